package pipeline

import (
	"unicode/utf8"

	"calque/internal/bitext"
	"calque/internal/idiom"
)

// annotate finds the idioms of all units, in document order, since the first
// mention decides whether a later one is explained, and attaches what was
// found to the units.
func (a *Aligned) annotate(units []*bitext.Unit, lexicon *idiom.Lexicon) {
	for k := 1; k < len(a.Texts); k++ {
		hits := find(units, 0, k, a.Texts[0].Lang, a.Texts[k].Lang, lexicon, idiom.Options{})
		for _, h := range hits {
			attach(units[h.Unit], k, h)
		}
		a.Hits = append(a.Hits, hits...)
	}
}

// Idioms finds the idioms, realia and calques of units. A nil lexicon is the
// one that comes with the program. Each unit must have a source and a target
// variant; Hit.Unit is an index into units.
func Idioms(sourceLang, targetLang string, units []*bitext.Unit, lexicon *idiom.Lexicon, opt idiom.Options) []idiom.Hit {
	return find(units, 0, 1, sourceLang, targetLang, lexicon, opt)
}

// find looks through the variants at two places of each unit.
func find(units []*bitext.Unit, source, target int, sourceLang, targetLang string, lexicon *idiom.Lexicon, opt idiom.Options) []idiom.Hit {
	pairs := make([]idiom.Pair, len(units))
	for i, u := range units {
		pairs[i] = idiom.Pair{Source: u.Variants[source].Text, Target: u.Variants[target].Text}
	}
	return Detector(lexicon, opt, sourceLang, targetLang).Bitext(sourceLang, targetLang, pairs)
}

// attach writes a hit between the first variant and variant k into the unit: a
// group of properties, and the note.
func attach(u *bitext.Unit, k int, h idiom.Hit) {
	if h.ID == "" {
		return // a candidate without an entry is for the screen, not for a memory
	}
	d := bitext.Idiom{ID: h.ID, Role: h.Role, Treatment: h.Treatment, Origin: h.Origin, Glossed: h.Glossed}
	source, target, targetLang := u.Variants[0].Text, u.Variants[k].Text, u.Variants[k].Lang
	own := idiom.Span{ByteStart: h.ByteStart, ByteEnd: h.ByteEnd}
	if h.Side == idiom.SideTarget {
		d.Target = runeSpan(target, own)
		if h.Other != nil {
			d.Source = runeSpan(source, *h.Other)
		}
	} else {
		d.Source = runeSpan(source, own)
		if h.Other != nil {
			d.Target = runeSpan(target, *h.Other)
		}
	}
	if d.Target != (bitext.Span{}) {
		d.TargetLang = targetLang
	}
	u.AddIdiom(d)
	if h.NoteNeeded && h.Note != "" {
		u.AddNote(bitext.Note{Text: h.Note, Lang: targetLang})
	}
}

// runeSpan turns byte offsets into rune offsets, which survive in other tools.
func runeSpan(s string, b idiom.Span) bitext.Span {
	if b.ByteStart < 0 || b.ByteEnd > len(s) || b.ByteStart > b.ByteEnd {
		return bitext.Span{}
	}
	start := utf8.RuneCountInString(s[:b.ByteStart])
	return bitext.Span{Start: start, End: start + utf8.RuneCountInString(s[b.ByteStart:b.ByteEnd])}
}
