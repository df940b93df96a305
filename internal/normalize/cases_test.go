package normalize

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// TestCases runs the tables in testdata/cases, one file a rule family. A line
// is options, input and expected output, separated by tabs; the texts use Go's
// escapes. "=" as output means that nothing changes. Options are words:
// a level, lang=ru, repair, script=kk-Latn, profile=moses, quotes=«»‹›, +rule,
// -rule.
func TestCases(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("testdata", "cases", "*.tsv"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no case files: %v", err)
	}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		t.Run(strings.TrimSuffix(filepath.Base(file), ".tsv"), func(t *testing.T) {
			for i, line := range strings.Split(string(data), "\n") {
				if line == "" || strings.HasPrefix(line, "#") {
					continue
				}
				runCase(t, file+":"+strconv.Itoa(i+1), line)
			}
		})
	}
}

func runCase(t *testing.T, place, line string) {
	t.Helper()
	col := strings.Split(line, "\t")
	if len(col) != 3 {
		t.Fatalf("%s: want three columns, got %d", place, len(col))
	}
	in, want := unescape(t, place, col[1]), unescape(t, place, col[2])
	if col[2] == "=" {
		want = in
	}
	opt := caseOptions(t, place, col[0])
	n, err := New(opt)
	if err != nil {
		t.Fatalf("%s: %v", place, err)
	}
	got, changes := n.String(in)
	if got != want {
		t.Errorf("%s: %q\n gives %q\n want  %q\n by %v", place, in, got, want, changes)
	}
	if broken := holds(n, opt.ToScript == "" && opt.Profile == "", in, 3); broken != "" {
		t.Errorf("%s: %q: %s", place, in, broken)
	}
}

func unescape(t *testing.T, place, s string) string {
	t.Helper()
	out, err := strconv.Unquote(`"` + strings.ReplaceAll(s, `"`, `\"`) + `"`)
	if err != nil {
		t.Fatalf("%s: %q: %v", place, s, err)
	}
	return out
}

func caseOptions(t *testing.T, place, words string) Options {
	t.Helper()
	var opt Options
	for _, w := range strings.Fields(words) {
		key, value, _ := strings.Cut(w, "=")
		switch {
		case w[0] == '+':
			opt.Enable = append(opt.Enable, w[1:])
		case w[0] == '-':
			opt.Disable = append(opt.Disable, w[1:])
		case w == "repair":
			opt.Repair = true
		case key == "lang":
			opt.Lang = value
		case key == "script":
			opt.ToScript = value
		case key == "profile":
			opt.Profile = value
		case key == "quotes":
			opt.Quotes = value
		default:
			l, err := ParseLevel(w)
			if err != nil {
				t.Fatalf("%s: %v", place, err)
			}
			opt.Level = l
		}
	}
	return opt
}
