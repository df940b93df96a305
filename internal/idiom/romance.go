package idiom

import (
	"strings"
	"unicode/utf8"
)

const (
	frenchEndings     = "e es ons ez ent ais ait ions iez aient ai as a ât âmes èrent erai eras era erons erez eront erait er é ée és ées ant i is it ie ies îmes irent irai ira iront irait ir issons issent issait issant isse s t re u ue us ues rai ras ra rons ront rait rais raient x se sse ssent"
	spanishEndings    = "o as a amos áis an es e emos éis en imos ís é aste ó asteis aron í iste ió isteis ieron aba abas ábamos aban ía ías íamos ían aré arás ará aremos arán eré erá erán iré irá irán aría arían ería iría ar er ir ado ada ados adas ido ida idos idas ando iendo yendo ara aran iera ieran ase iese ad ed id iera iese o to ta tos tas"
	italianEndings    = "o i a iamo ate ano e ete ono ite isco isci isce iscono avo avi ava avamo avate avano evo evi eva evamo evate evano ivo iva ivano ai asti ò ammo arono ei esti é emmo erono ii isti ì immo irono erò erai erà eremo erete eranno irò irà iranno are ere ire are ato ata ati ate uto uta uti ute ito ita iti ite ando endo assi asse assero essi esse essero issi isse ino iate iano erei erebbe erebbero irebbe rò rà rei rebbe ar er ir rmi"
	portugueseEndings = "o as a amos ais am es e emos eis em imos is ei aste ou astes aram i este eu eram iste iu iram ava avas ávamos avam ia ias íamos iam arei ará arão erei erá irá aria eria iria ar er ir ares arem ado ada ados adas ido ida idos idas ando endo indo asse esse isse assem essem r rem"
)

func newFrench() *morphology {
	m := romance("fr", frenchEndings)
	m.split = splitRomance
	m.optional = wordSet("le la les l' un une des du")
	m.classes = classTable(`
		à: à au aux
		de: de du des d'
		que: que qu'
		ne: ne n'
		art: le la les l'
		poss: mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs
		refl: se s' me m' te t' nous vous
	`)
	return m
}

func newSpanish() *morphology {
	m := romance("es", spanishEndings)
	m.optional = wordSet("el la los las un una unos unas lo")
	m.classes = classTable(`
		a: a al
		de: de del
		poss: mi mis tu tus su sus nuestro nuestra nuestros nuestras vuestro vuestra vuestros vuestras
		refl: se me te nos os
	`)
	return m
}

func newItalian() *morphology {
	m := romance("it", italianEndings)
	m.split = splitRomance
	m.optional = wordSet("il lo la i gli le l' un uno una un'")
	m.classes = classTable(`
		a: a ad al allo alla all' ai agli alle
		di: di d' del dello della dell' dei degli delle
		da: da dal dallo dalla dall' dai dagli dalle
		in: in nel nello nella nell' nei negli nelle
		su: su sul sullo sulla sull' sui sugli sulle
		con: con col coi
		tra: tra fra
		poss: mio mia miei mie tuo tua tuoi tue suo sua suoi sue nostro nostra nostri nostre vostro vostra vostri vostre loro proprio propria propri proprie
		refl: si se mi ti ci vi s' m' t'
	`)
	return m
}

func newPortuguese() *morphology {
	m := romance("pt", portugueseEndings)
	m.optional = wordSet("o a os as um uma uns umas")
	m.classes = classTable(`
		a: a ao à aos às
		de: de do da dos das dum duma
		em: em no na nos nas num numa
		por: por pelo pela pelos pelas
		poss: meu minha meus minhas teu tua teus tuas seu sua seus suas nosso nossa nossos nossas vosso vossa
		refl: se me te nos vos
	`)
	return m
}

func romance(base, endings string) *morphology {
	m := newMorphology(base)
	m.verbs = newVerbTable(base, endings)
	m.gap = 3
	m.more = romanceKeys
	m.wantMore = romanceWants
	m.shape = shapeRomance
	return m
}

// splitRomance parts an elided word: l'idea, qu'il.
func splitRomance(w string) (head, tail string, kind splitKind) {
	i := strings.IndexByte(w, '\'')
	if i+1 == len(w) {
		return w, "", 0
	}
	return w[:i+1], w[i+1:], splitAfter
}

