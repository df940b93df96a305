package normalize

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Letters of the wrong alphabet that look right. A word is a stretch of
// letters; it is repaired only when it mixes Cyrillic and Latin, its strange
// letters all have a twin, and the other alphabet clearly owns the word. A
// hyphen ends a word: USB-кабель, Kaspi-ге and IT-компания are two words each.

var (
	ruleCyrillicTwin = Rule{ID: "homoglyph-cyrillic", Level: Repair, Family: "homoglyph", Lang: "ru",
		What: "Latin letters inside a Cyrillic word become their Cyrillic twins",
		In:   "здoрoвье", Out: "здоровье", Risk: "brand names that mix alphabets on purpose"}
	ruleLatinTwin = Rule{ID: "homoglyph-latin", Level: Repair, Family: "homoglyph", Lang: "en",
		What: "Cyrillic letters inside a Latin word become their Latin twins",
		In:   "hоuse", Out: "house", Risk: "brand names that mix alphabets on purpose"}
	ruleKazakhTwin = Rule{ID: "homoglyph-kazakh", Level: Repair, Family: "homoglyph", Lang: "kk",
		What: "ə, ɵ, h, i, Y and the like in a Cyrillic word become the Kazakh letters ә, ө, һ, і, Ү",
		In:   "əбден", Out: "әбден", Risk: "the Latin alphabet of Azerbaijani has ə too; the word must have Cyrillic letters"}
)

// twins from Latin (and phonetic letters) to Cyrillic, common to all.
var cyrillicTwins = map[rune]rune{
	'a': 'а', 'c': 'с', 'e': 'е', 'o': 'о', 'p': 'р', 'x': 'х', 'y': 'у',
	'A': 'А', 'B': 'В', 'C': 'С', 'E': 'Е', 'H': 'Н', 'K': 'К', 'M': 'М', 'O': 'О', 'P': 'Р', 'T': 'Т', 'X': 'Х', 'Y': 'У',
	'i': 'і', 'I': 'І', 'j': 'ј', 'J': 'Ј', 's': 'ѕ', 'S': 'Ѕ', 'ë': 'ё', 'Ë': 'Ё', 'ï': 'ї', 'Ï': 'Ї', 'ı': 'і',
	'ə': 'ә', 'Ə': 'Ә', 'ɵ': 'ө', 'Ɵ': 'Ө', 'h': 'һ',
}

// Letters with twins only where the language's alphabet has the Cyrillic one.
var twinNeeds = map[rune]map[string]bool{
	'і': set("uk be kk"), 'І': set("uk be kk"), 'ї': set("uk"), 'Ї': set("uk"), 'ј': set("sr mk"), 'Ј': set("sr mk"),
	'ѕ': set("mk"), 'Ѕ': set("mk"), 'ә': set("kk tt ba"), 'Ә': set("kk tt ba"), 'ө': set("kk ky tt ba mn"), 'Ө': set("kk ky tt ba mn"),
	'һ': set("kk tt ba"),
}

var latinTwins = func() map[rune]rune {
	m := map[rune]rune{}
	for l, c := range cyrillicTwins {
		if l < 0x80 && l != 'h' {
			m[c] = l
		}
	}
	m['һ'] = 'h'
	return m
}()

// homoglyphPass needs whole words, so it is a sweep of its own. With an
// alphabet's language unknown the twins of all are tried.
type homoglyphPass struct {
	cyr, lat, kaz bool
	base          string
}

func (p *homoglyphPass) run(t *sweep) {
	s := t.src
	if !anyCyrillic(s) {
		return
	}
	for i := 0; i < len(s); {
		if s[i] < utf8.RuneSelf && !isASCIILetter(s[i]) {
			i++
			continue
		}
		end, cyr, lat, other := i, 0, 0, 0
		for end < len(s) {
			if end+1 < len(s) && cyrillicPair(s[end], s[end+1]) {
				cyr++
				end += 2
				continue
			}
			r, n := utf8.DecodeRuneInString(s[end:])
			if !wordRune(r) {
				break
			}
			switch {
			case isCyrillic(r):
				cyr++
			case unicode.In(r, unicode.Latin):
				lat++
			case unicode.IsLetter(r):
				other++
			}
			end += n
		}
		if cyr > 0 && lat > 0 && other == 0 && !inAddress(s, i) {
			p.repair(t, i, end, cyr, lat)
		}
		if end == i { // no letter
			_, n := utf8.DecodeRuneInString(s[i:])
			end += n
		}
		i = end
	}
}

