package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// NumberKind says how a number is written, which is how far it can be trusted:
// a translator keeps digits, turns a Roman century into digits and is free to
// turn a number word into anything.
type NumberKind uint8

// The kinds of numbers, from the most to the least binding.
const (
	Digits  NumberKind = iota // 1 234,56, ١٢٣, 1.5 million, 3万
	Percent                   // 5 %, ٥٪, %5 (tr), 百分之五, 5 percent; the value is 5
	Ordinal                   // 1st, 3-й, 7-ші, 第三, 2. Mai; the value is the cardinal
	Han                       // 一千二百, 二〇一二
	Roman                     // XX век, Chapter IV, Louis XIV
	Word                      // two hundred and five, двадцать пять
)

// String gives the lower-case name of the kind.
func (k NumberKind) String() string {
	names := [...]string{"digits", "percent", "ordinal", "han", "roman", "word"}
	if int(k) < len(names) {
		return names[k]
	}
	return "unknown"
}

// Number is a number found in a text.
type Number struct {
	// ByteStart and ByteEnd are byte offsets into the text searched. The sign,
	// a percent sign, an ordinal suffix and a scale word ("million", 万) belong
	// to the number; the dot of "3. Mai" and a currency do not.
	ByteStart, ByteEnd int
	// Values are canonical decimals: ASCII digits, "." before the fraction, "-"
	// in front of a negative one, no needless zeros, scale words multiplied in.
	// There is more than one when the writing is ambiguous ("1,234" is 1234 or
	// 1.234, 两三 is two or three), the likeliest for the language first.
	Values []string
	Kind   NumberKind
}

// Numbers finds the numbers of s in text order, without overlaps. The language
// tag decides the order of ambiguous values ("1.234" is 1234 first in German,
// 1.234 first in English), whether a plain space may group digits ("1 234"),
// and which number words, scale words and ordinal suffixes are known: words of
// de en es fr it kk pl pt ru tr uk, scales of ja ko zh too. An empty or unknown
// tag is read like English with no words. Digits of every script and Han
// numerals are read whatever the tag is.
//
// Left out on purpose are words that are numbers less often than not: a single
// "one" in any language (an article or a pronoun), 一 unless it is in 第一 or in
// a longer numeral, 十分 "very", 千万 "by all means", scale words on their own
// ("thousands of"), and Roman numerals outside centuries, parts of books,
// rulers and headings. A date gives its parts: 12.05.2012 is 12, 5 and 2012.
//
// It returns nil for a string without numbers and allocates nothing then.
// It is safe for concurrent use.
func Numbers(s, lang string) []Number {
	sc := scanner{s: s, style: styleOf(lang)}
	for i := 0; i < len(s); {
		switch class := byteClass[s[i]]; class {
		case byteOther:
			i++
		case byteDigit:
			i = sc.digits(i)
		case byteLetter:
			i = sc.word(i)
		default:
			i = sc.wide(i)
		}
	}
	return sc.found
}

// scanner is the state of one search.
type scanner struct {
	s     string
	style *style
	found []Number
}

const (
	byteOther = iota
	byteDigit
	byteLetter
	byteWide // a lead byte of UTF-8
)

var byteClass = func() (class [256]uint8) {
	for c := range class {
		switch {
		case c >= utf8.RuneSelf:
			class[c] = byteWide
		case c >= '0' && c <= '9':
			class[c] = byteDigit
		case c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z':
			class[c] = byteLetter
		}
	}
	return class
}()

// wide handles a character outside ASCII and returns where to go on.
func (sc *scanner) wide(i int) int {
	r, size := utf8.DecodeRuneInString(sc.s[i:])
	switch {
	case r >= 0x0400 && r < 0x0530:
		return sc.word(i)
	case r < 0x0250 && unicode.IsLetter(r):
		return sc.word(i)
	case digitOf(r) >= 0:
		return sc.digits(i)
	case r >= 0x3007 && isHanNumeral(r):
		return sc.han(i)
	case r == '第' || r == '제' || r == '百':
		return sc.prefixed(i, size)
	case r >= 0x2160 && r <= 0x217F:
		return sc.romanSign(i)
	case fractionOf(r) != "":
		sc.add(i, i+size, Digits, "0."+fractionOf(r))
		return i + size
	case r < 0x2E80 && unicode.IsLetter(r):
		return sc.word(i)
	}
	return i + size
}

func (sc *scanner) add(start, end int, kind NumberKind, values ...string) {
	sc.found = append(sc.found, Number{ByteStart: start, ByteEnd: end, Values: values, Kind: kind})
}

// lastEnd is the end of the number found last.
func (sc *scanner) lastEnd() int {
	if n := len(sc.found); n > 0 {
		return sc.found[n-1].ByteEnd
	}
	return 0
}

// digitOf gives the value of a decimal digit of any script, -1 for the rest.
func digitOf(r rune) int {
	switch {
	case r < 0x0660:
		if r >= '0' && r <= '9' {
			return int(r - '0')
		}
		return -1
	case r <= 0x0669:
		return int(r - 0x0660)
	case r >= 0x06F0 && r <= 0x06F9:
		return int(r - 0x06F0)
	case r >= 0x0966 && r <= 0x096F:
		return int(r - 0x0966)
	case r >= 0xFF10 && r <= 0xFF19:
		return int(r - 0xFF10)
	case r >= 0x2000 && r <= 0xA61F || r >= 0xAC00 && r <= 0xFFFF || !unicode.Is(unicode.Nd, r):
		return -1
	}
	for _, span := range unicode.Nd.R16 {
		if rune(span.Lo) <= r && r <= rune(span.Hi) {
			return int(r-rune(span.Lo)) % 10
		}
	}
	for _, span := range unicode.Nd.R32 {
		if rune(span.Lo) <= r && r <= rune(span.Hi) {
			return int(r-rune(span.Lo)) % 10
		}
	}
	return -1
}

// fractionOf gives the decimals of the vulgar fractions that have few.
func fractionOf(r rune) string {
	switch r {
	case '½':
		return "5"
	case '¼':
		return "25"
	case '¾':
		return "75"
	}
	return ""
}

// canonical builds a decimal from ASCII digits before and after the point.
func canonical(negative bool, whole, fraction string) string {
	whole = strings.TrimLeft(whole, "0")
	fraction = strings.TrimRight(fraction, "0")
	switch {
	case whole == "" && fraction == "":
		return "0"
	case whole == "":
		whole = "0"
	}
	if fraction != "" {
		whole += "." + fraction
	}
	if negative {
		return "-" + whole
	}
	return whole
}

// shifted multiplies a canonical decimal by a power of ten.
func shifted(value string, power int) string {
	negative := strings.HasPrefix(value, "-")
	whole, fraction, _ := strings.Cut(strings.TrimPrefix(value, "-"), ".")
	if len(fraction) < power {
		fraction += strings.Repeat("0", power-len(fraction))
	}
	return canonical(negative, whole+fraction[:power], fraction[power:])
}

// tenth divides a canonical decimal by ten.
func tenth(value string) string {
	negative := strings.HasPrefix(value, "-")
	whole, fraction, _ := strings.Cut(strings.TrimPrefix(value, "-"), ".")
	n := len(whole) - 1
	return canonical(negative, whole[:n], whole[n:]+fraction)
}
