package main

import (
	"errors"
	"fmt"
	"io"
	"strconv"

	"github.com/urfave/cli/v2"
)

// How calque speaks to its users: everything that is not a result goes to
// standard error, one line a thought, "calque:" in front, lower case, no full
// stop. An error says what is wrong and where (file:line:col), then a hint
// says what to do about it. No stack traces, no bare library errors, no jokes.

// fault is an error with an exit status and advice.
type fault struct {
	status int
	text   string
	hint   string
	err    error // underneath, may be nil
}

func (f *fault) Error() string { return f.text }

func (f *fault) Unwrap() error { return f.err }

// usage is a call that cannot be carried out as it was given.
func usage(text, hint string) error { return &fault{status: statusUsage, text: text, hint: hint} }

// failure is a file that cannot be read, parsed or written.
func failure(text, hint string, err error) error {
	return &fault{status: statusFailure, text: text, hint: hint, err: err}
}

// findings ends a command that worked and found something. It says nothing
// more: the findings have been printed.
func findings() error { return &fault{status: statusFindings} }

type messenger struct {
	out   io.Writer
	quiet bool
}

func newMessenger(out io.Writer, quiet bool) *messenger { return &messenger{out, quiet} }

// messengerOf returns the messenger of a running command.
func messengerOf(c *cli.Context) *messenger {
	quiet := false
	for _, l := range c.Lineage() {
		quiet = quiet || l.Bool("quiet")
	}
	return newMessenger(c.App.ErrWriter, quiet)
}

func (m *messenger) error(err error) { m.line("error: " + err.Error()) }

// say tells something worth knowing; warn, something worth looking at.
func (m *messenger) say(format string, a ...any) {
	if !m.quiet {
		m.line(fmt.Sprintf(format, a...))
	}
}

func (m *messenger) warn(format string, a ...any) {
	if !m.quiet {
		m.line("warning: " + fmt.Sprintf(format, a...))
	}
}

// line writes to standard error; there is nobody to tell if that fails.
func (m *messenger) line(s string) { _, _ = fmt.Fprintln(m.out, "calque: "+s) }

// report prints the error that ended the program and returns its status.
func (m *messenger) report(err error) int {
	var f *fault
	if !errors.As(err, &f) {
		f = &fault{status: statusFailure, text: err.Error()}
		var exit cli.ExitCoder
		if errors.As(err, &exit) { // urfave's own: always a wrong call
			f.status = statusUsage
		}
	}
	if f.text != "" {
		m.error(f)
		if f.hint != "" {
			m.line("hint: " + f.hint)
		}
	}
	return f.status
}

func quote(s string) string { return strconv.Quote(s) }
