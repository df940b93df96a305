package xmltext

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"regexp"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/encoding/htmlindex"
)

// sniffSize is enough for a byte order mark and any XML declaration.
const sniffSize = 1024

var declaredEncoding = regexp.MustCompile(`^<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z0-9._:-]+)["']`)

// Encoding says how the bytes of an input were read.
type Encoding struct {
	// Name is the IANA name of the encoding, in lower case.
	Name string
	// Declared is what the XML declaration claims, in lower case; "" if
	// nothing.
	Declared string
	// BOM is true when a byte order mark was found and skipped.
	BOM bool
}

// Contradicts reports whether the declaration is wrong about the bytes.
func (e Encoding) Contradicts() bool {
	if e.Declared == "" || e.Declared == e.Name {
		return false
	}
	switch {
	case strings.HasPrefix(e.Name, "utf-16"):
		return !strings.HasPrefix(e.Declared, "utf-16")
	case e.Name == "utf-8":
		return e.Declared != "us-ascii" && e.Declared != "utf8" && e.Declared != "ascii"
	}
	return false
}

// toUTF8 returns a reader of UTF-8 without byte order mark, and what it found.
// The bytes decide between UTF-8 and UTF-16; only among the single-byte
// encodings, which bytes cannot tell apart, the declaration does.
func toUTF8(r io.Reader) (io.Reader, Encoding, error) {
	br := bufio.NewReaderSize(r, 64<<10)
	head, err := br.Peek(sniffSize)
	if err != nil && err != io.EOF {
		return nil, Encoding{}, err
	}
	skip := func(n int) { _, _ = br.Discard(n) }
	switch {
	case bytes.HasPrefix(head, []byte{0xEF, 0xBB, 0xBF}):
		skip(3)
		return br, Encoding{Name: "utf-8", Declared: declared(head[3:]), BOM: true}, nil
	case bytes.HasPrefix(head, []byte{0xFF, 0xFE}), bytes.HasPrefix(head, []byte{0xFE, 0xFF}):
		big := head[0] == 0xFE
		skip(2)
		return newUTF16(br, big), Encoding{Name: utf16Name(big), Declared: declared(narrow(head[2:], big)), BOM: true}, nil
	case len(head) >= 2 && head[0] == 0 && head[1] == '<', len(head) >= 2 && head[0] == '<' && head[1] == 0:
		big := head[0] == 0
		return newUTF16(br, big), Encoding{Name: utf16Name(big), Declared: declared(narrow(head, big))}, nil
	}
	return fromDeclared(br, declared(head))
}

func fromDeclared(br *bufio.Reader, name string) (io.Reader, Encoding, error) {
	switch {
	case name == "", name == "utf-8", name == "utf8", name == "us-ascii", name == "ascii",
		strings.HasPrefix(name, "utf-16"), strings.HasPrefix(name, "ucs-2"), name == "iso-10646-ucs-2":
		return br, Encoding{Name: "utf-8", Declared: name}, nil
	}
	enc, err := htmlindex.Get(name)
	if err != nil {
		return nil, Encoding{}, fmt.Errorf("unknown encoding %q in the XML declaration", name)
	}
	return enc.NewDecoder().Reader(br), Encoding{Name: name, Declared: name}, nil
}

func declared(head []byte) string {
	m := declaredEncoding.FindSubmatch(head)
	if m == nil {
		return ""
	}
	return strings.ToLower(string(m[1]))
}

func utf16Name(big bool) string {
	if big {
		return "utf-16be"
	}
	return "utf-16le"
}

// narrow takes the low bytes of UTF-16 text, to read an ASCII declaration.
func narrow(b []byte, big bool) []byte {
	low := 0
	if big {
		low = 1
	}
	out := make([]byte, 0, len(b)/2)
	for i := low; i < len(b); i += 2 {
		out = append(out, b[i])
	}
	return out
}

// utf16Reader turns UTF-16 into UTF-8. A lone surrogate and an odd last byte
// become U+FFFD.
type utf16Reader struct {
	r    *bufio.Reader
	big  bool
	out  []byte // decoded and not yet given out
	high rune   // a high surrogate waiting for its low half, or 0
	raw  [32 << 10]byte
	n    int // bytes at the front of raw left over from the last turn
	err  error
}

func newUTF16(r *bufio.Reader, big bool) io.Reader { return &utf16Reader{r: r, big: big} }

// Read implements io.Reader.
func (u *utf16Reader) Read(p []byte) (int, error) {
	for len(u.out) == 0 {
		if u.err != nil {
			return 0, u.err
		}
		u.fill()
	}
	n := copy(p, u.out)
	u.out = u.out[n:]
	return n, nil
}

func (u *utf16Reader) fill() {
	n, err := u.r.Read(u.raw[u.n:])
	n += u.n
	u.err = err
	u.out = u.out[:0]
	i := 0
	for ; i+1 < n; i += 2 {
		c := rune(u.raw[i]) | rune(u.raw[i+1])<<8
		if u.big {
			c = rune(u.raw[i])<<8 | rune(u.raw[i+1])
		}
		u.add(c)
	}
	u.n = copy(u.raw[:], u.raw[i:n])
	if err != nil && (u.n > 0 || u.high != 0) {
		u.out = utf8.AppendRune(u.out, utf8.RuneError)
		u.n, u.high = 0, 0
	}
}

func (u *utf16Reader) add(c rune) {
	switch {
	case u.high != 0:
		pair := utf16.DecodeRune(u.high, c)
		u.high = 0
		u.out = utf8.AppendRune(u.out, pair)
		if pair == utf8.RuneError && !utf16.IsSurrogate(c) {
			u.out = utf8.AppendRune(u.out, c)
		}
	case c >= 0xD800 && c < 0xDC00:
		u.high = c
	default:
		u.out = utf8.AppendRune(u.out, c)
	}
}
