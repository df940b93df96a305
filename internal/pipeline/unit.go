package pipeline

import (
	"errors"
	"io"

	"calque/internal/bitext"
)

// Pair is a unit of two languages.
type Pair = bitext.Unit

// LinePairs makes units of two texts that were cut into as many lines: line n
// of one translates line n of the other.
func LinePairs(source, target *Text) []*Pair {
	out := make([]*Pair, len(source.Cut.Segments))
	for i := range out {
		out[i] = &bitext.Unit{Variants: []bitext.Variant{source.raw(i), target.raw(i)}}
	}
	return out
}

// raw is segment i as it stands.
func (t *Text) raw(i int) bitext.Variant {
	p := t.Position(t.Cut.Segments[i].ByteStart)
	return bitext.Variant{Lang: t.Lang, Text: t.Segment(i), Place: bitext.Place{File: t.Name, Line: p.Line, Col: p.Col}}
}

// ReadUnits reads a whole bitext, in the languages asked for (source, then
// target; nil for the first two of the file). Units have those two variants, a
// missing one with empty text. Errors are of type *bitext.Error. targetLang is
// "" for a bitext with one language.
func ReadUnits(f Format, r io.Reader, name string, langs []string) (units []*Pair, sourceLang, targetLang string, err error) {
	reader, err := NewReader(f, r, name, langs)
	if err != nil {
		return nil, "", "", err
	}
	have := reader.Header().Langs()
	if len(langs) >= 2 {
		have = langs
	}
	for len(have) < 2 {
		have = append(have, "")
	}
	sourceLang, targetLang = have[0], have[1]
	for {
		u, err := reader.Read()
		if errors.Is(err, io.EOF) {
			return units, sourceLang, targetLang, nil
		}
		if err != nil {
			return nil, "", "", err
		}
		units = append(units, inLanguages(u, sourceLang, targetLang))
	}
}

// inLanguages orders the variants of a unit: source, target, nothing else.
func inLanguages(u *bitext.Unit, sourceLang, targetLang string) *bitext.Unit {
	pair := [2]bitext.Variant{{Lang: sourceLang}, {Lang: targetLang}}
	for i, tag := range []string{sourceLang, targetLang} {
		if v := u.Variant(tag); tag != "" && v != nil {
			pair[i] = *v
		}
	}
	u.Variants = pair[:]
	return u
}
