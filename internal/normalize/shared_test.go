package normalize

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// sharedDir finds the folder with the measuring cases, which are not part of
// this repository: CALQUE_SHARED, or ../shared beside the repository root.
func sharedDir(tb testing.TB) string {
	tb.Helper()
	dir := os.Getenv("CALQUE_SHARED")
	if dir == "" {
		wd, err := os.Getwd()
		if err != nil {
			tb.Fatal(err)
		}
		for ; wd != filepath.Dir(wd); wd = filepath.Dir(wd) {
			if _, err := os.Stat(filepath.Join(wd, "go.mod")); err == nil {
				dir = filepath.Join(filepath.Dir(wd), "shared")
				break
			}
		}
	}
	dir = filepath.Join(dir, "normalization")
	if _, err := os.Stat(dir); err != nil {
		tb.Skipf("no measuring cases at %s (set CALQUE_SHARED)", dir)
	}
	return dir
}

// measured is one row of a case file.
type measured struct {
	lang, in, want, rule, level, origin string
}

func readCases(tb testing.TB, file string) []measured {
	tb.Helper()
	f, err := os.Open(filepath.Join(sharedDir(tb), file))
	if err != nil {
		tb.Skipf("no case file: %v", err)
	}
	defer func() { _ = f.Close() }()
	var out []measured
	sc := bufio.NewScanner(f)
	sc.Buffer(nil, 1<<20)
	sc.Scan() // header
	for sc.Scan() {
		col := strings.Split(sc.Text(), "\t")
		if len(col) < 6 {
			tb.Fatalf("%s: short row %q", file, sc.Text())
		}
		m := measured{lang: col[0], rule: col[3], level: col[4], origin: col[5]}
		for i, p := range []*string{&m.in, &m.want} {
			if err := json.Unmarshal([]byte(col[i+1]), p); err != nil {
				tb.Fatalf("%s: %v in %q", file, err, col[i+1])
			}
		}
		out = append(out, m)
	}
	if err := sc.Err(); err != nil {
		tb.Fatal(err)
	}
	return out
}
