package align

import (
	"cmp"
	"slices"
	"strings"

	"calque/internal/lang"
	"calque/internal/lexicon"
)

// A spelling is a type under its romanized form.
type spelling struct {
	roman string
	typ   int32
}

// cognates pairs words that are spelled alike after romanization: names in any
// pair of scripts (Чэнь Цинъян, 陈清扬, Chen Qingyang), loans and relatives in
// related languages (Gipfel stays alone, Expedition does not).
func cognates(source, target *textSide, minSimilarity float64) []link {
	depth := bucketDepth(len(source.keys) + len(target.keys))
	a, b := spellings(source, target, depth), spellings(target, source, depth)
	var out, row []link
	var table lcsTable
	for bucket, left := range a {
		right := b[bucket]
		for _, x := range left {
			row = row[:0]
			for _, y := range right {
				if sim := table.similarity(x.roman, y.roman); sim >= minSimilarity {
					p := float32(0.15 + 0.55*(sim-minSimilarity)/(1-minSimilarity))
					if source.proper[x.typ] && target.proper[y.typ] {
						p = max(p, 0.6)
					}
					row = append(row, link{x.typ, y.typ, p, p})
				}
			}
			out = append(out, bestLinks(row, maxCognates)...)
		}
	}
	return out
}

// maxCognates bounds the look-alikes of one word: in a text where everything
// looks alike, looks say nothing.
const maxCognates = 6

func bestLinks(row []link, n int) []link {
	if len(row) > n {
		slices.SortFunc(row, func(a, b link) int {
			return cmp.Or(cmp.Compare(b.forward*b.backward, a.forward*a.backward), cmp.Compare(a.target, b.target))
		})
		row = row[:n]
	}
	return row
}

// bucketDepth is the number of consonants that words must share to be
// compared: more in large vocabularies, whose cost would grow with the square.
func bucketDepth(types int) int {
	switch {
	case types < 60_000:
		return 2
	case types < 400_000:
		return 3
	}
	return 4
}

// spellings sorts the words of one text into buckets by their first
// consonants, so that only words of one bucket are compared.
func spellings(side, other *textSide, depth int) map[string][]spelling {
	out := map[string][]spelling{}
	cased := false
	for _, p := range other.proper {
		cased = cased || p
	}
	for t, k := range side.keys {
		if !comparable(side, t, cased) {
			continue
		}
		roman := lang.Romanize(k)
		if len(roman) < 4 && !(side.kinds[t] == lexicon.Han && len(roman) >= 3) {
			continue
		}
		bucket := consonants(roman, depth)
		out[bucket] = append(out[bucket], spelling{roman, int32(t)})
	}
	return out
}

// comparable leaves out what cannot be a name or a cognate. Two Chinese
// characters may be a name's pinyin (清扬, Qingyang) where the other text has
// capitals to find names by.
func comparable(side *textSide, t int, cased bool) bool {
	switch side.kinds[t] {
	case lexicon.Word:
		return true
	case lexicon.Han:
		return cased
	}
	return false
}

// consonants is the bucket of a romanized word: its first consonants under
// their loosest spelling, so that Jean and Zhan, Clara and Klara meet.
func consonants(roman string, depth int) string {
	k := lang.ConsonantKey(roman)
	return k[:min(len(k), depth)]
}

// lcsTable computes the longest common subsequence ratio of Melamed (1999)
// without allocating.
type lcsTable struct{ row [64]int }

func (l *lcsTable) similarity(a, b string) float64 {
	a, b = a[:min(len(a), 40)], b[:min(len(b), 40)]
	if 2*min(len(a), len(b)) < max(len(a), len(b)) {
		return 0
	}
	if strings.HasPrefix(a, b) || strings.HasPrefix(b, a) {
		return float64(min(len(a), len(b)))/float64(max(len(a), len(b)))*0.5 + 0.5
	}
	row := l.row[:len(b)+1]
	clear(row)
	for i := range len(a) {
		diagonal := 0
		for j := range len(b) {
			above := row[j+1]
			if a[i] == b[j] {
				row[j+1] = diagonal + 1
			} else {
				row[j+1] = max(above, row[j])
			}
			diagonal = above
		}
	}
	return float64(row[len(b)]) / float64(max(len(a), len(b)))
}
