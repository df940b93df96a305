package normalize

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// The no-break space stands before a dash so that no line begins with one.
const nbsp = "\u00A0"

// cyrillicDash languages share the Russian tradition: em dash, spaces around.
var cyrillicDash = []string{"ru", "uk", "be", "kk", "ky", "tt", "ba", "bg", "mk"}

var (
	ruleDash = Rule{ID: "dash", Level: Locale, Family: "dash", Lang: "ru",
		Langs: append([]string{"en", "de", "fr", "pl", "cs", "sk", "sv", "da", "nb", "no", "fi", "it", "pt", "nl", "hu", "ro", "et", "lt", "lv", "sl", "hr", "tr", "es"}, cyrillicDash...),
		What:  "a hyphen or two between spaces become the dash of the language, with NO-BREAK SPACE before it: em dash in Russian, Ukrainian, Kazakh and American English, en dash elsewhere",
		In:    "Москва - столица.", Out: "Москва\u00A0— столица.", Risk: "minus between numbers (kept), suspended hyphens (kept)"}
	ruleDirect = Rule{ID: "dash-speech", Level: Locale, Family: "dash", Lang: "ru", Langs: cyrillicDash,
		What: "the dash that opens a speaker's line or goes on after . ! ? … is followed, not preceded, by NO-BREAK SPACE",
		In:   "- Ты придёшь?", Out: "—\u00A0Ты придёшь?", Risk: "lists whose items begin with a hyphen"}
	ruleDashSpace = Rule{ID: "dash-nbsp", Level: Locale, Family: "dash", Lang: "ru", Langs: cyrillicDash,
		What: "the space before a dash becomes NO-BREAK SPACE",
		In:   "Я — здесь.", Out: "Я\u00A0— здесь.", Risk: "none to a reader"}
	ruleOneSided = Rule{ID: "dash-one-sided", Level: Locale, Family: "dash", Lang: "ru", Langs: cyrillicDash, Optional: true,
		What: "a hyphen that lost the space after it, between Cyrillic words, becomes a dash",
		In:   "Николай -он", Out: "Николай\u00A0—он", Risk: "a suffix quoted with its hyphen: суффикс -онок"}
	ruleYears = Rule{ID: "dash-years", Level: Locale, Family: "dash", Lang: "ru", Langs: cyrillicDash,
		What: "a hyphen between two years or decades becomes EN DASH",
		In:   "2012-2015 гг., 80-90-е годы", Out: "2012–2015 гг., 80–90-е годы", Risk: "a number with a hyphen before г."}
)

var dashRules = []contextRule{
	{&ruleDirect, "-–—", (*cursor).speechDash},
	{&ruleDash, "-–", (*cursor).spacedDash},
	{&ruleDashSpace, "—", func(c *cursor) (int, int, string, bool) {
		ok := c.prev() == ' ' && !c.lineStart(c.i-1) && isSpace(c.next()) && !finalMark(before(c.s, c.i-1))
		return c.i - 1, c.i, nbsp, ok
	}},
	{&ruleYears, "-", (*cursor).years},
	{&ruleOneSided, "-", func(c *cursor) (int, int, string, bool) {
		ok := c.prev() == ' ' && isCyrillic(before(c.s, c.i-1)) && isCyrillic(c.next()) && unicode.IsLetter(c.next())
		return c.i - 1, c.j, nbsp + "—", ok
	}},
}

// lineStart reports whether only blanks stand between i and the line's start.
func (c *cursor) lineStart(i int) bool {
	return strings.Trim(c.s[strings.LastIndexByte(c.s[:i], '\n')+1:i], " \t\u00A0\u3000") == ""
}

// finalMark ends a sentence.
func finalMark(r rune) bool { return strings.ContainsRune(".…!?", r) }

// dashFor is the spaced dash of the language.
func (c *cursor) dashFor() string {
	switch {
	case c.base == "en" && c.lang != "en-GB" && c.lang != "en-AU" && c.lang != "en-NZ" && c.lang != "en-IE":
		return "—"
	case c.base == "it" || c.base == "es":
		return "—"
	}
	for _, l := range cyrillicDash {
		if l == c.base {
			return "—"
		}
	}
	return "–"
}

// spacedDash: letters or marks, space, "-" or "--" or a dash, space.
func (c *cursor) spacedDash() (int, int, string, bool) {
	p := c.prev()
	if p != ' ' && p != '\u00A0' {
		return 0, 0, "", false
	}
	from := c.i - utf8.RuneLen(p)
	end := c.j
	if strings.HasPrefix(c.s[c.j:], "-") && c.r == '-' {
		end++
	}
	n := after(c.s, end)
	if c.lineStart(c.i) || !isSpace(n) {
		return 0, 0, "", false
	}
	left := before(c.s, from)
	right, _ := utf8.DecodeRuneInString(strings.TrimLeft(c.s[end:], " \u00A0\u202F"))
	if unicode.IsDigit(left) && unicode.IsDigit(right) {
		return 0, 0, "", false // 7 - 5
	}
	return from, end, nbsp + c.dashFor(), true
}

// speechDash: the dash before a speaker's words, at the start of a line or
// after the end of a sentence.
func (c *cursor) speechDash() (int, int, string, bool) {
	n := after(c.s, c.j)
	if n != ' ' && n != '\u00A0' {
		return 0, 0, "", false
	}
	next := after(c.s, c.j+utf8.RuneLen(n))
	if !unicode.IsLetter(next) && !strings.ContainsRune("«„“\"(…", next) {
		return 0, 0, "", false
	}
	start := c.lineStart(c.i)
	again := c.prev() == ' ' && c.i > 1 && finalMark(before(c.s, c.i-1)) && c.r != '-'
	return c.i, c.j + utf8.RuneLen(n), "—" + nbsp, start || again
}

// years: 1941-1945 г., 80-90-е.
func (c *cursor) years() (int, int, string, bool) {
	a, b := digitsBefore(c.s, c.i), digitsAfter(c.s, c.j)
	p := before(c.s, c.i-len(a))
	if len(a) < 2 || len(a) > 4 || len(b) != len(a) || p == '-' || p == '–' || p == '.' || p == ',' || unicode.IsLetter(p) {
		return 0, 0, "", false
	}
	rest := c.s[c.j+len(b):]
	for _, end := range []string{"-е", "-х", "-м", "-ми", "-шы", "-ші"} {
		if strings.HasPrefix(rest, end) {
			return c.i, c.j, "–", true
		}
	}
	if len(a) != 4 {
		return 0, 0, "", false
	}
	rest = strings.TrimLeft(rest, " \u00A0\u202F")
	switch wordAfter(rest, 0) {
	case "г", "гг", "год", "годы", "годов", "годах", "рр", "р", "роки", "років", "роках", "ж", "жж", "жылдар", "жылдары":
		return c.i, c.j, "–", true
	}
	return 0, 0, "", false
}
