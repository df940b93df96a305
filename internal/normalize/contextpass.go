package normalize

import "unicode/utf8"

// contextPass runs a table of rules over a text, each character waking its own.
type contextPass struct {
	set   settings
	ascii [utf8.RuneSelf][]*contextRule
	pages [256]*[256][]*contextRule // the Basic Multilingual Plane beyond ASCII, by its upper and lower byte
	lead  [256]bool                 // first bytes of waking characters
	space []spaceRule               // instead of ascii[' ']
	depth bool                      // quotation marks are counted, lines reset them
}

// spaceRule is a rule that wakes at a space, with what must stand beside it.
type spaceRule struct {
	*contextRule
	need beside
}

// beside says what stands next to a space, as far as that is seen from a byte
// or two. Every sixth character of a text is a space, and hardly any is of
// interest to a rule: this keeps the rules from being asked.
type beside uint8

const (
	digitLeft  beside = 1 << iota
	digitRight        // ASCII digit after the space
	markRight         // a quotation mark, or another character of its block
	smallRight        // one of the letters particles begin with: т л н п з к
	oeLeft            // кое, all words in -ое
	erLeft            // литер
)

// besideSpace lists the rules for which this is known; others see every space.
var besideSpace = map[*Rule]beside{
	&ruleGroups: digitLeft, &ruleCounted: digitLeft, &ruleMonth: digitLeft, &ruleYearWord: digitLeft, &ruleSum: digitLeft,
	&ruleUnit: digitLeft, &ruleLastNumber: digitRight, &ruleAddress: digitLeft | digitRight | erLeft, &ruleOrg: markRight,
	&ruleParticle: smallRight | oeLeft, &ruleParticleLoose: smallRight | oeLeft, &ruleKa: smallRight,
}

// besideAt looks at the bytes around the space s[i].
func besideAt(s string, i int) beside {
	var b beside
	if i > 0 {
		switch a := s[i-1]; {
		case isDigit(a):
			b = digitLeft
		case a == 0xB5 && i > 3 && s[i-4:i] == "ое":
			b = oeLeft
		case a == 0x80 && i > 1 && s[i-2] == 0xD1: // р
			b = erLeft
		}
	}
	if i+2 >= len(s) {
		if i+1 < len(s) && isDigit(s[i+1]) {
			b |= digitRight
		}
		return b
	}
	switch a, c := s[i+1], s[i+2]; {
	case isDigit(a):
		b |= digitRight
	case a == '"' || a == 0xC2 || a == 0xE2:
		b |= markRight
	case a == 0xD0 && (c == 0xBB || c == 0xBD || c == 0xBF || c == 0xB7 || c == 0xBA) || a == 0xD1 && c == 0x82: // л н п з к т
		b |= smallRight
	}
	return b
}

// newContextPass keeps the selected rules of the table; nil when there are none.
func newContextPass(table []contextRule, sel selection, opt Options) (pass, error) {
	p := &contextPass{set: settings{lang: opt.Lang, base: base(opt.Lang), french: base(opt.Lang) == "fr"}}
	q, err := marksFor(opt)
	if err != nil {
		return nil, err
	}
	p.set.quotes = q
	found := false
	for i := range table {
		r := &table[i]
		if !sel[r.ID] {
			continue
		}
		found = true
		p.depth = p.depth || r.Family == "quotes"
		for _, ch := range r.on {
			p.wake(ch, r)
		}
	}
	if !found {
		return nil, nil
	}
	return p, nil
}

func (p *contextPass) wake(ch rune, r *contextRule) {
	var first [utf8.UTFMax]byte
	utf8.EncodeRune(first[:], ch)
	p.lead[first[0]] = true
	switch {
	case ch == ' ':
		p.space = append(p.space, spaceRule{r, besideSpace[r.Rule]})
	case ch < utf8.RuneSelf:
		p.ascii[ch] = append(p.ascii[ch], r)
	default: // no rule wakes at a character of a higher plane
		page := &p.pages[byte(ch>>8)]
		if *page == nil {
			*page = new([256][]*contextRule)
		}
		(*page)[byte(ch)] = append((*page)[byte(ch)], r)
	}
}

func (p *contextPass) run(t *sweep) {
	s := t.src
	t.cur = cursor{s: s, st: &t.st, settings: &p.set}
	c := &t.cur
	if p.depth {
		newLine(&t.st, s)
	}
	for i := 0; i < len(s); {
		b := s[i]
		if !p.lead[b] {
			if b == '\n' && p.depth && i+1 < len(s) {
				newLine(&t.st, s[i+1:])
			}
			i++
			continue
		}
		switch {
		case b == ' ':
			i = p.atSpace(t, c, i)
		case b < utf8.RuneSelf:
			c.i, c.j, c.r = i, i+1, rune(b)
			i = c.ask(t, p.ascii[b])
		default:
			r, n := utf8.DecodeRuneInString(s[i:])
			page := p.pages[byte(r>>8)]
			if page == nil || r > 0xFFFF || len(page[byte(r)]) == 0 || r == utf8.RuneError && n == 1 {
				i += n
				continue
			}
			c.i, c.j, c.r = i, i+n, r
			i = c.ask(t, page[byte(r)])
		}
	}
}

// ask lets the rules look, in order, until one makes a change, and returns
// where to go on.
func (c *cursor) ask(t *sweep, rules []*contextRule) int {
	for _, rule := range rules {
		if end := c.try(t, rule); end >= 0 {
			return end
		}
	}
	return c.j
}

// atSpace is ask for the rules that wake at a space.
func (p *contextPass) atSpace(t *sweep, c *cursor, i int) int {
	have := besideAt(c.s, i)
	c.i, c.j, c.r = i, i+1, ' '
	for k := range p.space {
		rule := &p.space[k]
		if rule.need != 0 && rule.need&have == 0 {
			continue
		}
		if end := c.try(t, rule.contextRule); end >= 0 {
			return end
		}
	}
	return i + 1
}

// try returns where to go on after the rule's change, -1 when it makes none.
func (c *cursor) try(t *sweep, rule *contextRule) int {
	from, to, now, ok := rule.match(c)
	if !ok || !t.free(from, to) || c.s[from:to] == now {
		return -1
	}
	t.add(from, to, now, rule.Rule)
	return max(c.j, to)
}
