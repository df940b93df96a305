package idiom

import (
	"strings"
	"unicode/utf8"
)

// Russian, Ukrainian and Polish words change at their ends, lose vowels inside
// (палец, пальца), alternate consonants (пишу, писать) and pair aspects with
// prefixes (вить, свить). Beside the stem a word therefore has a skeleton, for
// nouns and adjectives ("%пальц"), and a root, for verbs ("√пич").

const (
	russianNominal   = "а я о е и ы у ю ь й ой ей ою ею ом ем ам ям ами ями ах ях ов ев ий ый ая яя ое ее ого его ому ему ым им ую юю ые ие ых их ыми ими ия ие ию ией ья ье ью ьи ьев ьям ьями ьях ее ей ьего ьему ьей ьих"
	russianVerbal    = "ть ти чь л ла ло ли у ю ешь ет ем ете ут ют ишь ит им ите ат ят й йте и ите ь ьте в вши вшись ши я а ущий ющий ащий ящий вший ший нный нная нное нные нного нной нному нным ном ных ными тый тая тое тые н на но ны т та то ты уй юй уя юя уешь ует уем уют ую юет юю ущая ющая ащая ящая вшая вшие ющие ущие ащие ящие ющих ущих ющего ущего ившись авшись емый имый аем аемый"
	ukrainianNominal = "а я о е и і у ю ь й ї ою ею єю ом ем єм ам ям ами ями ах ях ів їв ев ей ій ий ого ього ому ьому им ім ої ьої ій у ю ні их іх ими іми ові еві єві ія ії ію ією"
	ukrainianVerbal  = "ти ть в ла ло ли у ю еш є е емо ете уть ють иш ить имо ите ать ять й йте и і іть ючи учи вши ши ний на не ні ного ної тий та те ті єш ємо єте но то"
	polishNominal    = "a ą e ę i y o u ie owi em iem ach iach om iom ami iami ów i ej ego emu ym im ymi imi ych ich iej iego iemu ą ią ię"
	polishVerbal     = "ć ać ić yć eć ąć ł ła ło li ły łem łam łeś łaś ę em asz esz isz ysz a e i y amy emy imy ymy acie ecie icie ycie ają ą ją ał ała ało ali ały ił iła iło ili iły ył yła yli ął ęła ęli uj ny na ne ty ta te any ana ane iony iona ony ona ąc wszy nie niu aj"
)

type slavic struct {
	nominal  map[string]bool
	longest  int // bytes of the longest nominal ending
	prefixes []string
	thematic []string
	spelling *strings.Replacer // evens out the last consonants of a root
	vowels   string            // vowels that come and go
	anyVowel string
	self     []string // reflexive endings
}

func newRussian() *morphology {
	s := &slavic{
		nominal:  wordSet(russianNominal),
		prefixes: byLength(strings.Fields("по с со на за вы у при про от ото под подо пере до из ис изо раз рас разо об обо о в во вз вс воз вос не")),
		thematic: byLength(strings.Fields("ыва ива ова ева а я и е ну ов ев у ю ен ан ян")),
		spelling: strings.NewReplacer("ск", "щ", "ст", "щ", "жд", "ж", "зж", "ж", "г", "ж", "д", "ж", "з", "ж", "к", "ч", "т", "ч", "ц", "ч", "х", "ш", "с", "ш", "бл", "б", "пл", "п", "вл", "в", "мл", "м", "о", "а"),
		vowels:   "оеё", anyVowel: "аеиоуыэюяё", self: []string{"ся", "сь"},
	}
	m := s.morphology("ru", russianVerbal)
	m.classes = classTable(`
		poss: мой моя мое мои моего моей моему моим моем моих моими мою твой твоя твое твои твоего твоей твоему твоим твоих твоими твою свой своя свое свои своего своей своему своим своем своих своими свою наш наша наше наши нашего нашей нашему нашим наших нашу ваш ваша ваше ваши вашего вашей вашему вашим ваших вашу его ее их
		refl: себя себе собой собою
		в: в во
		с: с со
		к: к ко
		о: о об обо
		из: из изо
		от: от ото
		под: под подо
		бы: бы б
	`)
	return m
}

