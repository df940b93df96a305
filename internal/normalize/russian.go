package normalize

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Russian typography after Milchin's handbook for editors: what belongs
// together on one line, and how it is spaced. Ukrainian, Belarusian and Kazakh
// share what is not tied to Russian words.

var (
	ruleInitials = Rule{ID: "nbsp-initials", Level: Locale, Family: "nbsp-ru", Lang: "ru", Langs: cyrillicDash,
		What: "initials stay with each other and with the surname", In: "А.С. Пушкин", Out: "А.\u00A0С.\u00A0Пушкин",
		Risk: "a sentence that ends in a capital letter and the name after it"}
	ruleAbbr = Rule{ID: "nbsp-abbr", Level: Locale, Family: "nbsp-ru", Lang: "ru", Langs: []string{"ru", "uk", "be", "kk"},
		What: "two-part abbreviations are spaced and stay together", In: "т.е. до н.э.", Out: "т.\u00A0е. до н.\u00A0э.",
		Risk: "lower-case domain names of two short parts at the end of a sentence"}
	ruleAddress = Rule{ID: "nbsp-address", Level: Locale, Family: "nbsp-ru", Lang: "ru", Langs: []string{"ru"},
		What: "parts of a postal address stay with their names and numbers", In: "ул. Лесная, дом 2", Out: "ул.\u00A0Лесная, дом\u00A02",
		Risk: "none to a reader"}
	rulePage = Rule{ID: "nbsp-page", Level: Locale, Family: "nbsp-ru", Lang: "ru", Langs: []string{"ru", "uk", "be"},
		What: "стр., рис., гл., табл. and the like stay with their numbers", In: "на стр.22", Out: "на стр.\u00A022", Risk: "none to a reader"}
	ruleCentury = Rule{ID: "nbsp-century", Level: Locale, Family: "nbsp-ru", Lang: "ru", Langs: []string{"ru"},
		What: "Roman numerals stay with в. and вв.; two centuries take вв.", In: "в XIXв., XX-XXI в.", Out: "в XIX\u00A0в., XX-XXI\u00A0вв.",
		Risk: "a sentence with the preposition в at its very end"}
	ruleMonth = Rule{ID: "nbsp-month", Level: Locale, Family: "nbsp-ru", Lang: "ru", Langs: []string{"ru"},
		What: "the day stays with the month", In: "20 декабря", Out: "20\u00A0декабря", Risk: "none to a reader"}
	ruleYearWord = Rule{ID: "nbsp-year", Level: Locale, Family: "nbsp-ru", Lang: "ru", Langs: []string{"ru", "uk", "be"},
		What: "a year stays with г., гг.; a span of years, long enough already, may break there", In: "2012 г., 2012–2015 г.", Out: "2012\u00A0г., 2012–2015 г.", Risk: "none to a reader"}
	ruleMillion = Rule{ID: "nbsp-million", Level: Locale, Family: "nbsp-ru", Lang: "ru", Langs: []string{"ru", "uk", "be"},
		What: "тыс., млн, млрд, трлн and руб., коп. stay with their number", In: "10тыс. и 2 млн", Out: "10\u00A0тыс. и 2\u00A0млн", Risk: "none to a reader"}
	ruleOrg = Rule{ID: "nbsp-org", Level: Locale, Family: "nbsp-ru", Lang: "ru", Langs: []string{"ru"},
		What: "the legal form of a firm stays with its name", In: "ООО «Заря»", Out: "ООО\u00A0«Заря»", Risk: "none to a reader"}
	rulePS = Rule{ID: "nbsp-ps", Level: Locale, Family: "nbsp-ru", Lang: "ru", Langs: []string{"ru"},
		What: "P.S. is written P. S., without a colon", In: "p.s.: да", Out: "P.\u00A0S. да", Risk: "none to a reader"}
)

