package text

import (
	"math"
	"slices"
	"strings"
	"sync"
	"unicode"
)

// candidate is a legacy encoding and the languages found in it. The order of
// the list decides between encodings that read the bytes alike: the usual
// one stands first.
type candidate struct {
	encoding, languages string
	rare                float64 // bits that its rarity costs
}

var singleByte = []candidate{
	{"windows-1252", "en de fr es it pt nl sv da no fi", 0},
	{"windows-1251", "ru uk bg be sr mk", 0},
	{"koi8-r", "ru bg", 0},
	{"koi8-u", "uk", 0},
	{"ibm866", "ru uk be bg", 2},
	{"iso-8859-5", "ru bg sr mk be uk", 4},
	{"kz-1048", "kk", 2},
	{"ptcp154", "kk ky tt uz-Cyrl", 4},
	{"x-mac-cyrillic", "ru uk", 12},
	{"windows-1250", "pl cs sk hu ro sr-Latn", 2},
	{"iso-8859-2", "pl cs sk hu ro sr-Latn", 2},
	{"windows-1254", "tr", 4},
	{"windows-1257", "lt lv et", 6},
	{"iso-8859-15", "fr fi en de", 4},
	{"windows-1253", "el", 6},
	{"iso-8859-7", "el", 6},
	{"windows-1256", "ar fa ur", 4},
	{"iso-8859-6", "ar", 6},
	{"windows-1255", "he", 6},
	{"macintosh", "fr de es en it pt", 14},
}

var doubleByte = []candidate{
	{"gb18030", "zh-Hans", 0},
	{"big5", "zh-Hant", 0},
	{"shift_jis", "ja", 0},
	{"euc-jp", "ja", 0},
	{"euc-kr", "ko", 0},
}

// guess is an encoding with the cost of reading the bytes by it.
type guess struct {
	cs    charset
	cost  float64 // bits for the whole sample: lower is better
	ascii float64 // the part of it that the pairs of ASCII bytes have
	pairs int     // byte pairs of the sample that are not both ASCII
}

// poor reports whether the reading is no better than a random one. The slack
// is for files with two or three odd characters in plain ASCII.
func (g guess) poor() bool {
	limit := 9.5
	if g.cs.bytes == nil { // half a character a byte: noise as GB18030 has 8 bits
		limit = 6.8
	}
	return g.cost-g.ascii > limit*float64(g.pairs)+20
}

// candidates are the charsets of both lists, looked up once.
var candidates = sync.OnceValue(func() map[string]charset {
	m := map[string]charset{}
	for _, c := range slices.Concat(singleByte, doubleByte) {
		m[c.encoding] = known(c.encoding)
	}
	return m
})

const sampleSize = 128 << 10 // bytes looked at

// detect reads a sample by every candidate and gives the readings, the most
// probable first.
func detect(data []byte, langs []string) []guess {
	sample := pickSample(data)
	h := count(sample)
	if h.high == 0 {
		return nil
	}
	base := h.asciiCosts()
	var out []guess
	for _, c := range singleByte {
		g := guess{cs: candidates()[c.encoding], cost: math.Inf(1), pairs: h.high}
		if !pairs().langs[strings.Fields(c.languages)[0]].latin && h.high*8 < len(sample) {
			c.rare += 10 // "è" in Italian is a letter of a word, not the Russian "и"
		}
		for tag := range strings.FieldsSeq(c.languages) {
			if cost := h.cost(g.cs.bytes, tag, base)*favour(tag, langs) + c.rare; cost < g.cost {
				g.cost, g.ascii = cost, base.of(tag)
			}
		}
		out = append(out, g)
	}
	for _, c := range doubleByte {
		cs := candidates()[c.encoding]
		cost, ascii := doubleByteCost(sample, cs, c.languages)
		cost *= favour(c.languages, langs)
		out = append(out, guess{cs: cs, cost: cost, ascii: ascii, pairs: h.high})
	}
	slices.SortStableFunc(out, func(a, b guess) int {
		switch {
		case a.cost < b.cost:
			return -1
		case a.cost > b.cost:
			return 1
		}
		return 0
	})
	return usual(out, data)
}

