package text

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// scaleRows are the words behind digits that multiply by a power of ten, by
// language. "*" leaves an ending of up to four letters open. Long-scale
// languages (de es fr pl pt-PT) have 10^12 for "billion".
var scaleRows = map[string]string{
	"en": "2 hundred; 3 thousand; 5 lakh lakhs; 6 million millions mln mn; 7 crore crores; 9 billion billions bn; 12 trillion trillions tn",
	"ru": "3 тыс тысяч*; 6 млн миллион*; 9 млрд миллиард*; 12 трлн триллион*",
	"uk": "3 тис тисяч*; 6 млн мільйон*; 9 млрд мільярд*; 12 трлн трильйон*",
	"be": "3 тыс тысяч*; 6 млн мільён*; 9 млрд мільярд*",
	"kk": "3 мың*; 6 млн миллион*; 9 млрд миллиард*; 12 трлн триллион*",
	"de": "3 tausend tsd; 6 million millionen mio; 9 milliarde milliarden mrd mia; 12 billion billionen bio",
	"fr": "3 mille millier milliers; 6 million millions; 9 milliard milliards md mds mrd; 12 billion billions",
	"es": "3 mil miles; 6 millón millon millones; 9 millardo millardos; 12 billón billones",
	"it": "3 mila mille; 6 milione milioni mln; 9 miliardo miliardi mld mrd; 12 bilione bilioni",
	"pt": "3 mil; 6 milhão milhões; 9 bilhão bilhões; 12 trilhão trilhões bilião biliões",
	"tr": "3 bin; 6 milyon milyonu milyona milyonluk mn; 9 milyar milyarı milyara milyarlık mr; 12 trilyon",
	"pl": "3 tys tysiąc tysiąca tysiące tysięcy tysiącami tysiącach; 6 mln milion*; 9 mld miliard*; 12 bln bilion*",
	"nl": "3 duizend; 6 miljoen mln; 9 miljard mld; 12 biljoen",
	"sv": "3 tusen; 6 miljon miljoner mn; 9 miljard miljarder md; 12 biljon biljoner",
	"da": "3 tusind; 6 million millioner mio; 9 milliard milliarder mia; 12 billion billioner",
	"no": "3 tusen; 6 million millioner mill; 9 milliard milliarder mrd; 12 billion billioner",
	"fi": "3 tuhat tuhatta; 6 miljoona miljoonaa; 9 miljardi miljardia; 12 biljoona biljoonaa",
	"cs": "3 tis tisíc tisíce; 6 mil milion* mio; 9 mld miliard*; 12 bilion*",
	"ro": "3 mie mii; 6 milion milioane; 9 miliard miliarde",
	"hu": "3 ezer; 6 millió; 9 milliárd; 12 billió",
	"hi": "3 हज़ार हजार; 5 लाख; 6 मिलियन; 7 करोड़ करोड़; 9 अरब बिलियन",
	"ar": "3 ألف ألفا آلاف الف; 6 مليون مليونا ملايين; 9 مليار مليارا مليارات بليون; 12 تريليون",
	"ja": "",
}

type scaleTable struct {
	exact map[string]int
	open  []string
	power []int // of open
}

// scales holds the parsed rows.
var scales = sync.OnceValue(func() map[string]*scaleTable {
	tables := map[string]*scaleTable{}
	for lang, rows := range scaleRows {
		table := &scaleTable{exact: map[string]int{}}
		for _, row := range strings.Split(rows, ";") {
			words := strings.Fields(row)
			for _, word := range words[min(1, len(words)):] {
				power := smallInt(words[0])
				if stem, open := strings.CutSuffix(word, "*"); open {
					table.open = append(table.open, stem)
					table.power = append(table.power, power)
				} else {
					table.exact[word] = power
				}
			}
		}
		tables[lang] = table
	}
	tables["nb"], tables["nn"], tables["sk"] = tables["no"], tables["no"], tables["cs"]
	tables[""] = tables["en"]
	return tables
})

