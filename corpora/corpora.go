// Package corpora holds small bitexts written for this project: the sample of
// the demo, the fixtures of the end-to-end tests and a sentence gold for pairs
// of Russian, Chinese, Kazakh and English.
//
// Every bitext has the texts as a user would have them (paragraphs, headings),
// the same texts cut by hand into segments, one a line, and a hand-made ladder
// for each pair of its languages. The folder's README says how they were made;
// everything here is under CC0-1.0.
//
// It is for tests, the demo and measuring. It is not training material, and it
// parses nothing but its own ladders: reading and aligning is the work of the
// packages under test, which this one must not import.
package corpora

import (
	"embed"
	"fmt"
	"io/fs"
	"slices"
	"strconv"
	"strings"
)

//go:embed README.md LICENSE spanish-shame night-train tea-shop steppe-diary gold
var files embed.FS

// Half says what a bitext may be used for.
type Half string

const (
	// Dev texts may be looked at while parameters are chosen and code is written.
	Dev Half = "dev"
	// Test texts are only ever scored.
	Test Half = "test"
)

// Bitext is one text in two or more languages. The zero value has no files;
// List and Find give the ones there are. Methods are safe for concurrent use.
type Bitext struct {
	// Name is the key of the bitext and the first part of its gold file names.
	Name string
	// Title is the heading of the text, in English.
	Title string
	// Dir is the folder of the texts as a user would have them, in FS:
	// Dir/text.<lang>.txt.
	Dir string
	// GoldDir is the folder of the segments and ladders, in FS:
	// GoldDir/Name.<lang>.txt and GoldDir/Name.<l1>-<l2>.gold.
	GoldDir string
	// Langs are the languages of the texts, the original first.
	Langs []string
	// Half is Dev or Test.
	Half Half
}

// FS gives all embedded files, for reading by path.
func FS() fs.FS { return files }

// List gives all bitexts in a fixed order, those of the demo first. The caller
// may change what it gets.
func List() []Bitext {
	list := slices.Clone(table)
	for i := range list {
		list[i].Langs = slices.Clone(list[i].Langs)
	}
	return list
}

// Find gives the bitext of that name.
func Find(name string) (Bitext, error) {
	for _, b := range List() {
		if b.Name == name {
			return b, nil
		}
	}
	return Bitext{}, fmt.Errorf("find bitext: no bitext %q", name)
}

// TextPath is where the text in lang lies in FS.
func (b Bitext) TextPath(lang string) string {
	return b.Dir + "/text." + lang + ".txt"
}

// Text gives the text in lang as a user would have it, with its paragraphs.
func (b Bitext) Text(lang string) (string, error) {
	return b.read(b.TextPath(lang))
}

// Segments gives the text in lang cut into sentences and headings by hand.
// Joined without white space they are Text without white space.
func (b Bitext) Segments(lang string) ([]string, error) {
	return b.lines(lang + ".txt")
}

// Paragraphs gives for each of the Segments the number of its paragraph,
// counted from 0; a heading is a paragraph of its own.
func (b Bitext) Paragraphs(lang string) ([]int, error) {
	lines, err := b.lines(lang + ".par")
	if err != nil {
		return nil, err
	}
	numbers := make([]int, len(lines))
	for i, line := range lines {
		if numbers[i], err = strconv.Atoi(line); err != nil {
			return nil, fmt.Errorf("read bitext %s: paragraph of segment %d: %w", b.Name, i, err)
		}
	}
	return numbers, nil
}

// Gold gives the hand-made ladder between two of the languages, l1 on the
// source side: a bead a line, "[0,1]:[0]", indices of Segments from 0, an
// empty side as "[]". Either order of a pair will do.
func (b Bitext) Gold(l1, l2 string) (string, error) {
	lines, err := b.lines(l1 + "-" + l2 + ".gold")
	if err == nil {
		return strings.Join(lines, "\n") + "\n", nil
	}
	swapped, errSwapped := b.lines(l2 + "-" + l1 + ".gold")
	if errSwapped != nil {
		return "", err
	}
	return swap(swapped), nil
}

// swap exchanges the sides of each bead. The ladders are monotone, so that the
// order of the beads holds for both sides.
func swap(lines []string) string {
	var out strings.Builder
	for _, line := range lines {
		source, target, _ := strings.Cut(line, ":")
		out.WriteString(target + ":" + source + "\n")
	}
	return out.String()
}

func (b Bitext) lines(ending string) ([]string, error) {
	text, err := b.read(b.GoldDir + "/" + b.Name + "." + ending)
	if err != nil {
		return nil, err
	}
	return strings.Split(strings.TrimSuffix(text, "\n"), "\n"), nil
}

func (b Bitext) read(path string) (string, error) {
	data, err := files.ReadFile(path)
	if err != nil {
		return "", fmt.Errorf("read bitext %s: %w", b.Name, err)
	}
	return string(data), nil
}
