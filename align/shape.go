package align

import "math"

// maxSide is the largest number of segments on one side of a bead.
const maxSide = 4

// A shape is a kind of bead by its sizes.
type shape struct{ source, target int }

// shapes lists all bead shapes; the skips come first, once as single skips and
// once as parts of a gap.
var shapes = func() []shape {
	out := []shape{skipSource: {1, 0}, skipTarget: {0, 1}, gapSource: {1, 0}, gapTarget: {0, 1}}
	for n := 1; n <= maxSide; n++ {
		for m := 1; m <= maxSide; m++ {
			out = append(out, shape{n, m})
		}
	}
	return out
}()

// Indices in shapes.
const (
	skipSource = iota
	skipTarget
	gapSource
	gapTarget
	firstPair // the first shape with two sides
)

// A gap is a longer stretch without a counterpart: a preface, a missing
// chapter. It has a price for being there and less for its length than as many
// skips, since a missing chapter is one event, not two hundred. Without it a path would
// rather smear a chapter over its neighbours than pay for so many skips.
const (
	gapOpen  = -7.0
	gapClose = -3.0
)

func isGap(k int) bool { return k == gapSource || k == gapTarget }

// shapePrior is how often a shape occurs before the texts are known: between
// novels, where four beads of ten are not 1-1, and news, where one is.
func shapePrior(s shape) float64 {
	small, big := min(s.source, s.target), max(s.source, s.target)
	switch {
	case small == 0:
		return 0.02
	case big == 1:
		return 0.72
	case small == 1 && big == 2:
		return 0.08
	case small == 1 && big == 3:
		return 0.015
	case small == 1:
		return 0.004
	case big == 2:
		return 0.012
	case small == 2 && big == 3:
		return 0.004
	}
	return 0.0015
}

// shapeModel holds the log-probability of each shape, by index in shapes.
type shapeModel struct {
	mass    float64
	gapStep float64
	log     []float64
}

func newShapeModel(p *parameters, coarse bool) *shapeModel {
	m := &shapeModel{mass: p.ShapeMass, gapStep: p.GapStep}
	if coarse {
		m.gapStep = p.CoarseGapStep
	}
	m.refit(nil)
	return m
}

// refit takes the frequencies from expected counts (nil for none), with the
// prior as ShapeMass beads or a tenth of the text, whichever is more.
func (m *shapeModel) refit(count []float64) {
	total, mass := 0.0, m.mass
	for k, c := range count {
		if !isGap(k) {
			total += c
		}
	}
	mass = max(mass, 0.1*total)
	norm := 0.0
	for k, s := range shapes {
		if !isGap(k) {
			norm += shapePrior(s)
		}
	}
	m.log = make([]float64, len(shapes))
	for k, s := range shapes {
		if isGap(k) {
			m.log[k] = m.gapStep
			continue
		}
		m.log[k] = math.Log((at(count, k) + mass*shapePrior(s)/norm) / (total + mass))
	}
}
