package idiom

import (
	"slices"

	"calque/internal/lang"
)

// Role says what a form is to its entry.
type Role string

// The roles of the lexicon format. RoleOrigin and RoleVia carry a language and,
// if known, the wording there; they are never matched against a text.
const (
	RoleLemma      Role = "lemma"      // the idiom, in a language where it is idiomatic
	RoleVariant    Role = "variant"    // another wording of the lemma
	RoleEquivalent Role = "equivalent" // what an established translation says
	RoleCalque     Role = "calque"     // a loan translation that is not idiomatic in its language
	RoleLiteral    Role = "literal"    // the image put into other words, for notes and for detection
	RoleMeaning    Role = "meaning"    // the explanation
	RoleNote       Role = "note"       // a template of the translator's note
	RoleOrigin     Role = "origin"     // the language in which the image lives
	RoleVia        Role = "via"        // a language through which it travelled
)

var roles = []Role{
	RoleLemma, RoleVariant, RoleEquivalent, RoleCalque, RoleLiteral,
	RoleMeaning, RoleNote, RoleOrigin, RoleVia,
}

// entryTypes are the kinds of entry; "calque-source" is an idiom that is itself a
// loan translation in its own language.
var entryTypes = []string{
	"idiom", "proverb", "saying", "realia", "false-friend", "calque-source", "allusion",
}

var registers = []string{"neutral", "colloquial", "bookish", "vulgar", "dated"}

// Form is one fact of an entry: one row of the lexicon file.
type Form struct {
	Lang string // canonical BCP 47 tag
	Role Role
	Text string
	// Type, Register and Source are what the row itself says; empty means the
	// entry's. A type on an equivalent says that the equivalent is an idiom too.
	Type, Register, Source string
	Match                  MatchOptions
	File                   string // where the row was read; empty for forms built in memory
	Line                   int    // 1-based, 0 when unknown
}

// Entry is a concept with its forms, in the order of the file.
type Entry struct {
	ID       string
	Type     string // from the first row that states one; "idiom" by default
	Register string
	Source   string // provenance of the facts
	Origin   string // language in which the image lives
	Via      []string
	Forms    []Form
	prior    float64 // of the first lemma that states one
}

// texts returns the texts of the forms in a language (compared by its base
// subtag) that have one of the roles, in file order.
func (e *Entry) texts(base string, want ...Role) []string {
	var out []string
	for i := range e.Forms {
		f := &e.Forms[i]
		if slices.Contains(want, f.Role) && lang.Base(f.Lang) == base && f.Text != "" {
			out = append(out, f.Text)
		}
	}
	return out
}

// Text returns the first text of a role in a language, or "".
func (e *Entry) Text(tag string, role Role) string {
	if t := e.texts(lang.Base(tag), role); len(t) > 0 {
		return t[0]
	}
	return ""
}

// settle fills the entry's own fields from its forms: the first row that states a
// type, register or source states it for the entry, and the origin is the language
// of the origin row or else of the first lemma.
func (e *Entry) settle() {
	e.Type, e.Register, e.Source, e.Origin, e.Via = "", "", "", "", nil
	e.prior = 0
	lemma := ""
	for i := range e.Forms {
		f := &e.Forms[i]
		if e.Type == "" && f.Role != RoleEquivalent {
			e.Type = f.Type
		}
		if e.Register == "" && f.Role != RoleEquivalent {
			e.Register = f.Register
		}
		if e.Source == "" {
			e.Source = f.Source
		}
		if e.prior == 0 && (f.Role == RoleLemma || f.Role == RoleVariant) {
			e.prior = f.Match.Prior
		}
		switch {
		case f.Role == RoleOrigin && e.Origin == "":
			e.Origin = lang.Base(f.Lang)
		case f.Role == RoleVia:
			e.Via = append(e.Via, lang.Base(f.Lang))
		case f.Role == RoleLemma && lemma == "":
			lemma = lang.Base(f.Lang)
		}
	}
	if e.Origin == "" {
		e.Origin = lemma
	}
	if e.Type == "" {
		e.Type = "idiom"
	}
}

func (e *Entry) has(f *Form) bool {
	for i := range e.Forms {
		g := &e.Forms[i]
		if g.Lang == f.Lang && g.Role == f.Role && g.Text == f.Text {
			return true
		}
	}
	return false
}
