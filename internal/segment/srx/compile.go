package srx

import (
	"errors"
	"fmt"
)

// compile parses the patterns of all rules. What is no regular expression is an
// error; a rule that is one but beyond an automaton is dropped with a warning,
// unless nothing is left of its languagerule.
func (r *reader) compile() error {
	for i := range r.doc.LanguageRules {
		lr := &r.doc.LanguageRules[i]
		left := 0
		for k := range lr.Rules {
			if err := r.compileRule(lr, k); err != nil {
				return err
			}
			if lr.Rules[k].branches != nil {
				left++
			}
		}
		if left == 0 {
			w := r.doc.Warnings[len(r.doc.Warnings)-1]
			return &Error{File: r.doc.Name, Line: w.Line, Col: w.Col, Reason: w.Text, Hint: "no rule is left in languagerule \"" + lr.Name + "\""}
		}
	}
	return nil
}

func (r *reader) compileRule(lr *LanguageRule, k int) error {
	rule := &lr.Rules[k]
	which := fmt.Sprintf("rule %d of languagerule %q", k+1, lr.Name)
	if rule.Before == "" && rule.After == "" {
		r.warn(rule.Line, rule.Col, "%s has two empty patterns and would match everywhere; it was dropped", which)
		return nil
	}
	before, err := r.pattern(rule, which, "beforebreak", rule.Before)
	if err != nil || before == nil {
		return err
	}
	after, err := r.pattern(rule, which, "afterbreak", rule.After)
	if err != nil || after == nil {
		return err
	}
	if rule.branches, err = branches(before, after); err != nil {
		rule.branches = nil
		r.warn(rule.Line, rule.Col, "%s was dropped: %s %s: %s", which, quoted(rule.Before), quoted(rule.After), errMiddle.what)
		return nil
	}
	if gives(before) || gives(after) {
		r.warn(rule.Line, rule.Col, "%s has a possessive or atomic group that is read as an ordinary one: %s %s", which, quoted(rule.Before), quoted(rule.After))
	}
	return nil
}

// pattern parses one pattern; nil without an error is for one that was warned
// about.
func (r *reader) pattern(rule *Rule, which, element, pattern string) (node, error) {
	p := &parser{p: []rune(pattern)}
	n, err := p.pattern(pattern)
	if err == nil {
		if len(p.notes) > 0 {
			r.warn(rule.Line, rule.Col, "%s: %s", which, p.notes[0])
		}
		return n, nil
	}
	var bad *patternError
	if errors.As(err, &bad) && bad.unsupported {
		r.warn(rule.Line, rule.Col, "%s was dropped: %s %s: %v", which, element, quoted(pattern), err)
		return nil, nil
	}
	return nil, &Error{
		File: r.doc.Name, Line: rule.Line, Col: rule.Col, Err: err,
		Hint:   "rules are regular expressions as ICU and Java have them",
		Reason: fmt.Sprintf("%s: %s %s is no regular expression", which, element, quoted(pattern)),
	}
}
