package idiom

import (
	"fmt"
	"strconv"
	"strings"
)

// MatchMode says how the words of a form are compared with the words of a text.
type MatchMode string

// The modes; the zero value takes the mode of the language.
const (
	MatchDefault MatchMode = ""
	MatchExact   MatchMode = "exact"  // written forms only
	MatchStem    MatchMode = "stem"   // function words as written, others in any inflection
	MatchPrefix  MatchMode = "prefix" // a text word may go on where the form's word ends
)

// MatchOptions are the fourth-to-last column of the lexicon format, for one form:
// "stem,gap=0,order=free,case,prior=0.4".
type MatchOptions struct {
	Mode   MatchMode
	Gap    int     // words allowed between two neighbours; meaningful when HasGap
	HasGap bool    //
	Order  string  // "", "free" or "fixed"; "" is the habit of the language
	Case   bool    // capital letters must agree
	Prior  float64 // share of occurrences meant figuratively, (0,1]; 0 = not stated
}

// parseMatch reads the match column.
func parseMatch(s string) (MatchOptions, error) {
	var m MatchOptions
	for part := range strings.SplitSeq(s, ",") {
		name, value, hasValue := strings.Cut(strings.TrimSpace(part), "=")
		var err error
		switch {
		case name == "" && !hasValue:
		case name == "case" && !hasValue:
			m.Case = true
		case name == "gap" && hasValue:
			m.Gap, err = strconv.Atoi(value)
			m.HasGap = true
			if err == nil && (m.Gap < 0 || m.Gap > maxGap) {
				err = fmt.Errorf("gap %d is not between 0 and %d", m.Gap, maxGap)
			}
		case name == "order" && (value == "free" || value == "fixed"):
			m.Order = value
		case name == "prior" && hasValue:
			m.Prior, err = strconv.ParseFloat(value, 64)
			if err == nil && !(m.Prior > 0 && m.Prior <= 1) {
				err = fmt.Errorf("prior %s is not in (0,1]", value)
			}
		case !hasValue && (name == "exact" || name == "stem" || name == "prefix"):
			m.Mode = MatchMode(name)
		default:
			err = fmt.Errorf("unknown match option %q", part)
		}
		if err != nil {
			return m, err
		}
	}
	return m, nil
}

// String writes the options in their canonical order; the zero value is "".
func (m MatchOptions) String() string {
	var parts []string
	if m.Mode != MatchDefault {
		parts = append(parts, string(m.Mode))
	}
	if m.HasGap {
		parts = append(parts, "gap="+strconv.Itoa(m.Gap))
	}
	if m.Order != "" {
		parts = append(parts, "order="+m.Order)
	}
	if m.Case {
		parts = append(parts, "case")
	}
	if m.Prior != 0 {
		parts = append(parts, "prior="+strconv.FormatFloat(m.Prior, 'g', -1, 64))
	}
	return strings.Join(parts, ",")
}

// maxGap bounds the words between two neighbours of a form.
const maxGap = 12
