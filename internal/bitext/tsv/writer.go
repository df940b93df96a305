package tsv

import (
	"bufio"
	"errors"
	"io"
	"strings"

	"calque/internal/bitext"
)

// Writer writes one table. It implements [bitext.Writer].
type Writer struct {
	b       *bufio.Writer
	opt     Options
	columns []column
	langs   []string
	begun   bool
	closed  bool
}

// NewWriter returns a writer of a table to w. Where the header names no
// languages, those of the first unit become the columns.
func NewWriter(w io.Writer, h bitext.Header, opt Options) *Writer {
	t := &Writer{b: bufio.NewWriterSize(w, 64<<10), opt: opt, langs: h.Langs()}
	for _, name := range opt.Columns {
		t.columns = append(t.columns, nameColumn(name))
	}
	return t
}

var errClosed = errors.New("write tsv: the writer is closed")

// Write writes a row. A variant in a language that has no column is not
// written; name it among the columns to have it.
func (w *Writer) Write(u *bitext.Unit) error {
	if w.closed {
		return errClosed
	}
	w.begin(u)
	for i, c := range w.columns {
		if i > 0 {
			_ = w.b.WriteByte('\t')
		}
		_, _ = escaper.WriteString(w.b, cell(u, c))
	}
	return w.b.WriteByte('\n')
}

// Close writes the header if no unit has come, and flushes.
func (w *Writer) Close() error {
	if w.closed {
		return errClosed
	}
	w.begin(nil)
	w.closed = true
	return w.b.Flush()
}

func (w *Writer) begin(first *bitext.Unit) {
	if w.begun {
		return
	}
	w.begun = true
	if w.columns == nil {
		if len(w.langs) == 0 && first != nil {
			for _, v := range first.Variants {
				w.langs = append(w.langs, bitext.CanonicalLang(v.Lang))
			}
		}
		w.columns = []column{{id, "id"}, {shape, "type"}, {score, "score"}}
		for _, lang := range w.langs {
			w.columns = append(w.columns, langColumn(lang))
		}
		w.columns = append(w.columns, column{note, "note"})
	}
	if !w.opt.NoHeader {
		for i, c := range w.columns {
			if i > 0 {
				_ = w.b.WriteByte('\t')
			}
			_, _ = escaper.WriteString(w.b, c.String())
		}
		_ = w.b.WriteByte('\n')
	}
}

// cell is what a unit has to say in a column.
func cell(u *bitext.Unit, c column) string {
	switch c.kind {
	case id:
		return u.ID
	case shape:
		return u.Type
	case score:
		if u.HasScore {
			return bitext.FormatScore(u.Score)
		}
	case note:
		var texts []string
		for _, n := range u.AllNotes() {
			texts = append(texts, bitext.OneLine(n.Text))
		}
		return strings.Join(texts, "\n")
	case property:
		return u.Property(c.name)
	default:
		if v := u.Variant(c.name); v != nil {
			return v.Text
		}
	}
	return ""
}
