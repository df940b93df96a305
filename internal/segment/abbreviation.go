package segment

import (
	"strings"
	"unicode/utf8"
)

// afterAbbreviation decides behind an abbreviation of class k.
func (c *cutter) afterAbbreviation(k class, w token, n next) bool {
	switch k {
	case never:
		return false
	case unit:
		return c.numberBefore(w.start) && n.kind != atNumber
	case number:
		if n.kind == atNumber {
			return false
		}
		if n.kind == atUpper && !n.opens && isRoman(c.s[n.word:n.wordEnd]) {
			return c.s[n.word:n.wordEnd] == "I" && !w.capital && c.rules.tag == "en"
		}
		return n.kind != atSymbol // "No. #5", "стр. №"
	case month:
		return n.kind == atUpper && c.starts(n)
	case maybe:
		return (n.kind == atUpper && (c.starts(n) || n.quote && !c.titled(w))) || (n.kind == atLetter && n.quote)
	case era:
		return n.kind != atNumber && n.kind != atSymbol && (c.starts(n) || !c.opening(w.start))
	}
	return n.kind != atSymbol && !(n.kind == atNumber && c.numberBefore(w.start)) // "2 год. 30 хв."
}

// titled reports an abbreviation with a capital and no inner full stop, which
// may carry a name in quotation marks: Inc. “Acme”.
func (c *cutter) titled(w token) bool { return w.capital && !w.inner }

// starts reports whether the word ahead often starts sentences and is not an
// initial: "The", "Он", but not "С." in "А. С. Пушкин".
func (c *cutter) starts(n next) bool {
	if n.kind != atUpper {
		return false
	}
	if n.wordEnd < c.end && c.s[n.wordEnd] == '.' && utf8.RuneCountInString(c.s[n.word:n.wordEnd]) == 1 {
		return false
	}
	if n.wordEnd-n.word > 32 {
		return false
	}
	return c.rules.starters[lower(c.s[n.word:n.wordEnd])]
}

// opening reports whether the sentence so far is only a time phrase in front of
// its subject, as in "At 5 a.m. Mr. Hall left" or "В 1812 г. Москва горела".
func (c *cutter) opening(at int) bool {
	from := c.start
	if i := strings.LastIndexByte(c.s[max(from, at-near):at], ':'); i >= 0 {
		from = max(from, at-near) + i + 1
	}
	if at-from > near {
		return false
	}
	words := strings.Fields(c.s[from:at])
	if len(words) > 2 && strings.HasSuffix(words[0], ",") {
		words = words[1:] // "Later, in 44 B.C. Caesar"
	}
	if len(words) == 0 || len(words) > 4 {
		return len(words) == 0
	}
	first := strings.Trim(lower(words[0]), "\"'“”«»„(")
	r, _ := utf8.DecodeRuneInString(first)
	return isDigit(r) || c.rules.openers[first]
}

// initial reports a single capital letter, as in "J. R. R. Tolkien", or a pair
// like the Russian "Ю" of "Ю.". Scripts without case count too where one letter
// is no word: not in Hangul, kana and Han.
func (c *cutter) initial(w token) bool {
	if w.letters != 1 || w.inner {
		return w.letters == 2 && !w.inner && w.capital && digraph(c.s[w.start:w.end])
	}
	r := c.after(w.start, c.end)
	if q := c.before(w.start, c.begin); q == '°' || q == 'º' {
		return false // "120 °C."
	}
	if r < 0x80 && isCyrillic(firstRune(c.wordBefore(w.start))) {
		return false // the numeral of "Пётр I."
	}
	return w.script == upperCase || w.script == noCase && !isHangul(r) && !isCJK(r)
}

func isCyrillic(r rune) bool { return r >= 0x400 && r <= 0x52F }

// digraph reports two-letter initials: Th., Ch., Дж., Yu.
func digraph(s string) bool {
	switch s {
	case "Th", "Ch", "Sh", "Zh", "Kh", "Ph", "Yu", "Ya", "Дж", "Дз":
		return true
	}
	return false
}

