package idiom

import (
	"strings"
	"unicode/utf8"
)

// treated is what became of a source idiom in the target.
type treated struct {
	how    string
	span   *Span
	sure   float64 // added to the confidence
	reason string
}

// treat decides, in this order: a calque form in the target, or most words of the
// image close together; the image of a target idiom is the same; an equivalent; an
// idiom of another entry; nothing that could stand for it; other words.
func (d *Detector) treat(x *index, e *Entry, target string, all []match, expected float64) treated {
	if strings.TrimSpace(target) == "" {
		return treated{how: TreatLost, reason: "the target is empty"}
	}
	calque := best(all, e, RoleCalque)
	lemma := best(all, e, RoleLemma, RoleVariant)
	equal := best(all, e, RoleEquivalent)
	literal := best(all, e, RoleLiteral)
	if native := longer(lemma, equal); native != nil && (calque == nil || covers(native, calque)) {
		if sameImage(x.m, e, native) {
			return treated{TreatSame, native.span(target), 0.10, "the target has the same image"}
		}
		if literal == nil || covers(native, literal) {
			if native == lemma && len(e.texts(x.m.base, RoleLiteral, RoleCalque)) == 0 {
				return treated{TreatSame, native.span(target), 0.10, "the target has the same idiom"}
			}
			return treated{TreatEquivalent, native.span(target), 0.10, "an equivalent of the entry"}
		}
	}
	if calque != nil {
		return treated{TreatCalque, calque.span(target), 0.15, "a calque form of the entry"}
	}
	if literal != nil {
		return treated{TreatCalque, literal.span(target), 0.10, "the image word for word"}
	}
	if span, part := d.image(x, e, target); span != nil {
		if equal == nil && lemma == nil {
			return treated{TreatCalque, span, 0.05, part}
		}
	}
	if f := longer(lemma, equal); f != nil {
		return treated{TreatEquivalent, f.span(target), 0.10, "an equivalent of the entry"}
	}
	if f := otherIdiom(all, e); f != nil {
		return treated{TreatEquivalent, f.span(target), 0, "an idiom of another entry"}
	}
	if float64(utf8.RuneCountInString(target)) < 0.4*expected {
		return treated{how: TreatLost, reason: "the target is far shorter than the source"}
	}
	return treated{how: TreatParaphrase, reason: "no known form in the target"}
}

func (f *match) span(s string) *Span { return &Span{f.start, f.end, s[f.start:f.end]} }

// best returns the match of an entry with the given roles that has most content
// words, the tightest of them.
func best(all []match, e *Entry, want ...Role) *match {
	var found *match
	for i := range all {
		f := &all[i]
		if f.c.entry != e {
			continue
		}
		for _, r := range want {
			if f.c.form.Role == r && (found == nil || f.content > found.content ||
				f.content == found.content && f.end-f.start < found.end-found.start) {
				found = f
			}
		}
	}
	return found
}

func longer(a, b *match) *match {
	if a == nil || b != nil && b.content > a.content {
		return b
	}
	return a
}

// covers reports whether a holds b inside itself.
func covers(a, b *match) bool { return a.start <= b.start && a.end >= b.end }

// sameImage reports whether the words of a target form are those of the image: its
// literal rendering or calque in that language says the same.
func sameImage(m *morphology, e *Entry, f *match) bool {
	have := map[string]bool{}
	stems := contentStems(m, f.c.form.Text)
	for _, s := range stems {
		have[s] = true
	}
	for _, t := range e.texts(m.base, RoleLiteral, RoleCalque) {
		want := contentStems(m, t)
		if len(want) == 0 || len(stems) == 0 {
			continue
		}
		if share(want, have) >= 0.6 && float64(len(stems)) <= 2*float64(len(want)) {
			return true
		}
	}
	return false
}

// image looks for at least six tenths of the content words of a literal rendering
// or calque inside a window of the target.
func (d *Detector) image(x *index, e *Entry, target string) (*Span, string) {
	toks := x.m.tokens(nil, target)
	for _, t := range e.texts(x.m.base, RoleLiteral, RoleCalque) {
		want := contentStems(x.m, t)
		least := 2
		if hasUnspaced(t) {
			least = max(3, (4*len(want)+4)/5)
		}
		if len(want) < least {
			continue
		}
		if lo, hi, n := densest(x.m, toks, want); n >= least && float64(n) >= 0.6*float64(len(want)) {
			s := &Span{toks[lo].start, toks[hi].end, target[toks[lo].start:toks[hi].end]}
			return s, "most words of the image"
		}
	}
	return nil, ""
}

// densest finds the window that has most of the wanted stems and returns its first
// and last token that count, and how many different stems they are.
func densest(m *morphology, toks []token, want []string) (lo, hi, n int) {
	size := 2*len(want) + 4
	place := map[string]int{}
	for i, w := range want {
		place[w] = i
	}
	at := make([]int, len(toks))
	for i := range toks {
		at[i] = -1
		if w, ok := place[m.stem(toks[i].form)]; ok && !m.function[toks[i].form] {
			at[i] = w
		}
	}
	for i := range toks {
		if at[i] < 0 {
			continue
		}
		seen := map[int]bool{}
		for j := i; j < len(toks) && j < i+size; j++ {
			if at[j] >= 0 && !seen[at[j]] {
				seen[at[j]] = true
				if len(seen) > n || len(seen) == n && j-i < hi-lo {
					lo, hi, n = i, j, len(seen)
				}
			}
		}
	}
	return lo, hi, n
}

// otherIdiom returns a target idiom that belongs to another entry.
func otherIdiom(all []match, e *Entry) *match {
	for i := range all {
		f := &all[i]
		if f.c.entry != e && f.content >= 2 && !f.c.narrow &&
			(f.c.form.Role == RoleLemma || f.c.form.Role == RoleVariant) {
			return f
		}
	}
	return nil
}