// anyCyrillic reports whether s holds a byte with which characters of
// U+0400..053F begin: without one there is nothing to mix up.
func anyCyrillic(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= 0xD0 && s[i] <= 0xD4 {
			return true
		}
	}
	return false
}

func isASCIILetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

func wordRune(r rune) bool {
	if r < utf8.RuneSelf {
		return isASCIILetter(byte(r))
	}
	if r >= 0x400 && r <= 0x481 || r >= 0x48A && r <= 0x52F {
		return true
	}
	return unicode.IsLetter(r) || unicode.Is(unicode.Mn, r)
}

// repair decides which alphabet owns the word s[i:end].
func (p *homoglyphPass) repair(t *sweep, i, end, cyr, lat int) {
	w := t.src[i:end]
	toCyr := p.convertible(w, true)
	toLat := p.convertible(w, false)
	home := p.base == "sr" || slices.Contains(cyrillicDash, p.base) // texts of this language are Cyrillic
	switch {
	case toCyr == proven && toLat != proven:
		p.replace(t, i, w, true)
	case toLat == proven && toCyr != proven:
		p.replace(t, i, w, false)
	case toCyr == possible && toLat == possible && home && cyr >= lat:
		p.replace(t, i, w, true) // оса, with one Latin letter
	case toCyr == possible && toLat == possible && !home && p.base != "" && lat > cyr:
		p.replace(t, i, w, false)
	}
}

// verdict on whether a word can be written in one alphabet.
type verdict uint8

const (
	impossible verdict = iota // a letter has no twin there
	possible
	proven // and a letter that looks like nothing in the other alphabet is there already
)

// convertible reports whether every letter of the other alphabet has a twin
// here, and whether the letters without twin prove whose word it is.
func (p *homoglyphPass) convertible(w string, toCyrillic bool) verdict {
	proof := false
	for _, r := range w {
		strange := isCyrillic(r) != toCyrillic && unicode.IsLetter(r)
		if strange {
			if p.twin(r, toCyrillic) == 0 {
				return impossible
			}
			continue
		}
		if unicode.IsLetter(r) {
			proof = proof || p.twin(r, !toCyrillic) == 0
		}
	}
	if proof {
		return proven
	}
	return possible
}

// twin returns the counterpart of r, 0 when it has none in the language.
func (p *homoglyphPass) twin(r rune, toCyrillic bool) rune {
	if !toCyrillic {
		return latinTwins[r]
	}
	t := cyrillicTwins[r]
	if needs := twinNeeds[t]; needs != nil && !needs[p.base] && p.base != "" {
		return 0
	}
	return t
}

func (p *homoglyphPass) replace(t *sweep, start int, w string, toCyrillic bool) {
	for k, r := range w {
		if isCyrillic(r) == toCyrillic || !unicode.IsLetter(r) {
			continue
		}
		now := p.twin(r, toCyrillic)
		if p.base == "kk" && r == 'Y' {
			now = 'Ү' // the same shape; У has a bent stem
		}
		rule := &ruleCyrillicTwin
		switch {
		case !toCyrillic:
			rule = &ruleLatinTwin
		case strings.ContainsRune("әөһіүӘӨҺІҮ", now) && p.base == "kk":
			rule = &ruleKazakhTwin
		}
		on := map[*Rule]bool{&ruleCyrillicTwin: p.cyr, &ruleLatinTwin: p.lat, &ruleKazakhTwin: p.kaz}[rule]
		if on {
			t.add(start+k, start+k+utf8.RuneLen(r), string(now), rule)
		}
	}
}
