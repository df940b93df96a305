package tmx

import (
	"errors"
	"fmt"
	"io"
	"slices"

	"calque/internal/bitext"
	"calque/internal/bitext/xmltext"
)

// Reader reads one TMX document. It implements [bitext.Reader].
type Reader struct {
	s     *xmltext.Scanner
	opt   Options
	h     bitext.Header
	tok   *xmltext.Token
	ahead *bitext.Unit // the first unit, read for the header's languages
	err   error        // sticks
	bad   error        // bytes that do not decode; found while reading a text

	source string // srclang of the header, "" for *all*
	langs  map[string]string
	names  map[string]string
	flat   []byte // the text of the segment at hand, reused
	fix    func(xmltext.Fix)
	lower  bool // an element in upper case was reported
}

// NewReader reads up to the first unit. The header's languages are those of
// the header and of that unit, since TMX does not list them.
func NewReader(r io.Reader, opt Options) (*Reader, error) {
	s, err := xmltext.NewScanner(r)
	if err != nil {
		return nil, &bitext.Error{Format: "tmx", File: opt.File, Line: 1, Col: 1, Reason: "cannot be read", Err: err}
	}
	t := &Reader{s: s, opt: opt, langs: map[string]string{}, names: map[string]string{}}
	t.fix = t.fixed
	if s.Encoding.Contradicts() {
		t.opt.repair(1, 1, fmt.Sprintf("declared as %s, read as %s", s.Encoding.Declared, s.Encoding.Name))
	}
	if err := t.open(); err != nil {
		return nil, err
	}
	t.ahead, t.err = t.unit()
	t.nameLangs()
	return t, nil
}

func (o *Options) repair(line, col int, reason string) {
	if o.OnRepair != nil {
		o.OnRepair(bitext.Repair{Line: line, Col: col, Reason: reason})
	}
}

// Header returns the header as the file has it. A source language of *all*
// is an empty SourceLang and an attribute srclang.
func (t *Reader) Header() bitext.Header { return t.h }

// Read returns the next unit or io.EOF. Place is the place of the tu, the
// Place of a variant that of the first character of its text.
func (t *Reader) Read() (*bitext.Unit, error) {
	if u := t.ahead; u != nil {
		t.ahead = nil
		return u, nil
	}
	if t.err != nil {
		return nil, t.err
	}
	u, err := t.unit()
	t.err = err
	return u, err
}

// open reads up to the body.
func (t *Reader) open() error {
	root, err := t.nextTag()
	if err == io.EOF {
		return t.fail(0, "no TMX in it: the file is empty or plain text", "give the format with the option, if it is another one")
	}
	if err != nil {
		return err
	}
	if name := root.Local(); name != "tmx" {
		return t.fail(0, fmt.Sprintf("not TMX: the document element is <%s>", name), "")
	}
	for {
		tok, err := t.nextTag()
		if err != nil {
			return t.early(err)
		}
		switch {
		case tok.Kind == xmltext.End:
			return nil // no body: no units
		case tok.Local() == "header":
			if err := t.header(); err != nil {
				return err
			}
		case tok.Local() == "body":
			if tok.Empty {
				t.err = io.EOF
			}
			return nil
		default:
			if err := t.skip(); err != nil {
				return err
			}
		}
	}
}

// nameLangs completes the header's languages from the first unit.
func (t *Reader) nameLangs() {
	if t.ahead == nil {
		return
	}
	for i, v := range t.ahead.Variants {
		if i == 0 && t.h.SourceLang == "" {
			t.h.SourceLang = v.Lang
		}
		if i == 0 && base(v.Lang) == base(t.h.SourceLang) || slices.Contains(t.h.Langs(), v.Lang) {
			continue
		}
		t.h.TargetLangs = append(t.h.TargetLangs, v.Lang)
	}
}

// next is Scanner.Next with errors that name the file.
func (t *Reader) next() (*xmltext.Token, error) {
	if t.bad != nil {
		return nil, t.bad
	}
	tok, err := t.s.Next()
	if err == nil {
		t.tok = tok
		return tok, nil
	}
	if err == io.EOF {
		return nil, err
	}
	e := &bitext.Error{Format: "tmx", File: t.opt.File, Reason: "cannot be read", Err: err}
	var syntax *xmltext.SyntaxError
	if errors.As(err, &syntax) {
		e.Line, e.Col, e.Reason, e.Err = syntax.Line, syntax.Col, syntax.Reason, nil
		e.Hint = "the file is not well-formed XML; repair it there, or export it again"
	}
	return nil, e
}

// fixed hears of each repair inside a text.
func (t *Reader) fixed(f xmltext.Fix) {
	if f.Reason == xmltext.FixInvalidUTF8 && !t.opt.ReplaceInvalid {
		if t.bad == nil {
			t.bad = t.fail(f.Skip, "the byte "+f.Detail+" is not UTF-8",
				"the file may be in another encoding than it says; or let invalid bytes be replaced")
		}
		return
	}
	t.repair(f.Skip, f.Reason+": "+f.Detail)
}

// nextTag is next without text.
func (t *Reader) nextTag() (*xmltext.Token, error) {
	for {
		tok, err := t.next()
		if err != nil || tok.Kind == xmltext.Start || tok.Kind == xmltext.End {
			return tok, err
		}
	}
}

// skip passes over the element whose start tag was the last token.
func (t *Reader) skip() error {
	if t.tok.Empty {
		return nil
	}
	for depth := t.s.Depth(); t.s.Depth() >= depth; {
		if _, err := t.next(); err != nil {
			return t.early(err)
		}
	}
	return nil
}

// early makes an end of file inside something an error.
func (t *Reader) early(err error) error {
	if err == io.EOF {
		return t.fail(0, "the file ends too early", "the file is cut off; copy or export it again")
	}
	return err
}

// fail makes an error at the current token.
func (t *Reader) fail(skip int, reason, hint string) error {
	e := &bitext.Error{Format: "tmx", File: t.opt.File, Reason: reason, Hint: hint}
	if t.tok != nil {
		e.Line, e.Col = t.s.Position(skip)
	}
	return e
}

func (t *Reader) repair(skip int, reason string) {
	if t.opt.OnRepair != nil {
		line, col := t.s.Position(skip)
		t.opt.repair(line, col, reason)
	}
}