// afterInitial decides behind an initial: a name follows, unless the word ahead
// is a frequent sentence starter: "Vitamin C. It helps".
func (c *cutter) afterInitial(w token, n next) bool {
	switch n.kind {
	case atUpper:
		if n.dash {
			return c.starts(n) && w.start > c.start
		}
		return c.starts(n) && w.start > c.start
	case atNumber:
		return false
	case atLetter:
		return false
	}
	return n.kind != atSymbol
}

// afterNumber decides behind a number: "27. 10. 2014", "am 3. Mai", "1. The
// item", "I have 5. She has 6."
func (c *cutter) afterNumber(w token, n next) bool {
	short := w.letters <= 2 && !w.inner
	if w.letters <= 3 && !w.inner && c.opensSentence(w.start) && n.kind != atNumber {
		return false // the number of an item or heading
	}
	if n.kind == atNumber && !n.dash && short && c.dateFollows(n) {
		return false
	}
	if n.kind == atSymbol {
		return !n.dash
	}
	if !c.rules.ordinals || w.inner || w.letters > 3 || n.kind != atUpper || n.dash {
		return true
	}
	if c.starts(n) || isSign(c.before(w.start, c.start)) {
		return true
	}
	if word := lower(c.s[n.word:n.wordEnd]); c.rules.months[word] || c.rules.find([]byte(word), true) == month {
		return false
	}
	return !c.makesOrdinal(w.start)
}

// makesOrdinal looks at the word in front of a number with a full stop and a
// capitalised word behind it. An article, a preposition or an adjective makes it
// an ordinal ("am 3. Mai", "ihr begangenes 60. Jubiläum"), a name, a noun or an
// abbreviation makes it a count ("Platz 3. Dann", "kl. 15. Kom"), and so does a
// form of "to be" ("Sie ist 45. Paul ist 50.").
func (c *cutter) makesOrdinal(start int) bool {
	prev := c.wordBefore(start)
	if c.rules.before[lower(prev)] {
		return true
	}
	end := trimEnd(c.s, c.start, start)
	if end > c.start && c.s[end-1] == '.' || c.rules.openers[prev] {
		return false
	}
	return letterOf(firstRune(prev)) == lowerCase || c.opensSentence(end-len(prev))
}

// isSign reports characters that make a number something else than an ordinal:
// 3:2, -5, $5.
func isSign(r rune) bool { return r != 0 && strings.ContainsRune(":,/$€£+-–−%", r) }

// wordBefore returns the word that ends before the white space at byte i, with
// its full stop left out.
func (c *cutter) wordBefore(i int) string {
	end := trimEnd(c.s, c.start, i)
	if end > c.start && c.s[end-1] == '.' {
		end--
	}
	start := end
	for start > c.start {
		r, n := utf8.DecodeLastRuneInString(c.s[c.start:start])
		if !isWord(r) {
			break
		}
		start -= n
	}
	return c.s[start:end]
}

// dateFollows reports that the number ahead is short and has a full stop of its
// own, or is a year: "27. 10.", "3. 2014".
func (c *cutter) dateFollows(n next) bool {
	size := n.wordEnd - n.word
	if size <= 2 && n.wordEnd < c.end {
		return c.s[n.wordEnd] == '.'
	}
	return size == 4 && c.rules.ordinals
}

// sentenceRoman reports a Roman numeral up to XX in capitals or small letters.
func sentenceRoman(s string) bool {
	return len(s) <= 5 && (romanValue(s) > 0 || romanValue(strings.ToUpper(s)) > 0 && lower(s) == s)
}

// isRoman reports a Roman numeral in capitals.
func isRoman(s string) bool {
	for i := 0; i < len(s); i++ {
		if strings.IndexByte("IVXLCDM", s[i]) < 0 {
			return false
		}
	}
	return s != ""
}
