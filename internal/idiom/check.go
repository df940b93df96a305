package idiom

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"calque/internal/lang"
)

// Problem is something doubtful in a lexicon that can be read all the same.
type Problem struct {
	File    string
	Line    int // 1-based, 0 when unknown
	ID      string
	Rule    string // duplicate-row, no-source, no-meaning, no-form, matches-everything, same-form, bad-form, calque-is-equivalent
	Message string
}

func (p Problem) String() string {
	return fmt.Sprintf("%s:%d: %s: %s [%s]", p.File, p.Line, p.ID, p.Message, p.Rule)
}

// Check lists what is doubtful in the lexicon, by file and line: rows that are
// repeated, entries without source, meaning or anything to match, forms so short
// or so empty that they would match everything, a form that two entries share as
// lemma, and a calque that is listed as an equivalent in the same language.
func (l *Lexicon) Check() []Problem {
	out := slices.Clone(l.dups)
	seen := map[string]string{} // language and text of a lemma to its entry
	for _, e := range l.entries {
		out = append(out, checkEntry(e)...)
		for i := range e.Forms {
			f := &e.Forms[i]
			if p, bad := checkForm(e, f); bad {
				out = append(out, p)
			}
			if f.Role != RoleLemma {
				continue
			}
			key := lang.Base(f.Lang) + "\t" + strings.ToLower(f.Text)
			if other, ok := seen[key]; ok {
				out = append(out, problem(e, f, "same-form", fmt.Sprintf("lemma %q is also that of %s", f.Text, other)))
			} else {
				seen[key] = e.ID
			}
		}
	}
	slices.SortStableFunc(out, func(a, b Problem) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line))
	})
	return out
}

func problem(e *Entry, f *Form, rule, message string) Problem {
	return Problem{File: f.File, Line: f.Line, ID: e.ID, Rule: rule, Message: message}
}

func checkEntry(e *Entry) []Problem {
	var out []Problem
	first := &e.Forms[0]
	count := map[Role]int{}
	for i := range e.Forms {
		count[e.Forms[i].Role]++
	}
	if e.Source == "" {
		out = append(out, problem(e, first, "no-source", "no row states a source"))
	}
	if count[RoleMeaning] == 0 {
		out = append(out, problem(e, first, "no-meaning", "no meaning in any language"))
	}
	if count[RoleLemma]+count[RoleVariant]+count[RoleCalque] == 0 {
		out = append(out, problem(e, first, "no-form", "nothing to look for: no lemma, variant or calque"))
	}
	return out
}

func checkForm(e *Entry, f *Form) (Problem, bool) {
	switch f.Role {
	case RoleMeaning, RoleNote, RoleOrigin, RoleVia:
		return Problem{}, false
	}
	patterns, err := parsePattern(f.Text, morphologyOf(f.Lang, nil))
	if err != nil {
		return problem(e, f, "bad-form", fmt.Sprintf("form %q: %v", f.Text, err)), true
	}
	for _, p := range patterns {
		if f.Role != RoleLiteral && f.Role != RoleEquivalent && matchesEverything(p) {
			return problem(e, f, "matches-everything", fmt.Sprintf("form %q would match ordinary text everywhere", f.Text)), true
		}
	}
	if f.Role == RoleCalque {
		for _, t := range e.texts(lang.Base(f.Lang), RoleEquivalent, RoleLemma) {
			if strings.EqualFold(t, f.Text) {
				return problem(e, f, "calque-is-equivalent", fmt.Sprintf("calque %q is an equivalent too", f.Text)), true
			}
		}
	}
	return Problem{}, false
}

// matchesEverything reports whether a pattern has nothing of its own to hold on
// to: no required word, or a single function word or character.
func matchesEverything(p pattern) bool {
	words, content := 0, 0
	for i := range p.elems {
		if p.elems[i].kind == elemWord && !p.elems[i].optional {
			words++
			if p.elems[i].content {
				content++
			}
		}
	}
	if words == 0 || words == 1 && content == 0 {
		return true
	}
	return words == 1 && len([]rune(p.elems[p.firstWord()].text)) < 2
}
