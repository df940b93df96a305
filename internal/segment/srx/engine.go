package srx

import (
	"fmt"
	"strings"
	"sync"
	"unicode/utf8"
)

// Engine cuts text in one language by the rules of a Document. It is safe for
// concurrent use.
//
// At each position between two characters the rules are asked in order, and the
// first one whose two patterns match there decides. A pattern does not see
// farther than 250 characters from the position.
type Engine struct {
	groups []group
	breaks []int // indices of the groups that break
	names  []string

	mu   sync.Mutex
	free []*runner // idle machines, with what they have learnt
}

// group is a set of rules of one verdict that stand next to each other, with
// one pattern after the break.
type group struct {
	breaks        bool
	before, after *program
	conds         []test
}

// test is a compiled condition.
type test struct {
	program *program
	negate  bool
}

// Engine returns the engine for the language with the given tag. The error says
// that no languagemap matches the tag.
func (d *Document) Engine(lang string) (*Engine, error) {
	e := &Engine{}
	var rules []Rule
	for _, m := range d.Maps {
		if !m.matches(lang) {
			continue
		}
		set := d.ruleSet(m.RuleName)
		e.names = append(e.names, set.Name)
		rules = append(rules, set.Rules...)
		if !d.Cascade {
			break
		}
	}
	if e.names == nil {
		return nil, &Error{File: d.Name, Reason: fmt.Sprintf("no languagemap matches the language %q", lang), Hint: d.patterns()}
	}
	return e, e.build(rules)
}

// patterns lists what languages the maps are for.
func (d *Document) patterns() string {
	var list []string
	for _, m := range d.Maps {
		list = append(list, m.Pattern)
	}
	return "the file has rules for " + strings.Join(list, ", ") + `; a last languagemap with the pattern ".*" serves all others`
}

// matches reports whether the pattern of the map matches the whole tag.
func (m *LanguageMap) matches(lang string) bool {
	p, err := newProgram(seq{m.node, endText}, false)
	return err == nil && newMachine(p).match(strings.ReplaceAll(lang, "_", "-"), 0)
}

// Names returns the names of the languagerules that the engine works with, in
// order.
func (e *Engine) Names() []string { return append([]string(nil), e.names...) }

// Breaks returns the byte offsets in s at which a new segment starts, in order,
// without 0 and len(s).
func (e *Engine) Breaks(s string) []int {
	r := e.runner()
	defer e.release(r)
	var out []int
	for at := 0; at < len(s); {
		_, n := utf8.DecodeRuneInString(s[at:])
		if at += n; at < len(s) && r.breaksAt(s, at) {
			out = append(out, at)
		}
	}
	return out
}

func (e *Engine) runner() *runner {
	e.mu.Lock()
	defer e.mu.Unlock()
	if n := len(e.free); n > 0 {
		r := e.free[n-1]
		e.free = e.free[:n-1]
		return r
	}
	return &runner{engine: e, machines: map[*program]*machine{}, groups: make([]running, len(e.groups))}
}

func (e *Engine) release(r *runner) {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.free = append(e.free, r)
}

// runner is an engine at work: its machines.
type runner struct {
	engine   *Engine
	machines map[*program]*machine
	groups   []running
}

// running is a group with its machines, nil until they are needed.
type running struct{ before, after *machine }

// breaksAt asks the rules about one position.
func (r *runner) breaksAt(s string, at int) bool {
	for _, k := range r.engine.breaks {
		if !r.matches(k, s, at) {
			continue
		}
		for i := range r.engine.groups[:k] {
			if g := &r.engine.groups[i]; !g.breaks && r.matches(i, s, at) {
				return false
			}
		}
		return true
	}
	return false
}

func (r *runner) matches(k int, s string, at int) bool {
	g, run := &r.engine.groups[k], &r.groups[k]
	if run.before == nil {
		run.before, run.after = r.machine(g.before), r.machine(g.after)
	}
	if !run.before.match(s, at) || !run.after.match(s, at) {
		return false
	}
	for _, c := range g.conds {
		if r.machine(c.program).match(s, at) == c.negate {
			return false
		}
	}
	return true
}

func (r *runner) machine(p *program) *machine {
	m := r.machines[p]
	if m == nil {
		m = newMachine(p)
		r.machines[p] = m
	}
	return m
}
