package xmltext

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"unicode/utf8"
)

// tag takes a start or end tag.
func (s *Scanner) tag() (*Token, error) {
	end, err := s.tagEnd()
	if err != nil {
		return nil, err
	}
	start := s.pos
	s.take(Start, end)
	if len(s.ends) > maxDepth {
		return nil, s.fail(start, "elements are nested too deeply")
	}
	body := s.tok.Raw[1 : len(s.tok.Raw)-1]
	if len(body) > 0 && body[0] == '/' {
		s.tok.Kind, body = End, body[1:]
	} else if len(body) > 0 && body[len(body)-1] == '/' {
		s.tok.Empty, body = true, body[:len(body)-1]
	}
	n := 0
	for n < len(body) && !isSpace(body[n]) {
		n++
	}
	s.tok.Name, s.tok.attrs = body[:n], body[n:]
	if n == 0 || !isNameStart(body[0]) {
		return nil, s.fail(start, "a '<' that starts no tag; as text it is written &lt;")
	}
	switch {
	case s.tok.Kind == End:
		return &s.tok, s.close(start)
	case !s.tok.Empty:
		s.names = append(s.names, s.tok.Name...)
		s.ends = append(s.ends, len(s.names))
	}
	return &s.tok, nil
}

// innermost is the name of the element that is open, or nil.
func (s *Scanner) innermost() []byte {
	n := len(s.ends)
	switch n {
	case 0:
		return nil
	case 1:
		return s.names[:s.ends[0]]
	}
	return s.names[s.ends[n-2]:s.ends[n-1]]
}

// close checks the end tag against the element it closes.
func (s *Scanner) close(at int) error {
	name := s.innermost()
	switch {
	case name == nil:
		return s.fail(at, fmt.Sprintf("</%s> closes nothing", clip(s.tok.Name)))
	case !bytes.Equal(name, s.tok.Name):
		return s.fail(at, fmt.Sprintf("</%s> where </%s> is expected", clip(s.tok.Name), clip(name)))
	}
	s.names = s.names[:len(s.names)-len(name)]
	s.ends = s.ends[:len(s.ends)-1]
	return nil
}

// tagEnd finds the '>' of the tag at pos, passing over quoted values.
func (s *Scanner) tagEnd() (int, error) {
	var quote byte
	for i := s.pos + 1; ; i++ {
		if i >= len(s.buf) && !s.more() {
			if s.rerr != nil && !errors.Is(s.rerr, io.EOF) {
				return 0, s.rerr
			}
			return 0, s.fail(s.pos, "a tag is not closed")
		}
		switch c := s.buf[i]; {
		case quote != 0:
			if c == quote {
				quote = 0
			} else if c == '<' {
				return 0, s.fail(s.pos, "a quoted value is not closed")
			}
		case c == '"' || c == '\'':
			quote = c
		case c == '>':
			return i + 1, nil
		case c == '<':
			return 0, s.fail(s.pos, "a tag is not closed")
		}
	}
}

func isSpace(c byte) bool { return c == ' ' || c == '\n' || c == '\t' || c == '\r' }

func isNameStart(c byte) bool {
	return c|0x20 >= 'a' && c|0x20 <= 'z' || c == '_' || c == ':' || c >= utf8.RuneSelf
}

func clip(b []byte) []byte { return b[:min(len(b), 40)] }
