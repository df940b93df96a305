package align

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"calque/internal/lang"
)

// A link says that a source and a target type are expected in the same beads.
type link struct {
	source, target int32
	prior          float32 // belief before the texts have been looked at, in (0,1)
}

// markPrior says how often a class of punctuation survives translation.
// Question marks do; a colon is often a comma or a dash in the other language.
var markPrior = map[string]float32{
	markQuestion: 0.8, markExclaim: 0.55, markEllipsis: 0.4, markColon: 0.4,
	markBracket: 0.6, markSpeech: 0.6, markQuoted: 0.4, markDash: 0.25,
	markSemi: 0.3, markOpenEnd: 0.6,
}

// anchors returns the links that need no data: equal numbers, classes and
// strings, and words that look alike after romanization. They are sorted by
// source, then target type.
func anchors(source, target *textSide, minSimilarity float64) []link {
	index := make(map[string]int32, len(target.keys))
	for t, k := range target.keys {
		index[k] = int32(t)
	}
	var out []link
	for s, k := range source.keys {
		if t, ok := index[k]; ok {
			if p := identityPrior(k, source.kinds[s]); p > 0 {
				out = append(out, link{int32(s), t, p})
			}
		}
	}
	out = append(out, cognates(source, target, minSimilarity)...)
	slices.SortFunc(out, func(a, b link) int {
		if a.source != b.source {
			return int(a.source - b.source)
		}
		if a.target != b.target {
			return int(a.target - b.target)
		}
		return cmp.Compare(b.prior, a.prior)
	})
	return slices.CompactFunc(out, func(a, b link) bool {
		return a.source == b.source && a.target == b.target
	})
}

func identityPrior(key string, k kind) float32 {
	switch k {
	case mark:
		return markPrior[key]
	case value:
		if len(key) > 3 { // the class prefix takes two bytes
			return 0.8
		}
		return 0.6
	case han:
		return 0.4 // a Chinese and a Japanese text
	}
	switch n := utf8.RuneCountInString(key); {
	case n >= 5:
		return 0.6
	case n >= 3:
		return 0.3
	}
	return 0.1
}

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
					row = append(row, link{x.typ, y.typ, p})
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
			return cmp.Or(cmp.Compare(b.prior, a.prior), cmp.Compare(a.target, b.target))
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
		if len(roman) < 4 && !(side.kinds[t] == han && len(roman) >= 3) {
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
	case word:
		return true
	case han:
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
