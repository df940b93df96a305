package idiom

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// suffixChain knows the endings of an agglutinative language, so that a word of a
// text counts as a form of a stem only when all that follows the stem is endings.
type suffixChain struct {
	morphs  map[string]bool
	longest int // runes
	stems   func(word string) []string
}

// covers reports whether s is a sequence of endings.
func (c *suffixChain) covers(s string) bool {
	if s == "" {
		return true
	}
	rs := []rune(s)
	if len(rs) > 24 {
		return false
	}
	reach := make([]bool, len(rs)+1)
	reach[0] = true
	for i := range rs {
		if !reach[i] {
			continue
		}
		for n := 1; n <= c.longest && i+n <= len(rs); n++ {
			if !reach[i+n] && c.morphs[string(rs[i:i+n])] {
				reach[i+n] = true
			}
		}
	}
	return reach[len(rs)]
}

// keys calls yield with "^stem" for every beginning of the word that endings may
// follow.
func (c *suffixChain) keys(_ *morphology, w string, yield func(string)) {
	n := 0
	for i := range w {
		if n >= 2 && c.covers(w[i:]) {
			yield("^" + w[:i])
		}
		n++
	}
	yield("^" + w)
}

func (c *suffixChain) wants(_ *morphology, w string, yield func(string)) {
	for _, s := range c.stems(w) {
		yield("^" + s)
	}
}

func newSuffixChain(archetypes string, vowels map[rune]string, stems func(string) []string) *suffixChain {
	c := &suffixChain{morphs: map[string]bool{}, stems: stems}
	for a := range strings.FieldsSeq(archetypes) {
		for _, s := range expand(a, vowels) {
			c.morphs[s] = true
			c.longest = max(c.longest, utf8.RuneCountInString(s))
		}
	}
	return c
}

// expand writes out the harmony letters of an archetype: lAr -> lar ler.
func expand(a string, letters map[rune]string) []string {
	out := []string{""}
	for _, r := range a {
		choice, ok := letters[r]
		if !ok {
			choice = string(r)
		}
		var next []string
		for _, o := range out {
			for _, c := range choice {
				next = append(next, o+string(c))
			}
		}
		out = next
	}
	return out
}

const turkishEndings = `lAr I yI nI A yA nA DA nDA DAn nDAn In nIn yIn lA ylA Im m n sI ImIz mIz InIz nIz cA
	lI sIz lIK CI ki DIr DI yDI mIş ymIş sA ysA ken yken mA mAz Iyor yor AcAK yAcAK Ir Ar r mAlI yIp Ip ArAk yArAk
	mAK yIş Iş yAn An DIK mAdAn IncA yIncA AlI yAlI Abil yAbil sIn sInIz sInlAr Iz yIz K yIm yAyIm AyIm yAlIm AlIm
	Il l t Iver yIver AmA yAmA z sAnA casına cesine`

func newTurkish() *morphology {
	m := newMorphology("tr")
	letters := map[rune]string{'A': "ae", 'I': "ıiuü", 'D': "dt", 'C': "cç", 'K': "kğ"}
	m.agglutinative(newSuffixChain(turkishEndings, letters, turkishStems))
	m.split = func(w string) (string, string, splitKind) { return w, "", 0 }
	m.classes = classTable(`
		refl: kendi kendini kendine kendinden kendisini kendisine kendimi kendime
	`)
	return m
}

// turkishStems returns the stems of a form's word: the verb without -mek/-mak and
// the noun without possessive and case, each with the changes endings bring about
// (git-, gid-; ağız, ağz-; bekle-, bekli-).
func turkishStems(w string) []string {
	out := []string{w}
	for _, e := range []string{"mak", "mek"} {
		if s, ok := strings.CutSuffix(w, e); ok && s != "" {
			return softened(s, map[string]string{"t": "d", "a": "ı", "e": "i"}, "")
		}
	}
	out = append(out, softened(w, map[string]string{"p": "b", "ç": "c", "t": "d", "nk": "ng", "k": "ğ"}, "ıiuü")...)
	for _, e := range []string{"sını", "sini", "sunu", "sünü", "sına", "sine", "suna", "süne", "ından", "inden", "undan", "ünden",
		"ında", "inde", "unda", "ünde", "ını", "ini", "unu", "ünü", "ına", "ine", "una", "üne", "dan", "den", "tan", "ten",
		"sı", "si", "su", "sü", "ları", "leri", "ı", "i", "u", "ü"} {
		if s, ok := strings.CutSuffix(w, e); ok && utf8.RuneCountInString(s) >= 2 {
			out = append(out, s)
			break
		}
	}
	return slices.Compact(out)
}

