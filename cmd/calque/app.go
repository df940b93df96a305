package main

import (
	"context"
	"errors"
	"io"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"
)

// version is set by the linker; see the Makefile.
var version = "0.1.0"

// Exit statuses, the same for every command.
const (
	statusClean       = 0   // done
	statusFindings    = 1   // the command worked and found something
	statusUsage       = 2   // the call or the configuration was wrong
	statusFailure     = 3   // something could not be read, parsed or written
	statusInterrupted = 130 // stopped by a signal
)

const exitStatusHelp = `EXIT STATUS
   0    done and clean
   1    the command worked and found something
   2    the call or the configuration was wrong
   3    something could not be read, parsed or written
   130  interrupted`

type streams struct {
	in  io.Reader
	out io.Writer
	err io.Writer
}

// run is the whole program: arguments in, exit status out.
func run(ctx context.Context, args []string, std streams) int {
	app := newApp(std)
	m := newMessenger(std.err, isQuiet(args))
	ordered, err := orderArguments(app, args)
	if err == nil {
		err = app.RunContext(ctx, ordered)
	}
	switch {
	case err == nil:
		return statusClean
	case ctx.Err() != nil:
		m.error(errors.New("interrupted; nothing was written"))
		return statusInterrupted
	}
	return m.report(err)
}

// isQuiet finds -q before the flags are parsed, for messages about them.
func isQuiet(args []string) bool {
	for _, a := range args {
		if a == "--" {
			return false
		}
		if a == "-q" || a == "--quiet" {
			return true
		}
	}
	return false
}

func newApp(std streams) *cli.App {
	app := &cli.App{
		Name:      "calque",
		Usage:     "align texts with their translations",
		Version:   version,
		Reader:    std.in,
		Writer:    std.out,
		ErrWriter: std.err,
		Description: `calque pairs a text with its translation, sentence by sentence, finds idioms
that want a translator's note, and writes translation memories and bitext.

   calque demo                            see it work on a sample
   calque align book.ru.txt book.en.txt -o book.tmx
   calque align a.txt b.txt               a table on the screen

` + exitStatusHelp,
		Flags: []cli.Flag{quietFlag()},
		Commands: []*cli.Command{
			alignCommand(), evalCommand(), segmentCommand(), normalizeCommand(),
			idiomsCommand(), demoCommand(), completionCommand(), manCommand(),
		},
		HideHelpCommand:           true,
		EnableBashCompletion:      true,
		Suggest:                   true,
		DisableSliceFlagSeparator: true,
		ExitErrHandler:            func(*cli.Context, error) {}, // run decides
		OnUsageError:              usageError,
		Action:                    noCommand,
	}
	for _, c := range app.Commands {
		complete(c)
	}
	return app
}

// complete gives every command what all of them have.
func complete(c *cli.Command) {
	c.OnUsageError = usageError
	c.HideHelpCommand = true
	c.Flags = append(c.Flags, quietFlag())
	c.Description = strings.TrimSpace(c.Description + "\n\n" + exitStatusHelp)
	for _, s := range c.Subcommands {
		complete(s)
	}
}

func quietFlag() cli.Flag {
	return &cli.BoolFlag{Name: "quiet", Aliases: []string{"q"}, Usage: "print errors only"}
}

// usageError turns a complaint of the flag parser into one of ours.
func usageError(c *cli.Context, err error, _ bool) error {
	what := strings.TrimPrefix(err.Error(), "flag provided but not defined: ")
	if what != err.Error() {
		return usage("unknown flag "+withDashes(what), "calque "+c.Command.Name+" --help lists the flags")
	}
	return usage(err.Error(), "calque "+c.Command.Name+" --help shows how to call it")
}

func withDashes(flag string) string {
	name := strings.TrimLeft(flag, "-")
	if len(name) > 1 {
		return "--" + name
	}
	return "-" + name
}

func noCommand(c *cli.Context) error {
	if c.NArg() == 0 {
		return cli.ShowAppHelp(c)
	}
	name := c.Args().First()
	hint := "calque --help lists the commands"
	if near := nearest(name, c.App.Commands); near != "" {
		hint = "did you mean calque " + near + "? " + hint
	}
	return usage("unknown command "+quote(name), hint)
}

// nearest is the command that name may be a slip of: one with the same letters
// or one letter more or less; "" for none.
func nearest(name string, commands []*cli.Command) string {
	for _, c := range commands {
		if sortedLetters(c.Name) == sortedLetters(name) || strings.HasPrefix(c.Name, name) || oneLetterApart(c.Name, name) {
			return c.Name
		}
	}
	return ""
}

func sortedLetters(s string) string {
	b := []byte(s)
	slices.Sort(b)
	return string(b)
}

func oneLetterApart(a, b string) bool {
	if len(a) < len(b) {
		a, b = b, a
	}
	for i := range len(a) {
		if i >= len(b) || a[i] != b[i] {
			return len(a) > len(b) && a[i+1:] == b[i:] || len(a) == len(b) && a[i+1:] == b[i+1:]
		}
	}
	return false
}
