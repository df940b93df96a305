package srx

import "regexp/syntax"

// branch is one alternative of a rule, with look-around taken apart: before
// must end and after start at the position, and each condition hold there.
type branch struct {
	before, after node
	conds         []condition
}

// condition is a look-ahead or look-behind at the position itself.
type condition struct {
	node            node
	forward, negate bool
}

// maxBranches bounds the alternatives that look-around inside of round brackets
// is multiplied out to.
const maxBranches = 64

// errMiddle is what is said of look-around that cannot be taken apart.
var errMiddle = &patternError{what: "look-around in the middle of a pattern", unsupported: true}

// branches takes the two patterns of a rule apart. Look-around is rewritten
// where it stands at the position of the break or at the outer end of a
// pattern, and where it speaks about one character that is matched anyway:
// (?!I)\p{Lu} is a capital that is no I.
func branches(before, after node) ([]branch, error) {
	befores, err := expand(before)
	if err != nil {
		return nil, err
	}
	afters, err := expand(after)
	if err != nil {
		return nil, err
	}
	if len(befores)*len(afters) > maxBranches {
		return nil, errMiddle
	}
	var out []branch
	for _, b := range befores {
		for _, a := range afters {
			br, err := newBranch(items(b), items(a))
			if err != nil {
				return nil, err
			}
			out = append(out, br)
		}
	}
	return out, nil
}

// items views a node as a sequence.
func items(n node) seq {
	if s, ok := n.(seq); ok {
		return append(seq{}, s...)
	}
	return seq{n}
}

func newBranch(b, a seq) (branch, error) {
	var br branch
	for len(b) > 0 {
		l, ok := b[len(b)-1].(look)
		if !ok {
			break
		}
		br.conds = append(br.conds, condition{l.sub, !l.behind, l.negate})
		b = b[:len(b)-1]
	}
	for len(a) > 0 {
		l, ok := a[0].(look)
		if !ok {
			break
		}
		br.conds = append(br.conds, condition{l.sub, !l.behind, l.negate})
		a = a[1:]
	}
	for _, c := range br.conds {
		if hasLook(c.node) {
			return br, errMiddle
		}
	}
	var err error
	if br.before, err = outer(b, true); err != nil {
		return br, err
	}
	br.after, err = outer(a, false)
	return br, err
}

// outer rewrites the look-around that is left in a sequence: at its outer end,
// the first item of what stands before a break and the last of what stands
// after, and in the middle.
func outer(s seq, before bool) (node, error) {
	at := len(s) - 1
	if before {
		at = 0
	}
	if len(s) > 0 {
		if l, ok := s[at].(look); ok && l.behind == before {
			n, err := consumed(l)
			if err != nil {
				return nil, err
			}
			s[at] = n
		}
	}
	s, err := narrow(s)
	if err != nil {
		return nil, err
	}
	return join(s...), nil
}

// consumed turns look-around at the outer end of a pattern into text matched
// there: (?<=x)y before a break is xy, (?<!x)y is y behind anything else or the
// start.
func consumed(l look) (node, error) {
	if hasLook(l.sub) {
		return nil, errMiddle
	}
	if !l.negate {
		return l.sub, nil
	}
	edge := assertion{syntax.OpEndText}
	if l.behind {
		edge.op = syntax.OpBeginText
	}
	withEdge := true
	parts, ok := l.sub.(alt)
	if !ok {
		parts = alt{l.sub}
	}
	var all set
	for _, p := range parts {
		if s, ok := asSet(p); ok {
			all = all.union(s)
			continue
		}
		if a, ok := p.(assertion); ok && a == edge {
			withEdge = false
			continue
		}
		if s := items(p); len(s) == 1 && s[0] == node(edge) {
			withEdge = false
			continue
		}
		return nil, errMiddle
	}
	if withEdge {
		return alt{edge, chars{all.not()}}, nil
	}
	return chars{all.not()}, nil
}

