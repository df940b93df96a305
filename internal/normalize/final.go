package normalize

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
	return nil
}
