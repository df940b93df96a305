package srx

import "encoding/xml"

// root reads the whole document.
func (r *reader) root() error {
	for {
		t, at, err := r.token()
		if err != nil {
			return err
		}
		if t == nil {
			return r.errorAt(at, "an SRX file starts with <srx version=\"2.0\" …>", "the file has no element")
		}
		if start, ok := t.(xml.StartElement); ok {
			if err := r.srx(tag{start, at}); err != nil {
				return err
			}
			return r.trailer()
		}
	}
}

// trailer reads on behind the root element, where nothing but comments and
// white space may stand.
func (r *reader) trailer() error {
	for {
		t, at, err := r.token()
		if err != nil || t == nil {
			return err
		}
		if start, ok := t.(xml.StartElement); ok {
			return r.errorAt(at, "", "element <%s> behind the end of <srx>", start.Name.Local)
		}
	}
}

func (r *reader) srx(t tag) error {
	if t.name() != "srx" {
		return r.errorAt(t.at, "is this another kind of file?", "the file starts with <%s>, expected <srx>", t.name())
	}
	version, err := r.attr(t, "version")
	if err != nil {
		return err
	}
	if version != "2.0" && version != "1.0" {
		return r.errorAt(t.at, `a file that follows the schema srx20.xsd has version="2.0"`, "version=%q in <srx>, expected 2.0 or 1.0", version)
	}
	r.doc.Version, r.space = version, t.Name.Space
	switch {
	case version == "2.0" && r.space == "":
		r.warnAt(t.at, "<srx> without the namespace %s; it was read as if it had it", Namespace)
	case version == "2.0" && r.space != Namespace:
		return r.errorAt(t.at, "the namespace of SRX 2.0 is "+Namespace, "<srx> in the namespace %q", r.space)
	}
	r.known(t, "version")
	steps := sequence{parent: t, r: r}
	err = r.children(t, func(c tag) error {
		if err := steps.next(c, "header", "body"); err != nil {
			return err
		}
		if c.name() == "header" {
			return r.header(c)
		}
		return r.body(c)
	})
	if err != nil {
		return err
	}
	return steps.all("header", "body")
}

// sequence holds elements to their order, each at most once.
type sequence struct {
	r      *reader
	parent tag
	done   int
}

// next takes c as the next one of names, optional ones left out.
func (s *sequence) next(c tag, names ...string) error {
	if s.r.ours(c) {
		for i := s.done; i < len(names); i++ {
			if names[i] == c.name() {
				if i > s.done && s.parent.name() != "rule" {
					return s.r.unexpected(c, s.parent, "<"+names[s.done]+"> first")
				}
				s.done = i + 1
				return nil
			}
		}
	}
	want := "no more elements"
	if s.done < len(names) {
		want = "<" + names[s.done] + ">"
	}
	return s.r.unexpected(c, s.parent, want)
}

// all reports the first of names that did not come.
func (s *sequence) all(names ...string) error {
	if s.done < len(names) {
		return s.r.errorAt(s.parent.at, "", "<%s> without <%s>", s.parent.name(), names[s.done])
	}
	return nil
}

func (r *reader) header(t tag) error {
	r.known(t, "segmentsubflows cascade")
	r.doc.SegmentSubflows = true
	if _, ok := r.optional(t, "segmentsubflows"); ok {
		var err error
		if r.doc.SegmentSubflows, err = r.yes(t, "segmentsubflows"); err != nil {
			return err
		}
	} else {
		r.warnAt(t.at, "<header> without the attribute segmentsubflows; it was read as \"yes\"")
	}
	if r.doc.Version == "2.0" {
		var err error
		if r.doc.Cascade, err = r.yes(t, "cascade"); err != nil {
			return err
		}
	}
	return r.children(t, func(c tag) error {
		switch {
		case !r.ours(c): // tools keep their settings here
			return r.skip()
		case c.name() != "formathandle":
			return r.unexpected(c, t, "<formathandle>")
		}
		kind, err := r.oneOf(c, "type", "start end isolated")
		if err != nil {
			return err
		}
		include, err := r.yes(c, "include")
		if err != nil {
			return err
		}
		r.known(c, "type include")
		r.doc.FormatHandles = append(r.doc.FormatHandles, FormatHandle{kind, include})
		return r.empty(c)
	})
}

// skip passes over the element whose start tag was just read.
func (r *reader) skip() error {
	for depth := 1; depth > 0; {
		t, at, err := r.token()
		if err != nil {
			return err
		}
		switch t.(type) {
		case nil:
			return r.errorAt(at, "", "the file ends inside of <header>")
		case xml.StartElement:
			depth++
		case xml.EndElement:
			depth--
		}
	}
	return nil
}

func (r *reader) body(t tag) error {
	steps := sequence{parent: t, r: r}
	err := r.children(t, func(c tag) error {
		if err := steps.next(c, "languagerules", "maprules"); err != nil {
			return err
		}
		if c.name() == "maprules" {
			return r.mapRules(c)
		}
		return r.languageRules(c)
	})
	if err != nil {
		return err
	}
	return steps.all("languagerules", "maprules")
}

func (r *reader) languageRules(t tag) error {
	err := r.children(t, func(c tag) error {
		if !r.ours(c) || c.name() != "languagerule" {
			return r.unexpected(c, t, "<languagerule>")
		}
		return r.languageRule(c)
	})
	if err == nil && len(r.doc.LanguageRules) == 0 {
		return r.errorAt(t.at, "", "<languagerules> without <languagerule>")
	}
	return err
}

func (r *reader) languageRule(t tag) error {
	name, err := r.attr(t, "languagerulename")
	if err != nil {
		return err
	}
	if old := r.doc.ruleSet(name); old != nil {
		return r.errorAt(t.at, "give each languagerule a name of its own", "a second languagerule %q, the first one is on line %d", name, old.Line)
	}
	r.known(t, "languagerulename")
	lr := LanguageRule{Name: name, Line: r.lines.Position(t.at).Line}
	err = r.children(t, func(c tag) error {
		if !r.ours(c) || c.name() != "rule" {
			return r.unexpected(c, t, "<rule>")
		}
		rule, err := r.rule(c)
		lr.Rules = append(lr.Rules, rule)
		return err
	})
	if err != nil {
		return err
	}
	if len(lr.Rules) == 0 {
		return r.errorAt(t.at, "remove it, or map its languages to another languagerule", "languagerule %q has no rule", name)
	}
	r.doc.LanguageRules = append(r.doc.LanguageRules, lr)
	return nil
}

func (r *reader) rule(t tag) (Rule, error) {
	p := r.lines.Position(t.at)
	rule := Rule{Break: true, Line: p.Line, Col: p.Col}
	if _, ok := r.optional(t, "break"); ok {
		var err error
		if rule.Break, err = r.yes(t, "break"); err != nil {
			return rule, err
		}
	}
	r.known(t, "break")
	steps := sequence{parent: t, r: r}
	err := r.children(t, func(c tag) error {
		if err := steps.next(c, "beforebreak", "afterbreak"); err != nil {
			return err
		}
		content, err := r.content(c)
		if c.name() == "beforebreak" {
			rule.Before = content
		} else {
			rule.After = content
		}
		return err
	})
	if err == nil && steps.done == 0 {
		err = r.errorAt(t.at, "an empty rule would match between any two characters", "<rule> with neither <beforebreak> nor <afterbreak>")
	}
	return rule, err
}