var russianRules = []contextRule{
	{&ruleInitials, ".", (*cursor).initials},
	{&ruleAbbr, ".", (*cursor).abbreviation},
	{&ruleAddress, ". ", (*cursor).postal},
	{&rulePage, ".", func(c *cursor) (int, int, string, bool) {
		if w := wordBefore(c.s, c.i); len(w) > len("табл") || !pageWords[strings.ToLower(w)] {
			return 0, 0, "", false
		}
		end := c.j
		if c.next() == ' ' {
			end++
		}
		n := after(c.s, end)
		return c.j, end, nbsp, unicode.IsDigit(n) || n >= 'A' && n <= 'Z'
	}},
	{&ruleCentury, "IVXLC", (*cursor).century},
	{&ruleMonth, " ", func(c *cursor) (int, int, string, bool) {
		d := digitsBefore(c.s, c.i)
		if d == "" || len(d) > 2 {
			return 0, 0, "", false
		}
		w := strings.ToLower(wordAfter(c.s, c.j))
		ok := utf8.RuneCountInString(w) >= 3 && month(w)
		return c.i, c.j, nbsp, ok
	}},
	{&ruleYearWord, " ", func(c *cursor) (int, int, string, bool) {
		if p := before(c.s, c.i-4); len(digitsBefore(c.s, c.i)) != 4 || p == '-' || p == '–' || p == '—' {
			return 0, 0, "", false
		}
		w := wordAfter(c.s, c.j)
		ok := (w == "г" || w == "гг" || w == "р" || w == "рр") && after(c.s, c.j+len(w)) == '.'
		return c.i, c.j, nbsp, ok
	}},
	{&ruleMillion, "0123456789", (*cursor).million},
	{&ruleOrg, " ", func(c *cursor) (int, int, string, bool) {
		n := c.next()
		ok := (n == '"' || n == '«' || n == '„' || n == '“') && orgWords[wordBefore(c.s, c.i)]
		return c.i, c.j, nbsp, ok
	}},
	{&rulePS, "pP", (*cursor).postscript},
}

var (
	pageWords = set("стр рис гл табл илл ил пп ст разд с п мал фиг черт")
	orgWords  = set("ООО ОАО ЗАО ПАО АО НАО ПБОЮЛ ИП НКО АНО ТОО ФГУП МУП ГУП ГК СПАО")
	// Words of an address and whether a full stop ends them.
	placeWords  = set("ул пр пер пл просп бул наб ш пос дер туп обл")
	houseWords  = set("оф кв корп стр эт под")
	houseSpelt  = set("дом литер офис квартира подъезд")
	monthsStart = []string{"янв", "фев", "мар", "апр", "мая", "май", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"}
)

func set(words string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		m[w] = true
	}
	return m
}

func month(w string) bool {
	for _, m := range monthsStart {
		if strings.HasPrefix(w, m) {
			rest := utf8.RuneCountInString(w) - 3
			return rest == 0 || rest <= 5 && strings.ContainsRune("аяеьт", []rune(w)[utf8.RuneCountInString(w)-1])
		}
	}
	return false
}

// initials: А.С. Пушкин, А. С. Пушкин; the rule looks at one full stop at a
// time: a single capital before it, a capital or a surname after it.
func (c *cursor) initials() (int, int, string, bool) {
	w := wordBefore(c.s, c.i)
	r, n := utf8.DecodeRuneInString(w)
	if n == 0 || n != len(w) || !unicode.IsUpper(r) || !isCyrillic(r) {
		return 0, 0, "", false
	}
	if p := before(c.s, c.i-n); !isSpace(p) && p != '.' && p != '(' && p != '«' && p != '"' && p != ',' {
		return 0, 0, "", false
	}
	end := c.j
	if c.next() == ' ' {
		end++
	}
	next := wordAfter(c.s, end)
	first, _ := utf8.DecodeRuneInString(next)
	if next == "" || !unicode.IsUpper(first) || !isCyrillic(first) {
		return 0, 0, "", false
	}
	single := utf8.RuneCountInString(next) == 1 && after(c.s, end+len(next)) == '.'
	second, _ := utf8.DecodeRuneInString(next[utf8.RuneLen(first):])
	surname := utf8.RuneCountInString(next) > 1 && unicode.IsLower(second)
	if !single && !surname || surname && end == c.j && before(c.s, c.i-n) != '.' {
		return 0, 0, "", false
	}
	return c.j, end, nbsp, true
}

