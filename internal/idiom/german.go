package idiom

import (
	"slices"
	"strings"
)

const germanEndings = "e st est t et en n te test ten tet ete eten end ende enden endem ender endes es er em s"

func newGerman() *morphology {
	m := newMorphology("de")
	m.verbs = newVerbTable("de", germanEndings)
	m.optional = wordSet("der die das den dem des ein eine einen einem einer eines")
	m.classes = classTable(`
		an: an am ans
		in: in im ins
		zu: zu zum zur
		von: von vom
		bei: bei beim
		auf: auf aufs
		um: um ums
		durch: durch durchs
		für: für fürs
		vor: vor vorm vors
		über: über übers überm
		unter: unter unters unterm
		hinter: hinter hinters hinterm
		poss: mein meine meinen meinem meiner meines dein deine deinen deinem deiner deines sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer unseres unsern euer eure euren eurem eurer eures
		refl: sich mich mir dich dir uns euch
		kein: kein keine keinen keinem keiner keines
	`)
	m.free = true
	m.gap = 3
	m.more = germanKeys
	m.wantMore = germanWants
	m.shape = shapeGerman
	return m
}

var germanPrefixes = byLength(strings.Fields("ab an auf aus bei durch ein fest fort frei her heraus herein herum hervor hin hinaus hinein hinter hinunter hinauf hinweg herunter herauf los mit nach nieder über um unter vor voran voraus vorbei weg weiter wieder zu zurück zusammen entgegen davon daneben auseinander zuvor empor bloß kaputt klar schief schwarz übel breit dran drauf rein raus rum runter rauf zurecht umher"))

// germanKeys adds the roots of verb forms: of weak ones, of participles with ge-,
// and of both behind a separable prefix (abgegeben, abzugeben).
func germanKeys(m *morphology, w string, yield func(string)) {
	germanRoots(m, w, "", yield)
	for _, p := range germanPrefixes {
		rest, ok := strings.CutPrefix(w, p)
		if !ok || len(rest) < 3 {
			continue
		}
		germanRoots(m, rest, p+"+", yield)
		if inf, ok := strings.CutPrefix(rest, "zu"); ok && len(inf) > 3 {
			germanRoots(m, inf, p+"+", yield)
		}
	}
}

func germanRoots(m *morphology, w, prefix string, yield func(string)) {
	if prefix != "" {
		m.verbs.lookup(w, func(k string) { yield(prefix + k) })
	}
	m.verbs.regularRoots(w, 3, func(r string) { yield(prefix + "√" + germanRoot(r)) })
	if part, ok := strings.CutPrefix(w, "ge"); ok {
		m.verbs.regularRoots(part, 3, func(r string) { yield(prefix + "√" + germanRoot(r)) })
	}
}

// germanRoot evens out the e that comes and goes before l and r: hageln, hagelt.
func germanRoot(r string) string {
	if n := len(r); n > 3 && (strings.HasSuffix(r, "el") || strings.HasSuffix(r, "er")) {
		return r[:n-2] + r[n-1:]
	}
	return r
}

// germanWants gives an infinitive its root.
func germanWants(_ *morphology, w string, _ width, yield func(string)) {
	if r, ok := germanInfinitive(w); ok {
		yield("√" + germanRoot(r))
	}
}

func germanInfinitive(w string) (root string, ok bool) {
	for _, e := range []string{"en", "n"} {
		if r, has := strings.CutSuffix(w, e); has && len(r) >= 3 {
			return r, true
		}
	}
	return "", false
}

// shapeGerman marks the verb of an infinitive phrase, at its end or, in lists of
// lemmas, at its head. It moves to the second place of a main clause and leaves its
// prefix behind: "den Löffel abgeben", "gab endlich den Löffel ab".
func shapeGerman(m *morphology, p *pattern) {
	if len(p.elems) < 2 {
		return
	}
	for i := range p.elems {
		// a contracted preposition is a preposition: "am Ball"
		if f := &p.elems[i]; f.kind == elemWord && f.content && len(m.classes[f.text]) > 0 {
			f.content = false
		}
	}
	for _, i := range [2]int{len(p.elems) - 1, 0} {
		e := &p.elems[i]
		if e.kind != elemWord || e.upper || i == 0 && !isStrong(m, e.text) {
			continue // "offenen Auges" is no verb
		}
		if _, ok := germanInfinitive(e.text); ok || e.text == "sein" || e.text == "tun" {
			e.verb, e.content = true, true
			return
		}
	}
}

// isStrong reports whether a word is the infinitive of a verb in the table.
func isStrong(m *morphology, w string) bool {
	if _, simple := separable(w); simple != "" {
		w = simple
	}
	return slices.Contains(m.verbs.forms[w], "@"+w)
}

// separable splits a German verb into a prefix and the simple verb, "" when it
// has none. The longest prefix wins: hinausgehen is hinaus+gehen.
func separable(w string) (prefix, simple string) {
	for _, p := range germanPrefixes {
		if rest, ok := strings.CutPrefix(w, p); ok && len(rest) >= 4 && strings.HasSuffix(rest, "n") {
			return p, rest
		}
	}
	return "", ""
}
