// Package edit is the bookkeeping of text changes: lists of replacements,
// how to apply them, how to undo them, and how two rounds of them become one
// list that still points into the first text.
//
// It is for internal/normalize and its sub-packages, which never hand out a
// changed text without the list that explains it. It knows nothing of rules or
// languages, and it is not a diff: it never guesses what changed.
package edit

import (
	"sort"
	"strings"
	"unicode/utf8"
)

// Edit replaces the bytes [Start, End) of a text with New. Start == End is an
// insertion. Rule names who asked for it (several ids joined with "+" after
// [Compose] had to merge), Level is carried along untouched, the higher one
// winning in a merge.
type Edit struct {
	Start, End int
	New        string
	Rule       string
	Level      uint8
}

// List holds edits of one text: sorted by Start, not overlapping. Two
// insertions at one place are allowed and apply in list order.
type List []Edit

// Apply returns the text after all edits. The edits must lie inside s.
func (l List) Apply(s string) string {
	if len(l) == 0 {
		return s
	}
	grow := 0
	for _, e := range l {
		grow += len(e.New) - (e.End - e.Start)
	}
	var b strings.Builder
	b.Grow(len(s) + max(grow, 0))
	at := 0
	for _, e := range l {
		b.WriteString(s[at:e.Start])
		b.WriteString(e.New)
		at = e.End
	}
	b.WriteString(s[at:])
	return b.String()
}

// Compose joins two rounds: first turns s into some text t, second turns t
// into u. The result turns s into u. Edits of the second round that touch what
// the first round wrote are merged with it; a merge that gives back what stood
// in s disappears.
func Compose(s string, first, second List) List {
	if len(first) == 0 {
		return second
	}
	if len(second) == 0 {
		return first
	}
	c := composer{src: s, first: first, second: second, out: make(List, 0, len(first)+len(second))}
	for c.i < len(c.first) || c.j < len(c.second) {
		c.step()
	}
	return c.out
}

// composer walks both lists in the coordinates of the middle text t.
type composer struct {
	src           string
	first, second List
	i, j          int
	shift         int // position in t minus position in s, after first[:i]
	out           List
}

// step takes the next edit of either list, and with it every edit that
// overlaps it, directly or through others.
func (c *composer) step() {
	var lo, hi int // the group's range in t
	i0, j0 := c.i, c.j
	shift0 := c.shift
	if c.takeFirst() {
		e := c.first[c.i]
		lo, hi = e.Start+c.shift, e.Start+c.shift+len(e.New)
		c.advanceFirst()
	} else {
		lo, hi = c.second[c.j].Start, c.second[c.j].End
		c.j++
	}
	for {
		if c.i < len(c.first) {
			e := c.first[c.i]
			start := e.Start + c.shift
			if start < hi || c.splits(start, len(e.New), lo, hi) {
				hi = max(hi, start+len(e.New))
				c.advanceFirst()
				continue
			}
		}
		if c.j < len(c.second) && c.second[c.j].Start < hi {
			hi = max(hi, c.second[c.j].End)
			c.j++
			continue
		}
		break
	}
	c.emit(lo, hi, shift0, c.first[i0:c.i], c.second[j0:c.j])
}

// splits says whether an edit of the first round that left nothing behind
// lies strictly inside the group.
func (c *composer) splits(start, n, lo, hi int) bool { return n == 0 && start > lo && start < hi }

func (c *composer) advanceFirst() {
	e := c.first[c.i]
	c.shift += len(e.New) - (e.End - e.Start)
	c.i++
}

// takeFirst says which list has the earlier edit; at one place the first
// round's goes first.
func (c *composer) takeFirst() bool {
	if c.j == len(c.second) {
		return true
	}
	if c.i == len(c.first) {
		return false
	}
	return c.first[c.i].Start+c.shift <= c.second[c.j].Start
}

// emit writes the group as one edit of s. The group covers [lo, hi) of t;
// shift0 is what separated t from s in front of it.
func (c *composer) emit(lo, hi, shift0 int, a, b List) {
	if len(b) == 0 && len(a) == 1 {
		c.out = append(c.out, a[0])
		return
	}
	start, end := lo-shift0, hi-c.shift
	if len(a) == 0 && len(b) == 1 {
		e := b[0]
		e.Start, e.End = start, end
		c.out = append(c.out, e)
		return
	}
	// The middle text of the group: s[start:end] under the first round.
	local := make(List, 0, max(len(a), len(b)))
	m := merger{}
	for _, e := range a {
		m.note(e)
		e.Start, e.End = e.Start-start, e.End-start
		local = append(local, e)
	}
	mid := local.Apply(c.src[start:end])
	local = local[:0]
	for _, e := range b {
		m.note(e)
		e.Start, e.End = e.Start-lo, e.End-lo
		local = append(local, e)
	}
	e := Edit{Start: start, End: end, New: local.Apply(mid), Rule: m.rule(), Level: m.level}
	if e, ok := e.Trim(c.src); ok {
		c.out = append(c.out, e)
	}
}

// Trim cuts what old and new share at both ends, on rune borders; false means
// that nothing is left to change. src is the text the edit belongs to.
func (e Edit) Trim(src string) (Edit, bool) {
	old, now := src[e.Start:e.End], e.New
	if old == now {
		return e, false
	}
	for len(old) > 0 && len(now) > 0 {
		_, n := utf8.DecodeRuneInString(old)
		if !strings.HasPrefix(now, old[:n]) {
			break
		}
		old, now = old[n:], now[n:]
		e.Start += n
	}
	for len(old) > 0 && len(now) > 0 {
		_, n := utf8.DecodeLastRuneInString(old)
		if !strings.HasSuffix(now, old[len(old)-n:]) {
			break
		}
		old, now = old[:len(old)-n], now[:len(now)-n]
		e.End -= n
	}
	e.New = now
	return e, true
}

// merger collects the rule ids of a merged edit in order of first mention.
type merger struct {
	ids   []string
	level uint8
}

func (m *merger) note(e Edit) {
	m.level = max(m.level, e.Level)
	for id := range strings.SplitSeq(e.Rule, "+") {
		seen := false
		for _, have := range m.ids {
			seen = seen || have == id
		}
		if !seen {
			m.ids = append(m.ids, id)
		}
	}
}

func (m *merger) rule() string { return strings.Join(m.ids, "+") }

// Valid reports whether the list is sorted, free of overlaps and inside a text
// of n bytes: what Apply and Compose rely on.
func (l List) Valid(n int) bool {
	if !sort.SliceIsSorted(l, func(i, j int) bool { return l[i].Start < l[j].Start }) {
		return false
	}
	at := 0
	for _, e := range l {
		if e.Start < at || e.End < e.Start || e.End > n {
			return false
		}
		at = e.End
	}
	return true
}