// abbreviation: т.е., н. э., рт.ст.: two lower-case parts of up to three
// letters with full stops, and nothing joined on.
func (c *cursor) abbreviation() (int, int, string, bool) {
	a := wordBefore(c.s, c.i)
	end := c.j
	if c.next() == ' ' {
		end++
	}
	b := wordAfter(c.s, end)
	if !shortLower(a) || !shortLower(b) || after(c.s, end+len(b)) != '.' {
		return 0, 0, "", false
	}
	p := before(c.s, c.i-len(a))
	n := after(c.s, end+len(b)+1)
	if !isSpace(p) && p != '(' && p != '«' && p != '"' || unicode.IsLetter(n) || unicode.IsDigit(n) {
		return 0, 0, "", false
	}
	if end > c.j && !knownPairs[a+"."+b] {
		return 0, 0, "", false // "спец. вид." is not one abbreviation
	}
	return c.j, end, nbsp, true
}

// knownPairs may already be spaced in the text.
var knownPairs = set("т.е т.д т.п т.к т.н т.о т.з т.ч н.э с.ш ю.ш в.д з.д ж.д ч.л ст.л рт.ст л.с и.о а.е б.у о.в м.б б.м т.б т.с б.з")

func shortLower(w string) bool {
	n := 0
	for _, r := range w {
		if !isCyrillic(r) || !unicode.IsLower(r) {
			return false
		}
		n++
	}
	return n >= 1 && n <= 3
}

func (c *cursor) postal() (int, int, string, bool) {
	digit := unicode.IsDigit(c.prev()) || unicode.IsDigit(c.next())
	if c.r == ' ' && !digit && !strings.HasSuffix(c.s[:c.i], "литер") {
		return 0, 0, "", false
	}
	lw := strings.ToLower(wordBefore(c.s, c.i))
	if c.r == ' ' {
		n := wordAfter(c.s, c.j)
		house := houseSpelt[lw] && (unicode.IsDigit(c.next()) || lw == "литер" && utf8.RuneCountInString(n) == 1)
		floor := (n == "этаж" || n == "этаже") && unicode.IsDigit(c.prev())
		return c.i, c.j, nbsp, house || floor
	}
	if c.next() != ' ' {
		return 0, 0, "", false
	}
	n := after(c.s, c.j+1)
	place := placeWords[lw] && unicode.IsUpper(n) && isCyrillic(n)
	house := houseWords[lw] && unicode.IsDigit(n)
	return c.j, c.j + 1, nbsp, place || house
}

// century wakes at the last numeral.
func (c *cursor) century() (int, int, string, bool) {
	if strings.ContainsRune("IVXLC", c.next()) {
		return 0, 0, "", false
	}
	from := c.i
	for from > 0 && strings.IndexByte("IVXLC", c.s[from-1]) >= 0 {
		from--
	}
	p := before(c.s, from)
	if unicode.IsLetter(p) {
		return 0, 0, "", false
	}
	two := (p == '-' || p == '–' || p == '—') && strings.ContainsRune("IVXLC", before(c.s, from-utf8.RuneLen(p)))
	rest := c.s[c.j:]
	gap := 0
	if n := c.next(); n == ' ' || n == '\u00A0' {
		gap = utf8.RuneLen(n)
	}
	for _, tail := range []string{"вв.", "в. в.", "в.\u00A0в.", "в."} {
		if !strings.HasPrefix(rest[gap:], tail) {
			continue
		}
		end := c.j + gap + len(tail)
		if n := after(c.s, end); unicode.IsLetter(n) {
			return 0, 0, "", false
		}
		now := nbsp + "в."
		if two || tail != "в." {
			now = nbsp + "вв."
		}
		return c.j, end, now, true
	}
	return 0, 0, "", false
}

// million wakes at the last digit.
func (c *cursor) million() (int, int, string, bool) {
	start := c.j
	if c.next() == ' ' {
		start++
	}
	if !isCyrillic(after(c.s, start)) {
		return 0, 0, "", false
	}
	switch w := wordAfter(c.s, start); w {
	case "тыс", "млн", "млрд", "трлн":
		return c.j, start, nbsp, true
	case "руб", "коп":
		return c.j, start, nbsp, start > c.j && after(c.s, start+len(w)) == '.'
	}
	return 0, 0, "", false
}

func (c *cursor) postscript() (int, int, string, bool) {
	if !isSpace(c.prev()) {
		return 0, 0, "", false
	}
	for _, form := range []string{"p.s.", "p. s.", "p.\u00A0s."} {
		end := c.i + len(form)
		if end > len(c.s) || !strings.EqualFold(c.s[c.i:end], form) {
			continue
		}
		if after(c.s, end) == ':' {
			end++
		}
		return c.i, end, "P." + nbsp + "S.", true
	}
	return 0, 0, "", false
}
