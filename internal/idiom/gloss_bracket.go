package idiom

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// explains reports whether the content of a bracket explains the phrase before
// it. direct says that the bracket touches the phrase.
func explains(raw, low string, p place, c *cueSet, direct bool) bool {
	raw, low = strings.TrimSpace(raw), strings.TrimSpace(low)
	if strings.IndexFunc(raw, unicode.IsLetter) < 0 {
		return false
	}
	for _, sign := range translatorSigns {
		if strings.Contains(low, sign) {
			return true
		}
	}
	phrase := p.text[p.start:p.end]
	bare := strings.TrimLeft(low, "\"“«„'‘—– ")
	switch {
	case isAcronym(raw, phrase), isDated(low), isWhole(low, c.stage), isForeignOnly(raw, phrase):
		return false
	case startsWith(bare, c.that) > 0:
		return true
	case startsWith(bare, c.other) > 0 || startsWith(bare, crossReferences) > 0 || endsWith(strings.TrimRight(low, " ."), crossFinal):
		return false
	case isName(raw, p.lang), isSpeech(p), mostlyDigits(raw), strings.Contains(low, "://"), strings.Contains(low, "www."):
		return false
	}
	return direct
}

var crossReferences = cues("see|cf|ibid|p|pp|§|©|www|http")

// crossFinal are the same where the verb comes last.
var crossFinal = cues("қараңыз|қара|bakınız|bkz|を参照|参照|참조|참고|देखें|фото|photo|foto")

// isWhole reports whether the bracket is one of the phrases and nothing else.
func isWhole(low string, list []string) bool {
	low = strings.Trim(low, " .!?…")
	for _, s := range list {
		if low == s {
			return true
		}
	}
	return false
}

// isAcronym reports an abbreviation: capitals only, or the initials of the phrase.
func isAcronym(raw, phrase string) bool {
	words := strings.FieldsFunc(raw, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '-' && r != '.' })
	if len(words) == 0 {
		return false
	}
	last := strings.ReplaceAll(words[len(words)-1], ".", "")
	if initials(phrase) == strings.ToUpper(last) && utf8.RuneCountInString(last) > 1 {
		return true
	}
	upper, letters := 0, 0
	for _, r := range last {
		if unicode.IsLetter(r) {
			letters++
			if unicode.IsUpper(r) {
				upper++
			}
		}
	}
	return letters >= 2 && upper >= letters-1 && upper >= 2 && len(words) <= 3
}

func initials(phrase string) string {
	var b strings.Builder
	for w := range strings.FieldsFuncSeq(phrase, func(r rune) bool { return !unicode.IsLetter(r) }) {
		r, _ := utf8.DecodeRuneInString(w)
		if unicode.IsUpper(r) {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// isDated reports a year or a date with few words around it.
func isDated(low string) bool {
	digits, words := 0, 0
	year := false
	run := 0
	in := false
	for _, r := range low + " " {
		if unicode.IsDigit(r) {
			digits++
			run++
			continue
		}
		if run == 4 || run == 3 {
			year = true
		}
		run = 0
		letter := unicode.IsLetter(r)
		if letter && (!in || unspaced(r)) {
			words++
		}
		in = letter
	}
	return year && words <= 3 || digits > 0 && words <= 1
}

// isForeignOnly reports a bracket that gives the original in another script and no
// more: 蝴蝶效应（butterfly effect）.
func isForeignOnly(raw, phrase string) bool {
	a, b := scriptOf(raw), scriptOf(phrase)
	return a != nil && b != nil && a != b
}

var scripts = []*unicode.RangeTable{
	unicode.Latin, unicode.Cyrillic, unicode.Han, unicode.Arabic, unicode.Hangul,
	unicode.Hiragana, unicode.Katakana, unicode.Devanagari, unicode.Greek, unicode.Hebrew,
}

// scriptOf returns the only script of a text, kana counting as Han, or nil when
// there are several.
func scriptOf(s string) *unicode.RangeTable {
	var found *unicode.RangeTable
	for _, r := range s {
		if !unicode.IsLetter(r) {
			continue
		}
		var t *unicode.RangeTable
		for _, table := range scripts {
			if unicode.Is(table, r) {
				t = table
				break
			}
		}
		if t == unicode.Hiragana || t == unicode.Katakana {
			t = unicode.Han
		}
		if t == nil || found != nil && t != found {
			return nil
		}
		found = t
	}
	return found
}

// isName reports one to three capitalised words, a person or a place: «…» (Пушкин).
// German writes every noun so; there it takes two words.
func isName(raw, tag string) bool {
	var words []string
	for w := range strings.FieldsFuncSeq(raw, func(r rune) bool { return unicode.IsSpace(r) || unicode.IsPunct(r) && r != '.' && r != '-' }) {
		lead, _ := utf8.DecodeRuneInString(w)
		if unicode.IsDigit(lead) || strings.HasSuffix(w, ".") && unicode.IsLower(lead) && len(words) == 0 {
			continue // 12 May; реж. Иванов
		}
		words = append(words, w)
	}
	if len(words) == 0 || len(words) > 3 || cuesOf(tag) == cueSets["de"] && len(words) < 2 {
		return false
	}
	for _, w := range words {
		r, _ := utf8.DecodeRuneInString(w)
		if !unicode.IsUpper(r) {
			return false
		}
	}
	return true
}

// isSpeech reports that the phrase is a quoted sentence of its own, so that a
// bracket behind it says how it was said: "Stop!" (shouting).
func isSpeech(p place) bool {
	_, end, quoted := widen(p.text, p.start, p.end)
	if !quoted {
		return false
	}
	inner := strings.TrimRight(p.text[:end], closing+" ")
	r, _ := utf8.DecodeLastRuneInString(inner)
	return strings.ContainsRune("!?！？.。…", r)
}

func mostlyDigits(s string) bool {
	digits, letters := 0, 0
	for _, r := range s {
		switch {
		case unicode.IsDigit(r):
			digits++
		case unicode.IsLetter(r):
			letters++
		}
	}
	return digits > 0 && digits*2 >= letters
}

// wordEnds reports whether a word ends at byte i of s, or the script there has no
// spaces.
func wordEnds(s string, i int) bool {
	last, _ := utf8.DecodeLastRuneInString(s[:i])
	if i >= len(s) || unspaced(last) || unicode.Is(unicode.Hangul, last) {
		return true
	}
	r, _ := utf8.DecodeRuneInString(s[i:])
	return !unicode.IsLetter(r) && !unicode.IsDigit(r) || !unicode.IsLetter(last)
}

// wordStarts is the same for a beginning.
func wordStarts(s string, i int) bool {
	if i == 0 {
		return true
	}
	first, _ := utf8.DecodeRuneInString(s[i:])
	if unspaced(first) {
		return true
	}
	r, _ := utf8.DecodeLastRuneInString(s[:i])
	return !unicode.IsLetter(r) && !unicode.IsDigit(r)
}
