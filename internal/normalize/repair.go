package normalize

import (
	"html"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// Repair undoes damage of earlier programs. It runs before everything else,
// since the safe level would remove control characters that are evidence here.

var (
	ruleC1 = Rule{ID: "c1-quotes", Level: Repair, Family: "mojibake", Lang: "en",
		What: "C1 control characters become what windows-1252 has at their place",
		In:   "don\u0092t\u0085", Out: "don’t…", Risk: "a real NEXT LINE"}
	ruleEntity = Rule{ID: "html-entity", Level: Repair, Family: "entity", Lang: "en",
		What: "HTML character references become characters, in lines without tags",
		In:   "Tom &amp; Jerry &quot;live&quot;", Out: "Tom & Jerry \"live\"", Risk: "text about HTML; double escaping is undone all the way"}
	ruleLigature = Rule{ID: "ligature", Level: Repair, Family: "ligature", Lang: "en",
		What: "typographic ligatures left by PDF fall apart; letters such as œ, ß, ĳ, ǆ do not", In: "eﬃcient", Out: "efficient", Risk: "none to a reader"}
)

var repairTable = []contextRule{
	{&ruleC1, c1Controls(), func(c *cursor) (int, int, string, bool) {
		r := charmap.Windows1252.DecodeByte(byte(c.r))
		ok := r >= 0xA0 && r != utf8.RuneError && (c.r != 0x85 || !isSpace(c.prev()))
		return c.i, c.j, string(r), ok
	}},
	{&ruleEntity, "&", (*cursor).entity},
	{&ruleLigature, ligatures, func(c *cursor) (int, int, string, bool) { return c.i, c.j, ligature[c.r], true }},
}

// repairRules lists what runs under Options.Repair beside mojibake.
var repairRules = []Rule{ruleC1, ruleEntity, ruleLigature, ruleCyrillicTwin, ruleLatinTwin, ruleKazakhTwin}

func c1Controls() string {
	var b strings.Builder
	for r := rune(0x80); r < 0xA0; r++ {
		b.WriteRune(r)
	}
	return b.String()
}

func (c *cursor) entity() (int, int, string, bool) {
	end := strings.IndexByte(head(c.s[c.i:], 12), ';')
	if end < 2 {
		return 0, 0, "", false
	}
	ref := c.s[c.i : c.i+end+1]
	now := html.UnescapeString(ref)
	r, n := utf8.DecodeRuneInString(now)
	if now == ref || n != len(now) || unicode.IsControl(r) || r == utf8.RuneError || special(r) != plain || c.tagged() {
		return 0, 0, "", false
	}
	return c.i, c.i + len(ref), now, true
}

// tagged reports whether the line holds real markup, where references belong.
func (c *cursor) tagged() bool {
	from := strings.LastIndexByte(c.s[:c.i], '\n') + 1
	line := c.s[from:]
	if n := strings.IndexByte(line, '\n'); n >= 0 {
		line = line[:n]
	}
	for {
		k := strings.IndexByte(line, '<')
		if k < 0 || k+1 == len(line) {
			return false
		}
		if r := after(line, k+1); unicode.IsLetter(r) || r == '/' || r == '!' {
			return true
		}
		line = line[k+1:]
	}
}

// addRepair puts the passes of repair in front.
func (n *Normalizer) addRepair(sel selection) {
	if sel[ruleMojibake.ID] {
		n.repair = append(n.repair, mojibakePass{})
	}
	if p, err := newContextPass(repairTable, sel, Options{}); err == nil && p != nil {
		n.repair = append(n.repair, p)
	}
	p := &homoglyphPass{cyr: sel[ruleCyrillicTwin.ID], lat: sel[ruleLatinTwin.ID], kaz: sel[ruleKazakhTwin.ID], base: base(n.opt.Lang)}
	if p.cyr || p.lat || p.kaz {
		n.repair = append(n.repair, p)
	}
}
