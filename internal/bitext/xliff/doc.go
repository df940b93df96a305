// Package xliff writes and reads XLIFF, the format localization tools pass
// work in: version 1.2, which nearly all of them take, and 2.1.
//
// A file pairs one source with one target language. Of a unit with more
// languages the first target is written, the others are counted. Notes are
// notes; score, bead shape and properties travel as context (1.2) or in the
// metadata module (2.1), under the names of package bitext. There is no place
// for the language of a property, nor in 1.2 for characters XML cannot hold.
// A unit without an ID comes back with its number.
//
// What is written is valid by the schemas of the standards, strict for 1.2.
// The Reader takes both versions, with their inline elements flattened; it
// reads alternative translations, skeletons and other modules past.
package xliff

import "calque/internal/bitext"

// Version is a version of the format to write.
type Version uint8

// The versions written.
const (
	V12 Version = iota // XLIFF 1.2
	V21                // XLIFF 2.1
)

// Options adjust the Writer and the Reader. The zero value is right for most.
type Options struct {
	Version Version
	// KeepUnaligned writes units without source text too. Units without
	// target text are always written: they are work to be done.
	KeepUnaligned bool
	// Original names the document the text is from; "bitext" if empty.
	Original string

	// File names the input in errors.
	File string
	// ReplaceInvalid reads bytes that are not UTF-8 as U+FFFD instead of
	// giving up.
	ReplaceInvalid bool
	// OnRepair is told what the Reader puts right; it may be nil.
	OnRepair func(bitext.Repair)
}

// foreign marks a property whose type is not of the x- kind XLIFF 1.2 allows.
const foreign = "x-type-"
