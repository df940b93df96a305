package idiom

import (
	"slices"
)

// verify tries to complete a form around a token that meets one of its elements.
func (m *matcher) verify(c *compiled, anchor, t int, s string) (match, bool) {
	m.at = m.at[:0]
	for range c.elems {
		m.at = append(m.at, -1)
	}
	m.at[anchor] = t
	ok := m.walk(c, anchor+1, t, 1, 0) && m.walk(c, anchor-1, t, -1, 0)
	if !ok && c.free && len(c.groups) > 1 {
		for i := range m.at {
			m.at[i] = -1
		}
		ok = m.scatter(c, anchor, t)
	}
	if !ok {
		return match{}, false
	}
	return m.result(c, s)
}

// walk satisfies the elements from i on in the direction of step, the word before
// being at token pos. Nearest words first; extra is room that slots have left.
func (m *matcher) walk(c *compiled, i, pos, step, extra int) bool {
	if i < 0 || i >= len(c.elems) {
		return true
	}
	e := &c.elems[i]
	if e.kind == elemSlot || e.kind == elemGap || e.kind == elemPoss && e.optional {
		return m.walk(c, i+step, pos, step, extra+3)
	}
	for d := 1; d <= m.room(c, i, step)+extra+1; d++ {
		p := pos + step*d
		if p < 0 || p >= len(m.toks) || m.broken(c, max(p, p-step), i, step, d) {
			break
		}
		if hit(e, &m.toks[p]) == 0 {
			continue
		}
		m.at[i] = p
		if m.walk(c, i+step, p, step, 0) {
			return true
		}
		m.at[i] = -1
	}
	if e.optional {
		return m.walk(c, i+step, pos, step, extra)
	}
	return false
}

// room is the number of words allowed before an element is met.
func (m *matcher) room(c *compiled, i, step int) int {
	if c.narrow || c.gap == 0 {
		return c.gap
	}
	if m.besideVerb(c, i, step) {
		return max(c.gap, verbRoom[m.x.m.base])
	}
	if e := &c.elems[max(i, i-step)]; !c.elems[min(i, i-step)].content && e.content && !c.form.Match.HasGap {
		return min(c.gap, 1) // a preposition and its noun
	}
	return c.gap
}

// besideVerb reports whether the element or the one before it, in the direction of
// step, is a verb that may stand apart.
func (m *matcher) besideVerb(c *compiled, i, step int) bool {
	return c.elems[i].verb || i-step >= 0 && i-step < len(c.elems) && c.elems[i-step].verb
}

// verbRoom is how far a verb may stand from its idiom.
var verbRoom = map[string]int{"de": 8, "it": 5, "es": 4, "fr": 4, "pt": 4, "tr": 4, "kk": 2}

// broken reports whether the sign before token p ends the reach of a form.
func (m *matcher) broken(c *compiled, p, i, step, d int) bool {
	switch m.toks[p].brk {
	case brkStrong:
		return true
	case brkComma:
		at := i
		if step < 0 {
			at = i + 1
		}
		if at < len(c.elems) && c.elems[at].comma {
			return false
		}
		return c.narrow || d > 1 && !m.besideVerb(c, i, step)
	}
	return false
}

// result describes the match that m.at holds.
func (m *matcher) result(c *compiled, s string) (match, bool) {
	r := match{c: c, exact: true, at: make([]int, 0, len(m.at)+1)}
	last, slots := -1, 0
	var missing []*elem
	for i, p := range m.at {
		e := &c.elems[i]
		if p < 0 {
			if e.kind != elemWord {
				slots += 3
			} else if e.governs {
				missing = append(missing, e)
			}
			continue
		}
		if last >= 0 && p < last {
			r.reordered = true
		}
		last = p
		t := &m.toks[p]
		if e.kind == elemWord && !slices.Contains(e.alts, t.form) {
			r.exact = false
		}
		if c.form.Match.Case && !sameCase(e, c, s[t.start:t.end]) {
			return r, false
		}
		if e.content {
			r.content++
		}
		r.at = append(r.at, p)
		if len(e.bare) > 0 && hit(e, t) == 2 {
			q := m.particle(e, p)
			if q < 0 || slices.Contains(m.at, q) {
				return r, false
			}
			r.at = append(r.at, q)
			r.exact = false
		}
	}
	slices.Sort(r.at)
	r.at = slices.Compact(r.at)
	first, end := r.at[0], r.at[len(r.at)-1]
	r.start, r.end = m.toks[first].start, m.toks[end].end
	if extra := end - first + 1 - len(r.at); extra > 0 {
		r.inserted = max(0, extra-slots)
		r.exact = false
	}
	r.exact = r.exact && !r.reordered
	for _, e := range missing {
		r.ungoverned = r.ungoverned || !m.near(e, first-2, end+3)
	}
	return r, true
}

// near reports whether a token between two places meets an element.
func (m *matcher) near(e *elem, from, to int) bool {
	for p := max(0, from); p <= to && p < len(m.toks); p++ {
		if hit(e, &m.toks[p]) != 0 {
			return true
		}
	}
	return false
}

// sameCase reports whether a text word is written with the capitals of the form.
func sameCase(_ *elem, c *compiled, word string) bool {
	return containsWord(c.form.Text, word)
}

// particle finds the separated prefix of a verb at token p: behind it, in the same
// sentence.
func (m *matcher) particle(e *elem, p int) int {
	for q := p + 1; q < len(m.toks) && q <= p+14; q++ {
		if m.toks[q].brk == brkStrong {
			return -1
		}
		if slices.Contains(m.toks[q].keys, e.particle) {
			return q
		}
	}
	return -1
}
