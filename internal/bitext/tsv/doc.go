// Package tsv reads and writes bitext as a table of tab-separated values, for
// spreadsheets, shells and eyes.
//
// The first row names the columns: a language tag for each text column, and
// id, type, score and note beside them. A row is a unit.
//
//	id	type	score	ru	en	note
//	1	1-1	0.9312	Кот спит.	The cat is asleep.
//
// The text is UTF-8 without quoting: a quotation mark stands for itself. Tab,
// line feed, carriage return and backslash inside a cell are written \t, \n,
// \r and \\. Several notes share the cell, one a line.
//
// A column of any other name is a property of that type. The language tag of
// Indonesian is id too; its column is named id-Latn. Tables without a header
// are read where the languages are given.
package tsv

import "strings"

// Options adjust the Writer and the Reader.
type Options struct {
	// Columns are the columns to write, in order: id, type, score, note,
	// language tags, and types of properties. Without it they are id, type,
	// score, the languages of the header, note.
	Columns []string
	// NoHeader leaves the first row out.
	NoHeader bool

	// Langs are the languages of the columns of a table without header. With
	// Langs a first row counts as header only if it names all of them.
	Langs []string
	// NoEscape takes backslashes literally, for tables of other tools.
	NoEscape bool
	// File names the input in errors and places.
	File string
	// ReplaceInvalid reads bytes that are not UTF-8 as U+FFFD.
	ReplaceInvalid bool
}

var escaper = strings.NewReplacer("\\", `\\`, "\t", `\t`, "\n", `\n`, "\r", `\r`)

// unescape is the way back. A backslash in front of anything else stays.
func unescape(s string) string {
	if strings.IndexByte(s, '\\') < 0 {
		return s
	}
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] != '\\' || i+1 == len(s) {
			b.WriteByte(s[i])
			continue
		}
		i++
		switch s[i] {
		case 't':
			b.WriteByte('\t')
		case 'n':
			b.WriteByte('\n')
		case 'r':
			b.WriteByte('\r')
		case '\\':
			b.WriteByte('\\')
		default:
			b.WriteByte('\\')
			b.WriteByte(s[i])
		}
	}
	return b.String()
}
