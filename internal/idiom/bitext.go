package idiom

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"calque/internal/lang"
)

// Bitext finds the idioms of the source, decides how the target treats each, and
// finds calques of the target that no source idiom explains (a relay translation
// brings them: the origin is the entry's). A hit of the source has its counterpart
// in Other; a hit of the target alone has Side "target".
func (d *Detector) Bitext(sourceLang, targetLang string, pairs []Pair) []Hit {
	b := &bitextRun{
		d: d, sourceLang: sourceLang, targetLang: targetLang,
		xs: d.index(sourceLang), xt: d.index(targetLang),
		ratio: lengthRatio(pairs), seen: mentions{},
	}
	b.ms, b.mt = newMatcher(b.xs), newMatcher(b.xt)
	var out []Hit
	for i, p := range pairs {
		next := Pair{}
		if i+1 < len(pairs) {
			next = pairs[i+1]
		}
		out = append(out, b.pair(i, p, next)...)
	}
	sortHits(out)
	return out
}

// bitextRun is the state of one call of Bitext.
type bitextRun struct {
	d                      *Detector
	sourceLang, targetLang string
	xs, xt                 *index
	ms, mt                 *matcher
	ratio                  float64
	seen                   mentions
}

func (b *bitextRun) pair(i int, p, next Pair) []Hit {
	src := b.ms.find(p.Source)
	tgt := b.mt.find(p.Target)
	used := map[*Entry]bool{}
	var out []Hit
	chosen := b.d.pick(b.xs, src, p.Source, func(f *match) (float64, bool) { return b.countable(f, tgt) })
	for _, c := range chosen {
		e := c.f.c.entry
		used[e] = true
		out = append(out, b.source(i, c, p, next, tgt))
	}
	var taken []picked
	for _, c := range b.d.pick(b.xt, tgt, p.Target, b.foreign) {
		taken = append(taken, c)
		if used[c.f.c.entry] || claimed(out, c.f) {
			continue
		}
		h := c.hit(i, SideTarget, b.targetLang, p.Target)
		h.Treatment = TreatCalque
		h.Reasons = append(h.Reasons, "no idiom of the source explains it")
		b.d.explain(&h, b.xt, c.f, tgt, place{b.targetLang, p.Target, next.Target, c.f.start, c.f.end})
		b.d.decide(&h, c.f.c.entry, b.targetLang, h.Text, b.seen)
		out = append(out, h)
	}
	return append(out, b.d.pairCandidates(b, i, p, next, out, taken)...)
}

// countable reports whether a match of the source counts as an idiom: a plain
// equivalent does only when the target has the entry's own image.
func (b *bitextRun) countable(f *match, tgt []match) (bonus float64, ok bool) {
	switch f.c.form.Role {
	case RoleLiteral:
		return 0, false
	case RoleEquivalent:
		if best(tgt, f.c.entry, RoleLemma, RoleVariant) != nil {
			return 0.25, true
		}
		return 0, f.c.form.Type != ""
	}
	return 0, true
}

// foreign reports whether a match of the target is a calque to its reader.
func (b *bitextRun) foreign(f *match) (bonus float64, ok bool) {
	switch f.c.form.Role {
	case RoleCalque:
		return 0, f.c.entry.Origin != b.xt.m.base
	case RoleLemma, RoleVariant:
		return 0, true // keeps the place: a native idiom is no calque of another entry
	case RoleLiteral:
		return 0, f.c.content >= 3 && f.c.entry.Origin != b.xt.m.base
	}
	return 0, f.c.form.Type != ""
}

// claimed reports whether a place of the target is the counterpart of a source hit,
// or no calque at all.
func claimed(hits []Hit, f *match) bool {
	if f.c.form.Role != RoleCalque && f.c.form.Role != RoleLiteral {
		return true
	}
	return slices.ContainsFunc(hits, func(h Hit) bool {
		return h.Other != nil && f.start < h.Other.ByteEnd && h.Other.ByteStart < f.end
	})
}

// source makes the hit of a source idiom.
func (b *bitextRun) source(i int, c picked, p, next Pair, tgt []match) Hit {
	e := c.f.c.entry
	h := c.hit(i, SideSource, b.sourceLang, p.Source)
	if c.f.c.form.Role == RoleCalque {
		h.Reasons = append(h.Reasons, "imported from "+lang.Name(e.Origin))
	}
	expected := b.ratio * float64(utf8.RuneCountInString(p.Source))
	t := b.d.treat(b.xt, e, p.Target, tgt, expected)
	h.Treatment, h.Other = t.how, t.span
	v := verdict{score: h.Confidence}
	v.weigh(t.sure, t.reason)
	h.Confidence = v.clamped()
	h.Reasons = append(h.Reasons, fmt.Sprintf("%s: %s", t.how, t.reason))
	phrase := ""
	if t.span != nil {
		phrase = t.span.Text
		at := place{b.targetLang, p.Target, next.Target, t.span.ByteStart, t.span.ByteEnd}
		if t.how == TreatCalque || t.how == TreatSame {
			b.d.explain(&h, b.xt, &match{c: c.f.c}, tgt, at)
		}
	}
	if b.wanting(&h, t, p.Target) {
		b.d.decide(&h, e, b.targetLang, phrase, b.seen)
	}
	return h
}

// wanting reports whether the treatment leaves the reader without the meaning.
func (b *bitextRun) wanting(h *Hit, t treated, target string) bool {
	switch t.how {
	case TreatCalque:
		return true
	case TreatLost:
		return strings.TrimSpace(target) != ""
	case TreatParaphrase:
		return h.Type == "realia" && h.Confidence < 0.7
	}
	return false
}

// lengthRatio is the median of target to source length in runes, 0 when there are
// too few pairs to tell.
func lengthRatio(pairs []Pair) float64 {
	var list []float64
	for _, p := range pairs {
		s, t := utf8.RuneCountInString(p.Source), utf8.RuneCountInString(p.Target)
		if s > 0 && t > 0 {
			list = append(list, float64(t)/float64(s))
		}
	}
	if len(list) < 5 {
		return 0 // no judgement by length
	}
	slices.Sort(list)
	return list[len(list)/2]
}
