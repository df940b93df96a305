package segment

import (
	"strings"
	"unicode/utf8"
)

// markKind says what a mark is to the pairing and cutting steps.
type markKind uint8

const (
	stopMark markKind = iota // a run of terminators
	openMark
	closeMark
	toggleMark // a quotation mark whose direction its neighbours and the ones before decide
)

// mark is a character or run of characters that the cutter has to think about.
type mark struct {
	pos, end int
	kind     markKind
	stop     stop
	r        rune
	mate     int // index of the partner of a bracket or quotation mark, -1 without
}

// scan collects the marks between start and end. Most bytes are skipped after
// one table look-up.
func (c *cutter) scan(start, end int) {
	c.marks, c.stack, c.items = c.marks[:0], c.stack[:0], c.items[:0]
	s, t := c.s, c.rules.leads
	for i := start; i < end; {
		b := s[i]
		if !t[b] {
			i++
			continue
		}
		r, n := rune(b), 1
		if b >= 0x80 {
			r, n = utf8.DecodeRuneInString(s[i:end])
		}
		i = c.see(r, i, i+n, start, end)
	}
}

// see records the character r at i, if it is a mark, and returns where the
// scan goes on.
func (c *cutter) see(r rune, i, next, start, end int) int {
	if r == '፡' && strings.HasPrefix(c.s[next:end], "፡") {
		return c.cluster(full, i, next+len("፡"), start, end) // two word spaces typed for a ።
	}
	if f := c.stop(r); f != 0 {
		if f == dot && next < end && isPlain(c.s[next]) {
			return next // inside a number, an address, a file name
		}
		return c.cluster(f, i, next, start, end)
	}
	switch {
	case pairOf(r) != 0:
		c.push(mark{pos: i, end: next, kind: openMark, r: r})
	case isCloser(r):
		if r == ')' {
			c.item(i, next, start, end)
		}
		c.close(mark{pos: i, end: next, kind: closeMark, r: r})
	case isQuote(r):
		return c.quote(r, i, next, start, end)
	}
	return next
}

// isPlain reports the ASCII letters in lower case and digits: after a full stop
// without a space they say that the token goes on.
func isPlain(b byte) bool { return b >= 'a' && b <= 'z' || b >= '0' && b <= '9' }

// stop returns the terminator flags of r in the language of the cutter.
func (c *cutter) stop(r rune) stop {
	if f := stopOf(r); f != 0 {
		if c.rules.noDot && f&(dot|ellipsis) != 0 {
			return ellipsis
		}
		return f
	}
	if r < 0x80 {
		for i := 0; i < len(c.rules.stops); i++ {
			if rune(c.rules.stops[i]) == r {
				if c.rules.noDot {
					return full
				}
				return strong
			}
		}
	}
	return 0
}

// cluster gathers a run of terminators that belong together: "?!", "...",
// "……。", and set apart by spaces as in tokenised text: ". . .", "! ?".
func (c *cutter) cluster(f stop, i, next, start, end int) int {
	flags := f
	dots := 0
	if f == dot {
		dots = 1
	}
	for next < end {
		r, n := utf8.DecodeRuneInString(c.s[next:end])
		g := c.stop(r)
		if g == 0 && r == ' ' {
			g, n = c.spaced(next, end)
		}
		if g == 0 {
			break
		}
		if g == dot {
			dots++
		}
		flags |= g
		next += n
	}
	if flags == dot && dots == 1 {
		c.item(i, next, start, end)
	}
	if dots > 1 {
		flags |= ellipsis
	}
	if flags&(strong|full|ellipsis) != 0 {
		flags &^= dot
	}
	c.marks = append(c.marks, mark{pos: i, end: next, kind: stopMark, stop: flags, mate: -1})
	return next
}

// spaced looks at a space inside a cluster: if another terminator follows that
// does not lean on a word ("...en daar"), both are taken in.
func (c *cutter) spaced(at, end int) (stop, int) {
	if at+1 >= end {
		return 0, 0
	}
	r, n := utf8.DecodeRuneInString(c.s[at+1 : end])
	g := c.stop(r)
	if g == 0 || g == full {
		return 0, 0
	}
	for rest := at + 1 + n; rest < end; {
		after, m := utf8.DecodeRuneInString(c.s[rest:end])
		if c.stop(after) != 0 {
			rest += m
			continue
		}
		if isWord(after) {
			return 0, 0
		}
		break
	}
	return g, 1 + n
}

// push records an opening mark.
func (c *cutter) push(m mark) {
	m.mate, m.kind = -1, openMark
	c.stack = append(c.stack, len(c.marks))
	c.marks = append(c.marks, m)
}

// close records a closing mark and pairs it with the nearest open partner; what
// was opened in between and not closed stays alone. An unmatched mark is kept:
// attached to a terminator it still belongs to the sentence.
func (c *cutter) close(m mark) bool {
	m.mate = -1
	m.kind = closeMark
	at := -1
	for d := len(c.stack) - 1; d >= 0 && d >= len(c.stack)-maxDepth; d-- {
		if closes(c.marks[c.stack[d]].r, m.r) {
			at = d
			break
		}
	}
	if at >= 0 {
		m.mate = c.stack[at]
		c.marks[m.mate].mate = len(c.marks)
		c.stack = c.stack[:at]
	}
	c.marks = append(c.marks, m)
	return at >= 0
}

// maxDepth is how far a closing mark looks for its partner.
const maxDepth = 8

// closes reports whether the closing mark b can end what a opened. Quotation
// marks pair loosely: „…“ (German), „…” (Polish), »…« (Danish), ”…” (Finnish).
func closes(a, b rune) bool {
	if p := pairOf(a); p != 0 {
		return p == b
	}
	switch a {
	case '„', '‟', '“', '”', '〝', '❝':
		return b == '“' || b == '”' || b == '〞' || b == '〟' || b == '❞' || (b == '"' && a != '”')
	case '‚', '‛', '‘', '’', '`':
		return b == '‘' || b == '’' || b == '\''
	case '«':
		return b == '»'
	case '»':
		return b == '«' || b == '»'
	case '‹':
		return b == '›'
	case '›':
		return b == '‹'
	}
	return a == b
}
