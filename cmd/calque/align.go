package main

import (
	"fmt"
	"io"
	"os"
	"strings"

	"calque/internal/bitext"
	"calque/internal/bitext/tmx"
	"calque/internal/idiom"
	"calque/internal/lang"
	"calque/internal/normalize"
	"calque/internal/pipeline"
	"github.com/urfave/cli/v2"
)

func alignCommand() *cli.Command {
	return &cli.Command{
		Name:      "align",
		Usage:     "pair a text with its translation and write bitext",
		ArgsUsage: "SOURCE TARGET",
		Description: `Pairs paragraphs and sentences of two texts and writes them as bitext, with
notes on idioms that a reader of the translation may not understand.

The format follows the ending of the output file, or --to; without -o a table
goes to standard output. Languages and encodings are detected. "-" is standard
input. A ladder (--to ladder) holds segment numbers from 0 instead of text; a
Moses pair (--to moses -o book) is two files, book.ru and book.en.

EXAMPLES
   calque align book.ru.txt book.en.txt -o book.tmx
   calque align -l kk,ru a.txt b.txt --to html -o review.html
   calque align --unit line --to ladder a.txt b.txt > a-b.ladder`,
		Flags: append(textFlags(),
			&cli.StringFlag{Name: "output", Aliases: []string{"o"}, Usage: "write to `FILE` instead of standard output"},
			&cli.StringFlag{Name: "to", Usage: "format: " + strings.Join(pipeline.Formats(), " ")},
			&cli.StringFlag{Name: "unit", Value: "sentence", Usage: "what a segment is: sentence, paragraph, or line (nothing is cut)"},
			&cli.StringFlag{Name: "normalize", Value: "safe", Usage: "how the text is written: off, safe or locale"},
			&cli.BoolFlag{Name: "notes", Value: true, Usage: "attach translator's notes on idioms (default: on)"},
			&cli.BoolFlag{Name: "no-notes", Usage: "attach no notes"},
			&cli.StringSliceFlag{Name: "idioms", Usage: "add the idiom lexicon in `FILE`; repeatable"},
			&cli.Float64Flag{Name: "min-score", Usage: "leave out beads that score below `S` (0 to 1)"},
			&cli.BoolFlag{Name: "drop-unaligned", Usage: "leave out what has no counterpart"},
		),
		Action: alignAction,
	}
}

// alignJob is a parsed call of align.
type alignJob struct {
	files  [2]string
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
	source, target, err := readPair(c, job)
	if err != nil {
		return err
	}
	result, err := pipeline.Align(c.Context, source, target, job.align)
	if err != nil {
		return err
	}
	summarize(messengerOf(c), result)
	return job.write(c, result)
}

