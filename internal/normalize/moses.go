package normalize

import (
	"regexp"
	"strings"
)

// The moses profile prints what the punctuation scripts of the Moses toolkit
// print, faults included, for use in front of models trained on such text:
// normalize-punctuation for European languages, replace-unicode-punctuation
// for Chinese and Japanese. The steps are replayed in the scripts' order,
// which matters: a later step sees what an earlier one wrote.

func mosesRule(id, lang, in, out, what, risk string) *Rule {
	return &Rule{ID: "moses-" + id, Level: Profile, Family: "moses", Lang: lang, In: in, Out: out, What: what, Risk: risk}
}

var (
	mosesSpace  = mosesRule("space", "en", "a ( b ) : 5 %", "a (b): 5%", "one space outside brackets, none inside, none before : ; and % after a digit", "French spacing")
	mosesQuote  = mosesRule("quote", "en", "“so”", "\"so\"", "curly double and low quotes become straight", "direction and nesting")
	mosesDash   = mosesRule("dash", "en", "a–b—c", "a-b - c", "en dash becomes -, em dash a spaced -", "ranges, dialogue")
	mosesApos   = mosesRule("apostrophe", "en", "it’s", "it's", "’ and ‘ between ASCII letters become ', elsewhere \"", "an apostrophe before an accented letter becomes a double quote, as in Moses")
	mosesDots   = mosesRule("ellipsis", "en", "so…", "so...", "HORIZONTAL ELLIPSIS becomes three stops", "none")
	mosesFrench = mosesRule("guillemet", "fr", "«\u00A0so\u00A0»", "\"so\"", "guillemets become straight quotes and lose their inner spaces", "direction and nesting")
	mosesNBSP   = mosesRule("nbsp", "fr", "so\u00A0?", "so?", "no-break spaces before marks go, before units become spaces", "French and Russian typography")
	mosesComma  = mosesRule("quote-comma", "en", "\"so\",", "\"so,\"", "a comma or stop goes inside the closing quote in English, outside elsewhere (Czech: stays)", "technical text where the order means something")
	mosesNumber = mosesRule("number", "en", "12\u00A0123", "12.123", "a no-break space between digits becomes . or, in de es cs fr, a comma", "the value of the number")
	mosesWide   = mosesRule("unicode", "zh", "你好，世界。", "你好,世界. ", "Chinese and Japanese: fullwidth and corner punctuation becomes ASCII", "、 and ， become one; titles lose their brackets")

	mosesRules = []Rule{*mosesSpace, *mosesQuote, *mosesDash, *mosesApos, *mosesDots, *mosesFrench, *mosesNBSP, *mosesComma, *mosesNumber, *mosesWide}
)

// mosesStep is one substitution. need is a string without which the pattern
// cannot match.
type mosesStep struct {
	rule  *Rule
	need  string
	re    *regexp.Regexp
	now   string // with $1
	langs string // base languages, space separated; "!en" = all others; "" = all
}

func step(rule *Rule, langs, need, re, now string) mosesStep {
	return mosesStep{rule: rule, need: need, re: regexp.MustCompile(re), now: now, langs: langs}
}

