package text

import (
	"unicode/utf8"
)

// list tells whether the groups are parts that stand on their own: 12.05.2012,
// 1.2.3, 1,2,3.
func (run *digitRun) list() bool {
	n := run.n
	return n > 2 && (run.signs[0] == '.' || run.signs[0] == ',') && run.uniform(n) && !run.grouped(n)
}

// keepLast drops all groups but the last.
func (run *digitRun) keepLast() {
	last := run.n - 1
	run.ascii = run.ascii[run.at[last]:]
	run.start[0], run.end[0] = run.start[last], run.end[last]
	run.at[1], run.n = len(run.ascii), 1
}

// interpret reads the longest beginning of the run that is one number. It
// returns the last group used and the values, the likeliest first.
func (sc *scanner) interpret(run *digitRun, negative bool) (last int, values []string) {
	for n := run.n; n > 1; n-- {
		if values := sc.read(run, n, negative); values != nil {
			return n - 1, values
		}
	}
	return 0, []string{canonical(negative, run.group(0), "")}
}

// read gives the values of the first n groups as one number, nil if they are
// none.
func (sc *scanner) read(run *digitRun, n int, negative bool) []string {
	final := run.signs[n-2]
	asGroup := run.uniform(n) && run.grouped(n)
	point := (final == '.' || final == ',') &&
		(n == 2 || run.uniform(n-1) && run.signs[n-3] != final && run.grouped(n-1))
	var grouped, decimal string
	if asGroup {
		grouped = canonical(negative, string(run.ascii[:run.at[n]]), "")
	}
	if point {
		decimal = canonical(negative, string(run.ascii[:run.at[n-1]]), run.group(n-1))
	}
	switch {
	case asGroup && point:
		if sc.script(run, n) == 0 && (final == sc.style.group || final != sc.style.decimal && final == ',') ||
			sc.script(run, n) == ',' {
			return []string{grouped, decimal}
		}
		return []string{decimal, grouped}
	case asGroup:
		return []string{grouped}
	case point:
		return []string{decimal}
	}
	return nil
}

// script tells what an Arabic separator in the text says of itself: '.' or
// ',' when the last sign is U+066B or U+066C, which are not ambiguous, else 0.
func (sc *scanner) script(run *digitRun, n int) rune {
	switch r, _ := utf8.DecodeRuneInString(sc.s[run.end[n-2]:]); r {
	case 0x066B:
		return '.'
	case 0x066C:
		return ','
	}
	return 0
}

// uniform tells whether the signs between the first n groups are the same.
func (run *digitRun) uniform(n int) bool {
	for g := 1; g < n-1; g++ {
		if run.signs[g] != run.signs[0] {
			return false
		}
	}
	return true
}

// grouped tells whether the first n groups have the sizes of a grouped whole
// number: threes, two by two before a last three (India), or fours (China).
func (run *digitRun) grouped(n int) bool {
	if n < 2 {
		return true
	}
	first, last := run.size(0), run.size(n-1)
	if run.ascii[0] == '0' {
		return false
	}
	middle := last
	for g := 1; g < n-1; g++ {
		if run.size(g) != run.size(1) {
			return false
		}
		middle = run.size(1)
	}
	switch {
	case last == 3 && middle == 3:
		return first <= 3
	case last == 3 && middle == 2:
		return first <= 2 && n > 2 && run.signs[0] == ','
	case last == 4 && middle == 4:
		return first <= 4 && n > 2 && run.signs[0] == ','
	}
	return false
}
