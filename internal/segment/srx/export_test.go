package srx

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"calque/internal/segment"
)

// exported returns the engine of our own rules for a language after a trip
// through SRX.
func exported(t testing.TB, lang string) *Engine {
	t.Helper()
	var buf bytes.Buffer
	if err := Export(lang, &buf); err != nil {
		t.Fatal(err)
	}
	d, err := Read(&buf, lang+".srx")
	if err != nil {
		t.Fatal(err)
	}
	if len(d.Warnings) > 0 {
		t.Errorf("%s: %v", lang, d.Warnings)
	}
	e, err := d.Engine(lang)
	if err != nil {
		t.Fatal(err)
	}
	return e
}

func sentences(s string, opt segment.Options) []string {
	var out []string
	for _, g := range segment.Split(s, opt).Segments {
		out = append(out, s[g.ByteStart:g.ByteEnd])
	}
	return out
}

// TestExportIsCloseToOurs cuts the development cases by the exported rules and
// by our own, and logs how many whole cases come out alike. CALQUE_MISSES=1
// prints the others.
func TestExportIsCloseToOurs(t *testing.T) {
	type tally struct{ alike, gold, all int }
	score := map[string]*tally{}
	engines := map[string]*Engine{}
	for _, file := range []string{"golden.tsv", "udjoin.tsv"} {
		data, err := os.ReadFile(filepath.Join(sharedDir(t), "segmentation", file))
		if err != nil {
			t.Skipf("development cases are not at hand: %v", err)
		}
		for _, row := range strings.Split(strings.TrimSuffix(string(data), "\n"), "\n")[1:] {
			f := strings.Split(row, "\t")
			lang := f[0]
			if engines[lang] == nil {
				engines[lang] = exported(t, lang)
			}
			var input string
			var want []string
			for _, err := range []error{json.Unmarshal([]byte(f[1]), &input), json.Unmarshal([]byte(f[2]), &want)} {
				if err != nil {
					t.Fatal(err)
				}
			}
			got := sentences(input, segment.Options{Lang: lang, Rules: engines[lang]})
			ours := sentences(input, segment.Options{Lang: lang})
			for _, key := range []string{file + " " + lang, file + " all", "all"} {
				if score[key] == nil {
					score[key] = &tally{}
				}
				score[key].all++
				if slices.Equal(got, ours) {
					score[key].alike++
				}
				if slices.Equal(got, want) {
					score[key].gold++
				}
			}
			if !slices.Equal(got, ours) && os.Getenv("CALQUE_MISSES") != "" {
				t.Logf("%s %s\n  srx  %s\n  ours %s", file, lang, strings.Join(got, " ¶ "), strings.Join(ours, " ¶ "))
			}
		}
	}
	var keys []string
	for k := range score {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	var table strings.Builder
	for _, k := range keys {
		s := score[k]
		fmt.Fprintf(&table, "%-20s %3d cases  like ours %5.1f %%  like gold %5.1f %%\n", k, s.all, share(s.alike, s.all), share(s.gold, s.all))
	}
	t.Log("\n" + table.String())
	for key, floor := range map[string]float64{"all": 95, "udjoin.tsv all": 97, "udjoin.tsv kk": 95, "udjoin.tsv ru": 97, "udjoin.tsv zh": 97} {
		if s := score[key]; s == nil || share(s.alike, s.all) < floor {
			t.Errorf("%q is under its floor of %.0f %%", key, floor)
		}
	}
}

// TestExportIsValid holds the exported file against the schema with xmllint,
// and cuts a few sentences by it.
func TestExportIsValid(t *testing.T) {
	xmllint, err := exec.LookPath("xmllint")
	if err != nil {
		t.Skip("xmllint is not at hand")
	}
	schema := filepath.Join(sharedDir(t), "srx", "srx20.xsd")
	if _, err := os.Stat(schema); err != nil {
		t.Skipf("the schema is not at hand: %v", err)
	}
	for _, lang := range []string{"", "en", "ru", "kk", "zh-Hant", "de", "ar", "hy", "th", "tlh"} {
		var buf bytes.Buffer
		if err := Export(lang, &buf); err != nil {
			t.Fatal(err)
		}
		cmd := exec.Command(xmllint, "--nonet", "--noout", "--schema", schema, "-")
		cmd.Stdin = &buf
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Errorf("%q: %v\n%s", lang, err, out)
		}
	}
}

func TestExportedRulesCut(t *testing.T) {
	for _, c := range []struct {
		lang, text string
		want       []string
	}{
		{"en", "Mr. Lee came at 5 p.m. He was late. Why?", []string{"Mr. Lee came at 5 p.m.", "He was late.", "Why?"}},
		{"ru", "Он жил на ул. Садовой, д. 5. А. С. Белов пришёл в 2001 г. и сел. «Да!» — сказал он.", []string{"Он жил на ул. Садовой, д. 5.", "А. С. Белов пришёл в 2001 г. и сел.", "«Да!» — сказал он."}},
		{"kk", "Ол 1998 ж. келді. Біз күттік. Ия!", []string{"Ол 1998 ж. келді.", "Біз күттік.", "Ия!"}},
		{"zh", "“你来了？”他问。下雨了！我们走吧。", []string{"“你来了？”他问。", "下雨了！", "我们走吧。"}},
		{"de", "Am 3. Mai kam Dr. Weiß, z. B. um 8 Uhr. Gut!", []string{"Am 3. Mai kam Dr. Weiß, z. B. um 8 Uhr.", "Gut!"}},
	} {
		if got := sentences(c.text, segment.Options{Lang: c.lang, Rules: exported(t, c.lang)}); !slices.Equal(got, c.want) {
			t.Errorf("%s: got %q, want %q", c.lang, got, c.want)
		}
	}
}

func share(n, all int) float64 { return 100 * float64(n) / float64(all) }
