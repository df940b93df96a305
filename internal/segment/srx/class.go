package srx

// class reads a bracket expression behind its opening bracket: ranges, escapes,
// POSIX classes, nested classes, && of Java and the &, - and -- of ICU's sets.
func (p *parser) class() set {
	if p.depth++; p.depth > maxDepth {
		p.fail("brackets nested more than %d deep", maxDepth)
	}
	defer func() { p.depth-- }()
	open := p.at
	negate := p.accept("^")
	var sum set
	for first := true; ; first = false {
		if p.at >= len(p.p) {
			p.at = open - 1
			p.fail("a square bracket is not closed")
		}
		switch {
		case !first && p.accept("]"):
			if negate {
				return sum.not()
			}
			return sum
		case p.accept("&&"):
			sum = sum.and(p.operand())
		case !first && p.accept("--"):
			sum = sum.minus(p.operand())
		case !first && p.ahead("-["):
			p.at++
			sum = sum.minus(p.item())
		case !first && p.ahead("&["):
			p.at++
			sum = sum.and(p.item())
		default:
			sum = sum.union(p.item())
		}
	}
}

// ahead reports that s comes next.
func (p *parser) ahead(s string) bool {
	at := p.at
	ok := p.accept(s)
	p.at = at
	return ok
}

// operand reads the right side of && or --: all up to the next operator or the
// end of the class, as Java does.
func (p *parser) operand() set {
	var sum set
	for p.at < len(p.p) && !p.ahead("]") && !p.ahead("&&") && !p.ahead("--") {
		sum = sum.union(p.item())
	}
	return sum
}

// item reads one member of a class: a character, a range, an escape or a class.
func (p *parser) item() set {
	if p.ahead("[:") {
		if s, ok := p.posix(); ok {
			return s
		}
	}
	if p.flags.comments {
		for p.peek() == ' ' || p.peek() == '\n' || p.peek() == '\t' {
			p.at++
		}
	}
	if p.accept("[") {
		return p.class()
	}
	if p.accept(`\Q`) {
		var s set
		for p.at < len(p.p) && !p.accept(`\E`) {
			s = s.union(one(p.p[p.at]))
			p.at++
		}
		return s
	}
	lo, s := p.member()
	if s != nil {
		return s
	}
	// A hyphen is itself in front of the closing bracket and of a class.
	if !p.ahead("-") || p.ahead("-]") || p.ahead("-[") || p.ahead("--") {
		return one(lo)
	}
	from := p.at
	p.at++
	hi, s := p.member()
	if s != nil { // "a-\d": no range
		return s.union(newSet(lo, lo, '-', '-'))
	}
	if hi < lo {
		p.at = from
		p.fail("a range from %q back to %q", lo, hi)
	}
	return set{lo, hi}
}

// member reads one character, or the set of an escape such as \d.
func (p *parser) member() (rune, set) {
	r := p.next("a member of a class")
	if r != '\\' {
		return r, nil
	}
	r = p.next("an escaped character")
	if r == 'b' {
		return '\b', nil // BACKSPACE, in a class alone
	}
	if s, ok := p.shorthand(r); ok {
		if s == nil {
			s = set{}
		}
		return 0, s
	}
	return p.character(r), nil
}

// posix reads [:alpha:] or [:^alpha:] inside a class.
func (p *parser) posix() (set, bool) {
	from := p.at
	p.accept("[:")
	negate := p.accept("^")
	name := ""
	for p.at < len(p.p) && isWord(p.p[p.at]) || p.peek() == '=' {
		name += string(p.p[p.at])
		p.at++
	}
	s, ok := property(name)
	if !p.accept(":]") || !ok {
		p.at = from
		return nil, false
	}
	if negate {
		s = s.not()
	}
	return s, true
}
