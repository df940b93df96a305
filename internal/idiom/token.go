package idiom

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"calque/internal/lang"
)

// breakKind says what stands between a word and the word before it.
type breakKind uint8

const (
	brkNone   breakKind = iota // white space, hyphens, quotation marks
	brkComma                   // a comma, an enumeration mark, a dash
	brkStrong                  // a full stop, a semicolon, a bracket …
)

// token is a word or, in scripts without spaces, a character of a segment.
type token struct {
	start, end int    // bytes in the segment
	form       string // folded
	keys       []int32
	brk        breakKind
	upper      bool // begins with a capital letter
	digit      bool
}

// unspaced reports whether words of the script are written without spaces, so
// that each character is a token of its own.
func unspaced(r rune) bool {
	return r >= 0x0E00 && (lang.IsCJK(r) || unicode.In(r, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar))
}

func hasUnspaced(s string) bool { return strings.IndexFunc(s, unspaced) >= 0 }

// apostrophe reports the signs that may stand inside a word.
func apostrophe(r rune) bool {
	return r == '\'' || r == '’' || r == 'ʼ' || r == 'ʹ' || r == '＇'
}

func wordRune(r rune) bool {
	if r < utf8.RuneSelf {
		return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9'
	}
	return unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r) ||
		r == '\u00ad' || r == '\u200d' || r == '\u200c' // soft hyphen, zero width joiner and non-joiner
}

// tokens cuts a segment into tokens, appending to dst.
func (m *morphology) tokens(dst []token, s string) []token {
	brk := brkNone
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		switch {
		case unspaced(r) && (unicode.IsLetter(r) || unicode.IsMark(r)):
			dst = append(dst, token{start: i, end: i + size, form: m.foldRune(r), brk: brk})
			brk = brkNone
		case m.base == "en" && apostrophe(r) && clitic(s[i:]) > 0:
			end := i + clitic(s[i:])
			dst = append(dst, token{start: i, end: end, form: m.fold(s[i:end]), brk: brk})
			i, brk = end, brkNone
			continue
		case wordRune(r):
			end := wordEnd(s, i)
			dst = m.word(dst, s, i, end, brk)
			i, brk = end, brkNone
			continue
		default:
			brk = max(brk, breakOf(r))
		}
		i += size
	}
	return dst
}

// wordEnd returns where the word that begins at i ends; an apostrophe between two
// letters belongs to the word.
func wordEnd(s string, i int) int {
	for i < len(s) {
		r, size := utf8.DecodeRuneInString(s[i:])
		if wordRune(r) && !unspaced(r) {
			i += size
			continue
		}
		if apostrophe(r) {
			next, _ := utf8.DecodeRuneInString(s[i+size:])
			if i+size < len(s) && unicode.IsLetter(next) && !unspaced(next) {
				i += size
				continue
			}
		}
		return i
	}
	return i
}

func breakOf(r rune) breakKind {
	switch r {
	case ' ', '\t', '\n', '\u00a0', '\u202f', '-', '\u2010', '\u2011', '"', '\'', '’', '‘', '“', '”', '«', '»', '„', '*', '_':
		return brkNone
	case ',', '，', '、', '،', '—', '–', '―', '…', '·':
		return brkComma
	}
	if unicode.IsSpace(r) || unicode.IsMark(r) || unicode.Is(unicode.Cf, r) {
		return brkNone
	}
	if unicode.Is(unicode.Pi, r) || unicode.Is(unicode.Pf, r) || r == '「' || r == '」' || r == '『' || r == '』' || r == '《' || r == '》' {
		return brkNone
	}
	return brkStrong
}

// word appends the word s[i:end], split where the language writes two words
// together: "don't", "l'idea", "cat's".
func (m *morphology) word(dst []token, s string, i, end int, brk breakKind) []token {
	raw := s[i:end]
	first, _ := utf8.DecodeRuneInString(raw)
	t := token{start: i, end: end, brk: brk, upper: unicode.IsUpper(first), digit: unicode.IsDigit(first)}
	if at := strings.IndexFunc(raw, apostrophe); at > 0 && m.split != nil {
		head, tail, cut := m.split(m.fold(raw))
		if tail != "" {
			// cut counts bytes of the folded word from the end or the start; both
			// sides of it are ASCII letters or the apostrophe itself
			mid := i + cutPlace(raw, at, cut)
			t.end, t.form = mid, head
			return append(dst, t, token{start: mid, end: end, form: tail})
		}
	}
	t.form = m.fold(raw)
	return append(dst, t)
}

// cutPlace turns the kind of split into a byte place in the raw word.
func cutPlace(raw string, apos int, kind splitKind) int {
	switch kind {
	case splitBefore:
		return apos
	case splitBeforeN:
		return apos - 1
	}
	_, size := utf8.DecodeRuneInString(raw[apos:])
	return apos + size
}
