package srx

import (
	"regexp/syntax"
	"strconv"
)

var endText = assertion{syntax.OpEndText}

// build compiles rules. Among neighbours with the same verdict the order is of
// no matter, so that those which want the same text after the break become one
// program: files have thousands of abbreviations with \s behind them.
func (e *Engine) build(rules []Rule) error {
	var pending []pendingGroup
	for i, r := range rules {
		if i == 0 || r.Break != rules[i-1].Break {
			if err := e.compile(pending); err != nil {
				return err
			}
			pending = nil
		}
		for k, b := range r.branches {
			key := r.After
			if len(b.conds) > 0 || len(r.branches) > 1 {
				key = strconv.Itoa(i) + " " + strconv.Itoa(k) // a group of its own
			}
			pending = enter(pending, key, r.Break, b)
		}
	}
	return e.compile(pending)
}

// pendingGroup is a group that is being gathered.
type pendingGroup struct {
	key    string
	breaks bool
	before alt
	after  node
	conds  []condition
	size   int
}

// maxGroup bounds the instructions of one program.
const maxGroup = 100000

func enter(groups []pendingGroup, key string, breaks bool, b branch) []pendingGroup {
	weight := size(b.before)
	for i := range groups {
		if g := &groups[i]; g.key == key && g.size+weight < maxGroup {
			g.before = append(g.before, b.before)
			g.size += weight
			return groups
		}
	}
	return append(groups, pendingGroup{key, breaks, alt{b.before}, b.after, b.conds, weight})
}

func (e *Engine) compile(pending []pendingGroup) error {
	for _, p := range pending {
		g := group{breaks: p.breaks}
		var err error
		if g.before, err = newProgram(p.before, true); err != nil {
			return err
		}
		if g.after, err = newProgram(p.after, false); err != nil {
			return err
		}
		for _, c := range p.conds {
			prog, err := newProgram(c.node, !c.forward)
			if err != nil {
				return err
			}
			g.conds = append(g.conds, test{prog, c.negate})
		}
		if g.breaks {
			e.breaks = append(e.breaks, len(e.groups))
		}
		e.groups = append(e.groups, g)
	}
	return nil
}
