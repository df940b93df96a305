package segment

import "unicode/utf8"

// cutter cuts one text after the other piece: it keeps its slices from unit to
// unit, and is not safe for concurrent use.
type cutter struct {
	s     string
	rules *ruleset
	marks []mark
	stack []int  // indices of open marks
	items []item // possible inline item numbers
	cuts  []int  // starts of inline items

	begin, end int // the unit
	start      int // of the sentence that is being read
	shut       int // end of the last atomic span opened so far
	key        []byte
}

func newCutter(s, lang string) *cutter {
	return &cutter{s: s, rules: rulesFor(lang)}
}

// Widths up to which a span is kept whole, in columns. A quotation is quoted
// speech: a short one reads as part of its sentence, in a long one the
// translator's sentences are the ones inside. What stands in brackets is an
// aside and is only cut when it fills a paragraph.
const (
	quoteColumns   = 100
	bracketColumns = 400
)

// near bounds, in bytes, the looks back and ahead that have no other limit, so
// that no input takes more than linear time.
const near = 80

// cut calls emit for each sentence of s[start:end].
func (c *cutter) cut(start, end int, emit func(start, end int)) {
	c.begin, c.end, c.start, c.shut = start, end, start, start
	c.scan(start, end)
	c.findItems()
	next := 0 // index into c.cuts
	for i := range c.marks {
		m := &c.marks[i]
		if m.kind == openMark {
			c.enter(m)
			continue
		}
		if m.kind != stopMark || m.pos < c.start {
			continue
		}
		next = c.flush(next, m.pos, emit)
		if c.isItem(m) {
			continue
		}
		if last, first, ok := c.boundary(i); ok {
			c.send(last, first, emit)
		}
	}
	c.flush(next, end, emit)
	c.send(end, end, emit)
}

// flush cuts in front of the inline items up to byte limit.
func (c *cutter) flush(next, limit int, emit func(start, end int)) int {
	for next < len(c.cuts) && c.cuts[next] < limit {
		if c.cuts[next] > c.start {
			c.send(c.cuts[next], c.cuts[next], emit)
		}
		next++
	}
	return next
}

// send emits the sentence from c.start to last and goes on at first.
func (c *cutter) send(last, first int, emit func(start, end int)) {
	a := trimStart(c.s, c.start, last)
	b := trimEnd(c.s, a, last)
	if a < b {
		if c.rules.bySpace() || isThai(c.s[a:b]) {
			c.bySpaces(a, b, emit)
		} else {
			emit(a, b)
		}
	}
	c.start = first
}

// enter notes an opening mark whose span is short enough to stay whole.
func (c *cutter) enter(m *mark) {
	if m.mate < 0 {
		return
	}
	mate := &c.marks[m.mate]
	if mate.end <= c.shut {
		return
	}
	limit := bracketColumns
	if isQuote(m.r) {
		limit = quoteColumns
		if (m.r == '\'' || m.r == '`') && !c.saysEnd(mate.pos) {
			return // perhaps two apostrophes: 'tis the dogs'
		}
	} else if c.opensSentence(m.pos) {
		limit = quoteColumns
	}
	if mate.end-m.pos <= limit || (mate.end-m.pos <= 4*limit && width(c.s[m.pos:mate.end]) <= limit) {
		c.shut = mate.end
	}
}

// saysEnd reports whether a punctuation mark stands in front of the closing
// quotation mark at pos.
func (c *cutter) saysEnd(pos int) bool {
	r, _ := utf8.DecodeLastRuneInString(c.s[c.begin:pos])
	if r == ' ' && pos-1 > c.begin {
		r, _ = utf8.DecodeLastRuneInString(c.s[c.begin : pos-1])
	}
	return r == ',' || r == '-' || stopOf(r) != 0
}

// opensSentence reports whether nothing but opening marks stands between the
// start of the sentence and pos.
func (c *cutter) opensSentence(pos int) bool {
	if pos-c.start > near {
		return false
	}
	for i := c.start; i < pos; {
		r, n := utf8.DecodeRuneInString(c.s[i:pos])
		if isWord(r) {
			return false
		}
		i += n
	}
	return true
}

