package normalize

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"calque/internal/normalize/edit"

	"golang.org/x/text/unicode/norm"
)

// The safe level is one sweep. It jumps from one suspicious character to the
// next ([classTable.clean]) and settles each with its neighbourhood: the plain
// character before it and everything up to the next plain one. That is as far
// as Unicode normalization, runs of spaces and neighbouring deletions can
// reach.

var (
	ruleBOM = Rule{ID: "bom", Level: Safe, Family: "invisible",
		What: "drop the byte order mark, at the start and where files were joined",
		In:   "\uFEFFunicorn", Out: "unicorn", Risk: "none in text; as a zero-width no-break space it is obsolete"}
	ruleLineEnd = Rule{ID: "line-end", Level: Safe, Family: "lines",
		What: "CR LF, CR, NEXT LINE, LINE and PARAGRAPH SEPARATOR become LF",
		In:   "one\r\ntwo\rthree", Out: "one\ntwo\nthree", Risk: "the difference between line and paragraph separator"}
	ruleControl = Rule{ID: "control", Level: Safe, Family: "invisible",
		What: "drop C0 and C1 control characters and DELETE; tab and line feed stay",
		In:   "ca\x08lm", Out: "calm",
		Risk: "form feed and vertical tab may have been page breaks; C1 may be misread windows-1252, which repair turns into quotes first"}
	ruleHidden = Rule{ID: "zero-width", Level: Safe, Family: "invisible",
		What: "drop ZERO WIDTH SPACE and WORD JOINER, but keep the word breaks of Thai, Khmer, Burmese, Lao, Tibetan",
		In:   "long\u200Bword", Out: "longword", Risk: "allowed line breaks in long addresses"}
	ruleHyphen = Rule{ID: "soft-hyphen", Level: Safe, Family: "invisible",
		What: "drop SOFT HYPHEN", In: "Donau\u00ADdampf", Out: "Donaudampf", Risk: "hand-made hyphenation"}
	ruleJoiner = Rule{ID: "joiner", Level: Safe, Family: "invisible",
		What: "drop ZERO WIDTH JOINER and NON-JOINER between characters that cannot join; Arabic and Indic letters and emoji keep them",
		In:   "Auf\u200Clage", Out: "Auflage", Risk: "a ligature suppressed on purpose in Latin script"}
	ruleBidi = Rule{ID: "bidi-mark", Level: Safe, Family: "invisible",
		What: "drop marks of direction from lines without right-to-left letters",
		In:   "a\u200Eb", Out: "ab", Risk: "a line of numbers cut out of Arabic text"}
	ruleNFC = Rule{ID: "nfc", Level: Safe, Family: "unicode",
		What: "Unicode normalization form C", In: "e\u0301te\u0301", Out: "\u00E9t\u00E9",
		Risk: "none to a reader: canonical equivalents"}
	ruleSingleton = Rule{ID: "nfc-singleton", Level: Safe, Family: "unicode",
		What: "CJK compatibility ideographs become the unified ones, as form C asks",
		In:   "\uFA19社", Out: "神社", Risk: "the shape of the character in names; listed apart for that reason"}
	ruleSpaceRun = Rule{ID: "space-run", Level: Safe, Family: "spaces",
		What: "several spaces, or spaces and tabs, inside a line become one space; tabs alone stay",
		In:   "one  two \t three", Out: "one two three", Risk: "aligned tables, spaces as verse layout; indentation stays"}
	ruleTrailing = Rule{ID: "trailing-space", Level: Safe, Family: "spaces",
		What: "drop spaces and tabs at the end of a line; one space at the very end of a text that has no line feed there stays, except in matching keys",
		In:   "line  \nnext", Out: "line\nnext", Risk: "two spaces that mean a line break in Markdown"}

	safeRules = []Rule{ruleBOM, ruleLineEnd, ruleControl, ruleHidden, ruleHyphen, ruleJoiner, ruleBidi,
		ruleNFC, ruleSingleton, ruleSpaceRun, ruleTrailing}
)

// safePass holds which of the safe rules are on.
type safePass struct {
	table  *classTable
	drop   [lineFeed + 1]*Rule // rule that removes this class, nil when off
	bom    bool
	ends   bool
	nfc    bool
	single bool
	runs   bool
	trail  bool
	rtl    bool // the language itself is written right to left
	key    bool // the text becomes a matching key, not a text to go on with
}

func newSafePass(sel selection, opt Options) *safePass {
	p := &safePass{
		bom: sel[ruleBOM.ID], ends: sel[ruleLineEnd.ID], nfc: sel[ruleNFC.ID], single: sel[ruleSingleton.ID],
		runs: sel[ruleSpaceRun.ID], trail: sel[ruleTrailing.ID],
		rtl: slices.Contains([]string{"ar", "he", "fa", "ur", "ps", "ug", "sd", "ckb", "yi", "dv"}, base(opt.Lang)),
		key: opt.Level == Aggressive,
	}
	busy := p.bom || p.ends || p.nfc || p.single || p.runs || p.trail
	for _, d := range []struct {
		c class
		r *Rule
	}{{control, &ruleControl}, {hidden, &ruleHidden}, {hyphen, &ruleHyphen}, {joiner, &ruleJoiner}, {bidi, &ruleBidi}} {
		if sel[d.r.ID] {
			p.drop[d.c] = d.r
			busy = true
		}
	}
	if !busy {
		return nil
	}
	p.table = classes()
	return p
}

