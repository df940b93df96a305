package idiom

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// newJapanese: characters are compared one by one; the inflected tail of the last
// verb or adjective is left off the form (気が利く meets 気が利かない), and the
// particles between nouns and verbs may be exchanged (気の利く).
func newJapanese() *morphology {
	m := newMorphology("ja")
	m.shape = func(_ *morphology, p *pattern) {
		n := len(p.elems)
		if n < 3 {
			return
		}
		last := p.elems[n-1].text
		if strings.Contains("うくぐすつぬぶむるい", last) {
			p.elems = p.elems[:n-1]
			n--
			// 食べる, 見せる: a second kana may change as well
			if r, _ := utf8.DecodeRuneInString(p.elems[n-1].text); n > 3 && unicode.Is(unicode.Hiragana, r) && last == "る" && !strings.Contains("がをにはのもとで", p.elems[n-1].text) {
				p.elems = p.elems[:n-1]
				n--
			}
		}
		for i := 1; i+1 < n; i++ {
			e := &p.elems[i]
			if e.text == "が" || e.text == "を" {
				e.alts = strings.Split(e.text+" の は も が を", " ")
				e.content = false
			}
		}
	}
	return m
}

var koreanParticles = strings.Fields("이 가 을 를 은 는 도 만 의 에 에서 로 으로 와 과 에게 까지 부터 처럼 이나 나 조차 마저")

// newKorean: a noun may carry particles, and the last syllable of a verb stem
// changes its end (내리다, 내려, 내린).
func newKorean() *morphology {
	m := newMorphology("ko")
	m.free = true
	m.more = func(_ *morphology, w string, yield func(string)) {
		rs := []rune(w)
		for i := range rs {
			yield("^" + string(rs[:i]) + syllableKey(rs[i]))
			rest := string(rs[i+1:])
			for _, p := range koreanParticles {
				if rest == p || strings.HasPrefix(rest, p) && len([]rune(rest))-len([]rune(p)) == 1 {
					yield("#" + string(rs[:i+1]))
					break
				}
			}
		}
		yield("#" + w)
	}
	m.wantMore = func(_ *morphology, w string, _ width, yield func(string)) {
		if verb, ok := strings.CutSuffix(w, "다"); ok && verb != "" {
			rs := []rune(verb)
			yield("^" + string(rs[:len(rs)-1]) + syllableKey(rs[len(rs)-1]))
			return
		}
		yield("#" + w)
		for _, p := range koreanParticles {
			if noun, ok := strings.CutSuffix(w, p); ok && noun != "" {
				yield("#" + noun)
			}
		}
	}
	return m
}

// syllableKey takes a Hangul syllable to its first consonant and the vowel before
// contraction: 려, 렸, 린 and 리 share one.
func syllableKey(r rune) string {
	if r < 0xAC00 || r > 0xD7A3 {
		return string(r)
	}
	i := int(r - 0xAC00)
	lead, vowel := i/588, i%588/28
	switch vowel { // ㅕ from ㅣ, ㅘ from ㅗ, ㅝ from ㅜ, ㅐ from ㅏ
	case 6:
		vowel = 20
	case 9:
		vowel = 8
	case 14:
		vowel = 13
	case 1:
		vowel = 0
	}
	return string(rune(0xAC00 + lead*588 + vowel*28))
}
