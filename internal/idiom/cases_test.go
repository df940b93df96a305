package idiom

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func testLexicon(t testing.TB) *Lexicon {
	t.Helper()
	f, err := os.Open("testdata/lexicon.tsv")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = f.Close() }()
	l, err := Load(f, "lexicon.tsv")
	if err != nil {
		t.Fatal(err)
	}
	return l
}

var marked = regexp.MustCompile(`\{([^|}]+)\|([^}]+)\}`)

// TestCases runs the sentences of testdata/cases: a new case is a new line.
func TestCases(t *testing.T) {
	files, err := filepath.Glob("testdata/cases/*.tsv")
	if err != nil || len(files) < 4 {
		t.Fatal("no cases", err)
	}
	d := NewDetector(testLexicon(t), Options{})
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			n := 0
			for line := range strings.Lines(string(data)) {
				tag, sentence, ok := strings.Cut(strings.TrimSpace(line), "\t")
				if !ok || strings.HasPrefix(line, "#") {
					continue
				}
				n++
				var want []string
				for _, m := range marked.FindAllStringSubmatch(sentence, -1) {
					want = append(want, m[1]+"|"+m[2])
				}
				plain := marked.ReplaceAllString(sentence, "$2")
				var got []string
				for _, h := range d.Text(tag, []string{plain}) {
					id := h.ID
					if h.Glossed {
						id += "*"
					}
					got = append(got, id+"|"+h.Text)
				}
				if diff := cmp.Diff(want, got); diff != "" {
					t.Errorf("%s (-want +got):\n%s", sentence, diff)
				}
			}
			if n < 15 {
				t.Errorf("%d cases, want at least 15", n)
			}
		})
	}
}
