package segment

import (
	"strings"
	"unicode/utf8"
)

// quote records a quotation mark after finding its direction.
func (c *cutter) quote(r rune, i, next, start, end int) int {
	if (r == '\'' || r == '`') && next < end && c.s[next] == c.s[i] {
		r, next = '"', next+1 // '' and `` in tokenised text
	}
	prev, after := c.before(i, start), c.after(next, end)
	if isSingle(r) && isWord(prev) && isWord(after) {
		return next // an apostrophe: "don’t", "п’ять", "oʻ"
	}
	opens := (isOutside(prev) || isDash(prev)) && !isOutside(after) && after != 0
	if !opens && isQuote(prev) {
		opens = isWord(after) && c.justOpened(i)
	}
	m := mark{pos: i, end: next, r: r}
	switch c.direction(m, opens) {
	case openMark:
		c.push(m)
	case closeMark:
		c.close(m)
	default:
		c.toggle(m, prev, after, opens)
	}
	return next
}

func isSingle(r rune) bool {
	return r == '\'' || r == '’' || r == '‘' || r == '`' || r == '‛' || r == '＇'
}

// direction finds out whether a mark opens or closes from its shape and from
// what is open: “ closes in German and Russian hand and opens in English, »…«
// is how Danish and German books quote, ”…” how Finnish does. opens says that
// the mark leans on the word behind it. Marks without a direction of their own
// give toggleMark.
func (c *cutter) direction(m mark, opens bool) markKind {
	closing := false
	switch m.r {
	case '„', '‚', '‹', '〝', '❝':
	case '“':
		closing = c.waiting('„', m) || !opens && c.waiting('“', m)
	case '«':
		closing = !opens && c.waiting('»', m)
	case '‘':
		closing = c.waiting('‚', m)
	case '»', '”', '›':
		closing = !opens || c.open(m)
	case '’', '〞', '〟', '❞':
		closing = true
	default:
		return toggleMark
	}
	if closing {
		return closeMark
	}
	return openMark
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
