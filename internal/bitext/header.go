package bitext

import "time"

// Header says what a whole bitext is. Every field may be empty; a writer
// fills in what its format demands.
type Header struct {
	// SourceLang is the language of the first variant of each unit, "" when
	// it differs from unit to unit or is not stated.
	SourceLang string
	// TargetLangs are the other languages, in the order of the columns.
	TargetLangs []string
	// SegType is "sentence", "paragraph", "block" or "phrase".
	SegType string
	// Tool and ToolVersion name the program that made the bitext.
	Tool, ToolVersion string
	// Date is when it was made. The zero time leaves it out, which keeps the
	// output reproducible.
	Date time.Time
	// Title is a human name for formats that show one.
	Title      string
	Properties []Property
	Notes      []Note
	// Attributes are further attributes of the format of origin.
	Attributes []Attribute
}

// Langs returns the source language and the target languages, in order.
func (h Header) Langs() []string {
	langs := make([]string, 0, 1+len(h.TargetLangs))
	if h.SourceLang != "" {
		langs = append(langs, h.SourceLang)
	}
	return append(langs, h.TargetLangs...)
}

// Writer takes units one by one and writes them in one format.
// It is not safe for use by several goroutines.
type Writer interface {
	// Write adds a unit. It does not keep or change it.
	Write(*Unit) error
	// Close writes what belongs at the end and flushes. It does not close
	// the underlying stream. A bitext without units is valid too.
	Close() error
}

// Reader gives the units of a bitext one by one.
// It is not safe for use by several goroutines.
type Reader interface {
	// Header returns what the file says of itself.
	Header() Header
	// Read returns the next unit, which the caller may keep and change, or
	// io.EOF after the last one. Broken input gives an [*Error]; reading
	// cannot go on after it.
	Read() (*Unit, error)
}

// Repair is something a reader put right on its way: a language code with an
// underscore, a character that XML does not allow.
type Repair struct {
	Line, Col int
	// Reason says what was found and what was made of it.
	Reason string
}
