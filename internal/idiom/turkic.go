package idiom

import (
	"slices"
	"strings"
	"unicode/utf8"
)

const (
	turkishNominal = `lAr I yI nI A yA nA DA nDA DAn nDAn In nIn yIn lA ylA Im m n sI ImIz mIz InIz nIz cA ki DIr DI yDI mIş ymIş sA ysA yken yIm Iz yIz sInIz sIn`
	turkishVerbal  = `mA mAz Iyor yor AcAK yAcAK Ir Ar r mAlI yIp Ip ArAk yArAk ken mAK yIş Iş yAn An DIK mAdAn IncA yIncA AlI yAlI
		Abil yAbil sInlAr K yAyIm AyIm yAlIm AlIm Il l t Iver yIver AmA yAmA z sAnA casına cesine`
)

// turkishVerbs are stems that make idioms with a noun.
var turkishVerbs = wordSet("aç al at ata bağla bak bas başla bekle bırak bırakıl bil bin boz bul çal çek çevir çık çıkar çiz dayan de değ dik dokun dol dök dön duy dur düş ede et eyle geç geçir gel getir gir git giy gör göster göm götür hazırla iç in indir işle kal kaldır kap kapa karış kat kay kes kıl kır kon kop koş koy kur kurtar kurtul otur oku ol oyna öde sal sar sat say sık sok sor söyle sun sür taşı tak tanı topla tut uç uy uğra ulaş var ver vur yak yap yaşa yaz ye yok yum yürüt yüz")

func newTurkish() *morphology {
	m := newMorphology("tr")
	letters := map[rune]string{'A': "ae", 'I': "ıiuü", 'D': "dt", 'C': "cç", 'K': "kğ"}
	c := newSuffixChain(turkishNominal, turkishVerbal, "Im m In n I sI ImIz mIz InIz nIz lArI", letters, turkishStems)
	c.shortNoun, c.shortVerb = 7, 10
	m.agglutinative(c)
	m.split = func(w string) (string, string, splitKind) { return w, "", 0 }
	m.classes = classTable(`
		refl: kendi kendini kendine kendinden kendisini kendisine kendimi kendime
	`)
	return m
}

// turkishStems returns the stems of a form's word: the verb without -mek/-mak and
// the noun without possessive and case, each with the changes endings bring about
// (git-, gid-; ağız, ağz-; bekle-, bekli-).
func turkishStems(w string) (nouns, owned, verbs []string) {
	for _, e := range []string{"mak", "mek"} {
		if s, ok := strings.CutSuffix(w, e); ok && s != "" {
			verbs = softened(s, map[string]string{"t": "d", "a": "ı", "e": "i"}, "")
			if v, ok := strings.CutSuffix(s, "a"); ok {
				verbs = append(verbs, v+"u")
			} else if v, ok := strings.CutSuffix(s, "e"); ok {
				verbs = append(verbs, v+"ü")
			}
			return nil, nil, verbs
		}
	}
	nouns = append([]string{w}, softened(w, map[string]string{"p": "b", "ç": "c", "t": "d", "nk": "ng", "k": "ğ"}, "ıiuü")...)
	for _, e := range turkishPossessed {
		if s, ok := strings.CutSuffix(w, e); ok && utf8.RuneCountInString(s) >= 2 {
			nouns = append(nouns, s) // Turkish: başa geçmek, başına geçmek
			nouns = append(nouns, apart(s)...)
			break
		}
	}
	for _, e := range []string{"ıp", "ip", "up", "üp", "mış", "miş", "muş", "müş", "maz", "mez", "madan", "meden", "dı", "di", "du", "dü", "tı", "ti", "tu", "tü"} {
		if s, ok := strings.CutSuffix(w, e); ok && utf8.RuneCountInString(s) >= 2 {
			verbs = append(verbs, s)
		}
	}
	return slices.Compact(nouns), nil, verbs
}

var turkishPossessed = strings.Fields("sını sini sunu sünü sına sine suna süne ından inden undan ünden ında inde unda ünde ını ini unu ünü ına ine una üne sı si su sü ları leri dan den tan ten ı i u ü a e")