// narrow merges look-around about one character into the character next to it.
func narrow(s seq) (seq, error) {
	for i := 0; i < len(s); i++ {
		l, ok := s[i].(look)
		if !ok {
			continue
		}
		want, ok := asSet(l.sub)
		if !ok {
			return nil, errMiddle
		}
		if l.negate {
			want = want.not()
		}
		at := i + 1
		if l.behind {
			at = i - 1
		}
		if at < 0 || at >= len(s) {
			return nil, errMiddle
		}
		n, ok := narrowed(s[at], want, l.behind)
		if !ok {
			return nil, errMiddle
		}
		s[at] = n
		s = append(s[:i:i], s[i+1:]...)
		i--
	}
	return s, nil
}

// narrowed holds the character of n, or the first or last one of a repetition,
// to the set want.
func narrowed(n node, want set, last bool) (node, bool) {
	if have, ok := asSet(n); ok {
		return chars{have.and(want)}, true
	}
	r, ok := n.(repeat)
	if !ok || r.min == 0 {
		return nil, false
	}
	have, ok := asSet(r.sub)
	if !ok {
		return nil, false
	}
	edge := chars{have.and(want)}
	if r.min--; r.max > 0 {
		r.max--
	}
	if last {
		return seq{r, edge}, true
	}
	return seq{edge, r}, true
}

// hasLook reports look-around anywhere in n.
func hasLook(n node) bool {
	var subs []node
	switch n := n.(type) {
	case look:
		return true
	case seq:
		subs = n
	case alt:
		subs = n
	case atomic:
		return hasLook(n.sub)
	case repeat:
		return hasLook(n.sub)
	}
	for _, s := range subs {
		if hasLook(s) {
			return true
		}
	}
	return false
}

// expand multiplies out the alternatives that hold look-around, so that it
// stands in a plain sequence.
func expand(n node) ([]node, error) {
	if !hasLook(n) {
		return []node{n}, nil
	}
	switch n := n.(type) {
	case look:
		return []node{n}, nil
	case atomic:
		return expand(n.sub)
	case alt:
		var out []node
		for _, sub := range n {
			subs, err := expand(sub)
			if err != nil {
				return nil, err
			}
			out = append(out, subs...)
		}
		return out, nil
	case seq:
		out := []node{seq{}}
		for _, sub := range n {
			subs, err := expand(sub)
			if err != nil {
				return nil, err
			}
			var more []node
			for _, a := range out {
				for _, b := range subs {
					more = append(more, join(a, b))
				}
			}
			if out = more; len(out) > maxBranches {
				return nil, errMiddle
			}
		}
		return out, nil
	}
	return nil, errMiddle // a repetition of look-around
}

// gives reports an atomic group in n that could make a difference: what it has
// taken might be wanted by what follows. At the end of a sequence and in front
// of a character it cannot match, it is the same as an ordinary group.
func gives(n node) bool {
	switch n := n.(type) {
	case alt:
		for _, s := range n {
			if gives(s) {
				return true
			}
		}
	case atomic:
		return gives(n.sub)
	case repeat:
		_, plain := n.sub.(atomic)
		return plain || gives(n.sub)
	case look:
		return gives(n.sub)
	case seq:
		for i, s := range n {
			if a, ok := s.(atomic); ok && i+1 < len(n) && !apart(a, n[i+1]) || gives(s) {
				return true
			}
		}
	}
	return false
}

// apart reports that a repeats one set of characters and b starts with a
// character outside of it.
func apart(a atomic, b node) bool {
	r, ok := a.sub.(repeat)
	if !ok {
		return false
	}
	own, ok := asSet(r.sub)
	if !ok {
		return false
	}
	if n, ok := b.(atomic); ok {
		b = n.sub
	}
	if n, ok := b.(repeat); ok && n.min > 0 {
		b = n.sub
	}
	next, ok := asSet(b)
	return ok && len(own.and(next)) == 0
}
