package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"text/tabwriter"

	"calque/internal/normalize"
	"calque/internal/pipeline"
	"github.com/urfave/cli/v2"
)

func normalizeCommand() *cli.Command {
	return &cli.Command{
		Name:      "normalize",
		Usage:     "normalize script, spaces and punctuation",
		ArgsUsage: "FILE …",
		Description: `Prints the normalized text. The safe level changes nothing that a reader could
miss (Unicode form, line ends, invisible characters, runs of spaces); locale adds
the typography of the language; aggressive makes keys for comparing and is not
for text that is kept. Every change can be shown: --diff, --format jsonl.

EXAMPLES
   calque normalize draft.txt > clean.txt
   calque normalize --level locale -l fr --diff draft.txt
   calque normalize --check corpus/*.txt      status 1 if anything would change
   calque normalize --in-place --repair old.txt`,
		Flags: append(textFlags(),
			&cli.StringFlag{Name: "level", Value: "safe", Usage: "safe, locale or aggressive (off: only what is asked for by name)"},
			&cli.BoolFlag{Name: "repair", Usage: "undo mojibake, HTML entities and look-alike letters"},
			&cli.StringFlag{Name: "to-script", Usage: "convert to `SCRIPT`, for example zh-Hant or kk-Latn"},
			&cli.StringFlag{Name: "profile", Usage: "imitate the punctuation script of another tool: moses"},
			&cli.StringFlag{Name: "rules", Usage: "switch rules on and off: `+a,-b`"},
			&cli.BoolFlag{Name: "list-rules", Usage: "print all rules and end"},
			&cli.StringFlag{Name: "format", Value: "text", Usage: "text, or jsonl: an object a change"},
			&cli.BoolFlag{Name: "diff", Usage: "print each change as file:line:col old → new [rule]"},
			&cli.BoolFlag{Name: "check", Usage: "print nothing, end with status 1 if anything would change"},
			&cli.BoolFlag{Name: "exit-zero", Usage: "with --check: status 0 all the same"},
			&cli.BoolFlag{Name: "in-place", Usage: "write the result back to the files, as UTF-8"},
			&cli.StringFlag{Name: "output", Aliases: []string{"o"}, Usage: "write to `FILE` instead of standard output"},
		),
		Action: normalizeAction,
	}
}

// normalizeJob is a parsed call of normalize.
type normalizeJob struct {
	c       *cli.Context
	options normalize.Options
	langs   []string
	mode    string // text, diff, jsonl, check or in-place
	changed bool
}

func normalizeAction(c *cli.Context) error {
	if c.Bool("list-rules") {
		return listRules(c.App.Writer)
	}
	job, err := parseNormalize(c)
	if err != nil {
		return err
	}
	if job.mode == "in-place" {
		err = job.each(func(path string) error { return job.inPlace(path) })
	} else {
		err = save(c, c.String("output"), func(w io.Writer) error {
			return job.each(func(path string) error { return job.print(w, path) })
		})
	}
	if err == nil && job.mode == "check" && job.changed && !c.Bool("exit-zero") {
		return findings()
	}
	return err
}

func parseNormalize(c *cli.Context) (*normalizeJob, error) {
	if c.NArg() == 0 {
		return nil, usage("normalize takes at least one file", "calque normalize FILE; - is standard input")
	}
	job := &normalizeJob{c: c, mode: "text"}
	level, err := normalize.ParseLevel(c.String("level"))
	if err != nil {
		return nil, usage(err.Error(), "choose safe, locale or aggressive")
	}
	job.options = normalize.Options{Level: level, Repair: c.Bool("repair"), ToScript: c.String("to-script"), Profile: c.String("profile")}
	for _, r := range splitList(c.String("rules")) {
		if name, off := strings.CutPrefix(r, "-"); off {
			job.options.Disable = append(job.options.Disable, name)
		} else {
			job.options.Enable = append(job.options.Enable, strings.TrimPrefix(r, "+"))
		}
	}
	if job.langs, err = languages(c, c.NArg()); err != nil {
		return nil, err
	}
	if given := splitList(c.String("langs")); len(given) == 1 { // one tag holds for all files
		for i := range job.langs {
			job.langs[i] = job.langs[0]
		}
	}
	modes := 0
	for _, m := range []string{"diff", "check", "in-place"} {
		if c.Bool(m) {
			job.mode = m
			modes++
		}
	}
	switch f := c.String("format"); {
	case f == "jsonl" && modes == 0:
		job.mode = "jsonl"
	case f != "text" && f != "jsonl":
		return nil, usage("unknown format "+quote(f), "choose text or jsonl")
	case modes > 1 || modes == 1 && f == "jsonl":
		return nil, usage("only one of --diff, --check, --in-place and --format jsonl can be had at a time", "run the command twice")
	}
	_, err = normalize.New(job.options)
	return job, ruleFault(err)
}

