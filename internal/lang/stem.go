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
	switch Base(tag) {
	case "ar":
		return snowball(arabic.Stem)
	case "da":
		return snowball(danish.Stem)
	case "de":
		return snowball(german.Stem)
	case "en":
		return snowball(english.Stem)
	case "es":
		return snowball(spanish.Stem)
	case "fi":
		return snowball(finnish.Stem)
	case "fr":
		return snowball(french.Stem)
	case "hu":
		return snowball(hungarian.Stem)
	case "it":
		return snowball(italian.Stem)
	case "nl":
		return snowball(dutch.Stem)
	case "no", "nb", "nn":
		return snowball(norwegian.Stem)
	case "pt":
		return snowball(portuguese.Stem)
	case "ro", "mo":
		return snowball(romanian.Stem)
	case "ru":
		return stemRussian
	case "sv":
		return snowball(swedish.Stem)
	case "tr":
		return snowball(turkish.Stem)
	case "kk":
		return guarded(stemKazakh)
	case "uk":
		return guarded(stemUkrainian)
	case "pl":
		return guarded(stemPolish)
	case "hi":
		return guarded(stemHindi)
	case "ko":
		return guarded(stemKorean)
	}
	return func(word string) string { return word }
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
