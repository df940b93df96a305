package idiom

import (
	"bufio"
	"compress/gzip"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// gzPairs reads sentence pairs from a training file.
func gzPairs(t *testing.T, file string) [][2]string {
	t.Helper()
	f, err := os.Open(filepath.Join(sharedDir(t), "train", file))
	if err != nil {
		t.Skip(err)
	}
	defer func() { _ = f.Close() }()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	var out [][2]string
	sc := bufio.NewScanner(z)
	sc.Buffer(nil, 1<<20)
	for sc.Scan() {
		a, b, _ := strings.Cut(sc.Text(), "\t")
		out = append(out, [2]string{a, b})
	}
	return out
}

func goldLines(t *testing.T, file string) []string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(sharedDir(t), "gold", file))
	if err != nil {
		t.Skip(err)
	}
	return strings.Split(strings.TrimSpace(string(data)), "\n")
}

// TestOrdinaryText prints how often the shipped lexicon fires on ordinary text.
// CALQUE_HITS=1 lists the hits, to be judged by eye; CALQUE_LIST=file.tsv of the
// development sets uses that set's own list instead.
func TestOrdinaryText(t *testing.T) {
	if testing.Short() {
		t.Skip("measures accuracy: not in short mode")
	}
	sharedDir(t) // skips the whole test, not a case of it
	lex := Default()
	if list := os.Getenv("CALQUE_LIST"); list != "" {
		lex = ownList(devRows(t, list))
	}
	d := NewDetector(lex, Options{})
	column := func(file string, col int) []string {
		var out []string
		for _, p := range gzPairs(t, file) {
			out = append(out, p[col])
		}
		return out
	}
	for _, set := range []struct {
		name, lang string
		text       func() []string
		most       float64 // hits in 100 segments
	}{
		{"tico19", "en", func() []string { return column("en-ru.tico19.tsv.gz", 0) }, 3},
		{"tico19", "ru", func() []string { return column("en-ru.tico19.tsv.gz", 1) }, 3},
		{"tico19", "zh", func() []string { return column("en-zh.tico19.tsv.gz", 1) }, 3},
		{"gov", "kk", func() []string { return column("kk-ru.gov.tsv.gz", 0) }, 3},
		{"gov", "ru", func() []string { return column("kk-ru.gov.tsv.gz", 1) }, 3},
		{"1984", "en", func() []string { return goldLines(t, "hun-1984hu/1984.en.txt") }, 8},
		{"tico19", "fr", func() []string { return column("en-fr.tico19.tsv.gz", 1) }, 3},
		{"tico19", "es", func() []string { return column("en-es.tico19.tsv.gz", 1) }, 3},
		{"tatoeba", "de", func() []string { return column("de-en.tatoeba1k.tsv.gz", 0) }, 4},
		{"textberg", "de", func() []string { return goldLines(t, "textberg-dev/dev.de.txt") }, 4},
	} {
		t.Run(set.name+"-"+set.lang, func(t *testing.T) {
			segments := set.text()
			if max := 3000; len(segments) > max {
				segments = segments[:max]
			}
			hits := d.Text(set.lang, segments)
			rate := 100 * float64(len(hits)) / float64(len(segments))
			t.Logf("%s %s: %d hits in %d segments, %.2f in 100", set.name, set.lang, len(hits), len(segments), rate)
			if os.Getenv("CALQUE_HITS") != "" {
				for _, h := range hits {
					s := segments[h.Unit]
					from, to := max(0, h.ByteStart-60), min(len(s), h.ByteEnd+50)
					t.Logf("%s %-10s %-24s %s  …%s[%s]%s", strconv.FormatFloat(h.Confidence, 'f', 2, 64), h.Role, h.ID, set.lang,
						strings.ToValidUTF8(s[from:h.ByteStart], ""), h.Text, strings.ToValidUTF8(s[h.ByteEnd:to], ""))
				}
			}
			if os.Getenv("CALQUE_LIST") == "" && rate > set.most {
				t.Errorf("%.2f hits in 100 segments, want at most %.1f", rate, set.most)
			}
		})
	}
}
