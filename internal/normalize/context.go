package normalize

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// contextRule is a rule of a level: it wakes at certain characters and looks
// at what stands around them.
type contextRule struct {
	*Rule
	on    string // the characters that wake it
	match func(c *cursor) (from, to int, now string, ok bool)
}

// cursor is a rule's view of the text at the character that woke it.
type cursor struct {
	s    string
	i, j int  // the character is s[i:j]
	r    rune // and this
	st   *state
	*settings
}

// settings are what rules need to know beside the text.
type settings struct {
	lang   string // full tag
	base   string
	quotes *marks // nil when the language has none
	french bool   // guillemets with spaces inside
}

// edge is what lies before the start and after the end of the text.
const edge = '\n'

// prev and next are the neighbours of the waking character, edge outside.
func (c *cursor) prev() rune { return before(c.s, c.i) }
func (c *cursor) next() rune { return after(c.s, c.j) }

func before(s string, i int) rune {
	if i <= 0 {
		return edge
	}
	r, _ := utf8.DecodeLastRuneInString(s[:i])
	return r
}

func after(s string, i int) rune {
	if i >= len(s) {
		return edge
	}
	r, _ := utf8.DecodeRuneInString(s[i:])
	return r
}

// wordBefore returns the letters that end at i, wordAfter those that begin
// there.
func wordBefore(s string, i int) string {
	k := i
	for k > 0 {
		if k > 1 && cyrillicPair(s[k-2], s[k-1]) {
			k -= 2
			continue
		}
		r, n := utf8.DecodeLastRuneInString(s[:k])
		if !unicode.IsLetter(r) {
			break
		}
		k -= n
	}
	return s[k:i]
}

func wordAfter(s string, i int) string {
	k := i
	for k < len(s) {
		if k+1 < len(s) && cyrillicPair(s[k], s[k+1]) {
			k += 2
			continue
		}
		r, n := utf8.DecodeRuneInString(s[k:])
		if !unicode.IsLetter(r) {
			break
		}
		k += n
	}
	return s[i:k]
}

// cyrillicPair reports whether two bytes are a letter of U+0400..47F or
// U+04C0..4FF, where nothing else lives: Russian and most of Kazakh, told
// without decoding.
func cyrillicPair(a, b byte) bool {
	return (a == 0xD0 || a == 0xD1 || a == 0xD3) && b&0xC0 == 0x80
}

// digitsBefore and digitsAfter are the ASCII digits next to i.
func digitsBefore(s string, i int) string {
	k := i
	for k > 0 && isDigit(s[k-1]) {
		k--
	}
	return s[k:i]
}

func digitsAfter(s string, i int) string {
	k := i
	for k < len(s) && isDigit(s[k]) {
		k++
	}
	return s[i:k]
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

// tokenAround returns the characters without white space around i: enough to
// see that one stands inside an address.
func tokenAround(s string, i int) string {
	from := strings.LastIndexAny(s[:i], " \t\n\u00A0\u202F") + 1
	to := len(s)
	if n := strings.IndexAny(s[i:], " \t\n\u00A0\u202F"); n >= 0 {
		to = i + n
	}
	return s[from:to]
}

// inAddress reports whether i lies in a URL, a mail address or a path.
func inAddress(s string, i int) bool {
	t := tokenAround(s, i)
	return strings.Contains(t, "://") || strings.Contains(t, "www.") || strings.Contains(t, "@") || strings.Contains(t, ":\\")
}

// isSpace: what separates words in running text, no-break spaces included.
func isSpace(r rune) bool {
	return r == ' ' || r == '\t' || r == '\n' || r == '\u00A0' || r == '\u202F' || r == '\u3000' || r == '\u2009'
}

func isCyrillic(r rune) bool { return r >= 0x400 && r <= 0x52F }

// isCJK: Han, kana and bopomofo, written without spaces.
func isCJK(r rune) bool {
	return r >= 0x2E80 && (r >= 0x3400 && r <= 0x9FFF || r >= 0x3041 && r <= 0x312F || r >= 0x31F0 && r <= 0x31FF ||
		r >= 0x2E80 && r <= 0x2FDF || r == 0x3005 || r == 0x3007 || r >= 0xF900 && r <= 0xFAFF ||
		r >= 0xFF66 && r <= 0xFF9F || r >= 0x20000 && r <= 0x3FFFF)
}

// head returns up to n bytes of s.
func head(s string, n int) string { return s[:min(n, len(s))] }
