package segment

import "unicode/utf8"

// what says how the text goes on behind a terminator.
type what uint8

const (
	atEnd    what = iota
	atLower       // a word in lower case
	atUpper       // a word with a capital
	atLetter      // a word in a script without case
	atNumber      // a number
	atSymbol      // a currency sign, an emoji, a bullet
	atPunct       // a comma, a colon, a closing mark: the sentence goes on
)

// next describes what follows a terminator and its tail.
type next struct {
	kind    what
	space   bool // white space stands in between
	start   int  // first byte that is no white space
	word    int  // first byte of the word or number
	wordEnd int
	dash    bool // a dash stands before the word
	spaced  bool // and white space behind that dash
	opens   bool // an opening quotation mark or bracket stands before the word
	quote   bool // the first of those is a quotation mark
	leads   bool // an ellipsis leans on the word: "...en daar"
	r       rune // first character of the word
}

// peek reads on from byte at: white space, opening marks and a dash, then the
// first character of a word.
func (c *cutter) peek(at int) next {
	n := next{start: trimStart(c.s, at, c.end)}
	n.space = n.start > at
	for i := n.start; i < c.end; {
		r, size := utf8.DecodeRuneInString(c.s[i:c.end])
		switch {
		case isWord(r):
			return c.word(n, i, r)
		case isDash(r) && !n.dash:
			n.dash = true
			i += size
			for i < c.end && isDash(c.after(i, c.end)) { // "——", "--"
				_, size = utf8.DecodeRuneInString(c.s[i:c.end])
				i += size
			}
			j := trimStart(c.s, i, c.end)
			n.spaced, i = j > i, j
		case c.stop(r) != 0:
			j := i + c.run(i)
			if !isWord(c.after(j, c.end)) {
				n.kind = atPunct
				return n
			}
			n.leads = r == '.' || r == '…'
			i = j
		case isOpening(r):
			if !n.opens {
				n.opens, n.quote = true, isQuote(r)
			}
			i = trimStart(c.s, i+size, c.end)
		case isPunct(r):
			n.kind = atPunct
			return n
		default:
			n.kind, n.word, n.wordEnd, n.r = atSymbol, i, i+size, r
			return n
		}
	}
	if n.start < c.end {
		n.kind = atPunct
	}
	return n
}

// run returns the length of the terminators at byte i.
func (c *cutter) run(i int) int {
	n := 0
	for i+n < c.end {
		r, size := utf8.DecodeRuneInString(c.s[i+n : c.end])
		if c.stop(r) == 0 {
			break
		}
		n += size
	}
	return n
}

// word fills in the word that starts at byte i with r.
func (c *cutter) word(n next, i int, r rune) next {
	n.word, n.r = i, r
	if isCJK(r) {
		n.kind, n.wordEnd = atLetter, i+utf8.RuneLen(r)
		return n
	}
	capitals := 0
	j := i
	for j < c.end {
		q, size := utf8.DecodeRuneInString(c.s[j:c.end])
		if !isWord(q) {
			break
		}
		if capitals == 0 && j > i && j < i+12 && letterOf(q) == upperCase {
			capitals++
		}
		if j += size; j > i+64 {
			break // only the case and short words matter
		}
	}
	n.wordEnd = j
	switch letterOf(r) {
	case lowerCase:
		n.kind = atLower
		if capitals > 0 || j-i == 1 && c.shortened(i, j) {
			n.kind = atUpper // iPhone, eBay; Dutch: 's Avonds
		}
	case upperCase:
		n.kind = atUpper
	case noCase:
		n.kind = atLetter
	default:
		n.kind = atNumber
	}
	return n
}

// shortened reports a single small letter behind an apostrophe with a
// capitalised word next to it, as Dutch sentences may start.
func (c *cutter) shortened(i, j int) bool {
	q := c.before(i, c.start)
	if q != '\'' && q != '’' && q != '‘' || c.after(j, c.end) != ' ' {
		return false
	}
	return letterOf(c.after(j+1, c.end)) == upperCase
}

// isOpening reports marks that may open a sentence.
func isOpening(r rune) bool {
	switch r {
	case '¿', '¡', '*', '_', '#', '<':
		return true
	}
	return pairOf(r) != 0 || isQuote(r) && !isCloser(r) && r != '’'
}

// isPunct reports marks after which the same sentence goes on.
func isPunct(r rune) bool {
	switch r {
	case ',', ';', ':', '/', '=', '&', '|', '+', '%', '~', '\\', '^', '>', '@',
		'，', '、', '；', '：', '·', '・', '،', '؛', '’', '†', '‡', '՝', '՞', '՛', '՜', '፣', '፤', '፥', '፦':
		return true
	}
	return isCloser(r)
}
