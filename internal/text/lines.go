package text

import "sync"

// Position is a place in a text as people count it.
type Position struct {
	Line int // from 1
	Col  int // from 1, in runes
}

// Lines finds the line and column of a byte offset. A line ends with LF, CR
// or CR LF, as editors and compilers count; U+0085, U+2028 and the form feed
// end none. The carriage return and the line feed belong to the line they
// end.
//
// The index is built as far as it is asked for, and keeps one entry in eight
// kilobytes of text however long the lines are, so that a text in one line
// of 50 MB costs neither memory nor a walk from its beginning. Lines may be
// used concurrently.
type Lines struct {
	text string
	mu   sync.Mutex
	// marks[i] is the position of the byte at offset i*markEvery.
	marks []Position
}

const markEvery = 8 << 10

// NewLines prepares the index of s, without reading it yet.
func NewLines(s string) *Lines {
	return &Lines{text: s, marks: []Position{{1, 1}}}
}

// Position gives the line and column of the character at byteOffset. An
// offset within a character is at that character; one beyond the end is at
// the end, one below zero at the beginning.
func (l *Lines) Position(byteOffset int) Position {
	byteOffset = min(max(byteOffset, 0), len(l.text))
	mark := byteOffset / markEvery
	l.mu.Lock()
	for len(l.marks) <= mark {
		at := (len(l.marks) - 1) * markEvery
		l.marks = append(l.marks, advance(l.text, at, at+markEvery, l.marks[len(l.marks)-1]))
	}
	p := l.marks[mark]
	l.mu.Unlock()
	at := byteOffset
	for at > 0 && at < len(l.text) && at > byteOffset-4 && l.text[at]&0xC0 == 0x80 {
		at-- // to the first byte of the character
	}
	if at < mark*markEvery {
		// The character began before the mark, which has counted it already.
		p.Col--
		return p
	}
	return advance(l.text, mark*markEvery, at, p)
}

// advance walks from one offset to another. A character counts at its first
// byte, which is what continuation bytes are not.
func advance(s string, from, to int, p Position) Position {
	for i := from; i < to; i++ {
		switch c := s[i]; {
		case c == '\n', c == '\r' && (i+1 == len(s) || s[i+1] != '\n'):
			p.Line++
			p.Col = 1
		case c&0xC0 != 0x80:
			p.Col++
		}
	}
	return p
}
