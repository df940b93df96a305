package normalize

import (
	"slices"
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
	whole  bool   // passes need no cutting into lines

	quick *classTable // set when a text without suspicious characters is done
}

// pass is one sweep over a unit of text, reporting edits in ascending order.
type pass interface {
	run(t *sweep)
}

// sweep is what a pass works on.
type sweep struct {
	src   string
	st    state
	lang  string
	edits edit.List
	items []item // room for the safe level
	cur   cursor // room for the others
}

// state is what one line leaves to the next.
type state struct {
	depth  uint8 // quotation marks open
	inners uint8 // bit d set: the mark at depth d was an inner one
}

func (t *sweep) add(start, end int, now string, r *Rule) {
	if len(t.edits) == cap(t.edits) { // append grows long lists by a quarter only
		t.edits = slices.Grow(t.edits, 8+len(t.edits))
	}
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
	j := job{t: sweep{lang: n.opt.Lang}}
	if n.whole {
		l, out := n.unit(&j, s)
		return out, appendChanges(nil, s, l, 0)
	}
	var changes []Change
	var b strings.Builder
	at := 0 // what is in b so far came from s[:at]
	for pos := 0; pos < len(s); {
		end := pos + unitEnd(s[pos:], true)
		l, out := n.unit(&j, s[pos:end])
		if len(l) > 0 {
			if at == 0 {
				b.Grow(len(s) + len(s)/32)
			}
			b.WriteString(s[at:pos])
			b.WriteString(out)
			at = end
			changes = appendChanges(changes, s, l, pos)
		}
		pos = end
	}
	if len(changes) == 0 {
		return s, nil
	}
	b.WriteString(s[at:])
	return b.String(), changes
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

// job takes the units of a text one after another through the passes. It keeps
// what may be used again, and what a line leaves to the next.
type job struct {
	src, cur string
	all      edit.List
	left     state // by the line before
	next     state // for the line after
	t        sweep
	spare    edit.List // room for edits while the first list of a line is kept
}

// sweep runs one pass and says whether it changed anything. A pass that counts
// quotation marks starts from what the line before left, and what it leaves
// when it sees the final text is for the next line.
func (j *job) sweep(p pass) bool {
	j.t.src, j.t.st, j.t.edits = j.cur, j.left, j.t.edits[:0]
	p.run(&j.t)
	if c, ok := p.(*contextPass); ok && c.depth {
		j.next = j.t.st
	}
	if len(j.t.edits) == 0 {
		return false
	}
	j.cur = j.t.edits.Apply(j.cur)
	if len(j.all) == 0 { // the list is kept as it is, and its place with it
		j.all, j.t.edits, j.spare = j.t.edits, j.spare, j.t.edits
	} else {
		j.all = edit.Compose(j.src, j.all, j.t.edits)
	}
	return true
}

// settle runs the passes in turn until each has seen the text as it is now and
// found nothing, and says whether any found something before.
func (j *job) settle(passes []pass) bool {
	changed := false
	for i, quiet := 0, 0; quiet < len(passes) && i < rounds*len(passes); i++ {
		quiet++
		if j.sweep(passes[i%len(passes)]) {
			changed, quiet = true, 0
		}
	}
	return changed
}

// unit normalizes one line until it settles. Damage is repaired layer by layer
// before anything else may change the evidence.
func (n *Normalizer) unit(j *job, s string) (edit.List, string) {
	j.src, j.cur, j.all, j.left = s, s, nil, j.next
	for range rounds {
		j.settle(n.repair)
		if !j.settle(n.passes) || len(n.repair) == 0 {
			break
		}
	}
	for _, p := range n.final {
		j.sweep(p)
	}
	return j.all, j.cur
}