var mosesSteps = []mosesStep{
	step(mosesSpace, "", "(", `\(`, " ("), step(mosesSpace, "", ")", `\)`, ") "), step(mosesSpace, "", "  ", ` {2,}`, " "),
	step(mosesSpace, "", ") ", `\) ([.!:?;,])`, ")$1"), step(mosesSpace, "", "( ", `\( `, "("), step(mosesSpace, "", " )", ` \)`, ")"),
	step(mosesSpace, "", " %", `(\d) %`, "$1%"), step(mosesSpace, "", " :", ` :`, ":"), step(mosesSpace, "", " ;", ` ;`, ";"),
	step(mosesApos, "", "`", "`", "'"), step(mosesQuote, "", "''", `''`, ` " `),
	step(mosesQuote, "", "„", `„`, `"`), step(mosesQuote, "", "“", `“`, `"`), step(mosesQuote, "", "”", `”`, `"`),
	step(mosesDash, "", "–", `–`, "-"), step(mosesDash, "", "—", `—`, " - "), step(mosesSpace, "", "  ", ` {2,}`, " "),
	step(mosesApos, "", "´", `´`, "'"),
	step(mosesApos, "", "‘", `([a-zA-Z])‘([a-zA-Z])`, "$1'$2"), step(mosesApos, "", "’", `([a-zA-Z])’([a-zA-Z])`, "$1'$2"),
	step(mosesApos, "", "‘", `‘`, `"`), step(mosesQuote, "", "‚", `‚`, `"`), step(mosesApos, "", "’", `’`, `"`),
	step(mosesQuote, "", "''", `''`, `"`), step(mosesDots, "", "…", `…`, "..."),
	step(mosesFrench, "", "«", "\u00A0«\u00A0", ` "`), step(mosesFrench, "", "«", "«\u00A0", `"`), step(mosesFrench, "", "«", `«`, `"`),
	step(mosesFrench, "", "»", "\u00A0»\u00A0", `" `), step(mosesFrench, "", "»", "\u00A0»", `"`), step(mosesFrench, "", "»", `»`, `"`),
	step(mosesNBSP, "", "\u00A0", "\u00A0([%:?!;])", "$1"), step(mosesNBSP, "", "\u00A0", "nº\u00A0", "nº "),
	step(mosesNBSP, "", "\u00A0", "\u00A0(ºC|cm)", " $1"), step(mosesNBSP, "", ",\u00A0", ",\u00A0", ", "), step(mosesSpace, "", "  ", ` {2,}`, " "),
	step(mosesComma, "en", `"`, `"([,.]+)`, `$1"`),
	step(mosesComma, "!en", `,"`, `,"`, `",`), step(mosesComma, "!en", `."`, `(\.+)"(\s*(?:[^<]|$))`, `"$1$2`),
	step(mosesNumber, "de es cs cz fr", "\u00A0", "(\\d)\u00A0(\\d)", "$1,$2"), step(mosesNumber, "!de es cs cz fr", "\u00A0", "(\\d)\u00A0(\\d)", "$1.$2"),
}

// mosesWidePairs: what replace-unicode-punctuation maps, one to one.
var mosesWidePairs = [][2]string{{"，", ","}, {"、", ","}, {"”", `"`}, {"“", `"`}, {"∶", ":"}, {"：", ":"}, {"？", "?"}, {"《", `"`}, {"》", `"`},
	{"）", ")"}, {"！", "!"}, {"（", "("}, {"；", ";"}, {"」", `"`}, {"「", `"`}, {"～", "~"}, {"’", "'"}, {"…", "..."}, {"━", "-"},
	{"〈", "<"}, {"〉", ">"}, {"【", "["}, {"】", "]"}, {"％", "%"}, {"０", "0"}, {"１", "1"}, {"２", "2"}, {"３", "3"}, {"４", "4"},
	{"５", "5"}, {"６", "6"}, {"７", "7"}, {"８", "8"}, {"９", "9"}}

var mosesWideSteps = func() []mosesStep {
	steps := []mosesStep{step(mosesWide, "", "。", `。 *`, ". "), step(mosesWide, "", "．", `． *`, ". ")}
	for _, p := range mosesWidePairs {
		steps = append(steps, step(mosesWide, "", p[0], p[0], p[1]))
	}
	return steps
}()

// applies reports whether the step runs for the base language.
func (m mosesStep) applies(lang string) bool {
	langs, not := strings.CutPrefix(m.langs, "!")
	if langs == "" {
		return true
	}
	in := false
	for l := range strings.FieldsSeq(langs) {
		in = in || l == lang
	}
	if not && langs == "en" && (lang == "cs" || lang == "cz") {
		return false // Moses leaves Czech quotes and stops alone
	}
	return in != not
}

// run makes the step's substitutions as edits.
func (m mosesStep) run(t *sweep) {
	if !strings.Contains(t.src, m.need) {
		return
	}
	var buf []byte
	for _, loc := range m.re.FindAllStringSubmatchIndex(t.src, -1) {
		buf = m.re.ExpandString(buf[:0], m.now, t.src, loc)
		if now := string(buf); now != t.src[loc[0]:loc[1]] {
			t.add(loc[0], loc[1], now, m.rule)
		}
	}
}

// mosesPasses are the steps for a language, in order.
func mosesPasses(lang string, sel selection) []pass {
	steps := mosesSteps
	if b := base(lang); b == "zh" || b == "ja" || b == "yue" {
		steps = mosesWideSteps
	}
	var out []pass
	for _, m := range steps {
		if sel[m.rule.ID] && m.applies(base(lang)) {
			out = append(out, m)
		}
	}
	return out
}
