package xliff

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestTranslateToolkit reads XLIFF 1.2 with the Python library, notes
// included. It is skipped where the library is not installed; with
// CALQUE_REQUIRE_CLIENTS=1 that fails.
func TestTranslateToolkit(t *testing.T) {
	python := "/usr/bin/python3" // the library is installed for the system's Python
	if _, err := os.Stat(python); err != nil || exec.CommandContext(t.Context(), python, "-c", "import translate.storage.xliff").Run() != nil {
		if os.Getenv("CALQUE_REQUIRE_CLIENTS") == "1" {
			t.Fatal("Translate Toolkit is not installed, and CALQUE_REQUIRE_CLIENTS is set")
		}
		t.Skip("Translate Toolkit is not installed: this client is not tested")
	}
	h, units := sample()
	text, _ := write(t, h, units, Options{})
	file := filepath.Join(t.TempDir(), "a.xlf")
	if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	const program = `
import json, sys
from translate.storage import xliff
store = xliff.xlifffile.parsefile(sys.argv[1])
print(json.dumps([[u.source, u.target or "", u.getnotes()] for u in store.units]))
`
	out, err := exec.CommandContext(t.Context(), python, "-c", program, file).Output()
	if err != nil {
		t.Fatal(err)
	}
	var got [][3]string
	if err := json.Unmarshal(out, &got); err != nil {
		t.Fatal(err)
	}
	want := [][3]string{
		{units[0].Variants[0].Text, " I felt \"Spanish shame\" <for> him & her.", "A loan translation; <here>: embarrassment for someone else.\nРазговорное."},
		{"Одна.", "", ""},
		{"Да.", "Yes.", ""},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("Translate Toolkit reads differently (-want +got):\n%s", diff)
	}
}
