package tmx

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"calque/internal/bitext"
)

// shared is the folder of measuring data that lies beside the repository, or
// is named by CALQUE_SHARED.
func shared(t testing.TB) string {
	t.Helper()
	if dir := os.Getenv("CALQUE_SHARED"); dir != "" {
		return dir
	}
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for ; dir != "/" && dir != "."; dir = filepath.Dir(dir) {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return filepath.Join(dir, "..", "shared")
		}
	}
	t.Fatal("no go.mod above the package")
	return ""
}

func samples(t *testing.T) []string {
	dir := filepath.Join(shared(t), "tmx", "samples")
	var files []string
	for _, sub := range []string{".", "variants", "tool-output"} {
		found, _ := filepath.Glob(filepath.Join(dir, sub, "*.tmx"))
		files = append(files, found...)
	}
	if len(files) == 0 {
		t.Skip("no sample memories: set CALQUE_SHARED to the folder that holds tmx/samples")
	}
	return files
}

// TestSamplesRoundTrip: every memory of other tools that is well-formed keeps
// its content through read, write, read; and what is written is valid.
func TestSamplesRoundTrip(t *testing.T) {
	files := samples(t)
	dtd := filepath.Join(shared(t), "tmx", "tmx14.dtd")
	_, noLint := exec.LookPath("xmllint")
	for _, f := range files {
		t.Run(filepath.Base(f), func(t *testing.T) {
			in, err := os.ReadFile(f)
			if err != nil {
				t.Fatal(err)
			}
			opt := Options{ReplaceInvalid: strings.Contains(f, "latin1")}
			h, units, err := readAll(bytes.NewReader(in), opt)
			if err != nil {
				t.Fatal(err)
			}
			var out bytes.Buffer
			wopt := Options{AllVariants: true, KeepUnaligned: true, Level: 2}
			stats := writeAll(t, &out, h, units, wopt)
			_, back, err := readAll(bytes.NewReader(out.Bytes()), Options{})
			if err != nil {
				t.Fatal(err)
			}
			if stats.Unaligned == 0 {
				compareContent(t, units, back)
			}
			if noLint != nil {
				return
			}
			path := filepath.Join(t.TempDir(), "out.tmx")
			if err := os.WriteFile(path, out.Bytes(), 0o600); err != nil {
				t.Fatal(err)
			}
			if msg, err := exec.Command("xmllint", "--nonet", "--noout", "--dtdvalid", dtd, path).CombinedOutput(); err != nil {
				t.Errorf("xmllint: %v\n%s", err, msg)
			}
		})
	}
}

// compareContent compares all but places, dates in odd forms, attributes TMX
// does not know, and line breaks inside a text.
func compareContent(t *testing.T, want, got []*bitext.Unit) {
	t.Helper()
	flat := func(us []*bitext.Unit) (out [][]string) {
		for _, u := range us {
			row := []string{u.ID, u.Type}
			for _, n := range u.Notes {
				row = append(row, "note", n.Lang, n.Text)
			}
			for _, p := range u.Properties {
				row = append(row, "prop", p.Type, p.Lang, p.Value)
			}
			for _, v := range u.Variants {
				if bitext.OneLine(v.Text) == "" {
					continue // an empty variant is left out
				}
				row = append(row, v.Lang, bitext.OneLine(v.Text), bitext.OneLine(v.Inline))
				for _, n := range v.Notes {
					row = append(row, "note", n.Lang, n.Text)
				}
				for _, p := range v.Properties {
					row = append(row, "prop", p.Type, p.Lang, p.Value)
				}
			}
			out = append(out, row)
		}
		return out
	}
	if diff := cmp.Diff(flat(want), flat(got)); diff != "" {
		t.Error(diff)
	}
}
