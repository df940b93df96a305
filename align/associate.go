package align

import (
	"cmp"
	"math"
	"slices"

	"calque/internal/lexicon"
)

// linkTable holds the links that are in force, by source type.
type linkTable struct {
	start    []int32 // links of source type s: [start[s], start[s+1])
	source   []int32
	target   []int32
	forward  []float32 // probability that the source type stands in the bead, given the target type
	backward []float32 // the same the other way round
	// explained[t] is the probability that a true bead holds any link of t.
	sourceExplained, targetExplained []float32
}

func (l *linkTable) row(s int32) (from, to int32) { return l.start[s], l.start[s+1] }

// sample is a bead taken as evidence, with its posterior probability.
type sample struct {
	source, target []int32
	weight         float64
}

// Constants of the estimate. They are the same for all languages and texts.
const (
	maxShare   = 0.4  // a type in more of the beads than this links to nothing
	maxRow     = 24   // learned links a source type
	minMeeting = 1.5  // beads two types must share
	maxBelief  = 0.95 // no link is ever certain
)

// learner estimates link probabilities from samples and anchors.
type learner struct {
	p              *parameters
	source, target *textSide
	anchors        []link
	anchorStart    []int32
}

func newLearner(source, target *textSide, known []link, p *parameters) *learner {
	l := &learner{p: p, source: source, target: target}
	for _, a := range known {
		if !source.isCommon(a.source) && !target.isCommon(a.target) {
			l.anchors = append(l.anchors, a)
		}
	}
	l.anchorStart = rowStarts(len(source.keys), l.anchors)
	return l
}

// isCommon holds for types that stand in so many segments that their presence
// says nothing. In a handful of segments nothing is common.
func (s *textSide) isCommon(t int32) bool {
	n := float64(s.len())
	return n > 50 && float64(s.docs[t]) > maxShare*n
}

func rowStarts(types int, links []link) []int32 {
	start := make([]int32, types+1)
	for _, k := range links {
		start[k.source+1]++
	}
	for s := range types {
		start[s+1] += start[s]
	}
	return start
}

// prior returns the table of the anchors alone, for the first round.
func (l *learner) prior() *linkTable {
	return l.table(l.anchors, nil, nil, nil, nil, nil, nil)
}

// learn returns the table after one look at the samples.
func (l *learner) learn(samples []sample) *linkTable {
	sourceCount, total := counts(samples, len(l.source.keys), func(s sample) []int32 { return s.source })
	targetCount, _ := counts(samples, len(l.target.keys), func(s sample) []int32 { return s.target })
	links, strength := l.candidates(samples, sourceCount, targetCount, total)
	c := compete(samples, links, strength, len(l.source.keys), len(l.target.keys))
	return l.table(links, sourceCount, targetCount, c.forward, c.backward, c.source, c.target)
}

func counts(samples []sample, types int, side func(sample) []int32) (count []float64, total float64) {
	count = make([]float64, types)
	for _, s := range samples {
		total += s.weight
		for _, t := range side(s) {
			count[t] += s.weight
		}
	}
	return count, total
}

// candidates keeps the anchors and the pairs that meet more often than chance
// explains; strength ranks them for the competition.
func (l *learner) candidates(samples []sample, sc, tc []float64, total float64) ([]link, []float32) {
	holders := holders(samples, len(l.source.keys))
	meet := make([]float64, len(l.target.keys))
	var touched []int32
	var links []link
	var strength []float32
	threshold := l.p.Threshold + 2*math.Log(total+1)
	for s := range l.source.keys {
		row := l.anchors[l.anchorStart[s]:l.anchorStart[s+1]]
		touched = touched[:0]
		if sc[s] >= minMeeting && sc[s] <= maxShare*total {
			for _, k := range holders[s] {
				for _, t := range samples[k].target {
					if meet[t] == 0 {
						touched = append(touched, t)
					}
					meet[t] += samples[k].weight
				}
			}
		}
		links, strength = l.appendRow(links, strength, int32(s), row, touched, meet, sc, tc, total, threshold)
		for _, t := range touched {
			meet[t] = 0
		}
	}
	return links, strength
}

func holders(samples []sample, types int) [][]int32 {
	out := make([][]int32, types)
	for k, s := range samples {
		for _, t := range s.source {
			out[t] = append(out[t], int32(k))
		}
	}
	return out
}

type rival struct {
	link     link
	strength float32
}

// minLift is how many times more often than by chance two types must meet. A
// short text needs every hint; a long one has rare words enough, and links of
// frequent words would cost more time than all others together.
func minLift(beads float64) float64 { return 1.5 + 1.5*min(1, beads/4000) }

// appendRow adds the links of source type s: its anchors and the best learned.
func (l *learner) appendRow(links []link, strength []float32, s int32, row []link, touched []int32, meet, sc, tc []float64, total, threshold float64) ([]link, []float32) {
	var found []rival
	lift := minLift(total)
	for _, t := range touched {
		if meet[t] < minMeeting || tc[t] > maxShare*total || l.isMark(s) != (l.target.kinds[t] == lexicon.Mark) {
			continue
		}
		if isAnchor(row, t) || meet[t]*total < lift*sc[s]*tc[t] {
			continue
		}
		if dunning(meet[t], sc[s], tc[t], total) >= threshold {
			found = append(found, rival{link{source: s, target: t}, dice(meet[t], sc[s], tc[t])})
		}
	}
	slices.SortStableFunc(found, func(a, b rival) int {
		return cmp.Or(cmp.Compare(b.strength, a.strength), cmp.Compare(a.link.target, b.link.target))
	})
	found = found[:min(len(found), maxRow)]
	for _, a := range row {
		found = append(found, rival{a, max(a.forward, a.backward) + dice(meet[a.target], sc[s], tc[a.target])})
	}
	slices.SortFunc(found, func(a, b rival) int { return cmp.Compare(a.link.target, b.link.target) })
	for _, f := range found {
		links, strength = append(links, f.link), append(strength, f.strength)
	}
	return links, strength
}

func (l *learner) isMark(s int32) bool { return l.source.kinds[s] == lexicon.Mark }

func isAnchor(row []link, t int32) bool {
	for _, a := range row {
		if a.target == t {
			return true
		}
	}
	return false
}

func dice(both, a, b float64) float32 {
	if a+b == 0 {
		return 0
	}
	return float32(2 * both / (a + b))
}

// dunning is the log-likelihood ratio statistic of a two-by-two table
// (Dunning 1993), zero where the pair meets less often than by chance.
func dunning(both, a, b, total float64) float64 {
	if both*total <= a*b {
		return 0
	}
	cell := func(k, row, column float64) float64 {
		if k <= 0 {
			return 0
		}
		return k * math.Log(k*total/(row*column))
	}
	return 2 * (cell(both, a, b) + cell(a-both, a, total-b) +
		cell(b-both, total-a, b) + cell(total-a-b+both, total-a, total-b))
}
