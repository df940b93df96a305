package normalize

import (
	"strings"
	"unicode"
)

// apostropheLangs write RIGHT SINGLE QUOTATION MARK for the apostrophe.
var apostropheLangs = []string{"en", "fr", "it", "ca", "oc", "br", "ga", "gd", "cy", "mt", "eo", "de", "nl", "af", "es", "pt", "gl",
	"ro", "pl", "cs", "sk", "sl", "hr", "tr", "az", "sq", "eu", "sv", "da", "nb", "no", "fi", "et", "uk", "be", "ru", "bg", "kk"}

var (
	ruleApostrophe = Rule{ID: "apostrophe", Level: Locale, Family: "apostrophe", Lang: "en", Langs: apostropheLangs,
		What: "the straight apostrophe between letters becomes RIGHT SINGLE QUOTATION MARK",
		In:   "It's l'été, don't.", Out: "It’s l’été, don’t.", Risk: "none inside words; elisions at word borders stay straight"}
	ruleDecade = Rule{ID: "apostrophe-year", Level: Locale, Family: "apostrophe", Lang: "en", Langs: []string{"en"},
		What: "the apostrophe before a short year and after digits before s is curly",
		In:   "the '90s and 1990's", Out: "the ’90s and 1990’s", Risk: "a single-quoted number"}
	ruleUzbek = Rule{ID: "apostrophe-uz", Level: Locale, Family: "apostrophe", Lang: "uz", Langs: []string{"uz"},
		What: "Uzbek: the sign of oʻ and gʻ is MODIFIER LETTER TURNED COMMA, the sign of separation MODIFIER LETTER APOSTROPHE",
		In:   "o'zbek, ma'no", Out: "oʻzbek, maʼno", Risk: "texts that follow the habit of writing ‘ and ’"}
)

var apostropheRules = []contextRule{
	{&ruleUzbek, "'‘’`", (*cursor).uzbekSign},
	{&ruleApostrophe, "'", func(c *cursor) (int, int, string, bool) {
		ok := unicode.IsLetter(c.prev()) && unicode.IsLetter(c.next()) && !inAddress(c.s, c.i)
		return c.i, c.j, "’", ok
	}},
	{&ruleDecade, "'", (*cursor).yearApostrophe},
}

func (c *cursor) uzbekSign() (int, int, string, bool) {
	p, n := c.prev(), c.next()
	if strings.ContainsRune("oOgG", p) && c.r != '’' && unicode.IsLetter(n) || strings.ContainsRune("oOgG", p) && c.r == '‘' {
		return c.i, c.j, "ʻ", true
	}
	if unicode.IsLetter(p) && unicode.IsLetter(n) {
		if strings.ContainsRune("oOgG", p) {
			return c.i, c.j, "ʻ", true
		}
		return c.i, c.j, "ʼ", true
	}
	return 0, 0, "", false
}

func (c *cursor) yearApostrophe() (int, int, string, bool) {
	digits := digitsAfter(c.s, c.j)
	short := isSpace(c.prev()) && len(digits) == 2 && !strings.HasPrefix(c.s[c.j+2:], "'")
	plural := len(digitsBefore(c.s, c.i)) == 4 && wordAfter(c.s, c.j) == "s"
	return c.i, c.j, "’", short || plural
}
