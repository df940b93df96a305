package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxGroups bounds a run of digit groups; a longer one is a list, not a number.
const maxGroups = 12

// digitRun is a run of digit groups and the signs between them, before it is
// known which sign groups and which one is the decimal point.
type digitRun struct {
	ascii []byte              // the digits of all groups as ASCII
	at    [maxGroups + 1]int  // group g is ascii[at[g]:at[g+1]]
	start [maxGroups]int      // byte offset in the text of group g
	end   [maxGroups]int      // and behind it
	signs [maxGroups - 1]rune // the sign behind group g; spaces and apostrophes as one each
	n     int                 // groups
}

func (run *digitRun) group(g int) string { return string(run.ascii[run.at[g]:run.at[g+1]]) }
func (run *digitRun) size(g int) int     { return run.at[g+1] - run.at[g] }

// digits reads the number that starts at the digit at byte i.
func (sc *scanner) digits(i int) int {
	var run digitRun
	var stack [40]byte
	run.ascii = stack[:0]
	sc.collect(&run, i)
	start, negative := sc.sign(i)
	if run.list() {
		for g := range run.n - 1 {
			sc.add(run.start[g], run.end[g], Digits, canonical(false, run.group(g), ""))
		}
		start, negative = run.start[run.n-1], false
		run.keepLast()
	}
	last, values := sc.interpret(&run, negative)
	end := run.end[last]
	next := end
	if strings.HasPrefix(sc.s[end:], " ") {
		next++ // 1 ½
	}
	if r, size := utf8.DecodeRuneInString(sc.s[next:]); len(values) == 1 && fractionOf(r) != "" && !strings.Contains(values[0], ".") {
		values[0] += "." + fractionOf(r) // 2½
		end = next + size
	}
	end, kind := sc.suffix(start, end, values)
	if kind == Digits {
		if s, k := sc.percentBefore(start, kind); s >= sc.lastEnd() {
			start, kind = s, k
		}
	}
	sc.found = append(sc.found, Number{ByteStart: start, ByteEnd: end, Values: values, Kind: kind})
	return end
}

// collect reads digit groups as long as one sign that may belong to a number
// stands between two of them.
func (sc *scanner) collect(run *digitRun, i int) {
	for run.n < maxGroups {
		i = sc.readGroup(run, i)
		if run.n == maxGroups {
			return
		}
		sign, next := sc.separator(i)
		if sign == 0 || (sign == ' ' || sign == '\'') && !sc.mayGroup(run, sign, next) {
			return
		}
		run.signs[run.n-1] = sign
		i = next
	}
}

func (sc *scanner) readGroup(run *digitRun, i int) int {
	run.start[run.n] = i
	for i < len(sc.s) {
		r, size := rune(sc.s[i]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(sc.s[i:])
		}
		d := digitOf(r)
		if d < 0 {
			break
		}
		run.ascii = append(run.ascii, byte('0'+d))
		i += size
	}
	run.end[run.n] = i
	run.n++
	run.at[run.n] = len(run.ascii)
	return i
}

// separator gives the sign at byte i when a digit follows it, and the offset
// of that digit. Every space becomes ' ', every apostrophe '\”.
func (sc *scanner) separator(i int) (sign rune, next int) {
	if i >= len(sc.s) {
		return 0, i
	}
	r, size := utf8.DecodeRuneInString(sc.s[i:])
	switch r {
	case '.', ',', ' ', '\'':
	case 0x066B, 0xFF0E: // Arabic decimal separator, fullwidth full stop
		r = '.'
	case 0x066C, 0xFF0C: // Arabic thousands separator, fullwidth comma
		r = ','
	case 0x00A0, 0x202F, 0x2009, 0x2007, 0x2008, 0x2002, 0x2005: // spaces
		r = ' '
	case 0x2019, 0x02BC, 0xFF07: // apostrophes
		r = '\''
	default:
		return 0, i
	}
	after, _ := utf8.DecodeRuneInString(sc.s[i+size:])
	if digitOf(after) < 0 || size == 3 && (r == '.' || r == ',') && after < 0xFF10 {
		return 0, i // 3，5 in Chinese are two numbers, ３，５００ is one
	}
	return r, i + size
}

// mayGroup tells whether a space or an apostrophe before the digit at next
// groups: the run so far has to be a grouped number without a decimal sign, and
// exactly three digits have to follow.
func (sc *scanner) mayGroup(run *digitRun, sign rune, next int) bool {
	if run.size(0) > 3 {
		return false
	}
	for g := 1; g < run.n; g++ {
		if run.signs[g-1] != sign || run.size(g) != 3 {
			return false
		}
	}
	count := sc.countDigits(next)
	if count != 3 {
		return false
	}
	if sc.s[next-1] != ' ' || sc.style.group == ' ' || run.n > 1 {
		return true
	}
	// A plain space in a language that groups otherwise: only 1 234 567 is
	// one number, "rooms 12 345" are two.
	sign, after := sc.separator(next + 3)
	return sign == ' ' && sc.countDigits(after) == 3
}

func (sc *scanner) countDigits(i int) (n int) {
	for _, r := range sc.s[i:] {
		if digitOf(r) < 0 {
			break
		}
		n++
	}
	return n
}

// sign looks at what stands before the first digit and returns where the
// number starts. A hyphen is a minus when nothing that it could join stands
// before it: "-5" and "(−5)", but not "COVID-19" and "1941-1945".
func (sc *scanner) sign(i int) (start int, negative bool) {
	j := i
	if r, size := utf8.DecodeLastRuneInString(sc.s[:j]); unicode.Is(unicode.Sc, r) {
		j -= size // -$5
	}
	r, size := utf8.DecodeLastRuneInString(sc.s[:j])
	switch r {
	case '-', 0x2212, 0x2013, 0xFF0D, '+': // hyphen, minus, en dash, fullwidth hyphen
	default:
		return i, false
	}
	before, _ := utf8.DecodeLastRuneInString(sc.s[:j-size])
	if unicode.IsLetter(before) || unicode.IsDigit(before) || before == r || isClosing(before) {
		return i, false
	}
	return j - size, r != '+'
}

func isClosing(r rune) bool {
	switch r {
	case ')', ']', '}', '%', '.', ',', '/', '”', '»', '°', '\'', '"', '_', '=':
		return r != '='
	}
	return false
}
