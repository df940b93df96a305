// Package lang answers what language and script a text is in, and keeps the
// small tables that differ by language: names, function words, stems, romanization.
//
// It is for the aligner, the idiom search and the lexicons, which know a
// language only by its BCP 47 tag. Every function accepts every string: an
// unknown or empty tag gives the neutral answer, never a panic. The package
// holds no sentence rules (abbreviations are in package segment) and no
// dictionaries.
package lang

//go:generate go run ./gen -seed gen/seed -profiles profiles.bin
