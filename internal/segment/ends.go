package segment

import "unicode/utf8"

// afterFull decides behind a full stop that is nothing else.
func (c *cutter) afterFull(m *mark, t tail, n next) bool {
	if c.s[m.pos:m.end] == "．" && !n.space && isDigit(n.r) && isDigit(c.before(m.pos, c.begin)) {
		return false // a fullwidth decimal: ３．１４
	}
	if !n.space && c.s[m.end-1] < 0x80 {
		return false // the colon of Armenian in "10:30"
	}
	return !t.quote || c.leavesQuote(t, n)
}

// afterStrong decides behind exclamation and question marks.
func (c *cutter) afterStrong(m *mark, t tail, n next) bool {
	wide := isCJK(n.r) && (m.stop&strong != 0)
	if t.quote && (n.kind == atLetter || n.opens) && c.cjkAround(m, n) {
		return c.leavesQuote(t, n)
	}
	if !n.space {
		switch {
		case n.dash && isWide(c.lastOf(m)):
			return !t.quote && n.kind == atLetter // ——你在想什么？——没什么。
		case n.dash:
			return n.spaced && n.kind == atUpper && !t.quote
		case wide, isWide(c.lastOf(m)), c.spanishOpen(n):
			return true
		case t.quote:
			return n.quote
		}
		return c.missingSpace(m, n)
	}
	switch n.kind {
	case atLower:
		return c.itemFollows(n)
	case atUpper:
		if t.quote && c.introduced(t) {
			return true
		}
		if t.quote && n.dash {
			return false // «Пойдём!» — Иван уже стоял в дверях: the author's words
		}
		return !t.quote || !c.attributed(n)
	case atNumber:
		return !(n.dash && t.quote)
	case atLetter:
		return !t.quote || c.leavesQuote(t, n)
	}
	return !n.dash
}

// afterEllipsis decides behind an ellipsis: it ends a sentence only where the
// next word says so.
func (c *cutter) afterEllipsis(m *mark, t tail, n next) bool {
	if c.rules.noDot {
		return false
	}
	if t.quote && (n.kind == atLetter || n.opens) && c.cjkAround(m, n) {
		return c.leavesQuote(t, n)
	}
	if !n.space {
		return n.dash && n.spaced && n.kind == atUpper && !t.quote
	}
	switch n.kind {
	case atUpper:
		if t.quote && n.dash {
			return false
		}
		return !c.alwaysCapital(n)
	case atLetter:
		return t.quote && c.leavesQuote(t, n)
	case atLower:
		return c.itemFollows(n)
	}
	return false
}

// alwaysCapital reports the English "I", whose capital says nothing: "I
// thought... I would go".
func (c *cutter) alwaysCapital(n next) bool {
	return !n.opens && !n.dash && (c.rules.tag == "en" || c.rules.tag == "") && c.s[n.word:n.wordEnd] == "I"
}

// cjkAround reports that the terminator or what follows is Chinese or Japanese.
func (c *cutter) cjkAround(m *mark, n next) bool {
	return isWide(c.lastOf(m)) || isCJK(n.r) || isCJK(c.before(m.pos, c.begin))
}

func (c *cutter) lastOf(m *mark) rune {
	r, _ := utf8.DecodeLastRuneInString(c.s[m.pos:m.end])
	return r
}

// isWide reports the fullwidth terminators, behind which no space is set.
func isWide(r rune) bool {
	switch r {
	case '！', '？', '。', '｡', '．', '‼', '⁇', '⁈', '⁉':
		return true
	}
	return false
}

// spanishOpen reports an inverted mark right behind a terminator: "¡Hola!¿Qué?"
func (c *cutter) spanishOpen(n next) bool {
	r := c.after(n.start, c.end)
	return r == '¿' || r == '¡'
}

// missingSpace reports two sentences run together, "The door was open.Nobody was
// there.", as opposed to names of files, hosts and things: a word in lower
// case or a number stands before the terminator, a capitalised word behind, and
// the text up to the next space on either side has no sign of an address.
func (c *cutter) missingSpace(m *mark, n next) bool {
	if n.dash || n.start != n.word && !n.opens {
		return false
	}
	prev := c.before(m.pos, c.begin)
	if n.kind == atLetter || n.kind == atNumber {
		return m.stop&strong != 0 && (isCJK(n.r) || isCJK(prev))
	}
	if n.kind != atUpper || letterOf(n.r) != upperCase || n.wordEnd-n.word < 2*utf8.RuneLen(n.r) {
		return false
	}
	second, _ := utf8.DecodeRuneInString(c.s[n.word+utf8.RuneLen(n.r):])
	if letterOf(second) != lowerCase || !isDigit(prev) && letterOf(prev) != lowerCase {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(c.s[:n.wordEnd])
	return letterOf(last) == lowerCase && c.plainBefore(m.pos) && c.plainAfter(n.wordEnd)
}

// plainBefore reports that the word that ends at byte end is all lower case, at
// least three letters long, or a number.
func (c *cutter) plainBefore(end int) bool {
	letters, i := 0, end
	for i > c.start {
		r, n := utf8.DecodeLastRuneInString(c.s[c.start:i])
		if isSpace(r) || pairOf(r) != 0 || isQuote(r) && r != '’' && r != '\'' || isDash(r) {
			break
		}
		if isDigit(r) || r == ',' && letters > 0 {
			letters++
			i -= n
			continue
		}
		if letterOf(r) != lowerCase {
			// The first word of a sentence may have a capital.
			return letterOf(r) == upperCase && i-n == c.start && letters >= 2
		}
		letters++
		i -= n
	}
	return letters >= 3
}

// plainAfter reports that the token that goes on at byte i is a word.
func (c *cutter) plainAfter(i int) bool {
	for limit := min(c.end, i+near); i < limit; {
		r, n := utf8.DecodeRuneInString(c.s[i:c.end])
		if isSpace(r) {
			return true
		}
		switch r {
		case '/', '@', '_', '=', '(':
			return false
		case '.':
			if i+n < c.end && isPlain(c.s[i+n]) {
				return false
			}
		}
		i += n
	}
	return true
}
