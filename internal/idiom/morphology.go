package idiom

import (
	"strings"
	"sync"

	"calque/internal/lang"
)

// morphology is what the matcher knows about a language. It is read only once
// made, and safe for concurrent use.
//
// Words are compared by keys, strings with a mark in front:
//
//	=word   the written form, folded
//	~stem   the stem of a content word
//	@lemma  a word with irregular forms
//	√root   a verb without its endings
//	&class  words that replace each other, possessives for example
//	^part   a beginning of a word
type morphology struct {
	base     string
	function map[string]bool
	stem     func(string) string
	hook     func(string) string // folds a character of an unspaced script
	split    func(string) (head, tail string, kind splitKind)
	classes  map[string][]string
	optional map[string]bool // words a form can do without: articles
	verbs    *verbTable
	more     func(m *morphology, word string, yield func(string))          // further keys of a text word
	wantMore func(m *morphology, word string, w width, yield func(string)) // further keys of a form's word
	wantOnly func(m *morphology, word string, w width, yield func(string)) // all keys of a form's content word
	shape    func(m *morphology, p *pattern)                               // changes a parsed form
	affixes  *suffixChain                                                  // agglutinative endings
	free     bool                                                          // word order is free by habit
	gap      int
	short    bool // single content words match in written form only
}

type splitKind uint8

const (
	splitAfter   splitKind = iota // l'|idea
	splitBefore                   // cat|'s
	splitBeforeN                  // do|n't
)

var morphologies = func() map[string]func() *morphology {
	makers := map[string]func() *morphology{
		"en": newEnglish, "de": newGerman, "fr": newFrench, "es": newSpanish, "it": newItalian,
		"pt": newPortuguese, "ru": newRussian, "uk": newUkrainian, "pl": newPolish,
		"tr": newTurkish, "kk": newKazakh, "ja": newJapanese, "ko": newKorean,
	}
	out := make(map[string]func() *morphology, len(makers))
	for base, make := range makers {
		out[base] = sync.OnceValue(make)
	}
	return out
}()

// morphologyOf returns the knowledge about a language. The hook folds characters
// of unspaced scripts, nil for none.
func morphologyOf(tag string, hook func(string) string) *morphology {
	base := lang.Base(tag)
	var m *morphology
	if once, ok := morphologies[base]; ok {
		m = once()
	} else {
		m = newMorphology(base)
	}
	if hook == nil {
		return m
	}
	own := *m
	own.hook = hook
	return &own
}

func newMorphology(base string) *morphology {
	return &morphology{base: base, function: functionWords(base), stem: lang.Stemmer(base), gap: 2}
}

// words cuts a form's chunk into folded words.
func (m *morphology) words(s string) []string {
	var out []string
	for _, t := range m.tokens(nil, s) {
		out = append(out, t.form)
	}
	return out
}

// keysOf calls yield with the keys of a word of a text.
func (m *morphology) keysOf(word string, yield func(string)) {
	yield("=" + word)
	for _, c := range m.classes[word] {
		yield(c)
	}
	m.verbs.lookup(word, yield)
	if m.function[word] {
		if m.affixes != nil {
			m.more(m, word, yield) // için is "for" and "your inside"
		}
		return
	}
	yield("~" + m.stem(word))
	if m.more != nil {
		m.more(m, word, yield)
	}
}

// width says how freely a word of a form may change. The more words a form has,
// the less each of them has to prove.
type width uint8

const (
	narrow width = iota // one content word in the form
	normal
	wide // three and more
)

func widthOf(content int) width {
	switch {
	case content < 2:
		return narrow
	case content < 3:
		return normal
	}
	return wide
}

// wants calls yield with the keys that satisfy a word of a form.
func (m *morphology) wants(word string, content bool, w width, yield func(string)) {
	yield("=" + word)
	if c := m.classes[word]; len(c) > 0 && (w > narrow || m.base != "en") {
		for _, k := range c {
			yield(k)
		}
	}
	if !content {
		m.verbs.lookup(word, yield)
		return
	}
	if w == narrow && m.short {
		for _, f := range inflections(word) {
			yield("=" + f)
		}
		m.verbs.lookup(word, yield)
		return
	}
	if m.wantOnly != nil {
		m.wantOnly(m, word, w, yield)
		return
	}
	m.verbs.lookup(word, yield)
	yield("~" + m.stem(word))
	if m.wantMore != nil {
		m.wantMore(m, word, w, yield)
	}
}

// adapt changes a parsed form by the habits of the language: articles may be
// missing, separable verbs may be apart.
func (m *morphology) adapt(p *pattern) {
	p.count()
	if m.shape != nil {
		m.shape(m, p)
	}
	if p.content < 2 {
		return
	}
	for i := range p.elems {
		e := &p.elems[i]
		if e.kind != elemWord || e.content {
			continue
		}
		if m.optional[e.text] {
			e.optional = true
		}
		if i+1 < len(p.elems) && p.elems[i+1].kind == elemSlot {
			e.optional, e.governs = true, true // it goes where the slot goes
		}
	}
}

func wordSet(words string) map[string]bool {
	set := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		set[w] = true
	}
	return set
}

// classTable reads lines "name: word word …" into word classes.
func classTable(lines string) map[string][]string {
	t := map[string][]string{}
	for line := range strings.Lines(lines) {
		name, words, ok := strings.Cut(strings.TrimSpace(line), ":")
		if !ok {
			continue
		}
		for w := range strings.FieldsSeq(words) {
			add(t, w, "&"+name)
		}
	}
	return t
}

// idiomWords are function words that carry the image of idioms often enough to be
// compared like content words: "get out of hand", «ақ қарға», "karşı çıkmak".
var idiomWords = map[string]map[string]bool{
	"en": wordSet("get got let dare need used half off out"),
	"it": wordSet("lungo vicino dentro fuori dietro bene male fa fare va vanno"),
	"tr": wordSet("zaman karşı başka içinde üstünde altında önünde arkasında yanında etti eden ettiği edildi"),
	"kk": wordSet("ақ аса қарсы басқа қатар бас ішінде үстінде астында алдында артында жанында көп аз"),
	"ru": wordSet("раз стал стала стали вокруг мимо"),
}

// functionWords returns the function words of a language, folded like the words of
// a text.
func functionWords(base string) map[string]bool {
	m := &morphology{base: base}
	out := map[string]bool{}
	for w, ok := range lang.FunctionWords(base) {
		if ok && !idiomWords[base][w] {
			out[m.fold(w)] = true
		}
	}
	return out
}