func (p *safePass) run(t *sweep) {
	s := t.src
	g := group{p: p, t: t, items: t.items}
	for i := p.table.clean(s, 0); i < len(s); i = p.table.clean(s, i) {
		i = g.settle(i)
	}
	t.items = g.items[:0]
}

// group is the neighbourhood of a suspicious character.
type group struct {
	p       *safePass
	t       *sweep
	items   []item
	rtlLine bool // cached answer of directed for the line lineFrom..lineTo
	lineTo  int
}

// item is one character of the group; gone marks what a rule removes.
type item struct {
	start, end int
	c          class
	gone       *Rule
}

// settle works off the group around the character at i and returns where it
// ends.
func (g *group) settle(i int) int {
	s := g.t.src
	start := i
	for start > 0 && (s[start-1] == ' ' || s[start-1] == '\t') {
		start--
	}
	if start > 0 {
		_, n := utf8.DecodeLastRuneInString(s[:start])
		start -= n
	}
	g.items = g.items[:0]
	pos := start
	for pos < len(s) {
		r, n := utf8.DecodeRuneInString(s[pos:])
		c := g.p.table.of(r)
		if r == utf8.RuneError && n == 1 {
			c = plain
		}
		if pos > i && (c == plain || c == lineFeed) {
			break
		}
		g.items = append(g.items, item{start: pos, end: pos + n, c: c, gone: g.removes(r, c, pos, n)})
		pos += n
	}
	atEnd := pos == len(s) || s[pos] == '\n'
	g.spaces(atEnd)
	g.write()
	return pos
}

// removes decides about a character that may simply go.
func (g *group) removes(r rune, c class, pos, n int) *Rule {
	s := g.t.src
	if r == 0xFEFF { // BYTE ORDER MARK
		if g.p.bom {
			return &ruleBOM
		}
		return nil
	}
	rule := g.p.drop[c]
	switch {
	case rule == nil:
		return nil
	case c == hidden && nextToWordless(s, pos, n):
		return nil
	case c == joiner && joins(s, pos, n):
		return nil
	case c == bidi && g.directed(pos):
		return nil
	}
	return rule
}

// nextToWordless reports whether a neighbour of s[pos:pos+n] is wordless.
func nextToWordless(s string, pos, n int) bool {
	before, _ := utf8.DecodeLastRuneInString(s[:pos])
	after, _ := utf8.DecodeRuneInString(s[pos+n:])
	return wordless(before) || wordless(after)
}

// wordless reports whether r belongs to a script written without spaces. Those
// lie in U+0E00..1BFF and U+A900..ABFF, and beyond the first plane.
func wordless(r rune) bool {
	if r < 0xE00 || r >= 0x1C00 && r < 0xA900 || r >= 0xAC00 && r < 0x10000 {
		return false
	}
	return unicode.In(r, wordlessScripts...)
}

// joins reports whether a joiner stands beside something it can shape: a
// letter outside the plain scripts, or an emoji.
func joins(s string, pos, n int) bool {
	before, _ := utf8.DecodeLastRuneInString(s[:pos])
	after, _ := utf8.DecodeRuneInString(s[pos+n:])
	return pos > 0 && shapes(before) || pos+n < len(s) && shapes(after)
}

func shapes(r rune) bool {
	switch {
	case r < 0x300, r == utf8.RuneError, special(r) != plain:
		return false
	case unicode.In(r, plainScripts...):
		return false
	case unicode.In(r, unicode.Mn) && r < 0x370: // accents of the plain scripts
		return false
	}
	return true
}

// directed reports whether marks of direction are content here: the language
// or the line is written right to left.
func (g *group) directed(pos int) bool {
	if g.p.rtl {
		return true
	}
	if pos < g.lineTo {
		return g.rtlLine
	}
	s := g.t.src
	from := strings.LastIndexAny(s[:pos], lineEnds) + 1
	g.lineTo = len(s)
	if n := strings.IndexAny(s[pos:], lineEnds); n >= 0 {
		g.lineTo = pos + n
	}
	g.rtlLine = strings.ContainsFunc(s[from:g.lineTo], func(r rune) bool {
		return r >= 0x590 && unicode.In(r, rightToLeft...) && unicode.IsLetter(r)
	})
	return g.rtlLine
}

// lineEnds: LF, CR, NEXT LINE, LINE SEPARATOR, PARAGRAPH SEPARATOR.
const lineEnds = "\n\r\u0085\u2028\u2029"

