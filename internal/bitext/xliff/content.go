package xliff

import (
	"strconv"
	"unicode/utf8"

	"calque/internal/bitext"
	"calque/internal/bitext/xmltext"
)

// content reads the text of a source or target, its inline elements
// flattened: the text of g, pc, mrk stays, the code in bpt, ept, ph, it goes.
func (t *Reader) content(tok *xmltext.Token, v *bitext.Variant) error {
	v.Place.File = t.w.File
	v.Place.Line, v.Place.Col = t.w.Position(len(tok.Raw))
	if tok.Empty {
		return nil
	}
	t.flat = t.flat[:0]
	placed, code := false, 0
	for depth := t.w.Depth(); ; {
		tok, err := t.w.Next()
		if err != nil {
			return t.w.Early(err)
		}
		switch tok.Kind {
		case xmltext.Text, xmltext.CData:
			if code > 0 {
				continue
			}
			if !placed {
				if place, ok := t.w.Place(tok); ok {
					v.Place, placed = place, true
				}
			}
			t.flat = xmltext.AppendText(t.flat, tok.Data, tok.Kind == xmltext.CData, t.w.Fixed)
		case xmltext.Start:
			name := t.w.Element(tok)
			if isCode(name) && !tok.Empty {
				code++
			}
			if name == "cp" && code == 0 {
				t.codePoint(tok)
			}
		case xmltext.End:
			if t.w.Depth() < depth {
				v.Text = string(t.flat)
				return nil
			}
			if isCode(tok.Local()) {
				code--
			}
		}
	}
}

// codePoint adds the character XML cannot hold that a cp element stands for,
// if it is one text can hold.
func (t *Reader) codePoint(tok *xmltext.Token) {
	for a := range tok.Attrs {
		if string(a.Name) != "hex" {
			continue
		}
		if n, err := strconv.ParseUint(string(a.Value), 16, 32); err == nil && utf8.ValidRune(rune(n)) {
			t.flat = utf8.AppendRune(t.flat, rune(n))
		}
	}
}

// isCode reports whether what an element holds is code and not text.
func isCode(name string) bool {
	switch name {
	case "bpt", "ept", "ph", "it":
		return true
	}
	return false
}
