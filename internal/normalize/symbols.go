package normalize

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

var (
	ruleCopyright = Rule{ID: "copyright", Level: Locale, Family: "symbols", Lang: "en", Langs: spacingLangs,
		What: "(c), (r), (tm) become the signs", In: "(c) 1999", Out: "© 1999", Risk: "a list item (c) of lower-case letters is kept where text follows in lower case"}
	ruleArrow = Rule{ID: "arrow", Level: Locale, Family: "symbols", Lang: "en", Langs: spacingLangs,
		What: "-> and <- between spaces become arrows", In: "a -> b", Out: "a → b", Risk: "program text"}
	ruleMath = Rule{ID: "math-sign", Level: Locale, Family: "symbols", Lang: "en", Langs: spacingLangs,
		What: "!= <= >= ~= +- between spaces, << >> between numbers or one-letter names, become mathematical signs", In: "a >= b", Out: "a ≥ b", Risk: "program text"}
	ruleFraction = Rule{ID: "fraction", Level: Locale, Family: "numbers", Lang: "en", Langs: spacingLangs,
		What: "1/2, 1/4, 3/4 that stand alone become one character", In: "a 1/2 cup", Out: "a ½ cup", Risk: "a date or the number of a part written like a fraction: part 1/2"}
	ruleComma = Rule{ID: "decimal-comma", Level: Locale, Family: "numbers", Lang: "ru", Langs: cyrillicDash,
		What: "a decimal point becomes a comma where nothing but a decimal can stand: before % or ‰, before × and a number", In: "1.1 %", Out: "1,1 %",
		Risk: "a sum of money in the English manner before × ; dates, versions, sections (2.1) are kept, and 1.234 %, which may be a thousand"}
	ruleCurrency = Rule{ID: "currency-after", Level: Locale, Family: "numbers", Lang: "ru", Langs: cyrillicDash,
		What: "the sign of a currency moves behind the sum, where CLDR has it", In: "$100", Out: "100\u00A0$",
		Risk: "moves a character; ranges ($5–10), compounds ($5-миллионный) and sums with a word after them ($5 миллионов) are kept"}
	ruleNumberSigns = Rule{ID: "number-sign", Level: Locale, Family: "symbols", Lang: "ru", Langs: cyrillicDash,
		What: "№№ is № once", In: "№№ 5", Out: "№ 5", Risk: "the plural was meant"}
	ruleInterrobang = Rule{ID: "question-first", Level: Locale, Family: "marks-ru", Lang: "ru", Langs: cyrillicDash,
		What: "!? is written ?!", In: "Что!?", Out: "Что?!", Risk: "none"}
	ruleDotsAfterMark = Rule{ID: "two-dots", Level: Locale, Family: "marks-ru", Lang: "ru", Langs: cyrillicDash,
		What: "an ellipsis after ? or ! has two dots of its own", In: "Кто?…", Out: "Кто?..", Risk: "none"}
	ruleBangRun = Rule{ID: "three-bangs", Level: Locale, Family: "marks-ru", Lang: "ru", Langs: cyrillicDash,
		What: "four or more ! become three", In: "Ура!!!!!", Out: "Ура!!!", Risk: "emphasis beyond three"}
	ruleButComma = Rule{ID: "comma-but", Level: Locale, Family: "marks-ru", Lang: "ru", Langs: []string{"ru"}, Optional: true,
		What: "а and но between words get a comma before them", In: "мал да удал а хитёр", Out: "мал да удал, а хитёр", Risk: "changes punctuation the author chose"}
	ruleRepeat = Rule{ID: "repeated-word", Level: Locale, Family: "words", Lang: "ru", Langs: spacingLangs, Optional: true,
		What: "a word written twice in a row is written once", In: "на на столе", Out: "на столе", Risk: "repetition meant: еле еле, had had"}
)

