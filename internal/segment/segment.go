// Package segment cuts text into paragraphs and sentences.
//
// It is for the stages that pair texts: alignment, normalization reports and
// idiom search all want the same units and want to point back into the input.
// A segment is therefore a pair of byte offsets into the string that was
// given, trimmed of outer white space; nothing but white space ever lies
// between two neighbours, so the segments and the gaps between them give the
// input back byte for byte.
//
// The rules are general (terminators, quotation and bracket depth, dashes of
// dialogue, initials, ordinals, inline lists) and are fed by small tables per
// language (abbreviations, frequent sentence starters, verbs of speech). Text
// in a language without tables is cut by the general rules.
//
// The package does not clean, join or rewrite text, it does not read files and
// it does not guess the language.
package segment

// Kind says what role a paragraph plays in the page.
type Kind uint8

// The kinds of paragraphs. A segment carries the kind of its paragraph.
const (
	Body     Kind = iota // running text, verse, captions
	Heading              // a title: always one segment
	ListItem             // starts with a bullet or an item number, kept in the segment
	Dialogue             // opens with a dialogue dash or with quoted speech
)

// String returns the lower-case name used in reports.
func (k Kind) String() string {
	switch k {
	case Heading:
		return "heading"
	case ListItem:
		return "list-item"
	case Dialogue:
		return "dialogue"
	}
	return "body"
}

// Layout says how the input marks its paragraphs.
type Layout uint8

// The layouts. Auto looks at line widths, blank lines, indents and line ends
// and decides block by block; the others are promises by the caller.
const (
	Auto             Layout = iota
	BlankLine               // blank lines part paragraphs; a line end inside one still ends a segment (verse, addresses)
	LinePerParagraph        // every line that is not blank is a paragraph
	Wrapped                 // blank lines and indents part paragraphs; a line end inside one is a space
)

// Paragraph is a run of lines that belong together.
type Paragraph struct {
	ByteStart, ByteEnd int // offsets into the input, outer white space left out
	Line               int // 1-based number of the first line
	Kind               Kind
}

// Segment is a sentence, or a paragraph, heading or line where those are the unit.
type Segment struct {
	ByteStart, ByteEnd int  // offsets into the input, outer white space left out
	Paragraph          int  // index into Text.Paragraphs
	Line               int  // 1-based number of the line the segment starts on
	Kind               Kind // the kind of its paragraph
}

// Options steers Split and Paragraphs. The zero value works for any text.
type Options struct {
	// Lang is a BCP 47 tag; only its base language is looked at ("zh-Hant" is
	// cut like "zh"). Empty or unknown means the general rules with the most
	// common abbreviations of Latin and Cyrillic writing.
	Lang string
	// Layout is how the input marks paragraphs; Auto finds out.
	Layout Layout
	// Rules, if not nil, decide in the place of the rules of this package where
	// sentences end, in headings and list items too; Lang has no say in it then.
	// Paragraphs and the lines of verse stay as the layout has them, and the line
	// ends inside a wrapped paragraph are shown to the rules as spaces. Paragraphs
	// and Lines do not look at Rules.
	Rules Breaker
}

// Text is a segmented input. Both slices are in the order of the input and do
// not overlap.
type Text struct {
	Paragraphs []Paragraph
	Segments   []Segment
}

// Split cuts s into paragraphs and those into sentences. It never fails: any
// string, valid UTF-8 or not, is accepted, and white space alone gives an
// empty Text. It is safe for concurrent use.
func Split(s string, opt Options) Text {
	pages := layOut(s, opt)
	text := Text{Paragraphs: make([]Paragraph, 0, len(pages.paras))}
	c := newCutter(s, opt.Lang)
	for i, p := range pages.paras {
		text.Paragraphs = append(text.Paragraphs, pages.paragraph(p))
		emit := func(start, end int) {
			text.Segments = append(text.Segments, Segment{
				ByteStart: start, ByteEnd: end, Paragraph: i, Line: pages.lineAt(start), Kind: p.kind,
			})
		}
		for _, u := range pages.units(p) {
			switch {
			case opt.Rules != nil:
				foreign(opt.Rules, s, u.start, u.end, emit)
			case p.kind == Heading:
				emit(u.start, u.end) // "Chapter I. The Storm" is one title
			default:
				c.cut(u.start, u.end, emit)
			}
		}
	}
	return text
}

// Paragraphs cuts s into paragraphs only: each is one segment.
func Paragraphs(s string, opt Options) Text {
	pages := layOut(s, opt)
	text := Text{
		Paragraphs: make([]Paragraph, 0, len(pages.paras)),
		Segments:   make([]Segment, 0, len(pages.paras)),
	}
	for i, p := range pages.paras {
		par := pages.paragraph(p)
		text.Paragraphs = append(text.Paragraphs, par)
		text.Segments = append(text.Segments, Segment{
			ByteStart: par.ByteStart, ByteEnd: par.ByteEnd, Paragraph: i, Line: par.Line, Kind: par.Kind,
		})
	}
	return text
}

// Sentences returns the sentences of s as strings, in the language with the
// given tag: a convenience for one paragraph. Line ends are treated as in Split.
func Sentences(s, lang string) []string {
	text := Split(s, Options{Lang: lang})
	out := make([]string, len(text.Segments))
	for i, g := range text.Segments {
		out[i] = s[g.ByteStart:g.ByteEnd]
	}
	return out
}
