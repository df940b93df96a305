package tmx

import (
	"calque/internal/bitext"
	"calque/internal/bitext/xmltext"
)

// header reads the header element, whose start tag is the last token.
func (t *Reader) header(tok *xmltext.Token) error {
	for a := range tok.Attrs {
		value := func() string { return t.w.Value(a.Value) }
		switch name := string(a.Name); name {
		case "creationtool":
			t.h.Tool = value()
		case "creationtoolversion":
			t.h.ToolVersion = value()
		case "segtype":
			t.h.SegType = value()
		case "srclang":
			if t.source = t.lang(a.Value); t.source == anySource {
				t.source = ""
				t.h.Attributes = append(t.h.Attributes, bitext.Attribute{Name: name, Value: anySource})
			}
			t.h.SourceLang = t.source
		case "creationdate":
			if date, ok := parseDate(value()); ok {
				t.h.Date = date
				continue
			}
			t.w.Repair(0, "a date that is none: "+value())
		default:
			t.h.Attributes = append(t.h.Attributes, t.attribute(name, a.Value))
		}
	}
	return t.w.Children(tok, func(tok *xmltext.Token, name string) error {
		if name == "ude" {
			// Characters of legacy encodings; Unicode files have no use for it.
			return t.w.Skip()
		}
		return t.remark(tok, name, &t.h.Notes, &t.h.Properties)
	})
}
