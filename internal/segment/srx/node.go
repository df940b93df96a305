package srx

import "regexp/syntax"

// node is a piece of a pattern: chars, seq, alt, repeat, atomic, assertion or
// look.
type node interface{}

type (
	chars     struct{ set set } // one character out of a set
	seq       []node            // one after the other; empty matches nothing
	alt       []node            // one of them
	assertion struct{ op syntax.Op }
	atomic    struct{ sub node } // (?>…) and possessive quantifiers: no second thoughts
	repeat    struct {
		sub      node
		min, max int // max -1 for no limit
	}
	look struct {
		sub            node
		behind, negate bool
	}
)

// maxRepeat bounds counted repetition, and with it the size of a program.
const maxRepeat = 1000

// join makes a sequence of its parts with inner sequences opened.
func join(parts ...node) node {
	var out seq
	for _, p := range parts {
		if s, ok := p.(seq); ok {
			out = append(out, s...)
			continue
		}
		out = append(out, p)
	}
	if len(out) == 1 {
		return out[0]
	}
	return out
}

// isEmpty reports a node that matches the empty string alone.
func isEmpty(n node) bool {
	s, ok := n.(seq)
	return ok && len(s) == 0
}

// asSet returns the set of a node that always matches one character.
func asSet(n node) (set, bool) {
	switch n := n.(type) {
	case chars:
		return n.set, true
	case seq:
		if len(n) == 1 {
			return asSet(n[0])
		}
	case alt:
		var all set
		for _, sub := range n {
			s, ok := asSet(sub)
			if !ok {
				return nil, false
			}
			all = all.union(s)
		}
		return all, true
	}
	return nil, false
}

// expression turns a node without look-around into what regexp/syntax compiles,
// for reading the text backwards if reverse is set. Anchors and word boundaries
// keep the meaning they have in the text.
func expression(n node, reverse bool) *syntax.Regexp {
	switch n := n.(type) {
	case chars:
		if len(n.set) == 0 {
			return &syntax.Regexp{Op: syntax.OpNoMatch}
		}
		return &syntax.Regexp{Op: syntax.OpCharClass, Rune: n.set}
	case assertion:
		return &syntax.Regexp{Op: n.op}
	case atomic:
		return expression(n.sub, reverse)
	case repeat:
		re := &syntax.Regexp{Op: syntax.OpRepeat, Min: n.min, Max: n.max, Sub: []*syntax.Regexp{expression(n.sub, reverse)}}
		return re.Simplify()
	case alt:
		return &syntax.Regexp{Op: syntax.OpAlternate, Sub: expressions(n, reverse)}
	case seq:
		if len(n) == 0 {
			return &syntax.Regexp{Op: syntax.OpEmptyMatch}
		}
		subs := expressions(n, reverse)
		if reverse {
			for i, j := 0, len(subs)-1; i < j; i, j = i+1, j-1 {
				subs[i], subs[j] = subs[j], subs[i]
			}
		}
		return &syntax.Regexp{Op: syntax.OpConcat, Sub: subs}
	}
	return &syntax.Regexp{Op: syntax.OpNoMatch} // look-around has been taken out before
}

func expressions(nodes []node, reverse bool) []*syntax.Regexp {
	out := make([]*syntax.Regexp, len(nodes))
	for i, n := range nodes {
		out[i] = expression(n, reverse)
	}
	return out
}

// size counts the instructions that a node compiles to, roughly.
func size(n node) int {
	const enough = 1 << 20
	sum := 1
	switch n := n.(type) {
	case seq:
		for _, s := range n {
			sum += size(s)
		}
	case alt:
		for _, s := range n {
			sum += size(s) + 1
		}
	case atomic:
		sum += size(n.sub)
	case look:
		sum += size(n.sub)
	case repeat:
		sum += size(n.sub) * max(1, n.min, n.max)
	}
	return min(sum, enough)
}
