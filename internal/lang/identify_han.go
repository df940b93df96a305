package lang

import (
	"strings"
	"sync"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
)

// identifyHan tells Japanese, and Chinese in simplified and in traditional
// characters, apart. Kana is Japanese. Among Han characters alone the
// national character sets decide: what only GB 2312 of China has is
// simplified (这), what only Big5 of Taiwan has is traditional (這), what only
// JIS X 0208 of Japan has is Japanese (駅), and a text that has both of the
// former is Japanese as well (国際: 国 is not in Big5, 際 not in GB 2312).
func identifyHan(s string, n *scriptCounts) Guess {
	kanaLetters, han := (n[hira]+n[kana])/2, n[hani]/2
	if kanaLetters > 0 && kanaLetters*12 >= han {
		return Guess{Tag: "ja", Confidence: 0.99, Second: "zh"}
	}
	sets := nationalSets()
	simplified, traditional, japan, foreign := 0, 0, 0, 0
	for _, r := range s {
		if scriptOf(r) != hani {
			continue
		}
		gb, big5, jis := sets[0].has(r), sets[1].has(r), sets[2].has(r)
		switch {
		case gb && !big5:
			simplified++
		case big5 && !gb:
			traditional++
		case jis && !gb && !big5:
			japan++
		}
		if !jis {
			foreign++
		}
	}
	few, many := min(simplified, traditional), max(simplified, traditional)
	switch {
	case foreign == 0 && (japan > 0 || few*3 >= many && few > 0):
		return Guess{Tag: "ja", Confidence: 0.85, Second: "zh"}
	case kanaLetters > 0 && kanaLetters*30 >= han && foreign*50 < han:
		return Guess{Second: "ja"}
	case simplified > traditional:
		return Guess{Tag: "zh-Hans", Confidence: share(simplified, traditional, foreign, han), Second: "zh-Hant"}
	case traditional > simplified:
		return Guess{Tag: "zh-Hant", Confidence: share(traditional, simplified, foreign, han), Second: "zh-Hans"}
	case han < 4 && utf8.RuneCountInString(s) < 6:
		return Guess{Second: "zh"} // 日本 is both
	}
	return Guess{Tag: "zh", Confidence: 0.7, Second: "ja"}
}

// share grows with the evidence for one set of characters and shrinks with
// that for the other.
func share(for_, against, foreign, han int) float64 {
	if foreign == 0 && han < 12 {
		return 0.8 // could be Japanese without kana
	}
	return float64(for_+1) / float64(for_+against+1)
}

// hanSet is a set of the Han characters from U+4E00 to U+9FFF.
type hanSet [0x5200 / 64]uint64

func (h *hanSet) has(r rune) bool {
	i := uint(r - 0x4e00)
	return i/64 < uint(len(h)) && h[i/64]>>(i%64)&1 == 1
}

// nationalSets are the Han characters of GB 2312, of Big5 as Taiwan issued it
// and of JIS X 0208: what the decoders give for the code ranges of these
// standards, without what later extensions added around them.
var nationalSets = sync.OnceValue(func() [3]*hanSet {
	return [3]*hanSet{
		decodeRange(simplifiedchinese.GBK, 0xb0, 0xf7),
		decodeRange(traditionalchinese.Big5, 0xa4, 0xf9),
		decodeRange(japanese.EUCJP, 0xb0, 0xf4),
	}
})

// decodeRange decodes all two-byte codes whose first byte is in a range. The
// second byte is above 0xA0, in Big5 above 0x3F too.
func decodeRange(enc encoding.Encoding, from, to byte) *hanSet {
	var codes []byte
	for lead := int(from); lead <= int(to); lead++ {
		if enc == traditionalchinese.Big5 {
			for trail := 0x40; trail < 0x7f; trail++ {
				codes = append(codes, byte(lead), byte(trail))
			}
		}
		for trail := 0xa1; trail < 0xff; trail++ {
			codes = append(codes, byte(lead), byte(trail))
		}
	}
	text, _ := enc.NewDecoder().Bytes(codes) // what has no meaning becomes U+FFFD
	set := new(hanSet)
	for _, r := range string(text) {
		if i := uint(r - 0x4e00); i/64 < uint(len(set)) {
			set[i/64] |= 1 << (i % 64)
		}
	}
	return set
}

// identifyDevanagari tells Hindi from Marathi and Nepali by words that one of
// them cannot do without.
func identifyDevanagari(s string) Guess {
	marks := map[string]string{
		"आहे": "mr", "आणि": "mr", "नाही": "mr", "होते": "mr", "आहेत": "mr", "मध्ये": "mr",
		"छ": "ne", "छन्": "ne", "गर्न": "ne", "भएको": "ne", "थियो": "ne",
		"है": "hi", "हैं": "hi", "का": "hi", "की": "hi", "के": "hi", "में": "hi", "और": "hi", "नहीं": "hi", "को": "hi", "से": "hi",
	}
	votes := map[string]int{}
	for _, w := range strings.FieldsFunc(s, func(r rune) bool { return r == ' ' || r == '।' || r == ',' || r == '\n' || r == '?' }) {
		votes[marks[w]]++
	}
	best := "hi"
	for _, tag := range []string{"mr", "ne"} {
		if votes[tag] > votes[best] {
			best = tag
		}
	}
	if votes[best] == 0 {
		return Guess{Tag: "hi", Confidence: 0.8, Second: "mr"}
	}
	return Guess{Tag: best, Confidence: 0.95}
}
