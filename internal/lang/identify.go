package lang

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Guess is what Identify found.
type Guess struct {
	// Tag is the language as a BCP 47 tag, with a script where the language
	// is written in several and this is not the usual one ("kk-Latn",
	// "kk-Arab", "sr-Latn", "uz-Cyrl") and for Chinese where it can be told
	// ("zh-Hans", "zh-Hant"). "" means unsure.
	Tag        string
	Confidence float64 // in [0,1]; that Tag is right rather than Second
	Second     string  // the next best tag, or the best one where Tag is ""; may be ""
}

// Identify names the language of a text, of a word or two up to a book: long
// texts are sampled. It goes by the script, and among the languages of a
// script by the probability of the letter sequences and of frequent words.
// Rather than guess it says "unsure": for a text without letters, for one in
// several scripts or languages, for one that is like none it knows, and for a
// few letters that could be anything. Known are some forty languages of
// Europe and Asia; any other comes out unsure, or as a close relative.
func Identify(s string) Guess {
	s = sample(s)
	n := countScripts(s)
	best, most := n.dominant()
	all := 0
	for _, c := range n {
		all += c
	}
	// Latin names and terms stand in texts of every script, letters of other
	// scripts in Latin text hardly.
	needed := 55
	if best == latn {
		needed = 80
	}
	if most < 2 || most*100 < all*needed {
		return Guess{}
	}
	switch best {
	case hani:
		return identifyHan(s, &n)
	case latn, cyrl, arab:
		return identifyLetters(s, best)
	case deva:
		return identifyDevanagari(s)
	}
	return Guess{Tag: scripts[best].only, Confidence: 0.98}
}

// identifyLetters compares the languages of one alphabet.
func identifyLetters(s string, script int) Guess {
	p := profiles()[scripts[script].code]()
	if hasMark(s) {
		s = norm.NFC.String(s)
	}
	var e evidence
	seen := map[string]int{}
	eachWord(s, script, func(w []rune, name bool) {
		if seen[string(w)]++; seen[string(w)] > 3 {
			return // a name in every line says nothing new
		}
		cost := p.wordCost(w)
		if name && len(e.words) > 0 {
			clip(cost, 6)
		} else {
			clip(cost, 16)
		}
		e.words = append(e.words, cost)
		e.name = append(e.name, name)
		e.size = append(e.size, len(w))
		e.letters += len(w)
	})
	if e.letters < 2 {
		return Guess{}
	}
	return p.decide(&e)
}

// clip bounds how much a single word can speak against a language, in bits:
// little for what may be a name, which are alike in all languages.
func clip(cost []float32, most float32) {
	least := slices.Min(cost)
	for l, c := range cost {
		cost[l] = min(c, least+most)
	}
}

// evidence is what each word of a text costs in each language, in bits.
type evidence struct {
	words   [][]float32
	size    []int  // letters of each word
	name    []bool // the word has a capital
	letters int
}

// firstClass are the languages calque is made for. Texts in them are much
// more likely to be given to it than in others, which is worth some bits
// where a few letters could be either.
var firstClass = map[string]bool{
	"ru": true, "zh": true, "kk": true, "en": true, "de": true, "fr": true, "es": true, "it": true,
	"pt": true, "tr": true, "ar": true, "ja": true, "ko": true, "hi": true, "uk": true, "pl": true,
}

const uncommon = 4 // bits

// decide picks the cheapest language, or says "unsure".
func (p *profile) decide(e *evidence) Guess {
	cost := make([]float64, len(p.tags))
	order := make([]int, len(p.tags))
	for l, tag := range p.tags {
		order[l] = l
		switch {
		case tag == "la" || tag == "ca":
			cost[l] = 2 * uncommon // their words are half Spanish, French, Italian
		case !firstClass[Base(tag)]:
			cost[l] = uncommon
		}
		for _, w := range e.words {
			cost[l] += float64(w[l])
		}
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(cost[a], cost[b]) })
	best := order[0]
	g := Guess{Tag: publicTag(p.tags[best])}
	margin := 0.0
	for _, l := range order[1:] {
		if tag := publicTag(p.tags[l]); tag != g.Tag {
			margin, g.Second = cost[l]-cost[best], tag
			break
		}
	}
	// Letters are not independent of each other: a bit of evidence counts for
	// a third of one.
	g.Confidence = 1 / (1 + math.Exp2(-margin/3))
	perLetter := cost[best] / float64(e.letters+len(e.words))
	least := surest
	if !firstClass[Base(g.Tag)] {
		least += 0.05
	}
	if len(e.words) == 1 {
		least += 0.2 // names and loanwords look alike everywhere
	}
	if g.Confidence < least || perLetter > strangest || p.mixed(e, best) {
		return Guess{Confidence: g.Confidence, Second: g.Tag}
	}
	return g
}

