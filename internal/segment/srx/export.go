package srx

import (
	"io"
	"slices"
	"strings"

	"calque/internal/lang"
	"calque/internal/segment"
)

// Export writes the rules that package segment has for the language with the
// given tag as SRX 2.0: a languagerule of its own for the language, and Default
// for all. An empty tag and languages without a table get the common
// abbreviations.
//
// SRX sees only the text on both sides of a position. What package segment does
// beyond that (lists that count on, quotation marks that look the same on both
// sides, the dash of dialogue, time phrases) is left out or written as the
// pattern that comes nearest.
func Export(tag string, w io.Writer) error {
	t := segment.TableOf(tag)
	name, pattern := "Common", ".*"
	if t.Lang != "" {
		base := lang.Base(tag)
		name, pattern = lang.Name(base), base+"(-.*)?"
		if name == "" {
			name = base
		}
	}
	d := &Document{
		SegmentSubflows: true, Cascade: true,
		FormatHandles: []FormatHandle{{"start", false}, {"end", true}, {"isolated", true}},
		LanguageRules: []LanguageRule{{Name: name, Rules: languageRules(t)}, {Name: "Default", Rules: defaultRules()}},
		Maps:          []LanguageMap{{Pattern: pattern, RuleName: name}, {Pattern: ".*", RuleName: "Default"}},
	}
	return d.Write(w)
}

// Pieces of the exported patterns. They keep to what ICU and Java both read.
const (
	closers = `[\p{Pe}\p{Pf}"'“]*`
	openers = `[\p{Ps}\p{Pi}"'„«¿¡]*\s?`  // French sets a space inside
	initial = `[\p{Lu}\p{Lt}\p{Lo}\p{N}]` // what a sentence may start with
)

// list gathers rules; the first one of a family carries its comment.
type list struct {
	rules   []Rule
	comment string
}

func (l *list) about(comment string) { l.comment = comment }

func (l *list) add(breaks bool, before, after string) {
	l.rules = append(l.rules, Rule{Break: breaks, Before: before, After: after, Comment: l.comment})
	l.comment = ""
}

// languageRules returns what only holds in the language of t.
func languageRules(t segment.Table) []Rule {
	l := &list{}
	byClass := map[string][]string{}
	for _, a := range t.Abbreviations {
		byClass[a.Class] = append(byClass[a.Class], abbreviation(a))
	}
	starters := ""
	if len(t.Starters) > 0 {
		starters = `\s+` + openers + either(capitals(t.Starters)) + `\b(?!\.)`
	}
	l.tokens(t)
	l.abbreviations(t, byClass, starters)
	l.letters(t)
	if t.Ordinals {
		l.ordinals(t, starters)
	}
	l.about("an initial ends a sentence only before a word that often starts one")
	l.add(true, `[°º]\p{Lu}\.`, `\s+`+openers+`\p{Lu}`)
	if starters != "" {
		l.add(true, `\w\s\p{Lu}\.`, starters)
		l.add(true, `\b\p{L}\.(?:\p{L}\.)+`, starters)
	}
	l.add(false, `\b\p{Lu}\.`, `\s+\p{Lu}`)
	if t.Lang == "en" || t.Lang == "" {
		l.about("I is always a capital")
		l.add(false, `(?:\.\.|…)`, `\s+I\b`)
	}
	if t.Lang == "zh" || t.Lang == "ja" {
		l.speech(t)
	}
	if t.NoFullStop {
		l.about("the full stop parts clauses")
		l.add(false, `\.`, `\s`)
	}
	for _, r := range t.Stops {
		l.about("ends a sentence in this language")
		l.add(true, regexpQuote(string(r)), `\s`)
	}
	return l.rules
}

