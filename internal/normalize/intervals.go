package normalize

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Intervals written with a hyphen, and small words of Russian that belong to
// their neighbours.

var (
	ruleInterval = Rule{ID: "dash-interval", Level: Locale, Family: "dash", Lang: "ru", Langs: []string{"ru"},
		What: "a hyphen between two months, two days of the week, two times of the day or two days of one month becomes EN DASH",
		In:   "май-июнь, 9:00-17:30, 1-3 мая", Out: "май–июнь, 9:00–17:30, 1–3 мая", Risk: "an approximate number: 2-3 мая for the second or third"}
	ruleKa = Rule{ID: "hyphen-ka", Level: Locale, Family: "hyphen-ru", Lang: "ru", Langs: []string{"ru"},
		What: "the particles ка and кась take their hyphen", In: "смотри ка", Out: "смотри-ка", Risk: "ка as a name: the Egyptian soul"}
	ruleSee = Rule{ID: "nbsp-see", Level: Locale, Family: "nbsp-ru", Lang: "ru", Langs: []string{"ru", "uk", "be"},
		What: "см. and им. stay with the next word", In: "см. ниже, завод им. Серова", Out: "см.\u00A0ниже, завод им.\u00A0Серова", Risk: "none to a reader; им. counts only after a kind of institution, elsewhere it is the pronoun"}
	ruleYearGap = Rule{ID: "space-before-year", Level: Locale, Family: "spacing", Lang: "ru", Langs: []string{"ru"},
		What: "a space between the number and год, года, году", In: "в 2012году", Out: "в 2012 году", Risk: "none"}
	ruleYearsWord = Rule{ID: "years-abbr", Level: Locale, Family: "nbsp-ru", Lang: "ru", Langs: []string{"ru"},
		What: "г.г. after a year is written гг., with NO-BREAK SPACE", In: "1941–1945 г.г.", Out: "1941–1945\u00A0гг.", Risk: "none"}
	ruleDotsComma = Rule{ID: "ellipsis-comma", Level: Locale, Family: "marks-ru", Lang: "ru", Langs: cyrillicDash,
		What: "an ellipsis swallows the comma after it", In: "Да…, но", Out: "Да… но", Risk: "drops a comma the author wrote"}
)

var intervalRules = []contextRule{
	{&ruleInterval, "-", (*cursor).interval},
	{&ruleKa, " ", func(c *cursor) (int, int, string, bool) {
		w := wordAfter(c.s, c.j)
		if w != "ка" && w != "кась" {
			return 0, 0, "", false
		}
		n := after(c.s, c.j+len(w))
		a := wordBefore(c.s, c.i)
		return c.i, c.j, "-", len(a) >= len("ну") && isCyrillic(c.prev()) && n != '-' && n != '.' && particleHost(a)
	}},
	{&ruleSee, ".", func(c *cursor) (int, int, string, bool) {
		w := wordBefore(c.s, c.i)
		if c.next() != ' ' || len(w) != len("см") || !strings.HasSuffix(w, "м") {
			return 0, 0, "", false
		}
		if w = strings.ToLower(w); w != "см" && w != "им" {
			return 0, 0, "", false
		}
		host := strings.TrimRight(c.s[:c.i-len(w)], " \u00A0")
		n := after(c.s, c.j+1)
		see := w == "см" && !unicode.IsDigit(before(host, len(host))) && (unicode.IsLower(n) || unicode.IsDigit(n))
		return c.j, c.j + 1, nbsp, see || w == "им" && unicode.IsUpper(n) && institution(wordBefore(host, len(host)))
	}},
	{&ruleYearGap, "0123456789", func(c *cursor) (int, int, string, bool) {
		if c.next() != 'г' || len(digitsBefore(c.s, c.j)) != 4 {
			return 0, 0, "", false
		}
		switch wordAfter(c.s, c.j) {
		case "год", "года", "году", "годом", "годов", "годы", "годах":
			return c.j, c.j, " ", true
		}
		return 0, 0, "", false
	}},
	{&ruleYearsWord, "0123456789", (*cursor).yearsWord},
	{&ruleDotsComma, "…", func(c *cursor) (int, int, string, bool) {
		return c.j, c.j + 1, "", c.next() == ',' && unicode.IsLetter(c.prev())
	}},
}