var symbolRules = []contextRule{
	{&ruleCopyright, "(", func(c *cursor) (int, int, string, bool) {
		for _, m := range [][2]string{{"(c)", "©"}, {"(C)", "©"}, {"(с)", "©"}, {"(r)", "®"}, {"(R)", "®"}, {"(tm)", "™"}, {"(TM)", "™"}} {
			mark, sign := m[0], m[1]
			if strings.HasPrefix(c.s[c.i:], mark) {
				end := c.i + len(mark)
				n, _ := utf8.DecodeRuneInString(strings.TrimLeft(c.s[end:], " \u00A0"))
				own := sign == "©" && !unicode.IsDigit(n) && !unicode.IsUpper(n) && end < len(c.s) && n != '\n'
				if sign == "®" && isSpace(c.prev()) && !c.afterName() {
					return 0, 0, "", false // the quantity (R)
				}
				return c.i, end, sign, !own && !unicode.IsLower(c.prev()) || sign != "©"
			}
		}
		return 0, 0, "", false
	}},
	{&ruleArrow, "-<", func(c *cursor) (int, int, string, bool) {
		return c.sign2(arrows)
	}},
	{&ruleMath, "!<>~+", func(c *cursor) (int, int, string, bool) {
		if strings.HasPrefix(c.s[c.i:], "<<") || strings.HasPrefix(c.s[c.i:], ">>") {
			return c.muchMore()
		}
		from, to, now, ok := c.sign2(mathSigns)
		return from, to, now, ok && (now == "±" || !c.lineStart(c.i))
	}},
	{&ruleFraction, "13", func(c *cursor) (int, int, string, bool) {
		if c.i+3 > len(c.s) {
			return 0, 0, "", false
		}
		p, n := c.prev(), after(c.s, c.i+3)
		bare := (isSpace(p) || p == '(') && (isSpace(n) || strings.ContainsRune(",.;:!?)", n))
		now, ok := fractions[c.s[c.i:c.i+3]]
		return c.i, c.i + 3, now, ok && bare && !c.partNumber()
	}},
	{&ruleComma, ".", func(c *cursor) (int, int, string, bool) {
		a, b := digitsBefore(c.s, c.i), digitsAfter(c.s, c.j)
		p := before(c.s, c.i-len(a))
		ok := a != "" && b != "" && (isSpace(p) || p == '(' || p == '−' || p == '+')
		ok = ok && (len(b) != 3 || a == "0" || len(a) > 3) // 1.234 may be a thousand
		return c.i, c.j, ",", ok && counted(c.s[c.j+len(b):])
	}},
	{&ruleCurrency, "$€£¥₽", (*cursor).currency},
	{&ruleNumberSigns, "№", func(c *cursor) (int, int, string, bool) {
		return c.i, c.j + len("№"), "№", c.next() == '№'
	}},
	{&ruleInterrobang, "!", func(c *cursor) (int, int, string, bool) {
		n := after(c.s, c.j+1)
		return c.i, c.j + 1, "?!", c.next() == '?' && c.prev() != '!' && c.prev() != '?' && n != '!' && n != '?'
	}},
	{&ruleDotsAfterMark, "…", func(c *cursor) (int, int, string, bool) {
		return c.i, c.j, "..", c.prev() == '?' || c.prev() == '!'
	}},
	{&ruleBangRun, "!", func(c *cursor) (int, int, string, bool) {
		end := c.i
		for end < len(c.s) && c.s[end] == '!' {
			end++
		}
		return c.i, end, "!!!", c.prev() != '!' && end-c.i > 3
	}},
	{&ruleButComma, " \u00A0", func(c *cursor) (int, int, string, bool) {
		w := wordAfter(c.s, c.j)
		ok := (w == "а" || w == "но") && unicode.IsLower(c.prev()) && isSpace(after(c.s, c.j+len(w)))
		return c.i, c.i, ",", ok
	}},
	{&ruleRepeat, " ", func(c *cursor) (int, int, string, bool) {
		a, b := wordBefore(c.s, c.i), wordAfter(c.s, c.j)
		p, n := before(c.s, c.i-len(a)), after(c.s, c.j+len(b))
		whole := p != '-' && n != '-' && n != '\'' && n != '’'
		return c.i, c.j + len(b), "", a != "" && strings.EqualFold(a, b) && whole
	}},
}

// afterName reports whether the word before the cursor begins with a capital.
func (c *cursor) afterName() bool {
	rest := strings.TrimRight(c.s[:c.i], " \u00A0")
	first, _ := utf8.DecodeRuneInString(wordBefore(rest, len(rest)))
	return unicode.IsUpper(first) || unicode.IsDigit(before(rest, len(rest)))
}

var (
	arrows    = map[string]string{"->": "→", "<-": "←"}
	mathSigns = map[string]string{"!=": "≠", "<=": "≤", ">=": "≥", "~=": "≅", "+-": "±"}
	fractions = map[string]string{"1/2": "½", "1/4": "¼", "3/4": "¾"}
)

// partNumber reports whether the word before the cursor counts parts or pages:
// "Page: 1/2" is the first of two.
func (c *cursor) partNumber() bool {
	rest := strings.TrimRight(c.s[:c.i], " \u00A0:.")
	return partWords[strings.ToLower(wordBefore(rest, len(rest)))]
}

