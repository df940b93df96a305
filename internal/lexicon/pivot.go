package lexicon

import (
	"cmp"
	"slices"
	"strings"
)

// A pivot composes two tables through the language they share: the
// probability of a target is the sum over the words between, as if the second
// translator saw only what the first one wrote. Rows are composed when they
// are asked for, since a text needs few of them.
type pivot struct{ first, second *Table }

// Bounds of a composed row. What comes through a weak link of either table is
// mostly another sense of the word between.
const (
	pivotMiddle = 10
	pivotRow    = 24
	pivotLeast  = 0.01
)

// Pivot composes a table from language a to b with one from b to c. The
// languages must meet; nil if they do not.
func Pivot(first, second *Table) *Table {
	a, b := first.Header(), second.Header()
	if base(a.TargetLang) != base(b.SourceLang) {
		return nil
	}
	h := Header{SourceLang: a.SourceLang, TargetLang: b.TargetLang,
		Sources: slices.Concat(a.Sources, b.Sources), Licence: joinLicences(a.Licence, b.Licence),
		Command: "composed through " + a.TargetLang}
	return &Table{header: h, size: first.size + second.size, pivot: &pivot{first, second}}
}

type translation struct {
	key               string
	forward, backward float32
}

func (t *translation) strength() float32 { return t.forward * t.backward }

// strongest returns the n best translations of a key.
func (t *Table) strongest(key string, n int) []translation {
	var row []translation
	t.Translations(key, func(k string, f, b float32) { row = append(row, translation{k, f, b}) })
	return best(row, n)
}

func best(row []translation, n int) []translation {
	slices.SortFunc(row, func(a, b translation) int {
		return cmp.Or(cmp.Compare(b.strength(), a.strength()), strings.Compare(a.key, b.key))
	})
	return row[:min(n, len(row))]
}

func (p *pivot) translations(key string, yield func(string, float32, float32)) {
	index := map[string]int{}
	var row []translation
	for _, m := range p.first.strongest(key, pivotMiddle) {
		for _, t := range p.second.strongest(m.key, pivotMiddle) {
			i, ok := index[t.key]
			if !ok {
				i = len(row)
				index[t.key] = i
				row = append(row, translation{key: t.key})
			}
			row[i].forward += m.forward * t.forward
			row[i].backward += m.backward * t.backward
		}
	}
	row = best(row, pivotRow)
	slices.SortFunc(row, func(a, b translation) int { return strings.Compare(a.key, b.key) })
	for _, t := range row {
		if max(t.forward, t.backward) >= pivotLeast {
			yield(t.key, min(t.forward, 1), min(t.backward, 1))
		}
	}
}
