package xliff

import (
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"

	"calque/internal/bitext"
	"calque/internal/bitext/xmltext"
)

// Stats says what a Writer has written and left out.
type Stats struct {
	// Units is the number of units written.
	Units int
	// Unaligned counts the units left out because they have no source text.
	Unaligned int
	// Variants counts the texts left out because a file holds one target
	// language.
	Variants int
	// Dropped counts the characters XML does not allow.
	Dropped int
}

// Writer writes one XLIFF document. It implements [bitext.Writer].
type Writer struct {
	x              *xmltext.Writer
	h              bitext.Header
	opt            Options
	stats          Stats
	source, target string // languages
	begun, closed  bool
}

// NewWriter returns a writer of XLIFF to w. Nothing is written before the
// first unit or Close. Where the header does not name the two languages,
// those of the first unit do.
func NewWriter(w io.Writer, h bitext.Header, opt Options) *Writer {
	return &Writer{x: xmltext.NewWriter(w, false, false), h: h, opt: opt}
}

// Stats says what was written and left out so far.
func (w *Writer) Stats() Stats {
	s := w.stats
	s.Dropped = w.x.Dropped
	return s
}

// Dropped is the number of characters left out so far because XML 1.0 cannot
// hold them.
func (w *Writer) Dropped() int { return w.x.Dropped }

// undetermined is the language tag for a language that is not known.
const undetermined = "und"

var errClosed = errors.New("write xliff: the writer is closed")

// Write writes the unit.
func (w *Writer) Write(u *bitext.Unit) error {
	if w.closed {
		return errClosed
	}
	w.begin(u)
	source, target := u.Variant(w.source), u.Variant(w.target)
	if source == target || target == nil && w.target == undetermined {
		// The same base language on both sides, or a target language that
		// neither the header nor the first unit knew.
		target = other(u, source)
	}
	w.stats.Variants += others(u, source, target)
	if (source == nil || source.Blank()) && !w.opt.KeepUnaligned {
		w.stats.Unaligned++
		return w.x.Err()
	}
	if source == nil {
		source = &bitext.Variant{Lang: w.source}
	}
	w.stats.Units++
	if w.opt.Version == V21 {
		w.unit21(u, source, target)
	} else {
		w.unit12(u, source, target)
	}
	return w.x.Err()
}

// other is the first variant that is not the source, or nil.
func other(u *bitext.Unit, source *bitext.Variant) *bitext.Variant {
	for i := range u.Variants {
		if &u.Variants[i] != source {
			return &u.Variants[i]
		}
	}
	return nil
}

// others counts the texts of a unit that are neither of two.
func others(u *bitext.Unit, source, target *bitext.Variant) int {
	n := 0
	for i := range u.Variants {
		if v := &u.Variants[i]; v != source && v != target && !v.Blank() {
			n++
		}
	}
	return n
}

// Close ends the document. Both schemas want at least one unit in XLIFF 2; a
// bitext without any gets an empty one.
func (w *Writer) Close() error {
	if w.closed {
		return errClosed
	}
	w.begin(nil)
	w.closed = true
	if w.opt.Version == V21 {
		if w.stats.Units == 0 {
			w.x.Raw("<unit id=\"0\">\n<segment>\n<source></source>\n</segment>\n</unit>\n")
		}
		w.x.Raw("</file>\n</xliff>\n")
	} else {
		w.x.Raw("</body>\n</file>\n</xliff>\n")
	}
	return w.x.Flush()
}

func (w *Writer) begin(first *bitext.Unit) {
	if w.begun {
		return
	}
	w.begun = true
	w.source = w.h.SourceLang
	if len(w.h.TargetLangs) > 0 {
		w.target = w.h.TargetLangs[0]
	}
	if first != nil {
		if v := first.Source(); w.source == "" && v != nil {
			w.source = v.Lang
		}
		if v := first.Target(); w.target == "" && v != nil {
			w.target = v.Lang
		}
	}
	w.source, w.target = langOr(w.source, undetermined), langOr(w.target, undetermined)
	w.x.Raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
	if w.opt.Version == V21 {
		w.head21()
	} else {
		w.head12()
	}
}

// number is the unit's id, which has to be unique; its own ID may not be.
func (w *Writer) number() string { return strconv.Itoa(w.stats.Units) }

// text writes the content of a source or target.
func (w *Writer) text(element, lang string, v *bitext.Variant) {
	w.x.Raw("<", element)
	w.x.Attr("xml:lang", lang)
	w.x.Raw(">")
	rest := v.Text
	for w.opt.Version == V21 {
		i := strings.IndexFunc(rest, func(r rune) bool { return !xmltext.IsChar(r) })
		if i < 0 {
			break
		}
		// XLIFF 2 has an element for the characters XML cannot hold.
		r, n := utf8.DecodeRuneInString(rest[i:])
		w.x.Text(rest[:i])
		w.x.Raw(fmt.Sprintf("<cp hex=\"%04X\"/>", r))
		rest = rest[i+n:]
	}
	w.x.Text(rest)
	w.x.Raw("</", element, ">\n")
}

func langOr(tag, none string) string {
	if tag = bitext.CanonicalLang(tag); tag == "" {
		return none
	}
	return tag
}

// sided is a note and what it is about: "source", "target" or "".
type sided struct {
	bitext.Note
	side string
}

// sidedNotes are the notes of a unit that are not blank.
func sidedNotes(u *bitext.Unit, source, target *bitext.Variant) []sided {
	var notes []sided
	add := func(list []bitext.Note, side string) {
		for _, n := range list {
			if n.Text = strings.TrimSpace(n.Text); n.Text != "" {
				notes = append(notes, sided{n, side})
			}
		}
	}
	add(u.Notes, "")
	add(source.Notes, "source")
	if target != nil {
		add(target.Notes, "target")
	}
	return notes
}