func newUkrainian() *morphology {
	s := &slavic{
		nominal:  wordSet(ukrainianNominal),
		prefixes: byLength(strings.Fields("по с з зі на за ви у при про від піді під пере до із роз об о в вз")),
		thematic: byLength(strings.Fields("ува юва ова а я и і е ну у ю ен ан")),
		spelling: strings.NewReplacer("ск", "щ", "ст", "щ", "дж", "ж", "ждж", "ж", "г", "ж", "д", "ж", "з", "ж", "к", "ч", "т", "ч", "ц", "ч", "х", "ш", "с", "ш", "бл", "б", "пл", "п", "вл", "в", "мл", "м", "і", "о"),
		vowels:   "оеі", anyVowel: "аеиіоуюяєї", self: []string{"ся", "сь"},
	}
	m := s.morphology("uk", ukrainianVerbal)
	m.classes = classTable(`
		poss: мій моя моє мої мого моєї моєму моїм моїх моїми мою твій твоя твоє твої твого твоєї твою твоїх свій своя своє свої свого своєї своєму своїм своїх своїми свою наш наша наше наші ваш ваша ваше ваші його її їх їхній їхня їхнє їхні
		refl: себе собі собою
		в: в у
		з: з зі із
		к: к ік
		від: від од
	`)
	return m
}

func newPolish() *morphology {
	s := &slavic{
		nominal:  wordSet(polishNominal),
		prefixes: byLength(strings.Fields("po z s ze na za wy u przy prze od ode pod do roz o ob w we wz")),
		thematic: byLength(strings.Fields("ywa iwa owa a e i y ną ny uj")),
		spelling: strings.NewReplacer("rz", "r", "ł", "l", "ść", "st", "ć", "t", "ci", "t", "dź", "d", "dzi", "d", "dz", "d", "ż", "g", "cz", "k", "c", "k", "sz", "s", "ś", "s", "ź", "z", "ń", "n", "ó", "o", "ą", "ę", "ch", "s"),
		vowels:   "e", anyVowel: "aeiouyąęó",
	}
	m := s.morphology("pl", polishVerbal)
	m.classes = classTable(`
		poss: mój moja moje moi mojego mojej mojemu moim mym twój twoja twoje twego swój swoja swoje swego swojego swojej swojemu swoim swych swoich swymi nasz nasza nasze wasz wasza wasze jego jej ich
		refl: siebie sobie sobą
		w: w we
		z: z ze
	`)
	return m
}

func (s *slavic) morphology(base, verbal string) *morphology {
	for e := range s.nominal {
		s.longest = max(s.longest, len(e))
	}
	m := newMorphology(base)
	m.verbs = newVerbTable(base, verbal)
	m.free = true
	m.more = func(m *morphology, w string, yield func(string)) {
		if utf8.RuneCountInString(w) < 3 {
			return
		}
		yield("%" + s.skeleton(w))
		s.roots(m, w, func(prefix, key string) {
			yield(key)
			if prefix != "" {
				yield("*" + key[len(prefix):])
			}
		})
	}
	m.wantOnly = s.wants
	m.shape = func(m *morphology, p *pattern) {
		for i := range p.elems {
			if e := &p.elems[i]; e.kind == elemWord && e.content && len(p.elems) > 1 {
				e.verb = s.infinitive(base, e.text)
			}
		}
	}
	return m
}

// wants gives a noun or adjective its skeleton and a verb its roots. Between a
// form and a text a verb may gain or lose its prefix (вить, свить), but not change
// it (поднять, принять) unless the form has words enough besides.
func (s *slavic) wants(m *morphology, w string, width width, yield func(string)) {
	verb := s.infinitive(m.base, w)
	m.verbs.lookup(w, func(k string) {
		if verb || strings.HasPrefix(k, "@n:") || len(m.verbs.forms[w]) > 0 {
			yield(k)
		}
	})
	if width == narrow || utf8.RuneCountInString(w) < 4 || verb {
		yield("~" + m.stem(w))
	}
	if width == narrow && (verb || utf8.RuneCountInString(w) < 6) {
		return
	}
	yield("%" + s.skeleton(w))
	if !verb {
		return
	}
	s.roots(m, w, func(prefix, key string) {
		yield(key)
		if prefix == "" {
			yield("*" + key)
			return
		}
		yield(key[len(prefix):])
		if width == wide {
			yield("*" + key[len(prefix):])
		}
	})
}

