package html

import (
	"bytes"
	_ "embed"
	"errors"
	"io"
	"strconv"
	"strings"

	"calque/internal/bitext"
)

//go:embed page.css
var css string

//go:embed page.js
var script string

// Writer writes one page. It implements [bitext.Writer]. It keeps the rows
// until Close, since the head of the page counts them.
type Writer struct {
	w       io.Writer
	h       bitext.Header
	opt     Options
	columns []string // language tags
	rows    bytes.Buffer
	sum     summary
	closed  bool
}

// summary is what the head of the page says.
type summary struct {
	units, noted, low, oneSided int
	scored                      int
	total                       float64 // of the scores
}

// NewWriter returns a writer of a page to w. The columns are the header's
// languages, or those of the first unit.
func NewWriter(w io.Writer, h bitext.Header, opt Options) *Writer {
	if opt.LowScore == 0 {
		opt.LowScore = 0.5
	}
	if opt.Name == nil {
		opt.Name = func(tag string) string { return tag }
	}
	return &Writer{w: w, h: h, opt: opt, columns: h.Langs()}
}

var errClosed = errors.New("write html: the writer is closed")

// Write adds a pair to the page.
func (w *Writer) Write(u *bitext.Unit) error {
	if w.closed {
		return errClosed
	}
	if len(w.columns) == 0 {
		for _, v := range u.Variants {
			w.columns = append(w.columns, v.Lang)
		}
	}
	w.unit(u)
	return nil
}

// Close writes the page.
func (w *Writer) Close() error {
	if w.closed {
		return errClosed
	}
	w.closed = true
	var page bytes.Buffer
	w.head(&page)
	for _, part := range [][]byte{page.Bytes(), w.rows.Bytes(), []byte(foot(w.h, w.sum))} {
		if _, err := w.w.Write(part); err != nil {
			return err
		}
	}
	return nil
}

// unit writes a pair as a tbody: a row of texts, and one of notes where there
// are any.
func (w *Writer) unit(u *bitext.Unit) {
	w.sum.units++
	n := strconv.Itoa(w.sum.units)
	b := &w.rows
	cells, blank := w.cells(u)
	class := kindClass(u)
	notes := u.AllNotes()
	idioms := u.Idioms()
	if len(notes)+len(idioms) > 0 {
		class += " f-note"
		w.sum.noted++
	}
	if u.HasScore && !blank {
		w.sum.scored++
		w.sum.total += u.Score
		if u.Score < w.opt.LowScore {
			class += " f-low"
			w.sum.low++
		}
	}
	if blank {
		class += " f-one"
		w.sum.oneSided++
	}
	put(b, `<tbody id="u`, n, `"`)
	if class != "" {
		put(b, ` class="`, strings.TrimSpace(class), `"`)
	}
	put(b, "><tr>\n")
	w.margin(u, n, blank)
	for i, v := range cells {
		w.cell(v, w.columns[i], w.spans(idioms, i, v))
	}
	put(b, "</tr>\n")
	if len(notes)+len(idioms) > 0 {
		w.notes(notes, idioms, cells)
	}
	put(b, "</tbody>\n")
}

// cells finds the variant for each column; nil where there is no text. blank
// is true if any column has none.
func (w *Writer) cells(u *bitext.Unit) (cells []*bitext.Variant, blank bool) {
	for _, tag := range w.columns {
		v := u.Variant(tag)
		if v == nil || v.Blank() {
			v, blank = nil, true
		}
		cells = append(cells, v)
	}
	return cells, blank
}

func kindClass(u *bitext.Unit) string {
	switch u.Property(bitext.PropKind) {
	case "heading":
		return "head"
	case "list-item":
		return "item"
	}
	return ""
}
