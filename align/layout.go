package align

import "math"

// layoutModel weighs paragraph breaks. Where both texts have paragraphs, a
// bead that starts one on both sides is more likely, and a bead that runs over
// a break less; how much depends on how faithfully this translator kept the
// paragraphs, which the rounds estimate.
type layoutModel struct {
	active                 bool
	sourceStart            []bool // segment opens a paragraph
	targetStart            []bool
	sourceShare            float64 // share of segments that open a paragraph
	targetShare            float64
	kept                   float64 // probability that a source opening is a target opening
	log                    [2][2]float64
	sourceInside           []int // paragraph openings among segments 0…i-1
	targetInside           []int
	sourceHeads, targetHds []int // headings among segments 0…i-1
	sourceHead, targetHead []bool
}

// crossing is the price of a paragraph break inside a bead, when breaks are
// fully kept.
const crossing = 2.5

func newLayoutModel(source, target *textSide) *layoutModel {
	m := &layoutModel{kept: 0.6, sourceHead: source.head, targetHead: target.head}
	m.sourceStart, m.sourceShare = openings(source)
	m.targetStart, m.targetShare = openings(target)
	m.active = m.sourceShare > 0 && m.targetShare > 0 && m.sourceShare < 0.95 && m.targetShare < 0.95
	m.sourceInside = running(m.sourceStart)
	m.targetInside = running(m.targetStart)
	m.sourceHeads = running(source.head)
	m.targetHds = running(target.head)
	m.refit(0, 0)
	return m
}

// openings marks the segments that open a paragraph; share is 0 where the text
// is all one paragraph.
func openings(side *textSide) (open []bool, share float64) {
	open = make([]bool, side.len())
	k := 0
	for i := range open {
		open[i] = i == 0 || side.par[i] != side.par[i-1]
		if open[i] {
			k++
		}
	}
	if k < 2 {
		return open, 0
	}
	return open, float64(k) / float64(len(open))
}

func running(flags []bool) []int {
	out := make([]int, len(flags)+1)
	for i, f := range flags {
		out[i+1] = out[i]
		if f {
			out[i+1]++
		}
	}
	return out
}

// refit takes the expected number of beads that open with a source opening,
// and of those that open with one on both sides.
func (m *layoutModel) refit(source, both float64) {
	m.kept = (both + 6) / (source + 10)
	if !m.active {
		return
	}
	q, r := m.sourceShare, m.targetShare
	together := min(q*m.kept, 0.98*r)
	m.log[1][1] = math.Log(together / (q * r))
	m.log[1][0] = math.Log((q - together) / (q * (1 - r)))
	m.log[0][1] = math.Log((r - together) / ((1 - q) * r))
	m.log[0][0] = math.Log(max(0.01, 1-q-r+together) / ((1 - q) * (1 - r)))
	for a := range m.log {
		for b := range m.log[a] {
			m.log[a][b] = min(max(m.log[a][b], -4), 4)
		}
	}
}

// bead scores the layout of the bead of source segments i…i+n-1 and target
// segments j…j+k-1. It is impossible to join a heading with anything.
func (m *layoutModel) bead(i, n, j, k int) float64 {
	if n > 1 && m.sourceHeads[i+n] > m.sourceHeads[i] || k > 1 && m.targetHds[j+k] > m.targetHds[j] {
		return math.Inf(-1)
	}
	score := 0.0
	if n > 0 && k > 0 && m.sourceHead[i] != m.targetHead[j] {
		score -= 2
	}
	if !m.active || n == 0 || k == 0 {
		return score
	}
	score += m.log[bit(m.sourceStart[i])][bit(m.targetStart[j])]
	inside := m.sourceInside[i+n] - m.sourceInside[i+1] + m.targetInside[j+k] - m.targetInside[j+1]
	return score - crossing*m.kept*float64(inside)
}

func bit(b bool) int {
	if b {
		return 1
	}
	return 0
}
