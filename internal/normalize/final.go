package normalize

import (
	"slices"

	"calque/internal/normalize/script"
)

// Profiles lists the names Options.Profile knows.
func Profiles() []string { return []string{"moses"} }

// addFinal adds what runs once, at the end: the profile, then conversion.
func (n *Normalizer) addFinal(sel selection) error {
	switch n.opt.Profile {
	case "":
	case "moses":
		n.final = append(n.final, mosesPasses(n.opt.Lang, sel)...)
	default:
		return unknown("profile", n.opt.Profile, Profiles())
	}
	if n.opt.ToScript == "" {
		return nil
	}
	c := script.Find(n.opt.ToScript, n.opt.Lang)
	if c == nil {
		var names []string
		for _, info := range script.All() {
			names = append(append(names, info.Name), info.Aliases...)
		}
		return unknown("script", n.opt.ToScript, names)
	}
	n.final = append(n.final, &convertPass{c, convertRule(c.Info())})
	n.whole = false
	return nil
}

// Scripts lists what Options.ToScript knows.
func Scripts() []script.Info { return script.All() }

// convertPass is a conversion between scripts.
type convertPass struct {
	c    *script.Converter
	rule Rule
}

func (p *convertPass) run(t *sweep) {
	l := p.c.Edits(t.src)
	t.edits = slices.Grow(t.edits, len(l))
	for i := range l {
		t.add(l[i].Start, l[i].End, l[i].New, &p.rule)
	}
}

// convertRule describes a conversion as a rule. The id says from where when a
// target has several.
func convertRule(info script.Info) Rule {
	return Rule{ID: "to-" + info.Name + "-from-" + info.From[0], Level: Convert, Family: "script", Langs: info.From,
		Lang: info.From[0], What: info.What, In: info.In, Out: info.Out, Risk: info.Risk}
}

func convertRules() []Rule {
	var out []Rule
	for _, info := range script.All() {
		out = append(out, convertRule(info))
	}
	return out
}
