package align

import (
	"context"
	"fmt"
	"math"
)

// Options steer an alignment. The zero value is the right choice for texts
// whose languages are unknown.
type Options struct {
	// SourceLang and TargetLang are BCP 47 tags, such as "ru" or "zh-Hans";
	// they choose stemmers and number formats. Empty means unknown.
	SourceLang, TargetLang string
	// Lexicon adds word translations to what the texts show; nil means the one
	// that comes with the package for these languages, if there is one.
	Lexicon Lexicon
	// NoLexicon aligns without any lexicon.
	NoLexicon bool
	// Rounds is how often the models are re-estimated from the texts; 0 means
	// the default. More rounds cost time in proportion.
	Rounds int
}

// Align returns the ladder of the two texts. It is deterministic, safe for
// concurrent use, and holds memory in proportion to the number of segments.
// The only error is that of a context which ended before the work did.
func Align(ctx context.Context, source, target []Segment, opts Options) (Ladder, error) {
	if len(source) == 0 || len(target) == 0 {
		return oneSided(len(source), len(target)), nil
	}
	p := defaultParameters()
	p.Rounds = rounds(opts, p, len(source)+len(target))
	from, to := read(source, opts.SourceLang), read(target, opts.TargetLang)
	a := newAligner(from, to, anchors(from, to, opts.lexicon(), p), p)
	a.band = firstBand(from, to, a.known, p)
	for round := range a.p.Rounds {
		if err := ctx.Err(); err != nil {
			return nil, fmt.Errorf("align %d with %d segments: %w", len(source), len(target), err)
		}
		a.round(round == a.p.Rounds-1)
	}
	return a.ladder(), nil
}

// longText is the number of segments of both texts together from which one
// round less does: a novel teaches in three rounds what a chapter does in four.
const longText = 6000

func rounds(opts Options, p *parameters, segments int) int {
	switch {
	case opts.Rounds > 0:
		return opts.Rounds
	case segments > longText:
		return max(1, p.Rounds-1)
	}
	return p.Rounds
}

func (o Options) lexicon() Lexicon {
	switch {
	case o.NoLexicon:
		return nil
	case o.Lexicon != nil:
		return o.Lexicon
	}
	return embedded(o.SourceLang, o.TargetLang)
}

func oneSided(n, m int) Ladder {
	var out Ladder
	for i := range n {
		out = append(out, Bead{Source: []int{i}})
	}
	for j := range m {
		out = append(out, Bead{Target: []int{j}})
	}
	return out
}

// aligner carries the state of one Align call from round to round.
type aligner struct {
	p              *parameters
	source, target *textSide
	known          []link // anchors; types are the same at every level of coarseness
	learn          *learner
	md             *models
	band           *band
	path           []step
	score          []float64 // of each step of path
}

func newModels(source, target *textSide, links *linkTable, p *parameters) *models {
	side := maxSide
	if source.coarse {
		side = coarseSide
	}
	return &models{
		p:      p,
		side:   side,
		length: newLengthModel(source, target, p),
		shape:  newShapeModel(p, source.coarse),
		words:  newWordModel(source, target, links),
		layout: newLayoutModel(source, target),
	}
}

func newAligner(source, target *textSide, known []link, p *parameters) *aligner {
	a := &aligner{p: p, source: source, target: target, known: known, learn: newLearner(source, target, known, p)}
	a.md = newModels(source, target, a.learn.prior(), p)
	return a
}

// certainty is the posterior probability of the bead on the path; a skip may
// have been single or part of a gap.
func certainty(posterior []float32, shape int) float64 {
	switch shape {
	case skipSource, gapSource:
		return float64(posterior[skipSource] + posterior[gapSource])
	case skipTarget, gapTarget:
		return float64(posterior[skipTarget] + posterior[gapTarget])
	}
	return float64(posterior[shape])
}

// round searches the band, and unless it is the last round learns from the
// result and narrows the band.
func (a *aligner) round(last bool) {
	l := newLattice(a.source, a.target, a.md, a.band)
	a.path = l.best()
	l.posterior()
	a.score = a.score[:0]
	for _, s := range a.path {
		a.score = append(a.score, certainty(l.scores(l.cell(s.x, s.y)), s.shape))
	}
	if last {
		return
	}
	samples := a.reestimate(l)
	a.md.words = newWordModel(a.source, a.target, a.learn.learn(samples))
	reach := a.p.Reach
	if a.source.coarse {
		reach = a.p.CoarseReach
	}
	a.band = l.narrow(a.path, reach)
}

// reestimate refits lengths, shapes and layout, and returns the beads to learn
// words from.
func (a *aligner) reestimate(l *lattice) []sample {
	var samples []sample
	var fits []lengthFit
	count := make([]float64, len(shapes))
	var opening, both float64
	for x := range l.n + 1 {
		for y := l.band.low[x]; y <= l.band.high[x]; y++ {
			for k, p := range l.scores(l.cell(x, y)) {
				count[k] += float64(p)
				n, m := shapes[k].source, shapes[k].target
				if p < float32(a.p.Belief) || n == 0 || m == 0 {
					continue
				}
				s := a.sample(x-n, x, y-m, y, float64(p))
				samples = append(samples, s)
				fits = append(fits, a.fit(x-n, x, y-m, y, float64(p)))
				if a.md.layout.sourceStart[x-n] {
					opening += float64(p)
					if a.md.layout.targetStart[y-m] {
						both += float64(p)
					}
				}
			}
		}
	}
	a.md.length.refit(fits)
	a.md.shape.refit(count)
	a.md.layout.refit(opening, both)
	return samples
}

func (a *aligner) sample(i, x, j, y int, p float64) sample {
	return sample{source: a.source.typesOf(i, x), target: a.target.typesOf(j, y), weight: p}
}

// typesOf returns the set of types of segments i…end-1.
func (s *textSide) typesOf(i, end int) []int32 {
	if end == i+1 {
		return s.segmentTypes(i)
	}
	return sortedSet(append([]int32(nil), s.types[s.start[i]:s.start[end]]...))
}

func (a *aligner) fit(i, x, j, y int, p float64) lengthFit {
	ca, cb := sum(a.source.chars[i:x]), sum(a.target.chars[j:y])
	return lengthFit{
		logRatio: math.Log(cb / ca),
		chars:    (ca*a.md.length.ratio + cb) / 2,
		weight:   p,
	}
}

func (a *aligner) ladder() Ladder {
	trust := a.trust()
	ids := make([]int, max(a.source.len(), a.target.len()))
	for i := range ids {
		ids[i] = i
	}
	out := make(Ladder, 0, len(a.path))
	for k, s := range a.path {
		sh := shapes[s.shape]
		out = append(out, Bead{
			Source: ids[s.x-sh.source : s.x : s.x],
			Target: ids[s.y-sh.target : s.y : s.y],
			Score:  min(max(a.score[k]*trust, 0), 1),
		})
	}
	return out
}
