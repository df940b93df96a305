package bitext

import (
	"strings"
	"unicode"
)

// OneLine makes text fit for a format that gives each text one line: a line
// break, with the white space around it, becomes one space, and white space
// at the ends goes. No-break spaces are text and stay. Nothing else changes.
//
// Line breaks are all characters one program or another ends a line at: LF,
// CR, vertical tab (Word's soft break), form feed, NEXT LINE, LINE SEPARATOR
// and PARAGRAPH SEPARATOR.
func OneLine(s string) string {
	s = strings.TrimFunc(s, outerSpace)
	i := lineBreak(s)
	if i < 0 {
		return s
	}
	var b strings.Builder
	for ; i >= 0; i = lineBreak(s) {
		b.WriteString(strings.TrimRightFunc(s[:i], outerSpace))
		b.WriteByte(' ')
		s = strings.TrimLeftFunc(s[i:], outerSpace)
	}
	b.WriteString(s)
	return b.String()
}

// lineBreak returns the index of the first line break in s, or -1: those of
// ASCII, NEXT LINE (C2 85), LINE and PARAGRAPH SEPARATOR (E2 80 A8 and A9).
func lineBreak(s string) int {
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == 0xC2:
			if i+1 < len(s) && s[i+1] == 0x85 {
				return i
			}
		case c == 0xE2:
			if i+2 < len(s) && s[i+1] == 0x80 && (s[i+2] == 0xA8 || s[i+2] == 0xA9) {
				return i
			}
		case c >= '\n' && c <= '\r':
			return i
		}
	}
	return -1
}

// outerSpace is white space in the sense of the segmenters of translators'
// tools: NO-BREAK SPACE, FIGURE SPACE and NARROW NO-BREAK SPACE hold words
// together and are not it.
func outerSpace(r rune) bool {
	return unicode.IsSpace(r) && r != '\u00A0' && r != '\u2007' && r != '\u202F'
}
