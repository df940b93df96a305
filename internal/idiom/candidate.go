package idiom

import (
	"strings"
	"unicode"
)

// Phrases that no entry knows are only guessed at, by what the text itself shows:
// short words in quotation marks that are no speech, title or name, and an
// explanation behind them. A false alarm is worse than a miss, so all but the
// surest are reported on request only.

const (
	candidateQuoted = 0.28 // quoted on both sides, or in a single text
	candidateLong   = 0.08 // added for three words and more: terms and scare quotes are short
	candidateAdded  = 0.42 // quoted in the translation only
	candidateGloss  = 0.38 // added when explained here and not in the source
	candidateSure   = 0.65 // reported without being asked for
	candidateAsked  = 0.30
)

// candidates guesses in a single text: a quoted phrase with an explanation.
func (d *Detector) candidates(unit int, side, tag, s, next string, known []picked) []Hit {
	m := d.index(tag).m
	var out []Hit
	for _, q := range quotes(s) {
		if !q.idiomatic(m) || overlapsPicked(known, q) {
			continue
		}
		h := guess(unit, side, tag, s, q)
		h.Confidence = candidateQuoted
		h.Reasons = []string{"a short phrase in quotation marks"}
		if q.long(m) {
			h.Confidence += candidateLong
		}
		if g := findGloss(place{tag, s, next, q.innerStart, q.innerStart + len(q.inner)}); g.found {
			h.Glossed = true
			h.Reasons = append(h.Reasons, g.reason)
			if g.cue || d.opt.Candidates {
				h.Confidence += candidateGloss
			}
		}
		if d.shown(&h) {
			out = append(out, h)
		}
	}
	return out
}

func guess(unit int, side, tag, s string, q quote) Hit {
	q.innerStart += len(q.inner) - len(strings.TrimLeftFunc(q.inner, unicode.IsSpace)) // « mot »
	q.inner = strings.TrimSpace(q.inner)
	end := q.innerStart + len(q.inner)
	return Hit{
		Unit: unit, Side: side, Lang: tag, ByteStart: q.innerStart, ByteEnd: end, Text: s[q.innerStart:end],
		Type: TypeCandidate,
	}
}

func (d *Detector) shown(h *Hit) bool {
	if d.opt.Candidates {
		return h.Confidence >= candidateAsked
	}
	return h.Confidence >= max(candidateSure, d.min)
}

func overlapsPicked(known []picked, q quote) bool {
	for _, k := range known {
		if k.f.start < q.end && q.start < k.f.end {
			return true
		}
	}
	return false
}

// pairCandidates guesses in a pair: a quoted phrase of the target whose source
// counterpart is quoted as well, or that the translation alone has quoted; an
// explanation that the source does not give makes it sure.
func (d *Detector) pairCandidates(b *bitextRun, i int, p, next Pair, hits []Hit, known []picked) []Hit {
	theirs, ours := quotes(p.Source), quotes(p.Target)
	var out []Hit
	for n, q := range ours {
		if !q.idiomatic(b.xt.m) || overlapsPicked(known, q) || overlapsHit(hits, q) {
			continue
		}
		h := guess(i, SideTarget, b.targetLang, p.Target, q)
		h.Confidence, h.Treatment = candidateAdded, TreatCalque
		glossedThere := false
		switch {
		case len(theirs) == len(ours):
			t := theirs[n]
			if !t.idiomatic(b.xs.m) {
				continue
			}
			end := t.innerStart + len(t.inner)
			h.Confidence = candidateQuoted
			h.Reasons = []string{"quoted on both sides"}
			if q.long(b.xt.m) && t.long(b.xs.m) && !defined(p.Target[:q.start], b.targetLang) {
				h.Confidence += candidateLong
				h.Reasons = append(h.Reasons, "long for a term")
			}
			h.Other = &Span{t.innerStart, end, p.Source[t.innerStart:end]}
			glossedThere = findGloss(place{b.sourceLang, p.Source, next.Source, t.innerStart, end}).found
		case len(theirs) == 0:
			h.Reasons = []string{"quoted in the translation only"}
		default:
			continue
		}
		if g := findGloss(place{b.targetLang, p.Target, next.Target, h.ByteStart, h.ByteEnd}); g.found {
			h.Glossed = true
			h.Reasons = append(h.Reasons, g.reason)
			if !glossedThere {
				h.Confidence += candidateGloss
			}
		}
		h.NoteNeeded = !h.Glossed && d.opt.Candidates
		if d.shown(&h) {
			out = append(out, h)
		}
	}
	return out
}

func overlapsHit(hits []Hit, q quote) bool {
	for _, h := range hits {
		if h.Side == SideTarget && h.ByteStart < q.end && q.start < h.ByteEnd {
			return true
		}
		if h.Other != nil && h.Side == SideSource && h.Other.ByteStart < q.end && q.start < h.Other.ByteEnd {
			return true
		}
	}
	return false
}