// institution reports whether a word names what is called after people.
func institution(w string) bool {
	w = strings.ToLower(w)
	for _, stem := range institutions {
		if strings.HasPrefix(w, stem) {
			return true
		}
	}
	return false
}

var institutions = strings.Fields("завод театр парк музе школ институт университет академи больниц библиотек колхоз совхоз стадион " +
	"клуб площад улиц проспект фабрик комбинат училищ консерватори филармони гимнази лице кинотеатр аэропорт порт станци центр дворц дворец дом цирк сад")

// particleHost: ка follows imperatives, first persons plural and a few
// adverbs, which end in a vowel, й, ь, те, м or у.
func particleHost(w string) bool {
	for _, end := range []string{"и", "й", "ь", "те", "м", "у", "ю", "на", "ну"} {
		if strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}

// weekdays in the forms in which intervals name them.
var weekdays = set("понедельник понедельника вторник вторника среда среды среду четверг четверга пятница пятницы пятницу суббота субботы субботу воскресенье воскресенья пн вт ср чт пт сб вс")

func (c *cursor) interval() (int, int, string, bool) {
	p, n := c.prev(), c.next()
	if unicode.IsDigit(p) && unicode.IsDigit(n) {
		return c.i, c.j, "–", c.clockTimes() || c.monthDays()
	}
	if !isCyrillic(p) || !isCyrillic(n) {
		return 0, 0, "", false
	}
	a, b := strings.ToLower(wordBefore(c.s, c.i)), strings.ToLower(wordAfter(c.s, c.j))
	x, y := before(c.s, c.i-len(a)), after(c.s, c.j+len(b))
	if x == '-' || y == '-' {
		return 0, 0, "", false
	}
	return c.i, c.j, "–", weekdays[a] && weekdays[b] || monthName(a) && monthName(b)
}

// monthName: whole names and their genitives, not the beginnings [month] takes.
func monthName(w string) bool { return monthNames[w] }

var monthNames = set("январь января февраль февраля март марта апрель апреля май мая июнь июня июль июля август августа " +
	"сентябрь сентября октябрь октября ноябрь ноября декабрь декабря")

// clockTimes: 9:00-17:30, 10.00-18.00 too.
func (c *cursor) clockTimes() bool {
	m, h := digitsBefore(c.s, c.i), digitsAfter(c.s, c.j)
	left, right := c.i-len(m), c.j+len(h)
	sep := before(c.s, left)
	if len(m) != 2 || len(h) > 2 || sep != ':' || after(c.s, right) != sep {
		return false
	}
	h1, m2 := digitsBefore(c.s, left-1), digitsAfter(c.s, right+1)
	x, y := before(c.s, left-1-len(h1)), after(c.s, right+1+len(m2))
	return h1 != "" && len(h1) <= 2 && len(m2) == 2 && (isSpace(x) || x == '(') && y != '-' && y != ':'
}

// monthDays: 1-3 мая.
func (c *cursor) monthDays() bool {
	a, b := digitsBefore(c.s, c.i), digitsAfter(c.s, c.j)
	if len(a) > 2 || len(b) > 2 {
		return false
	}
	x := before(c.s, c.i-len(a))
	if y := after(c.s, c.j+len(b)); !isSpace(x) && x != '(' || y != ' ' && y != '\u00A0' {
		return false
	}
	w := strings.ToLower(wordAfter(strings.TrimLeft(c.s[c.j+len(b):], " \u00A0"), 0))
	return monthName(w)
}

// yearsWord wakes at the last digit: 1941–1945 г.г., г. г.
func (c *cursor) yearsWord() (int, int, string, bool) {
	start := c.j
	n := c.next()
	if n == ' ' || n == '\u00A0' {
		start += utf8.RuneLen(n)
		n = after(c.s, start)
	}
	if n != 'г' || len(digitsBefore(c.s, c.j)) != 4 {
		return 0, 0, "", false
	}
	for _, form := range []string{"г.г.", "г. г.", "г.\u00A0г."} {
		if strings.HasPrefix(c.s[start:], form) {
			return c.j, start + len(form), nbsp + "гг.", true
		}
	}
	return 0, 0, "", false
}
