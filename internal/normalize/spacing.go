package normalize

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// spacingLangs write no space before and one space after punctuation.
// French is left out: there the space is typography.
var spacingLangs = []string{"ru", "uk", "be", "kk", "bg", "sr", "en", "de", "es", "it", "pt", "nl", "pl", "cs", "sk", "sv", "da", "nb", "no",
	"fi", "hu", "ro", "tr", "az", "uz", "et", "lt", "lv", "hr", "sl", "el", "id", "vi"}

var (
	ruleSpaceBefore = Rule{ID: "space-before-mark", Level: Locale, Family: "spacing", Lang: "en", Langs: spacingLangs,
		What: "drop the space before . , ; : ! ?", In: "Why ?", Out: "Why?",
		Risk: "names that begin with a dot (kept), emoticons (kept)"}
	ruleBangs = Rule{ID: "space-between-marks", Level: Locale, Family: "spacing", Lang: "en", Langs: spacingLangs,
		What: "drop spaces between repeated ! and ?", In: "Done! ! !", Out: "Done!!!", Risk: "none"}
	ruleAfterComma = Rule{ID: "space-after-mark", Level: Locale, Family: "spacing", Lang: "en", Langs: spacingLangs,
		What: "a comma, semicolon, ! or ? between letters gets a space after it", In: "well,no", Out: "well, no",
		Risk: "identifiers; addresses are recognized and kept"}
	ruleAfterColon = Rule{ID: "space-after-colon", Level: Locale, Family: "spacing", Lang: "ru",
		Langs: []string{"ru", "uk", "be", "kk", "bg", "en", "de", "es", "it", "pt", "pl", "cs"},
		What:  "a colon between two words gets a space after it; in Latin script only before a capital", In: "Состав:вода", Out: "Состав: вода",
		Risk: "names and identifiers written with a colon; addresses are recognized and kept"}
	ruleAfterDots = Rule{ID: "space-after-ellipsis", Level: Locale, Family: "spacing", Lang: "ru", Langs: cyrillicDash,
		What: "an ellipsis before a capital gets a space after it", In: "Да...Нет", Out: "Да... Нет", Risk: "none"}
	ruleBeforeBracket = Rule{ID: "space-before-bracket", Level: Locale, Family: "spacing", Lang: "ru", Langs: cyrillicDash,
		What: "a bracket of a whole word gets a space before it", In: "поле(широкое)", Out: "поле (широкое)",
		Risk: "function calls in technical text; endings in brackets are kept"}
	ruleInBracket = Rule{ID: "space-in-bracket", Level: Locale, Family: "spacing", Lang: "en", Langs: append([]string{"fr"}, spacingLangs...),
		What: "drop spaces just inside round and square brackets", In: "( so ) [ so ]", Out: "(so) [so]", Risk: "formulas; the empty box of a task list is kept"}
	ruleDouble = Rule{ID: "double-mark", Level: Locale, Family: "spacing", Lang: "ru", Langs: spacingLangs,
		What: "a doubled comma or semicolon becomes one", In: "но,, увы", Out: "но, увы", Risk: "two commas used as a low quotation mark (kept)"}
)

var spacingRules = []contextRule{
	{&ruleBangs, "!?", func(c *cursor) (int, int, string, bool) {
		from := c.i
		for from > 0 && c.s[from-1] == ' ' {
			from--
		}
		p := before(c.s, from)
		return from, c.i, "", from < c.i && (p == '!' || p == '?') && p == c.r
	}},
	{&ruleSpaceBefore, ".,;:!?", (*cursor).noSpaceBefore},
	{&ruleDouble, ",;", func(c *cursor) (int, int, string, bool) {
		p, n := c.prev(), after(c.s, c.j+1)
		ok := c.next() == c.r && p != c.r && n != c.r && (unicode.IsLetter(p) || unicode.IsDigit(p)) && (isSpace(n) || n == ')')
		return c.i, c.j + 1, string(c.r), ok
	}},
	{&ruleAfterComma, ",;!?", (*cursor).spaceAfter},
	{&ruleAfterColon, ":", (*cursor).spaceAfterColon},
	{&ruleAfterDots, ".…", func(c *cursor) (int, int, string, bool) {
		run := strings.TrimRight(c.s[:c.j], ".…")
		dots := c.s[len(run):c.j]
		p := before(run, len(run))
		whole := dots == "..." && p != '?' && p != '!' || dots == "…" || dots == ".." && (p == '?' || p == '!')
		n := c.next()
		return c.j, c.j, " ", whole && (unicode.IsUpper(n) || n == '(') && (unicode.IsLetter(p) || p == '?' || p == '!' || p == ')')
	}},
	{&ruleBeforeBracket, "(", (*cursor).spaceBeforeBracket},
	{&ruleInBracket, "([", func(c *cursor) (int, int, string, bool) {
		k := c.j
		for k < len(c.s) && c.s[k] == ' ' {
			k++
		}
		n := after(c.s, k)
		box := n == ']' && (c.next() != ' ' || c.taskBox())
		return c.j, k, "", k > c.j && !isSpace(n) && n != ')' && !box
	}},
	{&ruleInBracket, ")]", func(c *cursor) (int, int, string, bool) {
		k := c.i
		for k > 0 && c.s[k-1] == ' ' {
			k--
		}
		p := before(c.s, k)
		return k, c.i, "", k < c.i && !isSpace(p) && p != '(' && p != '[' && p != ':' && p != ';'
	}},
}