// usual puts the encoding that stands first in the list of candidates ahead
// of the cheapest one if both read every byte of the data alike: a Kazakh
// text without a Kazakh letter is windows-1251, not KZ-1048.
func usual(guesses []guess, data []byte) []guess {
	best := guesses[0].cs
	if best.bytes == nil {
		return guesses
	}
	var used [256]bool
	for _, c := range data {
		used[c] = true
	}
	for _, c := range singleByte {
		cs := candidates()[c.encoding]
		same := true
		for i, u := range used {
			same = same && (!u || cs.bytes[i] == best.bytes[i])
		}
		if same {
			guesses[0].cs = cs
			break
		}
	}
	return guesses
}

// favour makes the readings in an expected language a little more probable.
func favour(tag string, langs []string) float64 {
	for _, l := range langs {
		if base, _, _ := strings.Cut(strings.ToLower(l), "-"); base != "" && strings.HasPrefix(tag, base) {
			return 0.93
		}
	}
	return 1
}

// pickSample takes the beginning of the data from the first byte above 0x7F,
// cut at the end of a line where there is one near.
func pickSample(data []byte) []byte {
	first := slices.IndexFunc(data, func(c byte) bool { return c >= 0x80 })
	if first < 0 {
		return nil
	}
	from := first
	for from > 0 && first-from < 400 && data[from-1] != '\n' {
		from--
	}
	sample := data[from:min(len(data), from+sampleSize)]
	if from+len(sample) < len(data) {
		for cut := len(sample); cut > len(sample)-4096; cut-- {
			if sample[cut-1] == '\n' {
				return sample[:cut]
			}
		}
	}
	return sample
}

// joined is what an East Asian character costs in bits that touches a Latin
// letter: in "prze蘚ka" it is more likely to be part of a Polish word.
const joined = 4

func isASCIILetter(r rune) bool { return 'a' <= r|0x20 && r|0x20 <= 'z' }

// doubleByteCost is the cost of reading the sample by one of the East Asian
// encodings: for characters by how common they are, for ASCII by its pairs.
func doubleByteCost(sample []byte, cs charset, tag string) (cost, ascii float64) {
	text, _, invalid := cs.decode(sample)
	if invalid > 0 && invalid*20 > len(sample) {
		return math.Inf(1), 0
	}
	rank := pairs().ranks[tag]
	rest := make([]byte, 0, len(sample))
	prev := rune(' ')
	for _, r := range text {
		if r < 0x80 {
			if prev >= 0x2e80 && isASCIILetter(r) {
				cost += joined
			}
			rest = append(rest, byte(r))
			prev = r
			continue
		}
		cost += eastAsianCost(r, prev, rank, tag == "ja")
		if isASCIILetter(prev) {
			cost += joined
		}
		if len(rest) > 0 && rest[len(rest)-1] != ' ' {
			rest = append(rest, ' ')
		}
		prev = r
	}
	ascii = count(rest).asciiCosts().least
	return cost + ascii, ascii
}

// eastAsianCost is a rough -log2 of the probability of a character in Chinese,
// Japanese or Korean, given the ranks of the frequent ones.
func eastAsianCost(r, prev rune, rank map[rune]int, japanese bool) float64 {
	if n, ok := rank[r]; ok {
		return 6 + math.Log2(float64(n+8))/2
	}
	switch {
	case r == unicode.ReplacementChar:
		return 40
	case r >= 0x3041 && r <= 0x30fc && !japanese: // GB 2312 has the kana too
		return 12
	case r >= 0x3041 && r <= 0x3096, r == 0x30fc:
		return 6.5
	case r >= 0x30a1 && r <= 0x30f6:
		if prev >= 0x3041 && prev <= 0x3096 {
			return 9
		}
		return 7.5
	case r == 0x3001, r == 0x3002, r == 0xff0c, r == 0x300c, r == 0x300d:
		return 5
	case r >= 0x3000 && r <= 0x3011, r >= 0xff01 && r <= 0xff5e, r >= 0x2013 && r <= 0x2026, r == 0xb7:
		return 8
	case r >= 0x4e00 && r <= 0x9fff:
		return 15
	case r >= 0xac00 && r <= 0xd7a3:
		return 13
	case r >= 0xff61 && r <= 0xff9f: // half-width kana: any byte above 0xA0 is one in Shift_JIS
		return 11
	case r >= 0xe000 && r <= 0xf8ff:
		return 30
	}
	return 18
}
