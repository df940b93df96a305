package segment

import "strings"

// Breaker is a set of sentence rules from outside the package, such as an SRX
// engine.
type Breaker interface {
	// Breaks returns the byte offsets in s at which a new sentence starts, in
	// rising order. s is what the layout keeps together: a paragraph, or a line of
	// verse, without white space at its ends. Offsets of 0, of len(s) and beyond,
	// and those that do not rise are passed over; white space around an offset is
	// trimmed off. The method must be safe for concurrent use if Split is called
	// so.
	Breaks(s string) []int
}

// foreign cuts s[start:end] by rules from outside and calls emit for each
// sentence.
func foreign(rules Breaker, s string, start, end int, emit func(start, end int)) {
	from := start
	send := func(to int) {
		a := trimStart(s, from, to)
		if b := trimEnd(s, a, to); a < b {
			emit(a, b)
		}
		from = to
	}
	for _, at := range rules.Breaks(unwrapped(s[start:end])) {
		if at += start; at > from && at < end {
			send(at)
		}
	}
	send(end)
}

// lineEnds turns the ends of wrapped lines into as many bytes of spaces.
var lineEnds = strings.NewReplacer("\n", " ", "\r", " ", "\v", " ", "\f", " ", "\u0085", "  ", "\u2028", "   ", "\u2029", "   ") // NEXT LINE, LINE and PARAGRAPH SEPARATOR

// unwrapped returns s with the line ends inside as spaces, byte for byte: the
// layout has found that they are accidents of the margin, and rules that break
// at every line end must not see them.
func unwrapped(s string) string {
	if !strings.ContainsAny(s, "\n\r\v\f\u0085\u2028\u2029") {
		return s
	}
	return lineEnds.Replace(s)
}
