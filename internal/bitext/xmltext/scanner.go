package xmltext

import (
	"errors"
	"fmt"
	"io"
)

// Kind is the kind of a token.
type Kind uint8

// Comments, processing instructions and the DOCTYPE are not tokens: the
// scanner passes over them.
const (
	Text  Kind = iota // character data, references not yet resolved
	CData             // the inside of a CDATA section, to be taken literally
	Start             // a start tag or an empty-element tag
	End               // an end tag
)

// Token is one piece of a document. Its slices are valid until the next call
// of [Scanner.Next].
type Token struct {
	Kind Kind
	// Name is the element's name as written, prefix and all.
	Name []byte
	// Empty is true for <name/>; no End follows.
	Empty bool
	// Data is the text between the tags, or the inside of the CDATA section.
	Data []byte
	// Raw is the whole token as it stands in the input.
	Raw []byte
	// Offset is where Raw starts: bytes from 0 in the input after it was
	// brought to UTF-8.
	Offset int64

	attrs []byte
}

// SyntaxError is a document that is not well-formed.
type SyntaxError struct {
	Line, Col int // from 1, Col in runes
	Reason    string
}

// Error implements error.
func (e *SyntaxError) Error() string {
	return fmt.Sprintf("line %d, column %d: %s", e.Line, e.Col, e.Reason)
}

// DefaultMaxToken is how long one tag or one stretch of text may be, in bytes.
const DefaultMaxToken = 256 << 20

// maxDepth is far more than any bitext nests.
const maxDepth = 1000

const windowSize = 256 << 10

// Scanner splits a document into tokens.
type Scanner struct {
	// MaxToken bounds the memory; set it before the first call of Next.
	MaxToken int
	// Encoding is how the input is read.
	Encoding Encoding
	// Doctype is true once a DOCTYPE was passed over, Subset if it had an
	// internal subset.
	Doctype, Subset bool

	r     io.Reader
	buf   []byte // buf[pos:] is not yet scanned
	pos   int
	base  int64 // offset of buf[0]
	eof   bool
	rerr  error
	mark  int // how far line and col have been counted, an index of buf
	line  int
	col   int
	names []byte // the names of the open elements, one after the other
	ends  []int  // where each of them ends in names
	tok   Token
}

// NewScanner recognizes the encoding and makes ready to scan.
func NewScanner(r io.Reader) (*Scanner, error) {
	in, enc, err := toUTF8(r)
	if err != nil {
		return nil, err
	}
	return &Scanner{
		MaxToken: DefaultMaxToken, Encoding: enc,
		r: in, buf: make([]byte, 0, windowSize), line: 1, col: 1,
	}, nil
}

// Depth is the number of elements open after the last token.
func (s *Scanner) Depth() int { return len(s.ends) }

// Next returns the next token, or io.EOF. The token is overwritten by the
// following call.
func (s *Scanner) Next() (*Token, error) {
	for {
		s.slide()
		if s.pos >= len(s.buf) && !s.more() {
			return nil, s.end()
		}
		if s.buf[s.pos] != '<' {
			return s.text()
		}
		if !s.misc() {
			return s.tag()
		}
		skipped, err := s.skipMisc()
		if err != nil {
			return nil, err
		}
		if skipped {
			continue
		}
		if s.at("<![CDATA[") {
			return s.cdata()
		}
		return s.tag()
	}
}

func (s *Scanner) end() error {
	if s.rerr != nil && !errors.Is(s.rerr, io.EOF) {
		return s.rerr
	}
	if name := s.innermost(); name != nil {
		return s.fail(s.pos, fmt.Sprintf("the file ends inside <%s>", clip(name)))
	}
	return io.EOF
}

// text takes everything up to the next tag.
func (s *Scanner) text() (*Token, error) {
	end, err := s.find(s.pos, "<")
	if err != nil {
		return nil, err
	}
	if end < 0 {
		end = len(s.buf)
	}
	s.take(Text, end)
	s.tok.Data = s.tok.Raw
	return &s.tok, nil
}

func (s *Scanner) cdata() (*Token, error) {
	const open, shut = "<![CDATA[", "]]>"
	end, err := s.mustFind(s.pos+len(open), shut, "a CDATA section is not closed")
	if err != nil {
		return nil, err
	}
	s.take(CData, end+len(shut))
	s.tok.Data = s.tok.Raw[len(open) : len(s.tok.Raw)-len(shut)]
	return &s.tok, nil
}

// misc reports whether the '<' at pos starts something else than a tag.
func (s *Scanner) misc() bool {
	if s.pos+1 >= len(s.buf) && !s.more() {
		return false
	}
	c := s.buf[s.pos+1]
	return c == '!' || c == '?'
}

// skipMisc passes over one comment, processing instruction or DOCTYPE.
func (s *Scanner) skipMisc() (bool, error) {
	var end int
	var err error
	switch {
	case s.at("<!--"):
		end, err = s.mustFind(s.pos+4, "-->", "a comment is not closed")
		end += 3
	case s.at("<?"):
		end, err = s.mustFind(s.pos+2, "?>", "a processing instruction is not closed")
		end += 2
	case s.at("<!DOCTYPE"), s.at("<!doctype"):
		end, err = s.doctypeEnd()
	default:
		return false, nil
	}
	if err != nil {
		return false, err
	}
	s.pos = end
	return true, nil
}

// take makes buf[pos:end] the current token.
func (s *Scanner) take(k Kind, end int) {
	s.tok = Token{Kind: k, Raw: s.buf[s.pos:end:end], Offset: s.base + int64(s.pos)}
	s.pos = end
}