// taskBox reports whether the bracket follows the mark of a list item: "- [ ]".
func (c *cursor) taskBox() bool {
	line := strings.TrimLeft(c.s[strings.LastIndexByte(c.s[:c.i], '\n')+1:c.i], " \t")
	return line == "- " || line == "* " || line == "+ "
}

// noSpaceBefore: "word ?" but not "word .NET", "word :)" or a line start.
func (c *cursor) noSpaceBefore() (int, int, string, bool) {
	from := c.i
	for from > 0 && (c.s[from-1] == ' ') {
		from--
	}
	if from == c.i || c.r == '.' && c.next() == '.' {
		return 0, 0, "", false
	}
	p := before(c.s, from)
	n := after(c.s, c.j)
	word := unicode.IsLetter(p) || unicode.IsDigit(p) || strings.ContainsRune(")]}»”’\"%", p)
	ends := isSpace(n) || strings.ContainsRune("»”’\"", n) || (c.r == '!' || c.r == '?') && (n == '!' || n == '?')
	return from, c.i, "", word && ends
}

func (c *cursor) spaceAfter() (int, int, string, bool) {
	p, n := c.prev(), c.next()
	if !unicode.IsLetter(n) || isCJK(n) || isCJK(p) {
		return 0, 0, "", false
	}
	if !unicode.IsLetter(p) && !unicode.IsDigit(p) && !strings.ContainsRune(")»”\"%!?", p) {
		return 0, 0, "", false
	}
	if c.r == ';' && strings.Contains(tokenAround(c.s, c.i), "&") || inAddress(c.s, c.i) {
		return 0, 0, "", false // &quot;x
	}
	if (c.r == '!' || c.r == '?') && strings.ContainsAny(tokenAround(c.s, c.i), "=/\\") {
		return 0, 0, "", false // a query
	}
	return c.j, c.j, " ", true
}

func (c *cursor) spaceAfterColon() (int, int, string, bool) {
	p, n := c.prev(), c.next()
	if !unicode.IsLetter(n) || !unicode.IsLower(p) || inAddress(c.s, c.i) {
		return 0, 0, "", false
	}
	cyrillic := isCyrillic(p) && isCyrillic(n)
	if !cyrillic && !unicode.IsUpper(n) || isCJK(n) {
		return 0, 0, "", false
	}
	long := utf8.RuneCountInString(wordBefore(c.s, c.i)) > 2 && utf8.RuneCountInString(wordAfter(c.s, c.j)) > 1
	return c.j, c.j, " ", long && !strings.ContainsAny(tokenAround(c.s, c.i), "=/\\_#<>{}")
}

func (c *cursor) spaceBeforeBracket() (int, int, string, bool) {
	p := c.prev()
	if !unicode.IsLetter(p) && p != '.' && p != ')' && p != '…' || !isCyrillic(p) && unicode.IsLetter(p) {
		return 0, 0, "", false
	}
	w := wordAfter(c.s, c.j)
	first, _ := utf8.DecodeRuneInString(w)
	long := utf8.RuneCountInString(w) >= 4 || unicode.IsUpper(first) || strings.HasPrefix(c.s[c.j+len(w):], " ")
	return c.i, c.i, " ", w != "" && isCyrillic(first) && long
}
