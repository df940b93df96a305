package srx

import (
	"regexp/syntax"
	"slices"
	"unicode/utf8"
)

// program is a compiled pattern that matches forwards from a position, or
// backwards from it.
type program struct {
	prog     *syntax.Prog
	backward bool
	edges    bool // ^, $ or \b occur: the characters on both sides matter
}

func newProgram(n node, backward bool) (*program, error) {
	prog, err := syntax.Compile(expression(n, backward).Simplify())
	if err != nil {
		return nil, err
	}
	p := &program{prog: prog, backward: backward}
	for i := range prog.Inst {
		p.edges = p.edges || prog.Inst[i].Op == syntax.InstEmptyWidth
	}
	return p, nil
}

// maxSpan is how far from a position a pattern looks, in characters. It bounds
// the time that rules such as "^.*" take; other engines stop at a hundred.
const maxSpan = 250

// maxStates is when a machine forgets what it has learnt and starts anew.
const maxStates = 1000

// sort is what a character is to anchors and word boundaries.
type sort uint8

const (
	edge sort = iota // the start or end of the text
	feed             // a line end
	wordSort
	other
)

func sortOf(r rune) sort {
	switch {
	case r == '\n' || r == '\r' || r == 0x85 || r == 0x2028 || r == 0x2029:
		return feed
	case isWord(r):
		return wordSort
	}
	return other
}

// Outcomes of a step; anything from firstState on is the index of a state.
const (
	unknown int32 = iota
	failed
	matched
	firstState
)

// state is a set of instructions that a program may be at, and the sort of the
// character read last.
type state struct {
	pcs    []uint32
	last   sort
	accept bool // has matched, whatever follows
	end    int32
	ascii  [utf8.RuneSelf]int32
	pages  map[rune]*[256]int32 // by the upper bits of the character
}

// machine runs a program as a deterministic automaton whose states are built
// when they are first met. It is not safe for concurrent use.
type machine struct {
	*program
	states []*state
	index  map[string]int32
	starts [4]int32

	stack, list []uint32
	seen        []uint32 // by instruction: the last closure it was in
	round       uint32
	key         []byte
}

func newMachine(p *program) *machine {
	return &machine{program: p, index: map[string]int32{}, seen: make([]uint32, len(p.prog.Inst))}
}

// match reports whether the program matches s from byte at on, or backwards
// from it.
func (m *machine) match(s string, at int) bool {
	from := other
	if m.edges {
		from = m.sortBehind(s, at)
	}
	if m.starts[from] == unknown {
		m.starts[from] = m.add([]uint32{uint32(m.prog.Start)}, from)
	}
	st := m.states[m.starts[from]-firstState]
	for range maxSpan {
		if st.accept {
			return true
		}
		var r rune
		var n int
		if m.backward {
			r, n = utf8.DecodeLastRuneInString(s[:at])
			at -= n
		} else {
			r, n = utf8.DecodeRuneInString(s[at:])
			at += n
		}
		var to int32
		if n == 0 {
			if st.end == unknown {
				st.end = m.finish(st)
			}
			return st.end == matched
		}
		if to = st.next(r); to == unknown {
			to = m.step(st, r)
			st.learn(r, to)
		}
		if to < firstState {
			return to == matched
		}
		st = m.states[to-firstState]
	}
	return false
}

// sortBehind returns the sort of the character on the far side of byte at.
func (m *machine) sortBehind(s string, at int) sort {
	if m.backward {
		if at == len(s) {
			return edge
		}
		r, _ := utf8.DecodeRuneInString(s[at:])
		return sortOf(r)
	}
	if at == 0 {
		return edge
	}
	r, _ := utf8.DecodeLastRuneInString(s[:at])
	return sortOf(r)
}

func (s *state) next(r rune) int32 {
	if r < utf8.RuneSelf {
		return s.ascii[r]
	}
	if p := s.pages[r>>8]; p != nil {
		return p[r&0xFF]
	}
	return unknown
}

