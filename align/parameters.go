package align

// parameters are the numbers that were chosen on development sets: one set of
// them for all languages and kinds of text. Everything else is estimated from
// the texts themselves.
type parameters struct {
	// Length and Words weigh the two kinds of evidence. Words count less than
	// their ratios say, since the words of a sentence are not independent.
	Length, Words float64
	// Floor and Chars give the variance of the log-ratio of lengths of a bead
	// whose sides have n characters on average: Floor + Chars/n.
	Floor, Chars float64
	// ShapeMass is the number of beads that the prior of bead shapes is worth.
	ShapeMass float64
	// GapStep is the price of one segment in a gap, CoarseGapStep that of one
	// block of segments.
	GapStep, CoarseGapStep float64
	// PriorMass is the number of beads that an anchor's prior is worth.
	PriorMass float64
	// Discount is taken off the counts of a learned link, so that one chance
	// meeting proves nothing.
	Discount float64
	// Threshold is the value of Dunning's statistic, beside twice the logarithm
	// of the number of beads, that a learned link must reach.
	Threshold float64
	// Belief is the posterior probability below which a bead teaches nothing.
	Belief float64
	// Lexicon scales the probabilities of a lexicon into beliefs.
	Lexicon float64
	// Cognate is the similarity below which two romanized words are unrelated.
	Cognate float64
	// Reach is the half-width of the band after the first round, in segments;
	// CoarseReach, the same in blocks of segments.
	Reach, CoarseReach int
	// Rounds is how often the models are estimated; CoarseRounds, the same for
	// blocks of segments.
	Rounds, CoarseRounds int
}

func defaultParameters() *parameters {
	return &parameters{
		Length: 1, Words: 0.6, Floor: 0.02, Chars: 3, ShapeMass: 200,
		PriorMass: 2, Discount: 0.6, Threshold: 8, Belief: 0.05, Lexicon: 2, Cognate: 0.62,
		Reach: 5, CoarseReach: 2, Rounds: 4, CoarseRounds: 2, GapStep: -1.5, CoarseGapStep: -4,
	}
}
