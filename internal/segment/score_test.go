package segment

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"sort"
	"strings"
	"testing"
)

// sharedDir finds the folder of development cases that is kept outside the
// repository: $CALQUE_SHARED or "shared" beside the repository.
func sharedDir(t testing.TB) string {
	t.Helper()
	if dir := os.Getenv("CALQUE_SHARED"); dir != "" {
		return dir
	}
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return filepath.Join(dir, "..", "shared")
		}
		up := filepath.Dir(dir)
		if up == dir {
			return dir
		}
		dir = up
	}
}

// judged is one development case.
type judged struct {
	lang, input, group string
	want               []string
}

func readCases(t testing.TB, name string) []judged {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(sharedDir(t), "segmentation", name))
	if err != nil {
		t.Skipf("development cases are not at hand: %v", err)
	}
	var cases []judged
	for i, row := range strings.Split(strings.TrimSuffix(string(data), "\n"), "\n")[1:] {
		f := strings.Split(row, "\t")
		c := judged{lang: f[0], group: "udjoin"}
		if name == "golden.tsv" {
			c.group = "other " + f[6]
			if f[4] == "1" {
				c.group = "golden"
			}
		}
		for _, err := range []error{json.Unmarshal([]byte(f[1]), &c.input), json.Unmarshal([]byte(f[2]), &c.want)} {
			if err != nil {
				t.Fatalf("%s, row %d: %v", name, i+2, err)
			}
		}
		cases = append(cases, c)
	}
	return cases
}

// tally counts cases cut exactly as expected.
type tally struct{ good, all int }

func (c tally) share() float64 { return 100 * float64(c.good) / float64(max(c.all, 1)) }

// TestScore cuts the development cases and logs a table per group and language.
// It fails under the floors below. CALQUE_MISSES=1 prints every miss.
func TestScore(t *testing.T) {
	score := map[string]*tally{}
	add := func(key string, good bool) {
		if score[key] == nil {
			score[key] = new(tally)
		}
		score[key].all++
		if good {
			score[key].good++
		}
	}
	for _, c := range append(readCases(t, "golden.tsv"), readCases(t, "udjoin.tsv")...) {
		got := Sentences(c.input, c.lang)
		good := slices.Equal(got, c.want)
		if !good && os.Getenv("CALQUE_MISSES") != "" {
			t.Logf("%s %s\n  got  %s\n  want %s", c.group, c.lang, strings.Join(got, " ¶ "), strings.Join(c.want, " ¶ "))
		}
		add(c.group+"\t"+c.lang, good)
		add(c.group+"\tall", good)
		if c.group == "golden" && c.lang != "en" {
			add("golden\tall but en", good)
		}
	}
	keys := make([]string, 0, len(score))
	for k := range score {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	var table strings.Builder
	for _, k := range keys {
		group, lang, _ := strings.Cut(k, "\t")
		fmt.Fprintf(&table, "%-45s %-10s %3d/%3d %6.1f %%\n", group, lang, score[k].good, score[k].all, score[k].share())
	}
	t.Log("\n" + table.String())
	for key, floor := range map[string]float64{
		"golden\ten": 96, "golden\tall but en": 95,
		"udjoin\tall": 95, "udjoin\tkk": 94, "udjoin\tru": 97, "udjoin\tzh": 97, "udjoin\tde": 93,
	} {
		if score[key] == nil || score[key].share() < floor {
			t.Errorf("%q is under its floor of %.0f %%", key, floor)
		}
	}
}
