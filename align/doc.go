// Package align pairs the segments of a text with the segments of its
// translation. It is for programs that hold both texts in memory as lists of
// segments (sentences, paragraphs or lines); it reads no files, cuts no
// sentences, keeps no state between calls and uses no neural model.
//
// # Words
//
//   - segment: a sentence, paragraph or line, the unit that is paired.
//   - bead: m source and n target segments that belong together (Brown, Lai
//     and Mercer 1991); written 1-1, 2-1, 1-0 and so on.
//   - ladder: all beads of a text, in order; every segment is in exactly one.
//   - link: a source and a target word type that tend to stand in the same bead.
//   - skip: a bead with one empty side, an insertion or a deletion.
//
// # Method
//
// A path through the grid of the two texts is chosen by dynamic programming
// over bead shapes, as in Gale and Church (1993), with three differences. The
// score of a bead is a log-likelihood ratio against the chance that unrelated
// segments of these two texts look alike, so that all evidence is calibrated
// on the texts at hand. Length ratio, its spread, the frequency of bead
// shapes and the word links are re-estimated from the posterior probabilities
// of the beads, round after round. And the search goes from coarse to fine:
// blocks of segments are aligned first, then a band around the path, so that
// the cost grows linearly with the texts.
//
// Word links start from what is known beforehand: numbers as values, names and
// cognates after romanization, identical strings, punctuation classes, and a
// lexicon of word translations if there is one for the languages. To these the
// rounds add pairs of words that keep each other company in the
// same beads (Dunning's 1993 likelihood ratio with Melamed's 2000 competitive
// linking, which is IBM model 1 with a hard, one-to-one memory).
package align
