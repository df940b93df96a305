package bitext

import (
	"fmt"
	"hash/fnv"
	"strings"
)

// AddNote appends a note made by this program, with the fingerprint that
// lets [Unit.Strip] find it again. A note the unit has already is not added
// twice.
func (u *Unit) AddNote(n Note) {
	for _, have := range u.AllNotes() {
		if have.Text == n.Text {
			return
		}
	}
	u.Notes = append(u.Notes, n)
	u.Properties = append(u.Properties, Property{Type: PropNote, Value: fingerprint(n.Text)})
}

// Strip removes what an earlier run of this program has attached: its
// properties, and the notes nobody has changed since. It makes a second run
// replace the work of the first instead of doubling it. Score and Type stay.
func (u *Unit) Strip() {
	mine := map[string]bool{}
	var props []Property
	for _, p := range u.Properties {
		if p.Type == PropNote {
			mine[p.Value] = true
		}
		if !p.Own() {
			props = append(props, p)
		}
	}
	u.Properties = props
	if len(mine) == 0 {
		return
	}
	var notes []Note
	for _, n := range u.Notes {
		if !mine[fingerprint(n.Text)] {
			notes = append(notes, n)
		}
	}
	u.Notes = notes
}

// fingerprint is short because it only has to tell a handful of notes of one
// unit apart. White space does not count: formats trim and fold it.
func fingerprint(text string) string {
	h := fnv.New32a()
	_, _ = h.Write([]byte(strings.Join(strings.Fields(text), " ")))
	return fmt.Sprintf("%08x", h.Sum32())
}
