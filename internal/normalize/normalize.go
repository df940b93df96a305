package normalize

import (
	"strings"

	"calque/internal/normalize/edit"
)

// Options says what a [Normalizer] does. The zero value does nothing.
type Options struct {
	Level    Level    // Off, Safe, Locale or Aggressive
	Lang     string   // BCP 47 tag of the text; "" = unknown, then no language's rules run
	Repair   bool     // mojibake, HTML entities, ligatures, look-alike letters
	ToScript string   // a name from Scripts; converted last, after all levels
	Profile  string   // "moses": print what Moses' punctuation scripts print, instead of Locale or Aggressive
	Quotes   string   // four marks, outer pair and inner pair, to override the locale's: "«»‹›"
	Enable   []string // rule ids, families or "all", after Disable
	Disable  []string // rule ids, families or "all"
}

// Normalizer rewrites text. It is made by [New], has no state that changes,
// and may be used by several goroutines at once.
type Normalizer struct {
	opt    Options
	repair []pass // repeated until nothing changes, before each round of passes
	passes []pass // repeated until nothing changes
	final  []pass // once, at the end
	state0 state
	whole  bool // passes need no cutting into lines

	quick *classTable // set when a text without suspicious characters is done
}

// pass is one sweep over a unit of text, reporting edits in ascending order.
type pass interface {
	run(t *sweep)
}

// sweep is what a pass works on.
type sweep struct {
	src   string
	st    *state
	lang  string
	edits edit.List
}

// state is what one line leaves to the next.
type state struct {
	depth  uint8 // quotation marks open
	inners uint8 // bit d set: the mark at depth d was an inner one
}

func (t *sweep) add(start, end int, now string, r *Rule) {
	t.edits = append(t.edits, edit.Edit{Start: start, End: end, New: now, Rule: r.ID, Level: uint8(r.Level)})
}

// floor is the end of the last edit: what stands before it is settled.
func (t *sweep) floor() int {
	if n := len(t.edits); n > 0 {
		return t.edits[n-1].End
	}
	return 0
}

// free reports whether [from, to) can be edited after the last edit. Two
// insertions on one spot would not know of each other; the second waits.
func (t *sweep) free(from, to int) bool {
	f := t.floor()
	return from > f || from == f && (from < to || len(t.edits) == 0)
}

// New checks the options and builds the tables for them. Errors are
// [NameError] for a rule, profile or script that does not exist.
func New(opt Options) (*Normalizer, error) {
	n := &Normalizer{opt: opt}
	if opt.Level > Aggressive {
		return nil, unknown("level", opt.Level.String(), levelNames[:Aggressive+1])
	}
	sel, err := choose(Rules(), opt)
	if err != nil {
		return nil, err
	}
	n.addRepair(sel)
	n.whole = len(n.repair) == 0
	if p := newSafePass(sel, opt); p != nil {
		n.passes = append(n.passes, p)
	}
	if err := n.addLevel(sel); err != nil {
		return nil, err
	}
	if err := n.addFinal(sel); err != nil {
		return nil, err
	}
	if n.whole && len(n.final) == 0 {
		n.quick = classes()
	}
	return n, nil
}

// addLevel adds the passes of Locale and Aggressive.
func (n *Normalizer) addLevel(sel selection) error {
	for _, table := range [][]contextRule{localeTable, aggressiveTable} {
		p, err := newContextPass(table, sel, n.opt)
		if err != nil {
			return err
		}
		if p != nil {
			n.passes = append(n.passes, p)
			n.whole = false
		}
	}
	return nil
}

// String returns the normalized text and what was changed, in order. A text
// with nothing to change comes back as it is, with no list.
func (n *Normalizer) String(s string) (string, []Change) {
	if n.quick != nil && n.quick.clean(s, 0) == len(s) {
		return s, nil
	}
	l, out := n.edits(s)
	return out, toChanges(s, l)
}

func (n *Normalizer) edits(s string) (edit.List, string) {
	if n.whole {
		st := n.state0
		return n.unit(s, &st)
	}
	st := n.state0
	var l edit.List
	var b strings.Builder
	at := 0 // what is in b so far came from s[:at]
	for pos := 0; pos < len(s); {
		end := pos + unitEnd(s[pos:], true)
		el, out := n.unit(s[pos:end], &st)
		if len(el) > 0 {
			b.WriteString(s[at:pos])
			b.WriteString(out)
			at = end
			for _, e := range el {
				e.Start, e.End = e.Start+pos, e.End+pos
				l = append(l, e)
			}
		}
		pos = end
	}
	if len(l) == 0 {
		return nil, s
	}
	b.WriteString(s[at:])
	return l, b.String()
}

// unitEnd returns the length of the first line of s with its line end. In the
// middle of a stream (final false) it returns 0 when s holds no whole line. A
// carriage return as the last byte does not end a line yet: a line feed may
// follow.
func unitEnd(s string, final bool) int {
	end := strings.IndexByte(s, '\n')
	line := s
	if end >= 0 {
		line = s[:end]
	}
	switch cr := strings.IndexByte(line, '\r'); {
	case cr < 0:
	case cr+1 < len(line): // a lone one, or a run of them
		return cr + 1
	case end >= 0: // CR LF
		return end + 1
	}
	switch {
	case end >= 0:
		return end + 1
	case final:
		return len(s)
	}
	return 0
}

// rounds bounds the repetition. Rules are made to settle after two or three; a
// layer of mojibake costs one each.
const rounds = 10

// job is one unit on its way.
type job struct {
	src, cur string
	all      edit.List
	lang     string
	st       *state
}

// sweep runs the passes once each and says whether they changed anything.
func (j *job) sweep(passes []pass) bool {
	changed := false
	for _, p := range passes {
		t := sweep{src: j.cur, st: j.st, lang: j.lang}
		p.run(&t)
		if len(t.edits) > 0 {
			changed = true
			j.cur, j.all = t.edits.Apply(j.cur), edit.Compose(j.src, j.all, t.edits)
		}
	}
	return changed
}

// unit normalizes one line until it settles. Damage is repaired layer by layer
// before anything else may change the evidence.
func (n *Normalizer) unit(s string, st *state) (edit.List, string) {
	j := job{src: s, cur: s, lang: n.opt.Lang, st: st}
	start := *st
	for range rounds {
		*st = start
		mended := false
		for range rounds {
			if !j.sweep(n.repair) {
				break
			}
			mended = true
		}
		if !j.sweep(n.passes) && !mended {
			break
		}
	}
	j.sweep(n.final)
	return j.all, j.cur
}
