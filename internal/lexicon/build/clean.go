package main

import (
	"strings"
	"unicode"
)

// headwords takes a side of a dictionary line apart into what can be looked
// up: alternatives behind commas and semicolons, without remarks in brackets,
// pronunciation and the infinitive's particle.
func headwords(s, tag string) []string {
	s = withoutBrackets(s)
	s = strings.NewReplacer("\u0301", "", "\u0300", "").Replace(s) // stress marks of Slavic dictionaries
	var out []string
	for _, part := range strings.FieldsFunc(s, func(r rune) bool { return r == ';' || r == '；' || r == ',' || r == '、' || r == '|' }) {
		fields := strings.Fields(part)
		kept := fields[:0]
		for i, f := range fields {
			if i > 0 && strings.ContainsAny(f, "ˈˌʃʒʤɛɔʎɲʧʦʣ'") {
				continue // "incubo 'iŋkubo"
			}
			kept = append(kept, f)
		}
		w := strings.Join(kept, " ")
		if tag == "en" {
			w = strings.TrimPrefix(w, "to ")
		}
		if strings.ContainsFunc(w, unicode.IsLetter) {
			out = append(out, w)
		}
	}
	return out
}

// withoutBrackets drops what stands in round, square or curly brackets; a
// bracket without its partner drops the line.
func withoutBrackets(s string) string {
	var b strings.Builder
	depth := 0
	for _, r := range s {
		switch r {
		case '(', '[', '{', '（', '<':
			depth++
		case ')', ']', '}', '）', '>':
			if depth--; depth < 0 {
				return ""
			}
		default:
			if depth == 0 {
				b.WriteRune(r)
			}
		}
	}
	if depth != 0 {
		return ""
	}
	return b.String()
}
