package normalize

import (
	"strings"
	"unicode"
)

// Russian words that take a hyphen and are often written apart. Only what has
// one reading is on: что то, как то and когда то have two.

var (
	ruleParticle = Rule{ID: "hyphen-particle", Level: Locale, Family: "hyphen-ru", Lang: "ru", Langs: []string{"ru"},
		What: "-то, -либо, -нибудь after a pronoun, кое- before one, -таки after adverbs, из-за, из-под take their hyphen",
		In:   "Какой либо ответ, кое кто, из под стола", Out: "Какой-либо ответ, кое-кто, из-под стола",
		Risk: "то as a word of its own: the ambiguous pronouns are left out"}
	ruleParticleLoose = Rule{ID: "hyphen-particle-loose", Level: Locale, Family: "hyphen-ru", Lang: "ru", Langs: []string{"ru"}, Optional: true,
		What: "the same for что то, как то, когда то", In: "когда то", Out: "когда-то", Risk: "потому что то, что сказано; когда то время прошло"}
	ruleOrdinal = Rule{ID: "ordinal-ending", Level: Locale, Family: "hyphen-ru", Lang: "ru", Langs: []string{"ru"},
		What: "the ending of an ordinal in digits is one letter, or two after a consonant",
		In:   "5-ый, 102-ого", Out: "5-й, 102-го", Risk: "collective forms: 2-ое"}
)

var particleRules = []contextRule{
	{&ruleParticle, " ", func(c *cursor) (int, int, string, bool) { return c.particle(pronouns) }},
	{&ruleParticle, "-", (*cursor).halfHyphen},
	{&ruleParticleLoose, " ", func(c *cursor) (int, int, string, bool) { return c.particle(loosePronouns) }},
	{&ruleOrdinal, "-", (*cursor).ordinal},
}

var (
	pronouns = set("кто кого кому кем ком какой какая какое какие какого какую какому каким какими каких какою " +
		"где куда откуда почему зачем отчего чей чья чьё чье чьи чьего чьей чьим чьих чему чего сколько")
	loosePronouns = set("что как когда чем чём")
	koeWords      = set("кто кого кому кем что чего чему где куда как какой какая какие какое каких каким какими когда откуда")
	takiWords     = set("опять верно прямо так довольно всё все снова действительно неужто")
)

// particle looks from a space at the words on both sides.
func (c *cursor) particle(words map[string]bool) (int, int, string, bool) {
	// Nearly every space comes here; few of them before these letters.
	koe := strings.HasSuffix(c.s[:c.i], "ое")
	if !koe && !strings.ContainsRune("тлнпз", c.next()) {
		return 0, 0, "", false
	}
	b := wordAfter(c.s, c.j)
	switch b {
	case "то", "либо", "нибудь", "таки", "под", "за":
	default:
		if !koe {
			return 0, 0, "", false
		}
	}
	a := strings.ToLower(wordBefore(c.s, c.i))
	if p := before(c.s, c.i-len(a)); a == "" || b == "" || p == '-' {
		return 0, 0, "", false
	}
	end := after(c.s, c.j+len(b))
	loose := words["что"]
	switch b {
	case "либо", "нибудь":
		return c.i, c.j, "-", (words[a] || loosePronouns[a] && !loose) && end != '-'
	case "то":
		tail := c.s[c.j+len(b):]
		own := strings.HasPrefix(tail, " же") || strings.HasPrefix(tail, " ли") || end == ',' || end == '-'
		return c.i, c.j, "-", words[a] && !own
	case "таки":
		return c.i, c.j, "-", takiWords[a] && !loose
	case "под", "за":
		// из под, из за: but not "один из за-..." in the middle of a name
		return c.i, c.j, "-", a == "из" && !loose && end == ' '
	}
	if a == "кое" && koeWords[b] {
		return c.i, c.j, "-", !loose
	}
	return 0, 0, "", false
}

// halfHyphen closes up "откуда -либо" and "откуда- либо".
func (c *cursor) halfHyphen() (int, int, string, bool) {
	left, right := c.prev() == ' ', c.next() == ' '
	if left == right {
		return 0, 0, "", false
	}
	from, end := c.i, c.j
	if left {
		from--
	} else {
		end++
	}
	b := wordAfter(c.s, end)
	if b != "либо" && b != "нибудь" && b != "то" {
		return 0, 0, "", false
	}
	a := strings.ToLower(wordBefore(c.s, from))
	return from, end, "-", pronouns[a] || loosePronouns[a]
}

// ordinalEndings maps what is written too long.
var ordinalEndings = map[string]string{"ый": "й", "ой": "й", "ий": "й", "ая": "я", "ое": "е", "ые": "е", "ую": "ю",
	"ого": "го", "ому": "му", "ыми": "ми", "ым": "м", "ом": "м", "ых": "х"}

func (c *cursor) ordinal() (int, int, string, bool) {
	p := c.prev()
	if !unicode.IsDigit(p) && p != '%' {
		return 0, 0, "", false
	}
	w := wordAfter(c.s, c.j)
	short, ok := ordinalEndings[w]
	return c.j, c.j + len(w), short, ok
}
