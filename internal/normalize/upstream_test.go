package normalize

import "strings"

// upstreamRules says which of our rules do the work of an upstream rule. The
// upstream tests switch on one rule at a time, so that a case of one rule may
// leave standing what another would change.
var upstreamRules = map[string]string{
	"jolitypo:GermanQuotes": "quotes", "jolitypo:SmartQuotes": "quotes", "jolitypo:EnglishQuotes": "quotes",
	"jolitypo:FrenchQuotes": "quotes", "jolitypo:CurlyQuote": "apostrophe", "jolitypo:Dash": "dash",
	"jolitypo:Ellipsis": "ellipsis", "jolitypo:FrenchNoBreakSpace": "nbsp-fr-mark",

	"common/punctuation/hellip":               "ellipsis",
	"common/punctuation/quote":                "quotes",
	"common/punctuation/quoteLink":            "quotes",
	"common/punctuation/apostrophe":           "apostrophe",
	"common/punctuation/delDoublePunctuation": "double-mark",
	"common/space/afterComma":                 "space-after-mark",
	"common/space/afterSemicolon":             "space-after-mark",
	"common/space/afterExclamationMark":       "space-after-mark",
	"common/space/afterQuestionMark":          "space-after-mark",
	"common/space/delBeforePunctuation":       "space-before-mark",
	"common/space/delBeforeDot":               "space-before-mark",
	"common/space/delBetweenExclamationMarks": "space-between-marks",
	"common/space/beforeBracket":              "space-before-bracket,space-after-ellipsis",
	"common/space/bracket":                    "space-in-bracket",
	"common/space/squareBracket":              "space-in-bracket",
	"common/space/delLeadingBlanks":           "",
	"common/space/delTrailingBlanks":          "trailing-space",
	"common/space/delRepeatSpace":             "space-run",
	"common/symbols/arrow":                    "arrow",
	"common/symbols/copy":                     "copyright",
	"common/other/delBOM":                     "bom",
	"common/other/repeatWord":                 "repeated-word",
	"common/number/fraction":                  "fraction",
	"common/number/mathSigns":                 "math-sign",
	"common/number/digitGrouping":             "nbsp-digits,sum-groups",
	"common/nbsp/afterNumber":                 "nbsp-counted",
	"common/nbsp/afterShortWord":              "nbsp-short-word",
	"common/nbsp/afterShortWordByList":        "nbsp-short-word",
	"common/nbsp/beforeShortLastNumber":       "nbsp-last-number",
	"common/nbsp/afterParagraphMark":          "nbsp-sign",
	"common/nbsp/afterSectionMark":            "nbsp-sign",
	"common/nbsp/replaceNbsp":                 "",
	"en-US/dash/main":                         "dash",
	"en-GB/dash/main":                         "dash",
	"ru/dash/main":                            "dash",
	"ru/dash/directSpeech":                    "dash,dash-speech,dash-nbsp",
	"ru/dash/surname":                         "dash-one-sided",
	"ru/dash/years":                           "dash-years",
	"ru/dash/decade":                          "dash-years",
	"ru/dash/centuries":                       "dash-years",
	"ru/dash/izpod":                           "hyphen-particle", "ru/dash/izza": "hyphen-particle",
	"ru/dash/kakto": "hyphen-particle-loose", "ru/dash/koe": "hyphen-particle", "ru/dash/taki": "hyphen-particle",
	"ru/dash/to":            "hyphen-particle,hyphen-particle-loose",
	"ru/money/currency":     "currency-after",
	"ru/other/phone-number": "phone", "ru/nbsp/m": "power", "ru/nbsp/see": "nbsp-see", "ru/nbsp/years": "years-abbr",
	"ru/space/year": "space-before-year", "ru/dash/ka": "hyphen-ka", "ru/dash/month": "dash-interval", "ru/dash/time": "dash-interval",
	"ru/dash/weekday": "dash-interval", "ru/dash/daysMonth": "dash-interval", "common/number/times": "times",
	"common/nbsp/dpi": "nbsp-unit", "common/space/afterColon": "space-after-colon", "common/space/delBeforePercent": "percent",
	"ru/nbsp/abbr":                       "nbsp-abbr",
	"ru/nbsp/addr":                       "nbsp-address",
	"ru/nbsp/afterNumberSign":            "nbsp-sign",
	"ru/nbsp/centuries":                  "nbsp-century",
	"ru/nbsp/dayMonth":                   "nbsp-month",
	"ru/nbsp/initials":                   "nbsp-initials",
	"ru/nbsp/mln":                        "nbsp-million",
	"ru/nbsp/rubleKopek":                 "nbsp-million",
	"ru/nbsp/ooo":                        "nbsp-org",
	"ru/nbsp/page":                       "nbsp-page",
	"ru/nbsp/ps":                         "nbsp-ps",
	"ru/nbsp/year":                       "nbsp-year",
	"ru/number/comma":                    "decimal-comma",
	"ru/number/ordinals":                 "ordinal-ending",
	"ru/punctuation/ano":                 "comma-but",
	"ru/punctuation/exclamation":         "three-bangs",
	"ru/punctuation/exclamationQuestion": "question-first",
	"ru/punctuation/hellipQuestion":      "two-dots",
	"ru/space/afterHellip":               "space-after-ellipsis",
	"ru/symbols/NN":                      "number-sign",
}

// oneRule makes the options of a typography case: only the rules that stand
// for its upstream rule.
func oneRule(m measured) Options {
	name := strings.TrimPrefix(m.rule, "typograf:")
	opt := Options{Level: Locale, Lang: m.lang, Disable: []string{"all"}}
	if ids := upstreamRules[name]; ids != "" {
		opt.Enable = strings.Split(ids, ",")
	}
	if opt.Enable != nil && strings.HasPrefix(opt.Enable[0], "quotes") {
		opt.Enable = append(opt.Enable, "quotes-nested", "quotes-single", "quotes-space")
	}
	return opt
}
