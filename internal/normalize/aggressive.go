package normalize

import (
	"strings"
	"sync"
	"unicode"
)

// Folding for comparison. None of it should reach text that is kept.

var (
	ruleFoldSpace = Rule{ID: "fold-space", Level: Aggressive, Family: "fold", Lang: "fr",
		What: "no-break and typographic spaces become spaces", In: "1\u00A0000\u202Fkm", Out: "1 000 km",
		Risk: "no-break typography; IDEOGRAPHIC SPACE stays"}
	ruleFoldQuote = Rule{ID: "fold-quote", Level: Aggressive, Family: "fold", Lang: "en",
		What: "curly quotes and guillemets become straight; Chinese, Japanese and Korean keep theirs",
		In:   "“so” ‘it’ «is»", Out: "\"so\" 'it' \"is\"", Risk: "opening and closing, nesting, apostrophe and quotation"}
	ruleFoldDash = Rule{ID: "fold-dash", Level: Aggressive, Family: "fold", Lang: "ru",
		What: "hyphens, dashes and the minus sign become HYPHEN-MINUS; Chinese, Japanese and Korean keep theirs",
		In:   "да — нет", Out: "да - нет", Risk: "dialogue dash, range, minus and hyphen are four things"}
	ruleFoldRun = Rule{ID: "fold-repeat", Level: Aggressive, Family: "fold", Lang: "en",
		What: "repeated ! and ? become one", In: "What??!!", Out: "What?!", Risk: "emphasis is content in fiction"}
	ruleFoldLigature = Rule{ID: "fold-ligature", Level: Aggressive, Family: "fold", Lang: "en",
		What: "typographic ligatures fall apart; letters such as œ, ß, ĳ, ǆ do not", In: "ﬁne ﬂow", Out: "fine flow", Risk: "none to a reader"}
)

// keepsMarks are the languages whose quotes and dashes are fullwidth and have
// no ASCII form.
var keepsMarks = set("zh ja ko yue")

var foldRules = []contextRule{
	{&ruleFoldSpace, "\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F", func(c *cursor) (int, int, string, bool) {
		return c.i, c.j, " ", true
	}},
	{&ruleFoldQuote, "“”„‟«»", func(c *cursor) (int, int, string, bool) { return c.i, c.j, `"`, !keepsMarks[c.base] }},
	{&ruleFoldQuote, "‘’‚‛‹›", func(c *cursor) (int, int, string, bool) { return c.i, c.j, "'", !keepsMarks[c.base] }},
	{&ruleFoldDash, "\u2010\u2011\u2012\u2013\u2014\u2015\u2212", func(c *cursor) (int, int, string, bool) {
		return c.i, c.j, "-", !keepsMarks[c.base]
	}},
	{&ruleFoldRun, "!?", func(c *cursor) (int, int, string, bool) {
		return c.i, c.j, "", c.prev() == c.r && !keepsMarks[c.base]
	}},
	{&ruleFoldLigature, ligatures, func(c *cursor) (int, int, string, bool) { return c.i, c.j, ligature[c.r], true }},
}

const ligatures = "ﬀﬁﬂﬃﬄﬅﬆ"

var ligature = map[rune]string{'ﬀ': "ff", 'ﬁ': "fi", 'ﬂ': "fl", 'ﬃ': "ffi", 'ﬄ': "ffl", 'ﬅ': "st", 'ﬆ': "st"}

// folder is the normalizer behind [Fold], made once.
var folder = sync.OnceValue(func() *Normalizer {
	n, err := New(Options{Level: Aggressive})
	if err != nil {
		panic(err) // options without names cannot be wrong
	}
	return n
})

// Fold makes a matching key: what two writings of the same words have in
// common. It lowers case, drops accents of Russian ё and Arabic vowel signs,
// folds quotes, dashes, spaces, fullwidth letters, ligatures and look-alike
// letters. 、 and ， stay apart, Han stays as it is. A key is for comparison
// only; it cannot be undone and says nothing of positions.
func Fold(s string) string {
	for range rounds { // settles at once, but for stacked marks
		key := foldOnce(s)
		if key == s {
			break
		}
		s = key
	}
	return s
}

func foldOnce(s string) string {
	s = strings.Map(func(r rune) rune {
		switch {
		case r == 0x0640 || r >= 0x064B && r <= 0x0652 || r == 0x0670 || r >= 0x0591 && r <= 0x05BD:
			return -1 // tatweel, Arabic and Hebrew vowel signs
		case r == 'İ':
			return 'i'
		case r == 'ς':
			return 'σ'
		}
		return unicode.ToLower(r)
	}, s)
	s, _ = folder().String(s)
	return strings.ReplaceAll(strings.Join(strings.Fields(s), " "), "ё", "е")
}
