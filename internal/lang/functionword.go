package lang

import (
	"strings"
	"sync"
)

// FunctionWords gives the words of a language that hold sentences together
// rather than name things: articles, pronouns, prepositions, conjunctions,
// particles, auxiliaries, in lower case and with the frequent inflected
// forms. Clitics written with an apostrophe stand alone ("l'", "n't", "'s").
// For Chinese and Japanese, which have no spaces, the entries are what a
// segmenter by longest match would cut off. The map is shared and must not be
// changed; it is nil, which can be read like an empty one, for a language
// without a table.
func FunctionWords(tag string) map[string]bool {
	if f, ok := functionWords[Base(tag)]; ok {
		return f()
	}
	return nil
}

var functionWords = func() map[string]func() map[string]bool {
	out := map[string]func() map[string]bool{}
	for tag, list := range map[string]string{
		"ru": functionWordsRU, "uk": functionWordsUK, "pl": functionWordsPL,
		"en": functionWordsEN, "de": functionWordsDE,
		"fr": functionWordsFR, "es": functionWordsES, "it": functionWordsIT, "pt": functionWordsPT,
		"kk": functionWordsKK, "tr": functionWordsTR,
		"ar": functionWordsAR, "hi": functionWordsHI,
		"zh": functionWordsZH, "ja": functionWordsJA, "ko": functionWordsKO,
	} {
		out[tag] = sync.OnceValue(func() map[string]bool {
			words := map[string]bool{}
			for w := range strings.FieldsSeq(list) {
				words[w] = true
			}
			return words
		})
	}
	return out
}()
