package segment

import (
	"strings"
	"unicode/utf8"
)

// line is one line of the input without its line end.
type line struct {
	start, end int // byte offsets, trimmed of white space; equal in a blank line
	indent     int // columns of white space in front
	width      int // columns of the trimmed line, wideLine when it is longer than any page is wide
	breakAfter bool
}

func (l line) blank() bool { return l.start == l.end }

// wideLine stands for the width of a line that no page could hold. Columns are
// only counted up to measured bytes, so that books with a paragraph a line are
// not counted letter by letter.
const (
	wideLine = 1000
	measured = 480
)

// columns holds the columns that a character adds, by its first byte: none for
// the later bytes of UTF-8, two for the blocks of Han, kana, Hangul and
// fullwidth forms, one for all else. Exact enough to compare lines of a page.
var columns = func() (t [256]uint8) {
	for b := range t {
		switch {
		case b >= 0x80 && b < 0xC0:
			t[b] = 0
		case b >= 0xE3 && b <= 0xED, b == 0xEF, b >= 0xF0:
			t[b] = 2
		default:
			t[b] = 1
		}
	}
	return t
}()

func width(s string) int {
	n := 0
	for i := 0; i < len(s); i++ {
		n += int(columns[s[i]])
	}
	return n
}

// scanLines returns the lines of s. A line ends at LF, CR, CR LF, VT, FF, NEL
// (U+0085), LINE SEPARATOR (U+2028) and PARAGRAPH SEPARATOR (U+2029); after FF
// and U+2029 a paragraph ends too.
func scanLines(s string) []line {
	lines := make([]line, 0, 16+len(s)/200)
	for at := 0; at < len(s); {
		end, next, hard := lineEnd(s, at)
		lines = append(lines, newLine(s, at, end, hard))
		at = next
	}
	return lines
}

// lineEnd finds where the line that starts at byte at ends, where the next one
// starts, and whether a paragraph ends as well.
func lineEnd(s string, at int) (end, next int, hard bool) {
	for i := at; i < len(s); i++ {
		switch s[i] {
		case '\n', '\v':
			return i, i + 1, false
		case '\f':
			return i, i + 1, true
		case '\r':
			if i+1 < len(s) && s[i+1] == '\n' {
				return i, i + 2, false
			}
			return i, i + 1, false
		case 0xC2: // U+0085 NEXT LINE
			if strings.HasPrefix(s[i:], "\u0085") {
				return i, i + 2, false
			}
		case 0xE2: // U+2028 LINE SEPARATOR, U+2029 PARAGRAPH SEPARATOR
			if strings.HasPrefix(s[i:], "\u2028") {
				return i, i + 3, false
			}
			if strings.HasPrefix(s[i:], "\u2029") {
				return i, i + 3, true
			}
		}
	}
	return len(s), len(s), false
}

func newLine(s string, start, end int, hard bool) line {
	l := line{start: start, end: end, breakAfter: hard}
	for l.start < end {
		r, n := utf8.DecodeRuneInString(s[l.start:end])
		if !isSpace(r) {
			break
		}
		switch r {
		case '\t':
			l.indent += 4
		case '\u3000': // IDEOGRAPHIC SPACE, two of them indent a Chinese paragraph
			l.indent += 2
		default:
			l.indent++
		}
		l.start += n
	}
	l.end = trimEnd(s, l.start, end)
	if l.end-l.start > measured {
		l.width = wideLine
	} else {
		l.width = width(s[l.start:l.end])
	}
	return l
}

// trimEnd moves end back over white space, not past start.
func trimEnd(s string, start, end int) int {
	for end > start {
		r, n := utf8.DecodeLastRuneInString(s[start:end])
		if !isSpace(r) {
			break
		}
		end -= n
	}
	return end
}

// trimStart moves start on over white space, not past end.
func trimStart(s string, start, end int) int {
	for start < end {
		r, n := utf8.DecodeRuneInString(s[start:end])
		if !isSpace(r) {
			break
		}
		start += n
	}
	return start
}

// Lines makes every input line one segment, empty lines too (ByteStart equals
// ByteEnd), and cuts nothing: segment i is line i+1, which is what files of one
// sentence a line are made for. Lines end at LF or CR LF; a lone CR ends a line
// only in a text without any LF, and U+2028 never does, as it occurs inside
// lines of such files. The last line end starts no further line. A paragraph
// is a run of lines without an empty one; an empty line counts with the
// paragraph before it.
func Lines(s string) Text {
	var text Text
	eol := byte('\n')
	if strings.IndexByte(s, '\n') < 0 && strings.IndexByte(s, '\r') >= 0 {
		eol = '\r'
	}
	open := false // the last paragraph has text and no empty line yet
	for at, number := 0, 1; at < len(s); number++ {
		end, next := len(s), len(s)
		if n := strings.IndexByte(s[at:], eol); n >= 0 {
			end, next = at+n, at+n+1
		}
		start := trimStart(s, at, end)
		if end = trimEnd(s, start, end); start == end {
			start, end = at, at
		}
		last := len(text.Paragraphs) - 1
		if last < 0 || (start < end && !open && text.Paragraphs[last].ByteStart < text.Paragraphs[last].ByteEnd) {
			text.Paragraphs = append(text.Paragraphs, Paragraph{ByteStart: start, ByteEnd: end, Line: number})
			last++
		}
		if p := &text.Paragraphs[last]; start < end {
			if p.ByteStart == p.ByteEnd { // only empty lines so far
				p.ByteStart, p.Line = start, number
			}
			p.ByteEnd = end
		}
		open = start < end
		text.Segments = append(text.Segments, Segment{ByteStart: start, ByteEnd: end, Paragraph: last, Line: number})
		at = next
	}
	return text
}
