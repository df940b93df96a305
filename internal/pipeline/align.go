package pipeline

import (
	"context"
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"

	"calque/align"
	"calque/internal/bitext"
	"calque/internal/idiom"
	"calque/internal/lang"
	"calque/internal/lexicon"
	"calque/internal/normalize"
	"calque/internal/segment"
)

// AlignOptions say what comes out of Align.
type AlignOptions struct {
	Normalize     normalize.Level  // level of the text that is written
	Notes         bool             // find idioms and attach notes
	Idioms        *idiom.Lexicon   // nil for the one that comes with the program
	Lexicons      []*lexicon.Table // word translations to be used instead of the embedded ones, where they fit
	MinScore      float64          // beads below it are left out
	DropUnaligned bool             // leave out what has no counterpart
}

// Aligned is a text with its translations.
type Aligned struct {
	Texts []*Text // the pivot first
	// Ladders hold all beads between the pivot and each translation, those left
	// out of Units included.
	Ladders []align.Ladder
	Units   []*bitext.Unit
	Hits    []idiom.Hit // Unit counts all groups, those left out included
	// LowScore and Unaligned count the units that were left out, by reason.
	LowScore, Unaligned int
}

// Similarity in [0,1] is that of the least similar translation; see
// align.Ladder.Similarity.
func (a *Aligned) Similarity() float64 {
	least := 1.0
	for _, l := range a.Ladders {
		least = min(least, l.Similarity())
	}
	return least
}

// Align pairs the segments of a text with those of its translations and makes
// them units with a variant for each text. The error is that of a context that
// ended, or of options that do not fit.
func Align(ctx context.Context, pivot *Text, translations []*Text, opt AlignOptions) (*Aligned, error) {
	out := &Aligned{Texts: append([]*Text{pivot}, translations...)}
	var written [][]string
	var segments [][]align.Segment
	for _, t := range out.Texts {
		w, err := t.written(opt.Normalize)
		if err != nil {
			return nil, err
		}
		written, segments = append(written, w), append(segments, t.alignable(w, opt.Idioms))
	}
	for k, t := range translations {
		l, err := align.Align(ctx, segments[0], segments[k+1], opt.forPair(pivot.Lang, t.Lang))
		if err != nil {
			return nil, err
		}
		out.Ladders = append(out.Ladders, l)
	}
	var units []*bitext.Unit
	for _, g := range align.Join(len(segments[0]), out.Ladders) {
		units = append(units, out.unit(written, g))
	}
	if opt.Notes {
		out.annotate(units, opt.Idioms)
	}
	out.choose(units, opt)
	return out, nil
}

// forPair returns the aligner's options for two languages. Of several lexicons
// the first one for the pair is used.
func (o AlignOptions) forPair(source, target string) align.Options {
	out := align.Options{SourceLang: source, TargetLang: target}
	for _, l := range o.Lexicons {
		if t, err := l.For(source, target); err == nil {
			out.Lexicon = t
			break
		}
	}
	return out
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

// alignable makes segments for the aligner. Idioms help it: what one text calls
// испанский стыд is what the other calls Spanish shame, or Fremdscham.
func (t *Text) alignable(texts []string, lexicon *idiom.Lexicon) []align.Segment {
	out := make([]align.Segment, len(texts))
	detector := Detector(lexicon, idiom.Options{MinConfidence: -1, Equivalents: true}, t.Lang)
	for _, h := range detector.Text(t.Lang, texts) {
		if h.ID != "" {
			out[h.Unit].Terms = append(out[h.Unit].Terms, h.ID)
		}
	}
	for i, s := range t.Cut.Segments {
		out[i].Text, out[i].Paragraph, out[i].Heading = texts[i], s.Paragraph, s.Kind == segment.Heading
	}
	return out
}

// unit makes a unit of a group.
func (a *Aligned) unit(written [][]string, g align.Group) *bitext.Unit {
	u := &bitext.Unit{}
	kind := segment.Body
	var shape []string
	for k, ids := range append([][]int{g.Pivot}, g.Targets...) {
		t := a.Texts[k]
		u.Variants = append(u.Variants, t.variant(written[k], ids))
		shape = append(shape, strconv.Itoa(len(ids)))
		if len(ids) > 0 && kind == segment.Body {
			kind = t.Cut.Segments[ids[0]].Kind
		}
	}
	u.Type = strings.Join(shape, "-")
	u.SetScore(g.Score)
	if kind != segment.Body {
		u.Properties = append(u.Properties, bitext.Property{Type: bitext.PropKind, Value: kind.String()})
	}
	return u
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
