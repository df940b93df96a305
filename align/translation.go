package align

import (
	"calque/internal/lexicon"
)

// Lexicon gives translations of single words. Its keys are the aligner's own
// word types: lower-cased stems, single Chinese characters and pairs of them.
// It must be safe for concurrent use.
type Lexicon interface {
	// Translations yields the target keys of a source key, each with the
	// probability in (0,1] that a segment with the source key is translated by
	// one with the target key (forward), and the reverse (backward).
	Translations(sourceKey string, yield func(targetKey string, forward, backward float32))
}

// embedded returns the lexicon that comes with the package, nil for none.
func embedded(source, target string) Lexicon {
	if t := lexicon.Embedded(source, target); t != nil {
		return t
	}
	return nil
}

// maxTranslations bounds the lexicon's links of one source type.
const maxTranslations = 12

// translations returns the links that a lexicon knows of.
func translations(source, target *textSide, index map[string]int32, known Lexicon, p *parameters) []link {
	if known == nil {
		return nil
	}
	var out, row []link
	for s, key := range source.keys {
		if !isWord(source.kinds[s]) {
			continue
		}
		row = row[:0]
		known.Translations(key, func(key string, forward, backward float32) {
			if t, ok := index[key]; ok && isWord(target.kinds[t]) && forward*backward >= leastTranslation {
				row = append(row, link{int32(s), t, p.trust(backward), p.trust(forward)})
			}
		})
		out = append(out, bestLinks(row, maxTranslations)...)
	}
	return out
}

// leastTranslation is the product of both probabilities below which a
// translation is not worth its time.
const leastTranslation = 0.0001

func isWord(k lexicon.Kind) bool { return k == lexicon.Word || k == lexicon.Han }

// trust is the belief that is put into a probability of a lexicon, which was
// learned from other texts.
func (p *parameters) trust(probability float32) float32 {
	return min(float32(p.Lexicon)*probability, maxTrust)
}

const maxTrust = 0.9
