package srx

import (
	"fmt"
	"regexp/syntax"
)

// controls are the escapes that stand for one control character.
var controls = map[rune]rune{'t': '\t', 'n': '\n', 'r': '\r', 'f': '\f', 'a': '\a', 'e': 0x1B}

// escape reads what follows a backslash outside a class.
func (p *parser) escape() node {
	r := p.next("an escaped character")
	switch r {
	case 'b':
		if p.accept("{g}") {
			p.unsupported("\\b{g}, a boundary of graphemes")
		}
		return assertion{syntax.OpWordBoundary}
	case 'B':
		return assertion{syntax.OpNoWordBoundary}
	case 'A':
		return assertion{syntax.OpBeginText}
	case 'z', 'Z':
		return assertion{syntax.OpEndText}
	case 'G':
		p.unsupported("\\G, the end of the last match")
	case 'R': // a line end, CR LF counts as one
		return alt{seq{chars{one('\r')}, chars{one('\n')}}, chars{verticals}}
	case 'X': // a character with its marks, the greater part of a grapheme
		marks, _ := property("M")
		return seq{chars{set{0, lastRune}}, repeat{chars{marks}, 0, -1}}
	case 'Q':
		return p.quotation()
	case 'k':
		p.unsupported("a back reference to a named group")
	case '1', '2', '3', '4', '5', '6', '7', '8', '9':
		p.at--
		p.unsupported("the back reference \\%c", r)
	}
	if s, ok := p.shorthand(r); ok {
		return chars{p.folded(s)}
	}
	return p.literal(p.character(r))
}

// quotation reads \Q…\E, each character as itself.
func (p *parser) quotation() node {
	out := seq{}
	for p.at < len(p.p) && !p.accept(`\E`) {
		out = append(out, p.literal(p.p[p.at]))
		p.at++
	}
	return out
}

// verticals are the characters of \v in Java and ICU.
var verticals = newSet('\n', '\r', 0x85, 0x85, 0x2028, 0x2029)

// shorthand returns the set of \d, \w, \p{…} and the like; r is the character
// behind the backslash.
func (p *parser) shorthand(r rune) (set, bool) {
	var s set
	switch r {
	case 'd', 'D':
		s = digits()
	case 'w', 'W':
		s = words()
	case 's', 'S':
		s = spaces()
	case 'h', 'H':
		s, _ = property("blank")
	case 'v', 'V':
		s = verticals
	case 'p', 'P':
		s = p.propertyName()
	default:
		return nil, false
	}
	if r >= 'A' && r <= 'Z' {
		s = s.not()
	}
	return s, true
}

// propertyName reads the name behind \p: one letter, or a name in curly
// brackets.
func (p *parser) propertyName() set {
	from := p.at
	r := p.next("the name of a property")
	name := string(r)
	if r == '{' {
		from, name = p.at, ""
		for r := p.next("the name of a property"); r != '}'; r = p.next("the end of a property") {
			name += string(r)
		}
	}
	negate := len(name) > 1 && name[0] == '^'
	if negate {
		name = name[1:]
	}
	s, ok := property(name)
	if !ok {
		p.at = from
		p.unsupported("the property %q is not known", name)
	}
	if negate {
		return s.not()
	}
	return s
}

// character reads an escape that stands for one character.
func (p *parser) character(r rune) rune {
	if c, ok := controls[r]; ok {
		return c
	}
	switch r {
	case 'x':
		if p.accept("{") {
			c := p.hex(1, 6)
			if !p.accept("}") {
				p.fail("\\x{ is not closed")
			}
			return c
		}
		c := p.hex(1, 2)
		if p.at+1 < len(p.p) && hexDigit(p.peek()) >= 0 && hexDigit(p.p[p.at+1]) >= 0 {
			p.notes = append(p.notes, fmt.Sprintf("\\x%02x%c%c is \\x%02[1]x and two more characters; write \\u%02[1]x%[2]c%[3]c for one", c, p.peek(), p.p[p.at+1]))
		}
		return c
	case 'u':
		c := p.hex(4, 4)
		if c >= 0xD800 && c < 0xDC00 && p.accept(`\u`) { // a surrogate pair
			return 0x10000 + (c-0xD800)<<10 + p.hex(4, 4) - 0xDC00
		}
		return c
	case 'U':
		return p.hex(8, 8)
	case '0':
		return p.octal()
	case 'c':
		return p.next("a control character") ^ 0x40
	case 'N':
		p.unsupported("\\N, a character by its name")
	}
	if r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' {
		p.at--
		p.fail("\\%c has no meaning", r)
	}
	return r
}

// hex reads from low to high hexadecimal digits.
func (p *parser) hex(low, high int) rune {
	value, n := rune(0), 0
	for ; n < high; n++ {
		d := hexDigit(p.peek())
		if d < 0 {
			break
		}
		value = value<<4 + d
		p.at++
	}
	if n < low {
		p.fail("too few hexadecimal digits")
	}
	if value < 0 || value > lastRune {
		p.fail("no character has the number %X", uint32(value))
	}
	return value
}

func hexDigit(r rune) rune {
	switch {
	case r >= '0' && r <= '9':
		return r - '0'
	case r >= 'a' && r <= 'f':
		return r - 'a' + 10
	case r >= 'A' && r <= 'F':
		return r - 'A' + 10
	}
	return -1
}

// octal reads up to three octal digits behind \0.
func (p *parser) octal() rune {
	value := rune(0)
	for n := 0; n < 3 && p.peek() >= '0' && p.peek() <= '7'; n++ {
		value = value<<3 + p.peek() - '0'
		p.at++
	}
	return value
}
