package normalize

import (
	"sync"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// class says why the safe level has to look closer at a character.
type class uint8

const (
	plain    class = iota
	unstable       // not a plain NFC starter: combining, Maybe, or with a decomposition
	control        // C0 and C1 controls but tab and line ends, DELETE
	lineEnd        // CR, NEXT LINE, LINE SEPARATOR, PARAGRAPH SEPARATOR
	hidden         // ZERO WIDTH SPACE, WORD JOINER, BYTE ORDER MARK
	hyphen         // SOFT HYPHEN
	joiner         // ZERO WIDTH NON-JOINER, ZERO WIDTH JOINER
	bidi           // marks that order text of mixed direction
	blank          // space, tab
	lineFeed
)

// special lists the characters with a class of their own, by code point.
func special(r rune) class {
	switch {
	case r == ' ' || r == '\t':
		return blank
	case r == '\n':
		return lineFeed
	case r == '\r' || r == 0x85 || r == 0x2028 || r == 0x2029:
		return lineEnd
	case r < 0x20 || r >= 0x7F && r <= 0x9F:
		return control
	case r == 0x200B || r == 0x2060 || r == 0xFEFF:
		return hidden
	case r == 0xAD:
		return hyphen
	case r == 0x200C || r == 0x200D:
		return joiner
	case r == 0x200E || r == 0x200F || r == 0x061C || r >= 0x202A && r <= 0x202E || r >= 0x2066 && r <= 0x2069:
		return bidi
	}
	return plain
}

// classTable answers for the whole Basic Multilingual Plane; 64 KB.
type classTable [0x10000]class

var classes = sync.OnceValue(func() *classTable {
	var t classTable
	for r := rune(0); r < 0x10000; r++ {
		switch {
		case r >= 0x3400 && r < 0xA000, r >= 0xD800 && r < 0xF900: // Han, surrogates, private use
			continue
		}
		if t[r] = special(r); t[r] == plain && !starter(r) {
			t[r] = unstable
		}
	}
	return &t
})

// starter reports whether r begins a normalization segment and is in form C
// itself: NFC_Quick_Check=Yes and combining class 0. Between two such
// characters normalization of one side cannot reach the other.
func starter(r rune) bool {
	if r < 0xA0 {
		return true
	}
	var buf [utf8.UTFMax]byte
	b := buf[:utf8.EncodeRune(buf[:], r)]
	p := norm.NFC.Properties(b)
	return p.BoundaryBefore() && p.CCC() == 0 && norm.NFC.IsNormal(b)
}

// of classifies any rune.
func (t *classTable) of(r rune) class {
	if r < 0x10000 {
		return t[r]
	}
	return beyond(r)
}

// beyond classifies the supplementary planes: emoji and the later Han
// extensions are plain, the compatibility supplement is not, and the historic
// scripts of plane 1 are looked up.
func beyond(r rune) class {
	switch {
	case r >= 0x1F000 && r < 0x2F800, r >= 0x30000:
		return plain
	case r >= 0x2F800 && r < 0x30000 || !starter(r):
		return unstable
	}
	return plain
}

// How to step over a character, by its first byte.
const (
	stepLook  = 0 // look the character up
	stepBlank = 4 // space or tab: fine before a letter
)

// steps gives for each first byte the length of a character that needs no look
// at all, or one of the constants above. D0, D1 and D3 are U+0400..47F and
// U+04C0..4FF, where Russian and most of Kazakh live; E4..E9 are
// U+4000..9FFF, Han without exception.
var steps = func() (t [256]uint8) {
	for c := 0x20; c < 0x7F; c++ {
		t[c] = 1
	}
	t['\n'] = 1
	t[' '], t['\t'] = stepBlank, stepBlank
	t[0xD0], t[0xD1], t[0xD3] = 2, 2, 2
	for c := 0xE4; c <= 0xE9; c++ {
		t[c] = 3
	}
	return t
}()

// clean returns the offset, at or after i, of the first character the safe
// level has to look at: len(s) when there is none. A byte that is not UTF-8
// counts as plain.
func (t *classTable) clean(s string, i int) int {
	for i < len(s) {
		c := s[i]
		switch steps[c] {
		case 1:
			i++
		case 2:
			if i+1 < len(s) && s[i+1]&0xC0 == 0x80 {
				i += 2
			} else {
				i++
			}
		case 3:
			if i+2 < len(s) && s[i+1]&0xC0 == 0x80 && s[i+2]&0xC0 == 0x80 {
				i += 3
			} else {
				i++
			}
		case stepBlank:
			if i+1 == len(s) || s[i+1] == ' ' || s[i+1] == '\t' || s[i+1] == '\n' {
				return i
			}
			i++
		default:
			n, dirty := t.look(s, i)
			if dirty {
				return i
			}
			i += n
		}
	}
	return len(s)
}

// look decodes the character at i and says whether it needs attention.
func (t *classTable) look(s string, i int) (size int, dirty bool) {
	c := s[i]
	if c < utf8.RuneSelf {
		return 1, true // only controls come here
	}
	rest := s[i:]
	switch {
	case c >= 0xC2 && c < 0xE0 && len(rest) > 1 && rest[1]&0xC0 == 0x80:
		return 2, t[rune(c&0x1F)<<6|rune(rest[1]&0x3F)] != plain
	case c >= 0xE1 && c < 0xF0 && len(rest) > 2 && rest[1]&0xC0 == 0x80 && rest[2]&0xC0 == 0x80:
		return 3, t[rune(c&0x0F)<<12|rune(rest[1]&0x3F)<<6|rune(rest[2]&0x3F)] != plain
	}
	r, n := utf8.DecodeRuneInString(rest)
	return n, t.of(r) != plain
}

// Scripts whose shaping or word breaks need invisible characters. Everything
// not in plainScripts counts as one of them for joiners: better one joiner too
// many than a Persian plural or a Marathi ligature broken.
var plainScripts = []*unicode.RangeTable{
	unicode.Latin, unicode.Cyrillic, unicode.Greek, unicode.Han, unicode.Hiragana, unicode.Katakana,
	unicode.Hangul, unicode.Armenian, unicode.Georgian, unicode.Hebrew,
	unicode.P, unicode.Nd, unicode.Zs,
}

// wordlessScripts are written without spaces; ZERO WIDTH SPACE is their word break.
var wordlessScripts = []*unicode.RangeTable{
	unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar, unicode.Tibetan, unicode.Tai_Tham,
	unicode.Javanese, unicode.Balinese, unicode.New_Tai_Lue, unicode.Tai_Le,
}

// rightToLeft scripts, in whose lines marks of direction are content.
var rightToLeft = []*unicode.RangeTable{
	unicode.Arabic, unicode.Hebrew, unicode.Syriac, unicode.Thaana, unicode.Nko, unicode.Samaritan, unicode.Mandaic,
}
