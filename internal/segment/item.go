package segment

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// item is a possible inline item number, such as "a)", "2." or "(iv)".
type item struct {
	start, end int  // with its bracket or full stop
	style      byte // ')' '.' '(' or ':' for ".)"
	roman      int
	value      int  // of a number, or 1 for a
	letter     rune // 'a' 'A' or '1'
	inside     bool // one of an enumeration inside a sentence
}

// item notes the mark from i to next, a full stop or a closing round bracket, if
// a short number or letter stands in front and a space on both sides.
func (c *cutter) item(i, next, start, end int) {
	style := c.s[i]
	if next < end && c.s[next] == ')' && style == '.' {
		return // "a.)" is noted at its bracket
	}
	if next < end && !isSpace(c.after(next, end)) || next >= end {
		return
	}
	j := i
	if style == ')' && j > start && c.s[j-1] == '.' {
		style, j = ':', j-1
	}
	from := j
	for from > start && j-from < 4 && isPlainOrCapital(c.s[from-1]) {
		from--
	}
	if from == j {
		return
	}
	body := c.s[from:j]
	if from > start && c.s[from-1] == '(' && style == ')' {
		style, from = '(', from-1
	}
	if from > start && !isSpaceOrEdge(c.before(from, start)) {
		return
	}
	if it, ok := newItem(body); ok {
		it.start, it.end, it.style = from, next, style
		c.items = append(c.items, it)
	}
}

func isPlainOrCapital(b byte) bool { return isPlain(b) || b >= 'A' && b <= 'Z' }

// newItem reads the number or letter of an item.
func newItem(body string) (item, bool) {
	var it item
	b := body[0]
	switch {
	case b >= '0' && b <= '9':
		it.letter = '1'
		for i := 0; i < len(body); i++ {
			if body[i] < '0' || body[i] > '9' {
				return it, false
			}
			it.value = it.value*10 + int(body[i]-'0')
		}
		return it, it.value > 0 && len(body) <= 2
	case b >= 'a' && b <= 'z':
		it.letter = 'a'
	default:
		it.letter = 'A'
	}
	it.roman = romanValue(strings.ToUpper(body))
	if len(body) == 1 {
		it.value = int(b-byte(it.letter)) + 1
	}
	return it, it.value > 0 || it.roman > 0
}

// romanValue reads the numerals from I to XX, 0 for all else.
func romanValue(s string) int {
	return 1 + slices.Index([]string{"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX"}, s)
}

// findItems turns runs of consecutive items of one style into cuts, if the first
// one stands where a sentence or an enumeration may start. Letters and numbers
// with a bracket need two items; a bare full stop, which also follows initials
// and ordinals, needs three letters, or two numbers from 1 in a language whose
// ordinals are not written so.
func (c *cutter) findItems() {
	c.cuts = c.cuts[:0]
	for i := 0; i < len(c.items); {
		run := c.runFrom(i)
		first := c.items[i]
		least := 2
		if first.style == '.' && (first.letter != '1' || c.rules.ordinals) {
			least = 3
		}
		switch {
		case run < 2 || first.letter == '1' && first.value != 1 || !c.mayStart(first):
		case c.enumerates(c.items[i+1 : i+run]):
			for k := range c.items[i : i+run] {
				c.items[i+k].inside = true
			}
		case run >= least:
			for _, it := range c.items[i : i+run] {
				c.cuts = append(c.cuts, it.start)
			}
		}
		i += run
	}
	c.bullets()
}

// enumerates reports items that commas part, as inside a sentence: "bring 1) a
// map, 2) a torch".
func (c *cutter) enumerates(items []item) bool {
	for _, it := range items {
		r := c.before(trimEnd(c.s, c.begin, it.start), c.begin)
		if r == ',' || r == ';' || r == '，' || r == '；' || r == '、' {
			return true
		}
	}
	return false
}

// runFrom counts the consecutive items from index i.
func (c *cutter) runFrom(i int) int {
	n := 1
	for i+n < len(c.items) {
		a, b := c.items[i+n-1], c.items[i+n]
		if a.style != b.style || a.letter != b.letter {
			break
		}
		byValue := a.value > 0 && b.value == a.value+1
		byRoman := a.roman > 0 && b.roman == a.roman+1
		if !byValue && !byRoman {
			break
		}
		n++
	}
	return n
}

// mayStart reports whether the item stands at the start of the unit, behind a
// terminator or a colon.
func (c *cutter) mayStart(it item) bool {
	i := trimEnd(c.s, c.begin, it.start)
	if i == c.begin {
		return true
	}
	r := c.before(i, c.begin)
	return r == ':' || r == '：' || stopOf(r) != 0 || isBullet(r) || isCloser(r)
}

// isItem reports whether the full stop m belongs to an inline item or to the
// number of an item at the start of the sentence.
func (c *cutter) isItem(m *mark) bool {
	if len(c.items) < 2 {
		return false
	}
	i, found := slices.BinarySearchFunc(c.items, m.pos, func(it item, pos int) int { return it.start - pos })
	if !found {
		i-- // the item that starts before the full stop
	}
	if i < 0 || m.end > c.items[i].end {
		return false
	}
	_, found = slices.BinarySearch(c.cuts, c.items[i].start)
	return found || c.items[i].inside
}

// itemFollows reports that what is ahead is an item in small letters, which may
// start a sentence: "(b) Hello".
func (c *cutter) itemFollows(n next) bool {
	if _, found := slices.BinarySearch(c.cuts, n.start); found {
		return true
	}
	i, found := slices.BinarySearchFunc(c.items, n.start, func(it item, start int) int { return it.start - start })
	return found && c.items[i].style == '(' && (c.items[i].value > 1 || c.items[i].roman > 1)
}

// bullets cuts in front of each bullet of a unit that starts with one.
func (c *cutter) bullets() {
	r, n := utf8.DecodeRuneInString(c.s[c.begin:c.end])
	if !isBullet(r) {
		return
	}
	c.cuts = c.cuts[:0] // the numbers stand behind the bullets
	for i := c.begin + n; i < c.end; {
		j := strings.Index(c.s[i:c.end], string(r))
		if j < 0 {
			break
		}
		if i += j; isSpace(c.before(i, c.begin)) {
			c.cuts = append(c.cuts, i)
		}
		i += n
	}
}

// isBullet reports the signs that mark list items and nothing else.
func isBullet(r rune) bool {
	switch r {
	case '•', '◦', '‣', '⁃', '▪', '▫', '■', '□', '●', '○', '◆', '◇', '➢', '➤', '✓', '✔', '☐', '☑', '※':
		return true
	}
	return false
}
