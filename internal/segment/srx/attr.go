package srx

import "strings"

// attr returns an attribute that must be there.
func (r *reader) attr(t tag, name string) (string, error) {
	if v, ok := r.optional(t, name); ok {
		return v, nil
	}
	return "", r.errorAt(t.at, "", "<%s> without the attribute %s", t.name(), name)
}

func (r *reader) optional(t tag, name string) (string, bool) {
	for _, a := range t.Attr {
		if a.Name.Local == name && a.Name.Space == "" {
			return a.Value, true
		}
	}
	return "", false
}

// oneOf returns an attribute that must be there and have one of the values,
// parted by spaces.
func (r *reader) oneOf(t tag, name, values string) (string, error) {
	v, err := r.attr(t, name)
	if err != nil {
		return "", err
	}
	for _, want := range strings.Fields(values) {
		if v == want {
			return v, nil
		}
	}
	return "", r.errorAt(t.at, "", "%s=%q in <%s>, expected %s", name, v, t.name(), strings.ReplaceAll(values, " ", " or "))
}

// yes returns an attribute that must be "yes" or "no".
func (r *reader) yes(t tag, name string) (bool, error) {
	v, err := r.oneOf(t, name, "yes no")
	return v == "yes", err
}

// known warns of attributes of no namespace that are not in the list, parted by
// spaces.
func (r *reader) known(t tag, names string) {
	for _, a := range t.Attr {
		if a.Name.Space != "" || a.Name.Local == "xmlns" || strings.Contains(" "+names+" ", " "+a.Name.Local+" ") {
			continue
		}
		r.warnAt(t.at, "<%s> has an attribute %s, which SRX does not know; it was passed over", t.name(), a.Name.Local)
	}
}
