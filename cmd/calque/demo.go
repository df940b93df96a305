package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"calque/corpora"
	"calque/internal/bitext"
	"calque/internal/normalize"
	"calque/internal/pipeline"
	"github.com/urfave/cli/v2"
)

func demoCommand() *cli.Command {
	return &cli.Command{
		Name:  "demo",
		Usage: "align an embedded sample and show what comes out",
		Description: `Aligns a small article that comes with the program, prints the pairs with their
scores and notes, and leaves out.tmx, out.tsv and out.html in a folder.

EXAMPLES
   calque demo
   calque demo --corpus tea-shop -l zh,en --dir /tmp/demo`,
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "corpus", Value: "spanish-shame", Usage: "the sample: " + corpusNames()},
			&cli.StringFlag{Name: "langs", Aliases: []string{"l"}, Usage: "two of its languages (default: the original and the last)"},
			&cli.StringFlag{Name: "dir", Value: "demo", Usage: "write the files to `FOLDER`"},
		},
		Action: demoAction,
	}
}

func corpusNames() string {
	var out []string
	for _, b := range corpora.List() {
		out = append(out, b.Name)
	}
	return strings.Join(out, ", ")
}

func demoAction(c *cli.Context) error {
	sample, err := corpora.Find(c.String("corpus"))
	if err != nil {
		return usage(err.Error(), "samples are "+corpusNames())
	}
	langs := []string{sample.Langs[0], sample.Langs[len(sample.Langs)-1]}
	if given := splitList(c.String("langs")); len(given) == 2 {
		langs = given
	} else if len(given) != 0 {
		return usage("--langs takes two languages", "the sample has "+strings.Join(sample.Langs, ", "))
	}
	var texts [2]*pipeline.Text
	for i, l := range langs {
		content, err := sample.Text(l)
		if err != nil {
			return usage(err.Error(), "the sample has "+strings.Join(sample.Langs, ", "))
		}
		name := filepath.Base(sample.TextPath(l))
		if texts[i], err = pipeline.Read(pipeline.Input{Name: name, Data: []byte(content), Lang: l}, pipeline.ReadOptions{}); err != nil {
			return textFault(err)
		}
	}
	result, err := pipeline.Align(c.Context, texts[0], []*pipeline.Text{texts[1]}, pipeline.AlignOptions{Normalize: normalize.Safe, Notes: true})
	if err != nil {
		return err
	}
	if err := demoFiles(c, result); err != nil {
		return err
	}
	return save(c, "", func(w io.Writer) error { return printPairs(w, result.Units) })
}

// demoFiles leaves the result in every format worth looking at.
func demoFiles(c *cli.Context, result *pipeline.Aligned) error {
	dir := c.String("dir")
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return writeFault(dir, err)
	}
	for _, name := range []string{"out.tmx", "out.tsv", "out.html"} {
		path := filepath.Join(dir, name)
		format, err := pipeline.FormatOf(path)
		if err != nil {
			return err
		}
		job := &alignJob{output: path, format: format}
		if err := job.write(c, result); err != nil {
			return err
		}
		messengerOf(c).say("wrote %s", path)
	}
	return nil
}

// printPairs shows units for reading: source, target, score, notes.
func printPairs(w io.Writer, units []*bitext.Unit) error {
	for _, u := range units {
		if _, err := fmt.Fprintf(w, "%3s  %s  %.2f\n", u.ID, u.Type, u.Score); err != nil {
			return err
		}
		for _, v := range u.Variants {
			text := v.Text
			if text == "" {
				text = "–"
			}
			if _, err := fmt.Fprintf(w, "     %s  %s\n", v.Lang, text); err != nil {
				return err
			}
		}
		for _, n := range u.AllNotes() {
			if _, err := fmt.Fprintf(w, "     note: %s\n", bitext.OneLine(n.Text)); err != nil {
				return err
			}
		}
		if _, err := fmt.Fprintln(w); err != nil {
			return err
		}
	}
	return nil
}
