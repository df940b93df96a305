package normalize

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
