package segment

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// caseFile is a file of testdata; testdata/README.md describes the format.
type caseFile struct {
	lang   string
	layout Layout
	kinds  bool // expected lines carry kinds and blank lines paragraphs
	cases  []textCase
}

type textCase struct {
	line  int
	input string
	want  []string
}

var escapes = strings.NewReplacer(`\n`, "\n", `\r`, "\r", `\f`, "\f", `\t`, "\t", `\u2028`, "\u2028", `\u2029`, "\u2029", `\u0085`, "\u0085", `\u3000`, "\u3000", `\u00a0`, "\u00A0")

func readCaseFile(t testing.TB, path string) caseFile {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	head, body, ok := strings.Cut(string(data), "\n===\n")
	if !ok {
		t.Fatalf("%s: no case", path)
	}
	var f caseFile
	for _, l := range strings.Split(head, "\n") {
		key, value, _ := strings.Cut(l, ": ")
		switch key {
		case "lang":
			f.lang = value
		case "layout":
			f.layout = map[string]Layout{"auto": Auto, "blank-line": BlankLine, "line": LinePerParagraph, "wrapped": Wrapped}[value]
		case "expect":
			f.kinds = value == "kinds"
		case "", "#":
		default:
			t.Fatalf("%s: unknown key %q", path, key)
		}
	}
	number := strings.Count(head, "\n") + 3
	for _, c := range strings.Split(body, "\n===\n") {
		input, want, ok := strings.Cut(c, "\n---\n")
		if !ok {
			t.Fatalf("%s:%d: case without ---", path, number)
		}
		f.cases = append(f.cases, textCase{number, escapes.Replace(input), strings.Split(strings.TrimRight(want, "\n"), "\n")})
		number += strings.Count(c, "\n") + 2
	}
	return f
}

// render writes a segmented text as the files do.
func render(s string, text Text, kinds bool) []string {
	var out []string
	for i, g := range text.Segments {
		line := strings.ReplaceAll(s[g.ByteStart:g.ByteEnd], "\n", `\n`)
		if kinds {
			if i > 0 && g.Paragraph != text.Segments[i-1].Paragraph {
				out = append(out, "")
			}
			if g.Kind != Body {
				line = g.Kind.String() + "> " + line
			}
		}
		out = append(out, line)
	}
	return out
}

func TestCases(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no case files: %v", err)
	}
	for _, path := range files {
		t.Run(strings.TrimSuffix(filepath.Base(path), ".txt"), func(t *testing.T) {
			f := readCaseFile(t, path)
			for _, c := range f.cases {
				got := render(c.input, Split(c.input, Options{Lang: f.lang, Layout: f.layout}), f.kinds)
				if !slices.Equal(got, c.want) {
					t.Errorf("%s:%d\n got\n\t%s\n want\n\t%s", path, c.line, strings.Join(got, "\n\t"), strings.Join(c.want, "\n\t"))
				}
			}
		})
	}
}
