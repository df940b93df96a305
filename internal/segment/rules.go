package segment

import (
	"strings"
	"sync"
	"unicode/utf8"
)

// class says what the full stop after a known abbreviation means.
type class uint8

const (
	unknown class = iota
	never         // more must follow: Dr., e.g., г. (city)
	number        // a number follows: No. 5, стр. 7; before anything else an ordinary word
	maybe         // ends a sentence only before a frequent sentence starter: Inc., U.S.
	month         // like maybe, and a number may follow: Jan. 5
	era           // closes a date or a time: a.m., B.C., 2012 г.
	unit          // never, but final behind a number: "см. рис. 3", "180 см."
	final         // usually the last thing in a sentence: etc., usw., и т. д.
)

// language is the hand-written table of one language. The strings are lists
// parted by spaces. An abbreviation is written without its last full stop and
// with its tokens joined by full stops ("z.b" stands for "z. B." and "z.B.");
// one that starts with a capital is only matched with a capital ("Mar" is a
// month, "mar." is not).
type language struct {
	tag    string
	shares string // tags of tables to take in as well

	never, number, maybe, month, era, unit, final string

	starters string // words that often start a sentence and are no names
	openers  string // prepositions that open a time phrase ("At 5 a.m. Mr. Hall left"), and forms of "to be" in front of a count ("Sie ist 45.")
	ordinals bool   // a number and a full stop may be an ordinal: "3. Mai"
	endings  string // ends of compounds that are abbreviations: German "Hauptstr."
	words    string // words of one small letter that may end a sentence: Russian "я"
	months   string // full names of months, behind which no ordinal ends a sentence
	before   string // words an ordinal follows; empty means any word
	speech   string // stems of the verbs that attribute direct speech
	stops    string // ASCII characters that end a sentence here and not elsewhere
	noDot    bool   // the full stop of ASCII ends no sentence
}

// ruleset is a language table made ready for look-up.
type ruleset struct {
	tag      string
	leads    *[256]bool
	stops    string
	abbr     map[string]class
	capital  map[string]class // entries that need a capital
	starters map[string]bool
	openers  map[string]bool
	months   map[string]bool
	before   map[string]bool
	words    map[string]bool
	endings  []string
	speech   []string
	ordinals bool
	noDot    bool
	longest  int // bytes of the longest abbreviation
}

// tables lists every language with a table of its own.
func tables() []*language {
	return []*language{
		&common, &latin, &english, &german, &french, &spanish, &italian, &portuguese, &dutch, &danish, &norwegian, &swedish, &finnish,
		&russian, &ukrainian, &belarusian, &bulgarian, &serbian, &kazakh, &polish, &czech, &slovak, &slovene, &hungarian, &romanian, &croatian,
		&turkish, &greek, &armenian, &arabic, &persian, &hebrew, &urdu, &hindi, &marathi, &malayalam,
		&chinese, &japanese, &korean, &thai, &lao,
	}
}

// aliases gives languages without a table the one of a near relative.
var aliases = map[string]string{
	"no": "nb", "nn": "nb", "bs": "hr", "yue": "zh", "wuu": "zh", "cmn": "zh", "ckb": "ar",
	"ne": "hi", "sa": "hi", "bho": "hi", "ky": "kk", "tt": "kk", "az": "tr", "gl": "es", "ca": "es", "mk": "bg", "iw": "he",
}

// built holds one lazily built ruleset per tag. The map is written once, here.
var built = func() map[string]func() *ruleset {
	byTag := map[string]*language{}
	for _, l := range tables() {
		byTag[l.tag] = l
	}
	m := make(map[string]func() *ruleset, len(byTag))
	for tag, l := range byTag {
		m[tag] = sync.OnceValue(func() *ruleset { return build(l, byTag) })
	}
	for alias, tag := range aliases {
		if f, ok := m[tag]; ok {
			m[alias] = f
		}
	}
	return m
}()

// rulesFor returns the rules for a language tag, the common ones if there are
// no others.
func rulesFor(tag string) *ruleset {
	base := strings.ToLower(tag)
	if i := strings.IndexAny(base, "-_"); i >= 0 {
		base = base[:i]
	}
	if f, ok := built[base]; ok {
		return f()
	}
	return built[""]()
}

func build(l *language, byTag map[string]*language) *ruleset {
	r := &ruleset{
		tag: l.tag, leads: leads(l.stops), stops: l.stops, ordinals: l.ordinals, noDot: l.noDot,
		abbr: map[string]class{}, capital: map[string]class{},
		starters: set(l.starters), openers: set(l.openers), before: set(l.before), months: set(l.months), words: set(l.words),
		endings: strings.Fields(l.endings),
		speech:  strings.Fields(l.speech),
	}
	shares := l.shares
	if strings.IndexFunc(l.starters, func(r rune) bool { return r >= 'a' && r <= 'z' }) == 0 && l.tag != "en" {
		shares += " latin"
	}
	for _, tag := range strings.Fields(shares) {
		from := byTag[tag]
		r.take(from)
		add(r.starters, from.starters)
		add(r.openers, from.openers)
		add(r.words, from.words)
		r.speech = append(r.speech, strings.Fields(from.speech)...)
	}
	r.take(l)
	return r
}

// take enters the abbreviations of l over those already there.
func (r *ruleset) take(l *language) {
	for _, list := range []struct {
		words string
		class class
	}{{l.final, final}, {l.maybe, maybe}, {l.number, number}, {l.month, month}, {l.never, never}, {l.unit, unit}, {l.era, era}} {
		for _, w := range strings.Fields(list.words) {
			first, _ := utf8.DecodeRuneInString(w)
			key := lower(w)
			if letterOf(first) == upperCase {
				r.capital[key] = list.class
			} else {
				r.abbr[key] = list.class
			}
			r.longest = max(r.longest, len(key))
		}
	}
}

// find returns the class of an abbreviation given in lower case.
func (r *ruleset) find(key []byte, capital bool) class {
	if len(key) > r.longest {
		return unknown
	}
	if capital {
		if c, ok := r.capital[string(key)]; ok {
			return c
		}
	}
	return r.abbr[string(key)]
}

func set(words string) map[string]bool {
	m := map[string]bool{}
	add(m, words)
	return m
}

func add(m map[string]bool, words string) {
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
}

func lower(s string) string { return strings.Map(toLower, s) }
