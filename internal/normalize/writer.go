package normalize

import (
	"bytes"
	"fmt"
	"io"
)

// Writer normalizes a stream. What comes out does not depend on how the input
// was cut into writes. It holds back the unfinished line, so memory grows with
// the longest line. Close must be called; it does not close the writer below.
type Writer struct {
	n    *Normalizer
	w    io.Writer
	j    job
	buf  []byte
	at   int // bytes of input before buf
	note func(Change)
	err  error
}

// NewWriter returns a writer that normalizes with n and writes to w. Every
// change is given to note, offsets counted over the whole stream; note may be
// nil.
func (n *Normalizer) NewWriter(w io.Writer, note func(Change)) *Writer {
	return &Writer{n: n, w: w, j: job{t: sweep{lang: n.opt.Lang}}, note: note}
}

// Write takes a chunk, which may end in the middle of a character.
func (w *Writer) Write(p []byte) (int, error) {
	if w.err != nil {
		return 0, w.err
	}
	held := len(w.buf) > 0 && w.buf[len(w.buf)-1] == '\r'
	w.buf = append(w.buf, p...)
	if held || bytes.ContainsAny(p, "\r\n") {
		w.drain(false)
	}
	if w.err != nil {
		return 0, w.err
	}
	return len(p), nil
}

// Close normalizes what was held back.
func (w *Writer) Close() error {
	if w.err == nil {
		w.drain(true)
	}
	return w.err
}

// drain works off all whole lines in the buffer. A carriage return or a line's
// trailing spaces need to see what follows, which unitEnd takes care of.
func (w *Writer) drain(final bool) {
	s := string(w.buf)
	pos := 0
	for pos < len(s) && w.err == nil {
		end := unitEnd(s[pos:], final)
		if end == 0 {
			break
		}
		w.unit(s[pos : pos+end])
		pos += end
	}
	w.buf = append(w.buf[:0], s[pos:]...)
}

func (w *Writer) unit(s string) {
	l, out := w.n.unit(&w.j, s)
	if _, err := io.WriteString(w.w, out); err != nil {
		w.err = fmt.Errorf("write normalized text: %w", err)
		return
	}
	if w.note != nil {
		for _, c := range appendChanges(nil, s, l, 0) {
			c.ByteStart += w.at
			w.note(c)
		}
	}
	w.at += len(s)
}
