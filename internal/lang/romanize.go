package lang

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Romanize spells a word in lower-case ASCII letters and digits, so that a
// name can be compared with the same name in another script: "Шекспир"
// becomes "shekspir", "東京" "dongjing", "도쿄" "dokyo", "とうきょう" "tokyo",
// "Łódź" "lodz". It is a key, not a transliteration to print: tones, vowel
// length, the letters ь and ъ, punctuation and hyphens are dropped, Cyrillic of
// Russian, Ukrainian, Belarusian, Kazakh, Bulgarian and Serbian is read by one
// merged table (и is always i, г always g, х kh), Han always in Mandarin and one
// character at a time (重庆 gives "zhongqing"), Arabic and Hebrew keep
// consonants and long vowels only, and Indic scripts lose a final inherent
// vowel. A script without a table gives the empty string.
//
// The function is pure and safe for concurrent use; a word that is lower-case
// ASCII already is returned without an allocation.
func Romanize(word string) string {
	i := 0
	for i < len(word) && isKeyByte(word[i]) {
		i++
	}
	if i == len(word) {
		return word
	}
	if needsComposing(word) {
		word = norm.NFC.String(word)
	}
	var stack [96]byte
	w := romanizer{out: stack[:0]}
	for i := 0; i < len(word); {
		if c := word[i]; c < utf8.RuneSelf {
			w.ascii(c)
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(word[i:])
		w.rune(r, word[i+size:])
		i += size
	}
	w.end()
	return string(w.out)
}

func isKeyByte(c byte) bool { return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' }

// needsComposing tells whether word holds a mark that composes with the letter
// before it into one that the tables read differently: и + U+0306 is й, and
// は + U+3099 is ば.
func needsComposing(word string) bool {
	for i := 0; i < len(word); i++ {
		switch word[i] {
		case 0xCC, 0xCD: // U+0300–U+036F combining diacritical marks
			return true
		case 0xE3: // U+3099, U+309A combining voicing marks
			if i+2 < len(word) && word[i+1] == 0x82 && (word[i+2] == 0x99 || word[i+2] == 0x9A) {
				return true
			}
		}
	}
	return false
}

// romanizer holds the key under construction and what the last letter left
// open: an inherent vowel (Indic), a doubling to come (small tsu), a short
// kana vowel that a following one may only lengthen.
type romanizer struct {
	out      []byte
	inherent bool
	double   bool
	kana     bool
}

func (w *romanizer) ascii(c byte) {
	w.settle()
	if c >= 'A' && c <= 'Z' {
		c += 'a' - 'A'
	}
	if isKeyByte(c) {
		w.out = append(w.out, c)
	}
}

// settle closes what the previous letter left open, before a letter of
// another script.
func (w *romanizer) settle() {
	if w.inherent {
		w.out = append(w.out, 'a')
		w.inherent = false
	}
	w.double, w.kana = false, false
}

func (w *romanizer) end() {
	w.inherent = false // schwa deletion: राम is "ram"
}

// rune appends the spelling of r; rest is the text behind it.
func (w *romanizer) rune(r rune, rest string) {
	switch {
	case r < alphabetEnd:
		w.settle()
		w.alphabetic(r, rest)
	case r >= 0x0900 && r <= 0x0D7F:
		w.indic(r)
	case r >= 0x3041 && r <= 0x30FF, r >= 0x31F0 && r <= 0x31FF:
		w.syllable(r)
	case r >= 0xFF66 && r <= 0xFF9F:
		w.halfKana(r, rest)
	case r >= 0xAC00 && r <= 0xD7A3:
		w.settle()
		w.hangul(r)
	case IsHan(r):
		w.settle()
		w.out = append(w.out, pinyin(r)...)
	case r == 0x200C || r == 0x200D: // zero width non-joiner and joiner: shape only
	default:
		w.settle()
		w.folded(r, rest)
	}
}

// alphabetic reads the Latin, Greek, Cyrillic, Armenian, Hebrew and Arabic
// blocks from one dense table.
func (w *romanizer) alphabetic(r rune, rest string) {
	switch {
	case r == 'و' || r == 'ו' || r == 'ی' || r == 'ي' || r == 'י':
		w.semivowel(r, rest)
	case (r == 'υ' || r == 'ύ') && len(w.out) > 0 && w.out[len(w.out)-1] == 'o':
		w.out[len(w.out)-1] = 'u' // Greek ου
	default:
		w.out = append(w.out, alphabets()[r]...)
	}
}

// semivowel reads waw and yod: a consonant at the start of the word and
// Hebrew vav when doubled, a long vowel elsewhere (محمود is "mhmud").
func (w *romanizer) semivowel(r rune, rest string) {
	switch {
	case r == 'ו' && strings.HasPrefix(rest, "ו"):
		return // the second vav writes the v
	case r == 'ו' && len(w.out) > 0 && w.out[len(w.out)-1] == 'v':
		return
	case r == 'ו' && rest == "" && len(w.out) > 0:
		w.out = append(w.out, 'o')
	case len(w.out) == 0 && (r == 'و' || r == 'ו'):
		w.out = append(w.out, 'v')
	case len(w.out) == 0:
		w.out = append(w.out, 'y')
	case r == 'و':
		w.out = append(w.out, 'u')
	case r == 'ו':
		w.out = append(w.out, 'o')
	default:
		w.out = append(w.out, 'i')
	}
}

// folded reads what is left by its compatibility decomposition: fullwidth
// letters, Vietnamese and Greek letters with several marks, ligatures,
// presentation forms of Arabic.
func (w *romanizer) folded(r rune, rest string) {
	if r >= 0x10D0 && r <= 0x10FF {
		w.out = append(w.out, georgian()[r-0x10D0]...)
		return
	}
	if d := digitValue(r); d >= 0 {
		w.out = append(w.out, byte('0'+d))
		return
	}
	var buf [64]byte
	plain := norm.NFKD.AppendString(buf[:0], string(r))
	for len(plain) > 0 {
		base, size := utf8.DecodeRune(plain)
		plain = plain[size:]
		switch {
		case base < utf8.RuneSelf:
			w.ascii(byte(base))
		case base < alphabetEnd:
			w.alphabetic(base, rest)
		}
	}
}

// digitValue gives the value of the decimal digits of the scripts handled by
// folded; -1 for anything else.
func digitValue(r rune) int {
	switch {
	case r >= 0xFF10 && r <= 0xFF19:
		return int(r - 0xFF10)
	case r >= 0x0E50 && r <= 0x0E59:
		return int(r - 0x0E50)
	case r >= 0x0ED0 && r <= 0x0ED9:
		return int(r - 0x0ED0)
	}
	return -1
}
