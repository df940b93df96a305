package segment

import "unicode/utf8"

// tail is what follows a terminator and still belongs to its sentence.
type tail struct {
	end     int  // byte after it
	quote   bool // a closing quotation mark is part of it
	bracket bool // a closing bracket is part of it
	opener  int  // where the outermost pair closed here was opened, if one was
	paired  bool // the closing quotation mark or bracket has its partner
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
		if j < len(c.marks) && c.marks[j].pos > at && c.marks[j].kind == closeMark && isBlank(c.s[at:c.marks[j].pos]) &&
			(c.marks[j].mate >= 0 && isQuote(c.marks[j].r) || c.marks[j].r == '”' || c.marks[j].r == '」' || c.marks[j].r == '』') {
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
				t.opener, t.paired = min(t.opener, c.marks[k.mate].pos), true
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
