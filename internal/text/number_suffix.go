package text

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// suffix reads what belongs to a number behind its digits: scale words, which
// multiply the values in place, and a percent sign or an ordinal ending, which
// give the kind. It returns the end of the number.
func (sc *scanner) suffix(start, end int, values []string) (int, NumberKind) {
	end = sc.scale(end, values)
	if e := sc.percentAt(end); e > 0 {
		if strings.HasSuffix(sc.s[:e], "‰") {
			for v := range values {
				values[v] = tenth(values[v])
			}
		}
		return e, Percent
	}
	if e := sc.ordinalAt(end); e >= 0 {
		return e, Ordinal
	}
	return end, Digits
}

// scale multiplies the values by the scale words at end: "1,5 млн", "15
// million", "3万", "mil millones".
func (sc *scanner) scale(end int, values []string) int {
	for range 2 {
		next := sc.skipSpace(end)
		wordEnd := sc.wordEnd(next)
		if wordEnd == next {
			break
		}
		var buf [wordLimit]byte
		power, size := sc.style.scaleOf(lowered(buf[:0], sc.s[next:wordEnd]), sc.s[next:])
		if power == 0 {
			break
		}
		for v := range values {
			values[v] = shifted(values[v], power)
		}
		end = next + size
		if cjk, _ := cjkScale(sc.s[next:]); cjk > 0 && len(values) == 1 {
			return sc.lowerScale(end, values, power)
		}
		if strings.HasPrefix(sc.s[end:], ".") && isAbbreviatedScale(sc.s[next:end]) {
			end++
		}
	}
	return end
}

// lowerScale adds what is left below a scale sign: 3万5千, 1億2000万, 3만 5천.
func (sc *scanner) lowerScale(end int, values []string, power int) int {
	i := end
	if sc.style.lang == "ko" {
		i = sc.skipSpace(i)
	}
	count := sc.countDigits(i)
	if count == 0 || count > 12 || power == 0 {
		return end
	}
	var run digitRun
	i = sc.readGroup(&run, i)
	rest := canonical(false, run.group(0), "")
	below, size := cjkScale(sc.s[i:])
	if count == 1 && below == 0 && sc.style.lang == "zh" {
		below = power - 1 // 1万2 is 12000
	}
	rest = shifted(rest, below)
	sum, err := strconv.ParseInt(values[0], 10, 64)
	add, err2 := strconv.ParseInt(rest, 10, 64)
	if err != nil || err2 != nil || len(rest) > power || below >= power || sum > 1<<62 || sum < 0 {
		return end // 3万 20, 3千5万: two numbers
	}
	values[0] = strconv.FormatInt(sum+add, 10)
	return sc.lowerScale(i+size, values, min(below, size))
}

// skipSpace skips one space of any kind.
func (sc *scanner) skipSpace(i int) int {
	r, size := utf8.DecodeRuneInString(sc.s[i:])
	if r == ' ' || r == 0x00A0 || r == 0x202F || r == 0x2009 {
		return i + size
	}
	return i
}

// percentAt returns the end of a percent sign or word at i, 0 without one.
func (sc *scanner) percentAt(i int) int {
	j := sc.skipSpace(i)
	r, size := utf8.DecodeRuneInString(sc.s[j:])
	switch r {
	case '%', 0xFF05, 0x066A, 0x2030: // percent, fullwidth, Arabic, per mille
		return j + size
	}
	for _, word := range percentWords[sc.style.lang] {
		stem, open := strings.CutSuffix(word, "*")
		if len(sc.s)-j < len(stem) || !strings.EqualFold(sc.s[j:j+len(stem)], stem) {
			continue
		}
		e := sc.wordEnd(j + len(stem))
		if open || e == j+len(stem) || sc.style.lang == "ko" || sc.style.lang == "ja" {
			return e
		}
	}
	return 0
}

// percentBefore finds the sign in front, as Turkish and Basque write: %50,
// yüzde 50.
func (sc *scanner) percentBefore(start int, kind NumberKind) (int, NumberKind) {
	before := sc.s[:start]
	if strings.HasSuffix(before, "%") && (len(before) == 1 || !unicode.IsDigit(rune(before[len(before)-2]))) {
		return start - 1, Percent
	}
	if sc.style.lang == "tr" {
		for _, word := range []string{"yüzde ", "Yüzde "} {
			if strings.HasSuffix(before, word) {
				return start - len(word), Percent
			}
		}
	}
	return start, kind
}

