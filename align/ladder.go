package align

import "fmt"

// Segment is one unit of a text to be aligned.
type Segment struct {
	// Text is the segment's text, UTF-8. An empty Text is allowed and is
	// usually left unpaired.
	Text string
	// Paragraph numbers the paragraphs of the text from 0, not decreasing. If
	// all segments of a text have the same number the paragraph structure is
	// taken as unknown.
	Paragraph int
	// Terms are keys of concepts that the caller has found in the segment, such
	// as idioms or glossary entries. The same key on both sides is evidence.
	Terms []string
	// Heading marks a title; it is never joined with body text into one side
	// of a bead.
	Heading bool
}

// Bead holds the segments that translate each other.
type Bead struct {
	// Source and Target are segment indices from 0, ascending. One of the two
	// may be empty, never both. Aligners here return runs without holes;
	// ladders from elsewhere may have holes. The slices may share memory with
	// those of other beads and are not to be written to.
	Source, Target []int
	// Score in [0,1], higher is better, says how sure the aligner is of
	// exactly this bead.
	Score float64
}

// Shape names the bead by its sizes, for example "1-2".
func (b Bead) Shape() string { return fmt.Sprintf("%d-%d", len(b.Source), len(b.Target)) }

// IsSkip tells whether one side of the bead is empty.
func (b Bead) IsSkip() bool { return len(b.Source) == 0 || len(b.Target) == 0 }

// Ladder is the list of beads of a text and its translation, in text order.
type Ladder []Bead

// Check reports the first violation of the ladder's invariant: every one of
// the n source and m target segments stands in exactly one bead, in order.
// It returns nil for a complete, monotone ladder.
func (l Ladder) Check(n, m int) error {
	i, j := 0, 0
	for k, b := range l {
		if len(b.Source)+len(b.Target) == 0 {
			return fmt.Errorf("bead %d is empty on both sides", k)
		}
		if err := follow(&i, b.Source); err != nil {
			return fmt.Errorf("bead %d: source %w", k, err)
		}
		if err := follow(&j, b.Target); err != nil {
			return fmt.Errorf("bead %d: target %w", k, err)
		}
	}
	if i != n || j != m {
		return fmt.Errorf("ladder covers %d of %d source and %d of %d target segments", i, n, j, m)
	}
	return nil
}

func follow(next *int, indices []int) error {
	for _, x := range indices {
		if x != *next {
			return fmt.Errorf("segment %d stands where %d was expected", x, *next)
		}
		*next++
	}
	return nil
}

// Similarity is the share of segments that lie in beads with both sides,
// weighted by the beads' scores: near 1 for a clean translation, near 0 for
// texts that have nothing to do with each other. An empty ladder gives 0.
func (l Ladder) Similarity() float64 {
	var sum, all float64
	for _, b := range l {
		n := float64(len(b.Source) + len(b.Target))
		all += n
		if !b.IsSkip() {
			sum += n * b.Score
		}
	}
	if all == 0 {
		return 0
	}
	return sum / all
}
