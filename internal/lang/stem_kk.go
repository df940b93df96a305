package lang

import (
	"strings"
	"sync"
	"unicode/utf8"
)

// Kazakh glues endings to the stem in a fixed order (plural, possessive, case,
// person), each in variants that follow the vowels of the stem (back or front)
// and its last sound (vowel, voiced, voiceless): бала-лар-ымыз-дан "from our
// children", үй-лер-іңіз-де "in your houses". stemKazakh takes endings off from
// the right, the longest first, as long as both agreements hold, and leaves at
// least three letters or a known stem of two.

// kazakhEndings lists the endings with capital letters for what alternates:
// A а/е, I ы/і, Q қ/к, G ғ,қ/г,к, D д,т, L л,д,т, N н,д,т, M м,б,п. A sign behind
// the ending says where it may stand: "v" after a vowel, "c" after a
// consonant, "p" after the ы or і of "his", "x" without vowel harmony, "+" marks
// a verb form for sure, "-" wants a verb form stripped before.
const kazakhEndings = `
LAр
MIн сIң сIз сIңдAр сIздAр мIзv
Iмc мv Iңc ңv IңIзc ңIзv IмIзc сIv Ic
рAQv IрAQc NIң GA IмAc IңAc мAv ңAv нAp NI нp DA ндAp DAн менx бенx пенx NAн
DAGI ндAGIp нікіx дікіx тікіx GIc DAй DAйIн шA
DIм+ DIQ DIңIз DIңIздAр+
GAн+ GAнмIн+ GAндIQ+ GAнша+ GAлI+
Iпc+ пv+ IптIc+ птIv+ IппIнc+ ппIнv+
AдIc+ йдIv+ AмIнc+ ймIнv+ AсIңc+ йсIңv+ йсIзv+ ймIзv+ AйIнc+ йIнv+
AтIнc+ йтIнv+ AйIQc+ йIQv+ сIн сA сAм+ сAң+ сAQ+ сAңIз+
MAс+ MAQ+ MAQшI+ MAй+ MAйдI+ MAйтIн+ MAйсIң+ MAймIн+ MAймIз+ MAдI+ MAдIм+ MAдIQ+ MAGAн+ MAсA+ MAсIн+ MAу+ MAйAQ+
у IңдAрc+ ңдAрv+ ушIc+
MA- Iлc- Iнc- DIр-
`

// kazakhEnding is one spelled-out variant.
type kazakhEnding struct {
	place  byte // 'v', 'c', 'p' or 0
	back   bool // has back vowels
	front  bool // has front vowels
	verb   bool // the stem is a verb's for sure
	behind bool // only behind a verb form
	class  byte // of the sounds before it: 't' voiceless, 'd' voiced, 'l', 'n', 'm', 'b'; 0 any
}

// kazakhTable maps an ending to its conditions, in one map for each length in
// letters.
var kazakhTable = sync.OnceValue(func() map[string]kazakhEnding {
	table := map[string]kazakhEnding{}
	for _, pattern := range strings.Fields(kazakhEndings) {
		var e kazakhEnding
		harmony := true
		for end := len(pattern) - 1; ; end-- {
			switch pattern[end] {
			case 'v', 'c', 'p':
				e.place = pattern[end]
			case 'x':
				harmony = false
			case '+':
				e.verb = true
			case '-':
				e.behind = true
			default:
				pattern = pattern[:end+1]
				end = -1
			}
			if end < 0 {
				break
			}
		}
		for _, back := range []bool{true, false} {
			spellKazakh(pattern, back, func(form string, class byte) {
				f := e
				f.class = class
				if harmony && strings.ContainsAny(pattern, "AIQG") {
					f.back, f.front = back, !back
				}
				if _, taken := table[form]; !taken {
					table[form] = f
				}
			})
		}
	}
	return table
})