// spaces removes trailing blanks and all but the first of a run, unless the
// run is indentation. Removed neighbours do not interrupt a run.
func (g *group) spaces(atEnd bool) {
	lineStart := len(g.items) > 0 && g.items[0].start == 0
	for i := 0; i < len(g.items); i++ {
		it := g.items[i]
		if it.gone != nil {
			continue
		}
		if it.c != blank {
			lineStart = it.c == lineFeed || it.c == lineEnd && g.p.ends
			continue
		}
		j, last, count := i, i, 0
		for ; j < len(g.items) && (g.items[j].c == blank || g.items[j].gone != nil); j++ {
			if g.items[j].gone == nil {
				last = j
				count++
			}
		}
		trailing := j == len(g.items) && atEnd || j < len(g.items) && (g.items[j].c == lineEnd || g.items[j].c == lineFeed)
		switch {
		case trailing && count == 1 && g.joint(it.start):
		case trailing && g.p.trail:
			g.remove(i, last+1, &ruleTrailing)
		case !trailing && !lineStart && count > 1 && g.p.runs && !g.tableRow(it.start):
			g.collapse(i, last)
		}
		i = last
		lineStart = false
	}
}

// joint reports whether the blank at pos is a space with which the text ends,
// line feed missing. Such a text may be a fragment, the words before a tag, and
// the space the only one between its last word and what follows. Spaces at its
// beginning are kept likewise.
func (g *group) joint(pos int) bool {
	return !g.p.key && g.t.src[pos] == ' ' && g.items[len(g.items)-1].end == len(g.t.src)
}

// tableRow reports whether the line is a row of a table drawn with bars, whose
// columns are aligned by spaces.
func (g *group) tableRow(pos int) bool {
	s := g.t.src
	line := s[strings.LastIndexByte(s[:pos], '\n')+1:]
	return strings.HasPrefix(strings.TrimLeft(line, " \t"), "|")
}

// collapse keeps the first space of the run items[i..last]. A run of tabs
// alone is a row of columns, some empty, and stays.
func (g *group) collapse(i, last int) {
	for k := i; k <= last; k++ {
		if g.items[k].gone == nil && g.t.src[g.items[k].start] == ' ' {
			g.remove(i, k, &ruleSpaceRun)
			g.remove(k+1, last+1, &ruleSpaceRun)
			return
		}
	}
}

func (g *group) remove(from, to int, r *Rule) {
	for k := from; k < to; k++ {
		if g.items[k].gone == nil {
			g.items[k].gone = r
		}
	}
}

// write turns the verdicts into edits. Where something was removed, Unicode
// normalization waits for the next round: what it will see is not there yet.
func (g *group) write() {
	removed := false
	for i := 0; i < len(g.items); {
		it := g.items[i]
		j := i + 1
		switch {
		case it.gone != nil:
			for j < len(g.items) && g.items[j].gone == it.gone {
				j++
			}
			g.t.add(it.start, g.items[j-1].end, "", it.gone)
			removed = true
		case it.c == lineEnd && g.p.ends:
			now := "\n"
			if strings.HasPrefix(g.t.src[it.start:], "\r\n") {
				now = ""
			}
			g.t.add(it.start, it.end, now, &ruleLineEnd)
		default:
			for j < len(g.items) && g.items[j].c == unstable && g.items[j].gone == nil {
				j++
			}
			if !removed && (it.c == unstable || j > i+1) {
				g.compose(it.start, g.t.src[it.start:g.items[j-1].end])
			}
		}
		i = j
	}
}

// compose writes the difference between a stretch and its form C.
func (g *group) compose(start int, old string) {
	now, short := composePair(old)
	if !short {
		if norm.NFC.IsNormalString(old) {
			return
		}
		now = norm.NFC.String(old)
	}
	rule := &ruleNFC
	if !short && strings.ContainsFunc(old, compatIdeograph) {
		rule = &ruleSingleton
	}
	if rule == &ruleNFC && !g.p.nfc || rule == &ruleSingleton && !g.p.single {
		return
	}
	e, _ := edit.Edit{Start: start, End: start + len(old), New: now}.Trim(g.t.src)
	g.t.add(e.Start, e.End, e.New, rule)
}

// composePair composes a letter and one accent, the form in which decomposed
// text nearly always comes, without the full algorithm.
func composePair(s string) (string, bool) {
	a, n := utf8.DecodeRuneInString(s)
	b, m := utf8.DecodeRuneInString(s[n:])
	if n+m != len(s) || m == 0 || b < 0x300 || b > 0x36F {
		return "", false
	}
	now, ok := accented()[[2]rune{a, b}]
	return now, ok
}

// accented lists the letters that form C writes as one character, by base and
// accent.
var accented = sync.OnceValue(func() map[[2]rune]string {
	m := map[[2]rune]string{}
	for r := rune(0xC0); r < 0x2300; r++ {
		s := string(r)
		d := []rune(norm.NFD.String(s))
		if len(d) < 2 || norm.NFC.String(s) != s {
			continue
		}
		mark := d[len(d)-1]
		base := []rune(norm.NFC.String(string(d[:len(d)-1])))
		if len(base) == 1 && norm.NFC.String(string(base)+string(mark)) == s {
			m[[2]rune{base[0], mark}] = s
		}
	}
	return m
})

// compatIdeograph: CJK compatibility ideographs, of both blocks.
func compatIdeograph(r rune) bool {
	return r >= 0xF900 && r <= 0xFAFF || r >= 0x2F800 && r <= 0x2FA1F
}
