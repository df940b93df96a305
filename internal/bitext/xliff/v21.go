package xliff

import (
	"strings"

	"calque/internal/bitext"
)

// langCategory starts the category of a note that says its language, for
// which XLIFF 2 has no attribute.
const langCategory = "lang-"

func (w *Writer) head21() {
	x := w.x
	x.Raw("<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" xmlns:mda=\"urn:oasis:names:tc:xliff:metadata:2.0\" version=\"2.1\"")
	x.Attr("srcLang", w.source)
	x.Attr("trgLang", w.target)
	x.Raw(">\n<file id=\"f1\"")
	x.Attr("original", original(w.opt))
	// White space in a segment is text.
	x.Raw(" xml:space=\"preserve\">\n")
	var meta []bitext.Property
	if w.h.Tool != "" {
		meta = append(meta, bitext.Property{Type: "tool", Value: strings.TrimSpace(w.h.Tool + " " + w.h.ToolVersion)})
	}
	w.meta21([]group{{"file", meta}})
	var notes []sided
	for _, n := range w.h.Notes {
		notes = append(notes, sided{Note: n})
	}
	w.notes21(notes)
}

func (w *Writer) unit21(u *bitext.Unit, source, target *bitext.Variant) {
	x := w.x
	x.Raw("<unit")
	x.Attr("id", w.number())
	x.Attr("name", u.ID)
	x.Raw(">\n")
	groups := []group{{"unit", u.OwnProperties()}, {"source", source.Properties}}
	if target != nil {
		groups = append(groups, group{"target", target.Properties})
	}
	w.meta21(groups)
	w.notes21(sidedNotes(u, source, target))
	if target == nil || target.Blank() {
		x.Raw("<segment>\n")
	} else {
		x.Raw("<segment state=\"translated\">\n")
	}
	// The languages are the document's: XLIFF 2 allows no others here.
	w.text("source", "", source)
	if target != nil && !target.Blank() {
		w.text("target", "", target)
	}
	x.Raw("</segment>\n</unit>\n")
}

// group is the properties of a unit or of one of its sides.
type group struct {
	name  string
	props []bitext.Property
}

func (w *Writer) meta21(groups []group) {
	begun := false
	for _, g := range groups {
		open := false
		for _, p := range g.props {
			if p.Type == "" {
				continue
			}
			if !begun {
				w.x.Raw("<mda:metadata>\n")
				begun = true
			}
			if !open {
				w.x.Raw("<mda:metaGroup")
				w.x.Attr("category", g.name)
				w.x.Raw(">\n")
				open = true
			}
			w.x.Raw("<mda:meta")
			w.x.Attr("type", p.Type)
			w.x.Raw(">")
			w.x.Text(strings.TrimSpace(p.Value))
			w.x.Raw("</mda:meta>\n")
		}
		if open {
			w.x.Raw("</mda:metaGroup>\n")
		}
	}
	if begun {
		w.x.Raw("</mda:metadata>\n")
	}
}

func (w *Writer) notes21(notes []sided) {
	if len(notes) == 0 {
		return
	}
	w.x.Raw("<notes>\n")
	for _, n := range notes {
		w.x.Raw("<note")
		w.x.Attr("appliesTo", n.side)
		if n.Lang != "" {
			w.x.Attr("category", langCategory+langOr(n.Lang, ""))
		}
		w.x.Raw(">")
		w.x.Text(strings.TrimSpace(n.Text))
		w.x.Raw("</note>\n")
	}
	w.x.Raw("</notes>\n")
}
