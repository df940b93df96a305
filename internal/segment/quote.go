package segment

import (
	"strings"
	"unicode/utf8"
)

// quote records a quotation mark after finding its direction.
func (c *cutter) quote(r rune, i, next, start, end int) int {
	if r == '\'' && next < end && c.s[next] == '\'' { // '' in tokenised text
		r, next = '"', next+1
	}
	if r == '`' && next < end && c.s[next] == '`' {
		r, next = '"', next+1
	}
	prev := c.before(i, start)
	after := c.after(next, end)
	single := r == '\'' || r == '’' || r == '‘' || r == '`' || r == '‛' || r == '＇'
	if single && isWord(prev) && isWord(after) {
		return next // an apostrophe: "don’t", "п’ять", "oʻ"
	}
	m := mark{pos: i, end: next, r: r}
	opens := (isOutside(prev) || isDash(prev)) && !isOutside(after) && after != 0
	if !opens && isQuote(prev) {
		opens = isWord(after) && c.justOpened(i)
	}
	switch r {
	case '„', '‚', '‹', '〝', '❝':
		c.push(m)
	case '“':
		// A closing mark in German and Russian hand, an opening one in English.
		if c.waiting('„', m) || (!opens && c.waiting('“', m)) {
			c.close(m)
		} else {
			c.push(m)
		}
	case '«':
		if c.waiting('»', m) && !opens {
			c.close(m)
		} else {
			c.push(m)
		}
	case '‘':
		if c.waiting('‚', m) {
			c.close(m)
		} else {
			c.push(m)
		}
	case '»', '”', '›':
		if opens && !c.open(m) {
			c.push(m) // »…« of Danish and German books, ”…” of Finnish
		} else {
			c.close(m)
		}
	case '’', '〞', '〟', '❞':
		c.close(m)
	default:
		c.toggle(m, prev, after, opens)
	}
	return next
}

// toggle decides about marks that look the same on both sides: " ' ` and their
// fullwidth forms.
func (c *cutter) toggle(m mark, prev, after rune, opens bool) {
	waiting := c.open(m)
	spacedOut := isSpaceOrEdge(prev) && isSpaceOrEdge(after)
	switch {
	case m.r == '`':
		if opens {
			c.push(m)
		}
	case m.r == '"' && isDigit(prev) && !waiting:
		c.marks = append(c.marks, mark{pos: m.pos, end: m.end, kind: toggleMark, r: m.r, mate: -1}) // inches
	case opens && !(waiting && spacedOut):
		if waiting && m.r == '"' && !isSpaceOrEdge(prev) {
			c.close(m)
			return
		}
		c.push(m)
	case waiting:
		c.close(m)
	case isSpaceOrEdge(prev) || isCJK(after) && m.r != '\'':
		c.push(m)
	default:
		c.marks = append(c.marks, mark{pos: m.pos, end: m.end, kind: closeMark, r: m.r, mate: -1})
	}
}

// justOpened reports whether the mark that ends at i is an opening one.
func (c *cutter) justOpened(i int) bool {
	n := len(c.marks)
	return n > 0 && c.marks[n-1].end == i && c.marks[n-1].kind == openMark
}

// open reports whether some open mark could be closed by m.
func (c *cutter) open(m mark) bool { return c.waiting(0, m) }

// waiting reports whether an open mark (of kind a unless a is 0) could be closed
// by m.
func (c *cutter) waiting(a rune, m mark) bool {
	for d := len(c.stack) - 1; d >= 0 && d >= len(c.stack)-maxDepth; d-- {
		r := c.marks[c.stack[d]].r
		if (a == 0 || a == r) && closes(r, m.r) {
			return true
		}
	}
	return false
}

// before returns the character in front of byte i, 0 at start.
func (c *cutter) before(i, start int) rune {
	if i <= start {
		return 0
	}
	r, _ := utf8.DecodeLastRuneInString(c.s[start:i])
	return r
}

// after returns the character at byte i, 0 at end.
func (c *cutter) after(i, end int) rune {
	if i >= end {
		return 0
	}
	r, _ := utf8.DecodeRuneInString(c.s[i:end])
	return r
}

func isSpaceOrEdge(r rune) bool { return r == 0 || isSpace(r) }

// isOutside reports what may stand in front of an opening quotation mark or
// behind a closing one.
func isOutside(r rune) bool {
	return isSpaceOrEdge(r) || strings.ContainsRune("([{（［,;:.!?，。；：！？、…", r) || r == '¿' || r == '¡'
}