func smallInt(digits string) (n int) {
	for i := 0; i < len(digits); i++ {
		n = n*10 + int(digits[i]-'0')
	}
	return n
}

// scaleOf gives the power of ten of a lower-case scale word and its length in
// bytes in the text that begins with it; 0, 0 when it is none.
func (st *style) scaleOf(word []byte, text string) (power, size int) {
	if power, size = cjkScale(text); power > 0 {
		return power, size
	}
	table := scales()[st.lang]
	if table == nil || len(word) == 0 {
		return 0, 0
	}
	end := len(text[:wordLen(text)])
	if power = table.exact[string(word)]; power > 0 {
		return power, end
	}
	for i, stem := range table.open {
		rest, ok := strings.CutPrefix(string(word), stem)
		if ok && utf8.RuneCountInString(rest) <= 4 && !strings.HasPrefix(rest, "ер") && !strings.HasPrefix(rest, "er") {
			return table.power[i], end // миллионов, but not миллионеров
		}
	}
	return 0, 0
}

// isAbbreviatedScale tells the shortened scale words, whose full stop is
// theirs: тыс., Mio.
func isAbbreviatedScale(word string) bool {
	switch strings.ToLower(word) {
	case "тыс", "тис", "tys", "tsd", "mio", "mrd", "mia", "bio", "tis":
		return true
	}
	return false
}

// cjkScale reads the scale signs of Chinese, Japanese and Korean behind
// digits: 万, 亿, 万亿, 천, 백만. 千 before a measure is "kilo" (5千米).
func cjkScale(text string) (power, size int) {
	for {
		r, n := utf8.DecodeRuneInString(text[size:])
		p := 0
		switch r {
		case '百', '백':
			p = 2
		case '千', '천':
			p = 3
		case '万', '萬', '만':
			p = 4
		case '亿', '億', '억':
			p = 8
		case '兆', '조':
			p = 12
		}
		if r == '千' {
			if next, _ := utf8.DecodeRuneInString(text[size+n:]); strings.ContainsRune("米克瓦卡赫焦伏公", next) {
				p = 0
			}
		}
		if p == 0 || power+p > 24 {
			return power, size
		}
		power, size = power+p, size+n
	}
}

// wordLimit is the length in bytes of the longest word looked up in a table.
const wordLimit = 64

// lowered appends the lower-case form of a word. It is the fast path of every
// table look-up: ASCII and Cyrillic are mapped by arithmetic.
func lowered(dst []byte, word string) []byte {
	if len(word) > wordLimit {
		return dst
	}
	for i := 0; i < len(word); {
		c := word[i]
		if c < utf8.RuneSelf {
			if c >= 'A' && c <= 'Z' {
				c += 'a' - 'A'
			}
			dst = append(dst, c)
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(word[i:])
		dst = utf8.AppendRune(dst, lowerRune(r))
		i += size
	}
	return dst
}

func lowerRune(r rune) rune {
	switch {
	case r >= 0x0410 && r <= 0x042F:
		return r + 0x20
	case r >= 0x0430 && r <= 0x045F:
		return r
	case r >= 0x0400 && r <= 0x040F:
		return r + 0x50
	case r == 0x2019 || r == 0x02BC: // curly and letter apostrophe
		return '\''
	}
	return unicode.ToLower(r)
}

// wordEnd returns the end of the run of letters that starts at i.
func (sc *scanner) wordEnd(i int) int { return i + wordLen(sc.s[i:]) }

func wordLen(s string) int {
	for i := 0; i < len(s); {
		c := s[i]
		switch {
		case c < utf8.RuneSelf:
			if byteClass[c] != byteLetter {
				return i
			}
			i++
		case (c == 0xD0 || c == 0xD1) && i+1 < len(s) && s[i+1] >= 0x80 && s[i+1] < 0xC0:
			i += 2 // Cyrillic letters
		default:
			r, size := utf8.DecodeRuneInString(s[i:])
			if !unicode.IsLetter(r) && !unicode.IsMark(r) {
				return i
			}
			i += size
		}
	}
	return len(s)
}
