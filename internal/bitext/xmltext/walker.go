package xmltext

import (
	"bytes"
	"errors"
	"fmt"
	"io"

	"calque/internal/bitext"
)

// Walker walks through the elements of a document for a format's reader. It
// turns what goes wrong into errors that name the format and the place, and
// tells what it puts right.
type Walker struct {
	*Scanner
	// Format and File name the input in errors.
	Format, File string
	// ReplaceInvalid reads bytes that are not UTF-8 as U+FFFD.
	ReplaceInvalid bool
	// OnRepair may be nil.
	OnRepair func(bitext.Repair)
	// Tok is the last token.
	Tok *Token
	// Fixed is set by Open; it is made to be given to [AppendText].
	Fixed func(Fix)

	bad   error  // bytes that do not decode; found while reading a text
	upper bool   // an element in upper case was reported
	flat  []byte // the text at hand, reused
}

// Open recognizes the encoding of r. The fields above Tok are set before.
func (w *Walker) Open(r io.Reader) error {
	s, err := NewScanner(r)
	if err != nil {
		return &bitext.Error{Format: w.Format, File: w.File, Line: 1, Col: 1, Reason: "cannot be read", Err: err}
	}
	w.Scanner = s
	w.Fixed = w.fixed
	if e := s.Encoding; e.Contradicts() && w.OnRepair != nil {
		w.OnRepair(bitext.Repair{Line: 1, Col: 1, Reason: fmt.Sprintf("declared as %s, read as %s", e.Declared, e.Name)})
	}
	return nil
}

// Root reads up to the document element.
func (w *Walker) Root() (*Token, error) {
	tok, err := w.NextTag()
	if errors.Is(err, io.EOF) {
		return nil, w.Fail(0, "no XML in it: the file is empty or plain text", "give the format with the option, if it is another one")
	}
	return tok, err
}

// Next is Scanner.Next with errors of type [*bitext.Error].
func (w *Walker) Next() (*Token, error) {
	if w.bad != nil {
		return nil, w.bad
	}
	tok, err := w.Scanner.Next()
	if err == nil {
		w.Tok = tok
		return tok, nil
	}
	if errors.Is(err, io.EOF) {
		return nil, err
	}
	e := &bitext.Error{Format: w.Format, File: w.File, Reason: "cannot be read", Err: err}
	var syntax *SyntaxError
	if errors.As(err, &syntax) {
		e.Line, e.Col, e.Reason, e.Err = syntax.Line, syntax.Col, syntax.Reason, nil
		e.Hint = "the file is not well-formed XML; repair it there, or export it again"
	}
	return nil, e
}

// NextTag is Next without text.
func (w *Walker) NextTag() (*Token, error) {
	for {
		tok, err := w.Next()
		if err != nil || tok.Kind == Start || tok.Kind == End {
			return tok, err
		}
	}
}

// Skip passes over the element whose start tag was the last token.
func (w *Walker) Skip() error {
	if w.Tok.Empty {
		return nil
	}
	for depth := w.Depth(); w.Depth() >= depth; {
		if _, err := w.Next(); err != nil {
			return w.Early(err)
		}
	}
	return nil
}

// Children calls f for each element inside the one just started. f leaves the
// walker behind the element it was given.
func (w *Walker) Children(tok *Token, f func(tok *Token, name string) error) error {
	if tok.Empty {
		return nil
	}
	for {
		tok, err := w.NextTag()
		if err != nil {
			return w.Early(err)
		}
		if tok.Kind == End {
			return nil
		}
		if err := f(tok, w.Element(tok)); err != nil {
			return err
		}
	}
}

// Plain reads the text of the element just started, without elements in it
// and without white space around it.
func (w *Walker) Plain(tok *Token) (string, error) {
	w.flat = w.flat[:0]
	if tok.Empty {
		return "", nil
	}
	for depth := w.Depth(); ; {
		tok, err := w.Next()
		if err != nil {
			return "", w.Early(err)
		}
		if w.Depth() < depth {
			return string(bytes.TrimSpace(w.flat)), nil
		}
		if tok.Kind == Text || tok.Kind == CData {
			w.flat = AppendText(w.flat, tok.Data, tok.Kind == CData, w.Fixed)
		}
	}
}

// Element is the token's local name; the first one in capitals is reported,
// because most tools do not find it.
func (w *Walker) Element(tok *Token) string {
	name := tok.Local()
	if !w.upper && !bytes.HasSuffix(tok.Name, []byte(name)) {
		w.upper = true
		w.Repair(0, "element names in capitals were read as lower case: <"+string(tok.Name)+">")
	}
	return name
}

// Value resolves the value of an attribute.
func (w *Walker) Value(raw []byte) string { return Unescape(raw, w.Fixed) }

// fixed hears of each repair inside a text.
func (w *Walker) fixed(f Fix) {
	if f.Reason == FixInvalidUTF8 && !w.ReplaceInvalid {
		if w.bad == nil {
			w.bad = w.Fail(f.Skip, "the byte "+f.Detail+" is not UTF-8",
				"the file may be in another encoding than it says; or let invalid bytes be replaced")
		}
		return
	}
	w.Repair(f.Skip, f.Reason+": "+f.Detail)
}

// Repair reports what was put right, at a byte of the current token.
func (w *Walker) Repair(skip int, reason string) {
	if w.OnRepair != nil {
		line, col := w.Position(skip)
		w.OnRepair(bitext.Repair{Line: line, Col: col, Reason: reason})
	}
}

// Early makes an end of file inside something an error.
func (w *Walker) Early(err error) error {
	if errors.Is(err, io.EOF) {
		return w.Fail(0, "the file ends too early", "the file is cut off; copy or export it again")
	}
	return err
}

// Fail makes an error at a byte of the current token.
func (w *Walker) Fail(skip int, reason, hint string) error {
	e := &bitext.Error{Format: w.Format, File: w.File, Reason: reason, Hint: hint}
	if w.Tok != nil {
		e.Line, e.Col = w.Position(skip)
	}
	return e
}

// Place is where the first visible character of a text token stands.
func (w *Walker) Place(tok *Token) (place bitext.Place, ok bool) {
	skip := bytes.IndexFunc(tok.Data, func(r rune) bool { return r > ' ' })
	if skip < 0 {
		return place, false
	}
	if tok.Kind == CData {
		skip += len("<![CDATA[")
	}
	place.File = w.File
	place.Line, place.Col = w.Position(skip)
	return place, true
}
