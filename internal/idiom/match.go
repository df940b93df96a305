package idiom

import (
	"cmp"
	"slices"
	"unicode/utf8"
)

// match is a place of a segment where a form was found.
type match struct {
	c          *compiled
	start, end int   // bytes in the segment
	at         []int // tokens, ascending
	content    int   // content words met
	inserted   int   // words between the form's words, slots not counted
	exact      bool  // the form's words as written, side by side
	reordered  bool
	ungoverned bool // the preposition of a slot is not near
}

// matcher looks for the forms of one language in segments, one after another. It
// keeps a cache of word keys and is for one goroutine.
type matcher struct {
	x     *index
	cache map[string][]int32
	toks  []token
	at    []int // token of each element of the form at hand, -1 for none
	total int   // tokens read
}

func newMatcher(x *index) *matcher {
	return &matcher{x: x, cache: map[string][]int32{}}
}

// maxCache bounds the cache of word keys; a text has fewer words than that.
const maxCache = 1 << 17

// tokens cuts a segment and looks up the keys of its words. The slice is the
// matcher's own and lives until the next call.
func (m *matcher) tokens(s string) []token {
	m.toks = m.x.m.tokens(m.toks[:0], s)
	m.total += len(m.toks)
	for i := range m.toks {
		t := &m.toks[i]
		keys, ok := m.cache[t.form]
		if !ok {
			keys = m.keys(t.form)
			if len(m.cache) >= maxCache {
				clear(m.cache)
			}
			m.cache[t.form] = keys
		}
		t.keys = keys
	}
	return m.toks
}

// keys returns the keys of a word that some form asks for.
func (m *matcher) keys(word string) []int32 {
	var out []int32
	put := func(k string) {
		if id, ok := m.x.ids[k]; ok {
			out = append(out, id)
		}
	}
	m.x.m.keysOf(word, put)
	if m.x.prefixes && m.x.m.affixes == nil {
		for i := range word {
			if utf8.RuneCountInString(word[:i]) >= 3 {
				put("^" + word[:i])
			}
		}
		put("^" + word)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// find returns every match in a segment, in the order of place and lexicon; they
// may overlap.
func (m *matcher) find(s string) []match {
	toks := m.tokens(s)
	var out []match
	for t := range toks {
		for _, k := range toks[t].keys {
			for _, p := range m.x.postings[k] {
				if found, ok := m.verify(&m.x.forms[p.form], int(p.elem), t, s); ok {
					out = append(out, found)
				}
			}
		}
	}
	slices.SortStableFunc(out, func(a, b match) int {
		return cmp.Or(a.start-b.start, b.end-a.end, a.c.order-b.c.order)
	})
	return slices.CompactFunc(out, func(a, b match) bool {
		return a.c == b.c && a.start == b.start && a.end == b.end
	})
}

// hit reports how a token satisfies an element: 0 not at all, 1 whole, 2 without
// its separable prefix.
func hit(e *elem, t *token) int {
	if meets(e.keys, t.keys) {
		return 1
	}
	if len(e.bare) > 0 && meets(e.bare, t.keys) {
		return 2
	}
	return 0
}

// meets reports whether two sorted lists share a key.
func meets(a, b []int32) bool {
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] == b[j]:
			return true
		case a[i] < b[j]:
			i++
		default:
			j++
		}
	}
	return false
}
