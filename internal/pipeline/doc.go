// Package pipeline strings the stages of the program together: bytes are
// decoded into a text, the text is cut into segments and normalized, the
// segments of two texts are aligned, and the beads become translation units
// with notes, which a writer of some format takes.
//
// It is the one place where algorithms and formats meet, for the command line
// and for whatever else drives the program. It opens no files: it takes bytes
// and streams, and gives back units.
package pipeline
