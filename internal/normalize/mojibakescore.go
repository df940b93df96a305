package normalize

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// kind sorts what a group would become by how much it proves.
type kind uint8

const (
	rare        kind = iota // nothing a text would hold
	latinLetter             // é, č, ğ: the commonest damage in European text
	latinSymbol             // ©, °, «: two characters of which the first is always the same
	symbol                  // ’ “ … — € ™: three characters that nobody writes
	letter                  // another alphabet; proves itself only in company
	ideograph               // CJK, Hangul
	emoji                   // four characters
	mark                    // a combining mark
	lost                    // a byte is missing
	spaced                  // the second character was a no-break space and became a space
)

func kindOf(u mojiUnit) kind {
	r := u.r
	switch {
	case u.spaced:
		return spaced
	case r == utf8.RuneError:
		return lost
	case r >= 0xA0 && r <= 0xBF:
		return latinSymbol
	case r == 'ſ' || r == '×' || r == '÷' || r >= 0x460 && r <= 0x481:
		return rare // old letters
	case r >= 0xC0 && r <= 0x17F || r >= 0x218 && r <= 0x21B || r >= 0x1E00 && r <= 0x1EFF:
		return latinLetter
	case r >= 0x300 && r <= 0x36F:
		return mark
	case r >= 0x2010 && r <= 0x203A && r != 0x2028 && r != 0x2029 || r == '€' || r == '™' || r == '№' || r >= 0x2190 && r <= 0x27BF, r == 0x2B50, r == 0x2800, r == 0xFE0F, r == 0x200B, r == 0x200D:
		return symbol
	case u.bytes == 4:
		if r >= 0x1F000 && r <= 0x1FAFF || r >= 0x20000 && r <= 0x2FFFF {
			return emoji
		}
	case u.bytes == 3 && (r >= 0x3000 && r <= 0x9FFF || r >= 0xAC00 && r <= 0xD7A3 || r >= 0xFF00 && r <= 0xFFEF):
		return ideograph
	case unicode.In(r, unicode.Cyrillic, unicode.Greek, unicode.Hebrew, unicode.Arabic, unicode.Armenian, unicode.Georgian,
		unicode.Devanagari, unicode.Thai, unicode.Bengali, unicode.Tamil) && unicode.IsLetter(r), r == 0x060C, r == 0x061F:
		return letter
	case unicode.In(r, unicode.Devanagari, unicode.Thai, unicode.Bengali, unicode.Tamil):
		return letter
	}
	return rare
}

// weigh decides which groups of the line are damage. It returns them and the
// number of characters they explain.
func weigh(l *legacy, s string, from, to int, units []mojiUnit) ([]mojiUnit, int) {
	var ok []mojiUnit
	sure := 0
	kinds := make([]kind, len(units))
	count := map[kind]int{}
	for i, u := range units {
		kinds[i] = kindOf(u)
		count[kinds[i]]++
	}
	for pass := range 2 { // what needs company is looked at when the company is known
		ok = ok[:0]
		for a := 0; a < len(units); {
			b := a + 1
			for b < len(units) && units[b].start == units[b-1].end {
				b++
			}
			run := units[a:b]
			for i := range run {
				if l.damaged(s, from, to, run, kinds[a:b], i, count, sure) {
					ok = append(ok, run[i])
				}
			}
			a = b
		}
		if pass == 0 {
			for _, u := range ok {
				if u.r != utf8.RuneError {
					sure++
				}
			}
		}
	}
	weight := 0
	for _, u := range ok {
		weight += 2*u.bytes - 1
		if u.r == utf8.RuneError {
			weight -= u.bytes
		}
	}
	return ok, weight
}

// damaged judges group i of a run of adjacent groups. sure counts the groups
// of the line that proved themselves alone.
func (l *legacy) damaged(s string, from, to int, run []mojiUnit, kinds []kind, i int, count map[kind]int, sure int) bool {
	u := run[i]
	whole := s[run[0].start:run[len(run)-1].end]
	if l.cyrillic && kinds[i] != lost && wordlike(whole) {
		return false // тверди, творог: the letters of a DOS encoding make words
	}
	switch kinds[i] {
	case symbol:
		if l.cyrillic && (uncommon(u.r) || strings.ContainsRune("\u00A0‘’“”«»–—…", u.second)) {
			return false // "в" and a dash, the apostrophe in Фонв’єй
		}
		return u.bytes == 3 && (odd(s[u.start:u.end]) || u.second == 'Ђ') && (u.r != 0xFE0F || sure > 0)
	case emoji:
		return odd(s[u.start:u.end])
	case spaced:
		p := before(s, u.start)
		if u.r == '\u00A0' {
			return sure > 0 && !unicode.IsUpper(p)
		}
		return unicode.IsLower(p) || isSpace(p) && sure > 0
	case latinSymbol:
		if l.cyrillic {
			return sure >= 2 || len(run) > 1 && kinds[0] == latinLetter
		}
		return !(l.name == "ibm437" || l.name == "ibm850") || sure > 0 || from == u.start || isSpace(before(s, u.start))
	case latinLetter:
		if l.cyrillic && (len(run) < 2 && sure < 2 || !l.covers(s, from, to, run)) {
			return false
		}
		return !dosArt(l, s, u) && fits(s, u, i+1 < len(run))
	case ideograph:
		switch {
		case l.cyrillic:
			return len(run) >= 3 && odd(whole) && l.covers(s, from, to, run)
		case len(run) == 1:
			return l.name == "windows-1252" && odd(whole) && !strings.ContainsAny(whole, "\u00A0»”’…–—.") // pensé »
		}
		return odd(whole)
	case letter:
		return l.spelt(s, from, to, run, u.r, count[letter], sure)
	case mark:
		return count[mark] >= 2 && !l.cyrillic
	case lost:
		return sure > 0
	}
	return false
}

