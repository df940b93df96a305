// Package bitext is the model every file format of aligned text shares: a
// [Unit] holds one text in two or more languages, each a [Variant], with the
// notes and properties that travel with it.
//
// It is for the code that strings the program together and for the format
// packages below it (tmx, xliff, tsv, jsonl, moses, ladder, html). Those know
// this package and not each other; which of them serves a given file is
// decided by whoever opens the file.
//
// The words are those of TMX 1.4b: a unit is a tu, a variant a tuv. A unit
// whose text has no counterpart has one variant with text, the other empty or
// absent.
//
// It opens no files, compares no texts and holds no algorithm.
package bitext
