package script

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"calque/internal/normalize/edit"
)

var (
	serbianPairs = pairs("а a б b в v г g д d ђ đ е e ж ž з z и i ј j к k л l љ lj м m н n њ nj о o п p р r с s т t ћ ć у u ф f х h ц c ч č џ dž ш š")
	serbianBack  = pairs("a а b б v в g г d д đ ђ e е ž ж z з i и j ј k к l л lj љ m м n н nj њ o о p п r р s с t т ć ћ u у f ф h х c ц č ч dž џ š ш ǆ џ ǉ љ ǌ њ")
)

// twoLetters lists beginnings of words in which nj, lj, dž are two letters,
// because a prefix ends between them: in-jekcija, nad-živeti.
var twoLetters = []string{"injekc", "injekt", "konjug", "konjunk", "tanjug", "vanjezič", "vanjadr", "nadž", "odž", "podž", "predž", "izvanj"}

// digraphs that the prefixes may take apart, longest first is not needed.
var digraphs = []string{"nj", "lj", "dž"}

// odžak and the like are exceptions to the exceptions.
var oneLetter = []string{"odžak", "podžep", "hodž", "nadžak"}

// serbianToCyrillic splits a digraph when the word begins as one of twoLetters.
func serbianToCyrillic(s string) edit.List {
	whole := &letters{pairs: serbianBack}
	apart := &letters{pairs: map[string]string{}}
	for k, v := range serbianBack {
		if utf8.RuneCountInString(k) == 1 {
			apart.pairs[k] = v
		}
	}
	var out edit.List
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		if !unicode.IsLetter(r) {
			i += n
			continue
		}
		end := i
		for end < len(s) {
			r, n := utf8.DecodeRuneInString(s[end:])
			if !unicode.IsLetter(r) {
				break
			}
			end += n
		}
		// The first digraph of such a word is two letters; the rest is as usual.
		if cut := splitAt(strings.ToLower(s[i:end])); cut > 0 && cut < end-i {
			out = apart.word(s, i, i+cut, out)
			i += cut
		}
		out = whole.word(s, i, end, out)
		i = end
	}
	return out
}

// splitAt returns where a prefix ends inside a digraph, 0 when none does.
func splitAt(word string) int {
	for _, p := range oneLetter {
		if strings.HasPrefix(word, p) {
			return 0
		}
	}
	for _, p := range twoLetters {
		if !strings.HasPrefix(word, p) {
			continue
		}
		for _, d := range digraphs {
			if k := strings.Index(p, d); k >= 0 {
				return k + 1
			}
		}
	}
	return 0
}

func serbian() []*Converter {
	return []*Converter{
		{Info{Name: "sr-Latn", Aliases: []string{"bs-Latn", "cnr-Latn"}, From: []string{"sr"}, In: "Његош, ЊЕГОШ", Out: "Njegoš, NJEGOŠ",
			What: "Gaj's Latin alphabet", Risk: "nj of инјекција and њ fall together"}, (&letters{pairs: serbianPairs}).edits},
		{Info{Name: "sr-Cyrl", Aliases: []string{"bs-Cyrl", "cnr-Cyrl"}, From: []string{"sr-Latn"}, In: "konj, injekcija", Out: "коњ, инјекција",
			What: "Vuk's Cyrillic alphabet", Risk: "foreign words; nj, lj, dž across a prefix are known for the common words only"}, serbianToCyrillic},
	}
}
