package align

import "fmt"

// Counts are the tallies from which precision and recall are computed. Add
// them up over documents for micro-averaged figures.
type Counts struct {
	// Precision side: beads of the hypothesis, skips included.
	Beads, Strict, Lax int
	// Recall side: beads of the gold ladder without skips.
	GoldBeads, GoldStrict, GoldLax int
}

// Add adds o to c.
func (c *Counts) Add(o Counts) {
	c.Beads += o.Beads
	c.Strict += o.Strict
	c.Lax += o.Lax
	c.GoldBeads += o.GoldBeads
	c.GoldStrict += o.GoldStrict
	c.GoldLax += o.GoldLax
}

// Rates are precision, recall and their harmonic mean, each in [0,1].
type Rates struct {
	Precision float64 `json:"precision"`
	Recall    float64 `json:"recall"`
	F1        float64 `json:"f1"`
}

// StrictRates count a bead as right only if the very same bead is in the other
// ladder.
func (c Counts) StrictRates() Rates { return rates(c.Strict, c.Beads, c.GoldStrict, c.GoldBeads) }

// LaxRates count a bead as right if it shares at least one pair of a source and
// a target segment with the other ladder.
func (c Counts) LaxRates() Rates { return rates(c.Lax, c.Beads, c.GoldLax, c.GoldBeads) }

func rates(hit, all, goldHit, goldAll int) Rates {
	r := Rates{Precision: share(hit, all), Recall: share(goldHit, goldAll)}
	if s := r.Precision + r.Recall; s > 0 {
		r.F1 = 2 * r.Precision * r.Recall / s
	}
	return r
}

func share(part, whole int) float64 {
	if whole == 0 {
		return 0
	}
	return float64(part) / float64(whole)
}

// Compare scores a hypothesis against a gold ladder by the definitions that
// vecalign (Thompson and Koehn 2019) made customary: skips count in precision
// and are left out of recall; a repeated bead counts once.
func Compare(gold, hypothesis Ladder) Counts {
	var c Counts
	c.Beads, c.Strict, c.Lax = matches(hypothesis, gold, true)
	c.GoldBeads, c.GoldStrict, c.GoldLax = matches(gold, withoutSkips(hypothesis), false)
	return c
}

func withoutSkips(l Ladder) Ladder {
	var out Ladder
	for _, b := range l {
		if !b.IsSkip() {
			out = append(out, b)
		}
	}
	return out
}

// matches counts the distinct beads of l, those found unchanged in other, and
// those sharing a segment pair with it.
func matches(l, other Ladder, skips bool) (beads, strict, lax int) {
	same := map[string]bool{}
	pairs := map[[2]int]bool{}
	for _, b := range other {
		same[key(b)] = true
		for _, s := range b.Source {
			for _, t := range b.Target {
				pairs[[2]int{s, t}] = true
			}
		}
	}
	seen := map[string]bool{}
	for _, b := range l {
		k := key(b)
		if seen[k] || len(b.Source)+len(b.Target) == 0 || !skips && b.IsSkip() {
			continue
		}
		seen[k] = true
		beads++
		switch {
		case same[k]:
			strict++
			lax++
		case touches(b, pairs):
			lax++
		}
	}
	return beads, strict, lax
}

func touches(b Bead, pairs map[[2]int]bool) bool {
	for _, s := range b.Source {
		for _, t := range b.Target {
			if pairs[[2]int{s, t}] {
				return true
			}
		}
	}
	return false
}

func key(b Bead) string { return fmt.Sprint(b.Source, b.Target) }
