package main

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"unicode"

	"calque/internal/lang"
	"calque/internal/segment"
)

// segmentation cuts the golden cases, published rules and others apart, and
// the joined treebank sentences.
func segmentation(dir string) (string, error) {
	var b strings.Builder
	b.WriteString("| cases | language | number | % |\n|---|---|--:|--:|\n")
	for _, file := range []string{"golden.tsv", "udjoin.tsv"} {
		rows, err := readRows(filepath.Join(dir, file))
		if err != nil {
			return "", err
		}
		var t tally
		for _, r := range rows {
			var in string
			var want []string
			if err := r.value("input", &in); err != nil {
				return "", fmt.Errorf("%s: %w", file, err)
			}
			if err := r.value("expected", &want); err != nil {
				return "", fmt.Errorf("%s: %w", file, err)
			}
			right := slices.Equal(segment.Sentences(in, r["lang"]), want)
			for _, name := range groups(file, r) {
				t.add(name, right)
			}
		}
		slices.Sort(t.order)
		for _, name := range t.order {
			fmt.Fprintf(&b, "| %s | %d | %s |\n", name, t.count[name][1], t.share(name))
		}
	}
	return b.String(), nil
}

// groups names the lines of the table, two cells each, that a case counts in.
func groups(file string, r row) []string {
	if file == "udjoin.tsv" {
		return []string{"joined treebank sentences | all", "joined treebank sentences | " + r["lang"]}
	}
	if r["golden"] != "1" {
		return []string{"tests of other segmenters | all"}
	}
	if r["lang"] == "en" {
		return []string{"Golden Rules | en"}
	}
	return []string{"Golden Rules | all but en"}
}

// identification names the language of the treebank sentences.
func identification(dir string) (string, error) {
	rows, err := readRows(filepath.Join(dir, "udjoin.tsv"))
	if err != nil {
		return "", err
	}
	var long, pieces tally
	for _, r := range rows {
		var sentences []string
		if err := r.value("expected", &sentences); err != nil {
			return "", fmt.Errorf("udjoin.tsv: %w", err)
		}
		tag := r["lang"]
		for _, s := range sentences {
			if letters(s) >= 20 || unspaced(tag) {
				long.add(tag, named(s, tag))
			}
			for _, p := range cut(s, tag) {
				pieces.add(tag, named(p, tag))
			}
		}
	}
	var b strings.Builder
	b.WriteString("| language | sentences | % | pieces | % |\n|---|--:|--:|--:|--:|\n")
	for _, tag := range slices.Sorted(slices.Values(long.order)) {
		fmt.Fprintf(&b, "| %s | %d | %s | %d | %s |\n", tag, long.count[tag][1], long.share(tag), pieces.count[tag][1], pieces.share(tag))
	}
	return b.String(), nil
}

func named(s, tag string) bool { return lang.Base(lang.Identify(s).Tag) == lang.Base(tag) }

func unspaced(tag string) bool { return lang.Base(tag) == "zh" || lang.Base(tag) == "ja" }

// cut makes pieces of four words, or of eight characters.
func cut(s, tag string) []string {
	var out []string
	if unspaced(tag) {
		for p := range slices.Chunk([]rune(s), 8) {
			if len(p) == 8 {
				out = append(out, string(p))
			}
		}
		return out
	}
	for p := range slices.Chunk(strings.Fields(s), 4) {
		if len(p) == 4 {
			out = append(out, strings.Join(p, " "))
		}
	}
	return out
}

func letters(s string) int {
	n := 0
	for _, r := range s {
		if unicode.IsLetter(r) {
			n++
		}
	}
	return n
}