// spelt judges a letter of another alphabet by its company: the run should
// spell something in that alphabet.
func (l *legacy) spelt(s string, from, to int, run []mojiUnit, r rune, letters, sure int) bool {
	same := 0
	for _, v := range run {
		if k := kindOf(v); unicode.Is(scriptOf(r), v.r) || k == symbol || k == latinSymbol {
			same++
		}
	}
	if l.cyrillic {
		return (same >= 2 && same == len(run) || sure >= 3) && l.covers(s, from, to, run)
	}
	return same >= 2 && (same == len(run) || sure > 3) || letters >= 4 && sure >= 2
}

// covers reports whether no letter beyond ASCII touches the run: Ukrainian
// "Він" begins like damage, but goes on.
func (l *legacy) covers(s string, from, to int, run []mojiUnit) bool {
	p, n := before(s[from:], run[0].start-from), after(s[:to], run[len(run)-1].end)
	return (p < utf8.RuneSelf || !unicode.IsLetter(p)) && (n < utf8.RuneSelf || !unicode.IsLetter(n))
}

// dosArt: in the DOS encodings the leads are box-drawing characters, which
// also draw boxes: one of them beside plain letters proves nothing.
func dosArt(l *legacy, s string, u mojiUnit) bool {
	if l.name != "ibm437" && l.name != "ibm850" {
		return false
	}
	p := before(s, u.start)
	return !unicode.IsLetter(p) && !isSpace(p) || u.second >= 0x2500 && u.second < 0x25A0
}

// fits asks whether a Latin letter would stand well where the group stands:
// no small letter inside a word of capitals, no capital inside a word of small
// ones, and no reading of a quotation mark as half a capital. more says that
// another group follows at once, so that the next character tells nothing.
func fits(s string, u mojiUnit, more bool) bool {
	p, n := before(s, u.start), after(s, u.end)
	if more {
		n = ' '
	}
	if u.second == '\u00A0' && u.r != 'à' {
		return false // SELKÄ before a no-break space
	}
	if unicode.IsLower(u.r) {
		capitals := unicode.IsUpper(p) && (unicode.IsUpper(n) || unicode.IsUpper(before(s, u.start-utf8.RuneLen(p))))
		return !capitals && (!unicode.IsUpper(n) || unicode.IsLower(p))
	}
	switch u.second {
	case '’', '‘', '“', '”', '…', '–', '—': // „ and ‚ never follow a letter
		return more || unicode.IsUpper(p) || unicode.IsUpper(n)
	}
	return !unicode.IsLower(p) || more || n >= utf8.RuneSelf
}

// odd reports whether the group holds something that is no letter: words are
// not odd.
func odd(group string) bool {
	for _, r := range group {
		if !unicode.IsLetter(r) || r == 'ƒ' || r == 'ª' || r == 'º' || r == 'µ' {
			return true
		}
	}
	return false
}

// uncommon reports symbols too rare to trust where letters are the evidence.
func uncommon(r rune) bool { return r > 0x2193 }

// wordlike reports whether a run has nothing but everyday Cyrillic letters.
func wordlike(run string) bool {
	for _, r := range run {
		if (r < 'А' || r > 'я') && r != 'Ё' && r != 'ё' {
			return false
		}
	}
	return true
}

// scriptOf returns the table of r's alphabet, Latin when it has none listed.
func scriptOf(r rune) *unicode.RangeTable {
	for _, t := range []*unicode.RangeTable{unicode.Cyrillic, unicode.Greek, unicode.Hebrew, unicode.Arabic, unicode.Armenian,
		unicode.Georgian, unicode.Devanagari, unicode.Thai, unicode.Bengali, unicode.Tamil} {
		if unicode.Is(t, r) {
			return t
		}
	}
	return unicode.Latin
}
