package srx

// group reads what follows an opening round bracket.
func (p *parser) group() node {
	outer := p.flags
	n := p.inGroup()
	if n == nil { // (?i) holds for the rest of the group around it
		return seq{}
	}
	p.flags = outer
	return n
}

// inGroup reads a group with its closing bracket; nil stands for switches alone.
func (p *parser) inGroup() node {
	if !p.accept("?") {
		return p.closed(p.alternation())
	}
	switch {
	case p.accept(":"):
		return p.closed(p.alternation())
	case p.accept("#"):
		for p.next("the end of a comment") != ')' {
		}
		return seq{}
	case p.accept(">"):
		return p.closed(atomic{p.alternation()})
	case p.accept("="):
		return p.closed(look{sub: p.alternation()})
	case p.accept("!"):
		return p.closed(look{sub: p.alternation(), negate: true})
	case p.accept("<="):
		return p.closed(look{sub: p.alternation(), behind: true})
	case p.accept("<!"):
		return p.closed(look{sub: p.alternation(), behind: true, negate: true})
	case p.accept("<"), p.accept("P<"):
		for r := p.next("a group name"); r != '>'; r = p.next("the end of a group name") {
			if !isWord(r) {
				p.at--
				p.fail("%q in the name of a group", r)
			}
		}
		return p.closed(p.alternation())
	}
	return p.switches()
}

// closed takes the closing bracket behind n.
func (p *parser) closed(n node) node {
	if !p.accept(")") {
		p.fail("a round bracket is not closed")
	}
	return n
}

// switches reads (?i), (?i-s) and (?i:…).
func (p *parser) switches() node {
	f, on := p.flags, true
	for {
		switch r := p.next("the end of (?…"); r {
		case '-':
			on = false
		case 'i':
			f.fold = on
		case 's':
			f.dotAll = on
		case 'm':
			f.lines = on
		case 'x':
			f.comments = on
		case 'u', 'U', 'w', 'd': // Unicode has its way in any case
		case ')':
			p.flags = f
			return nil
		case ':':
			p.flags = f
			return p.closed(p.alternation())
		default:
			p.at--
			p.fail("(?%c is no construct of regular expressions", r)
		}
	}
}
