package bitext

import "strconv"

// Place is a position in a file: Line and Col count from 1, Col in runes.
// The zero Place is an unknown one.
type Place struct {
	File      string
	Line, Col int
}

// IsZero reports whether nothing is known of the place.
func (p Place) IsZero() bool { return p == Place{} }

// String writes the place as file:line:col, without the parts not known.
func (p Place) String() string {
	s := p.File
	for _, n := range []int{p.Line, p.Col} {
		if n <= 0 {
			break
		}
		if s != "" {
			s += ":"
		}
		s += strconv.Itoa(n)
	}
	return s
}

// AddPlaces appends where the source and the first target stood in their
// documents, as properties, where that is known.
func (u *Unit) AddPlaces() {
	for i, typ := range []string{PropSourcePlace, PropTargetPlace} {
		if v := u.at(i); v != nil && !v.Place.IsZero() {
			u.Properties = append(u.Properties, Property{Type: typ, Value: v.Place.String()})
		}
	}
}
