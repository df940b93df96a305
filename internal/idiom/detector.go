package idiom

import (
	"cmp"
	"slices"
	"sync"

	"calque/internal/lang"
)

// Detector finds the entries of a lexicon in texts. It may be used by several
// goroutines at once; the lexicon must not change meanwhile.
type Detector struct {
	lex *Lexicon
	opt Options
	min float64

	mu      sync.Mutex
	indexes map[string]*index // by base language, made when first needed
}

// NewDetector returns a detector. A nil lexicon is an empty one.
func NewDetector(lex *Lexicon, opt Options) *Detector {
	if lex == nil {
		lex = NewLexicon()
	}
	return &Detector{lex: lex, opt: opt, min: opt.minConfidence(), indexes: map[string]*index{}}
}

func (d *Detector) index(tag string) *index {
	base := lang.Base(tag)
	d.mu.Lock()
	defer d.mu.Unlock()
	x := d.indexes[base]
	if x == nil {
		x = newIndex(d.lex, morphologyOf(base, foldHook(d.opt.Fold)))
		d.indexes[base] = x
	}
	return x
}

// Text finds idioms and calques in the segments of one text, in their order. A
// calque is reported with the origin of its entry and wants a note unless the text
// explains it, there or at its first mention.
func (d *Detector) Text(tag string, segments []string) []Hit {
	x := d.index(tag)
	m := newMatcher(x)
	seen := mentions{}
	var out []Hit
	for i, s := range segments {
		next := ""
		if i+1 < len(segments) {
			next = segments[i+1]
		}
		all := m.find(s)
		picked := d.pick(x, all, s, d.readable)
		for _, p := range picked {
			h := p.hit(i, SideSource, tag, s)
			d.explain(&h, x, p.f, all, place{tag, s, next, p.f.start, p.f.end})
			if p.f.c.form.Role == RoleCalque || p.f.c.form.Role == RoleLiteral {
				h.Treatment = TreatCalque
				d.decide(&h, p.f.c.entry, tag, s[h.ByteStart:h.ByteEnd], seen)
			}
			out = append(out, h)
		}
		out = append(out, d.candidates(i, SideSource, tag, s, next, picked)...)
	}
	sortHits(out)
	return out
}

// readable reports whether a match may be shown for a text read by itself: plain
// equivalents are ordinary words of the language, and a wording of the image
// counts only when it is long enough to be no accident.
func (d *Detector) readable(f *match) (bonus float64, ok bool) {
	switch f.c.form.Role {
	case RoleEquivalent:
		if d.opt.Equivalents {
			bonus = 0.2
		}
		return bonus, f.c.form.Type != "" || d.opt.Equivalents
	case RoleLiteral:
		return 0, f.c.content >= 3 && f.c.entry.Origin != f.base()
	}
	return 0, true
}

func (f *match) base() string { return lang.Base(f.c.form.Lang) }

// picked is a match that was chosen, with its confidence.
type picked struct {
	f *match
	v verdict
}

// pick chooses among overlapping matches: most content words, most words, shortest
// span, best role, first entry. What is less sure than the option asks is left out
// beforehand; admit says what counts at all and adds to its confidence.
func (d *Detector) pick(x *index, all []match, s string, admit func(*match) (bonus float64, ok bool)) []picked {
	var list []picked
	for i := range all {
		f := &all[i]
		bonus, ok := admit(f)
		if !ok {
			continue
		}
		v := judge(x, f, s)
		if v.score += bonus; v.clamped() >= d.min {
			list = append(list, picked{f, v})
		}
	}
	slices.SortStableFunc(list, func(a, b picked) int {
		return cmp.Or(b.f.content-a.f.content, len(b.f.at)-len(a.f.at),
			(a.f.end-a.f.start)-(b.f.end-b.f.start),
			roleRank(a.f.c.form.Role)-roleRank(b.f.c.form.Role), a.f.c.order-b.f.c.order, a.f.start-b.f.start)
	})
	var out []picked
	for _, p := range list {
		if !slices.ContainsFunc(out, func(o picked) bool { return p.f.start < o.f.end && o.f.start < p.f.end }) {
			out = append(out, p)
		}
	}
	slices.SortFunc(out, func(a, b picked) int { return a.f.start - b.f.start })
	return out
}

func (p *picked) hit(unit int, side, tag, s string) Hit {
	e := p.f.c.entry
	return Hit{
		Unit: unit, Side: side, Lang: tag,
		ByteStart: p.f.start, ByteEnd: p.f.end, Text: s[p.f.start:p.f.end],
		ID: e.ID, Type: e.Type, Role: string(p.f.c.form.Role), Origin: e.Origin,
		Confidence: p.v.clamped(), Reasons: p.v.reasons,
	}
}

// explain sets whether the text explains the phrase.
func (d *Detector) explain(h *Hit, x *index, f *match, all []match, at place) {
	g := findGloss(at)
	if !g.found {
		g = nearby(x, f.c.entry, all, at)
	}
	if g.found {
		h.Glossed = true
		h.Reasons = append(h.Reasons, g.reason)
	}
}

// mentions remembers the entries that the document has had: true if explained.
type mentions map[string]bool

// decide sets whether a note is needed, and writes it. Only the first mention in
// a document takes a note.
func (d *Detector) decide(h *Hit, e *Entry, tag, phrase string, seen mentions) {
	explained, before := seen[e.ID]
	if !before || h.Glossed && !explained {
		seen[e.ID] = h.Glossed
	}
	switch {
	case h.Glossed:
	case explained:
		h.Glossed = true
		h.Reasons = append(h.Reasons, "explained at its first mention")
	case before:
		h.Reasons = append(h.Reasons, "the note belongs to its first mention")
	default:
		h.NoteNeeded = true
		if d.opt.NoteLang != "" {
			tag = d.opt.NoteLang
		}
		h.Note = noteLine(e, tag, phrase)
	}
}

func sortHits(hits []Hit) {
	slices.SortStableFunc(hits, func(a, b Hit) int {
		return cmp.Or(a.Unit-b.Unit, cmp.Compare(a.Side, b.Side), a.ByteStart-b.ByteStart, b.ByteEnd-a.ByteEnd)
	})
}

// foldHook remembers what a hook says about a character; texts repeat them.
func foldHook(hook func(string) string) func(string) string {
	if hook == nil {
		return nil
	}
	var known sync.Map
	return func(s string) string {
		if f, ok := known.Load(s); ok {
			return f.(string)
		}
		f := hook(s)
		known.Store(s, f)
		return f
	}
}
