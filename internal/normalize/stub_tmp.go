package normalize

type contextRule struct{ *Rule }

var localeTable, aggressiveTable []contextRule
var mojibakeRules, repairRules, mosesRules []Rule

func convertRules() []Rule                                                     { return nil }
func newContextPass(t []contextRule, sel selection, opt Options) (pass, error) { return nil, nil }
func (n *Normalizer) addRepair(sel selection)                                  {}
func (n *Normalizer) addFinal(sel selection) error                             { return nil }
