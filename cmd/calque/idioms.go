package main

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"calque/internal/idiom"
	"calque/internal/pipeline"
	"github.com/urfave/cli/v2"
)

func idiomsCommand() *cli.Command {
	return &cli.Command{
		Name:      "idioms",
		Usage:     "find idioms, realia and calques that want a translator's note",
		ArgsUsage: "FILE …",
		Description: `Looks through texts, through bitext (TMX, TSV, XLIFF, JSONL), or through a text and its
translation (two files and -l with two languages; they are aligned first, or
taken line by line with --unit line if they have as many lines).

In a text it finds idioms and calques, in a pair also what became of each idiom:
the same image, an equivalent, a paraphrase, a calque, or lost. A calque is
reported with the language in which the image lives. Text output and TSV give a
hit a line, JSONL an object; offsets count characters of the unit's text from 0,
units count from 1.

EXAMPLES
   calque idioms article.en.txt
   calque idioms -l ru,en article.ru.txt article.en.txt
   calque idioms --fail memory.tmx            status 1 if a note is missing
   calque idioms lexicon check my-idioms.tsv`,
		Flags: append(textFlags(),
			&cli.StringFlag{Name: "unit", Value: "sentence", Usage: "what a segment of a text is: sentence, paragraph or line"},
			&cli.StringSliceFlag{Name: "idioms", Usage: "add the idiom lexicon in `FILE`; repeatable"},
			&cli.StringFlag{Name: "only", Usage: "use the lexicon in `FILE` alone"},
			&cli.StringFlag{Name: "format", Value: "text", Usage: "text, jsonl or tsv"},
			&cli.Float64Flag{Name: "min-confidence", Value: 0.5, Usage: "report nothing less sure than `C` (0 to 1)"},
			&cli.BoolFlag{Name: "candidates", Usage: "report phrases that no entry knows but quotation marks or a gloss give away"},
			&cli.BoolFlag{Name: "explain", Usage: "say why each hit was reported"},
			&cli.BoolFlag{Name: "fail", Usage: "end with status 1 if a note is needed and there is neither note nor gloss"},
			&cli.BoolFlag{Name: "exit-zero", Usage: "with --fail: status 0 all the same"},
			&cli.StringFlag{Name: "output", Aliases: []string{"o"}, Usage: "write to `FILE` instead of standard output"},
		),
		Subcommands: []*cli.Command{lexiconCommand()},
		Action:      idiomsAction,
	}
}

// idiomsJob is a parsed call of idioms.
type idiomsJob struct {
	c       *cli.Context
	unit    pipeline.Unit
	langs   []string
	lexicon *idiom.Lexicon
	options idiom.Options
	format  string
}

func idiomsAction(c *cli.Context) error {
	job, err := parseIdioms(c)
	if err != nil {
		return err
	}
	found, err := job.find()
	if err != nil {
		return err
	}
	err = save(c, c.String("output"), func(w io.Writer) error {
		return printHits(w, job.format, found, c.Bool("explain"))
	})
	if err != nil {
		return err
	}
	missing := 0
	for _, h := range found {
		if h.missing() {
			missing++
		}
	}
	messengerOf(c).say("%d found, %d want a note", len(found), missing)
	if missing > 0 && c.Bool("fail") && !c.Bool("exit-zero") {
		return findings()
	}
	return nil
}

func parseIdioms(c *cli.Context) (*idiomsJob, error) {
	n := c.NArg()
	if n == 0 {
		return nil, usage("idioms takes at least one file", "calque idioms FILE; - is standard input")
	}
	job := &idiomsJob{c: c, format: c.String("format")}
	if !slices.Contains([]string{"text", "jsonl", "tsv"}, job.format) {
		return nil, usage("unknown format "+quote(job.format), "choose text, jsonl or tsv")
	}
	var err error
	if job.unit, err = parseUnit(c.String("unit")); err != nil {
		return nil, err
	}
	if job.langs, err = languages(c, max(n, 2)); err != nil {
		return nil, err
	}
	least := c.Float64("min-confidence")
	if !(least >= 0 && least <= 1) {
		return nil, usage("--min-confidence must lie between 0 and 1", "the default is 0.5")
	}
	if least == 0 {
		least = -1 // the detector's word for "hide nothing"
	}
	job.options = idiom.Options{MinConfidence: least, Candidates: c.Bool("candidates")}
	base := idiom.Default()
	files := c.StringSlice("idioms")
	if only := c.String("only"); only != "" {
		base, files = idiom.NewLexicon(), append([]string{only}, files...)
	}
	job.lexicon, err = readLexicons(c, files, base)
	return job, err
}