func parseAlign(c *cli.Context) (*alignJob, error) {
	if c.NArg() != 2 {
		return nil, usage(fmt.Sprintf("align takes two files, not %d", c.NArg()), "calque align SOURCE TARGET -o FILE")
	}
	job := &alignJob{files: [2]string{c.Args().Get(0), c.Args().Get(1)}, output: c.String("output")}
	var err error
	if job.langs, err = languages(c, 2); err != nil {
		return nil, err
	}
	if job.format, err = outputFormat(c.String("to"), job.output); err != nil {
		return nil, err
	}
	if job.format == pipeline.Moses && (job.output == "" || job.output == "-") {
		return nil, usage("a Moses pair is two files", "give their common name with -o: -o book makes book.ru and book.en")
	}
	if job.read.Unit, err = parseUnit(c.String("unit")); err != nil {
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
	job.align.Notes = c.Bool("notes") && !c.Bool("no-notes")
	job.align.Idioms, err = readLexicons(c, c.StringSlice("idioms"), idiom.Default())
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

// readPair reads both texts and looks whether they can be a pair.
func readPair(c *cli.Context, job *alignJob) (source, target *pipeline.Text, err error) {
	if err := distinct(job.files[0], job.files[1]); err != nil {
		return nil, nil, err
	}
	if source, err = readText(c, job.files[0], job.langs[0], job.read); err != nil {
		return nil, nil, err
	}
	if target, err = readText(c, job.files[1], job.langs[1], job.read); err != nil {
		return nil, nil, err
	}
	return source, target, checkPair(messengerOf(c), job, source, target)
}

func distinct(a, b string) error {
	if a == "-" && b == "-" {
		return usage("standard input is named twice", "give one of the texts as a file")
	}
	x, errX := os.Stat(a)
	y, errY := os.Stat(b)
	if errX == nil && errY == nil && os.SameFile(x, y) {
		return usage("source and target are the same file, "+a, "name the translation as the second file")
	}
	return nil
}

func checkPair(m *messenger, job *alignJob, source, target *pipeline.Text) error {
	if source.Content == target.Content {
		return usage(source.Name+" and "+target.Name+" hold the same text", "name the translation as the second file")
	}
	given := job.langs[0] != "" && job.langs[1] != ""
	ds, dt := lang.Base(source.Detected.Tag), lang.Base(target.Detected.Tag)
	ls, lt := lang.Base(source.Lang), lang.Base(target.Lang)
	if given && ls != lt && ds == lt && dt == ls {
		return usage(fmt.Sprintf("the sides look swapped: %s is in %s, %s in %s", source.Name, lang.Name(ds), target.Name, lang.Name(dt)),
			fmt.Sprintf("name the files the other way round, or give -l %s,%s", ds, dt))
	}
	for _, t := range []*pipeline.Text{source, target} {
		m.say("%s: %s (%s), %s, %d segments", t.Name, lang.Name(t.Lang), t.Lang, t.Encoding, len(t.Cut.Segments))
		if d := t.Detected.Tag; d != "" && lang.Base(d) != lang.Base(t.Lang) {
			m.warn("%s looks like %s rather than %s", t.Name, lang.Name(d), lang.Name(t.Lang))
		}
	}
	if ls == lt && !given {
		m.warn("both texts look like %s; name the languages with -l if that is wrong", lang.Name(ls))
	}
	return nil
}

// lowSimilarity is the similarity below which two texts are hardly a
// translation of each other.
const lowSimilarity = 0.25

func summarize(m *messenger, r *pipeline.Aligned) {
	if s := r.Ladder.Similarity(); s < lowSimilarity {
		m.warn("the texts do not look like translations of each other (similarity %.2f)", s)
	}
	if r.LowScore > 0 {
		m.say("left out: %d beads below the minimum score", r.LowScore)
	}
	if r.Unaligned > 0 {
		m.say("left out: %d segments or runs without a counterpart", r.Unaligned)
	}
}

// write writes the result in the job's format.
func (job *alignJob) write(c *cli.Context, r *pipeline.Aligned) error {
	paths := []string{job.output}
	if job.format == pipeline.Moses {
		paths = []string{job.output + "." + r.Source.Lang, job.output + "." + r.Target.Lang}
	}
	var outs []*output
	var streams []io.Writer
	for _, p := range paths {
		o, err := create(c, p)
		if err != nil {
			return err
		}
		defer o.discard()
		outs, streams = append(outs, o), append(streams, o)
	}
	if err := job.encode(messengerOf(c), r, streams); err != nil {
		return writeFault(paths[0], err)
	}
	for _, o := range outs {
		if err := o.commit(); err != nil {
			return err
		}
	}
	return nil
}

func (job *alignJob) encode(m *messenger, r *pipeline.Aligned, streams []io.Writer) error {
	if job.format == pipeline.Ladder {
		return pipeline.WriteLadder(streams[0], r.Ladder)
	}
	h := r.Header(job.read.Unit, version)
	h.Date = sourceDate()
	w, err := pipeline.NewWriter(job.format, h, streams...)
	if err != nil {
		return err
	}
	if err := writeUnits(w, r.Units); err != nil {
		return err
	}
	if t, ok := w.(*tmx.Writer); ok {
		if n := t.Stats().Unaligned; n > 0 {
			m.say("left out of the memory: %d segments or runs without a counterpart", n)
		}
		if n := t.Dropped(); n > 0 {
			m.warn("%d characters that XML does not allow were removed", n)
		}
	}
	return nil
}

func writeUnits(w bitext.Writer, units []*bitext.Unit) error {
	for _, u := range units {
		if err := w.Write(u); err != nil {
			return err
		}
	}
	return w.Close()
}
