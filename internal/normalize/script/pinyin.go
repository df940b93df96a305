package script

import (
	_ "embed" // the packed readings
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"calque/internal/normalize/edit"
)

//go:embed data/pinyin.gz
var pinyinData []byte

// readings are the commonest reading of each character and the compounds in
// which the first character is read otherwise.
type readings struct {
	of    map[rune]string
	pairs map[[2]rune]string
}

var pinyin = sync.OnceValue(func() *readings {
	p := &readings{of: map[rune]string{}, pairs: map[[2]rune]string{}}
	for line := range strings.SplitSeq(unpack(pinyinData), "\n") {
		a, b, ok := strings.Cut(line, "\t")
		if !ok {
			continue
		}
		if first, second, compound := strings.Cut(a, ">"); compound {
			r1, _ := utf8.DecodeRuneInString(first)
			r2, _ := utf8.DecodeRuneInString(second)
			p.pairs[[2]rune{r1, r2}] = b
			continue
		}
		for _, r := range b {
			p.of[r] = a
		}
	}
	return p
})

// toPinyin writes a syllable for every character, with spaces between
// syllables and beside Latin letters. Punctuation stays.
func toPinyin(s string) edit.List {
	p := pinyin()
	var out edit.List
	prev := rune(0)
	for i, r := range s {
		n := utf8.RuneLen(r)
		if n < 0 {
			n = 1
		}
		next, _ := utf8.DecodeRuneInString(s[i+n:])
		syllable, ok := p.pairs[[2]rune{r, next}]
		if !ok {
			syllable, ok = p.of[r]
		}
		if ok {
			if unicode.IsLetter(prev) || unicode.IsDigit(prev) {
				syllable = " " + syllable
			}
			if _, han := p.of[next]; !han && (unicode.IsLetter(next) && next != utf8.RuneError || unicode.IsDigit(next)) {
				syllable += " "
			}
			out = append(out, edit.Edit{Start: i, End: i + n, New: syllable})
		}
		prev = r
	}
	return out
}

func pinyinConverter() *Converter {
	return &Converter{Info{Name: "zh-Latn-pinyin", Aliases: []string{"zh-Latn", "pinyin"}, From: []string{"zh"}, In: "重庆", Out: "chóng qìng",
		What: "Hanyu Pinyin, one reading a character after CLDR",
		Risk: "characters with several readings: only three compounds are known"}, toPinyin}
}

// registry holds every converter. It is cheap: data are unpacked on first use.
var registry = sync.OnceValue(func() []*Converter {
	out := chineseConverters()
	out = append(out, pinyinConverter())
	out = append(out, romanizers()...)
	out = append(out, turkic()...)
	return append(out, serbian()...)
})
