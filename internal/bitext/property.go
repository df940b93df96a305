package bitext

import "strings"

// The property types this program writes. They are published names: files in
// translators' hands carry them, so a name here never changes its meaning.
//
// Properties of an idiom come in groups, because a unit may hold several: a
// group starts with [PropIdiom] and lasts until the next one. [Unit.AddIdiom]
// and [Unit.Idioms] write and read the groups.
const (
	// PropPrefix starts every type of this program.
	PropPrefix = "x-calque-"

	// PropScore is the confidence of the alignment: a decimal in [0,1] with
	// four digits, higher is better, "0.9312".
	PropScore = "x-calque-score"
	// PropBead is the shape of the alignment, "1-2": segments of the source,
	// segments of the target.
	PropBead = "x-calque-bead"
	// PropKind is what the segment is in its document: "heading",
	// "list-item", "dialogue"; body text has none.
	PropKind = "x-calque-kind"

	// PropIdiom is the identifier of the concept in the idiom lexicon,
	// "spanish-shame". It starts a group.
	PropIdiom = "x-calque-idiom"
	// PropRole says what form of the idiom stands in the source: lemma,
	// variant, equivalent, calque, literal.
	PropRole = "x-calque-role"
	// PropTreatment says what the translation did with the idiom: same,
	// equivalent, paraphrase, calque or lost.
	PropTreatment = "x-calque-treatment"
	// PropGlossed is "yes" when the text explains the idiom itself.
	PropGlossed = "x-calque-glossed"
	// PropOrigin is the language the idiom comes from, a BCP 47 tag.
	PropOrigin = "x-calque-origin"
	// PropSourceSpan and PropTargetSpan are where the idiom stands in the
	// text of the variant: "12-27", runes from 0, the end not included. The
	// language of a target span is in the property's own language.
	PropSourceSpan = "x-calque-source-span"
	PropTargetSpan = "x-calque-target-span"

	// PropSourcePlace and PropTargetPlace are where the text stood in the
	// document it was taken from: "article.ru.txt:14:1", line and column
	// from 1, the column in runes.
	PropSourcePlace = "x-calque-source-place"
	PropTargetPlace = "x-calque-target-place"

	// PropNote is the fingerprint of a note this program wrote. A later run
	// replaces the notes whose fingerprint it finds and keeps all others, so
	// a note that a person has changed stays.
	PropNote = "x-calque-note"
	// PropIgnore names a check that is not to be reported on this unit.
	PropIgnore = "x-calque-ignore"
)

// Own reports whether a property was written by this program and may be
// replaced by it. PropIgnore is set by people and is theirs.
func (p Property) Own() bool {
	return strings.HasPrefix(p.Type, PropPrefix) && p.Type != PropIgnore
}