// apart puts back the vowel that a possessive ending has driven out of a stem:
// nabz -> nabız.
func apart(s string) []string {
	rs := []rune(s)
	n := len(rs)
	if n < 3 || strings.ContainsAny(string(rs[n-2:]), "aeıioöuü") {
		return nil
	}
	var out []string
	for _, v := range "ıiuü" {
		out = append(out, string(rs[:n-1])+string(v)+string(rs[n-1]))
	}
	return out
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

const (
	kazakhNominal = `лАр дАр тАр Iм м Iң ң I сI IмIз мIз IңIз ңIз нIң дIң тIң ҒА ҚА нА А нI дI тI н дА тА ндА
		дАн тАн нАн мЕн бЕн пЕн Iмен дАй тАй дАғI тАғI дегі тегі ндАғI ндегі дікі нікі тікі мIн бIн пIн сIң мIз бIз пIз сIз шА`
	kazakhVerbal = `ҒАн ҚАн Iп п й Ар р сА у мА бА пА мАс бАс пАс АтIн йтIн тIн мАй бАй пАй сIн йIҚ АйIҚ АйIн йIн
		Iл л Iн дIр тIр т Iс с ҚIз ҒIз ҒАлI ҚАлI ҒАншА ҚАншА ушI ғыз ю уін уын м қ к ау еу`
)

func newKazakh() *morphology {
	m := newMorphology("kk")
	letters := map[rune]string{'А': "ае", 'I': "ыі", 'Ғ': "ғг", 'Қ': "қк", 'Е': "е"}
	c := newSuffixChain(kazakhNominal, kazakhVerbal, "Iм м Iң ң I сI IмIз мIз IңIз ңIз", letters, kazakhStems)
	c.shortNoun, c.shortVerb = 5, 6
	m.agglutinative(c)
	m.gap = 1
	return m
}

// kazakhStems is the same for Kazakh: алу -> ал-, тану -> таны-, мұрын -> мұрн-,
// жүрек -> жүрег-.
func kazakhStems(w string) (nouns, owned, verbs []string) {
	if s, ok := strings.CutSuffix(w, "у"); ok && utf8.RuneCountInString(s) >= 2 {
		verbs = []string{s, s + "ы", s + "і"}
		if b, ok := strings.CutSuffix(s, "б"); ok {
			verbs = append(verbs, b+"п", b+"у")
		}
		if b, ok := strings.CutSuffix(s, "п"); ok {
			verbs = append(verbs, b+"у")
		}
		return []string{w}, nil, verbs
	}
	if s, ok := strings.CutSuffix(w, "ю"); ok && utf8.RuneCountInString(s) >= 2 {
		return []string{w}, nil, []string{s + "й", s}
	}
	nouns = append([]string{w}, softened(w, map[string]string{"қ": "ғ", "к": "г", "п": "б"}, "ыі")...)
	for _, e := range kazakhPossessed {
		s, ok := strings.CutSuffix(w, e)
		if !ok || utf8.RuneCountInString(s) < 2 {
			continue
		}
		owned = append(owned, s)
		if h, ok := strings.CutSuffix(s, "ғ"); ok {
			owned = append(owned, h+"қ")
		}
		if h, ok := strings.CutSuffix(s, "г"); ok {
			owned = append(owned, h+"к")
		}
		break
	}
	for _, e := range []string{"ған", "ген", "қан", "кен", "ып", "іп", "ды", "ді", "ты", "ті", "мас", "мес", "бас", "бес", "пас", "пес", "майды", "мейді", "ар", "ер"} {
		if s, ok := strings.CutSuffix(w, e); ok && utf8.RuneCountInString(s) >= 3 {
			verbs = append(verbs, s)
		}
	}
	return slices.Compact(nouns), owned, verbs
}

// kazakhPossessed are the endings of a possessed noun, which change with the
// person: көзіне, көзіме. A bare case stays as it is.
var kazakhPossessed = strings.Fields("сының сінің сында сінде сынан сінен сына сіне сын сін сымен сімен ының інің ында інде ынан інен ына іне ымен імен ын ін сы сі ы і")

func (m *morphology) agglutinative(c *suffixChain) {
	m.affixes = c
	m.free = true
	m.more = c.keys
	m.wantMore = c.wants
	m.stem = func(w string) string { return w }
	m.shape = func(m *morphology, p *pattern) { // the verb stands last
		if n := len(p.elems); n > 1 && p.elems[n-1].kind == elemWord {
			e := &p.elems[n-1]
			if turkishVerbs[e.text] && m.base == "tr" { // lists of lemmas write "yer al"
				e.alts = append(e.alts, e.text+"mak")
				e.verb = true
			}
			_, _, verbs := c.stems(e.text)
			e.verb = e.verb || len(verbs) > 0
		}
	}
}
