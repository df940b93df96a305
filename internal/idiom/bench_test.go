package idiom

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
)

// syntheticText makes an English lexicon of n idioms and a text in which one
// sentence in five has one; words are drawn by a Zipf law, as in real text.
func syntheticText(n int) (*Lexicon, []string) {
	rnd := rand.New(rand.NewPCG(1, 2))
	syllables := strings.Fields("ba con der fi gro hal in jo kel lum mor nes op pra quil ros tan und vel wim")
	vocabulary := make([]string, 20000)
	for i := range vocabulary {
		var b strings.Builder
		for range 1 + rnd.IntN(3) {
			b.WriteString(syllables[rnd.IntN(len(syllables))])
		}
		vocabulary[i] = fmt.Sprintf("%s%c", b.String(), 'a'+i%26)
	}
	zipf := rand.NewZipf(rnd, 1.1, 4, uint64(len(vocabulary)-1))
	word := func() string { return vocabulary[zipf.Uint64()] }
	lex := NewLexicon()
	var forms []string
	for i := range n {
		f := word() + " the " + word() + " " + word()
		forms = append(forms, f)
		lex.Add(fmt.Sprint("e", i), Form{Lang: "en", Role: RoleLemma, Text: f})
	}
	var segments []string
	for i := range 2000 {
		var words []string
		for range 20 {
			words = append(words, word())
		}
		if i%5 == 0 {
			words[3] = forms[rnd.IntN(len(forms))]
		}
		segments = append(segments, strings.Join(words, " ")+".")
	}
	return lex, segments
}

func benchmarkText(b *testing.B, d *Detector, tag string, segments []string) {
	m := newMatcher(d.index(tag))
	size := 0
	for _, s := range segments {
		m.tokens(s)
		size += len(s)
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		d.Text(tag, segments)
	}
	b.ReportMetric(float64(m.total)*float64(b.N)/b.Elapsed().Seconds(), "tokens/s")
}

// BenchmarkText5000 is the goal of 200,000 tokens a second with 5,000 entries.
func BenchmarkText5000(b *testing.B) {
	lex, segments := syntheticText(5000)
	benchmarkText(b, NewDetector(lex, Options{}), "en", segments)
}

// BenchmarkShipped runs the shipped lexicon over its own meanings.
func BenchmarkShipped(b *testing.B) {
	for _, tag := range []string{"en", "ru", "zh", "kk"} {
		b.Run(tag, func(b *testing.B) {
			var segments []string
			for _, e := range Default().Entries() {
				segments = append(segments, e.texts(tag, RoleMeaning, RoleLemma, RoleEquivalent)...)
			}
			benchmarkText(b, NewDetector(Default(), Options{}), tag, segments)
		})
	}
}
