package normalize

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

var (
	ruleCopyright = Rule{ID: "copyright", Level: Locale, Family: "symbols", Lang: "en", Langs: spacingLangs,
		What: "(c), (r), (tm) become the signs", In: "(c) 1999", Out: "© 1999", Risk: "a list item (c) of lower-case letters is kept where text follows in lower case"}
	ruleArrow = Rule{ID: "arrow", Level: Locale, Family: "symbols", Lang: "en", Langs: spacingLangs,
		What: "-> and <- between spaces become arrows", In: "a -> b", Out: "a → b", Risk: "program text"}
	ruleMath = Rule{ID: "math-sign", Level: Locale, Family: "symbols", Lang: "en", Langs: spacingLangs, Optional: true,
		What: "!= <= >= ~= +- << >> between spaces become mathematical signs", In: "a >= b", Out: "a ≥ b", Risk: "program text, quoted mail"}
	ruleFraction = Rule{ID: "fraction", Level: Locale, Family: "numbers", Lang: "en", Langs: spacingLangs, Optional: true,
		What: "1/2, 1/4, 3/4 that stand alone become one character", In: "a 1/2 cup", Out: "a ½ cup", Risk: "dates and part numbers; numbers are not rewritten unless asked"}
	ruleComma = Rule{ID: "decimal-comma", Level: Locale, Family: "numbers", Lang: "ru", Langs: cyrillicDash, Optional: true,
		What: "a decimal point becomes a comma", In: "1.1 %", Out: "1,1 %", Risk: "dates, versions, sections: 2.1"}
	ruleCurrency = Rule{ID: "currency-after", Level: Locale, Family: "numbers", Lang: "ru", Langs: cyrillicDash, Optional: true,
		What: "the sign of a currency moves behind the sum", In: "$100", Out: "100\u00A0$", Risk: "reorders text"}
	ruleNumberSigns = Rule{ID: "number-sign", Level: Locale, Family: "symbols", Lang: "ru", Langs: cyrillicDash,
		What: "№№ is № once", In: "№№ 5", Out: "№ 5", Risk: "the plural was meant"}
	ruleInterrobang = Rule{ID: "question-first", Level: Locale, Family: "marks-ru", Lang: "ru", Langs: cyrillicDash,
		What: "!? is written ?!", In: "Что!?", Out: "Что?!", Risk: "none"}
	ruleDotsAfterMark = Rule{ID: "two-dots", Level: Locale, Family: "marks-ru", Lang: "ru", Langs: cyrillicDash,
		What: "an ellipsis after ? or ! has two dots of its own", In: "Кто?…", Out: "Кто?..", Risk: "none"}
	ruleBangRun = Rule{ID: "three-bangs", Level: Locale, Family: "marks-ru", Lang: "ru", Langs: cyrillicDash,
		What: "four or more ! become three", In: "Ура!!!!!", Out: "Ура!!!", Risk: "emphasis beyond three"}
	ruleButComma = Rule{ID: "comma-but", Level: Locale, Family: "marks-ru", Lang: "ru", Langs: []string{"ru"}, Optional: true,
		What: "а and но between words get a comma before them", In: "мал да удал а хитёр", Out: "мал да удал, а хитёр", Risk: "changes punctuation the author chose"}
	ruleRepeat = Rule{ID: "repeated-word", Level: Locale, Family: "words", Lang: "ru", Langs: spacingLangs, Optional: true,
		What: "a word written twice in a row is written once", In: "на на столе", Out: "на столе", Risk: "repetition meant: еле еле, had had"}
)

