package lang

import (
	"strings"
	"unicode/utf8"
)

// koreanParticles are what is written behind nouns without a space, longest
// first. after is 'c' when the particle stands behind a closed syllable only,
// 'v' behind an open one, 0 behind both; floor is how many syllables have to
// stay, two where the particle is a common last syllable of nouns.
var koreanParticles = []struct {
	form  string
	after byte
	floor int
}{
	{"에게서는", 0, 1}, {"으로부터", 'c', 1}, {"에서부터", 0, 1}, {"입니다", 0, 1}, {"이었다", 'c', 1}, {"에서는", 0, 1}, {"에서도", 0, 1}, {"에게서", 0, 1},
	{"에게는", 0, 1}, {"에게도", 0, 1}, {"으로는", 'c', 1}, {"으로도", 'c', 1}, {"한테서", 0, 1}, {"이라고", 'c', 1}, {"이라는", 'c', 1}, {"까지는", 0, 1}, {"까지도", 0, 1},
	{"에서", 0, 1}, {"에게", 0, 1}, {"에는", 0, 1}, {"에도", 0, 1}, {"으로", 'c', 1}, {"로는", 'v', 1}, {"로도", 'v', 1}, {"한테", 0, 1}, {"까지", 0, 1},
	{"부터", 0, 1}, {"처럼", 0, 1}, {"보다", 0, 2}, {"마다", 0, 2}, {"만이", 0, 2}, {"만을", 0, 2}, {"라고", 'v', 2}, {"라는", 'v', 2}, {"이나", 'c', 2}, {"이며", 'c', 2},
	{"이고", 'c', 2}, {"이다", 'c', 1}, {"께서", 0, 1}, {"들의", 0, 2}, {"들을", 0, 2}, {"들은", 0, 2}, {"들이", 0, 2}, {"들에", 0, 2}, {"조차", 0, 2}, {"밖에", 0, 2},
	{"은", 'c', 1}, {"는", 'v', 1}, {"을", 'c', 1}, {"를", 'v', 1}, {"이", 'c', 2}, {"가", 'v', 2}, {"에", 0, 1}, {"의", 0, 2}, {"와", 'v', 2}, {"과", 'c', 2},
	{"도", 0, 2}, {"만", 0, 2}, {"로", 'v', 2}, {"께", 0, 2}, {"들", 0, 2}, {"나", 'v', 3},
}

// stemKorean takes particles off, several in a row (사람들에게는), with their
// condition on an open or a closed syllable before. Verbs keep their endings
// but for the forms of 하다, which end in 하.
func stemKorean(word string) string {
	for range 3 {
		rest := cutParticle(word)
		if rest == word {
			break
		}
		word = rest
	}
	for _, form := range [...]string{"했습니다", "합니다", "하였다", "했다", "한다", "하는", "하고", "하여", "해서", "하면", "하지", "하다", "했던", "하며"} {
		if rest, ok := strings.CutSuffix(word, form); ok && rest != "" {
			return rest + "하"
		}
	}
	return word
}

func cutParticle(word string) string {
	for _, p := range koreanParticles {
		rest, ok := strings.CutSuffix(word, p.form)
		if !ok || utf8.RuneCountInString(rest) < p.floor {
			continue
		}
		last, _ := utf8.DecodeLastRuneInString(rest)
		if last < 0xAC00 || last > 0xD7A3 {
			return rest // a name in another script: Seoul에서
		}
		closed := (last-0xAC00)%28 != 0
		if p.after == 'c' && !closed || p.after == 'v' && closed && !(p.form == "로" && (last-0xAC00)%28 == 8) {
			continue
		}
		return rest
	}
	return word
}