// percentWords are the words for "percent"; "*" leaves the ending open.
var percentWords = map[string][]string{
	"en": {"percent", "per cent"},
	"ru": {"процент*"},
	"uk": {"відсот*", "процент*"},
	"kk": {"пайыз*", "процент*"},
	"de": {"prozent*"},
	"fr": {"pour cent"},
	"es": {"por ciento"},
	"pt": {"por cento"},
	"it": {"per cento"},
	"pl": {"procent*"},
	"hi": {"प्रतिशत", "फीसदी", "फ़ीसदी"},
	"ar": {"في المئة", "في المائة", "بالمئة", "بالمائة"},
	"ko": {"퍼센트"},
	"ja": {"パーセント"},
}

// ordinalAt returns the end of an ordinal ending at i, -1 without one. The dot
// of "3. Mai" makes an ordinal and is not part of it.
func (sc *scanner) ordinalAt(i int) int {
	rest := sc.s[i:]
	if rest == "" {
		return -1
	}
	for _, ending := range ordinalEndings[sc.style.lang] {
		if n := len(ending); strings.HasPrefix(rest, ending) && sc.wordEnd(i+n) == i+n {
			return i + n
		}
	}
	if rest[0] == '.' && strings.Contains(" de pl tr cs sk da nb nn no fi hu hr sr bs sl et lv is ", " "+sc.style.lang+" ") {
		next := sc.skipSpace(i + 1)
		r, _ := utf8.DecodeRuneInString(rest[next-i:])
		if next > i+1 && (unicode.IsLower(r) || sc.isOrdinalNoun(next)) {
			return i
		}
	}
	return -1
}

// isOrdinalNoun tells whether a capitalized word follows that an ordinal
// stands before rather than a sentence starts with: 3. Mai, 20. Jahrhundert.
func (sc *scanner) isOrdinalNoun(i int) bool {
	var buf [wordLimit]byte
	word := string(lowered(buf[:0], sc.s[i:sc.wordEnd(i)]))
	switch word {
	case "jahrhundert", "jahrhunderts", "weltkrieg", "kapitel", "klasse", "stock", "yüzyıl", "yüzyılda", "dünya":
		return true
	}
	return monthOf(sc.style.lang, word) > 0
}

// ordinalEndings are what is written behind the digits of an ordinal.
var ordinalEndings = map[string][]string{
	"en": {"st", "nd", "rd", "th"},
	"ru": {"-й", "-я", "-е", "-го", "-му", "-м", "-х", "-ый", "-ой", "-ая", "-ое", "-ые", "-ых", "-ого", "-ому", "-ую"},
	"uk": {"-й", "-я", "-е", "-є", "-го", "-му", "-ї", "-х", "-та", "-те", "-ий", "-ша", "-ого", "-ої", "-ту", "-ту", "-шу"},
	"kk": {"-ші", "-шы", "-нші", "-ншы", "-інші", "-ыншы"},
	"fr": {"er", "ers", "re", "res", "ère", "e", "es", "ème", "èmes", "nd", "nde", "ᵉ", "ᵉʳ"},
	"es": {"º", "ª", ".º", ".ª", "°", "er", "ro", "ra", "do", "da", "to", "ta"},
	"pt": {"º", "ª", ".º", ".ª", "°"},
	"it": {"º", "ª", "°"},
	"tr": {"'inci", "'ıncı", "'uncu", "'üncü", "'nci", "'ncı", "’inci", "’ıncı", "’uncu", "’üncü", "’nci", "’ncı", "inci", "ıncı", "uncu", "üncü", "nci", "ncı"},
	"pl": {"-go", "-ty", "-ta", "-te", "-tego", "-tej", "-szy"},
	"nl": {"e", "de", "ste"},
	"sv": {":a", ":e"},
	"ca": {"r", "n", "t", "è", "a"},
	"hi": {"वाँ", "वां", "वें", "वीं"},
	"ko": {"번째", " 번째"},
	"ja": {"番目", "つ目"},
}
