package lexicon

import (
	"cmp"
	"math"
	"slices"
)

// candidate is a pair of types that may translate each other.
type candidate struct {
	source, target int32
	score          float32 // Dunning's statistic
	meet           float32 // weight of the pairs of segments that hold both
}

// candidates finds the pairs of types that meet more often than chance
// explains, at most RowLimit for a source type, besides a third of
// that for each target type.
func candidates(t *Trainer, sc, tc []float64, opt TrainOptions) []candidate {
	total := 0.0
	for _, w := range t.weight {
		total += float64(w)
	}
	opt.Progress("candidates", 0, 2)
	out := meetings(&t.source, &t.target, t.weight, sc, tc, total, opt)
	// A type that stands everywhere is wanted by very many of the other side.
	opt.RowLimit = (opt.RowLimit + 2) / 3
	opt.Progress("candidates", 1, 2)
	back := meetings(&t.target, &t.source, t.weight, tc, sc, total, opt)
	for i := range back {
		back[i].source, back[i].target = back[i].target, back[i].source
	}
	opt.Progress("candidates", 2, 2)
	out = append(out, back...)
	slices.SortFunc(out, func(a, b candidate) int {
		return cmp.Or(cmp.Compare(a.source, b.source), cmp.Compare(a.target, b.target))
	})
	return slices.CompactFunc(out, func(a, b candidate) bool {
		return a.source == b.source && a.target == b.target
	})
}

// meetings finds the best candidates of each type of side a.
func meetings(a, b *trainSide, weight []float32, ac, bc []float64, total float64, opt TrainOptions) []candidate {
	post, posts := postings(a)
	meet := make([]float32, len(b.keys))
	var touched []int32
	var out, row []candidate
	for s := range a.keys {
		touched, row = touched[:0], row[:0]
		for _, pair := range posts[post[s]:post[s+1]] {
			for _, t := range b.of(int(pair)) {
				if meet[t] == 0 {
					touched = append(touched, t)
				}
				meet[t] += weight[pair]
			}
		}
		for _, t := range touched {
			if d := dunning(float64(meet[t]), ac[s], bc[t], total); d >= opt.Threshold {
				row = append(row, candidate{int32(s), t, float32(d), meet[t]})
			}
			meet[t] = 0
		}
		if len(row) > opt.RowLimit {
			slices.SortFunc(row, func(x, y candidate) int {
				return cmp.Or(cmp.Compare(y.score, x.score), cmp.Compare(x.target, y.target))
			})
			row = row[:opt.RowLimit]
		}
		out = append(out, row...)
	}
	return out
}

// postings lists for each type the pairs that hold it.
func postings(s *trainSide) (post []int, pairs []int32) {
	post = make([]int, len(s.keys)+1)
	for _, k := range s.types {
		post[k+1]++
	}
	for k := range s.keys {
		post[k+1] += post[k]
	}
	pairs = make([]int32, len(s.types))
	next := slices.Clone(post)
	for i := range len(s.start) - 1 {
		for _, k := range s.of(i) {
			pairs[next[k]] = int32(i)
			next[k]++
		}
	}
	return post, pairs
}

// dunning is the log-likelihood ratio statistic of a two-by-two table
// (Dunning 1993), zero where the pair meets less often than by chance.
func dunning(both, a, b, total float64) float64 {
	if both*total <= a*b {
		return 0
	}
	cell := func(k, row, column float64) float64 {
		if k <= 1e-9 {
			return 0
		}
		return k * math.Log(k*total/(row*column))
	}
	return 2 * (cell(both, a, b) + cell(a-both, a, total-b) +
		cell(b-both, total-a, b) + cell(total-a-b+both, total-a, total-b))
}
