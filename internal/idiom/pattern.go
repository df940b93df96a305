package idiom

import (
	"errors"
	"strings"
	"unicode"
	"unicode/utf8"
)

// elemKind tells the parts of a pattern apart.
type elemKind uint8

const (
	elemWord elemKind = iota // a word, or one of several
	elemSlot                 // someone, something: up to three words
	elemPoss                 // one's: a possessive word
	elemGap                  // "…" inside a proverb
)

// elem is one place of a pattern.
type elem struct {
	kind     elemKind
	text     string   // first alternative, folded
	alts     []string // all alternatives, folded
	optional bool
	upper    bool    // written with a capital
	governs  bool    // a preposition of a slot: "из кого-л."
	content  bool    // not a function word
	comma    bool    // a comma or a dash stands before it in the form
	keys     []int32 // known keys, sorted; filled by the index
	bare     []int32 // keys that count only with the particle (German separable verbs)
	particle int32   // key of the particle, -1 if none
	verb     bool    // may stand far from its neighbours
}

// pattern is a form, parsed.
type pattern struct {
	elems   []elem
	content int // required content words
}

func (p *pattern) firstWord() int {
	for i := range p.elems {
		if p.elems[i].kind == elemWord && !p.elems[i].optional {
			return i
		}
	}
	return 0
}

var errEmptyForm = errors.New("no word in it")

// parsePattern reads the text of a form: words, (optional words), alternatives
// a|b or a/b, whole wordings separated by " | ", slots in braces or as
// dictionaries write them ("one's", "кого-л.", "jdn."), and "…" for a gap.
func parsePattern(text string, m *morphology) ([]pattern, error) {
	var out []pattern
	for wording := range strings.SplitSeq(text, " | ") {
		p := parseWording(wording, m)
		if p.firstWordCount() == 0 {
			return nil, errEmptyForm
		}
		out = append(out, p)
	}
	return out, nil
}

func (p *pattern) firstWordCount() int {
	n := 0
	for i := range p.elems {
		if p.elems[i].kind == elemWord && !p.elems[i].optional {
			n++
		}
	}
	return n
}

func parseWording(text string, m *morphology) pattern {
	var p pattern
	comma := false
	for _, c := range chunks(text) {
		if c.punct {
			comma = true
			continue
		}
		before := len(p.elems)
		p.addChunk(c, m)
		if len(p.elems) > before {
			p.elems[before].comma = comma && before > 0
			comma = false
		}
	}
	m.adapt(&p)
	p.count()
	return p
}

func (p *pattern) count() {
	p.content = 0
	for i := range p.elems {
		if e := &p.elems[i]; e.kind == elemWord && e.content && !e.optional {
			p.content++
		}
	}
}

// chunk is a piece of a form between spaces.
type chunk struct {
	text     string
	optional bool
	punct    bool
}

// chunks cuts a form at white space and brackets. "bath(water)" becomes the
// alternatives "bath|bathwater", because the bracket touches a word.
func chunks(text string) []chunk {
	var out []chunk
	depth := 0
	for _, field := range strings.Fields(joinTouching(text)) {
		for field != "" {
			switch {
			case field[0] == '(' || strings.HasPrefix(field, "（"):
				depth++
				field = strings.TrimPrefix(strings.TrimPrefix(field, "("), "（")
				continue
			case field[0] == ')' || strings.HasPrefix(field, "）"):
				depth = max(0, depth-1)
				field = strings.TrimPrefix(strings.TrimPrefix(field, ")"), "）")
				continue
			}
			end := strings.IndexAny(field, "()（）")
			if end < 0 {
				end = len(field)
			}
			piece := field[:end]
			field = field[end:]
			word := strings.TrimRight(piece, ",;:—–-，、；：。!！?？")
			if word != "" {
				out = append(out, chunk{text: word, optional: depth > 0})
			}
			if len(word) < len(piece) {
				out = append(out, chunk{punct: true})
			}
		}
	}
	return out
}

// joinTouching rewrites a bracket inside a word as an alternative.
func joinTouching(text string) string {
	open := strings.IndexByte(text, '(')
	if open <= 0 || text[open-1] == ' ' || text[open-1] == ')' {
		return text
	}
	end := strings.IndexByte(text[open:], ')')
	if end < 0 {
		return text
	}
	end += open
	inner := text[open+1 : end]
	if strings.ContainsAny(inner, " |/") || hasUnspaced(text[:open]) {
		return text
	}
	start := strings.LastIndexAny(text[:open], " (") + 1
	tail := len(text)
	if i := strings.IndexByte(text[end+1:], ' '); i >= 0 {
		tail = end + 1 + i
	}
	short := text[start:open] + text[end+1:tail]
	long := text[start:open] + inner + text[end+1:tail]
	return text[:start] + short + "|" + long + joinTouching(text[tail:])
}

func startsUpper(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}

// addChunk turns a chunk into elements: a slot, or the words of its first
// alternative, each with the other alternatives when they are one word as well.
func (p *pattern) addChunk(c chunk, m *morphology) {
	if kind, ok := m.slot(c.text); ok {
		p.elems = append(p.elems, elem{kind: kind, text: c.text, optional: true, particle: -1})
		return
	}
	if strings.Trim(c.text, ".…") == "" {
		p.elems = append(p.elems, elem{kind: elemGap, optional: true, particle: -1})
		return
	}
	alts := strings.FieldsFunc(strings.Trim(c.text, ".…"), func(r rune) bool { return r == '|' || r == '/' })
	if len(alts) == 0 {
		return
	}
	first := m.words(alts[0])
	for i, w := range first {
		e := elem{text: w, alts: []string{w}, optional: c.optional, particle: -1}
		e.upper = i == 0 && startsUpper(alts[0])
		if len(first) == 1 || i == 0 {
			for _, a := range alts[1:] {
				if ws := m.words(a); len(ws) == 1 {
					if kind, ok := m.slot(a); ok {
						e.kind = kind
					}
					e.alts = append(e.alts, ws[0])
				}
			}
		}
		e.content = !m.function[w]
		p.elems = append(p.elems, e)
	}
}
