package lang

import (
	"strings"
	"unicode/utf8"

	"github.com/blevesearch/snowballstem"
	"github.com/blevesearch/snowballstem/arabic"
	"github.com/blevesearch/snowballstem/danish"
	"github.com/blevesearch/snowballstem/dutch"
	"github.com/blevesearch/snowballstem/english"
	"github.com/blevesearch/snowballstem/finnish"
	"github.com/blevesearch/snowballstem/french"
	"github.com/blevesearch/snowballstem/german"
	"github.com/blevesearch/snowballstem/hungarian"
	"github.com/blevesearch/snowballstem/italian"
	"github.com/blevesearch/snowballstem/norwegian"
	"github.com/blevesearch/snowballstem/portuguese"
	"github.com/blevesearch/snowballstem/romanian"
	"github.com/blevesearch/snowballstem/russian"
	"github.com/blevesearch/snowballstem/spanish"
	"github.com/blevesearch/snowballstem/swedish"
	"github.com/blevesearch/snowballstem/turkish"
)

// longestStemmed is the length in bytes above which a "word" is returned as it
// is: a URL or a run of letters without spaces has no endings.
const longestStemmed = 120

// Stemmer returns the function that cuts the endings of a language off a
// lower-case word, so that forms of one word share a key. The result is never
// nil: Snowball algorithms (Porter 2001) for ar da de en es fi fr hu it nl no
// pt ro ru sv tr, own suffix rules for kk uk pl hi ko, and the word itself for
// every other language, among them zh and ja.
//
// A stem is a key, seldom a word ("happi", "кітап" for "кітабы"), and it errs
// both ways. Understemming: suppletive and strong forms stay apart ("went",
// "ging", "люди" and "человек"), Turkish verbs keep most endings, Kazakh stems
// of two letters are known by list only. Overstemming: "universe" and
// "university" meet. Function words are better compared as written.
//
// The returned function is pure, deterministic and safe for concurrent use.
// Invalid UTF-8 and words above 120 bytes come back unchanged.
func Stemmer(tag string) func(word string) string {
	if stem, ok := stemmers[Base(tag)]; ok {
		return stem
	}
	return func(word string) string { return word }
}

// stemmers by language; it is only read after it is made.
var stemmers = map[string]func(string) string{
	"ar": snowball(arabic.Stem), "da": snowball(danish.Stem), "de": snowball(german.Stem), "en": snowball(english.Stem),
	"es": snowball(spanish.Stem), "fi": snowball(finnish.Stem), "fr": snowball(french.Stem), "hu": snowball(hungarian.Stem),
	"it": snowball(italian.Stem), "nl": snowball(dutch.Stem), "pt": snowball(portuguese.Stem), "ro": snowball(romanian.Stem),
	"sv": snowball(swedish.Stem), "tr": snowball(turkish.Stem), "no": snowball(norwegian.Stem), "nb": snowball(norwegian.Stem),
	"nn": snowball(norwegian.Stem), "ru": stemRussian, "kk": guarded(stemKazakh), "uk": guarded(stemUkrainian),
	"pl": guarded(stemPolish), "hi": guarded(stemHindi), "ko": guarded(stemKorean),
}

// snowball wraps a generated stemmer; each call has its own environment.
func snowball(stem func(*snowballstem.Env) bool) func(string) string {
	return guarded(func(word string) string {
		env := snowballstem.NewEnv(word)
		stem(env)
		return env.Current()
	})
}

// guarded keeps inputs that no stemmer was made for away from it.
func guarded(stem func(string) string) func(string) string {
	return func(word string) string {
		if word == "" || len(word) > longestStemmed || !utf8.ValidString(word) {
			return word
		}
		return stem(word)
	}
}

var snowballRussian = snowball(russian.Stem)

// stemRussian writes ё as е first, because most printed text does.
func stemRussian(word string) string {
	return snowballRussian(strings.ReplaceAll(word, "ё", "е"))
}
