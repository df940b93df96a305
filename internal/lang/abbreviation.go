package lang

import (
	"slices"
	"strings"
	"sync"
)

// Ending says whether a sentence can end behind an abbreviation, that is
// whether its last full stop can be the full stop of a sentence too.
type Ending uint8

const (
	// NeverEnds: something must follow, "см. рис. 3", "e.g. apples".
	NeverEnds Ending = iota
	// BeforeNumber: it belongs to the number that follows, "стр. 5", "Nr. 7",
	// and ends a sentence, if anything, when none does.
	BeforeNumber
	// MayEnd: what follows decides, "и т. д.", "5 кг.", "Inc.", "usw.".
	MayEnd
)

// Abbreviation is a fixed written form that ends in a full stop.
type Abbreviation struct {
	// Form is as it is printed, with the full stops and, where it has several
	// parts, with a space between them ("т. е.", "z. B."). In running text
	// these spaces may be missing, or be no-break or thin ones.
	Form  string
	Ends  Ending
	Title bool // a title or form of address that stands before a name: "Dr.", "г-н."
}

// abbreviationList is how the tables are written: forms separated by "|".
type abbreviationList struct{ never, title, number, may string }

// Abbreviations gives the abbreviations of a language, those that can end a
// sentence last, nil for a language without a table. The slice is shared and
// must not be changed.
func Abbreviations(tag string) []Abbreviation {
	if f, ok := abbreviations[Base(tag)]; ok {
		return f()
	}
	return nil
}

var abbreviations = func() map[string]func() []Abbreviation {
	out := map[string]func() []Abbreviation{}
	for tag, list := range map[string]abbreviationList{
		"ru": abbreviationsRU, "uk": abbreviationsUK, "kk": abbreviationsKK, "en": abbreviationsEN,
		"de": abbreviationsDE, "fr": abbreviationsFR, "es": abbreviationsES, "it": abbreviationsIT,
		"pt": abbreviationsPT, "pl": abbreviationsPL, "tr": abbreviationsTR,
	} {
		out[tag] = sync.OnceValue(list.expand)
	}
	return out
}()

// expand makes entries of the lists. A form that is in several lists, such as
// the Russian "ср." for "compare" and for "Wednesday", gets the most lenient
// class: what follows it decides.
func (l abbreviationList) expand() []Abbreviation {
	var out []Abbreviation
	at := map[string]int{}
	add := func(forms string, ends Ending, title bool) {
		for form := range strings.SplitSeq(forms, "|") {
			i, ok := at[form]
			if !ok {
				i = len(out)
				at[form] = i
				out = append(out, Abbreviation{Form: form})
			}
			out[i].Ends = max(out[i].Ends, ends)
			out[i].Title = out[i].Title || title
		}
	}
	add(l.title, NeverEnds, true)
	add(l.never, NeverEnds, false)
	add(l.number, BeforeNumber, false)
	add(l.may, MayEnd, false)
	slices.SortStableFunc(out, func(a, b Abbreviation) int { return int(a.Ends) - int(b.Ends) })
	return out
}
