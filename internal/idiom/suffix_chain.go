package idiom

import (
	"strings"
	"unicode/utf8"
)

// suffixChain knows the endings of an agglutinative language, so that a word of a
// text counts as a form of a stem only when all that follows the stem is endings,
// those of nouns after a noun and those of verbs after a verb.
type suffixChain struct {
	nominal, verbal map[string]bool
	owner           map[string]bool // possessive endings
	longest         int             // runes
	// after a stem of two letters, the longest run of endings that is believed
	shortNoun, shortVerb int
	// stems gives what a form's word goes back to: nouns with any endings, nouns
	// with a possessive ending, verbs
	stems func(word string) (nouns, owned, verbs []string)
}

// maxSingles is how many endings of one letter a chain may have: with more of them
// any word would be a form of any other.
const maxSingles = 1

// covers reports whether s is a sequence of endings.
func (c *suffixChain) covers(s string, morphs map[string]bool) bool {
	if s == "" {
		return true
	}
	rs := []rune(s)
	if len(rs) > 24 {
		return false
	}
	const never = 99
	cost := make([]int, len(rs)+1)
	for i := 1; i <= len(rs); i++ {
		cost[i] = never
		for n := 1; n <= c.longest && n <= i; n++ {
			if cost[i-n] != never && morphs[string(rs[i-n:i])] {
				step := cost[i-n]
				if n == 1 {
					step++
				}
				cost[i] = min(cost[i], step)
			}
		}
	}
	return cost[len(rs)] <= maxSingles
}

// keys calls yield with "^n" and "^v" and every beginning of the word that endings
// of nouns or verbs may follow. Very short stems carry short endings only.
func (c *suffixChain) keys(_ *morphology, w string, yield func(string)) {
	all, n := utf8.RuneCountInString(w), 0
	for i := range w {
		if n >= 2 {
			if (n > 2 || all-n <= c.shortNoun) && c.covers(w[i:], c.nominal) {
				yield("^n" + w[:i])
				if c.owned(w[i:]) {
					yield("^p" + w[:i])
				}
			}
			if (n > 2 || all-n <= c.shortVerb) && c.covers(w[i:], c.verbal) {
				yield("^v" + w[:i])
			}
		}
		n++
	}
	yield("^n" + w)
	yield("^v" + w)
}

// owned reports whether a run of endings begins with a possessive one.
func (c *suffixChain) owned(s string) bool {
	for i := range s {
		if i > 0 && c.owner[s[:i]] && c.covers(s[i:], c.nominal) {
			return true
		}
	}
	return c.owner[s]
}

func (c *suffixChain) wants(_ *morphology, w string, _ width, yield func(string)) {
	nouns, owned, verbs := c.stems(w)
	for _, s := range owned {
		yield("^p" + s)
	}
	for _, s := range nouns {
		yield("^n" + s)
	}
	for _, s := range verbs {
		yield("^v" + s)
	}
}

func newSuffixChain(nominal, verbal string, owner string, letters map[rune]string, stems func(string) (nouns, owned, verbs []string)) *suffixChain {
	c := &suffixChain{nominal: map[string]bool{}, verbal: map[string]bool{}, owner: map[string]bool{}, stems: stems}
	for a := range strings.FieldsSeq(owner) {
		for _, s := range expand(a, letters) {
			c.owner[s] = true
		}
	}
	for a := range strings.FieldsSeq(nominal) {
		for _, s := range expand(a, letters) {
			c.nominal[s], c.verbal[s] = true, true // participles decline
			c.longest = max(c.longest, utf8.RuneCountInString(s))
		}
	}
	for a := range strings.FieldsSeq(verbal) {
		for _, s := range expand(a, letters) {
			c.verbal[s] = true
			c.longest = max(c.longest, utf8.RuneCountInString(s))
		}
	}
	return c
}

// expand writes out the harmony letters of an archetype: lAr -> lar ler.
func expand(a string, letters map[rune]string) []string {
	out := []string{""}
	for _, r := range a {
		choice, ok := letters[r]
		if !ok {
			choice = string(r)
		}
		var next []string
		for _, o := range out {
			for _, c := range choice {
				next = append(next, o+string(c))
			}
		}
		out = next
	}
	return out
}
