package xliff

import (
	"strconv"
	"strings"

	"calque/internal/bitext"
	"calque/internal/bitext/xmltext"
)

// parts are what is read of a unit before its segments are made of it.
type parts struct {
	id, name string
	place    bitext.Place
	notes    []sided
	props    map[string][]bitext.Property // by "unit", "source", "target"
	segments []segment
}

// segment is a source and its target.
type segment struct {
	id             string
	source, target *bitext.Variant
}

// unit reads a trans-unit (1.2) or unit (2.x) into the queue.
func (t *Reader) unit(tok *xmltext.Token, element string) error {
	p := &parts{props: map[string][]bitext.Property{}}
	p.place.File = t.w.File
	p.place.Line, p.place.Col = t.w.Position(0)
	for a := range tok.Attrs {
		switch string(a.Name) {
		case "id":
			p.id = t.w.Value(a.Value)
		case "name", "resname":
			p.name = t.w.Value(a.Value)
		}
	}
	if element == "trans-unit" {
		p.segments = make([]segment, 1)
	}
	err := t.w.Children(tok, func(tok *xmltext.Token, name string) error {
		return t.part(p, tok, name)
	})
	if err != nil {
		return err
	}
	t.queue = t.queue[:0]
	for i, s := range p.segments {
		if s.source != nil || s.target != nil {
			t.queue = append(t.queue, p.unit(i, t.source))
		}
	}
	return nil
}

// part reads a child of a unit.
func (t *Reader) part(p *parts, tok *xmltext.Token, name string) error {
	switch name {
	case "source", "target":
		if len(p.segments) == 0 {
			return t.w.Skip()
		}
		return t.side(&p.segments[len(p.segments)-1], tok, name)
	case "segment":
		s := segment{}
		for a := range tok.Attrs {
			if string(a.Name) == "id" {
				s.id = t.w.Value(a.Value)
			}
		}
		p.segments = append(p.segments, s)
		return t.w.Children(tok, func(tok *xmltext.Token, name string) error { return t.part(p, tok, name) })
	case "note":
		n, side, err := t.note(tok)
		p.notes = append(p.notes, sided{n, side})
		return err
	case "notes", "metadata":
		return t.w.Children(tok, func(tok *xmltext.Token, name string) error { return t.part(p, tok, name) })
	case "context-group", "metagroup":
		return t.properties(p, tok)
	}
	// alt-trans, seg-source, skeletons, other modules
	return t.w.Skip()
}

// side reads a source or target. A second one, which is an error of the
// file, is passed over.
func (t *Reader) side(s *segment, tok *xmltext.Token, name string) error {
	slot, lang := &s.source, t.source
	if name == "target" {
		slot, lang = &s.target, t.target
	}
	if *slot != nil {
		t.w.Repair(0, "a second <"+name+"> was passed over")
		return t.w.Skip()
	}
	v := &bitext.Variant{Lang: lang}
	for a := range tok.Attrs {
		if string(a.Name) == "xml:lang" {
			v.Lang = bitext.CanonicalLang(t.w.Value(a.Value))
		}
	}
	*slot = v
	return t.content(tok, v)
}

// properties reads a context-group or metaGroup. A group of another tool
// belongs to the unit.
func (t *Reader) properties(p *parts, tok *xmltext.Token) error {
	side := "unit"
	for a := range tok.Attrs {
		if n := string(a.Name); n == "name" || n == "category" {
			if v := string(a.Value); v == "source" || v == "target" {
				side = v
			}
		}
	}
	return t.w.Children(tok, func(tok *xmltext.Token, name string) error {
		if name == "metagroup" {
			return t.properties(p, tok)
		}
		var prop bitext.Property
		for a := range tok.Attrs {
			switch string(a.Name) {
			case "context-type":
				prop.Type = strings.TrimPrefix(t.w.Value(a.Value), foreign)
			case "type":
				prop.Type = t.w.Value(a.Value)
			}
		}
		var err error
		prop.Value, err = t.w.Plain(tok)
		p.props[side] = append(p.props[side], prop)
		return err
	})
}

// unit makes the unit of a segment. Notes and properties are of the whole
// XLIFF unit; the first segment carries them.
func (p *parts) unit(i int, sourceLang string) *bitext.Unit {
	s := p.segments[i]
	u := &bitext.Unit{ID: p.name, Place: p.place}
	if u.ID == "" {
		u.ID = p.id
	}
	if len(p.segments) > 1 {
		if s.id == "" {
			s.id = strconv.Itoa(i + 1)
		}
		u.ID += "/" + s.id
	}
	if s.source == nil {
		s.source = &bitext.Variant{Lang: sourceLang}
	}
	if i == 0 {
		p.attach(u, s)
	}
	u.Variants = append(u.Variants, *s.source)
	if s.target != nil {
		u.Variants = append(u.Variants, *s.target)
	}
	return u
}

// attach gives notes and properties to the unit or to a side of it.
func (p *parts) attach(u *bitext.Unit, s segment) {
	for _, n := range p.notes {
		switch {
		case n.Text == "":
		case n.side == "source":
			s.source.Notes = append(s.source.Notes, n.Note)
		case n.side == "target" && s.target != nil:
			s.target.Notes = append(s.target.Notes, n.Note)
		default:
			u.Notes = append(u.Notes, n.Note)
		}
	}
	u.Properties = p.props["unit"]
	s.source.Properties = p.props["source"]
	if s.target != nil {
		s.target.Properties = p.props["target"]
	} else {
		u.Properties = append(u.Properties, p.props["target"]...)
	}
	if len(u.Properties) > 0 {
		u.AbsorbProperties()
	}
}
