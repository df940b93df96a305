package tmx

import (
	"strings"

	"calque/internal/bitext"
	"calque/internal/bitext/xmltext"
)

// unit reads the next tu, or gives io.EOF at the end of the body.
func (t *Reader) unit() (*bitext.Unit, error) {
	if t.err != nil {
		return nil, t.err
	}
	for {
		tok, err := t.w.NextTag()
		if err != nil {
			return nil, err
		}
		switch {
		case tok.Kind == xmltext.End:
			if t.w.Depth() == 0 {
				return nil, t.drain()
			}
		case t.w.Element(tok) == "tu":
			return t.tu(tok)
		default:
			t.w.Repair(0, "an element that does not belong into the body was passed over: <"+string(tok.Name)+">")
			if err := t.w.Skip(); err != nil {
				return nil, err
			}
		}
	}
}

// drain reads what follows the document element, which should be nothing.
func (t *Reader) drain() error {
	for {
		if _, err := t.w.Next(); err != nil {
			return err
		}
	}
}

func (t *Reader) tu(tok *xmltext.Token) (*bitext.Unit, error) {
	u := &bitext.Unit{Variants: make([]bitext.Variant, 0, 2)}
	u.Place.File = t.w.File
	u.Place.Line, u.Place.Col = t.w.Position(0)
	source := t.source
	for a := range tok.Attrs {
		switch name := string(a.Name); name {
		case "tuid":
			u.ID = t.w.Value(a.Value)
		case "srclang":
			source = t.lang(a.Value)
			if source == anySource {
				source = ""
			}
		default:
			u.Attributes = append(u.Attributes, t.attribute(name, a.Value))
		}
	}
	err := t.w.Children(tok, func(tok *xmltext.Token, name string) error {
		if name != "tuv" {
			return t.remark(tok, name, &u.Notes, &u.Properties)
		}
		v, err := t.tuv(tok)
		u.Variants = append(u.Variants, v)
		return err
	})
	if err != nil {
		return nil, err
	}
	sourceFirst(u.Variants, source)
	if len(u.Properties) > 0 {
		u.AbsorbProperties()
	}
	return u, nil
}

// remark reads a note or prop; any other element is passed over.
func (t *Reader) remark(tok *xmltext.Token, name string, notes *[]bitext.Note, props *[]bitext.Property) error {
	if name != "note" && name != "prop" {
		t.w.Repair(0, "an unknown element was passed over: <"+string(tok.Name)+">")
		return t.w.Skip()
	}
	var lang, typ string
	for a := range tok.Attrs {
		switch string(a.Name) {
		case "xml:lang", "lang":
			lang = t.lang(a.Value)
		case "type":
			typ = t.name(a.Value)
		}
	}
	text, err := t.w.Plain(tok)
	if err != nil {
		return err
	}
	if name == "note" {
		*notes = append(*notes, bitext.Note{Text: text, Lang: lang})
	} else {
		*props = append(*props, bitext.Property{Type: typ, Value: text, Lang: lang})
	}
	return nil
}

func (t *Reader) tuv(tok *xmltext.Token) (bitext.Variant, error) {
	var v bitext.Variant
	var old string
	for a := range tok.Attrs {
		switch name := string(a.Name); name {
		case "xml:lang":
			v.Lang = t.lang(a.Value)
		case "lang":
			old = t.lang(a.Value)
		default:
			v.Attributes = append(v.Attributes, t.attribute(name, a.Value))
		}
	}
	if v.Lang == "" {
		// TMX 1.1 said lang where later versions say xml:lang.
		if v.Lang = old; old == "" {
			t.w.Repair(0, "a variant without a language")
		}
	}
	err := t.w.Children(tok, func(tok *xmltext.Token, name string) error {
		if name == "seg" {
			return t.seg(tok, &v)
		}
		return t.remark(tok, name, &v.Notes, &v.Properties)
	})
	return v, err
}

// lang interns a language code, and reports one that is not well written.
func (t *Reader) lang(raw []byte) string {
	if tag, ok := t.langs[string(raw)]; ok {
		return tag
	}
	found := t.w.Value(raw)
	tag := bitext.CanonicalLang(found)
	if strings.Contains(found, "_") {
		t.w.Repair(0, "the language code "+found+" was read as "+tag)
	}
	if len(t.langs) < 1000 {
		t.langs[string(raw)] = tag
	}
	return tag
}

// name interns the type of a property; a file has a handful of them.
func (t *Reader) name(raw []byte) string {
	if s, ok := t.names[string(raw)]; ok {
		return s
	}
	s := t.w.Value(raw)
	if len(t.names) < 1000 {
		t.names[string(raw)] = s
	}
	return s
}

func (t *Reader) attribute(name string, raw []byte) bitext.Attribute {
	return bitext.Attribute{Name: name, Value: t.w.Value(raw)}
}

// sourceFirst moves the variant in the source language to the front: by the
// whole tag, or else by the base language.
func sourceFirst(vs []bitext.Variant, source string) {
	if source == "" || len(vs) < 2 || vs[0].Lang == source {
		return
	}
	at := -1
	for i := range vs {
		if vs[i].Lang == source {
			at = i
			break
		}
		if at < 0 && base(vs[i].Lang) == base(source) {
			at = i
		}
	}
	if at > 0 {
		v := vs[at]
		copy(vs[1:at+1], vs[:at])
		vs[0] = v
	}
}

func base(tag string) string {
	b, _, _ := strings.Cut(tag, "-")
	return b
}
