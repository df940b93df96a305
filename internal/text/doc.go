// Package text turns bytes into text and text into values: it finds the
// character encoding of a file, gives line and column for a byte offset, and
// reads numbers, dates, currencies and units as values.
//
// It is for every reader in calque: document formats, bitext formats and the
// command line. It opens no files, changes no characters (package normalize
// does) and knows nothing of sentences (package segment does).
package text

//go:generate go run ../lang/gen -seed ../lang/gen/seed -pairs pairs.txt
