package align

import "math"

// wordModel turns links into log-likelihood ratios. For every target type of a
// bead it asks whether a partner stands on the source side. In a true bead the
// answer is yes with the link's probability; in a chance bead with a
// probability that follows from how common the partners are in this text. So a
// rare name weighs much, "the" nothing, and a type without partners says
// nothing at all. The same is done for the source types, and the two are averaged.
type wordModel struct {
	source, target         *textSide
	sourceRuns, targetRuns runSizes
	links                  *linkTable
	logForward             []float32
	logBackward            []float32
	// chance[k][t]: log-probability that a run of size class k holds type t.
	sourceChance, targetChance [sizes][]float32
	// absent[k][t]: log-ratio for type t when a run of size class k of the
	// other side holds no partner of it.
	sourceAbsent, targetAbsent [sizes][]float32
	// base[k] sums absent over the types of the segments before i.
	sourceBase, targetBase [sizes][]float64
}

func newWordModel(source, target *textSide, links *linkTable) *wordModel {
	m := &wordModel{source: source, target: target, links: links}
	m.sourceRuns, m.targetRuns = newRunSizes(source), newRunSizes(target)
	m.logForward = logs(links.forward)
	m.logBackward = logs(links.backward)
	m.sourceChance = chances(source)
	m.targetChance = chances(target)
	targetMiss := missRates(links.target, links.source, source, len(target.keys))
	sourceMiss := missRates(links.source, links.target, target, len(source.keys))
	m.targetAbsent = absences(links.targetExplained, targetMiss)
	m.sourceAbsent = absences(links.sourceExplained, sourceMiss)
	m.targetBase = bases(target, &m.targetAbsent)
	m.sourceBase = bases(source, &m.sourceAbsent)
	return m
}

func logs(p []float32) []float32 {
	out := make([]float32, len(p))
	for i, v := range p {
		out[i] = float32(math.Log(float64(v)))
	}
	return out
}

func chances(side *textSide) (out [sizes][]float32) {
	n := float64(side.len()) + 1
	for k := range out {
		out[k] = make([]float32, len(side.docs))
	}
	for t, d := range side.docs {
		missing := math.Log(1 - float64(d)/n) // in a segment of mean length
		for k := range out {
			out[k][t] = float32(math.Log(1 - math.Exp(missing*sizeOf(k))))
		}
	}
	return out
}

// missRates gives for each type the log-probability that one random segment of
// the other side holds none of its partners.
func missRates(types, partners []int32, other *textSide, n int) []float64 {
	out := make([]float64, n)
	total := float64(other.len()) + 1
	for x, t := range types {
		out[t] += math.Log(1 - float64(other.docs[partners[x]])/total)
	}
	return out
}

func absences(explained []float32, miss []float64) (out [sizes][]float32) {
	for k := range out {
		out[k] = make([]float32, len(explained))
		for t, e := range explained {
			ratio := math.Log(1-float64(e)) - sizeOf(k)*miss[t]
			out[k][t] = float32(min(0, ratio))
		}
	}
	return out
}

func bases(side *textSide, absent *[sizes][]float32) (out [sizes][]float64) {
	for k := range out {
		out[k] = make([]float64, side.len()+1)
		for i := range side.len() {
			total := 0.0
			for _, t := range side.segmentTypes(i) {
				total += float64(absent[k][t])
			}
			out[k][i+1] = out[k][i] + total
		}
	}
	return out
}
