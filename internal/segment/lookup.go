package segment

import (
	"strings"
	"unicode/utf8"
)

// class looks the word up, alone and with up to three short abbreviated words in
// front or one behind: "т. е.", "z. B.", "fl. oz.", "до н. э.".
func (c *cutter) class(w token, n next) class {
	if w.start == w.end || w.letters > 16 {
		return unknown
	}
	var spans [4]int
	count := 0
	for start := w.start; count < len(spans); {
		spans[count] = start
		count++
		prev, ok := c.shortBefore(start)
		if !ok {
			break
		}
		start = prev
	}
	if c.pairAhead(w, n) {
		return never
	}
	for k := count - 1; k >= 0; k-- {
		found := c.lookup(spans[k], w.end)
		if k > 0 && found == final && w.capital && w.letters == 1 {
			found = unknown // the initials "Т. П.", not "т. п."
		}
		if k == 0 && w.letters == 1 && (found == number || found == era) {
			found = c.letterClass(found, w, n)
		}
		if found != unknown {
			return found
		}
	}
	if found := c.partOf(w); found != unknown {
		return found
	}
	if found := c.shape(w, n); found != unknown {
		return found
	}
	return unknown
}

// shortBefore finds the start of an abbreviated word of up to four letters that
// stands right in front of byte start: "т. " before "е".
func (c *cutter) shortBefore(start int) (int, bool) {
	i := trimEnd(c.s, c.start, start)
	if i <= c.start || c.s[i-1] != '.' || start-i > 3 {
		return 0, false
	}
	w := c.token(i - 1)
	if w.start == w.end || w.letters > 4 || w.digits {
		return 0, false
	}
	return w.start, true
}

// lookup searches the tables for s[start:end] in lower case with its inner
// spaces left out.
func (c *cutter) lookup(start, end int) class {
	if end-start > c.rules.longest+12 {
		return unknown
	}
	c.key = c.key[:0]
	capital := false
	for i := start; i < end; {
		r, n := utf8.DecodeRuneInString(c.s[i:end])
		if i == start {
			capital = letterOf(r) == upperCase
		}
		if !isSpace(r) {
			c.key = utf8.AppendRune(c.key, toLower(r))
		}
		i += n
	}
	return c.rules.find(c.key, capital)
}

// shape recognises abbreviations that no table has: several short pieces
// ("i.v", "U.A.E", "LL.M"), the first letter of a known pair ("z" of "z. B."),
// and single small letters ("с. Моринці", "5 м.").
func (c *cutter) shape(w token, n next) class {
	if w.inner && w.pieces <= 3 && !w.digits && w.script != notLetter {
		return maybe
	}
	if w.letters == 1 && w.script == lowerCase {
		if c.rules.words[c.s[w.start:w.end]] {
			return unknown
		}
		if c.numberBefore(w.start) {
			return era
		}
		return never
	}
	return unknown
}

// pairAhead reports the first word of an abbreviation that goes on behind its
// full stop: "z" of "z. B.", "v" of "v. Chr.", "т" of "т. е.".
func (c *cutter) pairAhead(w token, n next) bool {
	return w.letters <= 3 && n.word > 0 && n.wordEnd < c.end && c.s[n.wordEnd] == '.' && n.wordEnd-n.word <= 8 && !n.opens && !n.dash &&
		c.lookup(w.start, n.wordEnd) != unknown
}

// letterClass settles the abbreviations of one letter that have two readings:
// "г." closes a year behind a number and opens a town elsewhere, "с." is a page
// before a number and a village before a name, and a capital is an initial.
func (c *cutter) letterClass(found class, w token, n next) class {
	switch {
	case w.capital && !(found == number && n.kind == atNumber):
		return unknown
	case found == number && n.kind == atNumber:
		return number
	case c.numberBefore(w.start):
		return era
	}
	return never
}

// numberBefore reports a digit in front of the white space at byte i.
func (c *cutter) numberBefore(i int) bool {
	j := trimEnd(c.s, c.start, i)
	return isDigit(c.before(j, c.start))
}

// partOf looks up the last part of a compound: "Bau-Ing.", "L’art.", "Hauptstr."
func (c *cutter) partOf(w token) class {
	s := c.s[w.start:w.end]
	for _, e := range c.rules.endings {
		if strings.HasSuffix(s, e) {
			return maybe
		}
	}
	i := strings.LastIndexAny(s, "-'’")
	if i <= 0 {
		return unknown
	}
	_, n := utf8.DecodeRuneInString(s[i:])
	found := c.lookup(w.start+i+n, w.end)
	if s[i] == '-' && found != never && found != maybe {
		return unknown
	}
	return found
}
