package text

import (
	"fmt"
	"strings"
	"sync"
	"unicode"

	"golang.org/x/text/encoding/charmap"
)

// kz1048 is the Kazakh standard STRK1048-2002, registered with IANA as
// KZ-1048: windows-1251 with the Kazakh letters in place of those of the
// South Slavic languages, Ukrainian and Belarusian.
var kz1048 = sync.OnceValue(func() *[256]rune {
	return variant1251(map[byte]rune{
		0x8D: 'Қ', 0x8E: 'Һ', 0x9D: 'қ', 0x9E: 'һ', 0xA1: 'Ұ', 0xA2: 'ұ', 0xA3: 'Ә', 0xA5: 'Ө',
		0xAA: 'Ғ', 0xAF: 'Ү', 0xB4: 'ө', 0xBA: 'ғ', 0xBC: 'ә', 0xBD: 'Ң', 0xBE: 'ң', 0xBF: 'ү',
	})
})

// ptcp154 is the Asian Cyrillic code page of ParaType, for Kazakh, Kyrgyz,
// Tatar, Uzbek, Tajik and Azerbaijani.
var ptcp154 = sync.OnceValue(func() *[256]rune {
	return variant1251(map[byte]rune{
		0x80: 'Җ', 0x81: 'Ғ', 0x82: 'Ӯ', 0x83: 'ғ', 0x86: 'Ҷ', 0x87: 'Ү', 0x88: 'Ҳ', 0x89: 'ү',
		0x8A: 'Ҡ', 0x8B: 'Ӣ', 0x8C: 'Ң', 0x8D: 'Қ', 0x8E: 'Һ', 0x8F: 'Ҹ', 0x90: 'җ',
		0x98: 'ҳ', 0x99: 'ҷ', 0x9A: 'ҡ', 0x9B: 'ӣ', 0x9C: 'ң', 0x9D: 'қ', 0x9E: 'һ', 0x9F: 'ҹ',
		0xA1: 'Ў', 0xA2: 'ў', 0xA3: 'Ј', 0xA4: 'Ө', 0xA5: 'Ҙ', 0xA6: 'Ұ', 0xAA: 'Ә', 0xAD: 'ӯ', 0xAF: 'Ҝ',
		0xB1: 'ұ', 0xB4: 'ҙ', 0xB5: 'ө', 0xB9: '№', 0xBA: 'ә', 0xBC: 'ј', 0xBD: 'Ҫ', 0xBE: 'ҫ', 0xBF: 'ҝ',
	})
})

func variant1251(differs map[byte]rune) *[256]rune {
	var table [256]rune
	for i := range table {
		table[i] = charmap.Windows1251.DecodeByte(byte(i))
		if r, ok := differs[byte(i)]; ok {
			table[i] = r
		}
	}
	return &table
}

// kazakhLetters are those that windows-1251 and KOI8-R do not have.
// Windows-1251 does have і, for Ukrainian.
const kazakhLetters = "әғқңөұүһӘҒҚҢӨҰҮҺ"

// lossyWords are frequent Kazakh words as they look after their own letters
// went: replaced by a look-alike, by a question mark, or dropped. None is a
// word of Russian.
var lossyWords = func() map[string]bool {
	words := map[string]bool{}
	for w := range strings.FieldsSeq(`және үшін бұл қазақ үкімет оның өте көп болған жоқ қазақстан туралы бойынша
		сөз әр қалай өз күн мың кейін дүние мемлекеттік тілі бұрын өзінің қарай жұмыс қала біз сіз емес болып`) {
		for _, m := range []*strings.Replacer{lookAlikes, questionMarks, dropped} {
			if lossy := m.Replace(w); lossy != w && len([]rune(lossy)) > 2 {
				words[lossy] = true
			}
		}
	}
	for _, russian := range []string{"кун", "сон", "кала", "жок", "коп"} {
		delete(words, russian)
	}
	for w := range strings.FieldsSeq("болып емес туралы бойынша бар деген деп ол мен ма") {
		words[w] = len([]rune(w)) > 4 // Kazakh words that lose nothing: the long ones are evidence
	}
	return words
}()

var (
	lookAlikes    = strings.NewReplacer("ә", "а", "ғ", "г", "қ", "к", "ң", "н", "ө", "о", "ұ", "у", "ү", "у", "һ", "х", "і", "и")
	questionMarks = strings.NewReplacer("ә", "?", "ғ", "?", "қ", "?", "ң", "?", "ө", "?", "ұ", "?", "ү", "?", "һ", "?", "і", "?")
	dropped       = strings.NewReplacer("ә", "", "ғ", "", "қ", "", "ң", "", "ө", "", "ұ", "", "ү", "", "һ", "", "і", "")
)

// lostKazakh warns about a Kazakh text that was saved in an encoding without
// the Kazakh letters. They cannot be restored with certainty: "аза" may have
// been "қаза" or "аза".
func lostKazakh(d Decoded, langs []string) []string {
	switch d.Encoding {
	case "windows-1251", "koi8-r", "koi8-u", "ibm866", "iso-8859-5", "x-mac-cyrillic":
	default:
		return nil
	}
	sample := d.Text[:min(len(d.Text), 1<<18)]
	if strings.ContainsAny(sample, kazakhLetters) {
		return nil
	}
	words, lossy, letters := 0, 0, 0
	word := make([]rune, 0, 32)
	for _, r := range sample + " " {
		if unicode.IsLetter(r) || len(word) > 0 && r == '?' || r == '?' || r == 0x1a {
			if r == 0x1a {
				r = '?'
			}
			letters++
			word = append(word, unicode.ToLower(r))
			continue
		}
		if len(word) > 0 {
			words++
			w := string(word)
			if lossyWords[w] || lossyWords[lookAlikes.Replace(w)] {
				lossy++
			}
		}
		word = word[:0]
	}
	expected := false
	for _, l := range langs {
		expected = expected || l == "kk" || strings.HasPrefix(l, "kk-")
	}
	if lossy*50 > words && lossy > 1 || expected && len(langs) == 1 && letters > 40 {
		return []string{fmt.Sprintf("the text looks Kazakh, but %s has no letters ә ғ қ ң ө ұ ү һ: they were lost when it was saved and cannot be restored; find a copy in UTF-8 or KZ-1048", d.Encoding)}
	}
	return nil
}
