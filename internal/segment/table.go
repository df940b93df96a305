package segment

import (
	"cmp"
	"slices"
)

// Abbreviation is an entry of a Table.
type Abbreviation struct {
	// Text is in small letters, without the last full stop and with its tokens
	// joined by full stops: "z.b" for "z. B." and "z.B.".
	Text    string
	Capital bool // meant only with a capital: "Mar" is a month, "mar" is not
	// Class says what the full stop means: "never" (more must follow), "number" (a
	// number follows), "maybe" (ends a sentence before a frequent sentence
	// starter), "month" (like maybe, or a number follows), "era" (closes a date or
	// time), "unit" (ends a sentence behind a number) or "final" (is usually the
	// last word).
	Class string
}

// Table is what the package knows of one language, for writing it down in the
// formats of other programs. All lists are sorted.
type Table struct {
	Lang          string // base language; "" is the table of all other languages
	Abbreviations []Abbreviation
	Starters      []string // words that often start sentences, in small letters
	Words         []string // words of one small letter, which elsewhere would be abbreviations
	Openers       []string // prepositions in front of a date or time
	Months        []string // names of months, spelled out, where an ordinal may stand in front
	Speech        []string // verbs of speech; in Chinese "-" marks those that only count at the end of a clause
	Ordinals      bool     // "3." may be an ordinal number
	Stops         string   // ASCII characters that end a sentence here alone
	NoFullStop    bool     // the full stop of ASCII ends no sentence
}

var classNames = [...]string{never: "never", number: "number", maybe: "maybe", month: "month", era: "era", unit: "unit", final: "final"}

// TableOf returns the table of the base language of a tag, or of a near relative
// that lends its own. A language without either gets the common table, whose
// Lang is empty.
func TableOf(lang string) Table {
	r := rulesFor(lang)
	t := Table{
		Lang: r.tag, Starters: sorted(r.starters), Words: sorted(r.words), Openers: sorted(r.openers), Months: sorted(r.months),
		Speech: slices.Clone(r.speech), Ordinals: r.ordinals, Stops: r.stops, NoFullStop: r.noDot,
	}
	slices.Sort(t.Speech)
	for text, c := range r.abbr {
		t.Abbreviations = append(t.Abbreviations, Abbreviation{text, false, classNames[c]})
	}
	for text, c := range r.capital {
		t.Abbreviations = append(t.Abbreviations, Abbreviation{text, true, classNames[c]})
	}
	slices.SortFunc(t.Abbreviations, func(a, b Abbreviation) int {
		if c := cmp.Compare(a.Text, b.Text); c != 0 {
			return c
		}
		if a.Capital { // the small one first
			return 1
		}
		return -1
	})
	return t
}

func sorted(m map[string]bool) []string {
	out := make([]string, 0, len(m))
	for w := range m {
		out = append(out, w)
	}
	slices.Sort(out)
	return out
}
