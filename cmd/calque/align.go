package main

import (
	"fmt"
	"strings"

	"calque/internal/idiom"
	"calque/internal/normalize"
	"calque/internal/pipeline"
	"github.com/urfave/cli/v2"
)

func alignCommand() *cli.Command {
	return &cli.Command{
		Name:      "align",
		Usage:     "pair a text with its translation and write bitext",
		ArgsUsage: "SOURCE TARGET [TARGET …]",
		Description: `Pairs paragraphs and sentences of two texts and writes them as bitext, with
notes on idioms that a reader of the translation may not understand.

The format follows the ending of the output file, or --to; without -o a table
goes to standard output. Languages and encodings are detected. "-" is standard
input. With several translations the first file is the pivot, and a unit has a
variant for each of them. A ladder (--to ladder) holds segment numbers from 0 instead of text; a
Moses pair (--to moses -o book) is two files, book.ru and book.en.

EXAMPLES
   calque align book.ru.txt book.en.txt -o book.tmx
   calque align -l kk,ru a.txt b.txt --to html -o review.html
   calque align poem.ru.txt poem.zh.txt poem.en.txt -o poem.tmx
   calque align --unit line --to ladder a.txt b.txt > a-b.ladder`,
		Flags: append(textFlags(),
			&cli.StringFlag{Name: "output", Aliases: []string{"o"}, Usage: "write to `FILE` instead of standard output"},
			&cli.StringFlag{Name: "to", Usage: "format: " + strings.Join(pipeline.Formats(), " ")},
			&cli.StringFlag{Name: "unit", Value: "sentence", Usage: "what a segment is: sentence, paragraph, or line (nothing is cut)"},
			&cli.StringFlag{Name: "normalize", Value: "safe", Usage: "how the text is written: off, safe or locale"},
			&cli.BoolFlag{Name: "notes", Value: true, Usage: "attach translator's notes on idioms (default: on)"},
			&cli.BoolFlag{Name: "no-notes", Usage: "attach no notes"},
			&cli.StringSliceFlag{Name: "idioms", Usage: "add the idiom lexicon in `FILE`; repeatable"},
			srxFlag(),
			&cli.StringSliceFlag{Name: "lexicon", Usage: "take word translations from `FILE` (.lex) instead of the built-in ones; repeatable"},
			&cli.Float64Flag{Name: "min-score", Usage: "leave out beads that score below `S` (0 to 1)"},
			&cli.BoolFlag{Name: "drop-unaligned", Usage: "leave out what has no counterpart"},
		),
		Action: alignAction,
	}
}

// alignJob is a parsed call of align.
type alignJob struct {
	files  []string // the pivot first
	langs  []string
	output string
	format pipeline.Format
	read   pipeline.ReadOptions
	align  pipeline.AlignOptions
}

func alignAction(c *cli.Context) error {
	job, err := parseAlign(c)
	if err != nil {
		return err
	}
	texts, err := job.readTexts(c)
	if err != nil {
		return err
	}
	result, err := pipeline.Align(c.Context, texts[0], texts[1:], job.align)
	if err != nil {
		return err
	}
	summarize(messengerOf(c), result)
	return job.write(c, result)
}

func parseAlign(c *cli.Context) (*alignJob, error) {
	n := c.NArg()
	if n < 2 {
		return nil, usage(fmt.Sprintf("align takes at least two files, not %d", n), "calque align SOURCE TARGET -o FILE")
	}
	job := &alignJob{files: c.Args().Slice(), output: c.String("output")}
	var err error
	if job.langs, err = languages(c, n); err != nil {
		return nil, err
	}
	if job.format, err = outputFormat(c.String("to"), job.output); err != nil {
		return nil, err
	}
	switch pair := job.format == pipeline.Moses || job.format == pipeline.Ladder; {
	case pair && n > 2:
		return nil, usage(fmt.Sprintf("format %s holds two texts, not %d", job.format, n), "align them pair by pair, or choose tmx, tsv, jsonl or html")
	case job.format == pipeline.Moses && (job.output == "" || job.output == "-"):
		return nil, usage("a Moses pair is two files", "give their common name with -o: -o book makes book.ru and book.en")
	}
	if job.read.Unit, err = parseUnit(c.String("unit")); err != nil {
		return nil, err
	}
	if job.read.SRX, err = readSRX(c); err != nil {
		return nil, err
	}
	if job.align.Normalize, err = parseWrittenLevel(c.String("normalize")); err != nil {
		return nil, err
	}
	job.align.MinScore = c.Float64("min-score")
	if !(job.align.MinScore >= 0 && job.align.MinScore <= 1) {
		return nil, usage("--min-score must lie between 0 and 1", "0.5 leaves out the doubtful beads")
	}
	job.align.DropUnaligned = c.Bool("drop-unaligned")
	// A ladder and a Moses pair cannot carry notes.
	carries := job.format != pipeline.Ladder && job.format != pipeline.Moses
	job.align.Notes = carries && c.Bool("notes") && !c.Bool("no-notes")
	if job.align.Idioms, err = readLexicons(c, c.StringSlice("idioms"), idiom.Default()); err != nil {
		return nil, err
	}
	job.align.Lexicons, err = readTables(c, c.StringSlice("lexicon"))
	return job, err
}

func parseUnit(name string) (pipeline.Unit, error) {
	switch u := pipeline.Unit(name); u {
	case pipeline.Sentence, pipeline.Paragraph, pipeline.Line:
		return u, nil
	}
	return "", usage("--unit: "+quote(name)+" is no unit", "choose sentence, paragraph or line")
}

func parseWrittenLevel(name string) (normalize.Level, error) {
	level, err := normalize.ParseLevel(name)
	if err != nil || level > normalize.Locale {
		return 0, usage("--normalize: "+quote(name)+" is no level for text that is kept", "choose off, safe or locale")
	}
	return level, nil
}

func outputFormat(name, path string) (pipeline.Format, error) {
	known := "formats are " + strings.Join(pipeline.Formats(), ", ")
	if name != "" {
		f, err := pipeline.ParseFormat(name)
		if err != nil {
			return "", usage(err.Error(), known)
		}
		return f, nil
	}
	if path == "" || path == "-" {
		return pipeline.TSV, nil
	}
	f, err := pipeline.FormatOf(path)
	if err != nil {
		return "", usage(err.Error(), "name the format with --to; "+known)
	}
	return f, nil
}
