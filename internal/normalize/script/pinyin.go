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
	pages [256]*[256]reading // Basic Multilingual Plane
	far   map[rune]reading   // the planes beyond
	pairs map[[2]rune]string // as in reading.spaced
}

// reading is a syllable with a space before it; the bare one is a part of it.
type reading struct {
	spaced   string
	compound bool // some pairs begin with the character
}

func (p *readings) of(r rune) reading {
	if r >= 0x10000 {
		return p.far[r]
	}
	if r < 0 || p.pages[byte(r>>8)] == nil {
		return reading{}
	}
	return p.pages[byte(r>>8)][byte(r)]
}

func (p *readings) set(r rune, x reading) {
	if r >= 0x10000 {
		p.far[r] = x
		return
	}
	page := &p.pages[byte(r>>8)]
	if *page == nil {
		*page = new([256]reading)
	}
	(*page)[byte(r)] = x
}

var pinyin = sync.OnceValue(func() *readings {
	p := &readings{far: map[rune]reading{}, pairs: map[[2]rune]string{}}
	for line := range strings.SplitSeq(unpack(pinyinData), "\n") {
		a, b, ok := strings.Cut(line, "\t")
		if !ok {
			continue
		}
		if first, second, compound := strings.Cut(a, ">"); compound {
			r1, _ := utf8.DecodeRuneInString(first)
			r2, _ := utf8.DecodeRuneInString(second)
			p.pairs[[2]rune{r1, r2}] = " " + b
			continue
		}
		spaced := " " + a
		for _, r := range b {
			p.set(r, reading{spaced: spaced})
		}
	}
	for pair := range p.pairs {
		x := p.of(pair[0])
		x.compound = true
		p.set(pair[0], x)
	}
	return p
})

// toPinyin writes a syllable for every character, with spaces between
// syllables and beside Latin letters. Punctuation stays.
func toPinyin(s string) edit.List {
	p := pinyin()
	out := make(edit.List, 0, len(s)/3)
	prev, wasHan := rune(0), false // wasHan saves asking whether prev is a letter
	for i, r := range s {
		n := utf8.RuneLen(r)
		if n < 0 {
			n = 1
		}
		if x := p.of(r); x.spaced != "" || x.compound {
			next, _ := utf8.DecodeRuneInString(s[i+n:])
			syllable := x.spaced
			if x.compound {
				if now, ok := p.pairs[[2]rune{r, next}]; ok {
					syllable = now
				}
			}
			if syllable == "" {
				prev = r
				continue
			}
			if !wasHan && !unicode.IsLetter(prev) && !unicode.IsDigit(prev) {
				syllable = syllable[1:]
			}
			if p.of(next).spaced == "" && (unicode.IsLetter(next) && next != utf8.RuneError || unicode.IsDigit(next)) {
				syllable += " "
			}
			out = append(out, edit.Edit{Start: i, End: i + n, New: syllable})
			wasHan = true
		} else {
			wasHan = false
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
