package segment

// afterDot decides behind a single full stop, the one that may also end an
// abbreviation, an initial or an ordinal number.
func (c *cutter) afterDot(m *mark, t tail, n next) bool {
	if !n.space {
		return c.tightDot(m, t, n)
	}
	if t.quote {
		return c.dotInQuote(m, t, n)
	}
	if n.kind == atLower {
		return c.itemFollows(n)
	}
	w := c.token(m.pos)
	if w.start == w.end {
		if r := c.before(m.pos, c.begin); r == '°' || r == 'º' {
			return n.kind != atNumber // "N°. 7"
		}
		return n.kind != atNumber || c.before(m.pos, c.begin) != ' ' // " . 5" of tokenised text
	}
	switch k := c.class(w, n); {
	case t.bracket, k == unknown:
	case n.dash:
		return false // "г. — Москва", "D.C. - Colombia"
	default:
		return c.afterAbbreviation(k, w, n)
	}
	if n.dash && n.kind == atNumber && !n.spaced {
		return false
	}
	if w.digits {
		return c.afterNumber(w, n)
	}
	if c.initial(w) {
		return c.afterInitial(w, n)
	}
	if sentenceRoman(c.s[w.start:w.end]) && c.opensSentence(w.start) {
		return false // "iv. The fourth item"
	}
	if c.rules.ordinals && isRoman(c.s[w.start:w.end]) && n.kind == atUpper {
		return c.starts(n)
	}
	return n.kind != atSymbol || !n.dash
}

// tightDot decides where no white space follows.
func (c *cutter) tightDot(m *mark, t tail, n next) bool {
	prev := c.before(m.pos, c.begin)
	switch {
	case n.dash:
		return n.spaced && n.kind == atUpper && !t.quote && c.plainBefore(m.pos)
	case isCJK(prev) && (isCJK(n.r) || n.quote):
		return !t.quote || c.leavesQuote(t, n)
	case t.quote && n.quote, c.spanishOpen(n):
		return true
	}
	if w := c.token(m.pos); c.class(w, n) != unknown {
		return false // "St.Petersburg", "ул.Ленина"
	}
	return c.missingSpace(m, n)
}

// dotInQuote decides behind a full stop with a closing quotation mark.
func (c *cutter) dotInQuote(m *mark, t tail, n next) bool {
	switch n.kind {
	case atLower:
		return false
	case atLetter:
		return c.leavesQuote(t, n)
	case atUpper, atNumber:
		return !n.dash
	}
	return !n.dash
}
