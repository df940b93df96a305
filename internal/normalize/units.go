package normalize

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Numbers with their units, and numbers that are not amounts at all. Nothing
// here changes a value.

// siLangs print a space between number and unit and keep it from breaking, as
// the SI brochure, DIN 5008 and the Imprimerie nationale ask. Russian and its
// neighbours have a rule of their own for every counted word.
var siLangs = []string{"en", "de", "fr", "es", "it", "pt", "nl", "pl", "cs", "sk", "sv", "da", "nb", "no", "fi"}

var (
	ruleUnit = Rule{ID: "nbsp-unit", Level: Locale, Family: "nbsp", Lang: "de", Langs: siLangs,
		What: "the space between a number and the symbol of a unit or a currency becomes NO-BREAK SPACE",
		In:   "5 kg, 20 °C", Out: "5\u00A0kg, 20\u00A0°C", Risk: "none to a reader"}
	rulePercent = Rule{ID: "nbsp-percent", Level: Locale, Family: "nbsp", Lang: "de", Langs: siLangs[1:],
		What: "the space between a number and % becomes NO-BREAK SPACE", In: "20 %", Out: "20\u00A0%", Risk: "none to a reader"}
	rulePercentEn = Rule{ID: "percent", Level: Locale, Family: "spacing", Lang: "en", Langs: []string{"en"},
		What: "no space between a number and %", In: "20 %", Out: "20%", Risk: "the SI style, which has the space"}
	ruleTimes = Rule{ID: "times", Level: Locale, Family: "symbols", Lang: "en", Langs: spacingLangs,
		What: "x between two numbers, without spaces, becomes MULTIPLICATION SIGN", In: "a 9x12 sheet", Out: "a 9×12 sheet",
		Risk: "names of products and machines (x in hexadecimal numbers and among letters is kept)"}
	rulePower = Rule{ID: "power", Level: Locale, Family: "symbols", Lang: "ru", Langs: cyrillicDash,
		What: "м2, км2, см3 after a number take their exponent, and a no-break space before them", In: "20 м2", Out: "20\u00A0м²",
		Risk: "a name that ends in м2 after a number"}
	rulePhone = Rule{ID: "phone", Level: Locale, Family: "numbers", Lang: "ru", Langs: []string{"ru"},
		What: "a mobile number of the Russian plan in one row of digits is grouped", In: "+79990001122", Out: "+7\u00A0999\u00A0000-11-22",
		Risk: "a number meant to be read by machines; town numbers are kept, for the length of their codes differs"}
	ruleSum = Rule{ID: "sum-groups", Level: Locale, Family: "numbers", Lang: "ru", Langs: []string{"ru", "uk", "be", "kk"},
		What: "a sum of money of five digits or more is written in groups of three", In: "1146800 руб.", Out: "1\u202F146\u202F800 руб.", Risk: "none to a reader"}
)

var unitRules = []contextRule{
	{&ruleUnit, " ", func(c *cursor) (int, int, string, bool) {
		if digitsBefore(c.s, c.i) == "" {
			return 0, 0, "", false
		}
		end := c.j
		if c.next() == '°' {
			end += len("°")
		}
		w := wordAfter(c.s, end)
		ok := unitSymbols[c.s[c.j:end+len(w)]] || w == "" && currencySigns[c.next()]
		n := after(c.s, end+len(w))
		return c.i, c.j, nbsp, ok && !unicode.IsDigit(n) && n != '-' && n != '\'' && n != '’'
	}},
	{&rulePercent, "%‰", func(c *cursor) (int, int, string, bool) {
		ok := c.prev() == ' ' && unicode.IsDigit(before(c.s, c.i-1)) && !unicode.IsLetter(c.next()) && !unicode.IsDigit(c.next())
		return c.i - 1, c.i, nbsp, ok
	}},
	{&rulePercentEn, "%", func(c *cursor) (int, int, string, bool) {
		n := c.next()
		ok := c.prev() == ' ' && unicode.IsDigit(before(c.s, c.i-1)) && (isSpace(n) || strings.ContainsRune(".,;:!?)”’", n))
		return c.i - 1, c.i, "", ok
	}},
	{&ruleTimes, "0123456789", (*cursor).times},
	{&rulePower, "23", (*cursor).power},
	{&rulePhone, "+8", (*cursor).phone},
	{&ruleSum, " \u00A0₽₸₴", (*cursor).sum},
}