func (l *list) abbreviations(t segment.Table, byClass map[string][]string, starters string) {
	l.about("abbreviations that end a sentence only before a word that often starts one")
	loose := append(append(append([]string{}, byClass["maybe"]...), byClass["month"]...), byClass["era"]...)
	if starters != "" && len(loose) > 0 {
		l.add(true, `\b`+either(loose)+`\.`, starters)
	}
	for _, class := range []string{"maybe", "month"} {
		for _, a := range byClass[class] {
			l.add(false, `\b`+a+`\.`, `\s`)
		}
	}
	l.dates(t, byClass["era"])
	if final := byClass["final"]; len(final) > 0 {
		l.about("measures of two parts")
		l.add(false, `\p{N}\s+`+either(final)+`\.`, `\s+\p{N}`)
	}
	l.about("abbreviations in front of a number")
	for _, a := range byClass["number"] {
		l.add(false, `\b`+a+`\.`, `\s+(?:\p{N}|[IVXLC]+\b|[#№])`)
	}
	l.about("units, which may end a sentence behind a number")
	for _, a := range byClass["unit"] {
		l.add(true, `\p{N}\s+`+a+`\.`, `\s+\p{Lu}`)
		l.add(false, `\b`+a+`\.`, `\s`)
	}
	l.about("abbreviations with more to follow")
	for _, a := range byClass["never"] {
		l.add(false, `\b`+a+`\.`, `\s`)
	}
}

// tokens keeps abbreviations of several tokens together: "z. B.".
func (l *list) tokens(t segment.Table) {
	l.about("abbreviations of several tokens")
	for _, a := range t.Abbreviations {
		parts := spelled(a)
		for i := 1; i < len(parts); i++ {
			if parts[i] != "" {
				l.add(false, `\b`+strings.Join(parts[:i], `\.\s?`)+`\.`, `\s?`+parts[i]+`\.`)
			}
		}
	}
}

// dates parts behind a date or time, but not where that is all the sentence has.
func (l *list) dates(t segment.Table, eras []string) {
	if len(eras) == 0 {
		return
	}
	l.about("dates and times, which may end a sentence, but not as its first words")
	if len(t.Openers) > 0 {
		l.add(false, `(?:^|[.!?…]\s)`+either(capitals(t.Openers))+`\s+[\p{N}.:,–-]+\s+`+either(eras)+`\.`, `\s`)
	}
	l.add(false, `\b`+either(eras)+`\.`, `\s+\p{N}`)
	l.add(true, `\p{N}\s*`+either(eras)+`\.`, `\s+`+openers+`\p{Lu}`)
	if several := slices.DeleteFunc(slices.Clone(eras), func(e string) bool { return !strings.Contains(e, `\.`) }); len(several) > 0 {
		l.add(true, `\b`+either(several)+`\.`, `\s+`+openers+`\p{Lu}`)
	}
}

// letters tells words of one small letter from abbreviations: "это я." but
// "в с. Моринці".
func (l *list) letters(t segment.Table) {
	if len(t.Words) > 0 {
		l.about("words of one letter")
		l.add(true, `\s`+either(t.Words)+`\.`, `\s+`+openers+initial)
	}
	l.about("a small letter that is no measure")
	l.add(false, `[^\p{N}\s]\s+\p{Ll}\.`, `\s`)
}

// ordinals keeps "am 3. Mai" together and parts "Ich habe 5. Sie hat 6."
func (l *list) ordinals(t segment.Table, starters string) {
	l.about("ordinal numbers")
	if starters != "" {
		l.add(true, `\w\s\p{Nd}{1,3}\.`, starters)
	}
	if len(t.Months) > 0 {
		l.add(false, `\b\p{Nd}{1,2}\.`, `\s+`+either(capitals(t.Months))+`\b`)
	}
	l.add(false, `\p{Ll}\s\p{Nd}{1,3}\.`, `\s+\p{Lu}`)
	l.add(false, `\b\p{Nd}{1,2}\.`, `\s+\p{Nd}{1,4}\b`)
	l.about("Roman ordinal numbers")
	l.add(false, `\b[IVXLC]+\.`, `\s+\p{Lu}`)
}

// speech keeps words of speech with the quotation in front of them: “…！”他说.
func (l *list) speech(t segment.Table) {
	var anywhere, last []string
	for _, v := range t.Speech {
		if end, ok := strings.CutPrefix(v, "-"); ok {
			last = append(last, regexpQuote(end))
		} else {
			anywhere = append(anywhere, regexpQuote(v))
		}
	}
	const clause = `[^\p{P}\s]{0,15}`
	after := clause + either(anywhere)
	if len(last) > 0 {
		after = `(?:` + after + `|` + clause + either(last) + `[。，：,:])`
	}
	l.about("a quotation and who says it")
	l.add(false, `[。！？…!?]+[”」』’]+`, after)
}
