package tmx

import (
	"bytes"
	"slices"

	"calque/internal/bitext"
	"calque/internal/bitext/xmltext"
)

// inline is what is known of a segment's codes while it is read.
type inline struct {
	markup []byte // the fragment for Variant.Inline
	begun  bool   // an element was met; from then on markup is kept
	coded  bool   // one of TMX was
	depth  int    // of code elements open: their text is not the segment's
}

// seg reads the text of a variant: flat into Text, and with its codes into
// Inline where it has any.
func (t *Reader) seg(tok *xmltext.Token, v *bitext.Variant) error {
	v.Place.File = t.w.File
	v.Place.Line, v.Place.Col = t.w.Position(len(tok.Raw))
	if tok.Empty {
		return nil
	}
	t.flat = t.flat[:0]
	var in inline
	for depth := t.w.Depth(); ; {
		tok, err := t.w.Next()
		if err != nil {
			return t.w.Early(err)
		}
		switch {
		case tok.Kind == xmltext.Start:
			t.inlineStart(tok, &in)
		case tok.Kind != xmltext.End:
			t.segText(tok, &in, v)
		case t.w.Depth() < depth:
			v.Text = string(bytes.TrimSpace(t.flat))
			if in.coded {
				v.Inline = string(bytes.TrimSpace(in.markup))
			}
			return nil
		default:
			in.end(t.w.Element(tok))
		}
	}
}

// segText adds text to the flat segment, and to the markup once there is any.
func (t *Reader) segText(tok *xmltext.Token, in *inline, v *bitext.Variant) {
	start := len(t.flat)
	if start == 0 {
		if place, ok := t.w.Place(tok); ok {
			v.Place = place
		}
	}
	t.flat = xmltext.AppendText(t.flat, tok.Data, tok.Kind == xmltext.CData, t.w.Fixed)
	if in.begun {
		in.markup = append(in.markup, xmltext.Escape(string(t.flat[start:]), false)...)
	}
	if in.depth > 0 {
		t.flat = t.flat[:start]
	}
}

// inlineStart adds a start tag to the markup. Only elements of TMX enter it;
// the text of others is kept without them.
func (t *Reader) inlineStart(tok *xmltext.Token, in *inline) {
	if !in.begun {
		in.begun = true
		in.markup = append(in.markup, xmltext.Escape(string(t.flat), false)...)
	}
	name := t.w.Element(tok)
	if isCode(name) && !tok.Empty {
		in.depth++
	}
	if !known(name) {
		t.w.Repair(0, "an unknown element in a segment was taken away, its text kept: <"+string(tok.Name)+">")
		return
	}
	in.coded = true
	seen := 0 // a bit for each of inlineAttrs
	m := append(append(in.markup, '<'), name...)
	for a := range tok.Attrs {
		n := slices.Index(inlineAttrs, string(a.Name))
		if n < 0 || seen&(1<<n) != 0 {
			continue // of another vocabulary, or the same one twice
		}
		seen |= 1 << n
		m = append(append(append(m, ' '), a.Name...), `="`...)
		m = append(m, xmltext.Escape(t.w.Value(a.Value), true)...)
		m = append(m, '"')
	}
	if tok.Empty {
		m = append(m, '/')
	}
	in.markup = append(m, '>')
}

// end adds an end tag.
func (in *inline) end(name string) {
	if known(name) {
		in.markup = append(append(append(in.markup, "</"...), name...), '>')
	}
	if isCode(name) {
		in.depth--
	}
}

// isCode reports whether what an element holds is code of the document's
// format and not text.
func isCode(name string) bool {
	switch name {
	case "bpt", "ept", "ph", "it", "ut":
		return true
	}
	return false
}

// known reports whether an element may stand in a seg.
func known(name string) bool { return isCode(name) || name == "hi" || name == "sub" }

// inlineAttrs are the attributes of the inline elements.
var inlineAttrs = []string{"i", "x", "type", "assoc", "pos", "datatype"}
