package tmx

import (
	"errors"
	"io"
	"strings"

	"calque/internal/bitext"
	"calque/internal/bitext/xmltext"
)

// Stats says what a Writer has written and left out.
type Stats struct {
	// Units is the number of units written.
	Units int
	// Unaligned counts the units left out because only one side, or none,
	// has text.
	Unaligned int
	// Duplicates counts the variants left out because the unit had one in
	// the same language before.
	Duplicates int
	// Dropped counts the characters XML does not allow.
	Dropped int
}

// Writer writes one TMX document. It implements [bitext.Writer].
type Writer struct {
	x       *xmltext.Writer
	h       bitext.Header
	opt     Options
	stats   Stats
	srclang string
	begun   bool
	closed  bool
	keep    []variant // of the unit at hand, reused
}

// variant is a variant made fit for a seg.
type variant struct {
	*bitext.Variant
	lang, text string
}

// NewWriter returns a writer of TMX to w. Nothing is written before the
// first unit or Close.
func NewWriter(w io.Writer, h bitext.Header, opt Options) *Writer {
	return &Writer{x: xmltext.NewWriter(w, opt.UTF16, opt.BOM), h: h, opt: opt}
}

// Dropped is the number of characters left out so far because XML 1.0 cannot
// hold them: a single one makes a memory unreadable for most tools.
func (w *Writer) Dropped() int { return w.stats.Dropped + w.x.Dropped }

// Stats says what was written and left out so far.
func (w *Writer) Stats() Stats {
	s := w.stats
	s.Dropped = w.Dropped()
	return s
}

var errClosed = errors.New("write tmx: the writer is closed")

// Write writes the unit, or counts it as left out where it has no counterpart.
func (w *Writer) Write(u *bitext.Unit) error {
	if w.closed {
		return errClosed
	}
	w.begin(u)
	vs := w.variants(u)
	if len(vs) == 0 || len(vs) == 1 && !w.opt.KeepUnaligned {
		w.stats.Unaligned++
		return w.x.Err()
	}
	w.stats.Units++
	w.x.Raw("<tu")
	w.x.Attr("tuid", strings.Join(strings.Fields(u.ID), "_"))
	w.attributes(u.Attributes, vs[0].lang)
	w.x.Raw(">\n")
	w.notes(u.Notes)
	w.properties(u.OwnProperties())
	for _, v := range vs {
		w.variant(v)
	}
	w.x.Raw("</tu>\n")
	return w.x.Err()
}

// Close ends the document.
func (w *Writer) Close() error {
	if w.closed {
		return errClosed
	}
	w.begin(nil)
	w.closed = true
	w.x.Raw("</body>\n</tmx>\n")
	return w.x.Flush()
}

// variants returns the variants that can be written, in the unit's order,
// which has the source first.
func (w *Writer) variants(u *bitext.Unit) []variant {
	w.keep = w.keep[:0]
	for i := range u.Variants {
		v := &u.Variants[i]
		text, dropped := xmltext.Clean(bitext.OneLine(v.Text))
		if dropped > 0 {
			w.stats.Dropped += dropped
			text = bitext.OneLine(text)
		}
		if text == "" {
			continue
		}
		lang := langOr(v.Lang, "und")
		if !w.opt.AllVariants && w.has(lang) {
			w.stats.Duplicates++
			continue
		}
		w.keep = append(w.keep, variant{v, lang, text})
	}
	return w.keep
}

func (w *Writer) has(lang string) bool {
	for _, v := range w.keep {
		if v.lang == lang {
			return true
		}
	}
	return false
}

func (w *Writer) variant(v variant) {
	w.x.Raw("<tuv")
	w.x.Attr("xml:lang", v.lang)
	w.attributes(v.Attributes, "")
	w.x.Raw(">\n")
	w.notes(v.Notes)
	w.properties(v.Properties)
	w.x.Raw("<seg>")
	if w.opt.Level == 2 && v.Inline != "" {
		w.x.Raw(oneLineMarkup(v.Inline))
	} else {
		w.x.Text(v.text)
	}
	w.x.Raw("</seg>\n</tuv>\n")
}

func (w *Writer) notes(notes []bitext.Note) {
	for _, n := range notes {
		text := strings.TrimSpace(n.Text)
		if text == "" {
			continue
		}
		w.x.Raw("<note")
		w.x.Attr("xml:lang", langOr(n.Lang, ""))
		w.x.Raw(">")
		w.x.Text(text)
		w.x.Raw("</note>\n")
	}
}

func (w *Writer) properties(props []bitext.Property) {
	for _, p := range props {
		if p.Type == "" {
			continue
		}
		w.x.Raw("<prop")
		w.x.Attr("type", p.Type)
		w.x.Attr("xml:lang", langOr(p.Lang, ""))
		w.x.Raw(">")
		w.x.Text(strings.TrimSpace(p.Value))
		w.x.Raw("</prop>\n")
	}
}

// oneLineMarkup puts an inline fragment on one line. A line break inside a
// tag or between words is white space there too.
func oneLineMarkup(s string) string { return bitext.OneLine(s) }

func langOr(tag, none string) string {
	if tag = bitext.CanonicalLang(tag); tag == "" {
		return none
	}
	return tag
}
