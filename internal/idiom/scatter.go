package idiom

import (
	"cmp"
	"slices"
	"strings"
)

// scatter completes a form in any order of its groups around the token t, which
// meets the element anchor. Each group takes the place nearest to what has been
// found; then the distances between neighbours are checked.
func (m *matcher) scatter(c *compiled, anchor, t int) bool {
	own := slices.IndexFunc(c.groups, func(g group) bool { return anchor >= g.from && anchor < g.to })
	if own < 0 || anchor != c.groups[own].head {
		return false
	}
	lo, hi := t, t
	if !m.place(c, c.groups[own], t) {
		return false
	}
	reach := (c.gap+1)*len(c.elems) + verbRoom[m.x.m.base]
	for i := range c.groups {
		if i == own {
			continue
		}
		if !m.nearest(c, c.groups[i], lo, hi, reach) {
			return false
		}
		p := m.at[c.groups[i].head]
		lo, hi = min(lo, p), max(hi, p)
	}
	return m.tight(c)
}

// nearest places a group at a free token inside the span lo…hi or, failing that,
// nearest to it.
func (m *matcher) nearest(c *compiled, g group, lo, hi, reach int) bool {
	try := func(p int) bool {
		return p >= 0 && p < len(m.toks) && hit(&c.elems[g.head], &m.toks[p]) != 0 &&
			!slices.Contains(m.at, p) && m.place(c, g, p)
	}
	for p := lo + 1; p < hi; p++ {
		if try(p) {
			return true
		}
	}
	for d := 1; d <= reach; d++ {
		if try(hi+d) || try(lo-d) {
			return true
		}
	}
	return false
}

// place puts the head of a group at token p and its function words beside it, in
// order and at most two words apart.
func (m *matcher) place(c *compiled, g group, p int) bool {
	for i := g.from; i < g.to; i++ {
		m.at[i] = -1
	}
	m.at[g.head] = p
	pos := p
	for i := g.head - 1; i >= g.from; i-- {
		if !m.beside(c, i, &pos, -1) {
			m.at[g.head] = -1
			return false
		}
	}
	pos = p
	for i := g.head + 1; i < g.to; i++ {
		if !m.beside(c, i, &pos, 1) {
			m.at[g.head] = -1
			return false
		}
	}
	return true
}

// beside looks for a function word of a group next to pos.
func (m *matcher) beside(c *compiled, i int, pos *int, step int) bool {
	e := &c.elems[i]
	if e.kind != elemWord {
		return true
	}
	for d := 1; d <= 3; d++ {
		p := *pos + step*d
		if p < 0 || p >= len(m.toks) {
			break
		}
		if hit(e, &m.toks[p]) != 0 {
			m.at[i] = p
			*pos = p
			return true
		}
	}
	return e.optional
}

// tight checks the scattered words: no sentence end between them, neighbours
// within the gap of the form or the room of a verb.
func (m *matcher) tight(c *compiled) bool {
	type spot struct {
		tok  int
		verb bool
	}
	var spots []spot
	slots := 0
	for i, p := range m.at {
		if p >= 0 {
			spots = append(spots, spot{p, c.elems[i].verb})
		} else if c.elems[i].kind != elemWord {
			slots += 3
		}
	}
	slices.SortFunc(spots, func(a, b spot) int { return cmp.Compare(a.tok, b.tok) })
	for i := 1; i < len(spots); i++ {
		a, b := spots[i-1], spots[i]
		room := c.gap + slots
		if a.verb || b.verb {
			room = max(room, verbRoom[m.x.m.base])
		}
		if b.tok == a.tok || b.tok-a.tok-1 > room {
			return false
		}
		for p := a.tok + 1; p <= b.tok; p++ {
			if brk := m.toks[p].brk; brk == brkStrong || brk == brkComma && !a.verb && !b.verb {
				return false
			}
		}
	}
	return true
}

// containsWord reports whether text has the word between boundaries, as written.
func containsWord(text, word string) bool {
	for w := range strings.FieldsSeq(text) {
		if strings.Trim(w, ",.;:!?()") == word {
			return true
		}
	}
	return false
}
