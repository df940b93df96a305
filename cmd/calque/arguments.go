package main

import (
	"slices"
	"strings"

	"github.com/urfave/cli/v2"
)

// orderArguments puts flags before file names, since the flag parser of the
// library stops at the first name: in "align a.txt b.txt -o out.tmx" it would
// take -o for a file. Which flags take a value is read off the commands
// themselves. Everything after "--" stays a name.
func orderArguments(app *cli.App, args []string) ([]string, error) {
	o := ordering{flags: app.Flags, commands: app.Commands}
	if len(args) == 0 {
		return args, nil
	}
	out := []string{args[0]}
	for i := 1; i < len(args); i++ {
		a := args[i]
		switch {
		case a == "--":
			return o.finish(out, args[i+1:], true), nil
		case a == "-" || !strings.HasPrefix(a, "-"):
			if c := o.command(a); c != nil {
				out = append(append(out, o.before...), a)
				o = ordering{flags: c.Flags, commands: c.Subcommands}
				continue
			}
			o.names = append(o.names, a)
			o.commands = nil
		default:
			o.before = append(o.before, a)
			if o.takesValue(a) {
				if i++; i == len(args) {
					return nil, usage("flag "+a+" needs a value", "calque --help shows how to call it")
				}
				o.before = append(o.before, args[i])
			}
		}
	}
	return o.finish(out, nil, false), nil
}

// ordering collects what belongs to one command.
type ordering struct {
	flags    []cli.Flag
	commands []*cli.Command
	before   []string // flags and their values
	names    []string
}

func (o *ordering) command(name string) *cli.Command {
	for _, c := range o.commands {
		if c.HasName(name) {
			return c
		}
	}
	return nil
}

// takesValue tells whether the next argument belongs to the flag.
func (o *ordering) takesValue(arg string) bool {
	if strings.Contains(arg, "=") {
		return false
	}
	name := strings.TrimLeft(arg, "-")
	for _, f := range o.flags {
		if slices.Contains(f.Names(), name) {
			_, isBool := f.(*cli.BoolFlag)
			return !isBool
		}
	}
	return false
}

func (o *ordering) finish(out, rest []string, ended bool) []string {
	out = append(out, o.before...)
	names := append(o.names, rest...)
	// A name that looks like a flag came after "--"; so does a lone "-", which
	// is standard input, for the parser's sake.
	if ended || slices.ContainsFunc(names, func(n string) bool { return strings.HasPrefix(n, "-") }) {
		out = append(out, "--")
	}
	return append(out, names...)
}
