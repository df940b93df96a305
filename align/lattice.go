package align

import "math"

// band limits the search: grid row x (x source segments used) is searched at
// columns low[x]…high[x] (target segments used), both inclusive. Low and high
// never decrease.
type band struct{ low, high []int }

func (b *band) width(x int) int { return b.high[x] - b.low[x] + 1 }

// fullBand covers the whole grid.
func fullBand(n, m int) *band {
	b := &band{low: make([]int, n+1), high: make([]int, n+1)}
	for x := range b.high {
		b.high[x] = m
	}
	return b
}

// models are the estimates that score a bead.
type models struct {
	side   int // largest number of segments on a side of a bead, at most maxSide
	p      *parameters
	length *lengthModel
	shape  *shapeModel
	words  *wordModel
	layout *layoutModel
}

// lattice holds the scores of all beads that end at a grid point of the band.
type lattice struct {
	n, m   int
	band   *band
	offset []int     // of row x in cells
	score  []float32 // by cell and shape; -Inf where the bead is impossible
}

var impossible = float32(math.Inf(-1))

// newLattice scores every bead in the band.
func newLattice(source, target *textSide, md *models, b *band) *lattice {
	l := &lattice{n: source.len(), m: target.len(), band: b}
	l.offset = make([]int, l.n+2)
	for x := range l.n + 1 {
		l.offset[x+1] = l.offset[x] + b.width(x)
	}
	l.score = make([]float32, l.offset[l.n+1]*len(shapes))
	s := scorer{l: l, md: md,
		source: newRunLengths(source, &md.length.source), target: newRunLengths(target, &md.length.target)}
	// The rows are independent of each other; two halves keep two cores busy.
	half := (l.n + 1) / 2
	both(func() { s.run(0, half) }, func() { s.run(half, l.n+1) })
	return l
}

func (l *lattice) cell(x, y int) int { return l.offset[x] + y - l.band.low[x] }

// scores returns the scores of the beads that end at cell c, by shape.
func (l *lattice) scores(c int) []float32 { return l.score[c*len(shapes):][:len(shapes)] }

func (l *lattice) inside(x, y int) bool {
	return x >= 0 && y >= 0 && y >= l.band.low[x] && y <= l.band.high[x]
}

// scorer fills the lattice row by row.
type scorer struct {
	l              *lattice
	md             *models
	source, target *runLengths
}

// run fills rows from…end-1. The evidence of the rows just before is computed
// again, since beads reach back to it.
func (s *scorer) run(from, end int) {
	l := s.l
	rows := newRowBuffer(s.md.words, s.md.side)
	for x := max(0, from-maxSide+1); x < end; x++ {
		if x > 0 {
			low := max(0, l.band.low[x]-maxSide)
			rows.advance(x-1, low, l.band.high[min(x+maxSide-1, l.n)])
		}
		if x >= from {
			s.row(rows, x)
		}
	}
}

func (s *scorer) row(rows *rowBuffer, x int) {
	l := s.l
	for y := l.band.low[x]; y <= l.band.high[x]; y++ {
		out := l.scores(l.cell(x, y))
		for k, sh := range shapes {
			out[k] = impossible
			if max(sh.source, sh.target) > s.md.side {
				continue
			}
			if i, j := x-sh.source, y-sh.target; i >= 0 && l.inside(i, j) {
				out[k] = float32(s.bead(rows, k, x, y))
			}
		}
	}
}

// bead scores shape k ending at (x, y).
func (s *scorer) bead(rows *rowBuffer, k, x, y int) float64 {
	n, m := shapes[k].source, shapes[k].target
	score := s.md.shape.log[k] + s.md.layout.bead(x-n, n, y-m, m)
	if n == 0 || m == 0 {
		return score
	}
	chars := ((s.source.total[x]-s.source.total[x-n])*s.md.length.ratio + s.target.total[y] - s.target.total[y-m]) / 2
	pair := s.md.length.pair(s.source.log[n][x], s.target.log[m][y], chars)
	score += s.md.p.Length * (pair - 0.5*(s.target.chance[m][y]+s.source.chance[n][x]))
	return score + s.md.p.Words*wordScore(rows, x, n, y, m)
}

// wordScore is the word evidence of a bead of n and m segments ending at (x, y).
func wordScore(rows *rowBuffer, x, n, y, m int) float64 {
	row := rows.row(x - 1)
	f := row.forward[n]
	total := float64(f[y-row.low] - f[y-m-row.low])
	for i := x - n; i < x; i++ {
		r := rows.row(i)
		if y > r.high || y-m < r.low {
			return -1e3
		}
		total += float64(r.backward[m][y-r.low])
	}
	return total / 2
}
