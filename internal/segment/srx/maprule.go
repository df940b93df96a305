package srx

// mapRules reads the languagemaps; in SRX 1.0 they stand one level deeper, in
// maprule elements.
func (r *reader) mapRules(t tag) error {
	groups := 0
	err := r.children(t, func(c tag) error {
		switch {
		case r.ours(c) && r.doc.Version == "1.0" && c.name() == "maprule":
			if groups++; groups > 1 {
				r.warnAt(c.at, "a further <maprule>; the first one counts")
				return r.skip()
			}
			return r.children(c, func(g tag) error { return r.languageMap(g, c) })
		case r.doc.Version == "1.0":
			return r.unexpected(c, t, "<maprule>")
		}
		return r.languageMap(c, t)
	})
	if err == nil && len(r.doc.Maps) == 0 {
		return r.errorAt(t.at, "", "<maprules> without <languagemap>")
	}
	return err
}

func (r *reader) languageMap(c, parent tag) error {
	if !r.ours(c) || c.name() != "languagemap" {
		return r.unexpected(c, parent, "<languagemap>")
	}
	p := r.lines.Position(c.at)
	m := LanguageMap{Line: p.Line, Col: p.Col}
	var err error
	if m.Pattern, err = r.attr(c, "languagepattern"); err != nil {
		return err
	}
	if m.RuleName, err = r.attr(c, "languagerulename"); err != nil {
		return err
	}
	if r.doc.ruleSet(m.RuleName) == nil {
		return r.errorAt(c.at, "names must be written the same way in languagerule and languagemap", "languagemap to %q, which is no languagerule", m.RuleName)
	}
	ps := &parser{p: []rune(m.Pattern), flags: flags{fold: true}}
	if m.node, err = ps.pattern(m.Pattern); err == nil && hasLook(m.node) {
		err = errMiddle
	}
	if err != nil {
		return &Error{File: r.doc.Name, Line: p.Line, Col: p.Col, Reason: "languagepattern " + quoted(m.Pattern), Err: err}
	}
	r.known(c, "languagepattern languagerulename")
	r.doc.Maps = append(r.doc.Maps, m)
	return r.empty(c)
}