func (s *state) learn(r rune, to int32) {
	if r < utf8.RuneSelf {
		s.ascii[r] = to
		return
	}
	p := s.pages[r>>8]
	if p == nil {
		if s.pages == nil {
			s.pages = map[rune]*[256]int32{}
		}
		p = new([256]int32)
		s.pages[r>>8] = p
	}
	p[r&0xFF] = to
}

// add returns the state of the given instructions, a new one if need be.
func (m *machine) add(pcs []uint32, last sort) int32 {
	if len(pcs) == 0 {
		return failed
	}
	m.key = append(m.key[:0], byte(last))
	for _, pc := range pcs {
		m.key = append(m.key, byte(pc), byte(pc>>8), byte(pc>>16))
	}
	if i, ok := m.index[string(m.key)]; ok {
		return i
	}
	if len(m.states) >= maxStates {
		m.states, m.starts = m.states[:0:0], [4]int32{}
		clear(m.index)
	}
	st := &state{pcs: slices.Clone(pcs), last: last}
	st.accept = m.closure(st.pcs, 0)
	m.states = append(m.states, st)
	i := int32(len(m.states)-1) + firstState
	m.index[string(m.key)] = i
	return i
}

// closure follows the instructions that read nothing, under the given anchors,
// gathers those that read a character in m.list and reports a match.
func (m *machine) closure(pcs []uint32, have syntax.EmptyOp) bool {
	m.round++
	m.list = m.list[:0]
	m.stack = append(m.stack[:0], pcs...)
	for len(m.stack) > 0 {
		pc := m.stack[len(m.stack)-1]
		m.stack = m.stack[:len(m.stack)-1]
		if m.seen[pc] == m.round {
			continue
		}
		m.seen[pc] = m.round
		switch in := &m.prog.Inst[pc]; in.Op {
		case syntax.InstMatch:
			return true
		case syntax.InstAlt, syntax.InstAltMatch:
			m.stack = append(m.stack, in.Out, in.Arg)
		case syntax.InstCapture, syntax.InstNop:
			m.stack = append(m.stack, in.Out)
		case syntax.InstEmptyWidth:
			if syntax.EmptyOp(in.Arg)&^have == 0 {
				m.stack = append(m.stack, in.Out)
			}
		case syntax.InstRune, syntax.InstRune1, syntax.InstRuneAny, syntax.InstRuneAnyNotNL:
			m.list = append(m.list, pc)
		}
	}
	return false
}

// step reads r from st.
func (m *machine) step(st *state, r rune) int32 {
	next := other
	if m.edges {
		next = sortOf(r)
	}
	if m.closure(st.pcs, m.anchors(st.last, next)) {
		return matched
	}
	var out []uint32
	for _, pc := range m.list {
		if in := &m.prog.Inst[pc]; in.MatchRune(r) {
			out = append(out, in.Out)
		}
	}
	slices.Sort(out)
	return m.add(slices.Compact(out), next)
}

// finish comes to the edge of the text from st.
func (m *machine) finish(st *state) int32 {
	if m.closure(st.pcs, m.anchors(st.last, edge)) {
		return matched
	}
	return failed
}

// anchors returns what holds between two characters, the one read last and the
// next one, in the direction of the program.
func (m *machine) anchors(last, next sort) syntax.EmptyOp {
	if !m.edges {
		return 0
	}
	before, after := last, next
	if m.backward {
		before, after = next, last
	}
	have := syntax.EmptyNoWordBoundary
	if (before == wordSort) != (after == wordSort) {
		have = syntax.EmptyWordBoundary
	}
	if before == edge {
		have |= syntax.EmptyBeginText
	}
	if after == edge {
		have |= syntax.EmptyEndText
	}
	if before <= feed {
		have |= syntax.EmptyBeginLine
	}
	if after <= feed {
		have |= syntax.EmptyEndLine
	}
	return have
}
