// Package lines gives the lines of a UTF-8 text one by one, of any length,
// for the bitext formats that have one unit a line.
package lines

import (
	"bufio"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"calque/internal/bitext"
)

// Reader reads lines. A line ends with LF or CR LF; nothing else ends one, so
// that line numbers agree with those of other tools. A byte order mark at the
// start is passed over.
type Reader struct {
	// Format and File name the input in errors.
	Format, File string
	// ReplaceInvalid reads bytes that are not UTF-8 as U+FFFD; without it
	// they are an error.
	ReplaceInvalid bool

	r    *bufio.Reader
	line int
}

// NewReader returns a reader of the lines of r.
func NewReader(r io.Reader, format, file string, replaceInvalid bool) *Reader {
	return &Reader{Format: format, File: file, ReplaceInvalid: replaceInvalid, r: bufio.NewReaderSize(r, 64<<10)}
}

// Line is the number of the line last given, from 1.
func (l *Reader) Line() int { return l.line }

// Next returns the next line without its end, or io.EOF. A last line without
// a line feed counts; nothing after a line feed is no line.
func (l *Reader) Next() (string, error) {
	s, err := l.r.ReadString('\n')
	if err != nil && err != io.EOF {
		l.line++
		return "", l.Fail(0, "cannot be read", "", err)
	}
	if s == "" {
		return "", io.EOF
	}
	l.line++
	s = strings.TrimSuffix(strings.TrimSuffix(s, "\n"), "\r")
	if l.line == 1 {
		s = strings.TrimPrefix(s, "\uFEFF") // BYTE ORDER MARK
	}
	if !utf8.ValidString(s) {
		if !l.ReplaceInvalid {
			at := invalidAt(s)
			return "", l.Fail(Col(s, at), fmt.Sprintf("the byte 0x%02x is not UTF-8", s[at]),
				"convert the file to UTF-8, or let invalid bytes be replaced", nil)
		}
		s = strings.ToValidUTF8(s, "\uFFFD") // REPLACEMENT CHARACTER
	}
	return s, nil
}

// Fail makes an error in the line last given.
func (l *Reader) Fail(col int, reason, hint string, err error) error {
	return &bitext.Error{Format: l.Format, File: l.File, Line: l.line, Col: col, Reason: reason, Hint: hint, Err: err}
}

// Col is the column, from 1 in runes, of a byte of a line.
func Col(line string, byteStart int) int { return utf8.RuneCountInString(line[:byteStart]) + 1 }

func invalidAt(s string) int {
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && n == 1 {
			return i
		}
		i += n
	}
	return len(s)
}
