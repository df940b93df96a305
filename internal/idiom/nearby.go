package idiom

import "strings"

// nearTokens is how far from the phrase an explanation is looked for, in words.
const nearTokens = 12

// nearby looks for an equivalent of the entry, or for most words of its meaning,
// near the phrase: "a Spanish shame, that vicarious embarrassment, …".
func nearby(x *index, e *Entry, all []match, at place) gloss {
	toks := x.m.tokens(nil, at.text)
	lo, hi := window(toks, at.start, at.end, nearTokens)
	if lo >= hi {
		return gloss{}
	}
	from, to := toks[lo].start, toks[hi-1].end
	for i := range all {
		f := &all[i]
		if f.c.entry == e && f.c.form.Role == RoleEquivalent && f.start >= from && f.end <= to &&
			(f.end <= at.start || f.start >= at.end) {
			return gloss{found: true, reason: "an equivalent stands nearby"}
		}
	}
	for _, meaning := range e.texts(x.m.base, RoleMeaning) {
		want := contentStems(x.m, meaning)
		if len(want) < 3 {
			continue
		}
		seen := map[string]bool{}
		for i := lo; i < hi; i++ {
			if t := &toks[i]; t.end <= at.start || t.start >= at.end {
				seen[x.m.stem(t.form)] = true
			}
		}
		if share(want, seen) >= 0.6 {
			return gloss{found: true, reason: "its meaning stands nearby"}
		}
	}
	return gloss{}
}

// window returns the range of tokens within n of the bytes start…end.
func window(toks []token, start, end, n int) (lo, hi int) {
	first, last := len(toks), -1
	for i := range toks {
		if toks[i].end > start && toks[i].start < end {
			first, last = min(first, i), max(last, i)
		}
	}
	if last < 0 {
		return 0, 0
	}
	return max(0, first-n), min(len(toks), last+n+1)
}

// contentStems returns the stems of the content words of a text, in order, each
// once.
func contentStems(m *morphology, text string) []string {
	var out []string
	have := map[string]bool{}
	text = strings.NewReplacer("(", " ", ")", " ", "{", " ", "}", " ").Replace(text)
	for _, w := range m.words(text) {
		if _, slot := m.slot(w); slot || m.function[w] || idiomWords[m.base][w] {
			continue
		}
		if s := m.stem(w); !have[s] {
			have[s] = true
			out = append(out, s)
		}
	}
	return out
}

func share(want []string, seen map[string]bool) float64 {
	n := 0
	for _, w := range want {
		if seen[w] {
			n++
		}
	}
	return float64(n) / float64(len(want))
}
