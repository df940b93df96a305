package text

import (
	_ "embed"
	"math"
	"strings"
	"sync"
	"unicode"
)

//go:embed pairs.txt
var pairData string

// pairCosts are the costs in bits of a letter after another in one language.
type pairCosts struct {
	index map[rune]uint8 // letters from 1; 0 is everything else
	cost  [][]float32
	latin bool
}

// pairModel is what pairs.txt says.
type pairModel struct {
	langs  map[string]*pairCosts
	latin  []string                // tags of the languages in Latin letters, in file order
	ranks  map[string]map[rune]int // frequent characters of zh-Hans, zh-Hant, ja, ko
	common map[rune]bool           // all of them together
}

const (
	unseen  = 11.5 // bits of a pair that the training text has less than once in 800
	foreign = 13   // bits of a letter that the language does not have
)

var pairs = sync.OnceValue(func() *pairModel {
	m := &pairModel{langs: map[string]*pairCosts{}, ranks: map[string]map[rune]int{}, common: map[rune]bool{}}
	for line := range strings.Lines(pairData) {
		tag, rest, ok := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		switch {
		case !ok:
		case strings.HasPrefix(rest, "*"):
			rank := map[rune]int{}
			for i, r := range []rune(rest[1:]) {
				rank[r] = i
				m.common[r] = true
			}
			m.ranks[tag] = rank
		default:
			p := parsePairs(rest)
			m.langs[tag] = p
			if p.latin {
				m.latin = append(m.latin, tag)
			}
		}
	}
	return m
})

// parsePairs reads the tab-separated groups of one language: a hexadecimal
// digit, the cost in bits, and the pairs of that cost.
func parsePairs(groups string) *pairCosts {
	p := &pairCosts{index: map[rune]uint8{'_': 0}}
	for pass := range 2 {
		for group := range strings.SplitSeq(groups, "\t") {
			runes := []rune(group)
			cost := float32(strings.IndexRune("0123456789abcdef", runes[0]))
			for i := 1; i+1 < len(runes); i += 2 {
				a, b := runes[i], runes[i+1]
				if pass == 0 {
					for _, r := range runes[i : i+2] {
						if _, ok := p.index[r]; !ok {
							p.index[r] = uint8(len(p.index))
							p.latin = p.latin || r == 'a'
						}
					}
					continue
				}
				p.cost[p.index[a]][p.index[b]] = max(cost, 0.3)
			}
		}
		if pass == 0 {
			p.cost = make([][]float32, len(p.index))
			for i := range p.cost {
				p.cost[i] = make([]float32, len(p.index))
				for j := range p.cost[i] {
					p.cost[i][j] = unseen
				}
			}
		}
	}
	return p
}

// histogram counts the byte pairs of a sample.
type histogram struct {
	pairs []bytePair
	high  int // pairs of which not both are ASCII
}

type bytePair struct {
	a, b byte
	n    float64
}

func count(sample []byte) histogram {
	table := make([]uint32, 1<<16)
	var h histogram
	prev := byte(' ')
	for _, c := range sample {
		table[int(prev)<<8|int(c)]++
		if c|prev >= 0x80 {
			h.high++
		}
		prev = c
	}
	for i, n := range table {
		if n > 0 {
			h.pairs = append(h.pairs, bytePair{byte(i >> 8), byte(i), float64(n)})
		}
	}
	return h
}

// asciiBase is the cost of the pairs of ASCII bytes: by language for those
// in Latin letters, and the least of these for all the others, so that
// English words in a Russian text favour no encoding.
type asciiBase struct {
	byTag map[string]float64
	least float64
}

func (h histogram) asciiCosts() asciiBase {
	base := asciiBase{byTag: map[string]float64{}, least: math.Inf(1)}
	for _, tag := range pairs().latin {
		p, sum := pairs().langs[tag], 0.0
		for _, bp := range h.pairs {
			if bp.a < 0x80 && bp.b < 0x80 {
				sum += bp.n * float64(p.pair(lower(bp.a), lower(bp.b)))
			}
		}
		base.byTag[tag] = sum
		base.least = min(base.least, sum)
	}
	return base
}

func (b asciiBase) of(tag string) float64 {
	if pairs().langs[tag].latin {
		return b.byTag[tag]
	}
	return b.least
}

func lower(c byte) rune {
	if 'A' <= c && c <= 'Z' {
		c += 'a' - 'A'
	}
	return rune(c)
}

// pair is the cost of b after a, both in lower case.
func (p *pairCosts) pair(a, b rune) float32 {
	i, okA := p.index[a]
	j, okB := p.index[b]
	letterA, letterB := okA || unicode.IsLetter(a), okB || unicode.IsLetter(b)
	switch {
	case !letterA && !letterB:
		return 0
	case letterA && !okA && !letterB, letterB && !okB && !letterA:
		return 7.5 // most often charged on both sides
	case letterA && !okA, letterB && !okB:
		if p.latin && max(a, b) < 0x100 {
			return 10 // é and á are in names everywhere
		}
		return foreign
	}
	return p.cost[i][j]
}

// cost reads the pairs by a single-byte encoding in one language.
func (h histogram) cost(table *[256]rune, tag string, base asciiBase) float64 {
	p := pairs().langs[tag]
	sum := base.of(tag)
	for _, bp := range h.pairs {
		if bp.a < 0x80 && bp.b < 0x80 {
			continue
		}
		sum += bp.n * p.highCost(table[bp.a], table[bp.b], bp.b >= 0x80)
	}
	return sum
}

// highCost is the cost of a pair of which one is not ASCII.
func (p *pairCosts) highCost(a, b rune, highB bool) float64 {
	letterA, letterB := unicode.IsLetter(a), unicode.IsLetter(b)
	var c float64
	if letterA || letterB {
		la, lb := unicode.ToLower(a), unicode.ToLower(b)
		c = float64(p.pair(la, lb))
		if letterA && letterB {
			if unicode.IsLower(a) && unicode.IsUpper(b) {
				c += 5 // "пРИВЕТ" is KOI8-R read as windows-1251
			}
			if (a < 0x250) != (b < 0x250) {
				c = max(c, 22) // Latin and another script in one word
			}
		}
	}
	if highB && !letterB {
		c += symbolCost(b)
		if letterA && strings.ContainsRune("£¥©®¤¦¨´¸¼½¾¶¬", b) {
			c += 6 // "n½ud" is "nœud" in ISO 8859-15 read as windows-1252
		}
	}
	return c
}

// symbolCost is what a character that is no letter adds.
func symbolCost(r rune) float64 {
	switch {
	case r == unicode.ReplacementChar:
		return 30
	case r < 0xa0: // C1 controls
		return 18
	case strings.ContainsRune("«»“”„‘’–—…№ §€\u00a0\u00ad\u200c،؛؟¿¡°", r):
		return 4
	case strings.ContainsRune("£¥©®™•·×÷±²³½¼¾ªº", r):
		return 7
	case r >= 0x2500 && r < 0x2600: // box drawing
		return 14
	case unicode.IsMark(r):
		return 6
	}
	return 11
}
