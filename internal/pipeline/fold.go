package pipeline

import (
	"sync"
	"unicode/utf8"

	"calque/internal/idiom"
	"calque/internal/lang"
	"calque/internal/normalize"
)

// The block of common Chinese characters, U+4E00 to U+9FFF.
const (
	firstHan = 0x4E00
	lastHan  = 0x9FFF
)

// simplified maps each common Chinese character to its simplified form. It is
// built when Chinese is first met.
var simplified = sync.OnceValue(func() []rune {
	n, err := normalize.New(normalize.Options{ToScript: "zh-Hans"})
	if err != nil {
		return nil // a test holds that the script exists
	}
	out := make([]rune, lastHan-firstHan+1)
	for i := range out {
		out[i] = rune(firstHan + i)
		if s, _ := n.String(string(out[i])); utf8.RuneCountInString(s) == 1 {
			out[i], _ = utf8.DecodeRuneInString(s)
		}
	}
	return out
})

// foldHan takes a traditional character to its simplified form, so that 紙老虎
// is found by an entry written 纸老虎. Anything else comes back as it is.
func foldHan(s string) string {
	r, size := utf8.DecodeRuneInString(s)
	if size != len(s) || r < firstHan || r > lastHan {
		return s
	}
	if table := simplified(); table != nil {
		return string(table[r-firstHan])
	}
	return s
}

// Detector returns an idiom detector for texts in these languages. A nil
// lexicon is the one that comes with the program.
func Detector(lexicon *idiom.Lexicon, opt idiom.Options, langs ...string) *idiom.Detector {
	if lexicon == nil {
		lexicon = idiom.Default()
	}
	for _, l := range langs {
		if lang.Base(l) == "zh" {
			opt.Fold = foldHan
		}
	}
	return idiom.NewDetector(lexicon, opt)
}
