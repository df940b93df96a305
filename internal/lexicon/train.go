package lexicon

import (
	"math"
	"slices"
)

// Constants of the estimate; the same for all languages.
const (
	nullMass  = 0.005 // chance that a type has no partner in its pair, at least
	nullShare = 1.0   // and this times the share of the pairs that hold it
	smoothing = 0.7   // added to the counts under a fraction
	discount  = 0.03  // taken off the counts above it
)

// matcher is the state of Train: candidates by source type, with their current
// probabilities.
type matcher struct {
	t                 *Trainer
	opt               TrainOptions
	start             []int
	target            []int32
	source            []int32
	forward, backward []float64
	count             []float64
	sc, tc            []float64
	sourceNull        []float64 // by type
	targetNull        []float64
	stamp             []int32 // by target type: last pair it was seen in, plus one
}

func newMatcher(t *Trainer, opt TrainOptions) *matcher {
	m := &matcher{t: t, opt: opt, sc: t.source.counts(t.weight), tc: t.target.counts(t.weight)}
	cand := candidates(t, m.sc, m.tc, opt)
	m.start = make([]int, len(t.source.keys)+1)
	m.source = make([]int32, len(cand))
	m.target = make([]int32, len(cand))
	m.forward = make([]float64, len(cand))
	m.backward = make([]float64, len(cand))
	m.count = make([]float64, len(cand))
	for x, c := range cand {
		m.start[c.source+1]++
		m.source[x], m.target[x] = c.source, c.target
		// The first estimate is the share of meetings, squared where the other
		// type is met everywhere.
		m.count[x] = float64(c.meet) * float64(c.meet) / math.Max(m.sc[c.source], m.tc[c.target])
	}
	for s := range t.source.keys {
		m.start[s+1] += m.start[s]
	}
	m.stamp = make([]int32, len(t.target.keys))
	m.sourceNull = nulls(m.sc, t.weight)
	m.targetNull = nulls(m.tc, t.weight)
	m.estimate()
	return m
}

// nulls gives each type the weight of having no partner: words that stand
// everywhere, such as articles, often have none.
func nulls(count []float64, weight []float32) []float64 {
	total := 0.0
	for _, w := range weight {
		total += float64(w)
	}
	out := make([]float64, len(count))
	for k, c := range count {
		out[k] = nullMass + nullShare*c/total
	}
	return out
}

// estimate turns counts into probabilities.
func (m *matcher) estimate() {
	for x, c := range m.count {
		c = max(0, c-discount)
		m.forward[x] = c / (m.sc[m.source[x]] + smoothing)
		m.backward[x] = c / (m.tc[m.target[x]] + smoothing)
	}
}

// hit is a candidate both of whose types stand in the pair at hand.
type hit struct {
	x    int
	s, t int32
}

// round re-estimates all probabilities once.
func (m *matcher) round() {
	clear(m.stamp)
	clear(m.count)
	sumTarget := make([]float64, len(m.t.target.keys))
	sumSource := make([]float64, len(m.t.source.keys))
	var hits []hit
	for i, w := range m.t.weight {
		for _, t := range m.t.target.of(i) {
			sumTarget[t] = m.targetNull[t]
		}
		hits = m.hits(hits[:0], i)
		for _, h := range hits {
			sumSource[h.s] = m.sourceNull[h.s]
		}
		for _, h := range hits {
			sumTarget[h.t] += m.forward[h.x]
			sumSource[h.s] += m.backward[h.x]
		}
		for _, h := range hits {
			a, b := m.forward[h.x]/sumTarget[h.t], m.backward[h.x]/sumSource[h.s]
			m.count[h.x] += float64(w) * math.Sqrt(a*b)
		}
	}
	m.estimate()
}

// hits finds the candidates in a pair of segments, by whichever is shorter,
// the row of the source type or the target segment.
func (m *matcher) hits(out []hit, pair int) []hit {
	target := m.t.target.of(pair)
	for _, t := range target {
		m.stamp[t] = int32(pair) + 1
	}
	for _, s := range m.t.source.of(pair) {
		from, to := m.start[s], m.start[s+1]
		if to-from > 6*len(target) {
			row := m.target[from:to]
			for _, t := range target {
				if k, ok := slices.BinarySearch(row, t); ok {
					out = append(out, hit{from + k, s, t})
				}
			}
			continue
		}
		for x := from; x < to; x++ {
			if t := m.target[x]; m.stamp[t] == int32(pair)+1 {
				out = append(out, hit{x, s, t})
			}
		}
	}
	return out
}

// draft returns the entries with anything left.
func (m *matcher) draft() *Draft {
	d := &Draft{}
	for _, s := range sortedKeys(m.t.source.keys) {
		d.Entries = appendRow(d.Entries, m, int(s))
	}
	return d
}
