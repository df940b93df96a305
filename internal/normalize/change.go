package normalize

import (
	"slices"

	"calque/internal/normalize/edit"
)

// Change is one explained replacement.
type Change struct {
	ByteStart int    // offset of Old in the input
	Old       string // what stood there; empty for an insertion
	New       string // what stands there now; empty for a deletion
	Rule      string // id of the rule; several joined with "+" where they met on one spot
	Level     Level  // level of the rule, the higher one where several met
}

// Apply makes the changes, as returned by [Normalizer.String], to their input.
func Apply(s string, changes []Change) string {
	l := make(edit.List, len(changes))
	for i, c := range changes {
		l[i] = edit.Edit{Start: c.ByteStart, End: c.ByteStart + len(c.Old), New: c.New}
	}
	return l.Apply(s)
}

// Undo takes the output of [Normalizer.String] and its changes and returns the
// input. Given anything else it returns something else, without panic where
// the offsets still fit.
func Undo(out string, changes []Change) string {
	l := make(edit.List, 0, len(changes))
	shift, at := 0, 0
	for _, c := range changes {
		start := c.ByteStart + shift
		end := start + len(c.New)
		if start < at || end > len(out) {
			break // not the output these changes belong to
		}
		l = append(l, edit.Edit{Start: start, End: end, New: c.Old})
		shift += len(c.New) - len(c.Old)
		at = end
	}
	return l.Apply(out)
}

// appendChanges adds the edits of the unit that begins at s[pos:].
func appendChanges(out []Change, s string, l edit.List, pos int) []Change {
	if len(out)+len(l) > cap(out) { // append grows long lists by a quarter only
		out = slices.Grow(out, len(out)+len(l))
	}
	for i := range l {
		e := &l[i]
		from, to := e.Start+pos, e.End+pos
		out = append(out, Change{ByteStart: from, Old: s[from:to], New: e.New, Rule: e.Rule, Level: Level(e.Level)})
	}
	return out
}
