package main

import (
	"encoding/json"
	"fmt"
	"io"

	"calque/internal/bitext"
	"calque/internal/pipeline"
	"calque/internal/segment"
	"github.com/urfave/cli/v2"
)

func segmentCommand() *cli.Command {
	return &cli.Command{
		Name:      "segment",
		Usage:     "cut a text into paragraphs and sentences",
		ArgsUsage: "FILE",
		Description: `Prints a segment a line and a blank line between paragraphs; "-" is standard
input. With --format jsonl it prints an object a segment, with byte offsets into
the input: the segments and the gaps between them give the input back exactly.
For a file that is not UTF-8 the offsets are those of its text as UTF-8.

EXAMPLES
   calque segment chapter.txt
   calque segment -l kk --format jsonl chapter.txt
   calque segment --srx house-style.srx chapter.txt`,
		Flags: append(textFlags(),
			&cli.StringFlag{Name: "unit", Value: "sentence", Usage: "what a segment is: sentence or paragraph"},
			&cli.BoolFlag{Name: "wrapped", Usage: "line ends inside a paragraph are spaces (default: find out)"},
			srxFlag(),
			&cli.StringFlag{Name: "export-srx", Usage: "print our own rules of `LANG` as SRX 2.0 and end"},
			&cli.StringFlag{Name: "format", Value: "text", Usage: "text or jsonl"},
			&cli.StringFlag{Name: "output", Aliases: []string{"o"}, Usage: "write to `FILE` instead of standard output"},
		),
		Action: segmentAction,
	}
}

func segmentAction(c *cli.Context) error {
	if tag := c.String("export-srx"); tag != "" {
		return exportSRX(c, tag)
	}
	if c.NArg() != 1 {
		return usage(fmt.Sprintf("segment takes one file, not %d", c.NArg()), "calque segment FILE")
	}
	unit, err := parseUnit(c.String("unit"))
	if err != nil {
		return err
	}
	langs, err := languages(c, 1)
	if err != nil {
		return err
	}
	write, ok := segmentFormats[c.String("format")]
	if !ok {
		return usage("unknown format "+quote(c.String("format")), "choose text or jsonl")
	}
	opt := pipeline.ReadOptions{Unit: unit, AnyLang: true, AllowEmpty: true}
	if opt.SRX, err = readSRX(c); err != nil {
		return err
	}
	if c.Bool("wrapped") {
		opt.Layout = segment.Wrapped
	}
	t, err := readText(c, c.Args().First(), langs[0], opt)
	if err != nil {
		return err
	}
	if t.Lang == "" && len(t.Cut.Segments) > 0 {
		messengerOf(c).warn("%s: the language cannot be told; cut by the general rules (name it with -l)", t.Name)
	}
	return save(c, c.String("output"), func(w io.Writer) error { return write(w, t) })
}

// save runs a writer on an output and commits it.
func save(c *cli.Context, path string, write func(io.Writer) error) error {
	o, err := create(c, path)
	if err != nil {
		return err
	}
	defer o.discard()
	if err := write(o); err != nil {
		return writeFault(o.path, err)
	}
	return o.commit()
}

var segmentFormats = map[string]func(io.Writer, *pipeline.Text) error{
	"text":  segmentText,
	"jsonl": segmentJSON,
}

func segmentText(w io.Writer, t *pipeline.Text) error {
	for i, s := range t.Cut.Segments {
		if i > 0 && s.Paragraph != t.Cut.Segments[i-1].Paragraph {
			if _, err := fmt.Fprintln(w); err != nil {
				return err
			}
		}
		if _, err := fmt.Fprintln(w, bitext.OneLine(t.Segment(i))); err != nil {
			return err
		}
	}
	return nil
}

// segmentRecord is a line of --format jsonl.
type segmentRecord struct {
	Text      string `json:"text"`
	Paragraph int    `json:"paragraph"` // from 0
	Line      int    `json:"line"`      // from 1
	ByteStart int    `json:"byte_start"`
	ByteEnd   int    `json:"byte_end"`
	Kind      string `json:"kind"`
}

func segmentJSON(w io.Writer, t *pipeline.Text) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	for i, s := range t.Cut.Segments {
		start, end := t.ByteRange(i)
		r := segmentRecord{Text: t.Segment(i), Paragraph: s.Paragraph, Line: s.Line, ByteStart: start, ByteEnd: end, Kind: s.Kind.String()}
		if err := e.Encode(r); err != nil {
			return err
		}
	}
	return nil
}
