package srx

import (
	"fmt"
	"regexp/syntax"
	"unicode"
	"unicode/utf8"
)

// patternError says what is wrong with a pattern, and whether it is wrong at all
// or only beyond an automaton.
type patternError struct {
	at          int // rune in the pattern, from 0
	what        string
	unsupported bool
}

func (e *patternError) Error() string {
	return fmt.Sprintf("character %d: %s", e.at+1, e.what)
}

// flags are the switches of (?ismx).
type flags struct{ fold, dotAll, lines, comments bool }

// parser reads a pattern of ICU or Java. It goes back by panicking with a
// *patternError, which parse recovers.
type parser struct {
	p     []rune
	at    int
	flags flags
	depth int
	notes []string // what looks like a slip of the author
}

// Limits that no rule meant for use meets.
const (
	maxDepth   = 100
	maxProgram = 20000 // instructions of one pattern
)

// parse reads a whole pattern.
func parse(pattern string) (node, error) {
	return (&parser{p: []rune(pattern)}).pattern(pattern)
}

func (p *parser) pattern(pattern string) (n node, err error) {
	defer func() {
		switch e := recover().(type) {
		case nil:
		case *patternError:
			n, err = nil, e
		default:
			panic(e)
		}
	}()
	if !utf8.ValidString(pattern) {
		p.fail("a byte that is not UTF-8")
	}
	n = p.alternation()
	if p.at < len(p.p) {
		p.fail("a closing bracket without its partner")
	}
	if size(n) > maxProgram {
		return nil, &patternError{what: "more repetition than a rule can hold", unsupported: true}
	}
	return n, nil
}

func (p *parser) fail(format string, args ...any) {
	panic(&patternError{at: p.at, what: fmt.Sprintf(format, args...)})
}

func (p *parser) unsupported(format string, args ...any) {
	panic(&patternError{at: p.at, what: fmt.Sprintf(format, args...), unsupported: true})
}

// peek returns the next character, -1 at the end.
func (p *parser) peek() rune {
	if p.at < len(p.p) {
		return p.p[p.at]
	}
	return -1
}

// next takes the next character and fails at the end, naming what is missing.
func (p *parser) next(missing string) rune {
	if p.at >= len(p.p) {
		p.fail("the pattern ends where %s should be", missing)
	}
	p.at++
	return p.p[p.at-1]
}

// accept takes s if it comes next.
func (p *parser) accept(s string) bool {
	i := p.at
	for _, r := range s {
		if i >= len(p.p) || p.p[i] != r {
			return false
		}
		i++
	}
	p.at = i
	return true
}

// alternation reads up to a closing bracket or the end. A switch such as (?i)
// holds to the end of the group, in the alternatives that follow as well.
func (p *parser) alternation() node {
	if p.depth++; p.depth > maxDepth {
		p.fail("brackets nested more than %d deep", maxDepth)
	}
	defer func() { p.depth-- }()
	branches := alt{p.sequence()}
	for p.accept("|") {
		branches = append(branches, p.sequence())
	}
	if len(branches) == 1 {
		return branches[0]
	}
	return branches
}

func (p *parser) sequence() node {
	out := seq{}
	for {
		if p.flags.comments {
			p.skipComments()
		}
		switch p.peek() {
		case -1, '|', ')':
			return out
		}
		n := p.atom()
		if isEmpty(n) {
			continue
		}
		n = p.quantified(n)
		if s, ok := n.(seq); ok {
			out = append(out, s...)
			continue
		}
		out = append(out, n)
	}
}

// skipComments leaves out white space and comments under (?x).
func (p *parser) skipComments() {
	for p.at < len(p.p) {
		switch r := p.p[p.at]; {
		case unicode.IsSpace(r):
			p.at++
		case r == '#':
			for p.at < len(p.p) && p.p[p.at] != '\n' {
				p.at++
			}
		default:
			return
		}
	}
}

func (p *parser) atom() node {
	switch r := p.next("an expression"); r {
	case '(':
		return p.group()
	case '[':
		s := p.class()
		return chars{p.folded(s)}
	case '.':
		if p.flags.dotAll {
			return chars{set{0, lastRune}}
		}
		return chars{lineEnds.not()}
	case '^':
		if p.flags.lines {
			return assertion{syntax.OpBeginLine}
		}
		return assertion{syntax.OpBeginText}
	case '$':
		if p.flags.lines {
			return assertion{syntax.OpEndLine}
		}
		return assertion{syntax.OpEndText}
	case '\\':
		return p.escape()
	case '*', '+', '?':
		p.at--
		p.fail("%q with nothing to repeat", r)
		return nil
	case '{':
		p.at--
		p.fail("a curly bracket that repeats nothing; write \\{ for the character")
		return nil
	default:
		return p.literal(r)
	}
}

func (p *parser) literal(r rune) node { return chars{p.folded(one(r))} }

func (p *parser) folded(s set) set {
	if p.flags.fold {
		return s.fold()
	}
	return s
}

// quantified reads the quantifiers behind n. Whether they are greedy or
// reluctant makes no difference to whether something matches.
func (p *parser) quantified(n node) node {
	for {
		if p.flags.comments {
			p.skipComments()
		}
		low, high := 0, -1
		switch p.peek() {
		case '*':
		case '+':
			low = 1
		case '?':
			high = 1
		case '{':
			p.at++
			low, high = p.bounds()
			p.at--
		default:
			return n
		}
		p.at++
		switch n.(type) {
		case look, assertion:
			if low == 0 {
				n = seq{}
			}
		default:
			n = repeat{n, low, high}
		}
		if p.accept("+") {
			n = atomic{n}
		} else {
			p.accept("?")
		}
	}
}

// bounds reads the inside of {2,5} and leaves the closing bracket behind it.
func (p *parser) bounds() (low, high int) {
	low = p.number()
	high = low
	if p.accept(",") {
		high = -1
		if p.peek() != '}' {
			high = p.number()
		}
	}
	if p.next("a closing curly bracket") != '}' {
		p.at--
		p.fail("%q inside {…}", p.peek())
	}
	if high >= 0 && high < low {
		p.fail("a repetition from %d to %d", low, high)
	}
	return low, high
}

func (p *parser) number() int {
	n, from := 0, p.at
	for p.peek() >= '0' && p.peek() <= '9' {
		n = n*10 + int(p.p[p.at]-'0')
		if p.at++; n > maxRepeat {
			p.unsupported("more than %d repetitions", maxRepeat)
		}
	}
	if p.at == from {
		p.fail("no number inside {…}")
	}
	return n
}
