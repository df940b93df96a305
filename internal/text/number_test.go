package text

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// sharedNumberFile opens a measuring file that is not part of the repository: below
// CALQUE_SHARED, or in the folder "shared" beside the repository root.
func sharedNumberFile(t *testing.T, name string) []byte {
	t.Helper()
	dir := os.Getenv("CALQUE_SHARED")
	if dir == "" {
		root, err := os.Getwd()
		if err != nil {
			t.Fatal(err)
		}
		for {
			if _, err := os.Stat(filepath.Join(root, "go.mod")); err == nil || root == filepath.Dir(root) {
				break
			}
			root = filepath.Dir(root)
		}
		dir = filepath.Join(root, "..", "shared")
	}
	data, err := os.ReadFile(filepath.Join(dir, name))
	if err != nil {
		t.Skip("the shared measuring data is not there: ", name)
	}
	return data
}

// TestNumbersShared reads the development cases: a locale number has to be one
// number whose likeliest value is the expected one, and a pair of texts has to
// be accepted or rejected by its values.
func TestNumbersShared(t *testing.T) {
	total, right := 0, 0
	for _, line := range strings.Split(string(sharedNumberFile(t, "normalization/numbers.tsv")), "\n")[1:] {
		f := strings.Split(line, "\t")
		if len(f) < 5 {
			continue
		}
		var input, want string
		if json.Unmarshal([]byte(f[1]), &input) != nil || json.Unmarshal([]byte(f[2]), &want) != nil {
			t.Fatalf("bad line %q", line)
		}
		total++
		got := ""
		switch f[4] {
		case "parse":
			if found := Numbers(input, f[0]); len(found) == 1 {
				got = found[0].Values[0]
			}
		case "check":
			source, target, _ := strings.Cut(input, "\t")
			got = "reject"
			if strings.Join(firstValues(source, f[0]), " ") == strings.Join(firstValues(target, f[0]), " ") {
				got = "accept"
			}
		}
		if got == want {
			right++
			continue
		}
		t.Logf("%s %q: got %q, want %q", f[0], input, got, want)
	}
	t.Logf("numbers: %d of %d right (%.1f %%)", right, total, 100*float64(right)/float64(total))
	if right*100 < total*98 {
		t.Errorf("%d of %d cases right, want 98 %%", right, total)
	}
}

func firstValues(s, lang string) (values []string) {
	for _, n := range Numbers(s, lang) {
		values = append(values, n.Values[0])
	}
	return values
}
