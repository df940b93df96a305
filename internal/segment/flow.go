package segment

import "unicode/utf8"

// flow knows how the lines of a text run: whether they are wrapped at a margin,
// and which.
type flow struct {
	s       string
	lines   []line
	layout  Layout
	margin  int  // columns of the widest line of a wrapped text
	wrapped bool // line ends inside paragraphs are accidents of the margin
	blanks  bool // blank lines occur
	verses  bool // the block before was verse
	indent  int  // the usual indent of a line that goes on
}

// Limits of what a wrapped page looks like, in columns.
const (
	widestPage   = 132
	narrowest    = 30
	versePage    = 60 // no line of a verse is wider
	wrapEvidence = 45 // a line this wide that breaks off goes on below
)

func newFlow(s string, lines []line, opt Options) *flow {
	f := &flow{s: s, lines: lines, layout: opt.Layout}
	if f.layout == LinePerParagraph || f.layout == BlankLine {
		return f
	}
	over := 0
	indents := map[int]int{}
	for i, l := range lines {
		switch {
		case l.blank():
			f.blanks = f.blanks || i > 0 && i < len(lines)-1
			continue
		case l.width > widestPage:
			over++
		default:
			f.margin = max(f.margin, l.width)
		}
		if l.indent < 64 {
			indents[l.indent]++
		}
	}
	best := -1
	for n := range 64 {
		if indents[n] > best {
			best, f.indent = indents[n], n
		}
	}
	f.wrapped = f.layout == Wrapped || f.looksWrapped(over)
	return f
}

// looksWrapped asks whether the line ends are where a program filling lines
// would have put them: the first word of the next line did not fit any more.
// Lines that end early should end a sentence; in verse they do not.
func (f *flow) looksWrapped(over int) bool {
	pairs, filled, torn, flowing := 0, 0, 0, 0
	for i := 1; i < len(f.lines); i++ {
		a, b := f.lines[i-1], f.lines[i]
		if a.blank() || b.blank() || a.breakAfter {
			continue
		}
		pairs++
		ended := f.ended(a)
		if f.full(i - 1) {
			filled++
		} else if !ended {
			torn++
		}
		if !ended && f.startsLower(b) {
			flowing++
		}
	}
	if pairs < 4 || f.margin < narrowest || over*20 > pairs {
		return false
	}
	if filled*2 >= pairs && torn*8 <= pairs {
		return true
	}
	return f.margin > wrapEvidence && flowing*3 >= pairs && f.averageFill()*2 > f.margin
}

// averageFill returns the mean width of the lines that have a line below them.
func (f *flow) averageFill() int {
	sum, n := 0, 0
	for i := 1; i < len(f.lines); i++ {
		if !f.lines[i-1].blank() && !f.lines[i].blank() {
			sum += f.lines[i-1].width
			n++
		}
	}
	return sum / max(n, 1)
}

// full reports whether the first word of line i+1 would not have fitted on line
// i. Two columns of slack allow for hanging punctuation.
func (f *flow) full(i int) bool {
	a, b := f.lines[i], f.lines[i+1]
	return a.indent-f.indent+a.width+1+f.firstWord(b) > f.margin-2
}

// firstWord returns the columns up to the first place where the line may break.
func (f *flow) firstWord(l line) int {
	n := 0
	for i := l.start; i < l.end; {
		r, size := utf8.DecodeRuneInString(f.s[i:l.end])
		if isSpace(r) {
			break
		}
		n += int(columns[f.s[i]])
		if isCJK(r) {
			break
		}
		i += size
	}
	return n
}

// ended reports whether a line ends like a sentence or an introduction to one.
func (f *flow) ended(l line) bool {
	for end := l.end; end > l.start; {
		r, n := utf8.DecodeLastRuneInString(f.s[l.start:end])
		if stopOf(r) != 0 || r == ':' || r == '：' {
			return true
		}
		if !isCloser(r) && !isQuote(r) && r != '*' && r != '_' {
			return false
		}
		end -= n
	}
	return false
}

