package normalize

func convertRules() []Rule { return nil }
