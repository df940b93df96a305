package bitext

import (
	"fmt"
	"strings"
)

// Error is a bitext that cannot be read or written as asked.
type Error struct {
	// Format is the name of the format, "tmx", "tsv" …
	Format string
	// File is filled in by whoever opened the file.
	File string
	// Line and Col count from 1, Col in runes; 0 when unknown.
	Line, Col int
	// Reason says what is wrong, Hint what can be done; Hint may be empty.
	Reason, Hint string
	// Err is the error underneath, if there is one.
	Err error
}

// Error gives the place and the reason, without the hint: as file:line:col
// where the file is known, spelled out where it is not.
func (e *Error) Error() string {
	var b strings.Builder
	if e.File != "" {
		b.WriteString(e.File)
		if e.Line > 0 {
			fmt.Fprintf(&b, ":%d", e.Line)
			if e.Col > 0 {
				fmt.Fprintf(&b, ":%d", e.Col)
			}
		}
	} else {
		b.WriteString(e.Format)
		if e.Line > 0 {
			fmt.Fprintf(&b, " line %d", e.Line)
			if e.Col > 0 {
				fmt.Fprintf(&b, ", column %d", e.Col)
			}
		}
	}
	b.WriteString(": ")
	b.WriteString(e.Reason)
	if e.Err != nil {
		b.WriteString(": ")
		b.WriteString(e.Err.Error())
	}
	return b.String()
}

// Unwrap returns the error underneath.
func (e *Error) Unwrap() error { return e.Err }
