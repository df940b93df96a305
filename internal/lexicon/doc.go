// Package lexicon holds word-translation tables: which word types of one
// language stand in the translation of a segment that holds a given type of
// the other, and how often. It learns such tables from bitext, packs them into
// a checked binary format, reads them without unpacking, and embeds one for
// each of a set of language pairs. It is for the aligner and for commands that
// train or inspect tables.
//
// It is no dictionary for people: keys are stems or characters, not words, and
// phrases fall apart into their words. It opens no files.
//
// # Probabilities
//
// Forward is the probability that a segment which holds the source type is
// translated by a segment that holds the target type, because of it: a share
// of meetings after the competition between all pairs of the segment. Unlike a
// translation probability of IBM model 1 it does not sum to one over the
// targets of a source. Backward is the same the other way round.
//
// # Method
//
// Candidate pairs are those which meet more often than chance explains
// (Dunning 1993). Over them an IBM model 1 (Brown and others 1993) runs in both
// directions at once with a shared posterior, the geometric mean of the two
// directions' posteriors, after the alignment by agreement of Liang, Taskar
// and Klein (2006), whose product is sharper and forgets rare synonyms. Pruning keeps the pairs with the highest significance,
// sqrt(p·q)·sqrt(count).
package lexicon
