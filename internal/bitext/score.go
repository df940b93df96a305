package bitext

import (
	"math"
	"strconv"
	"strings"
)

// FormatScore writes a score with four digits after the point. More would
// not be the same on every processor.
func FormatScore(s float64) string {
	return strconv.FormatFloat(clampScore(s), 'f', 4, 64)
}

// ParseScore reads a decimal in [0,1]; ok is false for anything else.
func ParseScore(s string) (score float64, ok bool) {
	f, err := strconv.ParseFloat(strings.TrimSpace(s), 64)
	if err != nil || math.IsNaN(f) || f < 0 || f > 1 {
		return 0, false
	}
	return f, true
}

func clampScore(s float64) float64 {
	if math.IsNaN(s) || s < 0 {
		return 0
	}
	return math.Min(s, 1)
}

// SetScore gives the unit a score, brought into [0,1].
func (u *Unit) SetScore(s float64) { u.Score, u.HasScore = clampScore(s), true }

// OwnProperties returns the unit's properties with its Score and Type written
// as properties in front of them, for the formats that have no better place.
// A score or bead shape among the properties gives way to the fields.
func (u *Unit) OwnProperties() []Property {
	props := make([]Property, 0, 4+len(u.Properties))
	if u.HasScore {
		props = append(props, Property{Type: PropScore, Value: FormatScore(u.Score)})
	}
	if u.Type != "" {
		props = append(props, Property{Type: PropBead, Value: u.Type})
	}
	for _, p := range u.Properties {
		if p.Type == PropScore && u.HasScore || p.Type == PropBead && u.Type != "" {
			continue
		}
		props = append(props, p)
	}
	return props
}

// AbsorbProperties is the way back: a score and a bead shape among the
// properties move to Score and Type. One that cannot be read stays where it
// is, for a check to find.
func (u *Unit) AbsorbProperties() {
	kept := u.Properties[:0]
	for _, p := range u.Properties {
		switch {
		case p.Type == PropScore && !u.HasScore:
			if s, ok := ParseScore(p.Value); ok {
				u.Score, u.HasScore = s, true
				continue
			}
		case p.Type == PropBead && u.Type == "" && p.Value != "":
			u.Type = p.Value
			continue
		}
		kept = append(kept, p)
	}
	clear(u.Properties[len(kept):])
	u.Properties = kept
	if len(kept) == 0 {
		u.Properties = nil
	}
}
