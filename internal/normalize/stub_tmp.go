package normalize

var aggressiveTable []contextRule
var mojibakeRules, repairRules, mosesRules []Rule

func convertRules() []Rule                         { return nil }
func (n *Normalizer) addRepair(sel selection)      {}
func (n *Normalizer) addFinal(sel selection) error { return nil }
