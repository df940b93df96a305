package idiom

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// verdict is a confidence with its reasons.
type verdict struct {
	score   float64
	reasons []string
	stated  bool // begins with a prior from the lexicon
}

func (v *verdict) weigh(d float64, reason string) {
	v.score += d
	v.reasons = append(v.reasons, reason)
}

// clamped keeps the score inside [0,1]; nothing is ever certain.
func (v *verdict) clamped() float64 {
	return min(0.99, max(0.01, float64(int(v.score*100+0.5))/100))
}

// judge says how sure it is that a match is the idiom, used figuratively. The
// weights are hand-set from the observation that exact forms are more often
// figurative than loose ones (in English nine of ten against three of four).
func judge(x *index, f *match, s string) verdict {
	var v verdict
	prior := f.c.form.Match.Prior
	if prior == 0 {
		if f.c.form.Role == RoleVariant {
			prior = f.c.entry.prior
		}
	}
	switch {
	case prior > 0:
		v.stated = true
		v.weigh(prior, fmt.Sprintf("prior %.2g", prior))
	case f.c.form.Role == RoleLemma, f.c.form.Role == RoleVariant:
		v.weigh(0.70, string(f.c.form.Role))
	case f.c.form.Role == RoleCalque:
		v.weigh(calqueBase(f.c), "calque")
	case f.c.form.Role == RoleEquivalent && f.c.form.Type != "":
		v.weigh(0.65, "equivalent that is an idiom itself")
	case f.c.form.Role == RoleEquivalent:
		v.weigh(0.40, "equivalent")
	default:
		v.weigh(0.30, "wording of the image")
	}
	judgeForm(&v, x.m, f)
	judgeContext(&v, x.m, f, s)
	return v
}

// calqueBase is lower for a calque of a single common word, which may be meant as
// it stands.
func calqueBase(c *compiled) float64 {
	if c.content < 2 && !hasUnspaced(c.form.Text) {
		return 0.5
	}
	return 0.68
}

// judgeForm weighs how far the words have moved. Where word order is free and the
// verb stands apart by habit that says little.
func judgeForm(v *verdict, m *morphology, f *match) {
	step, order := 0.05, 0.06
	if m.free && m.base != "kk" {
		step, order = 0.025, 0.02
	}
	if f.exact {
		bonus := 0.10
		if v.stated {
			bonus = 0.05 // the prior was stated for the exact form
		}
		v.weigh(bonus, "exact form")
	}
	if f.content >= 3 && !hasUnspaced(f.c.form.Text) {
		v.weigh(0.08, fmt.Sprintf("%d content words", f.content))
	}
	if f.c.form.Role == RoleCalque {
		step = 0.10 // a loan is a fixed wording
	}
	if f.inserted > 0 {
		v.weigh(-min(0.15, step*float64(f.inserted)), plural(f.inserted, "word")+" inserted")
	}
	if f.ungoverned {
		v.weigh(-0.10, "its preposition is missing")
	}
	if f.reordered {
		v.weigh(-order, "other word order")
	}
	if f.c.narrow && f.c.words == 1 && f.c.entry.Type != "realia" && f.c.form.Role != RoleCalque {
		v.weigh(-0.12, "a single word")
	}
}

// judgeContext looks at the words around.
func judgeContext(v *verdict, m *morphology, f *match, s string) {
	start, end, quoted := widen(s, f.start, f.end)
	if quoted && end-start < (f.end-f.start)*3+24 {
		v.weigh(0.12, "in quotation marks")
	}
	head := strings.TrimRight(strings.ToLower(s[:start]), " \u00a0,，:\"“«„'‘")
	c := cuesOf(m.base)
	if endsWith(head, c.image) {
		v.weigh(0.12, "introduced as an expression")
	} else if endsWith(head, c.plain) {
		v.weigh(-0.15, "introduced as literal")
	}
	if numbered(head) {
		v.weigh(-0.10, "a number stands before it")
	}
	if m.base != "de" && isTitle(s, f) {
		v.weigh(-0.2, "written like a name")
	}
}

func numbered(head string) bool {
	r, _ := utf8.DecodeLastRuneInString(head)
	return unicode.IsDigit(r)
}

// isTitle reports that all words of the match are capitalised, inside a sentence
// that is not, while those of the form are not: Red Tape Records.
func isTitle(s string, f *match) bool {
	words := strings.Fields(s[f.start:f.end])
	if len(words) < 2 || f.start == 0 {
		return false
	}
	upper := 0
	for _, w := range words {
		r, _ := utf8.DecodeRuneInString(w)
		if unicode.IsUpper(r) {
			upper++
		} else if utf8.RuneCountInString(w) > 3 {
			return false
		}
	}
	known := strings.IndexFunc(f.c.form.Text, unicode.IsUpper) >= 0
	shouted := !strings.ContainsFunc(s, unicode.IsLower)
	return upper >= 2 && !known && !shouted
}

func plural(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

// roleRank orders roles when matches of the same length compete.
func roleRank(r Role) int {
	return slices.Index([]Role{RoleLemma, RoleVariant, RoleCalque, RoleEquivalent, RoleLiteral}, r)
}