// softened returns a stem with the changes of its last sound, and with its last
// vowel dropped where that is one of the given letters between consonants.
func softened(s string, change map[string]string, drop string) []string {
	out := []string{s}
	for _, old := range []string{"nk", "p", "ç", "t", "k", "қ", "п", "к", "б", "a", "e"} {
		if to, ok := change[old]; ok && strings.HasSuffix(s, old) && utf8.RuneCountInString(s) > 1 {
			out = append(out, strings.TrimSuffix(s, old)+to)
			break
		}
	}
	rs := []rune(s)
	if n := len(rs); drop != "" && n >= 4 && strings.ContainsRune(drop, rs[n-2]) {
		out = append(out, string(append(rs[:n-2:n-2], rs[n-1])))
	}
	return out
}

const kazakhEndings = `лАр дАр тАр Iм м Iң ң I сI IмIз мIз IңIз ңIз нIң дIң тIң ҒА ҚА нА А нI дI тI н дА тА ндА
	дАн тАн нАн мЕн бЕн пЕн дАй тАй лI сIз ҒI ҚI дIҚ лIҚ тIҚ мIн бIн пIн сIң мIз бIз пIз ҒАн ҚАн Iп п й Ар р сА у
	мА бА пА мАс бАс пАс АтIн йтIн тIн мАй бАй пАй сIн йIҚ АйIҚ АйIн йIн Iл л Iн дIр тIр т Iс с ҚIз ҒIз ҒАлI ҚАлI
	ҒАншА ҚАншА ушI уын уін уы уі уға уге уда уде удан уден ушы уші Ғыз ю ған дікі нікі тікі шА шI Ғанда ҚАндА ҒАндА ымен імен
	ып іп ді ды м қ к дағы дегі тағы тегі ндағы ндегі мен бен пен ау`

func newKazakh() *morphology {
	m := newMorphology("kk")
	letters := map[rune]string{'А': "ае", 'I': "ыі", 'Ғ': "ғг", 'Қ': "қк", 'Е': "е"}
	m.agglutinative(newSuffixChain(kazakhEndings, letters, kazakhStems))
	return m
}

// kazakhStems is the same for Kazakh: алу -> ал-, тану -> таны-, мұрын -> мұрн-,
// жүрек -> жүрег-.
func kazakhStems(w string) []string {
	if s, ok := strings.CutSuffix(w, "у"); ok && utf8.RuneCountInString(s) >= 2 {
		out := []string{s, s + "ы", s + "і"}
		if b, ok := strings.CutSuffix(s, "б"); ok {
			out = append(out, b+"п", b+"у")
		}
		if b, ok := strings.CutSuffix(s, "п"); ok {
			out = append(out, b+"у")
		}
		return append(out, w)
	}
	if s, ok := strings.CutSuffix(w, "ю"); ok && utf8.RuneCountInString(s) >= 2 {
		return []string{s + "й", s, w}
	}
	out := append([]string{w}, softened(w, map[string]string{"қ": "ғ", "к": "г", "п": "б"}, "ыі")...)
	for _, e := range []string{"сының", "сінің", "сында", "сінде", "сынан", "сінен", "сына", "сіне", "сын", "сін", "сымен", "сімен",
		"ының", "інің", "ында", "інде", "ынан", "інен", "ына", "іне", "ымен", "імен", "ын", "ін", "сы", "сі", "ға", "ге", "қа", "ке",
		"нан", "нен", "дан", "ден", "тан", "тен", "да", "де", "та", "те", "ды", "ді", "ты", "ті", "ны", "ні", "ы", "і"} {
		if s, ok := strings.CutSuffix(w, e); ok && utf8.RuneCountInString(s) >= 2 {
			out = append(out, s)
			if h, ok := strings.CutSuffix(s, "ғ"); ok {
				out = append(out, h+"қ")
			}
			if h, ok := strings.CutSuffix(s, "г"); ok {
				out = append(out, h+"к")
			}
			break
		}
	}
	return slices.Compact(out)
}

func (m *morphology) agglutinative(c *suffixChain) {
	m.affixes = c
	m.free = true
	m.more = c.keys
	m.wantMore = c.wants
	m.stem = func(w string) string { return w }
}
