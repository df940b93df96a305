package xmltext

import (
	"bufio"
	"io"
	"unicode/utf16"
	"unicode/utf8"
)

// Writer writes XML text, escaped, in UTF-8 or UTF-16. The first error sticks
// and is returned by Flush.
type Writer struct {
	// Dropped counts the characters left out because XML 1.0 does not allow
	// them, and the bytes replaced because they were not UTF-8.
	Dropped int
	b       *bufio.Writer
	wide    bool
}

// NewWriter returns a writer of UTF-8, or of little-endian UTF-16 where wide
// is true. With bom it begins with a byte order mark, which UTF-16 always
// gets: TMX and XLIFF demand it there.
func NewWriter(w io.Writer, wide, bom bool) *Writer {
	x := &Writer{b: bufio.NewWriterSize(w, 64<<10), wide: wide}
	if bom || wide {
		x.Raw("\uFEFF") // ZERO WIDTH NO-BREAK SPACE, the byte order mark
	}
	return x
}

// EncodingName is the name for the XML declaration.
func (x *Writer) EncodingName() string {
	if x.wide {
		return "UTF-16"
	}
	return "UTF-8"
}

// Raw writes markup as it is. Each call must hold whole characters.
func (x *Writer) Raw(ss ...string) {
	for _, s := range ss {
		if !x.wide {
			_, _ = x.b.WriteString(s)
			continue
		}
		for _, r := range s {
			x.wideRune(r)
		}
	}
}

func (x *Writer) wideRune(r rune) {
	if a, b := utf16.EncodeRune(r); a != utf8.RuneError {
		x.unit(a)
		r = b
	}
	x.unit(r)
}

func (x *Writer) unit(r rune) {
	_ = x.b.WriteByte(byte(r))
	_ = x.b.WriteByte(byte(r >> 8))
}

// Text writes character data for the inside of an element. Line feeds stay;
// a carriage return is written as a reference, or reading would lose it.
func (x *Writer) Text(s string) { x.escape(s, false) }

// Value writes an attribute value, without the quotes around it.
func (x *Writer) Value(s string) { x.escape(s, true) }

// Attr writes a whole attribute with a space in front of it; an empty value
// writes nothing.
func (x *Writer) Attr(name, value string) {
	if value == "" {
		return
	}
	x.Raw(" ", name, `="`)
	x.Value(value)
	x.Raw(`"`)
}

func (x *Writer) escape(s string, value bool) {
	from := 0
	valid := utf8.ValidString(s)
	for i := 0; i < len(s); {
		if c := s[i]; verbatim[c] && (valid || c < utf8.RuneSelf) {
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		repl, ok := replacement(r, n, value)
		if ok {
			x.Raw(s[from:i], repl)
			from = i + n
			if repl == "" || r == utf8.RuneError {
				x.Dropped++
			}
		}
		i += n
	}
	x.Raw(s[from:])
}

// verbatim[c] is true for bytes of valid UTF-8 that never need a closer look:
// all but controls, markup, and the lead byte of U+FFFE and U+FFFF.
var verbatim = func() (t [256]bool) {
	for c := range t {
		t[c] = c >= 0x20 && c != 0xEF
	}
	for _, c := range "&<>\"" {
		t[c] = false
	}
	return t
}()

// Clean removes the characters XML 1.0 does not allow, replaces bytes that
// are not UTF-8, and says how many of both there were.
func Clean(s string) (clean string, dropped int) {
	bad := func(r rune, n int) bool { return r == utf8.RuneError && n == 1 || !IsChar(r) }
	valid := utf8.ValidString(s)
	for i := 0; i < len(s); {
		if c := s[i]; verbatim[c] && (valid || c < utf8.RuneSelf) {
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		if bad(r, n) {
			dropped++
		}
		i += n
	}
	if dropped == 0 {
		return s, 0
	}
	out := make([]byte, 0, len(s))
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		if IsChar(r) {
			out = utf8.AppendRune(out, r)
		}
		i += n
	}
	return string(out), dropped
}

// Escape returns s as character data, or, with value, for the inside of an
// attribute in double quotes.
func Escape(s string, value bool) string {
	out := make([]byte, 0, len(s)+len(s)/8)
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		if repl, ok := replacement(r, n, value); ok {
			out = append(out, repl...)
		} else {
			out = append(out, s[i:i+n]...)
		}
		i += n
	}
	return string(out)
}

// replacement says what is written for a rune that cannot stand as it is.
func replacement(r rune, size int, value bool) (string, bool) {
	switch r {
	case '&':
		return "&amp;", true
	case '<':
		return "&lt;", true
	case '>':
		return "&gt;", true
	case '"':
		return "&quot;", value
	case '\r':
		return "&#13;", true
	case '\n':
		return "&#10;", value
	case '\t':
		return "&#9;", value
	}
	if r == utf8.RuneError && size == 1 {
		return "\uFFFD", true // REPLACEMENT CHARACTER
	}
	return "", !IsChar(r)
}

// Err returns the first error there was in writing, before a Flush.
func (x *Writer) Err() error {
	_, err := x.b.Write(nil)
	return err
}

// Flush writes what is buffered and returns the first error there was.
func (x *Writer) Flush() error { return x.b.Flush() }
