// Command calque-docs writes the generated parts of docs/text.md: the list of
// normalization rules from the rule table, examples as the program answers
// them, and figures from the development cases. It is for the makers of the
// program.
//
//	go run ./cmd/calque-docs text -write docs/text.md
//	go run ./cmd/calque-docs accuracy -shared ../shared -write docs/text.md
//
// Without -write the part is printed. Everything outside its markers is left
// as it is.
package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
)

func main() {
	if err := run(os.Args[1:], os.Stdout, os.Stderr); err != nil {
		fmt.Fprintln(os.Stderr, "calque-docs:", err)
		os.Exit(1)
	}
}

// markers stand around a generated part of the page.
type markers struct{ begin, end string }

var accuracyMarks = markers{"<!-- begin: make accuracy text -->", "<!-- end text -->"}

// parts are what "text" writes.
var parts = []struct {
	marks markers
	make  func() string
}{
	{markers{"<!-- begin: languages -->", "<!-- end: languages -->"}, languageTable},
	{markers{"<!-- begin: segments -->", "<!-- end: segments -->"}, segmentTable},
	{markers{"<!-- begin: values -->", "<!-- end: values -->"}, valueTables},
	{markers{"<!-- begin: rules -->", "<!-- end: rules -->"}, ruleTables},
}

func run(args []string, stdout, stderr io.Writer) error {
	if len(args) == 0 {
		return fmt.Errorf("say what to write: text or accuracy")
	}
	flags := flag.NewFlagSet(args[0], flag.ContinueOnError)
	flags.SetOutput(stderr)
	write := flags.String("write", "", "put the part into this Markdown `file`; default: print it")
	shared := flags.String("shared", "../shared", "`folder` with the development cases")
	samples := flags.String("samples", "internal/text/testdata/sentences", "`folder` with a file of sentences for each language, for the encodings")
	if err := flags.Parse(args[1:]); err != nil {
		return err
	}
	switch args[0] {
	case "text":
		for _, p := range parts {
			if err := put(*write, p.marks, p.make(), stdout); err != nil {
				return err
			}
		}
		return nil
	case "accuracy":
		if _, err := os.Stat(filepath.Join(*shared, "normalization")); err != nil {
			_, err = fmt.Fprintf(stderr, "calque-docs: no development cases at %s: the table is left as it is\n", *shared)
			return err
		}
		tables, err := accuracy(*shared, *samples)
		if err != nil {
			return err
		}
		return put(*write, accuracyMarks, tables, stdout)
	}
	return fmt.Errorf("unknown part %q: text or accuracy", args[0])
}

// put writes a part into the page, or prints it when there is no page.
func put(path string, m markers, part string, stdout io.Writer) error {
	if path == "" {
		_, err := io.WriteString(stdout, part)
		return err
	}
	old, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	page, err := m.replace(string(old), part)
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	if page == string(old) {
		return nil
	}
	return os.WriteFile(path, []byte(page), 0o644)
}

// replace puts the part between the markers of the page.
func (m markers) replace(page, part string) (string, error) {
	begin := strings.Index(page, m.begin)
	end := strings.Index(page, m.end)
	if begin < 0 || end < begin {
		return "", fmt.Errorf("no markers %s and %s", m.begin, m.end)
	}
	return page[:begin+len(m.begin)] + "\n\n" + part + "\n" + page[end:], nil
}
