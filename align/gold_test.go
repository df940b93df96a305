package align

import (
	"bufio"
	"context"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// shared returns the folder of the development data, or skips the test.
func shared(t testing.TB) string {
	dir := os.Getenv("CALQUE_SHARED")
	if dir == "" {
		dir = filepath.Join("..", "..", "shared")
	}
	if _, err := os.Stat(filepath.Join(dir, "gold")); err != nil {
		t.Skipf("no development data at %s: set CALQUE_SHARED to measure accuracy", dir)
	}
	return dir
}

func readLines(t testing.TB, path string) []string {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var out []string
	sc := bufio.NewScanner(f)
	sc.Buffer(nil, 1<<24)
	for sc.Scan() {
		out = append(out, sc.Text())
	}
	if err := sc.Err(); err != nil {
		t.Fatal(err)
	}
	return out
}

func indices(t testing.TB, s string) []int {
	var out []int
	for _, x := range strings.FieldsFunc(s, func(r rune) bool { return r < '0' || r > '9' }) {
		n, err := strconv.Atoi(x)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, n)
	}
	return out
}

type goldDoc struct {
	name                   string
	sourceLang, targetLang string
	source, target         []Segment
	gold                   Ladder
}

func asSegments(lines []string) []Segment {
	out := make([]Segment, len(lines))
	for i, l := range lines {
		out[i].Text = l
	}
	return out
}

// goldDocs reads all documents of a set.
func goldDocs(t testing.TB, set string) []goldDoc {
	dir := filepath.Join(shared(t), "gold", set)
	files, _ := filepath.Glob(filepath.Join(dir, "*.gold"))
	slices.Sort(files)
	var out []goldDoc
	for _, f := range files {
		base := strings.TrimSuffix(f, ".gold")
		pair := strings.TrimPrefix(filepath.Ext(base), ".")
		base = strings.TrimSuffix(base, filepath.Ext(base))
		a, b, _ := strings.Cut(pair, "-")
		d := goldDoc{name: filepath.Base(base), sourceLang: a, targetLang: b,
			source: asSegments(readLines(t, base+"."+a+".txt")),
			target: asSegments(readLines(t, base+"."+b+".txt"))}
		for _, l := range readLines(t, f) {
			s, tg, ok := strings.Cut(l, ":")
			if !ok {
				continue
			}
			d.gold = append(d.gold, Bead{Source: indices(t, s), Target: indices(t, tg)})
		}
		out = append(out, d)
	}
	return out
}

// floors are strict F1 figures that must not be lost, about 0.02 below those
// measured: a change that costs more than that is not noise.
var floors = map[string]float64{
	"textberg-dev": 0.855, "mac-dev": 0.84, "transread-dev": 0.92,
	"hun-1984hu": 0.985, "hun-dtm": 0.97, "maligna-gpl": 0.98, "maligna-poznan": 0.95,
	"bil-para/zh-ru": 0.91, "bil-para/zh-en": 0.82, "bil-para/kk-ru": 0.89, "bil-para/kk-en": 0.92,
	"bil-para/en-ru": 0.925, "bil-para/en-de": 0.96, "bil-para/da-ru": 0.91, "bil-para/da-ja": 0.89,
}

func TestGoldSets(t *testing.T) {
	if testing.Short() {
		t.Skip("measures accuracy: not in short mode")
	}
	for _, set := range sortedKeys(floors) {
		t.Run(strings.ReplaceAll(set, "/", "_"), func(t *testing.T) {
			var total Counts
			for _, d := range goldDocs(t, set) {
				l, err := Align(context.Background(), d.source, d.target, Options{SourceLang: d.sourceLang, TargetLang: d.targetLang})
				if err != nil {
					t.Fatal(err)
				}
				if err := l.Check(len(d.source), len(d.target)); err != nil {
					t.Fatal(err)
				}
				total.Add(Compare(d.gold, l))
			}
			t.Logf("strict %.3f lax %.3f", total.StrictRates().F1, total.LaxRates().F1)
			if f := total.StrictRates().F1; f < floors[set] {
				t.Errorf("strict F1 %.3f is below %.3f", f, floors[set])
			}
		})
	}
}

func sortedKeys(m map[string]float64) []string {
	var out []string
	for k := range m {
		out = append(out, k)
	}
	slices.Sort(out)
	return out
}
