package ladder

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestGoldLadders: every ladder of the evaluation sets is read, line by line,
// and survives writing.
func TestGoldLadders(t *testing.T) {
	dir := os.Getenv("CALQUE_SHARED")
	if dir == "" {
		dir = "../../../../shared"
	}
	var files []string
	for _, depth := range []string{"*", "*/*"} {
		found, _ := filepath.Glob(filepath.Join(dir, "gold", depth, "*.gold"))
		files = append(files, found...)
	}
	if len(files) == 0 {
		t.Skip("no gold ladders: set CALQUE_SHARED to the folder that holds gold")
	}
	for _, f := range files {
		in, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		beads, err := Read(bytes.NewReader(in))
		if err != nil {
			t.Errorf("%s: %v", f, err)
			continue
		}
		if n := len(strings.Fields(strings.ReplaceAll(string(in), " ", ""))); n != len(beads) {
			t.Errorf("%s: %d beads in %d lines", f, len(beads), n)
		}
		var b bytes.Buffer
		if err := Write(&b, beads); err != nil {
			t.Fatal(err)
		}
		back, err := Read(&b)
		if err != nil || !cmp.Equal(beads, back) {
			t.Errorf("%s: %v, not the same after writing", f, err)
		}
	}
}
