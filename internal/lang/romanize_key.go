package lang

import "strings"

// ConsonantKey reduces a romanized word (see Romanize) to classes of
// consonants, so that the spellings a name has in several languages come
// together: "turgenev", "tourgueniev" and "turgenew" give "trgnv", "george"
// and "dzhordzh" "grg", "shakespeare" and "shekspir" "xkspr". It is meant for
// comparing capitalized words and far too coarse for running text: "pot" and
// "patty" are the same.
//
// The classes are g (g, gh, h, kh, j, zh, dzh, dz), k (k, q, hard c, ck), s (s,
// z, ts, tz, soft c), v (v, w, f, ph), x (sh, ch, tch, cz, shch), and b d l m n
// p r t for themselves; Latin x is ks. Vowels and y are dropped, except
// that a vowel at the start is kept as "a"; doubled consonants count once, h is
// silent before a consonant and at the end, ng is n unless a vowel follows.
// Digits stay. The argument has to be lower-case ASCII, other bytes are
// skipped.
func ConsonantKey(romanized string) string {
	var stack [48]byte
	k := keyer{in: romanized, out: stack[:0]}
	if k.in != "" && isVowelByte(k.in[0]) && !(k.in[0] == 'u' && len(k.in) > 1 && isVowelByte(k.in[1])) {
		k.out = append(k.out, 'a') // but Уильям, Уэллс begin like William, Wells
	} else if strings.HasPrefix(k.in, "u") {
		k.emit('v')
	} else if strings.HasPrefix(k.in, "qu") {
		k.emit('k') // Quentin, Квентин
		k.emit('v')
		k.at = 2
	}
	for k.at < len(k.in) {
		k.step()
	}
	return string(k.out)
}

func isVowelByte(c byte) bool {
	return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y'
}

// keyClusters are spellings of one sound, the longest first for each letter.
// A class of "" is silent.
var keyClusters = [256][]struct{ spelling, class string }{
	'c': {{"chtch", "x"}, {"chzh", "g"}, {"chr", "kr"}, {"chl", "kl"}, {"ch", "x"}, {"cz", "x"}, {"ck", "k"},
		{"ce", "s"}, {"ci", "s"}, {"cy", "s"}},
	'd': {{"dzh", "g"}, {"dsch", "g"}, {"dj", "g"}, {"dz", "g"}, {"dg", "g"}},
	'g': {{"gh", "g"}},
	'k': {{"kh", "g"}},
	'n': {{"ng", "n"}},
	'p': {{"ph", "v"}},
	'q': {{"qu", "k"}}, // Jacques, Enrique
	'r': {{"rh", "r"}},
	's': {{"schtsch", "x"}, {"shch", "x"}, {"szcz", "x"}, {"sch", "x"}, {"sh", "x"}, {"sz", "x"}},
	't': {{"tsch", "x"}, {"tsz", "g"}, {"tch", "x"}, {"th", "t"}, {"ts", "s"}, {"tz", "s"}},
	'w': {{"wh", "v"}},
	'x': {{"xh", "x"}},
	'z': {{"zh", "g"}},
}

// keySingles is the class of a letter on its own; 0 is a vowel or no letter.
var keySingles = [256]byte{
	'b': 'b', 'c': 'k', 'd': 'd', 'f': 'v', 'g': 'g', 'h': 'g', 'j': 'g', 'k': 'k', 'l': 'l', 'm': 'm',
	'n': 'n', 'p': 'p', 'q': 'k', 'r': 'r', 's': 's', 't': 't', 'v': 'v', 'w': 'v', 'z': 's',
	'0': '0', '1': '1', '2': '2', '3': '3', '4': '4', '5': '5', '6': '6', '7': '7', '8': '8', '9': '9',
}

type keyer struct {
	in  string
	at  int
	out []byte
	gap bool // a vowel stood between the last consonant and this place
}

// step reads one sound.
func (k *keyer) step() {
	rest := k.in[k.at:]
	for _, c := range keyClusters[rest[0]] {
		if !strings.HasPrefix(rest, c.spelling) || c.spelling == "ng" && k.vowelAt(2) {
			continue
		}
		k.at += len(c.spelling)
		for i := 0; i < len(c.class); i++ {
			k.emit(c.class[i])
		}
		k.gap = isVowelByte(c.spelling[len(c.spelling)-1])
		return
	}
	k.at++
	class := keySingles[rest[0]]
	switch {
	case rest[0] == 'x' && k.at == 1:
		k.emit('s') // Xi, Xenia
	case rest[0] == 'x':
		k.emit('k')
		k.emit('s')
	case rest[0] == 'h' && k.at > 1 && !k.vowelAt(0):
		k.gap = true // John, Mahler, Utah
	case rest[0] == 'j' && k.vowelAt(0) && k.at > 1 && isVowelByte(k.in[k.at-2]):
		k.gap = true // Dostojewski
	case class != 0:
		k.emit(class)
	default:
		k.gap = true
	}
}

// vowelAt tells whether a vowel stands n bytes behind the place reached.
func (k *keyer) vowelAt(n int) bool {
	return k.at+n < len(k.in) && isVowelByte(k.in[k.at+n])
}

// emit adds a class unless it repeats the one before with no vowel between.
func (k *keyer) emit(class byte) {
	if n := len(k.out); n > 0 && k.out[n-1] == class && !k.gap && class > '9' {
		return
	}
	k.out = append(k.out, class)
	k.gap = false
}
