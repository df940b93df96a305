package tmx

import (
	"bytes"

	"calque/internal/bitext"
	"calque/internal/bitext/xmltext"
)

// seg reads the text of a variant: flat into Text, and with its codes into
// Inline where it has any.
func (t *Reader) seg(tok *xmltext.Token, v *bitext.Variant) error {
	v.Place.File = t.w.File
	v.Place.Line, v.Place.Col = t.w.Position(len(tok.Raw))
	if tok.Empty {
		return nil
	}
	t.flat = t.flat[:0]
	var inline []byte // nil until the first element
	depth, code, coded := t.w.Depth(), 0, false
	for {
		tok, err := t.w.Next()
		if err != nil {
			return t.w.Early(err)
		}
		switch tok.Kind {
		case xmltext.Text, xmltext.CData:
			start := len(t.flat)
			if start == 0 {
				if place, ok := t.w.Place(tok); ok {
					v.Place = place
				}
			}
			t.flat = xmltext.AppendText(t.flat, tok.Data, tok.Kind == xmltext.CData, t.w.Fixed)
			if inline != nil {
				inline = append(inline, xmltext.Escape(string(t.flat[start:]), false)...)
			}
			if code > 0 {
				t.flat = t.flat[:start]
			}
		case xmltext.Start:
			if inline == nil {
				inline = append(make([]byte, 0, 256), xmltext.Escape(string(t.flat), false)...)
			}
			coded = coded || known(t.w.Element(tok))
			inline, code = t.inlineStart(tok, inline, code)
		case xmltext.End:
			if t.w.Depth() < depth {
				v.Text = string(bytes.TrimSpace(t.flat))
				if coded {
					v.Inline = string(bytes.TrimSpace(inline))
				}
				return nil
			}
			name := t.w.Element(tok)
			if known(name) {
				inline = append(append(append(inline, "</"...), name...), '>')
			}
			if isCode(name) {
				code--
			}
		}
	}
}

// inlineStart adds a start tag to the inline fragment. Only elements of TMX
// enter it; the text of others is kept without them.
func (t *Reader) inlineStart(tok *xmltext.Token, inline []byte, code int) ([]byte, int) {
	name := t.w.Element(tok)
	if isCode(name) && !tok.Empty {
		code++
	}
	if !known(name) {
		t.w.Repair(0, "an unknown element in a segment was taken away, its text kept: <"+string(tok.Name)+">")
		return inline, code
	}
	inline = append(append(inline, '<'), name...)
	for a := range tok.Attrs {
		inline = append(append(append(inline, ' '), a.Name...), `="`...)
		inline = append(inline, xmltext.Escape(t.w.Value(a.Value), true)...)
		inline = append(inline, '"')
	}
	if tok.Empty {
		inline = append(inline, '/')
	}
	return append(inline, '>'), code
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