// startsLower reports whether a line starts with a small letter or with a
// bracket, as no paragraph does.
func (f *flow) startsLower(l line) bool {
	r, _ := utf8.DecodeRuneInString(f.s[l.start:l.end])
	return letterOf(r) == lowerCase || r == '('
}

// joins returns for each line from first to end how it hangs together with the
// line above; the first one stands apart.
func (f *flow) joins(first, end int) []join {
	js := make([]join, end-first)
	if end-first == 1 || f.layout == LinePerParagraph {
		return js
	}
	verse := f.layout == BlankLine || (!f.wrapped && f.isVerse(first, end))
	for i := first + 1; i < end; i++ {
		switch {
		case f.wrapped:
			js[i-first] = f.wrappedJoin(first, i)
		case verse:
			js[i-first] = hard
		case f.breaksOff(i):
			js[i-first] = soft
		}
		if f.layout != BlankLine && js[i-first] != apart && f.opensParagraph(first, i) {
			js[i-first] = apart
		}
	}
	return js
}

// breaksOff reports the signs that a line of an unwrapped text goes on below: it
// is long, has no end, and a small letter follows.
func (f *flow) breaksOff(i int) bool {
	a, b := f.lines[i-1], f.lines[i]
	return a.width > wrapEvidence && a.width <= widestPage && !f.ended(a) && f.startsLower(b)
}

// wrappedJoin decides between line i and the one above it in wrapped text.
func (f *flow) wrappedJoin(first, i int) join {
	a, b := f.lines[i-1], f.lines[i]
	switch {
	case b.indent > f.indent && b.indent-f.indent <= 12 && a.indent <= f.indent && (f.ended(a) || !f.full(i-1)):
		return apart // an indented first line
	case f.full(i - 1):
		return soft
	case f.ended(a):
		if f.layout == Wrapped && f.blanks {
			return soft
		}
		return apart // a short last line
	case i-1 == first && !f.startsLower(b) && f.opensBody(i):
		return apart // a heading without a blank line
	case f.startsLower(b):
		return soft
	case f.layout == Wrapped && f.blanks:
		return soft
	}
	return hard
}

// opensBody reports whether line i is full or longer than the line above: what
// follows a heading.
func (f *flow) opensBody(i int) bool {
	return f.lines[i-1].width*4 < f.margin*3 && (f.lines[i].width > f.lines[i-1].width)
}

// opensParagraph reports whether line i starts with the sign of a list item, a
// heading or an utterance, and the line above does not run on into it.
func (f *flow) opensParagraph(first, i int) bool {
	text := f.s[f.lines[i].start:f.lines[i].end]
	m := markerOf(text)
	if m == noMarker {
		return false
	}
	above := f.s[f.lines[i-1].start:f.lines[i-1].end]
	if !f.wrapped || f.ended(f.lines[i-1]) || !f.full(i-1) {
		return m != dashMarker || !f.dashGoesOn(text)
	}
	return (m == bulletMarker || m == numberMarker) && markerOf(above) == m || m == titleMarker
}

// dashGoesOn reports a dash with a small letter behind it: the rest of
// "— Да, — сказал он" after a line break.
func (f *flow) dashGoesOn(text string) bool {
	for i, r := range text {
		if !isDash(r) && !isSpace(r) {
			return letterOf(r) == lowerCase && i > 0 && f.wrapped
		}
	}
	return false
}

// isVerse reports a block of short lines of which most do not end a sentence:
// poems, addresses, tables of contents.
func (f *flow) isVerse(first, end int) bool {
	open := 0
	for i := first; i < end; i++ {
		l := f.lines[i]
		if l.width > versePage {
			return false
		}
		if !f.ended(l) {
			open++
		}
		if markerOf(f.s[l.start:l.end]) != noMarker {
			return false
		}
	}
	f.verses = open*2 >= end-first && (end-first >= 3 || f.verses)
	return f.verses
}
