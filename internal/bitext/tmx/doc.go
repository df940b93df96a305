// Package tmx reads and writes Translation Memory eXchange files, the format
// translators' tools trade their memories in.
//
// The [Writer] is strict: TMX 1.4 that is valid by the DTD and follows what
// OmegaT, Translate Toolkit, XML::TMX and the validators agree on, because
// their tolerance differs. One element stands on a line, notes and properties
// come before the variants, a segment is one trimmed line, there are no inline
// codes unless asked for.
//
// The [Reader] is tolerant: TMX 1.1 to 1.4b in any encoding, with the faults
// files in the wild have; what it puts right it reports. It streams, and it
// keeps notes, properties, attributes and inline codes.
//
// Validation of a foreign file, with all its faults listed, is not done here.
package tmx

import "calque/internal/bitext"

// Options adjust the Writer and the Reader. The zero value is right for most.
type Options struct {
	// UTF16 writes UTF-16 (little-endian, with byte order mark) for old
	// Windows tools.
	UTF16 bool
	// BOM writes a byte order mark in front of UTF-8.
	BOM bool
	// Level 2 writes inline codes where a variant has them; otherwise plain
	// text is written, which is level 1.
	Level int
	// KeepUnaligned writes units with text on one side only, with that one
	// variant. Without it they are left out and counted.
	KeepUnaligned bool
	// AllVariants writes several variants of one language in a unit.
	// Without it the first that has text is written, since tools differ in
	// which of them they take.
	AllVariants bool
	// AnySource declares that any variant may be the source (srclang *all*).
	AnySource bool

	// File names the input in errors.
	File string
	// ReplaceInvalid reads bytes that are not UTF-8 as U+FFFD instead of
	// giving up.
	ReplaceInvalid bool
	// OnRepair is told what the Reader puts right; it may be nil.
	OnRepair func(bitext.Repair)
}
