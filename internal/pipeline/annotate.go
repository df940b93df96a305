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
	a.Hits = Idioms(a.Source.Lang, a.Target.Lang, units, lexicon, idiom.Options{})
	for _, h := range a.Hits {
		attach(units[h.Unit], h)
	}
}

// Idioms finds the idioms, realia and calques of units. A nil lexicon is the
// one that comes with the program. Hit.Unit is an index into units.
func Idioms(sourceLang, targetLang string, units []*bitext.Unit, lexicon *idiom.Lexicon, opt idiom.Options) []idiom.Hit {
	pairs := make([]idiom.Pair, len(units))
	for i, u := range units {
		pairs[i] = idiom.Pair{Source: textOf(u.Source()), Target: textOf(u.Target())}
	}
	return Detector(lexicon, opt, sourceLang, targetLang).Bitext(sourceLang, targetLang, pairs)
}

func textOf(v *bitext.Variant) string {
	if v == nil {
		return ""
	}
	return v.Text
}

// attach writes a hit into its unit: a group of properties, and the note.
func attach(u *bitext.Unit, h idiom.Hit) {
	if h.ID == "" {
		return // a candidate without an entry is for the screen, not for a memory
	}
	d := bitext.Idiom{ID: h.ID, Role: h.Role, Treatment: h.Treatment, Origin: h.Origin, Glossed: h.Glossed}
	source, target := textOf(u.Source()), textOf(u.Target())
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
	if t := u.Target(); t != nil && d.Target != (bitext.Span{}) {
		d.TargetLang = t.Lang
	}
	u.AddIdiom(d)
	if h.NoteNeeded && h.Note != "" {
		u.AddNote(bitext.Note{Text: h.Note, Lang: noteLang(u)})
	}
}

func noteLang(u *bitext.Unit) string {
	if t := u.Target(); t != nil {
		return t.Lang
	}
	return ""
}

// runeSpan turns byte offsets into rune offsets, which survive in other tools.
func runeSpan(s string, b idiom.Span) bitext.Span {
	if b.ByteStart < 0 || b.ByteEnd > len(s) || b.ByteStart > b.ByteEnd {
		return bitext.Span{}
	}
	start := utf8.RuneCountInString(s[:b.ByteStart])
	return bitext.Span{Start: start, End: start + utf8.RuneCountInString(s[b.ByteStart:b.ByteEnd])}
}