var clitics = map[string][]string{
	"it": byLength(strings.Fields("mi ti si ci vi lo la li le gli ne melo mela tela telo selo sela cela gliela glielo gliene sene cene mene tene sele meli")),
	"es": byLength(strings.Fields("me te se lo la le los las les nos os melo mela telo tela selo sela selos selas noslo")),
}

// romanceKeys adds verb roots, of the word and of the word without the pronouns
// that Italian and Spanish write at its end (gettarla, dándole).
func romanceKeys(m *morphology, w string, yield func(string)) {
	m.verbs.regularRoots(w, 2, func(r string) { yield("√" + romanceRoot(m.base, r)) })
	if bare := withoutClitics(m.base, w); bare != "" {
		m.verbs.lookup(bare, yield)
		m.verbs.regularRoots(bare, 2, func(r string) { yield("√" + romanceRoot(m.base, r)) })
	}
}

// withoutClitics returns the verb form before enclitic pronouns, "" if there are
// none. They follow infinitives (without the last e), gerunds and imperatives.
func withoutClitics(base, w string) string {
	for _, c := range clitics[base] {
		v, ok := strings.CutSuffix(w, c)
		if !ok || len(v) < 3 {
			continue
		}
		switch {
		case strings.HasSuffix(v, "r"), strings.HasSuffix(v, "ndo"), strings.HasSuffix(v, "at"),
			strings.HasSuffix(v, "ut"), base == "it" && (strings.HasSuffix(v, "a") || strings.HasSuffix(v, "i")),
			strings.HasSuffix(v, "ato"), strings.HasSuffix(v, "ata"):
			return strings.NewReplacer("á", "a", "é", "e", "í", "i").Replace(v)
		}
	}
	return ""
}

// romanceWants gives an infinitive its root and its irregular lemma.
func romanceWants(m *morphology, w string, _ width, yield func(string)) {
	if bare := withoutClitics(m.base, w); bare != "" && strings.HasSuffix(bare, "r") {
		w = bare
		yield("=" + bare)
		m.verbs.lookup(bare, yield)
		m.verbs.lookup(bare+"e", yield)
	}
	if m.base == "it" && strings.HasSuffix(w, "r") { // andar, aver
		m.verbs.lookup(w+"e", yield)
	}
	if r, ok := infinitive(m.base, w); ok {
		yield("√" + romanceRoot(m.base, r))
	}
}

func infinitive(base, w string) (root string, ok bool) {
	for _, e := range []string{"are", "ere", "ire", "er", "ir", "re", "ar", "ir"} {
		if len(e) == 3 && base != "it" || e == "re" && base != "fr" || e == "ar" && base == "fr" {
			continue
		}
		if r, has := strings.CutSuffix(w, e); has && utf8.RuneCountInString(r) >= 2 {
			return r, true
		}
	}
	return "", false
}

var rootSpelling = map[string]*strings.Replacer{
	"es": strings.NewReplacer("ie", "e", "ue", "o", "qu", "c", "gu", "g", "z", "c", "j", "g", "í", "i", "á", "a"),
	"it": strings.NewReplacer("ch", "c", "gh", "g", "uo", "o"),
	"fr": strings.NewReplacer("è", "e", "é", "e", "ê", "e", "ç", "c", "ge", "g"),
	"pt": strings.NewReplacer("qu", "c", "gu", "g", "ç", "c"),
}

// romanceRoot evens out the spelling and the vowel of a root: c/qu, cont-/cuent-,
// lev-/lèv-.
func romanceRoot(base, r string) string {
	r = rootSpelling[base].Replace(r)
	if base == "it" {
		r = strings.TrimSuffix(r, "i") // mangi-amo, mangia-re
	}
	return r
}

// shapeRomance lets a verb at the head of the form stand a little further off.
func shapeRomance(m *morphology, p *pattern) {
	if len(p.elems) < 2 {
		return
	}
	e := &p.elems[0]
	if e.text == "se" || e.text == "s'" {
		e = &p.elems[1]
	}
	w := e.text
	if bare := withoutClitics(m.base, w); bare != "" {
		w = bare
	}
	if _, ok := infinitive(m.base, w); ok || len(m.verbs.forms[w]) > 0 {
		e.verb, e.content = true, true // avere, essere count in "avere fame"
	}
}