// boundary decides whether the terminator c.marks[i] ends a sentence. If so,
// the sentence ends at last and the next one starts at or after first.
func (c *cutter) boundary(i int) (last, first int, ok bool) {
	m := &c.marks[i]
	tail := c.tail(i)
	if tail.more || c.shut > tail.end {
		return 0, 0, false
	}
	n := c.peek(tail.end)
	if n.kind == atEnd {
		return tail.end, c.end, true
	}
	if n.kind == atPunct {
		return 0, 0, false
	}
	if tail.bracket && !c.opensSentence(tail.opener) {
		return 0, 0, false // an aside: "Ich (selbst nicht!) esse"
	}
	switch {
	case n.leads: // "raak. ...en toen": the ellipsis opens the next sentence
		ok = n.space
	case m.stop&full != 0:
		ok = c.afterFull(m, tail, n)
	case m.stop&strong != 0:
		ok = c.afterStrong(m, tail, n)
	case m.stop&ellipsis != 0:
		ok = c.afterEllipsis(m, tail, n)
	default:
		ok = c.afterDot(m, tail, n)
	}
	return tail.end, n.start, ok
}

// tail is what follows a terminator and still belongs to its sentence.
type tail struct {
	end     int  // byte after it
	quote   bool // a closing quotation mark is part of it
	bracket bool // a closing bracket is part of it
	opener  int  // where the outermost pair closed here was opened, if one was
	more    bool // another terminator follows, which decides instead
}

// tail gathers closing quotation marks and brackets, note marks such as [13] and
// superscript digits, and closing Markdown emphasis behind the terminator i.
func (c *cutter) tail(i int) tail {
	t := tail{end: c.marks[i].end, opener: c.marks[i].pos}
	for j := i + 1; t.end < c.end; {
		for j < len(c.marks) && c.marks[j].pos < t.end {
			j++
		}
		at := t.end
		if j < len(c.marks) && c.marks[j].pos > at && c.marks[j].mate >= 0 && c.marks[j].kind == closeMark &&
			isBlank(c.s[at:c.marks[j].pos]) && (isQuote(c.marks[j].r)) {
			at = c.marks[j].pos // « Oui. » with its space, and tokenised " . ''"
		}
		if j < len(c.marks) && c.marks[j].pos == at {
			k := &c.marks[j]
			if k.kind == stopMark {
				t.more = t.end > c.marks[i].end
				return t
			}
			if k.kind != closeMark || !c.attached(k) {
				if k.kind == openMark && k.r == '[' && c.noteEnd(at) > 0 {
					t.end = c.noteEnd(at)
					continue
				}
				return t
			}
			t.end = k.end
			if k.mate >= 0 {
				t.opener = min(t.opener, c.marks[k.mate].pos)
			}
			if isQuote(k.r) {
				t.quote, t.bracket = true, false
			} else if k.mate >= 0 {
				t.bracket = true
			}
			continue
		}
		r, n := utf8.DecodeRuneInString(c.s[t.end:c.end])
		if !isTrailing(r) {
			break
		}
		t.end += n
	}
	return t
}

// attached reports whether the closing mark k, right behind a terminator, ends
// something there. Straight marks without a partner must be followed by a space.
func (c *cutter) attached(k *mark) bool {
	if k.mate >= 0 || (k.r != '"' && k.r != '\'') {
		return true
	}
	return isOutside(c.after(k.end, c.end)) || isCloser(c.after(k.end, c.end))
}

// noteEnd returns the end of a note mark such as [13] at byte at, 0 if there is
// none.
func (c *cutter) noteEnd(at int) int {
	for i := at + 1; i < c.end && i < at+6; i++ {
		b := c.s[i]
		if b == ']' && i > at+1 {
			return i + 1
		}
		if (b < '0' || b > '9') && (b < 'a' || b > 'z') {
			return 0
		}
	}
	return 0
}

// isTrailing reports superscript digits of notes, closing emphasis and the
// variation selectors and joiners behind an emoji-like "‼️".
func isTrailing(r rune) bool {
	switch r {
	case '¹', '²', '³', '*', '_', '\uFE0E', '\uFE0F', '†', '‡':
		return true
	}
	return r == '\u2070' || r >= '\u2074' && r <= '\u2079'
}

// isBlank reports that s is one space of any kind.
func isBlank(s string) bool {
	r, n := utf8.DecodeRuneInString(s)
	return n == len(s) && isSpace(r)
}
