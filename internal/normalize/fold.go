package normalize

import (
	"sync"
	"unicode"
	"unicode/utf8"
)

// folder is the normalizer behind [Fold], made once.
var folder = sync.OnceValue(func() *Normalizer {
	n, err := New(Options{Level: Aggressive})
	if err != nil {
		panic(err) // options without names cannot be wrong
	}
	return n
})

// Fold makes a matching key: what two writings of the same words have in
// common. It lowers case, drops the dots of Russian ё and Arabic vowel signs,
// folds quotes, dashes, spaces, fullwidth letters, ligatures and look-alike
// letters. 、 and ， stay apart, Han stays as it is. A key is for comparison
// only; it cannot be undone and says nothing of positions. Folding a key again
// changes nothing. It costs one walk over the text and one at the aggressive
// level, with two or three allocations; keys asked for again are worth keeping.
func Fold(s string) string {
	for range rounds { // a second one where the first changed more than case and spaces
		key, changes := folder().String(lowered(s))
		if len(changes) == 0 {
			return key
		}
		s = key
	}
	return lowered(s)
}

// lowered lowers case, drops vowel signs, writes ё as е, and makes every run of
// white space one space, none at the ends. A string that is so already comes
// back uncopied.
func lowered(s string) string {
	n := 0 // bytes that need nothing
	for n < len(s) && s[n] < utf8.RuneSelf && asciiFold[s[n]] == s[n] && (s[n] != ' ' || n > 0 && s[n-1] != ' ' && n+1 < len(s)) {
		n++
	}
	if n == len(s) {
		return s
	}
	out := make([]byte, n, len(s)+8)
	copy(out, s)
	gap := n > 0 && s[n-1] == ' '
	if gap {
		out = out[:n-1]
	}
	for i := n; i < len(s); {
		r, size := rune(s[i]), 1
		switch {
		case r < utf8.RuneSelf:
			r = rune(asciiFold[r])
		case i+1 < len(s) && cyrillicPair(s[i], s[i+1]):
			r, size = cyrillicFold(rune(s[i]&0x1F)<<6|rune(s[i+1]&0x3F)), 2
		default:
			r, size = utf8.DecodeRuneInString(s[i:])
			r = foldRune(r)
		}
		i += size
		if r == ' ' {
			gap = true
			continue
		}
		if r < 0 {
			continue
		}
		if gap && len(out) > 0 {
			out = append(out, ' ')
		}
		gap = false
		out = utf8.AppendRune(out, r)
	}
	return string(out)
}

// asciiFold lowers case and takes white space together.
var asciiFold = func() (t [utf8.RuneSelf]byte) {
	for c := range t {
		t[c] = byte(unicode.ToLower(rune(c)))
		if unicode.IsSpace(rune(c)) {
			t[c] = ' '
		}
	}
	return t
}()

// cyrillicFold lowers a character of U+0400..47F or U+04C0..4FF.
func cyrillicFold(r rune) rune {
	switch {
	case r >= 0x430 && r <= 0x44F:
		return r
	case r >= 0x410 && r <= 0x42F:
		return r + 0x20
	case r == 'ё' || r == 'Ё':
		return 'е'
	}
	return unicode.ToLower(r)
}

// foldRune lowers any other character, -1 when it goes.
func foldRune(r rune) rune {
	switch {
	case r == 0x0640 || r >= 0x064B && r <= 0x0652 || r == 0x0670 || r >= 0x0591 && r <= 0x05BD:
		return -1 // tatweel, Arabic and Hebrew vowel signs
	case r >= 0x3041 && r <= 0x9FFF || r >= 0xAC00 && r <= 0xD7A3:
		return r // no case
	case r == 'İ':
		return 'i'
	case r == 'ς':
		return 'σ'
	case unicode.IsSpace(r):
		return ' '
	}
	return unicode.ToLower(r)
}
