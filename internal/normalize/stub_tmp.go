package normalize

var mojibakeRules, mosesRules []Rule
var repairRules = []Rule{ruleCyrillicTwin, ruleLatinTwin, ruleKazakhTwin}

func convertRules() []Rule { return nil }
func (n *Normalizer) addRepair(sel selection) {
	p := &homoglyphPass{cyr: sel[ruleCyrillicTwin.ID], lat: sel[ruleLatinTwin.ID], kaz: sel[ruleKazakhTwin.ID], base: base(n.opt.Lang)}
	if p.cyr || p.lat || p.kaz {
		n.passes = append(n.passes, p)
	}
}
func (n *Normalizer) addFinal(sel selection) error { return nil }
