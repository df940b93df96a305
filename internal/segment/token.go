package segment

import "unicode/utf8"

// token is the word in front of a full stop.
type token struct {
	start, end int
	letters    int  // letters and digits, without marks and inner full stops
	digits     bool // nothing but ASCII or other digits
	inner      bool // full stops inside: "U.S", "Ph.D"
	pieces     int  // longest piece between inner full stops
	capital    bool // starts with a capital
	script     letter
	last       rune
}

// token reads the word that ends at byte end: letters, marks and digits, joined
// by inner full stops, hyphens and apostrophes.
func (c *cutter) token(end int) token {
	w := token{start: end, end: end, digits: true}
	piece := 0
	for i := end; i > c.start; {
		r, n := utf8.DecodeLastRuneInString(c.s[c.start:i])
		if !isWord(r) {
			if r != '.' && r != '-' && r != '’' && r != '\'' && r != '&' || i == end || i-n <= c.start {
				break
			}
			q, _ := utf8.DecodeLastRuneInString(c.s[c.start : i-n])
			if !isWord(q) {
				break
			}
			if r == '.' {
				w.inner = true
				piece = 0
			}
			if r != '.' || !isDigit(q) {
				w.digits = false
			}
			i -= n
			continue
		}
		if w.last == 0 {
			w.last = r
		}
		if k := letterOf(r); k != notLetter {
			w.letters++
			piece++
			w.pieces = max(w.pieces, piece)
			w.digits, w.capital, w.script = false, k == upperCase, k
		} else if isDigit(r) {
			w.letters++
			piece++
			w.pieces = max(w.pieces, piece)
		}
		i -= n
		w.start = i
		if end-i > 80 {
			break
		}
	}
	return w
}
