package srx

import (
	"os"
	"path/filepath"
	"testing"
)

// sharedDir finds the folder of development files that is kept outside the
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

func readShared(t testing.TB, name string) (*Document, error) {
	t.Helper()
	f, err := os.Open(filepath.Join(sharedDir(t), "srx", name))
	if err != nil {
		t.Skipf("sample files are not at hand: %v", err)
	}
	defer func() { _ = f.Close() }()
	return Read(f, name)
}

func TestSamplesAreRead(t *testing.T) {
	for name, want := range map[string]int{ // rules
		"maxprograms_default.srx": 0, "okapi_alternate-default.srx": 0, "okapi_default_icu4j.srx": 2228, "okapi_language_tools_german.srx": 0,
		"okapi_tradosSegmentation.srx": 12, "omegat_defaultRules.srx": 0, "segment_example.srx": 11, "segment_simple-1.0.srx": 8,
	} {
		t.Run(name, func(t *testing.T) {
			d, err := readShared(t, name)
			if err != nil {
				t.Fatal(err)
			}
			n := 0
			for _, lr := range d.LanguageRules {
				n += len(lr.Rules)
			}
			for _, w := range d.Warnings {
				t.Log(w)
			}
			t.Log(n, want)
		})
	}
	_, err := readShared(t, "segment_invalid.srx")
	t.Log(err)
}
