package srx

import (
	"regexp/syntax"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"
)

// oracle matches nodes the slow and obvious way, look-around included: it
// returns all bytes at which a match that starts at byte at may end.
type oracle string

func (o oracle) ends(n node, at int) map[int]bool {
	out := map[int]bool{}
	switch n := n.(type) {
	case chars:
		if r, size := utf8.DecodeRuneInString(string(o)[at:]); size > 0 && n.set.has(r) {
			out[at+size] = true
		}
	case assertion:
		if o.holds(n.op, at) {
			out[at] = true
		}
	case atomic:
		return o.ends(n.sub, at)
	case look:
		if o.sees(n, at) {
			out[at] = true
		}
	case alt:
		for _, sub := range n {
			for e := range o.ends(sub, at) {
				out[e] = true
			}
		}
	case seq:
		out[at] = true
		for _, sub := range n {
			out = o.all(sub, out)
		}
	case repeat:
		now := map[int]bool{at: true}
		for i := 0; len(now) > 0 && (n.max < 0 && i <= len(o)+n.min || i <= n.max); i++ {
			if i >= n.min {
				for e := range now {
					out[e] = true
				}
			}
			now = o.all(n.sub, now)
		}
	}
	return out
}

func (o oracle) all(n node, from map[int]bool) map[int]bool {
	out := map[int]bool{}
	for at := range from {
		for e := range o.ends(n, at) {
			out[e] = true
		}
	}
	return out
}

// endsAt reports that a match of n ends at byte at.
func (o oracle) endsAt(n node, at int) bool {
	for i := 0; i <= at; i++ {
		if (i == len(o) || utf8.RuneStart(o[i])) && o.ends(n, i)[at] {
			return true
		}
	}
	return false
}

func (o oracle) sees(l look, at int) bool {
	if l.behind {
		return o.endsAt(l.sub, at) != l.negate
	}
	return (len(o.ends(l.sub, at)) > 0) != l.negate
}

func (o oracle) holds(op syntax.Op, at int) bool {
	left, _ := utf8.DecodeLastRuneInString(string(o)[:at])
	right, _ := utf8.DecodeRuneInString(string(o)[at:])
	word := (at > 0 && words().has(left)) != (at < len(o) && words().has(right))
	switch op {
	case syntax.OpBeginText:
		return at == 0
	case syntax.OpEndText:
		return at == len(o)
	case syntax.OpBeginLine:
		return at == 0 || strings.ContainsRune("\n\r", left)
	case syntax.OpEndLine:
		return at == len(o) || strings.ContainsRune("\n\r", right)
	case syntax.OpWordBoundary:
		return word
	}
	return !word
}

// breaks asks the rules one after the other at each position.
func (o oracle) breaks(rules []Rule) (out []int) {
	for at := range string(o) {
		if at == 0 {
			continue
		}
		for _, r := range rules {
			if r.branches == nil {
				continue
			}
			before, _ := parse(r.Before)
			after, _ := parse(r.After)
			if o.endsAt(before, at) && len(o.ends(after, at)) > 0 {
				if r.Break {
					out = append(out, at)
				}
				break
			}
		}
	}
	return out
}

var patternPieces = []string{
	"a", "b", "é", "Б", ".", `\.`, `\s`, `\S`, `\w`, `\d`, `\b`, `\B`, "^", "$", "[a-c]", "[^a]", `\p{Lu}`, `[\w&&[^b]]`, "[[ab]-[b]]",
	"(?i)", "(?m)", "a+", "b*", `\s?`, "a{2,3}", `\w+`, ".*", "(?:a|b)", "(a|é\\.)", "|", "(?=a)", "(?!b)", "(?<=a)", "(?<!b)", `(?<!^|\s)`,
	`(?=\w+\.)`, `(?<=ab)`, `(?!ab)`, "(?:(?=a)|b)", `\R`, `\h`, `[\.!?]`,
}

func genRule() *rapid.Generator[Rule] {
	return rapid.Custom(func(t *rapid.T) Rule {
		part := func(name string) string {
			return strings.Join(rapid.SliceOfN(rapid.SampledFrom(patternPieces), 0, 4).Draw(t, name), "")
		}
		return Rule{Break: rapid.Bool().Draw(t, "break"), Before: part("before"), After: part("after")}
	})
}

// TestEngineAgreesWithOracle draws rules and texts and compares the engine, with
// its rewriting, reversing, grouping and automata, with the oracle.
func TestEngineAgreesWithOracle(t *testing.T) {
	alphabet := []string{"a", "b", "c", "B", "é", "É", "Б", ".", "!", " ", "\n", "\r", "1", "\u00A0", "\u0301"}
	kept := 0
	rapid.Check(t, func(t *rapid.T) {
		r := &reader{doc: &Document{}}
		lr := &LanguageRule{Rules: rapid.SliceOfN(genRule(), 1, 4).Draw(t, "rules")}
		for k := range lr.Rules {
			if r.compileRule(lr, k) == nil && lr.Rules[k].branches != nil {
				kept++
			}
		}
		e := &Engine{}
		if err := e.build(lr.Rules); err != nil {
			t.Fatal(err)
		}
		s := strings.Join(rapid.SliceOfN(rapid.SampledFrom(alphabet), 0, 14).Draw(t, "text"), "")
		if got, want := e.Breaks(s), oracle(s).breaks(lr.Rules); !slices.Equal(got, want) {
			t.Fatalf("text %q: engine %v, oracle %v", s, got, want)
		}
	})
	if kept < 20 { // a short run draws 20 rule sets
		t.Errorf("only %d rules were compared", kept)
	}
}
