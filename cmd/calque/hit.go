package main

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"calque/internal/bitext"
	"calque/internal/idiom"
	"calque/internal/lang"
)

// found is a hit with its place, as --format jsonl prints it.
type found struct {
	File       string    `json:"file"`
	Line       int       `json:"line"` // from 1
	Col        int       `json:"col"`  // from 1; in bitext, where the unit's text begins
	Unit       int       `json:"unit"` // from 1
	Side       string    `json:"side"`
	Lang       string    `json:"lang"`
	RuneStart  int       `json:"rune_start"` // in the unit's text, from 0
	RuneEnd    int       `json:"rune_end"`
	Text       string    `json:"text"`
	ID         string    `json:"id"`
	Type       string    `json:"type"`
	Role       string    `json:"role"`
	Origin     string    `json:"origin,omitempty"`
	Treatment  string    `json:"treatment"`
	Glossed    bool      `json:"glossed"`
	Confidence float64   `json:"confidence"`
	NoteNeeded bool      `json:"note_needed"`
	Note       string    `json:"note"`
	Annotated  bool      `json:"annotated"` // the unit has a note already
	Other      *otherHit `json:"other,omitempty"`
	Reasons    []string  `json:"reasons,omitempty"`
}

// otherHit is the counterpart on the other side of a pair.
type otherHit struct {
	RuneStart int    `json:"rune_start"`
	RuneEnd   int    `json:"rune_end"`
	Text      string `json:"text"`
}

func newFound(h idiom.Hit, file string, line, col int, text, other string) found {
	f := found{
		File: file, Line: line, Col: col, Unit: h.Unit + 1, Side: h.Side, Lang: h.Lang,
		Text: h.Text, ID: h.ID, Type: h.Type, Role: h.Role, Origin: h.Origin, Treatment: h.Treatment,
		Glossed: h.Glossed, Confidence: float64(int(h.Confidence*100+0.5)) / 100,
		NoteNeeded: h.NoteNeeded, Note: h.Note, Reasons: h.Reasons,
	}
	f.RuneStart, f.RuneEnd = runes(text, h.ByteStart, h.ByteEnd)
	if h.Other != nil {
		start, end := runes(other, h.Other.ByteStart, h.Other.ByteEnd)
		f.Other = &otherHit{start, end, h.Other.Text}
	}
	return f
}

func runes(s string, byteStart, byteEnd int) (start, end int) {
	byteStart, byteEnd = min(byteStart, len(s)), min(byteEnd, len(s))
	start = utf8.RuneCountInString(s[:byteStart])
	return start, start + utf8.RuneCountInString(s[byteStart:byteEnd])
}

// missing tells whether the reader is left without an explanation.
func (f *found) missing() bool { return f.NoteNeeded && !f.Glossed && !f.Annotated }

// line is the hit for people: place, words, what they are, what is to be done.
func (f *found) line() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s:%d:%d: %s", f.File, f.Line, f.Col, quote(f.Text))
	if f.Other != nil {
		fmt.Fprintf(&b, " ↔ %s", quote(f.Other.Text))
	}
	fmt.Fprintf(&b, ": %s", f.kind())
	if f.Origin != "" && lang.Base(f.Origin) != lang.Base(f.Lang) {
		fmt.Fprintf(&b, " of %s origin", lang.Name(f.Origin))
	}
	if f.Treatment != "" && f.Role != string(idiom.RoleCalque) {
		fmt.Fprintf(&b, ", %s", treatmentWords[f.Treatment])
	}
	switch {
	case f.Glossed:
		b.WriteString(", glossed in the text")
	case f.Annotated && f.NoteNeeded:
		b.WriteString(", has a note")
	case f.NoteNeeded:
		b.WriteString(", wants a note")
	}
	if f.ID != "" {
		fmt.Fprintf(&b, " [%s]", f.ID)
	}
	if f.missing() && f.Note != "" {
		fmt.Fprintf(&b, "\n    note: %s", bitext.OneLine(f.Note))
	}
	for _, r := range f.Reasons {
		fmt.Fprintf(&b, "\n    because %s", r)
	}
	return b.String()
}

func (f *found) kind() string {
	if f.Role == string(idiom.RoleCalque) {
		return "calque"
	}
	return f.Type
}

var treatmentWords = map[string]string{
	idiom.TreatSame: "kept as the same image", idiom.TreatEquivalent: "rendered by an equivalent",
	idiom.TreatParaphrase: "paraphrased", idiom.TreatCalque: "rendered by a calque", idiom.TreatLost: "lost in the translation",
}

func encodeHits(w io.Writer, hits []found) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	for _, h := range hits {
		if err := e.Encode(h); err != nil {
			return err
		}
	}
	return nil
}

func tabulateHits(w io.Writer, hits []found) error {
	if _, err := fmt.Fprintln(w, "file\tline\tunit\tside\tlang\ttext\tother\tid\ttype\trole\torigin\ttreatment\tglossed\tconfidence\tnote_needed\tnote"); err != nil {
		return err
	}
	for _, h := range hits {
		other := ""
		if h.Other != nil {
			other = h.Other.Text
		}
		cells := []string{h.File, fmt.Sprint(h.Line), fmt.Sprint(h.Unit), h.Side, h.Lang, h.Text, other, h.ID, h.Type, h.Role,
			h.Origin, h.Treatment, yesNo(h.Glossed), fmt.Sprintf("%.2f", h.Confidence), yesNo(h.NoteNeeded), h.Note}
		for i, c := range cells {
			cells[i] = tsvEscape.Replace(c)
		}
		if _, err := fmt.Fprintln(w, strings.Join(cells, "\t")); err != nil {
			return err
		}
	}
	return nil
}

var tsvEscape = strings.NewReplacer(`\`, `\\`, "\t", `\t`, "\n", `\n`)

func yesNo(b bool) string {
	if b {
		return "yes"
	}
	return "no"
}