// ruleFault turns an unknown rule, profile or script into a usage error.
func ruleFault(err error) error {
	var name *normalize.NameError
	switch {
	case err == nil:
		return nil
	case errors.As(err, &name) && name.Kind == "script":
		return usage(name.Error(), "scripts are "+strings.Join(scriptNames(), ", "))
	case errors.As(err, &name):
		return usage(name.Error(), "calque normalize --list-rules prints the rules; --help the rest")
	}
	return err
}

func (job *normalizeJob) each(do func(path string) error) error {
	for _, path := range job.c.Args().Slice() {
		if err := do(path); err != nil {
			return err
		}
	}
	return nil
}

// normalized reads a file and returns its text before and after.
func (job *normalizeJob) normalized(path string) (*pipeline.Text, string, []normalize.Change, error) {
	t, err := decodeText(job.c, path, job.langOf(path))
	if err != nil {
		return nil, "", nil, err
	}
	opt := job.options
	opt.Lang = t.Lang
	n, err := normalize.New(opt)
	if err != nil {
		return nil, "", nil, ruleFault(err)
	}
	out, changes := n.String(t.Content)
	job.changed = job.changed || len(changes) > 0
	return t, out, changes, nil
}

func (job *normalizeJob) langOf(path string) string {
	for i, p := range job.c.Args().Slice() {
		if p == path {
			return job.langs[i]
		}
	}
	return ""
}

func (job *normalizeJob) print(w io.Writer, path string) error {
	t, out, changes, err := job.normalized(path)
	if err != nil {
		return err
	}
	switch job.mode {
	case "text":
		_, err = io.WriteString(w, out)
	case "diff":
		err = printChanges(w, t, changes)
	case "jsonl":
		err = encodeChanges(w, t, changes)
	case "check":
		if len(changes) > 0 {
			messengerOf(job.c).say("%s: %d changes to make; --diff shows them", t.Name, len(changes))
		}
	}
	return err
}

func (job *normalizeJob) inPlace(path string) error {
	if path == "-" {
		return usage("--in-place cannot write to standard input", "leave --in-place out")
	}
	t, out, changes, err := job.normalized(path)
	if err != nil || len(changes) == 0 && t.Encoding == "utf-8" {
		return err
	}
	return save(job.c, path, func(w io.Writer) error {
		_, err := io.WriteString(w, out)
		return err
	})
}

func printChanges(w io.Writer, t *pipeline.Text, changes []normalize.Change) error {
	for _, ch := range changes {
		p := t.Position(ch.ByteStart)
		if _, err := fmt.Fprintf(w, "%s:%d:%d %s → %s [%s]\n", t.Name, p.Line, p.Col, visible(ch.Old), visible(ch.New), ch.Rule); err != nil {
			return err
		}
	}
	return nil
}

// visible shows what cannot be seen: a no-break space as \u00a0.
func visible(s string) string { return quote(s) }

// changeRecord is a line of --format jsonl.
type changeRecord struct {
	File      string `json:"file"`
	Line      int    `json:"line"`
	Col       int    `json:"col"`
	ByteStart int    `json:"byte_start"`
	Old       string `json:"old"`
	New       string `json:"new"`
	Rule      string `json:"rule"`
	Level     string `json:"level"`
}

func encodeChanges(w io.Writer, t *pipeline.Text, changes []normalize.Change) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	for _, ch := range changes {
		p := t.Position(ch.ByteStart)
		r := changeRecord{t.Name, p.Line, p.Col, t.ByteOffset(ch.ByteStart), ch.Old, ch.New, ch.Rule, ch.Level.String()}
		if err := e.Encode(r); err != nil {
			return err
		}
	}
	return nil
}

func listRules(w io.Writer) error {
	tw := tabwriter.NewWriter(w, 0, 8, 2, ' ', 0)
	fmt.Fprintln(tw, "rule\tlevel\tfamily\twhat it does\texample")
	for _, r := range normalize.Rules() {
		fmt.Fprintf(tw, "%s\t%s\t%s\t%s\t%s → %s\n", r.ID, r.Level, r.Family, r.What, visible(r.In), visible(r.Out))
	}
	return tw.Flush()
}

func scriptNames() []string {
	var out []string
	for _, s := range normalize.Scripts() {
		if !slices.Contains(out, s.Name) {
			out = append(out, s.Name)
		}
	}
	return out
}
