// Package moses reads and writes bitext as two plain text files with as many
// lines each: line n of one translates line n of the other. It is the form
// trainers of machine translation take.
//
// The files hold text and nothing else. A line break inside a text becomes a
// space; ids, scores and notes are lost.
package moses

import (
	"bufio"
	"errors"
	"fmt"
	"io"

	"calque/internal/bitext"
	"calque/internal/bitext/lines"
)

// Options adjust the Writer and the Reader.
type Options struct {
	// DropUnaligned leaves out units with text on one side only; otherwise
	// the other file gets an empty line.
	DropUnaligned bool

	// SourceFile and TargetFile name the inputs in errors and places.
	SourceFile, TargetFile string
	// ReplaceInvalid reads bytes that are not UTF-8 as U+FFFD.
	ReplaceInvalid bool
}

// Writer writes a pair of files. It implements [bitext.Writer].
type Writer struct {
	source, target *bufio.Writer
	h              bitext.Header
	opt            Options
	dropped        int
	closed         bool
}

// NewWriter returns a writer of the source text to one stream and the target
// text to another. The target is the variant in the header's first target
// language, or the second variant where the header names none.
func NewWriter(source, target io.Writer, h bitext.Header, opt Options) *Writer {
	return &Writer{source: bufio.NewWriterSize(source, 64<<10), target: bufio.NewWriterSize(target, 64<<10), h: h, opt: opt}
}

var errClosed = errors.New("write moses: the writer is closed")

// Write writes a line to each file.
func (w *Writer) Write(u *bitext.Unit) error {
	if w.closed {
		return errClosed
	}
	var source, target string
	if v := pick(u, w.h.SourceLang, u.Source()); v != nil {
		source = bitext.OneLine(v.Text)
	}
	lang := ""
	if len(w.h.TargetLangs) > 0 {
		lang = w.h.TargetLangs[0]
	}
	if v := pick(u, lang, u.Target()); v != nil {
		target = bitext.OneLine(v.Text)
	}
	if w.opt.DropUnaligned && (source == "" || target == "") {
		w.dropped++
		return nil
	}
	for _, side := range []struct {
		b    *bufio.Writer
		text string
	}{{w.source, source}, {w.target, target}} {
		_, _ = side.b.WriteString(side.text)
		if err := side.b.WriteByte('\n'); err != nil {
			return err
		}
	}
	return nil
}

func pick(u *bitext.Unit, lang string, otherwise *bitext.Variant) *bitext.Variant {
	if lang == "" {
		return otherwise
	}
	return u.Variant(lang)
}

// Unaligned is the number of units left out so far.
func (w *Writer) Unaligned() int { return w.dropped }

// Close flushes both files.
func (w *Writer) Close() error {
	if w.closed {
		return errClosed
	}
	w.closed = true
	return errors.Join(w.source.Flush(), w.target.Flush())
}

// Reader reads a pair of files. It implements [bitext.Reader].
type Reader struct {
	source, target *lines.Reader
	h              bitext.Header
	opt            Options
	err            error
}

// NewReader returns a reader of the pair; the languages are the header's.
func NewReader(source, target io.Reader, h bitext.Header, opt Options) (*Reader, error) {
	if len(h.TargetLangs) == 0 || h.SourceLang == "" {
		return nil, &bitext.Error{Format: "moses", File: opt.SourceFile, Reason: "the languages are not known",
			Hint: "plain text does not say its language: -l ru,en"}
	}
	return &Reader{
		source: lines.NewReader(source, "moses", opt.SourceFile, opt.ReplaceInvalid),
		target: lines.NewReader(target, "moses", opt.TargetFile, opt.ReplaceInvalid),
		h:      h, opt: opt,
	}, nil
}

// Header returns the header given to NewReader.
func (r *Reader) Header() bitext.Header { return r.h }

// Read returns the next pair of lines. Files of different length are an error
// at the end of the shorter one.
func (r *Reader) Read() (*bitext.Unit, error) {
	if r.err != nil {
		return nil, r.err
	}
	u, err := r.read()
	r.err = err
	return u, err
}

func (r *Reader) read() (*bitext.Unit, error) {
	source, err1 := r.source.Next()
	if err1 != nil && !errors.Is(err1, io.EOF) {
		return nil, err1
	}
	target, err2 := r.target.Next()
	if err2 != nil && !errors.Is(err2, io.EOF) {
		return nil, err2
	}
	end1, end2 := err1 != nil, err2 != nil
	switch {
	case end1 && end2:
		return nil, io.EOF
	case end1:
		return nil, short(r.source, "source", "target")
	case end2:
		return nil, short(r.target, "target", "source")
	}
	line := r.source.Line()
	place := func(file string) bitext.Place { return bitext.Place{File: file, Line: line, Col: 1} }
	return &bitext.Unit{
		Variants: []bitext.Variant{
			{Lang: r.h.SourceLang, Text: source, Place: place(r.opt.SourceFile)},
			{Lang: r.h.TargetLangs[0], Text: target, Place: place(r.opt.TargetFile)},
		},
		Place: place(r.opt.SourceFile),
	}, nil
}

func short(in *lines.Reader, this, other string) error {
	return in.Fail(0, fmt.Sprintf("the %s text ends after line %d, the %s text goes on", this, in.Line(), other),
		"the two files need as many lines each; to pair texts that are not paired yet, align them", nil)
}
