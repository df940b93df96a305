package main

import (
	"fmt"
	"io"

	"calque/internal/idiom"
	"calque/internal/lang"
	"github.com/urfave/cli/v2"
)

// lexiconCommand is "calque idioms lexicon".
func lexiconCommand() *cli.Command {
	return &cli.Command{
		Name:  "lexicon",
		Usage: "list, check and export idiom lexicons",
		Description: `A lexicon is a tab-separated file, one fact a row, with the header
id lang role text type register match source. Roles are lemma, variant,
equivalent, calque, literal, meaning, note, origin and via. Without a file the
commands work on the lexicon that comes with the program.`,
		Subcommands: []*cli.Command{
			{
				Name: "list", Usage: "print an entry a line: id, type, origin and forms", ArgsUsage: "[FILE …]",
				Flags:  []cli.Flag{&cli.StringFlag{Name: "langs", Aliases: []string{"l"}, Usage: "forms in these languages only"}},
				Action: lexiconList,
			},
			{
				Name: "check", Usage: "report what is doubtful; status 1 if anything is", ArgsUsage: "[FILE …]",
				Flags:  []cli.Flag{&cli.BoolFlag{Name: "exit-zero", Usage: "status 0 all the same"}},
				Action: lexiconCheck,
			},
			{
				Name: "export", Usage: "print the lexicon in its canonical form", ArgsUsage: "[FILE …]",
				Flags: []cli.Flag{&cli.StringFlag{Name: "output", Aliases: []string{"o"}, Usage: "write to `FILE`"}},
				Action: func(c *cli.Context) error {
					l, err := namedLexicons(c)
					if err != nil {
						return err
					}
					return save(c, c.String("output"), l.Write)
				},
			},
		},
		Action: func(c *cli.Context) error {
			return usage("lexicon needs a verb", "calque idioms lexicon list|check|export [FILE]")
		},
	}
}

// namedLexicons merges the files named on the command line; without any it is
// the lexicon that comes with the program.
func namedLexicons(c *cli.Context) (*idiom.Lexicon, error) {
	if c.NArg() == 0 {
		return idiom.Default(), nil
	}
	return readLexicons(c, c.Args().Slice(), idiom.NewLexicon())
}

func lexiconList(c *cli.Context) error {
	l, err := namedLexicons(c)
	if err != nil {
		return err
	}
	wanted := map[string]bool{}
	for _, tag := range splitList(c.String("langs")) {
		wanted[lang.Base(tag)] = true
	}
	return save(c, "", func(w io.Writer) error {
		for _, e := range l.Entries() {
			if _, err := fmt.Fprintf(w, "%s\t%s\t%s\t%s\n", e.ID, e.Type, e.Origin, formList(e, wanted)); err != nil {
				return err
			}
		}
		return nil
	})
}

func formList(e *idiom.Entry, wanted map[string]bool) string {
	out := ""
	for _, f := range e.Forms {
		if f.Text == "" || len(wanted) > 0 && !wanted[lang.Base(f.Lang)] {
			continue
		}
		if out != "" {
			out += "; "
		}
		out += fmt.Sprintf("%s %s: %s", f.Lang, f.Role, f.Text)
	}
	return out
}

func lexiconCheck(c *cli.Context) error {
	l, err := namedLexicons(c)
	if err != nil {
		return err
	}
	problems := l.Check()
	for _, p := range problems {
		if _, err := fmt.Fprintln(c.App.Writer, p); err != nil {
			return err
		}
	}
	messengerOf(c).say("%d entries, %d problems", l.Len(), len(problems))
	if len(problems) > 0 && !c.Bool("exit-zero") {
		return findings()
	}
	return nil
}
