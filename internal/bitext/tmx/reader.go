package tmx

import (
	"fmt"
	"io"
	"slices"

	"calque/internal/bitext"
	"calque/internal/bitext/xmltext"
)

// Reader reads one TMX document. It implements [bitext.Reader].
type Reader struct {
	w     xmltext.Walker
	h     bitext.Header
	ahead *bitext.Unit // the first unit, read for the header's languages
	err   error        // sticks

	source string            // srclang of the header, "" for *all*
	langs  map[string]string // language codes as written, made canonical
	names  map[string]string // types of properties, interned
	flat   []byte            // the text of the segment at hand, reused
}

// NewReader reads up to the first unit. The header's languages are those of
// the header and of that unit, since TMX does not list them.
func NewReader(r io.Reader, opt Options) (*Reader, error) {
	t := &Reader{
		w:     xmltext.Walker{Format: "tmx", File: opt.File, ReplaceInvalid: opt.ReplaceInvalid, OnRepair: opt.OnRepair},
		langs: map[string]string{}, names: map[string]string{},
	}
	if err := t.w.Open(r); err != nil {
		return nil, err
	}
	if err := t.open(); err != nil {
		return nil, err
	}
	t.ahead, t.err = t.unit()
	t.nameLangs()
	return t, nil
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
	root, err := t.w.Root()
	if err != nil {
		return err
	}
	if name := root.Local(); name != "tmx" {
		return t.w.Fail(0, fmt.Sprintf("not TMX: the document element is <%s>", name), "")
	}
	for {
		tok, err := t.w.NextTag()
		if err != nil {
			return t.w.Early(err)
		}
		switch {
		case tok.Kind == xmltext.End:
			return nil // no body: no units
		case tok.Local() == "header":
			err = t.header(tok)
		case tok.Local() == "body":
			if tok.Empty {
				t.err = io.EOF
			}
			return nil
		default:
			err = t.w.Skip()
		}
		if err != nil {
			return err
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