// infinitive reports whether a form's word looks like a verb; only then may it
// meet the text by its root, which is wide.
func (s *slavic) infinitive(base, w string) bool {
	for _, self := range s.self {
		if cut, ok := strings.CutSuffix(w, self); ok && utf8.RuneCountInString(cut) >= 3 {
			return true
		}
	}
	endings := []string{"ть", "ти", "чь", "ил", "ал", "ел", "ял", "ит", "ет", "ют", "ут", "ешь", "ишь", "ала", "ило", "или", "али"}
	switch base {
	case "uk":
		endings = []string{"ти", "ть", "ив", "ав"}
	case "pl":
		endings = []string{"ć", "c"}
	}
	for _, e := range endings {
		if strings.HasSuffix(w, e) && utf8.RuneCountInString(w) > 3 {
			return true
		}
	}
	return false
}

// skeleton cuts a nominal ending and the vowel that comes and goes before the
// last consonant: палец, пальца -> палц; кусок, куска -> куск.
func (s *slavic) skeleton(w string) string {
	r := w
	for i := max(1, len(w)-s.longest); i < len(w); i++ {
		if !utf8.RuneStart(w[i]) || !s.nominal[w[i:]] {
			continue
		}
		if cut := w[:i]; utf8.RuneCountInString(cut) >= 3 || utf8.RuneCountInString(cut) == 2 && strings.ContainsAny(cut, s.anyVowel) {
			r = cut
			break
		}
	}
	r = strings.ReplaceAll(r, "ь", "")
	rs := []rune(r)
	if n := len(rs); n >= 4 && strings.ContainsRune(s.vowels, rs[n-2]) && !strings.ContainsRune(s.anyVowel, rs[n-1]) {
		r = string(append(rs[:n-2:n-2], rs[n-1]))
	}
	return r
}

// roots calls yield with the keys of a verb: of the word as it is, and behind each
// prefix it may have, with that prefix in front of the key.
func (s *slavic) roots(m *morphology, w string, yield func(prefix, key string)) {
	for _, self := range s.self {
		if cut, ok := strings.CutSuffix(w, self); ok && utf8.RuneCountInString(cut) >= 3 {
			w = cut
			break
		}
	}
	s.root(m, w, "", yield)
	for _, p := range s.prefixes {
		rest, ok := strings.CutPrefix(w, p)
		if !ok || utf8.RuneCountInString(rest) < 3 {
			continue
		}
		rest = strings.TrimPrefix(strings.TrimPrefix(rest, "ъ"), "'")
		s.root(m, rest, prefixSpelling.Replace(p), yield)
	}
}

// prefixSpelling writes the variants of a prefix alike.
var prefixSpelling = strings.NewReplacer("рас", "раз", "ис", "из", "вс", "вз", "вос", "воз", "со", "с", "ото", "от", "подо", "под", "изо", "из", "во", "в")

func (s *slavic) root(m *morphology, w, prefix string, yield func(prefix, key string)) {
	m.verbs.lookup(w, func(k string) {
		if prefix == "" || !strings.HasPrefix(k, "@n:") {
			yield(prefix, prefix+k)
		}
	})
	m.verbs.regularRoots(w, 2, func(r string) {
		for _, t := range s.thematic {
			if cut, ok := strings.CutSuffix(r, t); ok && utf8.RuneCountInString(cut) >= 2 {
				r = cut
				break
			}
		}
		if prefix != "" && utf8.RuneCountInString(r) < 3 && !strings.ContainsAny(r, s.anyVowel) {
			return
		}
		yield(prefix, prefix+"√"+s.spelling.Replace(r))
	})
}
