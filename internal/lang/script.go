package lang

import (
	"unicode"
	"unicode/utf8"
)

// scripts are the writing systems told apart, by ISO 15924 code. The order
// decides nothing but ties.
var scripts = []struct {
	code  string
	table *unicode.RangeTable
	only  string // the language where the script has one that matters here
}{
	{"Latn", unicode.Latin, ""}, {"Cyrl", unicode.Cyrillic, ""}, {"Hani", unicode.Han, ""},
	{"Hira", unicode.Hiragana, "ja"}, {"Kana", unicode.Katakana, "ja"}, {"Hang", unicode.Hangul, "ko"},
	{"Arab", unicode.Arabic, ""}, {"Deva", unicode.Devanagari, "hi"}, {"Grek", unicode.Greek, "el"},
	{"Hebr", unicode.Hebrew, "he"}, {"Thai", unicode.Thai, "th"}, {"Geor", unicode.Georgian, "ka"},
	{"Armn", unicode.Armenian, "hy"}, {"Beng", unicode.Bengali, "bn"}, {"Taml", unicode.Tamil, "ta"},
	{"Telu", unicode.Telugu, "te"}, {"Knda", unicode.Kannada, "kn"}, {"Mlym", unicode.Malayalam, "ml"},
	{"Gujr", unicode.Gujarati, "gu"}, {"Guru", unicode.Gurmukhi, "pa"}, {"Orya", unicode.Oriya, "or"},
	{"Sinh", unicode.Sinhala, "si"}, {"Khmr", unicode.Khmer, "km"}, {"Laoo", unicode.Lao, "lo"},
	{"Mymr", unicode.Myanmar, "my"}, {"Ethi", unicode.Ethiopic, "am"}, {"Tibt", unicode.Tibetan, "bo"},
	{"Mong", unicode.Mongolian, "mn"}, {"Bopo", unicode.Bopomofo, "zh-Hant"},
}

const (
	latn = iota
	cyrl
	hani
	hira
	kana
	hang
	arab
	deva
)

// scriptOf gives the index in scripts of a letter's script, -1 for what is no
// letter or of no script listed.
func scriptOf(r rune) int {
	switch {
	case r < utf8.RuneSelf:
		if 'a' <= r|0x20 && r|0x20 <= 'z' {
			return latn
		}
		return -1
	case r >= 0x4e00 && r <= 0x9fff:
		return hani
	case r >= 0x400 && r <= 0x52f:
		if r >= 0x482 && r <= 0x489 {
			return -1 // signs of Church Slavonic
		}
		return cyrl
	case r >= 0xac00 && r <= 0xd7a3:
		return hang
	case !unicode.IsLetter(r) && !unicode.IsMark(r):
		return -1
	case r == 0x30fc: // PROLONGED SOUND MARK, which is common to both kana
		return kana
	}
	for i, s := range scripts {
		if unicode.Is(s.table, r) {
			return i
		}
	}
	return -1
}

// Script gives the ISO 15924 code of the script that most letters of s are
// in: "Cyrl", "Latn", "Hani", "Arab", "Hang" … Han letters are "Hani" whatever
// the language; a text with kana among them is "Jpan". A Han, kana or Hangul
// character counts as two letters of an alphabet, because it says as much.
// The answer is "" where there are no letters. Long texts are sampled.
func Script(s string) string {
	n := countScripts(sample(s))
	best, most := n.dominant()
	if most == 0 {
		return ""
	}
	if (best == hani || best == hira || best == kana) && n[hira]+n[kana] > 0 && (n[hira]+n[kana])*20 >= n[hani] {
		return "Jpan"
	}
	return scripts[best].code
}

// scriptCounts are letters by script, in the order of scripts.
type scriptCounts [32]int

func countScripts(s string) scriptCounts {
	var n scriptCounts
	for _, r := range s {
		if i := scriptOf(r); i >= 0 {
			if i >= hani && i <= hang {
				n[i]++
			}
			n[i]++
		}
	}
	return n
}

// dominant is the script with most letters. Han and kana stand together
// against the others.
func (n *scriptCounts) dominant() (best, letters int) {
	for i, c := range n {
		switch i {
		case hani:
			c += n[hira] + n[kana]
		case hira, kana:
			continue
		}
		if c > letters {
			best, letters = i, c
		}
	}
	return best, letters
}

// sampleBytes is how much of a long text is looked at.
const sampleBytes = 6 << 10

// sample takes eight pieces spread over a long text, cut at white space where
// there is some near, and a short text whole.
func sample(s string) string {
	if len(s) <= sampleBytes {
		return s
	}
	const pieces = 8
	out := make([]byte, 0, sampleBytes+pieces)
	for i := range pieces {
		from := (len(s) - sampleBytes/pieces) / (pieces - 1) * i
		piece := s[from:min(from+sampleBytes/pieces, len(s))]
		out = append(out, trimPiece(piece, i > 0)...)
		out = append(out, ' ')
	}
	return string(out)
}

// trimPiece drops what may be half a word or half a character from both ends.
func trimPiece(piece string, front bool) string {
	const near = 40
	if front {
		i := 0
		for i < len(piece) && (i < near && piece[i] > ' ' || !utf8.RuneStart(piece[i])) {
			i++
		}
		if i >= near { // no spaces, as in Chinese: only the half character
			for i = 0; i < len(piece) && !utf8.RuneStart(piece[i]); i++ {
			}
		}
		piece = piece[i:]
	}
	end := len(piece)
	for end > 0 && len(piece)-end < near && piece[end-1] > ' ' {
		end--
	}
	if end > 0 && piece[end-1] <= ' ' {
		return piece[:end]
	}
	for end = len(piece); end > 0 && !utf8.RuneStart(piece[end-1]); end-- {
	}
	return piece[:max(end-1, 0)]
}
