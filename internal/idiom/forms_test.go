package idiom

import (
	"os"
	"strings"
	"testing"
)

// TestForms runs testdata/forms.tsv: one form, one sentence.
func TestForms(t *testing.T) {
	data, err := os.ReadFile("testdata/forms.tsv")
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for line := range strings.Lines(string(data)) {
		c := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if strings.HasPrefix(line, "#") || len(c) != 4 {
			continue
		}
		n++
		opt, err := parseMatch(c[2])
		if err != nil {
			t.Fatal(err)
		}
		lex := NewLexicon()
		lex.Add("x", Form{Lang: c[0], Role: RoleLemma, Text: c[1], Match: opt, Type: "idiom"})
		head, rest, marked := strings.Cut(c[3], "{")
		want, tail, _ := strings.Cut(rest, "}")
		if !marked {
			want = ""
		}
		got := ""
		for _, h := range NewDetector(lex, Options{}).Text(c[0], []string{head + want + tail}) {
			got += h.Text
		}
		if got != want {
			t.Errorf("%s %q in %q: got %q", c[0], c[1], c[3], got)
		}
	}
	if n < 60 {
		t.Errorf("%d cases read", n)
	}
}
