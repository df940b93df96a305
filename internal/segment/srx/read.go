package srx

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strconv"
	"strings"

	"calque/internal/text"
)

// Read reads and checks an SRX file: its encoding (by byte order mark, by the
// look of UTF-16, or as declared), its elements and attributes, the names of its
// languagerules and every regular expression. name is the file's name for
// messages. The error is an *Error, but for those of r.
//
// SRX 1.0 is read as if its header said cascade="no"; of several maprule
// elements the first one counts. A file of version 2.0 must be valid against the
// schema with three exceptions that files in use ask for: the namespace and
// segmentsubflows may be missing, and attributes that SRX does not know are
// passed over, each with a warning.
func Read(r io.Reader, name string) (*Document, error) {
	data, err := io.ReadAll(r)
	if err != nil {
		return nil, fmt.Errorf("read srx %s: %w", name, err)
	}
	content, err := decode(data)
	if err != nil {
		return nil, &Error{File: name, Reason: "the file cannot be decoded", Err: err,
			Hint: "say in the XML declaration which encoding the file is in"}
	}
	dec := xml.NewDecoder(strings.NewReader(content))
	dec.CharsetReader = func(_ string, in io.Reader) (io.Reader, error) { return in, nil } // is UTF-8 by now
	rd := &reader{dec: dec, lines: text.NewLines(content), doc: &Document{Name: name}}
	if err := rd.root(); err != nil {
		return nil, err
	}
	if err := rd.compile(); err != nil {
		return nil, err
	}
	return rd.doc, nil
}

var declaration = regexp.MustCompile(`^<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z0-9._:-]+)["']`)

// decode turns the bytes of an XML file into UTF-8 as appendix F of XML 1.0
// tells: a byte order mark, the look of UTF-16, the declaration, UTF-8.
func decode(data []byte) (string, error) {
	encoding := "utf-8"
	switch {
	case bytes.HasPrefix(data, []byte("\xFE\xFF")), bytes.HasPrefix(data, []byte("\x00<")):
		encoding = "utf-16be"
	case bytes.HasPrefix(data, []byte("\xFF\xFE")), bytes.HasPrefix(data, []byte("<\x00")):
		encoding = "utf-16le"
	default:
		if m := declaration.FindSubmatch(data[:min(len(data), 200)]); m != nil && !strings.HasPrefix(strings.ToLower(string(m[1])), "utf-16") {
			encoding = string(m[1])
		}
	}
	d, err := text.Decode(data, text.DecodeOptions{Encoding: encoding})
	return d.Text, err
}

// reader walks through the elements. Its methods return *Error.
type reader struct {
	dec   *xml.Decoder
	lines *text.Lines
	doc   *Document
	space string // the namespace of the root element
}

// tag is a start tag and its place.
type tag struct {
	xml.StartElement
	at int // byte offset
}

func (t tag) name() string { return t.Name.Local }

func (r *reader) errorAt(at int, hint, format string, args ...any) error {
	p := r.lines.Position(at)
	return &Error{File: r.doc.Name, Line: p.Line, Col: p.Col, Reason: fmt.Sprintf(format, args...), Hint: hint}
}

func (r *reader) warn(line, col int, format string, args ...any) {
	r.doc.Warnings = append(r.doc.Warnings, Warning{line, col, fmt.Sprintf(format, args...)})
}

func (r *reader) warnAt(at int, format string, args ...any) {
	p := r.lines.Position(at)
	r.warn(p.Line, p.Col, format, args...)
}

// token returns the next token and its place, and no token at the end.
func (r *reader) token() (xml.Token, int, error) {
	at := int(r.dec.InputOffset())
	t, err := r.dec.Token()
	if errors.Is(err, io.EOF) {
		return nil, at, nil
	}
	var bad *xml.SyntaxError
	if errors.As(err, &bad) {
		return nil, at, r.errorAt(int(r.dec.InputOffset()), "the file is not well-formed; an XML editor or xmllint shows more", "XML: %s", bad.Msg)
	}
	if err != nil {
		return nil, at, r.errorAt(at, "", "XML: %v", err)
	}
	return t, at, nil
}

// children calls each for every element inside of parent, which has to read it
// to its end tag. Other text than white space is an error.
func (r *reader) children(parent tag, each func(tag) error) error {
	for {
		t, at, err := r.token()
		if err != nil {
			return err
		}
		switch t := t.(type) {
		case nil:
			return r.errorAt(at, "", "the file ends inside of <%s>", parent.name())
		case xml.EndElement:
			return nil
		case xml.CharData:
			if s := strings.TrimSpace(string(t)); s != "" {
				at += strings.Index(string(t), s)
				return r.errorAt(at, "put it into a comment", "text %s directly inside of <%s>", quoted(s), parent.name())
			}
		case xml.StartElement:
			if err := each(tag{t, at}); err != nil {
				return err
			}
		}
	}
}

// content returns the text of an element that may have no elements inside.
func (r *reader) content(parent tag) (string, error) {
	var b strings.Builder
	for {
		t, at, err := r.token()
		if err != nil {
			return "", err
		}
		switch t := t.(type) {
		case nil:
			return "", r.errorAt(at, "", "the file ends inside of <%s>", parent.name())
		case xml.EndElement:
			return b.String(), nil
		case xml.CharData:
			b.Write(t)
		case xml.StartElement:
			return "", r.errorAt(at, "write &lt; for the character <", "<%s> inside of <%s>, which holds a regular expression alone", t.Name.Local, parent.name())
		}
	}
}

// empty reads an element that may have nothing inside.
func (r *reader) empty(t tag) error {
	return r.children(t, func(c tag) error { return r.unexpected(c, t, "nothing") })
}

func (r *reader) unexpected(c, parent tag, want string) error {
	return r.errorAt(c.at, "", "element <%s> inside of <%s>, expected %s", c.name(), parent.name(), want)
}

// ours reports an element of the namespace of SRX as the file has it.
func (r *reader) ours(t tag) bool { return t.Name.Space == r.space }

// quoted shortens s for a message. Backslashes stay single, as patterns are full
// of them.
func quoted(s string) string {
	if runes := []rune(s); len(runes) > 60 {
		s = string(runes[:60]) + "…"
	}
	return strings.ReplaceAll(strconv.Quote(s), `\\`, `\`)
}
