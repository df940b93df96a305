package align

// Sizes of the coarse-to-fine search, in segments.
const (
	fullSearch = 220 // texts up to this size are searched without a band
	coarsening = 4   // segments of one level that make a block of the next
	coarseSide = 2   // blocks on a side of a bead
)

// alongPath returns the band of the given half-width around a path.
func alongPath(path []step, n, m, reach int) *band {
	b := &band{low: make([]int, n+1), high: make([]int, n+1)}
	for x := range b.low {
		b.low[x], b.high[x] = m, 0
	}
	cover := func(x, y int) {
		for k := max(0, x-reach); k <= min(n, x+reach); k++ {
			b.low[k] = min(b.low[k], max(0, y-reach))
			b.high[k] = max(b.high[k], min(m, y+reach))
		}
	}
	cover(0, 0)
	for _, s := range path {
		cover(s.x, s.y)
	}
	b.settle(n, m)
	return b
}

// settle makes the band monotone and lets it hold both corners.
func (b *band) settle(n, m int) {
	b.low[0], b.high[n] = 0, m
	for x := n - 1; x >= 0; x-- {
		b.low[x] = min(b.low[x], b.low[x+1])
	}
	for x := 1; x <= n; x++ {
		b.high[x] = max(b.high[x], b.high[x-1])
	}
}

// firstBand finds where to search: the band of the coarsened texts, made fine.
func firstBand(source, target *textSide, known []link, p *parameters) *band {
	n, m := source.len(), target.len()
	if n <= fullSearch && m <= fullSearch {
		return fullBand(n, m)
	}
	return coarseBand(coarsen(source), coarsen(target), known, p).refine(n, m)
}

// coarseBand aligns blocks of segments and returns the grid points that are
// worth a closer look.
func coarseBand(source, target *textSide, known []link, p *parameters) *band {
	a := newAligner(source, target, known, p)
	a.band = firstBand(source, target, known, p)
	for range p.CoarseRounds {
		a.round(false)
	}
	return a.band
}

// refine turns a band over blocks into one over their n and m segments.
func (b *band) refine(n, m int) *band {
	fine := &band{low: make([]int, n+1), high: make([]int, n+1)}
	for x := range fine.low {
		before, behind := x/coarsening, min((x+coarsening-1)/coarsening, len(b.low)-1)
		fine.low[x] = max(0, b.low[before]*coarsening-coarsening)
		fine.high[x] = min(m, b.high[behind]*coarsening+coarsening)
	}
	fine.settle(n, m)
	return fine
}

// coarsen joins each run of four segments into a block with the types of all.
func coarsen(side *textSide) *textSide {
	c := &textSide{coarse: true, keys: side.keys, kinds: side.kinds, proper: side.proper, start: make([]int32, 1)}
	for i := 0; i < side.len(); i += coarsening {
		end := min(i+coarsening, side.len())
		ids := append([]int32(nil), side.types[side.start[i]:side.start[end]]...)
		c.types = append(c.types, sortedSet(ids)...)
		c.start = append(c.start, int32(len(c.types)))
		c.chars = append(c.chars, sum(side.chars[i:end]))
		c.par = append(c.par, 0)
		c.head = append(c.head, false)
	}
	c.indexOccurrences()
	return c
}

// narrow returns a band around the path and all grid points that the
// posterior probabilities still believe in.
func (l *lattice) narrow(path []step, reach int) *band {
	b := alongPath(path, l.n, l.m, reach)
	for x := range l.n + 1 {
		for y := l.band.low[x]; y <= l.band.high[x]; y++ {
			for k, p := range l.scores(l.cell(x, y)) {
				if p > 1e-3 {
					b.include(x, y, l.m)
					b.include(x-shapes[k].source, y-shapes[k].target, l.m)
				}
			}
		}
	}
	b.settle(l.n, l.m)
	return b
}

func (b *band) include(x, y, m int) {
	const slack = 3
	b.low[x] = min(b.low[x], max(0, y-slack))
	b.high[x] = max(b.high[x], min(m, y+slack))
}
