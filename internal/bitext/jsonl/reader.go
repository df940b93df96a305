package jsonl

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"calque/internal/bitext"
	"calque/internal/bitext/lines"
)

// Reader reads an object a line. It implements [bitext.Reader].
type Reader struct {
	in    *lines.Reader
	opt   Options
	h     bitext.Header
	ahead *bitext.Unit
	err   error
}

// NewReader reads the first unit, whose languages become the header's.
func NewReader(r io.Reader, opt Options) (*Reader, error) {
	t := &Reader{in: lines.NewReader(r, "jsonl", opt.File, opt.ReplaceInvalid), opt: opt}
	u, err := t.read()
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, err
	}
	t.ahead, t.err = u, err
	if u != nil {
		for i, v := range u.Variants {
			if i == 0 {
				t.h.SourceLang = v.Lang
			} else if !slices.Contains(t.h.Langs(), v.Lang) {
				t.h.TargetLangs = append(t.h.TargetLangs, v.Lang)
			}
		}
	}
	return t, nil
}

// Header returns the languages of the first unit.
func (t *Reader) Header() bitext.Header { return t.h }

// Read returns the unit of the next line. Empty lines are passed over. The
// Place of a variant is the one in its document, as the object has it.
func (t *Reader) Read() (*bitext.Unit, error) {
	if u := t.ahead; u != nil {
		t.ahead = nil
		return u, nil
	}
	if t.err != nil {
		return nil, t.err
	}
	u, err := t.read()
	t.err = err
	return u, err
}

func (t *Reader) read() (*bitext.Unit, error) {
	for {
		line, err := t.in.Next()
		if err != nil {
			return nil, err
		}
		if strings.TrimSpace(line) == "" {
			continue
		}
		var x unit
		if err := json.Unmarshal([]byte(line), &x); err != nil {
			return nil, t.broken(line, err)
		}
		return t.unit(x)
	}
}

func (t *Reader) broken(line string, err error) error {
	col := 1
	var syntax *json.SyntaxError
	var typ *json.UnmarshalTypeError
	switch {
	case errors.As(err, &syntax):
		col = lines.Col(line, clamp(syntax.Offset-1, line))
		return t.in.Fail(col, "not JSON", "each line holds one whole object", err)
	case errors.As(err, &typ):
		col = lines.Col(line, clamp(typ.Offset-1, line))
		return t.in.Fail(col, fmt.Sprintf("the field %q holds a %s", typ.Field, typ.Value), "", nil)
	}
	return t.in.Fail(col, "not a unit", "", err)
}

// clamp brings a byte offset of encoding/json inside the line.
func clamp(n int64, line string) int { return int(min(max(n, 0), int64(len(line)))) }

func (t *Reader) unit(x unit) (*bitext.Unit, error) {
	u := &bitext.Unit{
		ID: x.ID, Type: x.Type,
		Notes:      convert(x.Notes, func(n note) bitext.Note { return bitext.Note(n) }),
		Properties: convert(x.Properties, func(p property) bitext.Property { return bitext.Property(p) }),
		Attributes: convert(x.Attributes, func(a attribute) bitext.Attribute { return bitext.Attribute(a) }),
		Place:      bitext.Place{File: t.opt.File, Line: t.in.Line(), Col: 1},
	}
	if x.Score != nil {
		if *x.Score < 0 || *x.Score > 1 {
			return nil, t.in.Fail(0, fmt.Sprintf("the score %v is not in the range from 0 to 1", *x.Score), "", nil)
		}
		u.SetScore(*x.Score)
	}
	if x.Source != nil {
		u.Variants = append(u.Variants, fromVariant(*x.Source))
	}
	if x.Target != nil {
		u.Variants = append(u.Variants, fromVariant(*x.Target))
	}
	for _, v := range x.More {
		u.Variants = append(u.Variants, fromVariant(v))
	}
	if x.Translation != nil {
		for _, v := range *x.Translation {
			u.Variants = append(u.Variants, bitext.Variant{Lang: bitext.CanonicalLang(v.Lang), Text: v.Text})
		}
	}
	if len(u.Variants) == 0 {
		return nil, t.in.Fail(0, "an object without a text",
			`a unit looks like {"source":{"lang":"ru","text":"…"},"target":{"lang":"en","text":"…"}}`, nil)
	}
	return u, nil
}

// translation is an object of language and text, whose order counts: the
// first is the source.
type translation []variant

// UnmarshalJSON implements json.Unmarshaler.
func (tr *translation) UnmarshalJSON(b []byte) error {
	d := json.NewDecoder(bytes.NewReader(b))
	if tok, err := d.Token(); err != nil || tok != json.Delim('{') {
		return errors.New("the field translation is no object")
	}
	for d.More() {
		key, err := d.Token()
		if err != nil {
			return err
		}
		var text string
		if err := d.Decode(&text); err != nil {
			return fmt.Errorf("the translation %v: %w", key, err)
		}
		*tr = append(*tr, variant{Lang: fmt.Sprint(key), Text: text})
	}
	return nil
}