var symbolRules = []contextRule{
	{&ruleCopyright, "(", func(c *cursor) (int, int, string, bool) {
		for _, m := range [][2]string{{"(c)", "©"}, {"(C)", "©"}, {"(с)", "©"}, {"(r)", "®"}, {"(R)", "®"}, {"(tm)", "™"}, {"(TM)", "™"}} {
			mark, sign := m[0], m[1]
			if strings.HasPrefix(c.s[c.i:], mark) {
				end := c.i + len(mark)
				n, _ := utf8.DecodeRuneInString(strings.TrimLeft(c.s[end:], " \u00A0"))
				own := sign == "©" && !unicode.IsDigit(n) && !unicode.IsUpper(n) && end < len(c.s) && n != '\n'
				return c.i, end, sign, !own && !unicode.IsLower(c.prev()) || sign != "©"
			}
		}
		return 0, 0, "", false
	}},
	{&ruleArrow, "-<", func(c *cursor) (int, int, string, bool) {
		return c.sign2(map[string]string{"->": "→", "<-": "←"})
	}},
	{&ruleMath, "!<>~+", func(c *cursor) (int, int, string, bool) {
		return c.sign2(map[string]string{"!=": "≠", "<=": "≤", ">=": "≥", "~=": "≅", "+-": "±", "<<": "≪", ">>": "≫"})
	}},
	{&ruleFraction, "13", func(c *cursor) (int, int, string, bool) {
		f := map[string]string{"1/2": "½", "1/4": "¼", "3/4": "¾"}
		if c.i+3 > len(c.s) {
			return 0, 0, "", false
		}
		p, n := c.prev(), after(c.s, c.i+3)
		bare := (isSpace(p) || p == '(') && (isSpace(n) || strings.ContainsRune(",.;:!?)", n))
		now, ok := f[c.s[c.i:c.i+3]]
		return c.i, c.i + 3, now, ok && bare
	}},
	{&ruleComma, ".", func(c *cursor) (int, int, string, bool) {
		a, b := digitsBefore(c.s, c.i), digitsAfter(c.s, c.j)
		p, n := before(c.s, c.i-len(a)), after(c.s, c.j+len(b))
		whole := (isSpace(p) || p == '(' || p == '−' || p == '+') && (n == '%' || isSpace(n) && strings.ContainsAny(head(c.s[c.j+len(b):], 4), "x×%"))
		return c.i, c.j, ",", a != "" && b != "" && whole
	}},
	{&ruleCurrency, "$€£¥₽", (*cursor).currency},
	{&ruleNumberSigns, "№", func(c *cursor) (int, int, string, bool) {
		return c.i, c.j + len("№"), "№", c.next() == '№'
	}},
	{&ruleInterrobang, "!", func(c *cursor) (int, int, string, bool) {
		n := after(c.s, c.j+1)
		return c.i, c.j + 1, "?!", c.next() == '?' && c.prev() != '!' && c.prev() != '?' && n != '!' && n != '?'
	}},
	{&ruleDotsAfterMark, "…", func(c *cursor) (int, int, string, bool) {
		return c.i, c.j, "..", c.prev() == '?' || c.prev() == '!'
	}},
	{&ruleBangRun, "!", func(c *cursor) (int, int, string, bool) {
		end := c.i
		for end < len(c.s) && c.s[end] == '!' {
			end++
		}
		return c.i, end, "!!!", c.prev() != '!' && end-c.i > 3
	}},
	{&ruleButComma, " \u00A0", func(c *cursor) (int, int, string, bool) {
		w := wordAfter(c.s, c.j)
		ok := (w == "а" || w == "но") && unicode.IsLower(c.prev()) && isSpace(after(c.s, c.j+len(w)))
		return c.i, c.i, ",", ok
	}},
	{&ruleRepeat, " ", func(c *cursor) (int, int, string, bool) {
		a, b := wordBefore(c.s, c.i), wordAfter(c.s, c.j)
		p, n := before(c.s, c.i-len(a)), after(c.s, c.j+len(b))
		whole := p != '-' && n != '-' && n != '\'' && n != '’'
		return c.i, c.j + len(b), "", a != "" && strings.EqualFold(a, b) && whole
	}},
}

// head returns up to n bytes of s.
func head(s string, n int) string { return s[:min(n, len(s))] }

// sign2 replaces two characters that stand between spaces.
func (c *cursor) sign2(signs map[string]string) (int, int, string, bool) {
	if c.i+2 > len(c.s) || !isSpace(c.prev()) || !isSpace(after(c.s, c.i+2)) {
		return 0, 0, "", false
	}
	now, ok := signs[c.s[c.i:c.i+2]]
	return c.i, c.i + 2, now, ok
}

// currency: $2.5, € 100 000 тыс.
func (c *cursor) currency() (int, int, string, bool) {
	if p := c.prev(); !isSpace(p) && p != '(' {
		return 0, 0, "", false
	}
	from := c.j
	if c.next() == ' ' || c.next() == '\u00A0' {
		from += utf8.RuneLen(c.next())
	}
	end := from
	for k := from; k < len(c.s); {
		r, n := utf8.DecodeRuneInString(c.s[k:])
		if unicode.IsDigit(r) {
			k += n
			end = k
			continue
		}
		nx := after(c.s, k+n)
		if (r == '.' || r == ',' || r == ' ' || r == '\u00A0' || r == '\u202F') && unicode.IsDigit(nx) {
			k += n
			continue
		}
		break
	}
	if end == from {
		return 0, 0, "", false
	}
	for _, w := range []string{"тыс.", "млн", "млрд", "трлн"} {
		rest := strings.TrimLeft(c.s[end:], " \u00A0")
		if strings.HasPrefix(rest, w) && !unicode.IsLetter(after(rest, len(w))) {
			sum := c.s[from:end] + nbsp + w
			return c.i, len(c.s) - len(rest) + len(w), sum + nbsp + string(c.r), true
		}
	}
	return c.i, end, c.s[from:end] + nbsp + string(c.r), true
}
