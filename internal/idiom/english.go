package idiom

import (
	"strings"
	"unicode/utf8"
)

func newEnglish() *morphology {
	m := newMorphology("en")
	m.verbs = newVerbTable("en", "")
	m.split = splitEnglish
	m.optional = wordSet("a an the")
	m.short = true
	m.classes = classTable(`
		poss: my your his her its our their whose 's
		refl: myself yourself himself herself itself ourselves yourselves themselves oneself
		a: a an
		det: a an the my your his her its our their 's
		on: on upon
		some: somebody someone anybody anyone everybody everyone
	`)
	m.more = comparison
	m.wantMore = func(m *morphology, w string, _ width, yield func(string)) { comparison(m, w, yield) }
	m.shape = shapeEnglish
	return m
}

// splitEnglish parts clitics: cat's, don't, we'll.
func splitEnglish(w string) (head, tail string, kind splitKind) {
	i := strings.IndexByte(w, '\'')
	head, tail = w[:i], w[i:]
	switch tail {
	case "'s", "'re", "'ve", "'ll", "'d", "'m":
		return head, tail, splitBefore
	case "'t":
		if strings.HasSuffix(head, "n") && len(head) > 1 {
			return head[:len(head)-1], "n't", splitBeforeN
		}
	}
	return w, "", 0
}

// shapeEnglish drops the infinitive's "to" from a form that has enough to hold on
// to without it.
func shapeEnglish(_ *morphology, p *pattern) {
	if p.content < 2 || len(p.elems) < 3 {
		return
	}
	if p.elems[0].text == "to" {
		p.elems[0].optional = true
		if p.elems[1].text == "be" {
			p.elems[1].optional = true
		}
	}
}

// comparison adds the plain form of a comparative or superlative, so that a harder
// bargain is a hard one.
func comparison(m *morphology, w string, yield func(string)) {
	for _, e := range [2]string{"est", "er"} {
		base, ok := strings.CutSuffix(w, e)
		if !ok || len(base) < 3 {
			continue
		}
		n := len(base)
		switch {
		case base[n-1] == 'i':
			base = base[:n-1] + "y"
		case n > 3 && base[n-1] == base[n-2] && base[n-1] != 'l' && base[n-1] != 's':
			base = base[:n-1]
		}
		yield("~" + m.stem(base))
		yield("~" + m.stem(base+"e"))
	}
}

// clitic returns the length of a contraction that begins at an apostrophe after a
// space, as tokenised text writes it: "devil 's advocate"; 0 if there is none.
func clitic(s string) int {
	_, size := utf8.DecodeRuneInString(s)
	for _, c := range [...]string{"s", "m", "d", "re", "ve", "ll"} {
		if strings.HasPrefix(s[size:], c) {
			end := size + len(c)
			if end == len(s) || !wordRune(rune(s[end])) && s[end] != '\'' {
				return end
			}
		}
	}
	return 0
}

// inflections writes the regular forms of an English word, and the base forms it
// may be a regular form of. It is used where a stem would be too wide: the stem of
// "offing" is that of "off".
func inflections(w string) []string {
	if len(w) < 3 || !isLowerASCII(w) {
		return nil
	}
	out := []string{w + "s", w + "ed", w + "ing", w + "d"}
	last, before := w[len(w)-1], w[len(w)-2]
	switch {
	case last == 'e':
		out = append(out, w[:len(w)-1]+"ing")
	case last == 'y' && !isVowel(before):
		out = append(out, w[:len(w)-1]+"ies", w[:len(w)-1]+"ied")
	case strings.HasSuffix(w, "s"), strings.HasSuffix(w, "sh"), strings.HasSuffix(w, "ch"), last == 'x', last == 'z', last == 'o':
		out = append(out, w+"es")
	}
	if !isVowel(last) && isVowel(before) && last != 'w' && last != 'x' && last != 'y' {
		double := w + string(last)
		out = append(out, double+"ed", double+"ing")
	}
	return out
}

func isVowel(c byte) bool { return strings.IndexByte("aeiou", c) >= 0 }
