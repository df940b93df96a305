// Package ladder reads and writes alignments as segment numbers, without the
// text: a bead a line, the form evaluations are made in.
//
//	[0,1]:[0]:0.9312
//	[2]:[]:0.2000
//
// Numbers count from 0 and name the segments of each side; an empty side is
// []. The score is optional, higher is better.
//
// Read also understands what other aligners write: spaces inside the brackets
// and costs instead of scores (vecalign), and the rungs of hunalign, three
// columns of which the first two are the beginnings of the next bead.
package ladder

// Bead is m source segments and n target segments that belong together.
type Bead struct {
	// Source and Target are segment numbers from 0, in ascending order as a
	// rule; nil for an empty side.
	Source, Target []int
	// Score is what the file gives. In the files of this program it lies in
	// [0,1]; vecalign's is a cost and hunalign's has no bounds.
	Score    float64
	HasScore bool
}
