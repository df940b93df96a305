package lang

import (
	"bytes"
	"compress/flate"
	_ "embed"
	"encoding/binary"
	"io"
	"math"
	"strings"
	"sync"
)

// profiles.bin is written by the command in gen. Compressed with deflate, it
// has for each script that several languages share the script's code and a
// block with the tags, the letters (numbered from 1; 0 is the edge of a word); the triples
// of letters that occur, as differences of 24-bit keys; for each language a
// byte per triple, how often it was counted on a logarithmic scale; then the
// frequent words, and a byte per word for each language. Strings and numbers
// are led by or written as varints.
//
//go:embed profiles.bin
var profileData []byte

// profile is the letter model of the languages of one script: the cost in
// bits of a letter after the two before it, and of a whole frequent word. In
// each table a row has a value per language.
type profile struct {
	tags    []string
	rarest  float32 // cost of a letter at most
	letters map[rune]int
	triples map[int]int // key of three letters to a row
	triple  [][]float32
	pairs   []int32     // first<<8|second to a row, -1 if no language has the pair
	pair    [][]float32 // cost of the second letter
	backOff [][]float32 // cost of a third letter that was not seen after the two
	words   map[string]int
	word    [][]float32
}

// profiles are the models by script code, each read when it is first asked
// for, which takes some milliseconds.
var profiles = sync.OnceValue(func() map[string]func() *profile {
	raw, err := io.ReadAll(flate.NewReader(bytes.NewReader(profileData)))
	if err != nil {
		panic("lang: profiles.bin: " + err.Error()) // embedded: cannot happen
	}
	out := map[string]func() *profile{}
	for r := (&tableReader{raw}); len(r.data) > 0; {
		script := r.text()
		block := &tableReader{r.bytes(r.number())}
		out[script] = sync.OnceValue(func() *profile { return block.profile(script) })
	}
	return out
})

// tableReader reads the decompressed tables.
type tableReader struct{ data []byte }

func (r *tableReader) number() int {
	n, size := binary.Uvarint(r.data)
	r.data = r.data[size:]
	return int(n)
}

func (r *tableReader) bytes(n int) []byte {
	b := r.data[:n]
	r.data = r.data[n:]
	return b
}

func (r *tableReader) text() string { return string(r.bytes(r.number())) }

func (r *tableReader) profile(script string) *profile {
	p := &profile{rarest: rarest, tags: strings.Fields(r.text()), letters: map[rune]int{}, triples: map[int]int{}, words: map[string]int{}}
	if script == "Latn" {
		p.rarest = rarestLatin
	}
	for i, l := range []rune(r.text()) {
		p.letters[l] = i + 1
	}
	keys := make([]int, r.number())
	for i, last := 0, 0; i < len(keys); i++ {
		last += r.number()
		keys[i] = last
		p.triples[last] = i
	}
	counts := r.columns(len(keys), len(p.tags))
	words := strings.Split(r.text(), "\n")
	for i, w := range words {
		p.words[w] = i
	}
	p.word = r.columns(len(words), len(p.tags))
	p.smooth(keys, counts)
	return p
}

// columns reads counts, language after language.
func (r *tableReader) columns(rows, langs int) [][]float32 {
	table := newTable(rows, langs)
	for l := range langs {
		for i, level := range r.bytes(rows) {
			table[i][l] = countOf[level&63]
		}
	}
	return table
}

func newTable(rows, langs int) [][]float32 {
	cells := make([]float32, rows*langs)
	table := make([][]float32, rows)
	for i := range table {
		table[i] = cells[i*langs : (i+1)*langs]
	}
	return table
}

const (
	// strength is how many observations the shorter context is worth at least
	// when the longer one is estimated from it.
	strength = 5
	// rarest bounds the cost of a letter: in a foreign name even a trained
	// language meets what it has never seen. The alphabets of Cyrillic and
	// Arabic differ more decidedly: і is never Russian, é is English at times.
	rarest, rarestLatin = 18, 12
)

