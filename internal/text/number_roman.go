package text

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// roman looks for a Roman numeral in the word between i and end and reports
// whether it was one: by what stands around it, as "I", "CD" and "MIX" are more
// often words.
func (sc *scanner) roman(i, end int) (next int, ok bool) {
	value, size, count := romanValue(sc.s[i:end])
	if value == 0 {
		return 0, false
	}
	ending := i+size < end
	switch {
	case sc.romanAfter(end), !ending && sc.romanBefore(i):
	case !ending && value < 40 && sc.ruler(i, count):
	case !ending && sc.amongCyrillic(sc.s[i:end]):
	case !ending && count > 1 && value < 40 && sc.dotted(end):
	case !ending && value < 90 && strings.Trim(sc.s, " \t.:#*\r\n") == sc.s[i:end]:
	default:
		return 0, false
	}
	sc.add(i, end, Roman, strconv.Itoa(value))
	return end, true
}

// dotted tells whether a full stop and a capital follow, as in "II. János" and
// "XIV. The Return".
func (sc *scanner) dotted(end int) bool {
	next := sc.skipSpace(end + dotAt(sc.s, end))
	r, _ := utf8.DecodeRuneInString(sc.s[next:])
	return next > end+1 && unicode.IsUpper(r)
}

// amongCyrillic tells whether Latin I, V and X stand in a language written in
// Cyrillic, where they are numerals: II сөз. A single X is an unknown.
func (sc *scanner) amongCyrillic(word string) bool {
	switch sc.style.lang {
	case "ru", "kk", "uk", "be", "bg", "ky", "mk", "mn", "tg", "tt", "ba":
		return word != "X" && strings.Trim(word, "IVX") == ""
	}
	return false
}

// romanEnding accepts nothing or a French ordinal ending: XXe, Ier.
func romanEnding(s string) bool {
	switch s {
	case "", "e", "er", "re", "ère", "ème", "è":
		return true
	}
	return false
}

// romanAfter tells whether a word that wants a Roman numeral follows, after a
// dot or after the other numeral of a range: XX век, XX. yüzyıl, XV–XVI вв.
func (sc *scanner) romanAfter(i int) bool {
	if strings.HasPrefix(sc.s[i:], ".") {
		i++
	}
	j := sc.skipSpace(i)
	for _, dash := range []string{"-", "–", "—", "и ", "і ", "and ", "et ", "und ", "y ", "e ", ", "} {
		if strings.HasPrefix(sc.s[j:], dash) {
			k := sc.skipSpace(j + len(dash))
			if _, size, _ := romanValue(sc.s[k:sc.wordEnd(k)]); size > 0 {
				j = sc.skipSpace(sc.wordEnd(k))
			}
			break
		}
	}
	var buf [wordLimit]byte
	word := string(lowered(buf[:0], sc.s[j:sc.wordEnd(j)]))
	if word == "" {
		return false
	}
	if romanNouns[word] {
		return true
	}
	for _, stem := range []string{"столети", "ғасыр", "століт", "yüzyıl", "jahrhundert", "съезд", "тысячелет", "олимпи"} {
		if strings.HasPrefix(word, stem) {
			return true
		}
	}
	return (word == "в" || word == "вв" || word == "ст" || word == "ғ" || word == "w") && strings.HasPrefix(sc.s[j+len(word):], ".")
}

// romanBefore tells whether a word that wants a Roman numeral stands before
// it: chapter IV, siglo XX, том II.
func (sc *scanner) romanBefore(i int) bool {
	before := strings.TrimRight(sc.s[:i], " \u00a0.")
	start := len(before)
	for start > 0 {
		r, size := utf8.DecodeLastRuneInString(before[:start])
		if !unicode.IsLetter(r) {
			break
		}
		start -= size
	}
	var buf [wordLimit]byte
	return len(before) < i && romanNouns[string(lowered(buf[:0], before[start:]))]
}

// ruler tells whether a capitalized name stands before the numeral: Louis XIV,
// Пётр I. A single Latin letter is believed in Cyrillic text only.
func (sc *scanner) ruler(i, count int) bool {
	if i == 0 || sc.s[i-1] != ' ' {
		return false
	}
	name := sc.s[strings.LastIndexAny(sc.s[:i-1], " \n\t(«\"")+1 : i-1]
	r, size := utf8.DecodeRuneInString(name)
	second, _ := utf8.DecodeRuneInString(name[size:])
	if !unicode.IsUpper(r) || !unicode.IsLower(second) {
		return false
	}
	cyrillic := r >= 0x0400 && r < 0x0530
	return cyrillic && sc.s[i] < utf8.RuneSelf || !cyrillic && count > 1
}

// romanNouns stand beside Roman numerals, in lower case.
var romanNouns = func() map[string]bool {
	nouns := map[string]bool{}
	for _, word := range strings.Fields(`
		chapter chapters part parts book volume vol act scene canto section century centuries louis
		глава главы главе главу часть части том тома томе книга книги раздел раздела век века веке веком веков веках
		тарау тарауы тарауда бөлім бөлімі кітап кітабы том
		chapitre chapitres tome partie livre siècle siècles acte scène volume
		kapitel band teil akt buch jh
		capítulo capítulos parte tomo libro siglo siglos volumen século séculos livro volume
		capitolo volume secolo secoli atto
		bölüm kısım cilt kitap perde
		rozdział rozdziale część części tom tomu księga wiek wieku wieki wieków
		розділ розділу частина частини книга століття сторіччя`) {
		nouns[word] = true
	}
	return nouns
}()

// romanSign reads the characters Ⅰ to Ⅿ and ⅰ to ⅿ, which are always numerals.
func (sc *scanner) romanSign(i int) int {
	values := [...]int{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 50, 100, 500, 1000}
	end, total, previous := i, 0, 4000
	for end < len(sc.s) {
		r, size := utf8.DecodeRuneInString(sc.s[end:])
		if r < 0x2160 || r > 0x217F {
			break
		}
		d := values[(r-0x2160)%16]
		if d > previous {
			total -= 2 * previous
		}
		total += d
		previous = d
		end += size
	}
	sc.add(i, end, Roman, strconv.Itoa(total))
	return end
}
