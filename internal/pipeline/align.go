package pipeline

import (
	"context"
	"fmt"
	"strings"
	"unicode/utf8"

	"calque/align"
	"calque/internal/bitext"
	"calque/internal/idiom"
	"calque/internal/lang"
	"calque/internal/normalize"
	"calque/internal/segment"
)

// AlignOptions say what comes out of Align.
type AlignOptions struct {
	Normalize     normalize.Level // level of the text that is written
	Notes         bool            // find idioms and attach notes
	Idioms        *idiom.Lexicon  // nil for the one that comes with the program
	MinScore      float64         // beads below it are left out
	DropUnaligned bool            // leave out what has no counterpart
}

// Aligned is a text with its translation.
type Aligned struct {
	Source, Target *Text
	// Ladder holds all beads, those left out of Units included.
	Ladder align.Ladder
	Units  []*bitext.Unit
	Hits   []idiom.Hit // Unit counts beads of the ladder
	// LowScore and Unaligned count the beads that were left out, by reason.
	LowScore, Unaligned int
}

// Align pairs the segments of two texts and makes them units. The error is
// that of a context that ended, or of options that do not fit.
func Align(ctx context.Context, source, target *Text, opt AlignOptions) (*Aligned, error) {
	out := &Aligned{Source: source, Target: target}
	sourceTexts, err := source.written(opt.Normalize)
	if err != nil {
		return nil, err
	}
	targetTexts, err := target.written(opt.Normalize)
	if err != nil {
		return nil, err
	}
	out.Ladder, err = align.Align(ctx, source.alignable(sourceTexts), target.alignable(targetTexts),
		align.Options{SourceLang: source.Lang, TargetLang: target.Lang})
	if err != nil {
		return nil, err
	}
	units := make([]*bitext.Unit, len(out.Ladder))
	for i, b := range out.Ladder {
		units[i] = unitOf(source, target, sourceTexts, targetTexts, b)
	}
	if opt.Notes {
		out.annotate(units, opt.Idioms)
	}
	out.choose(units, opt)
	return out, nil
}

// choose keeps the units that are wanted and numbers them.
func (a *Aligned) choose(units []*bitext.Unit, opt AlignOptions) {
	for _, u := range units {
		switch {
		case opt.DropUnaligned && !u.Aligned():
			a.Unaligned++
		case u.Score < opt.MinScore:
			a.LowScore++
		default:
			u.ID = fmt.Sprint(len(a.Units) + 1)
			a.Units = append(a.Units, u)
		}
	}
}

// written returns the segments at the level at which they are written.
func (t *Text) written(level normalize.Level) ([]string, error) {
	n, err := t.normalizer(level)
	if err != nil {
		return nil, err
	}
	out := make([]string, len(t.Cut.Segments))
	for i := range out {
		s := t.Segment(i)
		if level != normalize.Off {
			s, _ = n.String(s)
		}
		out[i] = bitext.OneLine(s)
	}
	return out, nil
}

func (t *Text) alignable(texts []string) []align.Segment {
	out := make([]align.Segment, len(texts))
	for i, s := range t.Cut.Segments {
		out[i] = align.Segment{Text: texts[i], Paragraph: s.Paragraph, Heading: s.Kind == segment.Heading}
	}
	return out
}

func unitOf(source, target *Text, sourceTexts, targetTexts []string, b align.Bead) *bitext.Unit {
	u := &bitext.Unit{Type: b.Shape(), Variants: []bitext.Variant{
		source.variant(sourceTexts, b.Source), target.variant(targetTexts, b.Target),
	}}
	u.SetScore(b.Score)
	if kind := kindOf(source, target, b); kind != segment.Body {
		u.Properties = append(u.Properties, bitext.Property{Type: bitext.PropKind, Value: kind.String()})
	}
	return u
}

func kindOf(source, target *Text, b align.Bead) segment.Kind {
	switch {
	case len(b.Source) > 0:
		return source.Cut.Segments[b.Source[0]].Kind
	case len(b.Target) > 0:
		return target.Cut.Segments[b.Target[0]].Kind
	}
	return segment.Body
}

// variant joins segments into one text and says where it begins.
func (t *Text) variant(texts []string, ids []int) bitext.Variant {
	v := bitext.Variant{Lang: t.Lang}
	var b strings.Builder
	for _, i := range ids {
		if b.Len() > 0 && needsSpace(b.String(), texts[i]) {
			b.WriteByte(' ')
		}
		b.WriteString(texts[i])
	}
	v.Text = b.String()
	if len(ids) > 0 {
		p := t.Position(t.Cut.Segments[ids[0]].ByteStart)
		v.Place = bitext.Place{File: t.Name, Line: p.Line, Col: p.Col}
	}
	return v
}

// needsSpace tells whether two sentences are parted by a space: not in Chinese
// and Japanese, whose full stop 。 brings its own.
func needsSpace(before, after string) bool {
	last, _ := utf8.DecodeLastRuneInString(before)
	first, _ := utf8.DecodeRuneInString(after)
	return !isWide(last) && !isWide(first)
}

// isWide holds for CJK characters and their punctuation.
func isWide(r rune) bool {
	return lang.IsCJK(r) || r >= 0x3000 && r <= 0x303F || r >= 0xFF01 && r <= 0xFF60
}
