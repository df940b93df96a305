package lexicon

import (
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"

	"calque/internal/lang"
	"calque/internal/text"
)

// Kind tells what a word type is, which decides what may translate it.
type Kind uint8

const (
	Word  Kind = iota // letters, lower-cased and stemmed; a run of katakana
	Han               // one Chinese character or kana, or two adjacent ones
	Value             // a number by its value, behind the prefix "\x01#"
	Mark              // a class of punctuation, one of the Mark constants
)

// Token is an occurrence of a word type. Key is the type's text, equal for all
// forms of a word that share a stem; keys of Value and Mark begin with U+0001
// and so never collide with words. ByteStart and ByteEnd are its place in the
// string it was read from; a Mark that is a property of the whole segment has
// the place of the last visible character.
type Token struct {
	Key                string
	Kind               Kind
	ByteStart, ByteEnd int
}

// Tokenizer turns strings of one language into tokens. It remembers the stem
// of every word it has met, so that stemming costs once a word and not once an
// occurrence; it is therefore not safe for concurrent use.
type Tokenizer struct {
	tag   string
	stem  func(string) string
	stems map[string]string // lower-cased word to key
}

// NewTokenizer returns a tokenizer for the language of a BCP 47 tag. Script and
// region do not matter; an empty or unknown tag is served without a stemmer.
func NewTokenizer(tag string) *Tokenizer {
	base := lang.Base(tag)
	return &Tokenizer{tag: base, stem: stemmer(base), stems: map[string]string{}}
}

// stemmer returns the stemmer of the language; where there is none, words are
// cut after their sixth letter, which serves inflecting languages well enough
// (Simard and others used the same trick for cognates).
func stemmer(tag string) func(string) string {
	stem := lang.Stemmer(tag)
	return func(w string) string {
		if s := stem(w); s != w || len(w) < 12 {
			return cutRunes(s, 12)
		}
		return cutRunes(w, 6)
	}
}

func cutRunes(w string, n int) string {
	for i := range w {
		if n == 0 {
			return w[:i]
		}
		n--
	}
	return w
}

// key returns the type of a word.
func (t *Tokenizer) key(word string) string {
	lower := strings.ToLower(word)
	if k, ok := t.stems[lower]; ok {
		return k
	}
	lower = strings.Clone(lower) // not to keep a whole text alive
	k := t.stem(lower)
	t.stems[lower] = k
	return k
}

// Tokens yields all tokens of s: numbers first, then words and characters in
// order, then classes of punctuation.
func (t *Tokenizer) Tokens(s string) iter.Seq[Token] {
	return func(yield func(Token) bool) {
		for _, n := range text.Numbers(s, t.tag) {
			if len(n.Values) == 0 {
				continue
			}
			if !yield(Token{"\x01#" + n.Values[0], Value, n.ByteStart, n.ByteEnd}) {
				return
			}
		}
		if t.words(s, yield) {
			marks(s, yield)
		}
	}
}

// Words yields the tokens of kind Word and Han, in order. A pair of characters
// comes after its second character: 北京 is 北, 京, 北京.
func (t *Tokenizer) Words(s string) iter.Seq[Token] {
	return func(yield func(Token) bool) { t.words(s, yield) }
}

// words reports whether the consumer wants more.
func (t *Tokenizer) words(s string, yield func(Token) bool) bool {
	previous := -1 // start of the character just before, -1 if there is none
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		switch {
		case isKatakana(r):
			size = runLength(s[i:], isKatakana)
			previous = -1
			if !yield(Token{t.key(s[i : i+size]), Word, i, i + size}) {
				return false
			}
		case lang.IsCJK(r):
			if !yield(Token{s[i : i+size], Han, i, i + size}) {
				return false
			}
			if previous >= 0 && !yield(Token{s[previous : i+size], Han, previous, i + size}) {
				return false
			}
			previous = i
		case unicode.IsLetter(r):
			size = runLength(s[i:], isWordRune)
			previous = -1
			if !yield(Token{t.key(s[i : i+size]), Word, i, i + size}) {
				return false
			}
		default:
			previous = -1
		}
		i += size
	}
	return true
}

func isKatakana(r rune) bool {
	return r >= 0x30A1 && r <= 0x30FE && r != 0x30FB // not the middle dot
}

func isWordRune(r rune) bool {
	return (unicode.IsLetter(r) || unicode.IsMark(r)) && !lang.IsCJK(r)
}

func runLength(s string, in func(rune) bool) int {
	for i, r := range s {
		if !in(r) {
			return i
		}
	}
	return len(s)
}
