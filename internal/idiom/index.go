package idiom

import (
	"slices"
	"strings"
	"unicode/utf8"

	"calque/internal/lang"
)

// compiled is a form made ready for matching.
type compiled struct {
	entry   *Entry
	form    *Form
	order   int // place in the lexicon
	elems   []elem
	groups  []group
	content int
	words   int // required words
	narrow  bool
	free    bool
	exact   bool
	gap     int
}

// group is a content word with the function words that belong to it; in free word
// order groups move, the words of a group do not.
type group struct{ from, to, head int }

type posting struct {
	form int32
	elem int32
}

// index holds the forms of one language under the rarest key of each.
type index struct {
	m        *morphology
	ids      map[string]int32
	postings [][]posting
	forms    []compiled
	prefixes bool // some form asked for prefix matching
}

// newIndex compiles the forms that can be looked for in a language. Forms that
// cannot be parsed are left out; Check reports them.
func newIndex(lex *Lexicon, m *morphology) *index {
	x := &index{m: m, ids: map[string]int32{}}
	for _, e := range lex.entries {
		for i := range e.Forms {
			f := &e.Forms[i]
			switch f.Role {
			case RoleMeaning, RoleNote, RoleOrigin, RoleVia:
				continue
			}
			if lang.Base(f.Lang) != m.base {
				continue
			}
			patterns, err := parsePattern(f.Text, m)
			if err != nil {
				continue
			}
			for _, p := range patterns {
				x.compile(e, f, p)
			}
		}
	}
	x.post()
	return x
}

func (x *index) id(key string) int32 {
	id, ok := x.ids[key]
	if !ok {
		id = int32(len(x.ids))
		x.ids[key] = id
	}
	return id
}

func (x *index) compile(e *Entry, f *Form, p pattern) {
	c := compiled{
		entry: e, form: f, order: len(x.forms), elems: p.elems, content: p.content,
		free: x.m.free, gap: x.m.gap, exact: f.Match.Mode == MatchExact,
	}
	han := hasUnspaced(p.elems[p.firstWord()].text)
	c.narrow = p.content < 2 && !han
	if c.narrow || han {
		c.gap, c.free = 0, false
	}
	if x.m.affixes != nil && !slices.ContainsFunc(p.elems, func(e elem) bool { return e.verb }) {
		c.gap, c.free = min(c.gap, 1), false // a Turkic noun phrase keeps together
	}
	if f.Match.HasGap {
		c.gap = f.Match.Gap
	}
	if f.Match.Order != "" {
		c.free = f.Match.Order == "free" && p.content > 1
	}
	if f.Role == RoleLiteral && f.Match.Order == "" {
		c.gap = min(c.gap, 2)
	}
	for i := range c.elems {
		el := &c.elems[i]
		if el.kind == elemPoss && c.narrow && len(x.m.classes["my"]) > 0 {
			el.optional = false
		}
		if el.kind == elemWord && !el.optional {
			c.words++
		}
		x.key(&c, el)
	}
	c.group(x.m.affixes != nil || x.m.base == "hi" || x.m.base == "ko")
	x.forms = append(x.forms, c)
}

// key fills the keys of an element.
func (x *index) key(c *compiled, e *elem) {
	put := func(k string) { e.keys = append(e.keys, x.id(k)) }
	switch {
	case e.kind == elemPoss:
		put("&poss")
		if strings.Contains(e.text, "det") {
			put("&det")
		}
	case e.kind != elemWord:
	case c.exact:
		for _, a := range e.alts {
			put("=" + a)
		}
	case c.form.Match.Mode == MatchPrefix:
		x.prefixes = true
		for _, a := range e.alts {
			put("=" + a)
			put("^" + a)
		}
	default:
		for _, a := range e.alts {
			x.m.wants(a, e.content, widthOf(c.content), put)
		}
		x.separate(c, e)
	}
	slices.Sort(e.keys)
	e.keys = slices.Compact(e.keys)
}

// separate gives a German verb the keys of its two halves.
func (x *index) separate(c *compiled, e *elem) {
	if x.m.base != "de" || !e.verb || c.content < 2 {
		return
	}
	prefix, simple := separable(e.text)
	if prefix == "" {
		return
	}
	e.particle = x.id("=" + prefix)
	put := func(k string) {
		if k[0] == '@' || strings.HasPrefix(k, "√") {
			e.bare = append(e.bare, x.id(k))
			e.keys = append(e.keys, x.id(prefix+"+"+k))
		}
	}
	x.m.wants(simple, true, normal, put)
}

// group cuts the elements into groups. Function words go with the content word
// after them, in languages of postpositions with the one before.
func (c *compiled) group(postposed bool) {
	from := 0
	for i := range c.elems {
		if !c.elems[i].content || c.elems[i].kind != elemWord {
			continue
		}
		if postposed && len(c.groups) > 0 {
			c.groups[len(c.groups)-1].to = i
			from = i
		}
		c.groups = append(c.groups, group{from, i + 1, i})
		from = i + 1
	}
	if n := len(c.groups); n > 0 {
		c.groups[n-1].to = len(c.elems)
	}
}

// post indexes every form under the keys of its rarest element.
func (x *index) post() {
	count := make([]int, len(x.ids))
	for i := range x.forms {
		for j := range x.forms[i].elems {
			e := &x.forms[i].elems[j]
			for _, k := range e.keys {
				count[k]++
			}
			for _, k := range e.bare {
				count[k]++
			}
		}
	}
	x.postings = make([][]posting, len(x.ids))
	for i := range x.forms {
		best, cost := -1, 0
		for j := range x.forms[i].elems {
			e := &x.forms[i].elems[j]
			if e.kind != elemWord || e.optional {
				continue
			}
			n := 0
			for _, k := range append(e.keys[:len(e.keys):len(e.keys)], e.bare...) {
				n += count[k]
			}
			if !e.content {
				n += 10000
			}
			n = 10*n - min(9, utf8.RuneCountInString(e.text)) // long words are rare words
			if best < 0 || n < cost {
				best, cost = j, n
			}
		}
		if best < 0 {
			continue
		}
		e := &x.forms[i].elems[best]
		all := slices.Concat(e.keys, e.bare)
		slices.Sort(all)
		for _, k := range slices.Compact(all) {
			x.postings[k] = append(x.postings[k], posting{int32(i), int32(best)})
		}
	}
}