var (
	unitSymbols = set("km hm dam m dm cm mm µm nm ha l dl cl ml hl t kg g dg mg µg h min ms kW MW GW kWh MWh W V A kV mA Hz kHz MHz GHz " +
		"Pa hPa kPa bar mbar J kJ cal kcal N kN K °C °F Ω kΩ B kB MB GB TB KB kbit Mbit Gbit dpi lpi ppi px pt EUR USD GBP CHF RUB PLN CZK SEK ft lb lbs oz mph")
	currencySigns = map[rune]bool{'€': true, '£': true, '$': true, '¥': true, '₽': true, '₸': true, '₴': true}
	powerUnits    = set("м км см мм дм")
)

// times wakes at the digit before the letter x, Latin or Cyrillic, and wants
// whole numbers around it: 9x12, 1920x1080, 2x3x4.
func (c *cursor) times() (int, int, string, bool) {
	x := c.next()
	if x != 'x' && x != 'х' {
		return 0, 0, "", false
	}
	end := c.j + utf8.RuneLen(x)
	a, b := digitsBefore(c.s, c.j), digitsAfter(c.s, end)
	if a == "" || b == "" || a[0] == '0' {
		return 0, 0, "", false
	}
	p, n := before(c.s, c.j-len(a)), after(c.s, end+len(b))
	joined := func(r rune) bool {
		return unicode.IsLetter(r) && r != 'x' && r != 'х' || r == '_' || r == '/' || r == '#'
	}
	return c.j, end, "×", !joined(p) && !joined(n) && !inAddress(c.s, c.i)
}

// power wakes at the exponent.
func (c *cursor) power() (int, int, string, bool) {
	n := c.next()
	w := wordBefore(c.s, c.i)
	if !powerUnits[w] || unicode.IsLetter(n) || unicode.IsDigit(n) {
		return 0, 0, "", false
	}
	from := c.i - len(w)
	at := from
	if p := before(c.s, from); p == ' ' || p == '\u00A0' {
		at -= utf8.RuneLen(p)
	}
	if digitsBefore(c.s, at) == "" {
		return 0, 0, "", false
	}
	exponent := "²"
	if c.r == '3' {
		exponent = "³"
	}
	return at, c.j, nbsp + w + exponent, true
}

// phoneMarks announce a telephone number that begins with the trunk prefix 8.
var phoneMarks = []string{"тел.", "тел.:", "моб.", "моб.:", "т.", "ф.", "☎", "📞", "📱", "📠"}

// phone: +7 9XX XXX-XX-XX.
func (c *cursor) phone() (int, int, string, bool) {
	digits := digitsAfter(c.s, c.i+1)
	prefix := "8"
	if c.r == '+' {
		if !strings.HasPrefix(digits, "7") {
			return 0, 0, "", false
		}
		digits, prefix = digits[1:], "+7"
	}
	start := c.i + len(prefix)
	if len(digits) != 10 || digits[0] != '9' {
		return 0, 0, "", false
	}
	p, n := c.prev(), after(c.s, start+10)
	bare := !unicode.IsLetter(p) && !unicode.IsDigit(p) && !unicode.IsLetter(n) && n != '-' && !strings.ContainsRune("/=:_+", p)
	if !bare || prefix == "8" && !c.announced() {
		return 0, 0, "", false
	}
	return start, start + 10, nbsp + digits[:3] + nbsp + digits[3:6] + "-" + digits[6:8] + "-" + digits[8:], true
}

func (c *cursor) announced() bool {
	head := strings.TrimRight(c.s[:c.i], " \u00A0")
	for _, m := range phoneMarks {
		if strings.HasSuffix(head, m) {
			return true
		}
	}
	return false
}

// moneyWords follow a sum, whole or cut short.
var moneyWords = set("р руб рублей рубля рубль тенге тг теңге долларов доллара долл евро грн гривен гривень гривни крон юаней иен фунтов")

// sum wakes at the space or the sign after the digits.
func (c *cursor) sum() (int, int, string, bool) {
	if c.i == 0 || !isDigit(c.s[c.i-1]) {
		return 0, 0, "", false
	}
	d := digitsBefore(c.s, c.i)
	if len(d) < 5 || len(d) > 12 || d[0] == '0' || isSpace(c.r) && !moneyWords[strings.ToLower(wordAfter(c.s, c.j))] {
		return 0, 0, "", false
	}
	from := c.i - len(d)
	if p := before(c.s, from); !isSpace(p) && p != '(' && p != '«' {
		return 0, 0, "", false
	}
	if k := strings.TrimRight(c.s[:from], " \u00A0\u202F"); k != "" && (isDigit(k[len(k)-1]) || strings.HasSuffix(k, "№")) {
		return 0, 0, "", false // the second part of something longer
	}
	var b strings.Builder
	for k := range len(d) {
		if k > 0 && (len(d)-k)%3 == 0 {
			b.WriteString("\u202F")
		}
		b.WriteByte(d[k])
	}
	return from, c.i, b.String(), true
}
