package xliff

import (
	"fmt"
	"io"
	"strings"

	"calque/internal/bitext"
	"calque/internal/bitext/xmltext"
)

// Reader reads one XLIFF document of version 1.x or 2.x. It implements
// [bitext.Reader].
type Reader struct {
	w     xmltext.Walker
	h     bitext.Header
	queue []*bitext.Unit // segments of the unit last read
	err   error          // sticks
	flat  []byte         // the text at hand, reused

	source, target string // languages of the file at hand
}

// NewReader reads up to the first unit.
func NewReader(r io.Reader, opt Options) (*Reader, error) {
	t := &Reader{w: xmltext.Walker{Format: "xliff", File: opt.File, ReplaceInvalid: opt.ReplaceInvalid, OnRepair: opt.OnRepair}}
	if err := t.w.Open(r); err != nil {
		return nil, err
	}
	root, err := t.w.Root()
	if err != nil {
		return nil, err
	}
	if name := root.Local(); name != "xliff" {
		return nil, t.w.Fail(0, fmt.Sprintf("not XLIFF: the document element is <%s>", name), "")
	}
	t.languages(root)
	t.err = t.fill()
	t.h.SourceLang = t.source
	if t.target != "" {
		t.h.TargetLangs = []string{t.target}
	}
	return t, nil
}

// Header returns the languages, notes and tool of the first file element.
func (t *Reader) Header() bitext.Header { return t.h }

// Read returns the next trans-unit (1.2) or segment (2.x), or io.EOF. The ID
// is the name a tool gave it, or else the id; segments of one unit have the
// id of the segment added. Place is where the unit starts.
func (t *Reader) Read() (*bitext.Unit, error) {
	for len(t.queue) == 0 {
		if t.err != nil {
			return nil, t.err
		}
		t.err = t.fill()
	}
	u := t.queue[0]
	t.queue = t.queue[1:]
	return u, nil
}

// languages takes the languages from an xliff (2.x) or file (1.2) element.
func (t *Reader) languages(tok *xmltext.Token) {
	for a := range tok.Attrs {
		value := func() string { return bitext.CanonicalLang(t.w.Value(a.Value)) }
		switch string(a.Name) {
		case "srcLang", "source-language":
			t.source = value()
		case "trgLang", "target-language":
			t.target = value()
		}
	}
}

// fill reads up to the end of the next unit.
func (t *Reader) fill() error {
	for {
		tok, err := t.w.NextTag()
		if err != nil {
			return err
		}
		if tok.Kind == xmltext.End {
			continue
		}
		switch name := t.w.Element(tok); name {
		case "file":
			t.languages(tok)
		case "body", "group", "header", "notes":
			// What is inside comes next.
		case "note":
			err = t.headerNote(tok)
		case "tool":
			t.tool(tok)
			err = t.w.Skip()
		case "trans-unit", "unit":
			if err := t.unit(tok, name); err != nil {
				return err
			}
			if len(t.queue) > 0 {
				return nil
			}
		default:
			err = t.w.Skip()
		}
		if err != nil {
			return err
		}
	}
}

// headerNote keeps the notes in front of the first unit.
func (t *Reader) headerNote(tok *xmltext.Token) error {
	n, _, err := t.note(tok)
	if err == nil && n.Text != "" {
		t.h.Notes = append(t.h.Notes, n)
	}
	return err
}

func (t *Reader) tool(tok *xmltext.Token) {
	for a := range tok.Attrs {
		switch string(a.Name) {
		case "tool-name":
			t.h.Tool = t.w.Value(a.Value)
		case "tool-version":
			t.h.ToolVersion = t.w.Value(a.Value)
		}
	}
}

// note reads a note and the side it is about.
func (t *Reader) note(tok *xmltext.Token) (n bitext.Note, side string, err error) {
	for a := range tok.Attrs {
		value := t.w.Value(a.Value)
		switch string(a.Name) {
		case "xml:lang":
			n.Lang = bitext.CanonicalLang(value)
		case "category":
			if lang, ok := strings.CutPrefix(value, langCategory); ok {
				n.Lang = bitext.CanonicalLang(lang)
			}
		case "appliesTo", "annotates":
			side = value
		}
	}
	n.Text, err = t.w.Plain(tok)
	return n, side, err
}
