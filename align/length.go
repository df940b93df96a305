package align

import "math"

// lengthModel says how likely it is that a run of target segments has its
// length, given the length of the source run, against the chance that any run
// of that many segments has it. Lengths are compared as logarithms: the ratio
// of two translations varies with the language and the translator, and its
// spread shrinks with the length (Gale and Church 1993 found a variance
// proportional to the length of the segment).
type lengthModel struct {
	p        *parameters
	logRatio float64 // expected log(target/source)
	ratio    float64 // its exponential
	spread   float64 // scale of the variance, 1 at the start
	source   lengthChance
	target   lengthChance
}

// lengthChance is the distribution of the log-length of runs of 1…maxSide
// segments of one text.
type lengthChance struct{ mean, deviation [maxSide + 1]float64 }

// freedom of the Student distribution: heavy tails forgive a free rendering.
const freedom = 5.0

func newLengthModel(source, target *textSide, p *parameters) *lengthModel {
	m := &lengthModel{p: p, spread: 1, source: chanceOf(source), target: chanceOf(target)}
	m.ratio = sum(target.chars) / sum(source.chars)
	m.logRatio = math.Log(m.ratio)
	return m
}

func sum(x []float64) float64 {
	s := 0.0
	for _, v := range x {
		s += v
	}
	return s
}

func chanceOf(side *textSide) lengthChance {
	var c lengthChance
	for n := 1; n <= maxSide; n++ {
		var k, m, q float64
		for i := n; i <= side.len(); i++ {
			l := math.Log(sum(side.chars[i-n : i]))
			k, m, q = k+1, m+l, q+l*l
		}
		if k == 0 {
			c.mean[n], c.deviation[n] = math.Log(50), 1
			continue
		}
		m /= k
		c.mean[n] = m
		c.deviation[n] = max(0.25, math.Sqrt(max(0, q/k-m*m)))
	}
	return c
}

func (c *lengthChance) logDensity(n int, logLength float64) float64 {
	z := (logLength - c.mean[n]) / c.deviation[n]
	return -0.5*z*z - math.Log(c.deviation[n]) - 0.5*math.Log(2*math.Pi)
}

// studentNorm is the logarithm of the Student density at its peak, scale 1.
var studentNorm = func() float64 {
	a, _ := math.Lgamma((freedom + 1) / 2)
	b, _ := math.Lgamma(freedom / 2)
	return a - b - 0.5*math.Log(freedom*math.Pi)
}()

// pair returns the log-density of the log-ratio of two runs of a and b
// characters.
func (m *lengthModel) pair(logA, logB, chars float64) float64 {
	v := m.spread * (m.p.Floor + m.p.Chars/chars)
	d := logB - logA - m.logRatio
	return studentNorm - 0.5*quickLog(v) - (freedom+1)/2*quickLog(1+d*d/(freedom*v))
}

// refit takes ratio and spread from beads weighted by their posterior
// probabilities, with the old values as a prior worth a few beads.
func (m *lengthModel) refit(fits []lengthFit) {
	const mass = 5
	weight, ratio := float64(mass), mass*m.logRatio
	for _, f := range fits {
		weight += f.weight
		ratio += f.weight * f.logRatio
	}
	m.logRatio = ratio / weight
	m.ratio = math.Exp(m.logRatio)
	weight, spread := float64(mass), mass*1.0
	for _, f := range fits {
		d := f.logRatio - m.logRatio
		z := d * d / (m.p.Floor + m.p.Chars/f.chars)
		weight += f.weight
		spread += f.weight * min(z, 9) // a wrong bead must not widen the model
	}
	m.spread = min(max(spread/weight, 0.3), 4)
}

type lengthFit struct{ logRatio, chars, weight float64 }

// runLengths holds the logarithms of the lengths of all runs of 1…maxSide
// segments that end before segment i: at [n][i].
type runLengths struct {
	log    [maxSide + 1][]float64
	chance [maxSide + 1][]float64
	total  []float64 // characters before segment i
}

func newRunLengths(side *textSide, c *lengthChance) *runLengths {
	r := &runLengths{total: make([]float64, side.len()+1)}
	for i, n := range side.chars {
		r.total[i+1] = r.total[i] + n
	}
	for n := 1; n <= maxSide; n++ {
		r.log[n] = make([]float64, side.len()+1)
		r.chance[n] = make([]float64, side.len()+1)
		for i := n; i <= side.len(); i++ {
			r.log[n][i] = math.Log(r.total[i] - r.total[i-n])
			r.chance[n][i] = c.logDensity(n, r.log[n][i])
		}
	}
	return r
}
