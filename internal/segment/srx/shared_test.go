package srx

import (
	"os"
	"path/filepath"
	"slices"
	"testing"

	"calque/internal/segment"
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

// TestSamplesAreRead reads rule sets of four programs: every pattern in them is
// understood.
func TestSamplesAreRead(t *testing.T) {
	for name, want := range map[string]struct {
		version               string
		cascade               bool
		rules, maps, warnings int
	}{
		"maxprograms_default.srx":         {"2.0", true, 1985, 17, 0},
		"okapi_alternate-default.srx":     {"2.0", false, 980, 11, 0},
		"okapi_default_icu4j.srx":         {"2.0", true, 2223, 9, 0},
		"okapi_language_tools_german.srx": {"2.0", true, 34, 2, 0},
		"okapi_tradosSegmentation.srx":    {"2.0", false, 12, 3, 0},
		"omegat_defaultRules.srx":         {"2.0", true, 2772, 18, 1}, // segmentsubflows is missing
		"segment_example.srx":             {"2.0", true, 11, 4, 1},    // \x3002 is not what its author thinks
		"segment_simple-1.0.srx":          {"1.0", false, 8, 3, 0},
	} {
		t.Run(name, func(t *testing.T) {
			d, err := readShared(t, name)
			if err != nil {
				t.Fatal(err)
			}
			rules := 0
			for _, lr := range d.LanguageRules {
				rules += len(lr.Rules)
			}
			if d.Version != want.version || d.Cascade != want.cascade || rules != want.rules || len(d.Maps) != want.maps || len(d.Warnings) != want.warnings {
				t.Errorf("version %s, cascade %v, %d rules, %d maps, warnings %v; want %+v", d.Version, d.Cascade, rules, len(d.Maps), d.Warnings, want)
			}
		})
	}
	_, err := readShared(t, "segment_invalid.srx")
	if want := `segment_invalid.srx:2:1: version="" in <srx>, expected 2.0 or 1.0`; err == nil || err.Error() != want {
		t.Errorf("got %v, want %s", err, want)
	}
}

// TestSamplesCut cuts a text by the rules of each program.
func TestSamplesCut(t *testing.T) {
	const text = "Then Mr. Hill came in. He had 3.5 kg of flour, e.g. for bread. \"Why?\" she asked. Nobody knew!"
	for name, want := range map[string][]string{
		"omegat_defaultRules.srx": {"Then Mr. Hill came in.", "He had 3.5 kg of flour, e.g. for bread.", "\"Why?\" she asked.", "Nobody knew!"},
		"maxprograms_default.srx": {"Then Mr. Hill came in.", "He had 3.5 kg of flour, e.g. for bread.", "\"Why?\" she asked.", "Nobody knew!"},
		"okapi_default_icu4j.srx": {"Then Mr. Hill came in.", "He had 3.5 kg of flour, e.g. for bread.", "\"Why?\" she asked.", "Nobody knew!"},
		"segment_example.srx":     {"Then Mr. Hill came in.", "He had 3.5 kg of flour, e.g.", "for bread.", "\"Why?\" she asked.", "Nobody knew!"},
	} {
		d, err := readShared(t, name)
		if err != nil {
			t.Fatal(err)
		}
		e, err := d.Engine("en-US")
		if err != nil {
			t.Fatal(err)
		}
		if got := sentences(text, segment.Options{Rules: e}); !slices.Equal(got, want) {
			t.Errorf("%s: got %q, want %q", name, got, want)
		}
	}
}
