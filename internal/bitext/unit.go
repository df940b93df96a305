package bitext

import "strings"

// Unit is one text in several languages: usually a sentence and its
// translation, as many sentences on a side as the alignment put together.
type Unit struct {
	// ID names the unit inside its bitext (TMX tuid). It need not be unique
	// there; it is empty when the source format has none.
	ID string
	// Variants are the texts, the source first. A side that is aligned to
	// nothing has blank text or no variant at all.
	Variants []Variant
	// Notes are remarks for the translator or the reader on the whole unit.
	Notes []Note
	// Properties are typed values of the whole unit, in file order. The
	// names this program writes are the Prop constants.
	Properties []Property
	// Attributes are what the format of origin said of the unit and no field
	// holds, such as the creationdate and usagecount of TMX, in file order.
	// A writer of the same format gives them back, others leave them out.
	Attributes []Attribute
	// Score says how sure the alignment is, in [0,1], higher is better.
	// It means something only if HasScore is true.
	Score    float64
	HasScore bool
	// Type is the bead shape, source count and target count: "1-1", "2-1",
	// "0-1". Empty when unknown.
	Type string
	// Place is where the unit starts in the bitext it was read from.
	Place Place
}

// Variant is the text of a unit in one language.
type Variant struct {
	// Lang is a BCP 47 tag written as [CanonicalLang] does.
	Lang string
	// Text is plain text, without inline codes.
	Text string
	// Inline is the same text with its inline codes, as a well-formed TMX 1.4
	// fragment (bpt, ept, ph …). It is empty when there are no codes. Set the
	// text with [Variant.SetText] so that the two never disagree.
	Inline     string
	Notes      []Note
	Properties []Property
	Attributes []Attribute
	// Place is where the text stands: in the document it was taken from, or,
	// after reading, in the bitext file.
	Place Place
}

// Note is a remark in natural language, such as the explanation of an idiom.
type Note struct {
	Text string
	// Lang is the language of the remark itself; empty when not stated.
	Lang string
}

// Property is a typed value; types of one's own start with "x-".
type Property struct {
	Type, Value string
	// Lang is a language the value belongs to; usually empty.
	Lang string
}

// Attribute is a name and value of the format of origin, kept as found.
type Attribute struct{ Name, Value string }

// SetText replaces the text and forgets the inline codes of the old one.
func (v *Variant) SetText(s string) { v.Text, v.Inline = s, "" }

// Blank reports whether the variant has no text but white space.
func (v *Variant) Blank() bool { return strings.TrimSpace(v.Text) == "" }

// Variant returns the variant of a language, or nil. Where the exact tag is
// missing, the first variant that shares its base language serves: "en" finds
// "en-GB", as translators' tools do.
func (u *Unit) Variant(lang string) *Variant {
	want := CanonicalLang(lang)
	for i := range u.Variants {
		if CanonicalLang(u.Variants[i].Lang) == want {
			return &u.Variants[i]
		}
	}
	base := baseLang(want)
	for i := range u.Variants {
		if baseLang(CanonicalLang(u.Variants[i].Lang)) == base {
			return &u.Variants[i]
		}
	}
	return nil
}

// Source returns the first variant, or nil for a unit without any.
func (u *Unit) Source() *Variant { return u.at(0) }

// Target returns the second variant, or nil where there is none.
func (u *Unit) Target() *Variant { return u.at(1) }

func (u *Unit) at(i int) *Variant {
	if i >= len(u.Variants) {
		return nil
	}
	return &u.Variants[i]
}

// Property returns the value of the first property of a type, or "".
func (u *Unit) Property(typ string) string {
	for _, p := range u.Properties {
		if p.Type == typ {
			return p.Value
		}
	}
	return ""
}

// Aligned reports whether at least two variants have text.
func (u *Unit) Aligned() bool {
	n := 0
	for i := range u.Variants {
		if !u.Variants[i].Blank() {
			n++
		}
	}
	return n > 1
}

// AllNotes returns the notes of the unit and then those of its variants, for
// the formats that have one place for notes.
func (u *Unit) AllNotes() []Note {
	notes := u.Notes
	for i := range u.Variants {
		if len(u.Variants[i].Notes) > 0 {
			notes = append(notes[:len(notes):len(notes)], u.Variants[i].Notes...)
		}
	}
	return notes
}
