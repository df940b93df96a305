package normalize

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

var (
	ruleFrench = Rule{ID: "nbsp-fr-mark", Level: Locale, Family: "nbsp", Lang: "fr", Langs: []string{"fr"},
		What: "the space before ; ! ? becomes NARROW NO-BREAK SPACE, before : NO-BREAK SPACE",
		In:   "Quoi ? Ceci : rien !", Out: "Quoi\u202F? Ceci\u00A0: rien\u202F!", Risk: "Swiss and Canadian printing"}
	ruleSign = Rule{ID: "nbsp-sign", Level: Locale, Family: "nbsp", Lang: "ru", Langs: append([]string{"en", "fr", "de"}, cyrillicDash...),
		What: "a no-break space after № § ¶ (narrow after №) before what they count",
		In:   "№ 5, § 7", Out: "№\u202F5, §\u00A07", Risk: "none"}
	ruleGroups = Rule{ID: "nbsp-digits", Level: Locale, Family: "nbsp", Lang: "ru", Langs: append([]string{"en", "fr", "de", "pl", "cs", "sv", "fi"}, cyrillicDash...),
		What: "the spaces in a number of three groups or more become NARROW NO-BREAK SPACE",
		In:   "10 000 000", Out: "10\u202F000\u202F000", Risk: "rows of three-digit numbers that begin with a shorter one"}
	ruleCounted = Rule{ID: "nbsp-counted", Level: Locale, Family: "nbsp", Lang: "ru", Langs: cyrillicDash,
		What: "a number of up to three digits and the word it counts stay together",
		In:   "за 2 дня", Out: "за 2\u00A0дня", Risk: "none to a reader; a sentence that ends in a number is recognized by its full stop"}
	ruleLastNumber = Rule{ID: "nbsp-last-number", Level: Locale, Family: "nbsp", Lang: "ru", Langs: cyrillicDash,
		What: "a short number at the end of a sentence stays with the word before it",
		In:   "получил 5.", Out: "получил\u00A05.", Risk: "none to a reader"}
	ruleShortWord = Rule{ID: "nbsp-short-word", Level: Locale, Family: "nbsp", Lang: "ru", Langs: append([]string{"pl", "cs", "sk"}, cyrillicDash...), Optional: true,
		What: "a preposition or conjunction of one or two letters stays with the next word",
		In:   "Он в городе.", Out: "Он\u00A0в\u00A0городе.", Risk: "none to a reader; touches nearly every sentence, so only when named"}
)

var nbspRules = []contextRule{
	{&ruleFrench, ";:!?", (*cursor).frenchMark},
	{&ruleSign, "№§¶", (*cursor).sign},
	{&ruleGroups, " ", (*cursor).groups},
	{&ruleCounted, " ", func(c *cursor) (int, int, string, bool) {
		d := digitsBefore(c.s, c.i)
		if d == "" || len(d) > 3 {
			return 0, 0, "", false
		}
		p := before(c.s, c.i-len(d))
		w := wordAfter(c.s, c.j)
		ok := (isSpace(p) || p == '(' || p == '«') && utf8.RuneCountInString(w) > 1 && !uncounted[w]
		return c.i, c.j, nbsp, ok
	}},
	{&ruleLastNumber, " ", func(c *cursor) (int, int, string, bool) {
		d := digitsAfter(c.s, c.j)
		end := after(c.s, c.j+len(d))
		n := after(c.s, c.j+len(d)+1)
		if len(d) == 0 || len(d) > 2 || c.listNumber(d) {
			return 0, 0, "", false
		}
		ok := (end == '.' || end == '!' || end == '?' || end == '…') && isSpace(n) && unicode.IsLetter(c.prev())
		return c.i, c.j, nbsp, ok
	}},
	{&ruleShortWord, " ", (*cursor).shortWord},
}

// listNumber reports whether the number d, of one or two digits, may begin or
// go on a list that runs in the line: 1. Алматы 2. Астана 3. It belongs to what
// follows then.
func (c *cursor) listNumber(d string) bool {
	n, err := strconv.Atoi(d)
	if err != nil || n == 1 { // a list may begin after a heading without a stop
		return true
	}
	line := c.s[strings.LastIndexByte(c.s[:c.i], '\n')+1 : c.i]
	return strings.Contains(" "+line, " "+strconv.Itoa(n-1)+". ") || strings.Contains(" "+line, "\u00A0"+strconv.Itoa(n-1)+". ")
}

// uncounted words follow a number without being counted by it.
var uncounted = set("на по из до от за об не но да же ли бы со во ко или мен бен пен және үшін та те і й чи від")

// frenchMark replaces spaces that are there; it inserts none.
func (c *cursor) frenchMark() (int, int, string, bool) {
	from := c.i
	for from > 0 && c.s[from-1] == ' ' {
		from--
	}
	if from == c.i || c.lineStart(c.i) {
		return 0, 0, "", false
	}
	now := "\u202F"
	n := after(c.s, c.j)
	if c.r == ':' {
		now = nbsp
		if !isSpace(n) {
			return 0, 0, "", false // :-) and :9000
		}
	}
	return from, c.i, now, isSpace(n) || strings.ContainsRune("!?»”)", n)
}

func (c *cursor) sign() (int, int, string, bool) {
	end := c.j
	if c.next() == ' ' || c.next() == '\u00A0' && c.r == '№' {
		end += utf8.RuneLen(c.next())
	}
	n := after(c.s, end)
	if !unicode.IsDigit(n) && !(c.r == '№' && unicode.IsLetter(n)) && !(c.r == '№' && n == 'п') {
		return 0, 0, "", false
	}
	if c.r == '№' {
		return c.j, end, "\u202F", true
	}
	return c.j, end, nbsp, true
}

// groups fires on the first space of 10 000 000 and takes the whole number.
func (c *cursor) groups() (int, int, string, bool) {
	if c.i == 0 || !isDigit(c.s[c.i-1]) {
		return 0, 0, "", false
	}
	first := digitsBefore(c.s, c.i)
	if len(first) > 3 || first[0] == '0' {
		return 0, 0, "", false
	}
	if p := before(c.s, c.i-len(first)); p == '.' || p == ',' || p == '-' || p == '/' || unicode.IsLetter(p) {
		return 0, 0, "", false
	}
	if i := c.i - len(first); i > 1 && isSpace(before(c.s, i)) && isDigit(c.s[i-2]) {
		return 0, 0, "", false // the first of its kind only
	}
	end, n := c.i, 0
	for end+4 <= len(c.s) && c.s[end] == ' ' && len(digitsAfter(c.s, end+1)) == 3 {
		end += 4
		n++
	}
	if n < 2 || end < len(c.s) && c.s[end] == ' ' && digitsAfter(c.s, end+1) != "" {
		return 0, 0, "", false
	}
	return c.i, end, strings.ReplaceAll(c.s[c.i:end], " ", "\u202F"), true
}

// shortWord: Cyrillic words of up to two letters, one letter in West Slavic.
func (c *cursor) shortWord() (int, int, string, bool) {
	w := wordBefore(c.s, c.i)
	n := utf8.RuneCountInString(w)
	limit := 1
	if r, _ := utf8.DecodeRuneInString(w); isCyrillic(r) {
		limit = 2
	}
	p := before(c.s, c.i-len(w))
	nx := c.next()
	ok := n > 0 && n <= limit && (isSpace(p) || strings.ContainsRune("(«\"„", p)) && (unicode.IsLetter(nx) || unicode.IsDigit(nx))
	return c.i, c.j, nbsp, ok
}
