package align

import "math"

// wordModel turns links into log-likelihood ratios. For every target type of a
// bead it asks whether a partner stands on the source side. In a true bead the
// answer is yes with the link's probability; in a chance bead with a
// probability that follows from how common the partners are in this text. So a
// rare name weighs much, "the" nothing, and a type without partners says
// nothing at all. The same is done for the source types, and the two are averaged.
type wordModel struct {
	source, target *textSide
	links          *linkTable
	logForward     []float32
	logBackward    []float32
	// logChance[n][t]: log-probability that a run of n segments holds type t.
	sourceChance, targetChance [maxSide + 1][]float32
	// absent[n][t]: log-ratio for type t when a run of n segments of the other
	// side holds no partner of it.
	sourceAbsent, targetAbsent [maxSide + 1][]float32
	// base[n] sums absent over the types of the segments before i.
	sourceBase, targetBase [maxSide + 1][]float64
}

func newWordModel(source, target *textSide, links *linkTable) *wordModel {
	m := &wordModel{source: source, target: target, links: links}
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

func chances(side *textSide) (out [maxSide + 1][]float32) {
	n := float64(side.len()) + 1
	for k := 1; k <= maxSide; k++ {
		out[k] = make([]float32, len(side.docs))
		for t, d := range side.docs {
			out[k][t] = float32(math.Log(1 - math.Pow(1-float64(d)/n, float64(k))))
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

func absences(explained []float32, miss []float64) (out [maxSide + 1][]float32) {
	for k := 1; k <= maxSide; k++ {
		out[k] = make([]float32, len(explained))
		for t, e := range explained {
			ratio := math.Log(1-float64(e)) - float64(k)*miss[t]
			out[k][t] = float32(min(0, ratio))
		}
	}
	return out
}

func bases(side *textSide, absent *[maxSide + 1][]float32) (out [maxSide + 1][]float64) {
	for k := 1; k <= maxSide; k++ {
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

// meeting is a link whose two types stand in source segment i and in a target
// segment of the window.
type meeting struct {
	link int32
	from int32 // index of the source type within its segment
	to   int32 // index into target.types
}

// evidenceRow is the word evidence of source segment i against a window of
// target segments.
type evidenceRow struct {
	low, high int
	meetings  []meeting
	// forward[n][j-low]: target types of segments low…j-1 against the n source
	// segments that end with i, summed up from low.
	forward [maxSide + 1][]float32
	// backward[m][j-low]: types of segment i against the m target segments that
	// end before j.
	backward [maxSide + 1][]float32
}

// meet finds the meetings of source segment i in target segments low…high-1.
func (m *wordModel) meet(row *evidenceRow, i, low, high int) {
	row.low, row.high = low, high
	row.meetings = row.meetings[:0]
	for from, s := range m.source.segmentTypes(i) {
		a, b := m.links.row(s)
		for x := a; x < b; x++ {
			t := m.links.target[x]
			posts := m.target.occurrences(t)
			for k := searchOwner(posts, m.target.start[low]); k < len(posts) && posts[k] < m.target.start[high]; k++ {
				row.meetings = append(row.meetings, meeting{x, int32(from), posts[k]})
			}
		}
	}
}

// searchOwner returns the first index whose posting is at or after entry.
func searchOwner(posts []int32, entry int32) int {
	if len(posts) < 8 {
		k := 0
		for k < len(posts) && posts[k] < entry {
			k++
		}
		return k
	}
	low, high := 0, len(posts)
	for low < high {
		mid := (low + high) / 2
		if posts[mid] < entry {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return low
}
