package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"calque/align"
	"calque/internal/pipeline"
	"github.com/urfave/cli/v2"
)

func evalCommand() *cli.Command {
	return &cli.Command{
		Name:      "eval",
		Usage:     "score ladders against gold ladders",
		ArgsUsage: "GOLD HYPOTHESIS",
		Description: `Prints strict and lax precision, recall and F1 of a ladder against a gold
ladder, or of a folder of them: files are matched by their names without the
ending, a row a document and a last row for all (micro-averaged).

Strict: the very same bead. Lax: at least one shared pair of segments. Beads
with one empty side count in precision and are left out of recall.

EXAMPLE
   calque align --unit line --to ladder a.txt b.txt -o a-b.ladder
   calque eval a-b.gold a-b.ladder`,
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "format", Value: "text", Usage: "text or json"},
		},
		Action: evalAction,
	}
}

// evaluation is a row of the result.
type evaluation struct {
	Name   string      `json:"name"`
	Beads  int         `json:"beads"`
	Gold   int         `json:"gold_beads"`
	Strict align.Rates `json:"strict"`
	Lax    align.Rates `json:"lax"`
}

func evalAction(c *cli.Context) error {
	if c.NArg() != 2 {
		return usage(fmt.Sprintf("eval takes two ladders or two folders, not %d", c.NArg()), "calque eval GOLD HYPOTHESIS")
	}
	format := c.String("format")
	if format != "text" && format != "json" {
		return usage("unknown format "+quote(format), "choose text or json")
	}
	pairs, err := ladderPairs(c.Args().Get(0), c.Args().Get(1))
	if err != nil {
		return err
	}
	var rows []evaluation
	var total align.Counts
	for _, p := range pairs {
		counts, err := compareFiles(c, p)
		if err != nil {
			return err
		}
		total.Add(counts)
		rows = append(rows, row(p.name, counts))
	}
	if len(rows) > 1 {
		rows = append(rows, row("total", total))
	}
	return printEvaluation(c.App.Writer, rows, format)
}

func row(name string, c align.Counts) evaluation {
	return evaluation{Name: name, Beads: c.Beads, Gold: c.GoldBeads, Strict: c.StrictRates(), Lax: c.LaxRates()}
}

type ladderPair struct{ name, gold, hypothesis string }

// ladderPairs finds what is to be compared with what.
func ladderPairs(gold, hypothesis string) ([]ladderPair, error) {
	goldInfo, err := os.Stat(gold)
	if err != nil && gold != "-" {
		return nil, openFault(gold, err)
	}
	hypInfo, err := os.Stat(hypothesis)
	if err != nil && hypothesis != "-" {
		return nil, openFault(hypothesis, err)
	}
	goldDir, hypDir := goldInfo != nil && goldInfo.IsDir(), hypInfo != nil && hypInfo.IsDir()
	switch {
	case goldDir != hypDir:
		return nil, usage("one of them is a folder, the other a file", "compare two files or two folders")
	case !goldDir:
		return []ladderPair{{stem(gold), gold, hypothesis}}, nil
	}
	goldFiles, err := ladderFiles(gold)
	if err != nil {
		return nil, err
	}
	hypFiles, err := ladderFiles(hypothesis)
	if err != nil {
		return nil, err
	}
	var out []ladderPair
	for name, path := range goldFiles {
		other, ok := hypFiles[name]
		if !ok {
			return nil, failure(hypothesis+" has no ladder for "+path, "expected a file named "+name+".ladder", nil)
		}
		out = append(out, ladderPair{name, path, other})
	}
	if len(out) == 0 {
		return nil, failure(gold+" holds no ladders", "ladders end in .gold, .ladder or .align", nil)
	}
	slices.SortFunc(out, func(a, b ladderPair) int { return strings.Compare(a.name, b.name) })
	return out, nil
}

func stem(path string) string {
	if path == "-" {
		return standardName
	}
	return strings.TrimSuffix(filepath.Base(path), filepath.Ext(path))
}

// ladderFiles lists the ladders of a folder by their names without ending.
func ladderFiles(dir string) (map[string]string, error) {
	out := map[string]string{}
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		if f, err := pipeline.FormatOf(path); err == nil && f == pipeline.Ladder {
			name, _ := filepath.Rel(dir, path)
			out[strings.TrimSuffix(name, filepath.Ext(name))] = path
		}
		return nil
	})
	if err != nil {
		return nil, openFault(dir, err)
	}
	return out, nil
}

func compareFiles(c *cli.Context, p ladderPair) (align.Counts, error) {
	gold, err := readLadder(c, p.gold)
	if err != nil {
		return align.Counts{}, err
	}
	hypothesis, err := readLadder(c, p.hypothesis)
	if err != nil {
		return align.Counts{}, err
	}
	return align.Compare(gold, hypothesis), nil
}

func readLadder(c *cli.Context, path string) (align.Ladder, error) {
	data, err := readFile(c, path)
	if err != nil {
		return nil, err
	}
	l, err := pipeline.ReadLadder(bytes.NewReader(data))
	if err != nil {
		return nil, bitextFault(err, path)
	}
	return l, nil
}

func printEvaluation(w io.Writer, rows []evaluation, format string) error {
	if format == "json" {
		e := json.NewEncoder(w)
		e.SetIndent("", "  ")
		return e.Encode(rows)
	}
	width := len("document")
	for _, r := range rows {
		width = max(width, len([]rune(r.Name)))
	}
	fmt.Fprintf(w, "%-*s  %6s  %23s  %23s\n", width, "document", "beads", "strict P     R     F1", "lax P     R     F1")
	for _, r := range rows {
		fmt.Fprintf(w, "%-*s  %6d  %9.3f %6.3f %6.3f  %9.3f %6.3f %6.3f\n", width, r.Name, r.Beads,
			r.Strict.Precision, r.Strict.Recall, r.Strict.F1, r.Lax.Precision, r.Lax.Recall, r.Lax.F1)
	}
	return nil
}
