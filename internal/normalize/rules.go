package normalize

import (
	"fmt"
	"slices"
	"strings"
)

// Rule describes one kind of change. The list from [Rules] is what --list-rules
// and the documentation are made of, and every example in it is tested.
type Rule struct {
	ID       string   // stable, kebab-case
	Level    Level    // where the rule belongs
	Family   string   // groups rules that can be switched together
	Langs    []string // base languages it works for; none = all
	Optional bool     // off unless named in Options.Enable
	What     string   // what it does, one line
	Lang     string   // language of the example
	In, Out  string   // the example
	Risk     string   // what it can lose or get wrong
}

// For reports whether the rule works for texts of this language tag. Rules
// without languages work for all, "" included.
func (r *Rule) For(tag string) bool {
	return len(r.Langs) == 0 || slices.Contains(r.Langs, base(tag)) || slices.Contains(r.Langs, tag)
}

// Rules returns every rule there is, in the order in which they run. The slice
// is the caller's own.
func Rules() []Rule {
	var all []Rule
	for _, family := range [][]Rule{mojibakeRules, repairRules, safeRules} {
		all = append(all, family...)
	}
	for _, t := range [][]contextRule{localeTable, aggressiveTable} {
		for _, r := range t {
			if !slices.ContainsFunc(all, func(have Rule) bool { return have.ID == r.ID }) {
				all = append(all, *r.Rule) // a rule may stand in the table once for each waking character
			}
		}
	}
	all = append(all, mosesRules...)
	return append(all, convertRules()...)
}

// base is the language subtag: "zh" of "zh-Hant-TW".
func base(tag string) string {
	if i := strings.IndexAny(tag, "-_"); i >= 0 {
		tag = tag[:i]
	}
	return strings.ToLower(tag)
}

// selection is the set of rule ids that are on.
type selection map[string]bool

// choose applies level, language, Disable and Enable, in that order, so that
// Disable "all" with some Enable runs those alone. A rule named by its own id
// runs even for a language it was not made for.
func choose(rules []Rule, opt Options) (selection, error) {
	sel := selection{}
	for i := range rules {
		r := &rules[i]
		sel[r.ID] = !r.Optional && r.For(opt.Lang) && wanted(r, opt)
	}
	for _, name := range opt.Disable {
		if err := sel.set(rules, opt.Lang, name, false); err != nil {
			return nil, err
		}
	}
	for _, name := range opt.Enable {
		if err := sel.set(rules, opt.Lang, name, true); err != nil {
			return nil, err
		}
	}
	return sel, nil
}

// wanted reports whether the options ask for the rule's level. Look-alike
// letters are repaired for matching keys as well.
func wanted(r *Rule, opt Options) bool {
	switch r.Level {
	case Safe:
		return opt.Level >= Safe
	case Repair:
		return opt.Repair || r.Family == "homoglyph" && opt.Level == Aggressive
	case Profile:
		return opt.Profile == r.Family
	default:
		return opt.Level == r.Level && opt.Profile == ""
	}
}

func (sel selection) set(rules []Rule, lang, name string, on bool) error {
	found := false
	for i := range rules {
		r := &rules[i]
		if name != r.ID && name != r.Family && name != "all" {
			continue
		}
		found = true
		if !on || name == r.ID || r.For(lang) {
			sel[r.ID] = on
		}
	}
	if found {
		return nil
	}
	names := []string{"all"}
	for i := range rules {
		names = append(names, rules[i].ID, rules[i].Family)
	}
	return unknown("rule", name, names)
}

// NameError is returned for a rule, profile, level, language or script name
// that does not exist.
type NameError struct {
	Kind    string // "rule", "profile", "level", "script"
	Name    string // as given
	Nearest string // the known name closest to it, "" when none is close
}

// Error says what was not known and what may have been meant.
func (e *NameError) Error() string {
	if e.Nearest == "" {
		return fmt.Sprintf("unknown %s %q", e.Kind, e.Name)
	}
	return fmt.Sprintf("unknown %s %q, did you mean %q", e.Kind, e.Name, e.Nearest)
}

func unknown(kind, name string, known []string) error {
	best, bestDist := "", 1+max(2, len(name)/3)
	for _, k := range known {
		if d := distance(strings.ToLower(name), strings.ToLower(k)); d < bestDist {
			best, bestDist = k, d
		}
	}
	return &NameError{Kind: kind, Name: name, Nearest: best}
}

// distance is Levenshtein's, over bytes: names are ASCII.
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := 1; i <= len(a); i++ {
		diag := row[0]
		row[0] = i
		for j := 1; j <= len(b); j++ {
			cost := diag
			if a[i-1] != b[j-1] {
				cost++
			}
			diag = row[j]
			row[j] = min(cost, row[j]+1, row[j-1]+1)
		}
	}
	return row[len(b)]
}
