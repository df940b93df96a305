package xmltext

import (
	"bytes"
	"errors"
	"io"
	"unicode/utf8"
)

// The window buf holds what is being scanned. It only ever moves between two
// tokens, in slide, so that indices stay good while a token is looked for.

// slide drops what lies behind pos once it is most of the window.
func (s *Scanner) slide() {
	if s.pos < cap(s.buf)*3/4 {
		return
	}
	s.count(s.pos)
	n := copy(s.buf, s.buf[s.pos:])
	s.buf = s.buf[:n]
	s.base += int64(s.pos)
	s.pos, s.mark = 0, 0
	if cap(s.buf) > 8*windowSize && n < windowSize {
		// One huge token must not hold on to its memory for ever.
		s.buf = append(make([]byte, 0, windowSize), s.buf...)
	}
}

// more reads on; false means that nothing came, at the end or by an error.
func (s *Scanner) more() bool {
	if s.eof {
		return false
	}
	if len(s.buf) == cap(s.buf) {
		if len(s.buf)-s.pos >= s.MaxToken {
			s.eof = true
			s.rerr = s.fail(s.pos, "a tag or text is too long to be held in memory")
			return false
		}
		grown := make([]byte, len(s.buf), 2*cap(s.buf))
		copy(grown, s.buf)
		s.buf = grown
	}
	for range 100 {
		n, err := s.r.Read(s.buf[len(s.buf):cap(s.buf)])
		s.buf = s.buf[:len(s.buf)+n]
		if err != nil {
			s.eof, s.rerr = true, err
			return n > 0
		}
		if n > 0 {
			return true
		}
	}
	s.eof, s.rerr = true, io.ErrNoProgress
	return false
}

// find returns the index of what in buf from an index on, reading as far as
// needed, or -1 when the input ends before it.
func (s *Scanner) find(from int, what string) (int, error) {
	for {
		if from < len(s.buf) {
			var i int
			if len(what) == 1 {
				i = bytes.IndexByte(s.buf[from:], what[0])
			} else {
				i = bytes.Index(s.buf[from:], []byte(what))
			}
			if i >= 0 {
				return from + i, nil
			}
			// The end of the window may hold the beginning of what.
			from = max(from, len(s.buf)-len(what)+1)
		}
		if !s.more() {
			if s.rerr != nil && !errors.Is(s.rerr, io.EOF) {
				return 0, s.rerr
			}
			return -1, nil
		}
	}
}

func (s *Scanner) mustFind(from int, what, reason string) (int, error) {
	i, err := s.find(from, what)
	if err == nil && i < 0 {
		err = s.fail(s.pos, reason)
	}
	return i, err
}

func (s *Scanner) at(prefix string) bool { return s.atIndex(s.pos, prefix) }

func (s *Scanner) atIndex(i int, prefix string) bool {
	for len(s.buf)-i < len(prefix) {
		if !s.more() {
			return false
		}
	}
	return string(s.buf[i:i+len(prefix)]) == prefix
}

// count moves the line and column counters forward to an index of buf.
func (s *Scanner) count(to int) {
	if to <= s.mark {
		return
	}
	part := s.buf[s.mark:to]
	if n := bytes.Count(part, []byte{'\n'}); n > 0 {
		s.line += n
		s.col = 1
		part = part[bytes.LastIndexByte(part, '\n')+1:]
	}
	s.col += utf8.RuneCount(part)
	s.mark = to
}

// Position returns line and column, from 1 and in runes, of a byte of the
// current token: skip bytes after its start. Positions must be asked for in
// ascending order; a smaller one is answered with the last one given.
func (s *Scanner) Position(skip int) (line, col int) {
	s.count(min(int(s.tok.Offset-s.base)+skip, len(s.buf)))
	return s.line, s.col
}

// fail makes an error at an index of buf.
func (s *Scanner) fail(at int, reason string) error {
	s.count(at)
	return &SyntaxError{Line: s.line, Col: s.col, Reason: reason}
}
