package main

import (
	"encoding/json"
	"errors"
	"io"
	"os/exec"
	"slices"
	"strings"
	"testing"
)

// floors of the house: a package may import packages of lower floors only, and
// of its own floor only below itself (bitext/tmx imports bitext). See
// docs/architecture.md for what lives where and why.
var floors = map[string]int{
	"internal/text": 0, "internal/lang": 0,
	"internal/normalize": 1, "internal/segment": 1, "internal/lexicon": 1, "internal/encode": 1,
	"align": 2, "internal/idiom": 2, "internal/document": 2, "internal/bitext": 2,
	"internal/check": 3, "internal/memory": 3, "internal/report": 3,
	"internal/pipeline": 4, "internal/review": 4, "internal/batch": 4,
	"cmd": 5,
}

// only lists imports that belong to a few packages, with the reason.
var only = []struct {
	path, reason string
	allowed      []string
}{
	{"github.com/urfave/cli/v2", "the command line is one way to drive the program", []string{"cmd"}},
	{"net/http", "the program works without a network", []string{"internal/review", "internal/encode"}},
	{"os", "files are opened at the edge, the rest takes streams", []string{"cmd", "internal/batch", "internal/memory", "internal/review"}},
	{"calque/corpora", "samples are for the demo and for tests", []string{"cmd"}},
}

type listed struct {
	ImportPath, Name string
	Imports          []string
}

func packages(t *testing.T) []listed {
	cmd := exec.Command("go", "list", "-json=ImportPath,Name,Imports", "calque/...")
	out, err := cmd.Output()
	if err != nil {
		t.Skipf("go list does not work here: %v", err)
	}
	var all []listed
	d := json.NewDecoder(strings.NewReader(string(out)))
	for {
		var p listed
		if err := d.Decode(&p); errors.Is(err, io.EOF) {
			return all
		} else if err != nil {
			t.Fatal(err)
		}
		all = append(all, p)
	}
}

// floorOf finds the folder of a package that has a floor; ok is false for
// packages that stand beside the house (corpora).
func floorOf(path string) (folder string, floor int, ok bool) {
	path = strings.TrimPrefix(path, "calque/")
	for {
		if f, found := floors[path]; found {
			return path, f, true
		}
		i := strings.LastIndexByte(path, '/')
		if i < 0 {
			return "", 0, false
		}
		path = path[:i]
	}
}

func TestFloors(t *testing.T) {
	for _, p := range packages(t) {
		if p.Name == "main" && !strings.HasPrefix(p.ImportPath, "calque/cmd/") {
			continue // a generator of tables; nothing imports it
		}
		folder, floor, ok := floorOf(p.ImportPath)
		if !ok && p.ImportPath != "calque/corpora" {
			t.Errorf("%s has no floor: add it to this test and to docs/architecture.md", p.ImportPath)
		}
		for _, i := range p.Imports {
			below, f, known := floorOf(i)
			if strings.HasPrefix(i, "calque/") && known && below != folder && f >= floor {
				t.Errorf("%s (floor %d) imports %s (floor %d): imports go down only", p.ImportPath, floor, i, f)
			}
			checkOnly(t, p.ImportPath, folder, i)
		}
	}
}

func checkOnly(t *testing.T, path, folder, imported string) {
	for _, o := range only {
		if o.path == imported && !slices.Contains(o.allowed, folder) {
			t.Errorf("%s imports %s: %s", path, imported, o.reason)
		}
	}
}