const (
	surest    = 0.62 // below this confidence it is a guess
	strangest = 5.6  // bits a letter; text of a known language has 2 to 4
)

// mixed reports whether a good part of the text, in one piece, is much more
// like some other language: "Das ist der Hund und the cat is here".
func (p *profile) mixed(e *evidence, best int) bool {
	const much, dense, part, run = 20, 0.9, 0.35, 3 // bits; bits a letter; share of the letters; words without a capital
	for l, tag := range p.tags {
		if publicTag(tag) == publicTag(p.tags[best]) {
			continue
		}
		sum, letters, words := float32(0), 0, 0
		for i, w := range e.words { // the run of words that gains most (Kadane)
			sum += w[best] - w[l]
			letters += e.size[i]
			if !e.name[i] {
				words++
			}
			if sum < 0 {
				sum, letters, words = 0, 0, 0
			}
			if sum > max(much, dense*float32(letters)) && words >= run && float64(letters) > part*float64(e.letters) {
				return true
			}
		}
	}
	return false
}

// publicTag drops the year of an alphabet: "kk-Latn.2021" is "kk-Latn".
func publicTag(tag string) string {
	tag, _, _ = strings.Cut(tag, ".")
	return tag
}

// wordCost gives what a word costs in each language: half of the probability
// is that of its letters, half that of the word where it is a frequent one.
func (p *profile) wordCost(w []rune) []float32 {
	sum := make([]float32, len(p.tags))
	a, b := 0, 0
	known := true
	for i := 0; i <= len(w); i++ {
		c := 0
		if i < len(w) {
			if c = p.letters[w[i]]; c == 0 { // a letter that no language of the script has
				known = false
				for l := range sum {
					sum[l] += p.rarest
				}
				a, b = 0, 0
				continue
			}
		}
		p.addLetter(sum, a, b, c, i == 0)
		a, b = b, c
	}
	row, frequent := p.words[string(w)]
	for l := range sum {
		if known && frequent && p.word[row][l] > 0 {
			sum[l] = float32(-math.Log2(0.5*float64(p.word[row][l]) + 0.5*math.Exp2(-float64(sum[l]))))
		} else {
			sum[l]++
		}
	}
	return sum
}

// addLetter adds what the letter c costs after a and b, or at the beginning
// of a word.
func (p *profile) addLetter(sum []float32, a, b, c int, begins bool) {
	if row, ok := p.triples[a<<16|b<<8|c]; ok && !begins {
		addRow(sum, p.triple[row])
		return
	}
	pair := p.pairs[b<<8|c]
	context := int32(-1)
	if !begins {
		context = p.pairs[a<<8|b]
	}
	for l := range sum {
		cost := p.rarest
		if pair >= 0 {
			cost = p.pair[pair][l]
		}
		if context >= 0 {
			cost = min(cost+p.backOff[context][l], p.rarest)
		}
		sum[l] += cost
	}
}

func addRow(sum, row []float32) {
	for l, c := range row {
		sum[l] += c
	}
}

// hasMark reports whether there are combining marks, which a text in NFD has.
func hasMark(s string) bool {
	for _, r := range s {
		if r >= 0x300 && r < 0x370 {
			return true
		}
	}
	return false
}

// eachWord calls f with each word of a script, in lower case. An apostrophe
// within a word is a letter of it, in any of its shapes: п'ять, l’été, o‘g‘il.
func eachWord(s string, script int, f func(w []rune, capital bool)) {
	table := scripts[script].table
	word := make([]rune, 0, 64)
	apostrophe, capital := false, false
	for _, r := range s {
		switch r {
		case '\'', '’', '‘', 'ʻ', 'ʼ', '`':
			if len(word) > 0 && !apostrophe {
				apostrophe = true
				continue
			}
		}
		if r < 0x80 && script == latn && scriptOf(r) == latn || r >= 0x80 && unicode.Is(table, r) && unicode.IsLetter(r) || r == 0x674 && script == arab {
			if apostrophe {
				word = append(word, '\'')
				apostrophe = false
			}
			if len(word) == 0 {
				capital = unicode.IsUpper(r)
			}
			if len(word) < 60 {
				word = append(word, unicode.ToLower(r))
			}
			continue
		}
		if unicode.IsMark(r) && len(word) > 0 {
			continue
		}
		if len(word) > 0 {
			f(word, capital)
			word = word[:0]
		}
		apostrophe = false
	}
	if len(word) > 0 {
		f(word, capital)
	}
}
