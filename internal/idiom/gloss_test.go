package idiom

import (
	"os"
	"strings"
	"testing"
)

// TestGlossCases runs testdata/gloss.tsv: a new case is a new line.
func TestGlossCases(t *testing.T) {
	data, err := os.ReadFile("testdata/gloss.tsv")
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for line := range strings.Lines(string(data)) {
		c := strings.Split(strings.TrimSpace(line), "\t")
		if strings.HasPrefix(line, "#") || len(c) != 3 {
			continue
		}
		n++
		text, next, _ := strings.Cut(c[2], " || ")
		start := strings.LastIndex(text, "{")
		if start < 0 {
			t.Fatalf("no phrase in %s", c[2])
		}
		before := strings.NewReplacer("{", "", "}", "").Replace(text[:start])
		phrase, rest, _ := strings.Cut(text[start+1:], "}")
		p := place{lang: c[0], text: before + phrase + rest, next: next, start: len(before), end: len(before) + len(phrase)}
		if g := findGloss(p); g.found != (c[1] == "+") {
			t.Errorf("%s %s: found %v (%s)", c[0], c[2], g.found, g.reason)
		}
	}
	if n < 120 {
		t.Errorf("%d cases read", n)
	}
}
