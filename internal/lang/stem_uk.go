package lang

import (
	"strings"
	"unicode/utf8"
)

// ukrainianEndings are the endings of nouns, adjectives and verbs with their
// theme vowels, in lower case.
var ukrainianEndings = wordSet(`
	а я о е є у ю и і ї й ь ом ем єм ою ею єю ям ам ах ях ами ями ові еві єві ів їв ей ьми єм'я
	ий ій ого ього ому ьому им ім их іх ими іми ої ьої ою ьою ая яя ую юю еє
	іший іша іше іші ішого ішої ішому ішу ішим іших ішими ішою
	вши чи ши
	ати яти іти ити уті їти ав ала ало али яв яла яло яли ив ила ило или ів іла іло іли їв їла їли
	ю у еш єш иш їш ає яє іє їє е є ить їть емо ємо имо їмо ете єте ите їте уть ють ать ять
	аю аєш аємо аєте ають яю яєш яємо яєте яють ію ієш іємо ієте іють аючи яючи учи ючи ачи ячи
	увати ювати ував ював ювала ювало ювали увала увало ували ую ює юю ує уєш юєш уємо юємо уєте юєте ують юють
	ай яй іть айте яйте ійте
	аний аного ана ане ані аної аному ану аним аних аними аною ений ена ене ені еного еної еному ену еним ених еними еною
	ано ено ювання ування ювань увань
	нути нув нула нуло нули
	еня ені ень`)

// ukrainianLongest is the length in letters of the longest ending.
const ukrainianLongest = 6

// stemUkrainian takes one ending off, and -ся with it, and levels what changes
// inside the stem: the last і, е, о of a closed syllable (кінь, коня; осінь,
// осені), the fleeting vowel of -ок, -ець, -ень (будинок, будинку), г/з, к/ц, х/с
// (нога, нозі), бл/б (любити, люблю), soft signs, doubled consonants, and -ат,
// -ит of nouns, because кімнати ends like читати.
//
// Other alternations keep forms apart: писати and пише, друг and друже, голова and
// голів, земля and земель.
func stemUkrainian(word string) string {
	word = strings.NewReplacer("\u2019", "'", "\u02bc", "'", "ґ", "г").Replace(word) // curly and letter apostrophe
	for _, reflexive := range []string{"ся", "сь"} {
		if rest, ok := strings.CutSuffix(word, reflexive); ok && utf8.RuneCountInString(rest) >= 4 {
			word = rest
			break
		}
	}
	fleeting := strings.HasSuffix(word, "ець") || strings.HasSuffix(word, "ень") || strings.HasSuffix(word, "ок")
	if fleeting && utf8.RuneCountInString(word) > 4 {
		return levelUkrainian(word)
	}
	return levelUkrainian(cutLongest(word, ukrainianEndings, ukrainianLongest, 3))
}

// cutLongest takes the longest of the endings off that leaves at least floor
// letters.
func cutLongest(word string, endings map[string]bool, longest, floor int) string {
	letters := utf8.RuneCountInString(word)
	i := 0
	for n := 1; n < letters; n++ {
		_, size := utf8.DecodeRuneInString(word[i:])
		i += size
		if n >= floor && letters-n <= longest && endings[word[i:]] {
			return word[:i]
		}
	}
	return word
}

// levelUkrainian gives the alternating shapes of a stem one spelling.
func levelUkrainian(stem string) string {
	runes := []rune(strings.ReplaceAll(strings.TrimSuffix(stem, "'"), "ь", ""))
	n := len(runes)
	if n < 3 {
		return stem
	}
	if n > 3 && runes[n-1] == runes[n-2] {
		n-- // знання, знань
		runes = runes[:n]
	}
	if n > 3 { // fleeting vowels: будинок, хлопець, вересень
		switch string(runes[n-2:]) {
		case "ок":
			runes = append(runes[:n-2], 'к')
		case "ец", "єц":
			runes = append(runes[:n-2], 'ц')
		case "ен", "ін":
			runes = append(runes[:n-2], 'н')
		}
		n = len(runes)
	}
	if n > 4 && runes[n-1] == 'т' && strings.ContainsRune("аяиі", runes[n-2]) {
		n -= 2 // кімната like кімнати, whose end is that of an infinitive
		runes = runes[:n]
	}
	if runes[n-1] == 'л' && strings.ContainsRune("бпвмф", runes[n-2]) && n > 3 {
		n--
	}
	levelLast(runes[:n])
	return string(runes[:n])
}

// levelLast gives the last consonant and the last vowel their common shapes.
func levelLast(runes []rune) {
	n := len(runes)
	switch runes[n-1] {
	case 'г':
		runes[n-1] = 'з'
	case 'к':
		runes[n-1] = 'ц'
	case 'х':
		runes[n-1] = 'с'
	}
	for i := n - 1; i >= 0; i-- {
		if strings.ContainsRune("аеєиіїоуюя", runes[i]) {
			if i < n-1 && (runes[i] == 'і' || runes[i] == 'е') {
				runes[i] = 'о'
			}
			return
		}
	}
}
