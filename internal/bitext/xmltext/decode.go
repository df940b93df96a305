package xmltext

import (
	"bytes"
	"html"
	"strconv"
	"unicode/utf8"
)

// Fix is what [AppendText] had to put right.
type Fix struct {
	// Reason is a constant phrase, Detail the character or entity it is
	// about.
	Reason, Detail string
	// Skip is how many bytes into the raw text it stands.
	Skip int
}

// The reasons of a [Fix].
const (
	FixInvalidChar = "a character XML does not allow was removed"
	FixInvalidUTF8 = "a byte that is not UTF-8 became U+FFFD"
	FixHTMLEntity  = "an HTML entity XML does not know was resolved"
	FixEntity      = "an entity is kept as text, entities are never expanded"
	FixAmpersand   = "a bare & was kept as text"
)

// plain[c] is true for bytes that stand for themselves wherever they are.
// 0xEF starts U+FFFE and U+FFFF, which XML forbids, among many good ones.
var plain = func() (t [256]bool) {
	for c := range t {
		t[c] = c >= 0x20 && c != '&' && c != 0xEF || c == '\t' || c == '\n'
	}
	return t
}()

// AppendText appends raw character data to dst: references resolved, CR LF
// and CR turned into LF, characters outside the Char production of XML 1.0
// removed. A CDATA section is taken literally. Each repair is reported to
// fix, which may be nil.
func AppendText(dst, raw []byte, cdata bool, fix func(Fix)) []byte {
	if fix == nil {
		fix = func(Fix) {}
	}
	if !utf8.Valid(raw) {
		return appendInvalid(dst, raw, cdata, fix)
	}
	from := 0
	for i := 0; i < len(raw); {
		c := raw[i]
		if plain[c] {
			i++
			continue
		}
		if c == '&' && cdata || c == 0xEF && !nonCharacter(raw[i:]) {
			i++
			continue
		}
		dst = append(dst, raw[from:i]...)
		n := 1
		switch c {
		case '&':
			dst, n = appendReference(dst, raw[i:], func(f Fix) { f.Skip += i; fix(f) })
		case '\r':
			dst = append(dst, '\n')
			if i+1 < len(raw) && raw[i+1] == '\n' {
				n = 2
			}
		case 0xEF:
			n = 3
			fix(Fix{FixInvalidChar, charName(0xFFC0 | rune(raw[i+2]&0x3F)), i})
		default:
			fix(Fix{FixInvalidChar, charName(rune(c)), i})
		}
		i += n
		from = i
	}
	return append(dst, raw[from:]...)
}

// appendInvalid is the slow way, for text with bytes that are not UTF-8.
func appendInvalid(dst, raw []byte, cdata bool, fix func(Fix)) []byte {
	for i := 0; i < len(raw); {
		if r, n := utf8.DecodeRune(raw[i:]); r == utf8.RuneError && n == 1 {
			fix(Fix{FixInvalidUTF8, "0x" + strconv.FormatUint(uint64(raw[i]), 16), i})
			dst = utf8.AppendRune(dst, utf8.RuneError)
			i++
			continue
		}
		j := i
		for j < len(raw) {
			r, n := utf8.DecodeRune(raw[j:])
			if r == utf8.RuneError && n == 1 {
				break
			}
			j += n
		}
		dst = AppendText(dst, raw[i:j], cdata, func(f Fix) { f.Skip += i; fix(f) })
		i = j
	}
	return dst
}

func nonCharacter(b []byte) bool {
	return len(b) >= 3 && b[1] == 0xBF && (b[2] == 0xBE || b[2] == 0xBF)
}

// appendReference resolves the reference raw starts with and returns how many
// bytes of raw it took.
func appendReference(dst, raw []byte, fix func(Fix)) ([]byte, int) {
	semi := bytes.IndexByte(raw[:min(len(raw), 64)], ';')
	if semi < 2 || bytes.ContainsAny(raw[1:semi], "& \n\t<") {
		fix(Fix{Reason: FixAmpersand, Detail: "&"})
		return append(dst, '&'), 1
	}
	name := raw[1:semi]
	switch string(name) {
	case "lt":
		return append(dst, '<'), semi + 1
	case "gt":
		return append(dst, '>'), semi + 1
	case "amp":
		return append(dst, '&'), semi + 1
	case "quot":
		return append(dst, '"'), semi + 1
	case "apos":
		return append(dst, '\''), semi + 1
	}
	ref := string(raw[:semi+1])
	if name[0] == '#' {
		return appendCharRef(dst, ref, fix), semi + 1
	}
	if s := html.UnescapeString(ref); s != ref && s[len(s)-1] != ';' {
		fix(Fix{Reason: FixHTMLEntity, Detail: ref})
		return append(dst, s...), semi + 1
	}
	fix(Fix{Reason: FixEntity, Detail: ref})
	return append(dst, ref...), semi + 1
}

func appendCharRef(dst []byte, ref string, fix func(Fix)) []byte {
	digits, base := ref[2:len(ref)-1], 10
	if digits != "" && (digits[0] == 'x' || digits[0] == 'X') {
		digits, base = digits[1:], 16
	}
	n, err := strconv.ParseUint(digits, base, 32)
	if err != nil || !IsChar(rune(n)) {
		fix(Fix{Reason: FixInvalidChar, Detail: ref})
		return dst
	}
	return utf8.AppendRune(dst, rune(n))
}

// IsChar reports whether XML 1.0 allows the character at all: tab, LF, CR and
// everything from U+0020 on but surrogates, U+FFFE and U+FFFF.
func IsChar(r rune) bool {
	return r >= 0x20 && r <= 0xD7FF || r == '\t' || r == '\n' || r == '\r' ||
		r >= 0xE000 && r <= 0xFFFD || r >= 0x10000 && r <= 0x10FFFF
}

func charName(r rune) string {
	hex := strconv.FormatInt(int64(r), 16)
	for len(hex) < 4 {
		hex = "0" + hex
	}
	return "U+" + string(bytes.ToUpper([]byte(hex)))
}

// Unescape resolves the value of an attribute. White space in it counts as
// spaces, unless it is written as a reference.
func Unescape(raw []byte, fix func(Fix)) string {
	if bytes.ContainsAny(raw, "\n\r\t") {
		raw = bytes.ReplaceAll(raw, []byte("\r\n"), []byte(" "))
		raw = bytes.Map(func(r rune) rune {
			if r == '\n' || r == '\r' || r == '\t' {
				return ' '
			}
			return r
		}, raw)
	}
	return string(AppendText(nil, raw, false, fix))
}
