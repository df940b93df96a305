package srx

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"calque/internal/segment"
)

// abbreviation spells an entry as a pattern without its last full stop; between
// its tokens a space may stand. The first letter may be a capital unless it has
// to be one; in several tokens each may.
func abbreviation(a segment.Abbreviation) string { return strings.Join(spelled(a), `\.\s?`) }

// spelled returns the tokens of an entry as patterns.
func spelled(a segment.Abbreviation) []string {
	parts := strings.Split(a.Text, ".")
	for i, p := range parts {
		switch {
		case p == "": // the entry ends with a full stop that another one follows
		case i == 0 && a.Capital:
			parts[i] = regexpQuote(title(p))
		default:
			parts[i] = eitherCase(p)
		}
	}
	return parts
}

// eitherCase spells a word with its first letter in either case.
func eitherCase(w string) string {
	r, n := utf8.DecodeRuneInString(w)
	up := unicode.ToUpper(r)
	switch {
	case r == '-' && len(w) > 1: // the second half of "J.-C."
		return `\-` + eitherCase(w[n:])
	case up == r:
		return regexpQuote(w)
	}
	return "[" + string(up) + string(r) + "]" + regexpQuote(w[n:])
}

// title gives a word a capital; no word of the tables starts with a letter that
// a string of one character cannot hold.
func title(w string) string {
	r, n := utf8.DecodeRuneInString(w)
	return string(unicode.ToUpper(r)) + w[n:]
}

// capitals spells words with a capital as patterns, each once.
func capitals(words []string) []string {
	var out []string
	for _, w := range words {
		out = append(out, regexpQuote(title(w)))
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// either joins patterns as alternatives.
func either(patterns []string) string {
	if len(patterns) == 1 {
		return patterns[0]
	}
	return "(?:" + strings.Join(patterns, "|") + ")"
}

// regexpQuote escapes what has a meaning in regular expressions.
func regexpQuote(s string) string {
	var b strings.Builder
	for _, r := range s {
		if strings.ContainsRune(`\.+*?()|[]{}^$-&#`, r) {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return b.String()
}
