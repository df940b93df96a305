package align

import (
	"cmp"
	"slices"
	"unicode/utf8"

	"calque/internal/lexicon"
)

// A link says that a source and a target type are expected in the same beads.
type link struct {
	source, target int32
	// forward and backward are beliefs before the texts have been looked at, in
	// (0,1): that the source type stands in a bead, given the target type, and
	// the other way round. Both are 0 for a link that only the texts suggest.
	forward, backward float32
}

// markPrior says how often a class of punctuation survives translation.
// Question marks do; a colon is often a comma or a dash in the other language.
var markPrior = map[string]float32{
	lexicon.MarkQuestion: 0.8, lexicon.MarkExclaim: 0.55, lexicon.MarkEllipsis: 0.4, lexicon.MarkColon: 0.4,
	lexicon.MarkBracket: 0.6, lexicon.MarkSpeech: 0.6, lexicon.MarkQuoted: 0.4, lexicon.MarkDash: 0.25,
	lexicon.MarkSemi: 0.3, lexicon.MarkOpenEnd: 0.6,
}

// anchors returns the links that are known before the texts have been looked
// at: equal numbers, classes and strings, words that look alike after
// romanization, and what the lexicon says (nil for none). They are sorted by
// source, then target type.
func anchors(source, target *textSide, known Lexicon, p *parameters) []link {
	index := make(map[string]int32, len(target.keys))
	for t, k := range target.keys {
		index[k] = int32(t)
	}
	var out []link
	for s, k := range source.keys {
		if t, ok := index[k]; ok {
			if p := identityPrior(k, source.kinds[s]); p > 0 {
				out = append(out, link{int32(s), t, p, p})
			}
		}
	}
	out = append(out, cognates(source, target, p.Cognate)...)
	out = append(out, translations(source, target, index, known, p)...)
	slices.SortFunc(out, func(a, b link) int {
		if a.source != b.source {
			return int(a.source - b.source)
		}
		if a.target != b.target {
			return int(a.target - b.target)
		}
		return cmp.Compare(b.forward+b.backward, a.forward+a.backward)
	})
	return joinSame(out)
}

// joinSame unites links of the same two types: the stronger belief holds.
func joinSame(links []link) []link {
	out := links[:0]
	for _, k := range links {
		if n := len(out) - 1; n >= 0 && out[n].source == k.source && out[n].target == k.target {
			out[n].forward = max(out[n].forward, k.forward)
			out[n].backward = max(out[n].backward, k.backward)
			continue
		}
		out = append(out, k)
	}
	return out
}

func identityPrior(key string, k lexicon.Kind) float32 {
	switch k {
	case lexicon.Mark:
		return markPrior[key]
	case lexicon.Value:
		if len(key) > 3 { // the class prefix takes two bytes
			return 0.8
		}
		return 0.6
	case lexicon.Han:
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
