package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// QuantityKind tells money from measures.
type QuantityKind uint8

// The kinds of quantities.
const (
	Measure QuantityKind = iota
	Currency
)

// Quantity is a number with a currency or a unit of measure.
type Quantity struct {
	ByteStart, ByteEnd int // byte offsets into the text, number and unit together
	Values             []string
	// Unit is an ISO 4217 code for money ("USD", "KZT") and a symbol of the SI
	// brochure or the usual one for measures: "m", "km/h", "m2", "°C", "lb", "%".
	// A sign shared by several currencies stands for the one likelier in the
	// language: "$" is USD, "¥" is CNY in Chinese and JPY elsewhere.
	Unit string
	Kind QuantityKind
}

// Quantities finds numbers with a currency or a unit beside them, in text
// order: $5, 5 долларов, 100 теңге, 3 公里, 20 км/ч, 15 °C, 5 %. The number is
// read by Numbers, whose rules for the language tag hold. Symbols are known in
// every language, unit words in those of Numbers. Values are not converted:
// "5 miles" has the unit "mi", and a comparison has to convert it.
// It returns nil when there are none and is safe for concurrent use.
func Quantities(s, lang string) []Quantity {
	var found []Quantity
	st := styleOf(lang)
	sc := scanner{s: s, style: st}
	taken := 0
	for _, n := range Numbers(s, lang) {
		q := Quantity{ByteStart: n.ByteStart, ByteEnd: n.ByteEnd, Values: n.Values}
		switch {
		case n.Kind == Percent:
			q.Unit = "%"
		case n.Kind == Ordinal || n.Kind == Roman:
			continue
		default:
			if !sc.unitAfter(&q) && !sc.moneyBefore(&q, taken) {
				continue
			}
		}
		taken = q.ByteEnd
		found = append(found, q)
	}
	return found
}

// unitAfter reads the unit behind a number.
func (sc *scanner) unitAfter(q *Quantity) bool {
	i := sc.skipSpace(q.ByteEnd)
	if strings.HasPrefix(sc.s[i:], "-") && i == q.ByteEnd {
		i++ // a 5-mile walk
	}
	rest := sc.s[i:]
	if unit, size := symbolAt(rest); size > 0 && sc.boundary(i+size) && !sc.isYearSign(q, rest[:size]) {
		q.ByteEnd, q.Unit, q.Kind = i+size, unit, kindOf(unit)
		return true
	}
	if unit, size := sc.currencySign(rest); size > 0 {
		q.ByteEnd, q.Unit, q.Kind = i+size, unit, Currency
		return true
	}
	return sc.unitWord(q, i)
}

// isYearSign tells the г. behind a year from the sign of the gram: 2012 г.
func (sc *scanner) isYearSign(q *Quantity, symbol string) bool {
	return symbol == "г" && len(q.Values) == 1 && len(q.Values[0]) == 4 && q.ByteEnd-q.ByteStart == 4
}

// boundary tells whether no letter or digit goes on at i.
func (sc *scanner) boundary(i int) bool {
	r, _ := utf8.DecodeRuneInString(sc.s[i:])
	return i == len(sc.s) || !unicode.IsLetter(r) && !unicode.IsDigit(r) || r >= 0x2E80
}

// symbolAt finds the longest symbol of a unit at the start of s.
func symbolAt(s string) (unit string, size int) {
	for n := min(len(s), longestSymbol); n > 0; n-- {
		if unit, ok := symbols()[s[:n]]; ok {
			return unit, n
		}
	}
	return "", 0
}

