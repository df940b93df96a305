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
	denseColumns   = 60 // of a quotation in Han or kana, which say more in a column
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
		if isCJK(c.after(m.end, c.end)) {
			limit = denseColumns
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
	if tail.more {
		return 0, 0, false
	}
	n := c.peek(tail.end)
	if c.shut > tail.end && !c.speechGoesOn(m, n) {
		return 0, 0, false
	}
	if n.kind == atEnd {
		return tail.end, c.end, true
	}
	if n.kind == atPunct {
		return 0, 0, false
	}
	if tail.bracket && !c.opensSentence(tail.opener) {
		return 0, 0, false // an aside: "Wir (leider alle!) schwiegen"
	}
	switch {
	case n.leads: // "Stil. ...en daar kwam hij": the ellipsis opens the next sentence
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
