package align

import (
	"math"
	"slices"
)

// The posterior probability of a bead says how much better it is than its
// neighbours, not whether the texts are translations at all: of two novels
// that have nothing in common some path is still the best. So a part of the
// text is aligned a second time with the target turned back to front. What the
// true order scores above that control is the evidence that there is a
// translation.

// controlSize is the number of beads of the part that is compared; fewer than
// controlLeast cannot be judged.
const (
	controlSize  = 150
	controlLeast = 12
)

// Translations of the development sets score at least 1.6 a bead above their
// control, mostly above 3, and texts that have nothing in common at most 0.5.
const (
	controlMiddle = 0.9
	controlWidth  = 0.15
)

// trust returns the probability that the texts are translations of each other.
func (a *aligner) trust() float64 {
	x0, y0, x1, y1, beads := a.middle()
	if beads < controlLeast {
		return 1
	}
	source, target := a.source.part(x0, x1), a.target.part(y0, y1)
	gain := a.perBead(source, target) - a.perBead(source, target.reversed())
	return 1 / (1 + math.Exp((controlMiddle-gain)/controlWidth))
}

// middle finds the part of the path around its middle pair of segments.
func (a *aligner) middle() (x0, y0, x1, y1, beads int) {
	var pairs []int
	for k, s := range a.path {
		if s.shape >= firstPair {
			pairs = append(pairs, k)
		}
	}
	if len(pairs) == 0 {
		return 0, 0, 0, 0, 0
	}
	from := max(0, len(pairs)/2-controlSize/2)
	first := a.path[pairs[from]]
	// A gap inside the part would only dilute it: stop where it grows too long.
	last := first
	for _, k := range pairs[from:min(len(pairs), from+controlSize)] {
		if s := a.path[k]; s.x-last.x < 3*controlSize && s.y-last.y < 3*controlSize {
			last = s
			beads++
		}
	}
	sh := shapes[first.shape]
	return first.x - sh.source, first.y - sh.target, last.x, last.y, beads
}

// perBead aligns a part from scratch and returns the mean score of its beads.
func (a *aligner) perBead(source, target *textSide) float64 {
	b := newAligner(source, target, a.known, a.p)
	b.band = firstBand(source, target, a.known, a.p)
	b.round(false)
	l := newLattice(source, target, b.md, b.band)
	total, path := 0.0, l.best()
	for _, s := range path {
		total += float64(l.scores(l.cell(s.x, s.y))[s.shape])
	}
	return total / float64(len(path))
}

// part returns segments i…end-1 as a text of their own.
func (s *textSide) part(i, end int) *textSide {
	c := &textSide{keys: s.keys, kinds: s.kinds, proper: s.proper, start: make([]int32, 1)}
	for k := i; k < end; k++ {
		c.types = append(c.types, s.segmentTypes(k)...)
		c.start = append(c.start, int32(len(c.types)))
	}
	c.chars = s.chars[i:end]
	c.par = make([]int, end-i) // the control knows nothing of the layout
	c.head = make([]bool, end-i)
	c.indexOccurrences()
	return c
}

// reversed returns the text back to front.
func (s *textSide) reversed() *textSide {
	c := &textSide{keys: s.keys, kinds: s.kinds, proper: s.proper, start: make([]int32, 1), par: s.par, head: s.head}
	for k := s.len() - 1; k >= 0; k-- {
		c.types = append(c.types, s.segmentTypes(k)...)
		c.start = append(c.start, int32(len(c.types)))
	}
	c.chars = slices.Clone(s.chars)
	slices.Reverse(c.chars)
	c.indexOccurrences()
	return c
}
