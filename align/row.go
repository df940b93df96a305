package align

// rowBuffer computes evidence rows one after the other and keeps the last
// maxSide of them, which is all that a bead can reach back to.
type rowBuffer struct {
	model *wordModel
	side  int // runs of up to so many segments are wanted
	rows  [maxSide]evidenceRow
	best  []float32 // by target entry of the window: the best partner so far
	stamp []int32
	clock int32
	// by type of the source segment, for the backward pass
	bestSource  []float32
	stampSource []int32
	order       []meeting
	bucket      []int32
}

func newRowBuffer(m *wordModel, side int) *rowBuffer { return &rowBuffer{model: m, side: side} }

// row returns the evidence of segment i, which must be among the last computed.
func (b *rowBuffer) row(i int) *evidenceRow { return &b.rows[i%maxSide] }

// advance computes the row of segment i; rows must be asked for in order.
func (b *rowBuffer) advance(i, low, high int) {
	row := b.row(i)
	b.model.meet(row, i, low, high)
	b.forward(row, i)
	b.backward(row, i)
}

// forward fills row.forward: the target types of each segment against the last
// n source segments. Each target type takes its best partner only.
func (b *rowBuffer) forward(row *evidenceRow, i int) {
	m := b.model
	entry := m.target.start[row.low]
	b.best = grow(b.best, int(m.target.start[row.high]-entry))
	b.stamp = grow(b.stamp, len(b.best))
	for n := 1; n <= b.side; n++ {
		out := grow(row.forward[n][:0], row.high-row.low+1)
		clear(out)
		row.forward[n] = out
		if n > i+1 {
			continue
		}
		b.clock++
		size := m.sourceRuns.class(i+1-n, i+1)
		for k := i; k > i-n; k-- {
			for _, x := range b.row(k).meetings {
				if x.to < entry || int(x.to-entry) >= len(b.best) {
					continue
				}
				s, t := m.links.source[x.link], m.links.target[x.link]
				gain := m.logForward[x.link] - m.sourceChance[size][s] - m.targetAbsent[size][t]
				old := float32(0)
				if at := x.to - entry; b.stamp[at] == b.clock {
					old = b.best[at]
				} else {
					b.stamp[at] = b.clock
					b.best[at] = 0
				}
				if gain > old {
					b.best[x.to-entry] = gain
					out[int(m.target.owner[x.to])-row.low+1] += gain - old
				}
			}
		}
		base := m.targetBase[size]
		for j := row.low; j < row.high; j++ {
			out[j-row.low+1] += out[j-row.low] + float32(base[j+1]-base[j])
		}
	}
}

// backward fills row.backward: the types of segment i against the last m
// target segments.
func (b *rowBuffer) backward(row *evidenceRow, i int) {
	m := b.model
	b.sortByTarget(row)
	width := row.high - row.low
	types := len(m.source.segmentTypes(i))
	b.bestSource = grow(b.bestSource, types)
	b.stampSource = grow(b.stampSource, types)
	for n := 1; n <= b.side; n++ {
		out := grow(row.backward[n][:0], width+1)
		clear(out)
		row.backward[n] = out
		for j := n; j <= width; j++ {
			b.clock++
			size := m.targetRuns.class(row.low+j-n, row.low+j)
			total := float32(m.sourceBase[size][i+1] - m.sourceBase[size][i])
			for _, x := range b.order[b.bucket[j-n]:b.bucket[j]] {
				s, t := m.links.source[x.link], m.links.target[x.link]
				gain := m.logBackward[x.link] - m.targetChance[size][t] - m.sourceAbsent[size][s]
				old := float32(0)
				if b.stampSource[x.from] == b.clock {
					old = b.bestSource[x.from]
				}
				if gain > old {
					b.stampSource[x.from] = b.clock
					b.bestSource[x.from] = gain
					total += gain - old
				}
			}
			out[j] = total
		}
	}
}

// sortByTarget puts the meetings in the order of their target segments.
func (b *rowBuffer) sortByTarget(row *evidenceRow) {
	owner := b.model.target.owner
	b.bucket = grow(b.bucket, row.high-row.low+2)
	clear(b.bucket)
	for _, x := range row.meetings {
		b.bucket[int(owner[x.to])-row.low+1]++
	}
	for k := 1; k < len(b.bucket); k++ {
		b.bucket[k] += b.bucket[k-1]
	}
	b.order = grow(b.order, len(row.meetings))
	next := append([]int32(nil), b.bucket...)
	for _, x := range row.meetings {
		k := int(owner[x.to]) - row.low
		b.order[next[k]] = x
		next[k]++
	}
}

func grow[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n, n+n/2)
	}
	return s[:n]
}