// smooth turns counts into costs: -log2 of the probability of a letter after
// two, estimated with that after one, estimated with that alone. The shorter
// context weighs as many observations as the longer one has different
// continuations (Witten and Bell 1991).
func (p *profile) smooth(keys []int, counts [][]float32) {
	c := p.sumUp(keys, counts)
	p.pair, p.backOff = newTable(len(c.second), len(p.tags)), newTable(len(c.second), len(p.tags))
	for ab, row := range p.pairs {
		if row < 0 {
			continue
		}
		for l := range p.tags {
			one := (c.single[ab&0xff][l] + 0.2) / (c.total[l] + 0.2*float32(len(p.letters)))
			n, of := c.second[row][l], c.first[ab>>8][l]
			p.pair[row][l] = (n + 3*strength*one) / (of + 3*strength)
			weight := max(strength, c.types[row][l])
			p.backOff[row][l] = weight / (c.context[row][l] + weight)
		}
	}
	p.triple = newTable(len(keys), len(p.tags))
	for i, key := range keys {
		ab, bc := p.pairs[key>>8], p.pairs[key&0xffff]
		for l, n := range counts[i] {
			weight := max(strength, c.types[ab][l])
			share := (n + weight*p.pair[bc][l]) / (c.context[ab][l] + weight)
			p.triple[i][l] = min(bits(share), p.rarest)
		}
	}
	for _, row := range p.word {
		for l, n := range row {
			row[l] = n / (c.first[0][l] + 1) // words that begin are words
		}
	}
	toBits(p.pair)
	toBits(p.backOff)
}

// sums are the counts of shorter sequences, by row or letter and language.
type sums struct {
	total         []float32
	single, first [][]float32 // of a letter; of pairs that begin with it
	second        [][]float32 // of a pair
	context       [][]float32 // of triples that begin with a pair
	types         [][]float32 // how many different triples do
}

// sumUp numbers the pairs and adds the counts of triples up to those of their
// parts. A pair at the beginning of a word is counted by the triples that it
// begins, any other by those that it ends.
func (p *profile) sumUp(keys []int, counts [][]float32) sums {
	langs, alphabet := len(p.tags), len(p.letters)+1
	p.pairs = make([]int32, alphabet<<8)
	for i := range p.pairs {
		p.pairs[i] = -1
	}
	rows := int32(0)
	for _, key := range keys {
		for _, pair := range [2]int{key >> 8, key & 0xffff} {
			if p.pairs[pair] < 0 {
				p.pairs[pair] = rows
				rows++
			}
		}
	}
	c := sums{
		total: make([]float32, langs), single: newTable(alphabet, langs), first: newTable(alphabet, langs),
		second: newTable(int(rows), langs), context: newTable(int(rows), langs), types: newTable(int(rows), langs),
	}
	for i, key := range keys {
		a, b, last := key>>16, key>>8&0xff, key&0xff
		ab, bc := p.pairs[key>>8], p.pairs[key&0xffff]
		for l, n := range counts[i] {
			if n == 0 {
				continue
			}
			c.total[l] += n
			c.single[last][l] += n
			c.second[bc][l] += n
			c.first[b][l] += n
			c.context[ab][l] += n
			c.types[ab][l]++
			if a == 0 {
				c.second[ab][l] += n
				c.first[0][l] += n
			}
		}
	}
	return c
}

// bits is -log2 of a share, to about 1/256 of a bit: the logarithms of a
// million cells would take longer than identifying a book.
func bits(share float32) float32 {
	b := math.Float32bits(share)
	exponent, mantissa := int(b>>23&0xff)-127, b>>15&0xff
	return -(float32(exponent) + mantissaLog[mantissa])
}

// mantissaLog has log2 of 1+i/256, in the middle of the step.
var mantissaLog = func() (t [256]float32) {
	for i := range t {
		t[i] = float32(math.Log2(1 + (float64(i)+0.5)/256))
	}
	return t
}()

// countOf undoes the logarithmic scale of the file: two levels to a doubling.
var countOf = func() (t [64]float32) {
	for level := 1; level < len(t); level++ {
		t[level] = float32(math.Exp2(float64(level-1) / 2))
	}
	return t
}()

func toBits(table [][]float32) {
	for _, row := range table {
		for l, share := range row {
			row[l] = 0
			if share > 0 {
				row[l] = bits(share)
			}
		}
	}
}
