package jsonl

import (
	"bufio"
	"encoding/json"
	"errors"
	"io"
	"math"

	"calque/internal/bitext"
)

// Writer writes an object a line. It implements [bitext.Writer].
type Writer struct {
	b      *bufio.Writer
	enc    *json.Encoder
	closed bool
}

// NewWriter returns a writer to w. The header is not written: every unit
// names its languages itself, so that lines can be cut, sorted and joined.
func NewWriter(w io.Writer, _ bitext.Header, _ Options) *Writer {
	b := bufio.NewWriterSize(w, 64<<10)
	enc := json.NewEncoder(b)
	enc.SetEscapeHTML(false)
	return &Writer{b: b, enc: enc}
}

var errClosed = errors.New("write jsonl: the writer is closed")

// Write writes the unit in one line.
func (w *Writer) Write(u *bitext.Unit) error {
	if w.closed {
		return errClosed
	}
	out := unit{
		ID: u.ID, Type: u.Type,
		Notes:      convert(u.Notes, func(n bitext.Note) note { return note(n) }),
		Properties: convert(u.Properties, func(p bitext.Property) property { return property(p) }),
		Attributes: convert(u.Attributes, func(a bitext.Attribute) attribute { return attribute(a) }),
	}
	if u.HasScore {
		s := math.Round(u.Score*1e4) / 1e4
		out.Score = &s
	}
	for i, v := range u.Variants {
		x := toVariant(v)
		switch i {
		case 0:
			out.Source = &x
		case 1:
			out.Target = &x
		default:
			out.More = append(out.More, x)
		}
	}
	return w.enc.Encode(out)
}

// Close flushes.
func (w *Writer) Close() error {
	if w.closed {
		return errClosed
	}
	w.closed = true
	return w.b.Flush()
}