var partWords = set("page p sheet part no seite blatt teil nr página parte pág pagina pag strona str część strana část side del sida " +
	"страница стр лист часть ч сторінка с арк частина бет бөлім стр")

// counted reports whether what follows a number makes it one that is counted
// with: a percent sign, or a sign of multiplication and a digit.
func counted(rest string) bool {
	trimmed := strings.TrimLeft(rest, " \u00A0\u202F")
	r, n := utf8.DecodeRuneInString(trimmed)
	switch r {
	case '%', '‰':
		return true
	case 'x', 'х', '×': // Latin, Cyrillic, MULTIPLICATION SIGN
		return unicode.IsDigit(after(strings.TrimLeft(trimmed[n:], " \u00A0\u202F"), 0))
	}
	return false
}

// muchMore turns << and >> into signs where both sides are numbers or names of
// one letter: elsewhere they are makeshift guillemets or quoted mail.
func (c *cursor) muchMore() (int, int, string, bool) {
	from, to, now, ok := c.sign2(map[string]string{"<<": "≪", ">>": "≫"})
	if !ok {
		return 0, 0, "", false
	}
	left, right := strings.TrimRight(c.s[:from], " \u00A0"), strings.TrimLeft(c.s[to:], " \u00A0")
	return from, to, now, operand(before(left, len(left)), wordBefore(left, len(left))) && operand(after(right, 0), wordAfter(right, 0))
}

func operand(r rune, word string) bool {
	return unicode.IsDigit(r) || word != "" && utf8.RuneCountInString(word) == 1
}

// sign2 replaces two characters that stand between spaces.
func (c *cursor) sign2(signs map[string]string) (int, int, string, bool) {
	if c.i+2 > len(c.s) || !isSpace(c.prev()) || !isSpace(after(c.s, c.i+2)) {
		return 0, 0, "", false
	}
	now, ok := signs[c.s[c.i:c.i+2]]
	return c.i, c.i + 2, now, ok
}

// currency: $2.5, € 100 000 тыс.
func (c *cursor) currency() (int, int, string, bool) {
	if p := c.prev(); !isSpace(p) && p != '(' {
		return 0, 0, "", false
	}
	from := c.j
	if c.next() == ' ' || c.next() == '\u00A0' {
		from += utf8.RuneLen(c.next())
	}
	end := from
	for k := from; k < len(c.s); {
		r, n := utf8.DecodeRuneInString(c.s[k:])
		if unicode.IsDigit(r) {
			k += n
			end = k
			continue
		}
		nx := after(c.s, k+n)
		if (r == '.' || r == ',' || r == ' ' || r == '\u00A0' || r == '\u202F') && unicode.IsDigit(nx) {
			k += n
			continue
		}
		break
	}
	if end == from {
		return 0, 0, "", false
	}
	for _, w := range []string{"тыс.", "млн", "млрд", "трлн"} {
		rest := strings.TrimLeft(c.s[end:], " \u00A0")
		if strings.HasPrefix(rest, w) && !unicode.IsLetter(after(rest, len(w))) {
			sum := c.s[from:end] + nbsp + w
			return c.i, len(c.s) - len(rest) + len(w), sum + nbsp + string(c.r), true
		}
	}
	return c.i, end, c.s[from:end] + nbsp + string(c.r), c.sumEnds(end)
}

// sumEnds reports whether nothing that belongs to the sum follows it: no
// second half of a range, no compound, no "миллионов".
func (c *cursor) sumEnds(end int) bool {
	switch n := after(c.s, end); {
	case unicode.IsLetter(n), n == '-', n == '–', n == '—', n == '%':
		return false
	case isSpace(n):
		next, _ := utf8.DecodeRuneInString(strings.TrimLeft(c.s[end:], " \u00A0\u202F"))
		if next == '-' || next == '–' || next == '—' {
			return !unicode.IsDigit(after(strings.TrimLeft(c.s[end:], " \u00A0\u202F-–—"), 0))
		}
		return !largeNumber(wordAfter(strings.TrimLeft(c.s[end:], " \u00A0\u202F"), 0))
	}
	return true
}

// largeNumber: тысяча, миллионов, мільярдів, трлн, and their likes.
func largeNumber(w string) bool {
	for _, stem := range []string{"тыс", "тис", "мил", "міл", "млн", "млрд", "трил", "трлн", "мың"} {
		if strings.HasPrefix(w, stem) {
			return true
		}
	}
	return false
}
