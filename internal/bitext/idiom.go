package bitext

import (
	"strconv"
	"strings"
)

// Span is a stretch of a variant's text in runes from 0, End not included.
// The zero Span is none.
type Span struct{ Start, End int }

// String writes the span as "12-27".
func (s Span) String() string { return strconv.Itoa(s.Start) + "-" + strconv.Itoa(s.End) }

// ParseSpan reads what [Span.String] writes; ok is false for anything that
// is not a stretch of at least one rune.
func ParseSpan(s string) (span Span, ok bool) {
	a, b, found := strings.Cut(s, "-")
	start, err1 := strconv.Atoi(a)
	end, err2 := strconv.Atoi(b)
	if !found || err1 != nil || err2 != nil || start < 0 || end <= start {
		return Span{}, false
	}
	return Span{start, end}, true
}

// Cut returns the text before, inside and after the span. A span that
// reaches past the text, because the text was edited after the idiom was
// found, is cut to what is there.
func (s Span) Cut(text string) (before, inside, after string) {
	start, end, n := len(text), len(text), 0
	for i := range text {
		if n == s.Start {
			start = i
		}
		if n == s.End {
			end = i
			break
		}
		n++
	}
	if start > end {
		start = end
	}
	return text[:start], text[start:end], text[end:]
}

// Idiom is what a unit remembers of an idiom found in it. Every field but ID
// may be empty; the values are those of the properties of the same name.
type Idiom struct {
	ID, Role, Treatment, Origin string
	Glossed                     bool
	// Source and Target are where it stands in the two texts; TargetLang
	// says in which variant, where there are several.
	Source, Target Span
	TargetLang     string
}

// AddIdiom appends the idiom to the unit's properties as one group.
func (u *Unit) AddIdiom(d Idiom) {
	add := func(typ, value, lang string) {
		if value != "" {
			u.Properties = append(u.Properties, Property{Type: typ, Value: value, Lang: lang})
		}
	}
	add(PropIdiom, d.ID, "")
	add(PropRole, d.Role, "")
	add(PropTreatment, d.Treatment, "")
	if d.Glossed {
		add(PropGlossed, "yes", "")
	}
	add(PropOrigin, d.Origin, "")
	if d.Source != (Span{}) {
		add(PropSourceSpan, d.Source.String(), "")
	}
	if d.Target != (Span{}) {
		add(PropTargetSpan, d.Target.String(), d.TargetLang)
	}
}

// Idioms reads the groups of idiom properties back.
func (u *Unit) Idioms() []Idiom {
	var found []Idiom
	for _, p := range u.Properties {
		if p.Type == PropIdiom {
			found = append(found, Idiom{ID: p.Value})
			continue
		}
		if len(found) == 0 {
			continue
		}
		d := &found[len(found)-1]
		switch p.Type {
		case PropRole:
			d.Role = p.Value
		case PropTreatment:
			d.Treatment = p.Value
		case PropGlossed:
			d.Glossed = p.Value == "yes"
		case PropOrigin:
			d.Origin = p.Value
		case PropSourceSpan:
			d.Source, _ = ParseSpan(p.Value)
		case PropTargetSpan:
			d.Target, _ = ParseSpan(p.Value)
			d.TargetLang = p.Lang
		}
	}
	return found
}
