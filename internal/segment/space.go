package segment

import "unicode/utf8"

// spaceColumns is the least width of a piece cut at a space in Thai and Lao.
const spaceColumns = 30

// bySpace reports the languages that write a space, and no full stop, between
// sentences and longer clauses.
func (r *ruleset) bySpace() bool { return r.tag == "th" || r.tag == "lo" }

// isThai reports text that starts with a Thai or Lao letter.
func isThai(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return r >= 0x0E00 && r <= 0x0EFF
}

// bySpaces cuts Thai and Lao at spaces. A space stands there where a sentence
// ends but also around names and numbers, so a piece must have spaceColumns
// before the next space counts, and none shorter is left at the end.
func (c *cutter) bySpaces(start, end int, emit func(start, end int)) {
	for i := start; i < end; {
		r, n := utf8.DecodeRuneInString(c.s[i:end])
		if isSpace(r) && width(c.s[start:i]) >= spaceColumns && width(c.s[i:end]) > spaceColumns {
			emit(start, i)
			start = trimStart(c.s, i, end)
			i = start
			continue
		}
		i += n
	}
	emit(start, end)
}
