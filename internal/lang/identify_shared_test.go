package lang

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
	"unicode"
)

// sharedDir finds the folder of data that is measured with but not kept in
// the repository, beside its root or where CALQUE_SHARED says.
func sharedDir(t testing.TB) string {
	t.Helper()
	dir := os.Getenv("CALQUE_SHARED")
	if dir == "" {
		at, err := os.Getwd()
		if err != nil {
			t.Fatal(err)
		}
		for at != filepath.Dir(at) {
			if _, err := os.Stat(filepath.Join(at, "go.mod")); err == nil {
				dir = filepath.Join(at, "..", "shared")
				break
			}
			at = filepath.Dir(at)
		}
	}
	if _, err := os.Stat(dir); err != nil {
		t.Skip("no shared data: set CALQUE_SHARED to its folder")
	}
	return dir
}

// TestIdentifyTreebanks wants 99 % of the treebank sentences of twenty
// letters and more, and 95 % of their pieces of four words for seven
// languages. Shorter sentences are headings and calls, which may come out
// unsure but hardly ever wrong.
func TestIdentifyTreebanks(t *testing.T) {
	path := filepath.Join(sharedDir(t), "segmentation", "udjoin.tsv")
	type tally struct{ long, longRight, short, shortWrong, pieces, piecesRight int }
	count := map[string]*tally{}
	var order []string
	for _, row := range rows(t, path)[1:] {
		var sentences []string
		if err := json.Unmarshal([]byte(row[2]), &sentences); err != nil {
			t.Fatal(err)
		}
		tag := row[0]
		n := count[tag]
		if n == nil {
			n = new(tally)
			count[tag] = n
			order = append(order, tag)
		}
		for _, s := range sentences {
			g := Identify(s)
			right := Base(g.Tag) == Base(tag)
			if letters(s) >= 20 || tag == "ja" || Base(tag) == "zh" {
				n.long++
				n.longRight += one(right)
			} else {
				n.short++
				n.shortWrong += one(g.Tag != "" && !right)
			}
			for i, p := range cut(s, tag) {
				if i%3 == 0 {
					n.pieces++
					n.piecesRight += one(Base(Identify(p).Tag) == Base(tag))
				}
			}
		}
	}
	targets := map[string]bool{"kk": true, "ru": true, "uk": true, "zh": true, "ja": true, "en": true, "de": true}
	for _, tag := range order {
		n := count[tag]
		t.Logf("%-8s sentences %d of %d, short ones wrong %d of %d, pieces %d of %d", tag, n.longRight, n.long, n.shortWrong, n.short, n.piecesRight, n.pieces)
		if n.longRight*100 < n.long*99 {
			t.Errorf("%s: %d of %d sentences; want 99 %%", tag, n.longRight, n.long)
		}
		if targets[tag] && n.piecesRight*100 < n.pieces*95 {
			t.Errorf("%s: %d of %d pieces; want 95 %%", tag, n.piecesRight, n.pieces)
		}
		if n.shortWrong*5 > n.short {
			t.Errorf("%s: %d of %d short sentences are wrong", tag, n.shortWrong, n.short)
		}
	}
}

func one(b bool) int {
	if b {
		return 1
	}
	return 0
}

func letters(s string) int {
	n := 0
	for _, r := range s {
		n += one(unicode.IsLetter(r))
	}
	return n
}
