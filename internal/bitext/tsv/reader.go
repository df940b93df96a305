package tsv

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"calque/internal/bitext"
	"calque/internal/bitext/lines"
)

// Reader reads one table. It implements [bitext.Reader].
type Reader struct {
	in      *lines.Reader
	opt     Options
	h       bitext.Header
	columns []column
	first   string // the first row, if it was no header
	pending bool
	err     error
}

// NewReader reads the header row.
func NewReader(r io.Reader, opt Options) (*Reader, error) {
	t := &Reader{in: lines.NewReader(r, "tsv", opt.File, opt.ReplaceInvalid), opt: opt}
	row, err := t.in.Next()
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, err
	}
	columns := parseHeader(row)
	switch {
	case t.isHeader(columns):
		t.columns = columns
	case len(opt.Langs) > 0:
		for _, lang := range opt.Langs {
			t.columns = append(t.columns, langColumn(lang))
		}
		t.first, t.pending = row, err == nil
	case errors.Is(err, io.EOF):
		return nil, t.in.Fail(0, "the file is empty", "", nil)
	default:
		return nil, t.in.Fail(1, fmt.Sprintf("the first row names no two languages: %q", clip(row)),
			"a table without header needs its languages given, in the order of the columns: -l ru,en", nil)
	}
	for i, lang := range langs(t.columns) {
		if i == 0 {
			t.h.SourceLang = lang
		} else {
			t.h.TargetLangs = append(t.h.TargetLangs, lang)
		}
	}
	return t, nil
}

// Header returns the languages of the text columns; a table says no more.
func (t *Reader) Header() bitext.Header { return t.h }

// isHeader tells a row of names from a row of text: it has two columns named
// by language tags, or all the languages that were given, and no name twice.
func (t *Reader) isHeader(columns []column) bool {
	for i, c := range columns {
		if c.name == "" || slices.Contains(columns[:i], c) {
			return false
		}
	}
	if len(t.opt.Langs) == 0 {
		return len(langs(columns)) > 1
	}
	for _, l := range t.opt.Langs {
		if !slices.Contains(columns, nameColumn(langColumn(l).String())) {
			return false
		}
	}
	return true
}

func parseHeader(row string) []column {
	var columns []column
	for name := range strings.SplitSeq(row, "\t") {
		columns = append(columns, nameColumn(name))
	}
	return columns
}

// Read returns the next row as a unit. Empty lines are passed over.
func (t *Reader) Read() (*bitext.Unit, error) {
	if t.err != nil {
		return nil, t.err
	}
	u, err := t.read()
	t.err = err
	return u, err
}

func (t *Reader) read() (*bitext.Unit, error) {
	for {
		row := t.first
		if !t.pending {
			var err error
			if row, err = t.in.Next(); err != nil {
				return nil, err
			}
		}
		t.pending = false
		if row != "" {
			return t.unit(row)
		}
	}
}

func (t *Reader) unit(row string) (*bitext.Unit, error) {
	u := &bitext.Unit{
		Variants: make([]bitext.Variant, 0, 2),
		Place:    bitext.Place{File: t.opt.File, Line: t.in.Line(), Col: 1},
	}
	rest, col := row, 1
	for i, c := range t.columns {
		raw, after, more := strings.Cut(rest, "\t")
		if err := t.cell(u, c, raw, col); err != nil {
			return nil, err
		}
		col += lines.Col(raw, len(raw))
		rest = after
		if more && i == len(t.columns)-1 && strings.Trim(after, "\t ") != "" {
			return nil, t.in.Fail(col, fmt.Sprintf("the row has more than %d columns", len(t.columns)),
				`a tab inside a text is written \t`, nil)
		}
		if !more {
			// Editors and scripts strip empty cells from the end of a row; a
			// text column may not be among them.
			if missing := langs(t.columns[i+1:]); len(missing) > 0 {
				return nil, t.in.Fail(col, fmt.Sprintf("the row has %d columns, that of %s is missing", i+1, missing[0]),
					"columns are separated by one tab each", nil)
			}
			break
		}
	}
	return u, nil
}

func (t *Reader) cell(u *bitext.Unit, c column, raw string, col int) error {
	value := raw
	if !t.opt.NoEscape {
		value = unescape(raw)
	}
	switch c.kind {
	case id:
		u.ID = value
	case shape:
		u.Type = value
	case score:
		if value == "" {
			break
		}
		s, ok := bitext.ParseScore(value)
		if !ok {
			return t.in.Fail(col, fmt.Sprintf("the score %q is no number from 0 to 1", clip(value)), "", nil)
		}
		u.Score, u.HasScore = s, true
	case note:
		for n := range strings.SplitSeq(value, "\n") {
			if n != "" {
				u.Notes = append(u.Notes, bitext.Note{Text: n})
			}
		}
	case property:
		if value != "" {
			u.Properties = append(u.Properties, bitext.Property{Type: c.name, Value: value})
		}
	default:
		place := bitext.Place{File: t.opt.File, Line: t.in.Line(), Col: col}
		u.Variants = append(u.Variants, bitext.Variant{Lang: c.name, Text: value, Place: place})
	}
	return nil
}

func clip(s string) string {
	r := []rune(s)
	if len(r) > 40 {
		return string(r[:40]) + "…"
	}
	return s
}
