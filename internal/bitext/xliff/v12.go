package xliff

import (
	"strings"

	"calque/internal/bitext"
)

func (w *Writer) head12() {
	x := w.x
	x.Raw("<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\">\n<file")
	x.Attr("original", original(w.opt))
	x.Attr("source-language", w.source)
	x.Attr("target-language", w.target)
	x.Attr("datatype", "plaintext")
	if !w.h.Date.IsZero() {
		x.Attr("date", w.h.Date.UTC().Format("2006-01-02T15:04:05Z"))
	}
	x.Raw(">\n<header>\n")
	for _, n := range w.h.Notes {
		w.note12(sided{Note: n})
	}
	if w.h.Tool != "" {
		x.Raw("<tool")
		x.Attr("tool-id", "t1")
		x.Attr("tool-name", w.h.Tool)
		x.Attr("tool-version", w.h.ToolVersion)
		x.Raw("/>\n")
	}
	x.Raw("</header>\n<body>\n")
}

func (w *Writer) unit12(u *bitext.Unit, source, target *bitext.Variant) {
	x := w.x
	x.Raw("<trans-unit")
	x.Attr("id", w.number())
	x.Attr("resname", u.ID)
	// White space in a segment is text.
	x.Raw(" xml:space=\"preserve\">\n")
	w.text("source", langOr(source.Lang, w.source), source)
	if target != nil && !target.Blank() {
		w.text("target", langOr(target.Lang, w.target), target)
	}
	for _, n := range sidedNotes(u, source, target) {
		w.note12(n)
	}
	w.context12(u.OwnProperties(), "unit")
	w.context12(source.Properties, "source")
	if target != nil {
		w.context12(target.Properties, "target")
	}
	x.Raw("</trans-unit>\n")
}

func (w *Writer) note12(n sided) {
	w.x.Raw("<note")
	w.x.Attr("xml:lang", langOr(n.Lang, ""))
	w.x.Attr("annotates", n.side)
	w.x.Raw(">")
	w.x.Text(strings.TrimSpace(n.Text))
	w.x.Raw("</note>\n")
}

// context12 writes properties as a group of contexts.
func (w *Writer) context12(props []bitext.Property, name string) {
	begun := false
	for _, p := range props {
		typ := contextType(p.Type)
		if typ == "" {
			continue
		}
		if !begun {
			w.x.Raw("<context-group")
			w.x.Attr("name", name)
			w.x.Attr("purpose", "information")
			w.x.Raw(">\n")
			begun = true
		}
		w.x.Raw("<context")
		w.x.Attr("context-type", typ)
		w.x.Raw(">")
		w.x.Text(strings.TrimSpace(p.Value))
		w.x.Raw("</context>\n")
	}
	if begun {
		w.x.Raw("</context-group>\n")
	}
}

// contextType makes a property type fit the schema: x- and no white space.
func contextType(typ string) string {
	typ = strings.Join(strings.Fields(typ), "_")
	if typ == "" || len(typ) > 2 && strings.HasPrefix(typ, "x-") {
		return typ
	}
	return foreign + typ
}

func original(opt Options) string {
	if opt.Original == "" {
		return "bitext"
	}
	return opt.Original
}