// spellKazakh writes the variants of a pattern for back or front vowels.
func spellKazakh(pattern string, back bool, visit func(form string, class byte)) {
	vowels := strings.NewReplacer("A", "е", "I", "і", "Q", "к")
	if back {
		vowels = strings.NewReplacer("A", "а", "I", "ы", "Q", "қ")
	}
	type start struct {
		letters string
		class   byte
	}
	starts := map[byte][]start{
		'G': {{"г", 'd'}, {"к", 't'}}, 'D': {{"д", 'd'}, {"т", 't'}}, 'L': {{"л", 'l'}, {"д", 'd'}, {"т", 't'}},
		'N': {{"н", 'n'}, {"д", 'd'}, {"т", 't'}}, 'M': {{"м", 'm'}, {"б", 'b'}, {"п", 't'}},
	}
	if back {
		starts['G'] = []start{{"ғ", 'd'}, {"қ", 't'}}
	}
	variants, ok := starts[pattern[0]]
	if !ok {
		variants = []start{{"", 0}}
	} else {
		pattern = pattern[1:]
	}
	// Inside an ending the capitals stand behind vowels and are voiced.
	inner := strings.NewReplacer("D", "д", "L", "д", "N", "н", "M", "м")
	body := inner.Replace(pattern)
	if back {
		body = strings.ReplaceAll(body, "G", "ғ")
	} else {
		body = strings.ReplaceAll(body, "G", "г")
	}
	for _, v := range variants {
		visit(v.letters+vowels.Replace(body), v.class)
	}
}

// stemKazakh cuts Cyrillic Kazakh; words in other alphabets come back as they
// are.
func stemKazakh(word string) string {
	verb := false
	for range 8 {
		if kazakhWhole[word] {
			return word
		}
		rest, isVerb := cutKazakh(word, verb)
		if rest == word {
			break
		}
		verb = verb || isVerb
		word = settleKazakh(rest)
	}
	return settleKazakh(word)
}

// cutKazakh takes the longest ending off that fits.
func cutKazakh(word string, verb bool) (string, bool) {
	table := kazakhTable()
	letters := utf8.RuneCountInString(word)
	i := 0
	for n := range letters {
		_, size := utf8.DecodeRuneInString(word[i:])
		i += size
		left := n + 1
		if left < 2 || letters-left > 8 || letters == left {
			continue
		}
		ending, ok := table[word[i:]]
		if !ok || ending.behind && !verb || !ending.fits(word[:i]) {
			continue
		}
		if strings.HasPrefix(word[i:], "с") && !ending.verb && ownS(word[:i]) {
			continue
		}
		if ending.verb && ending.place == 'c' && ownVowel(word, i) {
			continue
		}
		if wholeBefore(table, word, i) {
			continue
		}
		if left < 3 && !kazakhShort[devoiced(word[:i])] {
			continue
		}
		return word[:i], ending.verb
	}
	return word, false
}

// fits tells whether the ending may follow the stem.
func (e kazakhEnding) fits(stem string) bool {
	last, _ := utf8.DecodeLastRuneInString(stem)
	vowel := isKazakhVowel(last)
	switch e.place {
	case 'v':
		if !vowel {
			return false
		}
	case 'c':
		if vowel {
			return false
		}
	case 'p':
		if last != 'ы' && last != 'і' {
			return false
		}
	}
	return e.assimilated(last, vowel || last == 'у') && e.harmonious(stem)
}

// assimilated compares the first consonant of the ending with the last sound
// of the stem: -дан behind voiced ones and vowels, -тан behind voiceless ones,
// -нан behind nasals.
func (e kazakhEnding) assimilated(last rune, vowel bool) bool {
	voiceless := strings.ContainsRune("пткқсшфхцчщһбвгд", last)
	switch e.class {
	case 't':
		return voiceless
	case 'd':
		return !voiceless || strings.ContainsRune("бвгд", last)
	case 'l':
		return vowel || last == 'р' || last == 'й'
	case 'n':
		return vowel || last == 'м' || last == 'н' || last == 'ң'
	case 'b':
		return strings.ContainsRune("жзмнң", last)
	case 'm':
		return !voiceless
	}
	return true
}

// harmonious compares the vowels of the ending with the last vowel of the stem
// that has a quality: и, у, ю do not tell.
func (e kazakhEnding) harmonious(stem string) bool {
	if !e.back && !e.front {
		return true
	}
	for len(stem) > 0 {
		r, size := utf8.DecodeLastRuneInString(stem)
		stem = stem[:len(stem)-size]
		switch r {
		case 'а', 'о', 'ұ', 'ы', 'я', 'ё':
			return e.back
		case 'ә', 'е', 'ө', 'ү', 'і', 'э':
			return e.front
		}
	}
	return true
}
