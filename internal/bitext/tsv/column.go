package tsv

import (
	"strings"

	"calque/internal/bitext"
)

// column is a column and what it holds.
type column struct {
	kind kind
	name string // a language tag or a type of property
}

type kind uint8

const (
	text kind = iota
	id
	shape // the bead shape, the unit's Type
	score
	note
	property
)

// nameColumn tells what a column of a header holds.
func nameColumn(name string) column {
	name = strings.TrimSpace(name)
	switch strings.ToLower(name) {
	case "id":
		return column{id, "id"}
	case "type":
		return column{shape, "type"}
	case "score":
		return column{score, "score"}
	case "note":
		return column{note, "note"}
	}
	if bitext.IsLangTag(name) {
		return column{text, bitext.CanonicalLang(name)}
	}
	return column{property, unescape(name)}
}

// langColumn is the column of a language, whatever the language is called.
func langColumn(lang string) column { return column{text, bitext.CanonicalLang(lang)} }

// String is the name for the header row.
func (c column) String() string {
	if c.kind == text && c.name == "id" {
		return "id-Latn" // Indonesian, kept apart from the identifier
	}
	return c.name
}

// langs are the languages of the text columns, in order.
func langs(columns []column) []string {
	var tags []string
	for _, c := range columns {
		if c.kind == text {
			tags = append(tags, c.name)
		}
	}
	return tags
}
