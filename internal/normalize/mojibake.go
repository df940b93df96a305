package normalize

import (
	"strings"
	"sync"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// Mojibake is UTF-8 that was read as a one-byte encoding. Every character
// beyond ASCII then stands as two to four characters of that encoding: one
// whose byte is a UTF-8 lead and one to three whose bytes are continuations.
// The pass looks for such groups, encoding by encoding, weighs them
// (mojibakescore.go), and rewrites the line with the encoding that explains
// most of it. Several layers peel off one a round.

var ruleMojibake = Rule{ID: "mojibake", Level: Repair, Family: "mojibake",
	What: "UTF-8 that was read as windows-1251, -1252, Latin-1, Mac Roman, DOS and the like is read again as UTF-8",
	In:   "РџСЂРёРІРµС‚, voilÃ©e", Out: "Привет, voilée",
	Risk: "odd but genuine sequences: a score decides, and rejects what would give rare characters"}

var mojibakeRules = []Rule{ruleMojibake}

// legacy is a one-byte encoding, turned around.
type legacy struct {
	name     string
	cyrillic bool // its upper half is mostly letters that also make words
	bytes    [0x2700]byte
}

// byteOf returns the byte of r, 0 when it has none above 7F.
func (l *legacy) byteOf(r rune) byte {
	if r < rune(len(l.bytes)) {
		return l.bytes[r]
	}
	return 0
}

var legacies = sync.OnceValue(func() []*legacy {
	list := []struct {
		name     string
		m        *charmap.Charmap
		cyrillic bool
	}{
		{"windows-1252", charmap.Windows1252, false},
		{"windows-1251", charmap.Windows1251, true},
		{"macintosh", charmap.Macintosh, false},
		{"windows-1250", charmap.Windows1250, false},
		{"iso-8859-2", charmap.ISO8859_2, false},
		{"windows-1254", charmap.Windows1254, false},
		{"windows-1253", charmap.Windows1253, true},
		{"windows-1257", charmap.Windows1257, false},
		{"ibm437", charmap.CodePage437, false},
		{"ibm850", charmap.CodePage850, false},
		{"ibm866", charmap.CodePage866, true},
		{"koi8-r", charmap.KOI8R, true},
	}
	out := make([]*legacy, len(list))
	for i, e := range list {
		l := &legacy{name: e.name, cyrillic: e.cyrillic}
		for b := 0x80; b < 0x100; b++ {
			r := e.m.DecodeByte(byte(b))
			switch {
			case r != utf8.RuneError && int(r) < len(l.bytes):
				l.bytes[r] = byte(b)
			case r == utf8.RuneError:
				l.bytes[b] = byte(b) // undefined there: programs pass the control through
			}
		}
		if i == 0 { // Latin-1 is windows-1252 with controls at 80..9F
			for b := 0x80; b < 0xA0; b++ {
				l.bytes[b] = byte(b)
			}
		}
		out[i] = l
	}
	return out
})

// unit is one group: characters s[start:end] that are the UTF-8 bytes of r.
type mojiUnit struct {
	start, end int
	r          rune // U+FFFD when a byte of the group is lost
	bytes      int  // 2 to 4
	second     rune // the first continuation as it stands in the text
	spaced     bool // the continuation, a no-break space, has become a space
}

type mojibakePass struct{}

func (mojibakePass) run(t *sweep) {
	s := t.src
	for from := 0; from < len(s); {
		to := from
		for to < len(s) && s[to] != '\n' {
			to++
		}
		if to < len(s) {
			to++
		}
		mendLine(t, from, to)
		from = to
	}
}

// roles tells, for every character, in which encodings (a bit each, in the
// order of legacies) it may begin a group of two, three or four, and in which
// it may go on.
type roles struct {
	lead [3][0x2700]uint16 // by how many must follow, less one
	next [0x2700]uint16
}

var roleTable = sync.OnceValue(func() *roles {
	t := &roles{}
	for i, l := range legacies() {
		for r, b := range l.bytes {
			switch {
			case b >= 0xF0 && b <= 0xF4:
				t.lead[2][r] |= 1 << i
			case b >= 0xE0 && b <= 0xEF:
				t.lead[1][r] |= 1 << i
			case b >= 0xC2 && b <= 0xDF:
				t.lead[0][r] |= 1 << i
			case b >= 0x80 && b < 0xC0:
				t.next[r] |= 1 << i
			}
		}
	}
	t.next[' '] |= 1 // after Ã and Â, a space that was a no-break space
	return t
})

// candidates returns the encodings in which some group of s[from:to] could be
// one, lost bytes (U+FFFD, and ? at the end of a longer group) included, as
// long as its second character is there. In clean text there are few or none.
func candidates(s string, from, to int) uint16 {
	t := roleTable()
	var found uint16
	var fresh [3]uint16 // groups begun by the character before, by how many must follow, less one
	var open [2]uint16  // groups further on, likewise
	for i := from; i < to; {
		r, n := rune(s[i]), 1
		if r >= utf8.RuneSelf {
			r, n = twoOrMore(s[i:to])
		}
		var next uint16
		var lead [3]uint16
		if r < rune(len(t.next)) {
			next, lead = t.next[r], [3]uint16{t.lead[0][r], t.lead[1][r], t.lead[2][r]}
		}
		late := next
		if r == utf8.RuneError && n == 3 {
			late = ^uint16(0)
		}
		last := late
		if r == '?' {
			last = ^uint16(0)
		}
		found |= fresh[0]&next | open[0]&last
		open[0] = fresh[1]&next | open[1]&late
		open[1] = fresh[2] & next
		fresh = lead
		i += n
	}
	return found
}

// mendLine rewrites s[from:to] with the encoding that explains most of it.
func mendLine(t *sweep, from, to int) {
	possible := candidates(t.src, from, to)
	if possible == 0 {
		return
	}
	var best []mojiUnit
	bestWeight := 0
	for i, l := range legacies() {
		if possible>>i&1 == 0 {
			continue
		}
		units := findUnits(l, t.src, from, to)
		if len(units) == 0 {
			continue
		}
		accepted, weight := weigh(l, t.src, from, to, units)
		if weight > bestWeight {
			best, bestWeight = accepted, weight
		}
	}
	for _, u := range best {
		t.add(u.start, u.end, string(u.r), &ruleMojibake)
	}
}

// findUnits collects the groups of one encoding, left to right.
func findUnits(l *legacy, s string, from, to int) []mojiUnit {
	var units []mojiUnit
	for i := from; i < to; {
		if s[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, n := twoOrMore(s[i:to])
		b := l.byteOf(r)
		if b < 0xC2 || b > 0xF4 {
			i += n
			continue
		}
		if u, ok := spacedUnit(s, i, i+n, to, r); ok {
			units = append(units, u)
			i = u.end
			continue
		}
		if u, ok := l.unitAt(s, i, i+n, to, b); ok {
			units = append(units, u)
			i = u.end
		} else {
			i += n
		}
	}
	return units
}

// spacedUnit recognizes à and NO-BREAK SPACE in Western damage when their
// second half, itself a no-break space, was turned into a space or swallowed
// by the space after it: "voilÃ le", "Ã  la".
func spacedUnit(s string, i, next, to int, lead rune) (mojiUnit, bool) {
	if lead != 'Ã' && lead != 'Â' || next >= to || s[next] != ' ' {
		return mojiUnit{}, false
	}
	u := mojiUnit{start: i, end: next, r: 'à', bytes: 2, second: ' ', spaced: true}
	rest := s[next:to]
	if lead == 'Â' {
		u.r = '\u00A0'
		u.end++
	} else if strings.HasPrefix(rest, "  ") || strings.HasPrefix(rest, " s ") { // pt "às"
		u.end++
	}
	return u, true
}

// unitAt reads the group that begins with lead byte b at i; next is where its
// continuations begin.
func (l *legacy) unitAt(s string, i, next, to int, b byte) (mojiUnit, bool) {
	var buf [utf8.UTFMax]byte
	buf[0] = b
	want := 2
	if b >= 0xF0 {
		want = 4
	} else if b >= 0xE0 {
		want = 3
	}
	u := mojiUnit{start: i, bytes: want}
	lost := false
	for k := 1; k < want; k++ {
		if next >= to {
			return u, false
		}
		r, n := utf8.DecodeRuneInString(s[next:to])
		c := l.byteOf(r)
		switch {
		case c >= 0x80 && c < 0xC0:
			buf[k] = c
		case r == utf8.RuneError && n == 3, r == '?' && k == want-1 && k > 1:
			lost = true // the byte had no character; whoever converted wrote ? or U+FFFD
		default:
			return u, false
		}
		if k == 1 {
			u.second = r
		}
		next += n
	}
	u.end = next
	if lost {
		u.r = utf8.RuneError
		return u, true
	}
	r, n := utf8.DecodeRune(buf[:want])
	u.r = r
	return u, n == want && r != utf8.RuneError
}

// twoOrMore decodes a character beyond ASCII, those of two bytes directly.
func twoOrMore(s string) (rune, int) {
	if len(s) > 1 && s[0] >= 0xC2 && s[0] < 0xE0 && s[1]&0xC0 == 0x80 {
		return rune(s[0]&0x1F)<<6 | rune(s[1]&0x3F), 2
	}
	return utf8.DecodeRuneInString(s)
}