// unitWord reads one or two words that name a unit: 5 долларов, 20 miles per hour.
func (sc *scanner) unitWord(q *Quantity, i int) bool {
	end := sc.wordEnd(i)
	if end == i {
		return false
	}
	words := unitWords()[sc.style.lang]
	if words == nil {
		return false
	}
	if sc.s[i] >= 0xE1 { // scripts without spaces: the longest name that begins here
		for n := min(end-i, 24); n > 0; n-- {
			if unit, ok := words[sc.s[i:i+n]]; ok {
				q.ByteEnd, q.Unit, q.Kind = i+n, unit, kindOf(unit)
				return true
			}
		}
	}
	for _, end := range []int{sc.secondWord(end), end} {
		if end-i > wordLimit {
			continue
		}
		var buf [2 * wordLimit]byte
		if unit, ok := words[string(lowered(buf[:0], sc.s[i:end]))]; ok {
			if dotAt(sc.s, end) == 1 && strings.HasPrefix(sc.s[i:end], "руб") {
				end++
			}
			q.ByteEnd, q.Unit, q.Kind = end, unit, kindOf(unit)
			return true
		}
	}
	return false
}

// secondWord gives the end of the word after the one that ends at i.
func (sc *scanner) secondWord(i int) int {
	j := sc.skipSpace(i)
	if j == i {
		return i
	}
	if end := sc.wordEnd(j); sc.s[j:end] != "per" {
		return end
	}
	return sc.wordEnd(sc.skipSpace(j + 3))
}

// moneyBefore reads a currency in front of a number: $5, US$ 5, EUR 5, -$5.
func (sc *scanner) moneyBefore(q *Quantity, taken int) bool {
	if q.ByteStart < len(sc.s) && (sc.s[q.ByteStart] == '-' || sc.s[q.ByteStart] == '+') {
		if unit, size := sc.currencySign(sc.s[q.ByteStart+1:]); size > 0 {
			q.Unit, q.Kind = unit, Currency
			return true
		}
	}
	before := strings.TrimRight(sc.s[taken:q.ByteStart], " \u00a0\u202f")
	r, size := utf8.DecodeLastRuneInString(before)
	start := taken + len(before) - size
	if unicode.Is(unicode.Sc, r) {
		unit, _ := sc.currencySign(sc.s[start:])
		for _, prefix := range []string{"US", "A", "C", "HK", "NT", "R"} {
			if r == '$' && strings.HasSuffix(sc.s[taken:start], prefix) && unicode.IsLetter(rune(prefix[0])) {
				start -= len(prefix)
				unit = map[string]string{"US": "USD", "A": "AUD", "C": "CAD", "HK": "HKD", "NT": "TWD", "R": "BRL"}[prefix]
				break
			}
		}
		q.ByteStart, q.Unit, q.Kind = start, unit, Currency
		return unit != ""
	}
	if len(before) >= 3 {
		code := before[len(before)-3:]
		if unit, ok := symbols()[code]; ok && kindOf(unit) == Currency && code == unit {
			q.ByteStart, q.Unit, q.Kind = taken+len(before)-3, unit, Currency
			return true
		}
	}
	return false
}

// currencySign gives the currency of the sign that s begins with.
func (sc *scanner) currencySign(s string) (code string, size int) {
	r, size := utf8.DecodeRuneInString(s)
	switch r {
	case '$', '＄':
		return "USD", size
	case '€':
		return "EUR", size
	case '£', '￡':
		return "GBP", size
	case '¥', '￥':
		if sc.style.lang == "zh" {
			return "CNY", size
		}
		return "JPY", size
	case '₽':
		return "RUB", size
	case '₸':
		return "KZT", size
	case '₴':
		return "UAH", size
	case '₺':
		return "TRY", size
	case '₹':
		return "INR", size
	case '₩', '￦':
		return "KRW", size
	case '₪':
		return "ILS", size
	case '₫':
		return "VND", size
	case '₾':
		return "GEL", size
	case '₼':
		return "AZN", size
	}
	return "", 0
}

// kindOf tells a currency code, three capitals, from the unit of a measure.
func kindOf(unit string) QuantityKind {
	if len(unit) != 3 {
		return Measure
	}
	for i := range 3 {
		if unit[i] < 'A' || unit[i] > 'Z' {
			return Measure
		}
	}
	return Currency
}
