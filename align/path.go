package align

import "math"

// step is a bead on a path by its shape and its end.
type step struct{ shape, x, y int }

// A grid point is reached in one of two states: between beads, or within a gap.
const (
	between = iota
	within
	states
)

// stateOf is the state that a shape leads to.
func stateOf(shape int) int { return bit(isGap(shape)) }

// closing marks, in place of a shape, that a gap has ended at this point.
const closing = int8(-2)

// best returns the path of highest score (Viterbi), from the start to the end
// of both texts. A band always admits one: skips are never impossible.
func (l *lattice) best() []step {
	v := viterbi{l: l}
	for s := range states {
		v.value[s] = make([]float64, l.offset[l.n+1])
		v.from[s] = make([]int8, l.offset[l.n+1])
	}
	for x := range l.n + 1 {
		for y := l.band.low[x]; y <= l.band.high[x]; y++ {
			v.point(x, y)
		}
	}
	return v.trace()
}

type viterbi struct {
	l     *lattice
	value [states][]float64
	from  [states][]int8 // by which shape the point was reached
}

func (v *viterbi) point(x, y int) {
	c := v.l.cell(x, y)
	v.value[within][c] = math.Inf(-1)
	if x == 0 && y == 0 {
		return
	}
	v.value[between][c] = math.Inf(-1)
	for k, s := range v.l.scores(c) {
		if s == impossible {
			continue
		}
		p := v.l.cell(x-shapes[k].source, y-shapes[k].target)
		state, value := stateOf(k), v.value[between][p]
		if state == within {
			value = max(value+gapOpen, v.value[within][p])
		}
		if value += float64(s); value > v.value[state][c] {
			v.value[state][c], v.from[state][c] = value, int8(k)
		}
	}
	if g := v.value[within][c] + gapClose; g > v.value[between][c] {
		v.value[between][c], v.from[between][c] = g, closing
	}
}

func (v *viterbi) trace() []step {
	var out []step
	state := between
	for x, y := v.l.n, v.l.m; x > 0 || y > 0; {
		c := v.l.cell(x, y)
		if state == between && v.from[between][c] == closing {
			state = within
		}
		k := int(v.from[state][c])
		out = append(out, step{k, x, y})
		x, y = x-shapes[k].source, y-shapes[k].target
		if state == within {
			p := v.l.cell(x, y)
			state = bit(v.value[within][p] > v.value[between][p]+gapOpen)
		}
	}
	for a, b := 0, len(out)-1; a < b; a, b = a+1, b-1 {
		out[a], out[b] = out[b], out[a]
	}
	return out
}
