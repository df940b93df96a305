package normalize

import "unicode"

var (
	ruleEllipsis = Rule{ID: "ellipsis", Level: Locale, Family: "ellipsis", Lang: "en",
		Langs: []string{"en", "de", "fr", "es", "it", "pt", "nl", "pl", "cs", "sk", "sv", "da", "nb", "no", "fi", "hu", "ro", "tr", "ca"},
		What:  "three full stops become HORIZONTAL ELLIPSIS; a fourth stays as full stop",
		In:    "Wait... no.", Out: "Wait… no.",
		Risk: "Russian, Ukrainian and Kazakh print both forms, so there it runs only when named"}
	ruleEllipsisCJK = Rule{ID: "ellipsis-cjk", Level: Locale, Family: "ellipsis", Lang: "zh", Langs: []string{"zh", "ja"},
		What: "three or six stops after Chinese or Japanese text become the six-dot ellipsis",
		In:   "他说...", Out: "他说……", Risk: "three dots kept on purpose in verse"}
)

var ellipsisRules = []contextRule{
	{&ruleEllipsis, ".", func(c *cursor) (int, int, string, bool) {
		n := c.dots()
		ok := (n == 3 || n == 4) && !isCJK(c.prev())
		return c.i, c.i + 3, "…", ok
	}},
	{&ruleEllipsisCJK, ".。", func(c *cursor) (int, int, string, bool) {
		n := c.dots()
		ok := (n == 3 || n == 6) && (isCJK(c.prev()) || unicode.In(c.prev(), unicode.Ps, unicode.Pi) || isCJK(after(c.s, c.i+n*(c.j-c.i))))
		return c.i, c.i + n*(c.j-c.i), "……", ok
	}},
}

// dots counts the run of the waking character that begins at it; 0 inside a run.
func (c *cursor) dots() int {
	if c.prev() == c.r {
		return 0
	}
	w, n := c.j-c.i, 0
	for k := c.i; k+w <= len(c.s) && c.s[k:k+w] == c.s[c.i:c.j]; k += w {
		n++
	}
	return n
}
