package align

import "math"

// sums holds, for each grid point and state, the logarithm of a sum over paths.
type sums [states][]float64

func (l *lattice) newSums() (s sums) {
	for k := range s {
		s[k] = make([]float64, l.offset[l.n+1])
	}
	return s
}

// both runs two functions at the same time.
func both(a, b func()) {
	done := make(chan struct{})
	go func() { defer close(done); a() }()
	b()
	<-done
}

// posterior replaces the scores by the beads' posterior probabilities
// (forward-backward). After it the lattice can be read, not searched.
func (l *lattice) posterior() {
	var before, after sums
	both(func() { before = l.forward() }, func() { after = l.backward() })
	total := before[between][l.cell(l.n, l.m)]
	for x := range l.n + 1 {
		for y := l.band.low[x]; y <= l.band.high[x]; y++ {
			c := l.cell(x, y)
			out := l.scores(c)
			for k, s := range out {
				out[k] = 0
				if s == impossible {
					continue
				}
				p := l.cell(x-shapes[k].source, y-shapes[k].target)
				state, v := stateOf(k), before[between][p]
				if state == within {
					v = logAdd(v+gapOpen, before[within][p])
				}
				v += float64(s) + after[state][c] - total
				out[k] = float32(quickExp(min(v, 0)))
			}
		}
	}
}

// forward sums over all paths that lead to a point.
func (l *lattice) forward() sums {
	value := l.newSums()
	var terms [states][64]float64
	for x := range l.n + 1 {
		for y := l.band.low[x]; y <= l.band.high[x]; y++ {
			c := l.cell(x, y)
			var n [states]int
			for k, s := range l.scores(c) {
				if s == impossible {
					continue
				}
				p := l.cell(x-shapes[k].source, y-shapes[k].target)
				state, v := stateOf(k), value[between][p]
				if state == within {
					v = logAdd(v+gapOpen, value[within][p])
				}
				terms[state][n[state]] = v + float64(s)
				n[state]++
			}
			value[within][c] = logSum(terms[within][:n[within]])
			if x > 0 || y > 0 {
				terms[between][n[between]] = value[within][c] + gapClose
				value[between][c] = logSum(terms[between][:n[between]+1])
			}
		}
	}
	return value
}

// backward sums over all paths that lead from a point to the end.
func (l *lattice) backward() sums {
	value := l.newSums()
	var terms [64]float64
	for x := l.n; x >= 0; x-- {
		for y := l.band.high[x]; y >= l.band.low[x]; y-- {
			n, gap := 0, math.Inf(-1)
			for k, sh := range shapes {
				i, j := x+sh.source, y+sh.target
				if i > l.n || j > l.m || !l.inside(i, j) {
					continue
				}
				c := l.cell(i, j)
				s := l.score[c*len(shapes)+k]
				switch {
				case s == impossible:
				case isGap(k):
					gap = logAdd(gap, value[within][c]+float64(s))
				default:
					terms[n] = value[between][c] + float64(s)
					n++
				}
			}
			c := l.cell(x, y)
			terms[n] = gap + gapOpen
			value[between][c] = logSum(terms[:n+1])
			if x == l.n && y == l.m {
				value[between][c] = 0
			}
			value[within][c] = logAdd(value[between][c]+gapClose, gap)
		}
	}
	return value
}
