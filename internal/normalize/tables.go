package normalize

import "slices"

// localeTable is every rule of [Locale] in the order in which a character asks
// them; the first that fires has it.
var localeTable = slices.Concat(quoteRules, apostropheRules, particleRules, dashRules, ellipsisRules, spacingRules,
	symbolRules, unitRules, intervalRules, russianRules, nbspRules)

// aggressiveTable is every rule of [Aggressive].
var aggressiveTable = slices.Concat(cjkWidthRules, cjkSpacingRules, foldRules)
