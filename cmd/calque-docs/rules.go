package main

import (
	"fmt"
	"strings"
	"unicode"

	"calque/internal/normalize"
)

// levelNotes introduce the levels, in the order in which they are listed.
var levelNotes = []struct {
	level normalize.Level
	note  string
}{
	{normalize.Safe, "On at every level. A reader misses nothing, and `calque align` writes its output at this level."},
	{normalize.Locale, "On at `--level locale`, on top of safe, for a text of one of the languages named."},
	{normalize.Aggressive, "On at `--level aggressive`, on top of safe and in the place of locale. For matching keys; not for text to keep."},
	{normalize.Repair, "On with `--repair`. Look-alike letters (family homoglyph) are repaired at the aggressive level too."},
	{normalize.Profile, "On with `--profile moses`: the steps of Moses' punctuation scripts, their faults included."},
	{normalize.Convert, "On with `--to-script NAME`; the name stands in the id between `to-` and `-from-`."},
}

// ruleTables lists every rule, a table for each level.
func ruleTables() string {
	var b strings.Builder
	rules := normalize.Rules()
	sets := languageSets(rules)
	for _, l := range levelNotes {
		fmt.Fprintf(&b, "### %s\n\n%s\n\n", l.level, l.note)
		b.WriteString("| rule | family | languages | what it does | from | to | risk |\n|---|---|---|---|---|---|---|\n")
		for _, r := range rules {
			if r.Level == l.level {
				writeRule(&b, r, sets)
			}
		}
		b.WriteString("\n")
	}
	b.WriteString("### Language sets\n\n| set | languages |\n|---|---|\n")
	for i, s := range sets {
		fmt.Fprintf(&b, "| %s | %s |\n", setName(i), s)
	}
	return b.String()
}

func writeRule(b *strings.Builder, r normalize.Rule, sets []string) {
	id := "`" + r.ID + "`"
	if r.Optional {
		id += " (on request)"
	}
	fmt.Fprintf(b, "| %s | %s | %s | %s | %s | %s | %s |\n", id, r.Family, languages(r.Langs, sets),
		cell(r.What), code(r.In), code(r.Out), cell(r.Risk))
}

// shortList is how many languages are named in the table itself.
const shortList = 6

// languageSets collects the long lists of languages, in the order in which the
// rules first use them.
func languageSets(rules []normalize.Rule) []string {
	var sets []string
	seen := map[string]bool{}
	for _, r := range rules {
		if s := strings.Join(r.Langs, " "); len(r.Langs) > shortList && !seen[s] {
			seen[s] = true
			sets = append(sets, s)
		}
	}
	return sets
}

func setName(i int) string { return fmt.Sprintf("set %d", i+1) }

func languages(tags []string, sets []string) string {
	if len(tags) == 0 {
		return "all"
	}
	s := strings.Join(tags, " ")
	for i, set := range sets {
		if set == s {
			return setName(i)
		}
	}
	return s
}

// cell makes text fit into a table.
func cell(s string) string { return strings.ReplaceAll(visible(s), "|", "\\|") }

// code shows an example in a code span. A backtick inside needs a longer fence.
func code(s string) string {
	s = cell(s)
	if strings.Contains(s, "`") {
		return "`` " + s + " ``"
	}
	return "`" + s + "`"
}

// names of characters that cannot be seen, or not be told from others.
var names = map[rune]string{
	'\t': "TAB", '\n': "LF", '\r': "CR", '\u00A0': "NBSP", '\u202F': "NNBSP", '\u200B': "ZWSP", '\u200C': "ZWNJ",
	'\u200D': "ZWJ", '\u2060': "WJ", '\uFEFF': "BOM", '\u00AD': "SHY", '\u200E': "LRM", '\u200F': "RLM", '\u3000': "IDSP",
}

// visible writes invisible characters by name, [NBSP], or by number, [U+0301],
// and a space where it would be lost (beside another one, at an end) as ␣.
func visible(s string) string {
	var b strings.Builder
	r := []rune(s)
	for i, c := range r {
		switch {
		case names[c] != "":
			b.WriteString("[" + names[c] + "]")
		case c == ' ' && (i == 0 || i == len(r)-1 || r[i-1] == ' ' || r[i+1] == ' '):
			b.WriteString("␣")
		case c >= 0xF900 && c <= 0xFAFF: // looks like the unified ideograph
			fmt.Fprintf(&b, "[U+%04X]", c)
		case c == ' ' || unicode.IsGraphic(c) && !unicode.In(c, unicode.Mn, unicode.Zs):
			b.WriteRune(c)
		default:
			fmt.Fprintf(&b, "[U+%04X]", c)
		}
	}
	return b.String()
}
