package idiom

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// foldRune folds one character of an unspaced script.
func (m *morphology) foldRune(r rune) string {
	s := string(r)
	if m.hook != nil {
		if f := m.hook(s); utf8.RuneCountInString(f) == 1 {
			return f
		}
	}
	return s
}

// fold writes a word as it is compared: lower case, composed, one apostrophe,
// without soft hyphens, stress marks and vowel signs that writing leaves out.
func (m *morphology) fold(s string) string {
	if isLowerASCII(s) {
		return s
	}
	if strings.ContainsFunc(s, combining) {
		s = norm.NFC.String(s)
	}
	var b strings.Builder
	b.Grow(len(s))
	for _, r := range s {
		if r = m.foldLetter(r); r >= 0 {
			b.WriteRune(r)
		}
	}
	if b.Len() == 0 {
		return s
	}
	if m.base == "de" { // ß and ss changed places in 1996
		return strings.ReplaceAll(b.String(), "ß", "ss")
	}
	return b.String()
}

// combining reports the signs that may have a composed form with what stands
// before them.
func combining(r rune) bool {
	return r >= 0x0300 && (r <= 0x036F || r >= 0x0900 && unicode.IsMark(r) || r >= 0x1100 && r <= 0x11FF)
}

func isLowerASCII(s string) bool {
	for i := range len(s) {
		if c := s[i]; c >= utf8.RuneSelf || c >= 'A' && c <= 'Z' {
			return false
		}
	}
	return true
}

// foldLetter returns -1 for a sign that is dropped.
func (m *morphology) foldLetter(r rune) rune {
	switch {
	case r == '\u00ad' || r == '\u200d' || r == '\u200c', // soft hyphen, joiners
		r == '\u0301' || r == '\u0300', // stress marks that did not compose
		r == '\u0640',                  // Arabic tatweel
		r >= '\u064b' && r <= '\u065f', // Arabic vowel signs
		r == '\u0670':                  // superscript alef
		return -1
	case apostrophe(r):
		return '\''
	case r >= 0xFF10 && r <= 0xFF5A: // fullwidth digits and letters
		r -= 0xFEE0
	}
	switch {
	case m.base == "tr" && r == 'I', m.base == "az" && r == 'I':
		return 'ı'
	case r == 'İ':
		return 'i'
	case m.base == "ru" && (r == 'ё' || r == 'Ё'):
		return 'е'
	case m.base == "ar":
		return foldArabic(r)
	}
	return unicode.ToLower(r)
}

// foldArabic joins the letters that careless spelling exchanges.
func foldArabic(r rune) rune {
	switch r {
	case 'أ', 'إ', 'آ', 'ٱ':
		return 'ا'
	case 'ى':
		return 'ي'
	case 'ة':
		return 'ه'
	}
	return r
}