// find looks through all files.
func (job *idiomsJob) find() ([]found, error) {
	files := job.c.Args().Slice()
	if len(files) == 2 && job.langs[0] != "" && job.langs[1] != "" && job.langs[0] != job.langs[1] && !isBitext(files[0]) {
		return job.inPair(files[0], files[1])
	}
	var out []found
	for i, path := range files {
		find := job.inText
		if isBitext(path) {
			find = job.inBitext
		}
		tag := job.langs[i]
		if tag == "" && len(files) > 1 && job.langs[1] == "" {
			tag = job.langs[0] // one tag holds for all files
		}
		hits, err := find(path, tag)
		if err != nil {
			return nil, err
		}
		out = append(out, hits...)
	}
	return out, nil
}

func isBitext(path string) bool {
	f, err := pipeline.FormatOf(path)
	return err == nil && slices.Contains([]pipeline.Format{pipeline.TMX, pipeline.TSV, pipeline.XLIFF, pipeline.JSONL}, f)
}

// inText looks through one text.
func (job *idiomsJob) inText(path, tag string) ([]found, error) {
	t, err := readText(job.c, path, tag, pipeline.ReadOptions{Unit: job.unit, AllowEmpty: true})
	if err != nil {
		return nil, err
	}
	segments := make([]string, len(t.Cut.Segments))
	for i := range segments {
		segments[i] = t.Segment(i)
	}
	var out []found
	for _, h := range pipeline.Detector(job.lexicon, job.options, t.Lang).Text(t.Lang, segments) {
		p := t.Position(t.Cut.Segments[h.Unit].ByteStart + h.ByteStart)
		out = append(out, newFound(h, t.Name, p.Line, p.Col, segments[h.Unit], ""))
	}
	return out, nil
}

// inPair looks through a text and its translation.
func (job *idiomsJob) inPair(sourcePath, targetPath string) ([]found, error) {
	opt := pipeline.ReadOptions{Unit: job.unit}
	source, err := readText(job.c, sourcePath, job.langs[0], opt)
	if err != nil {
		return nil, err
	}
	target, err := readText(job.c, targetPath, job.langs[1], opt)
	if err != nil {
		return nil, err
	}
	if job.unit == pipeline.Line && len(source.Cut.Segments) == len(target.Cut.Segments) {
		return job.inUnits(pipeline.LinePairs(source, target), source.Lang, target.Lang), nil
	}
	aligned, err := pipeline.Align(job.c.Context, source, []*pipeline.Text{target}, pipeline.AlignOptions{})
	if err != nil {
		return nil, err
	}
	return job.inUnits(aligned.Units, source.Lang, target.Lang), nil
}

// inBitext looks through a memory or a table.
func (job *idiomsJob) inBitext(path, _ string) ([]found, error) {
	data, err := readFile(job.c, path)
	if err != nil {
		return nil, err
	}
	format, err := pipeline.FormatOf(path)
	if err != nil {
		return nil, err
	}
	var langs []string
	for _, l := range job.langs {
		if l != "" {
			langs = append(langs, l)
		}
	}
	units, sourceLang, targetLang, err := pipeline.ReadUnits(format, strings.NewReader(string(data)), path, langs)
	if err != nil {
		return nil, bitextFault(err, path)
	}
	if targetLang == "" && len(units) > 0 {
		return nil, failure(path+" has text in one language only", "name two languages with -l, or convert it to plain text", nil)
	}
	return job.inUnits(units, sourceLang, targetLang), nil
}

func (job *idiomsJob) inUnits(units []*pipeline.Pair, sourceLang, targetLang string) []found {
	var out []found
	for _, h := range pipeline.Idioms(sourceLang, targetLang, units, job.lexicon, job.options) {
		u := units[h.Unit]
		side, other := u.Source(), u.Target()
		if h.Side == idiom.SideTarget {
			side, other = other, side
		}
		otherText := ""
		if other != nil {
			otherText = other.Text
		}
		f := newFound(h, side.Place.File, side.Place.Line, side.Place.Col, side.Text, otherText)
		f.Annotated = len(u.AllNotes()) > 0
		out = append(out, f)
	}
	return out
}

func printHits(w io.Writer, format string, hits []found, explain bool) error {
	for i := range hits {
		if !explain {
			hits[i].Reasons = nil
		}
	}
	switch format {
	case "jsonl":
		return encodeHits(w, hits)
	case "tsv":
		return tabulateHits(w, hits)
	}
	for _, h := range hits {
		if _, err := fmt.Fprintln(w, h.line()); err != nil {
			return err
		}
	}
	return nil
}
