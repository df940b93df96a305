package srx

import (
	"slices"
	"unicode"
)

// set is a set of characters: pairs of first and last, in order, that neither
// meet nor touch, as regexp/syntax wants them.
type set []rune

const lastRune = unicode.MaxRune

// newSet orders and joins pairs.
func newSet(pairs ...rune) set {
	type span struct{ lo, hi rune }
	spans := make([]span, 0, len(pairs)/2)
	for i := 0; i+1 < len(pairs); i += 2 {
		spans = append(spans, span{pairs[i], pairs[i+1]})
	}
	slices.SortFunc(spans, func(a, b span) int { return int(a.lo - b.lo) })
	var s set
	for _, p := range spans {
		if n := len(s); n > 0 && p.lo <= s[n-1]+1 {
			s[n-1] = max(s[n-1], p.hi)
			continue
		}
		s = append(s, p.lo, p.hi)
	}
	return s
}

// one is the set of a single character.
func one(r rune) set { return set{r, r} }

// fromTable takes a set over from the tables of package unicode.
func fromTable(t *unicode.RangeTable) set {
	var pairs []rune
	each := func(lo, hi, stride rune) {
		if stride == 1 {
			pairs = append(pairs, lo, hi)
			return
		}
		for r := lo; r <= hi; r += stride {
			pairs = append(pairs, r, r)
		}
	}
	for _, r := range t.R16 {
		each(rune(r.Lo), rune(r.Hi), rune(r.Stride))
	}
	for _, r := range t.R32 {
		each(rune(r.Lo), rune(r.Hi), rune(r.Stride))
	}
	return newSet(pairs...)
}

func (s set) union(t set) set { return newSet(slices.Concat(s, t)...) }

func (s set) not() set {
	var out set
	next := rune(0)
	for i := 0; i < len(s); i += 2 {
		if s[i] > next {
			out = append(out, next, s[i]-1)
		}
		next = s[i+1] + 1
	}
	if next <= lastRune {
		out = append(out, next, lastRune)
	}
	return out
}

func (s set) and(t set) set { return s.not().union(t.not()).not() }

func (s set) minus(t set) set { return s.and(t.not()) }

func (s set) has(r rune) bool {
	for i := 0; i < len(s) && s[i] <= r; i += 2 {
		if r <= s[i+1] {
			return true
		}
	}
	return false
}

// Bounds of the characters that have another case.
const (
	firstFold = 'A'
	lastFold  = 0x1E943
)

// fold adds the other cases of every member.
func (s set) fold() set {
	var extra []rune
	for i := 0; i < len(s); i += 2 {
		for r := max(s[i], firstFold); r <= min(s[i+1], lastFold); r++ {
			for f := unicode.SimpleFold(r); f != r; f = unicode.SimpleFold(f) {
				if f < s[i] || f > s[i+1] {
					extra = append(extra, f, f)
				}
			}
		}
	}
	if extra == nil {
		return s
	}
	return newSet(slices.Concat(s, extra)...)
}
