package segment

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// documents are hand-segmented texts: one segment a line, paragraph numbers in
// .par files; floor is the least precision and recall.
type documents struct {
	glob, lang, glue string
	floor            float64
}

var handSegmented = []documents{
	{"mac-dev/*.zh.txt", "zh", "", 0.92},
	{"mac-dev/*.en.txt", "en", " ", 0.93},
	{"transread-dev/*.en.txt", "en", " ", 0.75}, // quotation marks set apart by spaces
	{"transread-dev/*.fr.txt", "fr", " ", 0.92},
	{"hun-1984hu/*.en.txt", "en", " ", 0.95},
	{"hun-1984hu/*.hu.txt", "hu", " ", 0.95},
	{"maligna-poznan/*.pl.txt", "pl", " ", 0.95},
}

// TestBoundaries joins the lines of hand-segmented documents into their
// paragraphs, cuts them again and logs precision and recall of the places where
// a segment ends inside a paragraph. CALQUE_MISSES=1 prints what differs.
func TestBoundaries(t *testing.T) {
	for _, set := range handSegmented {
		files, _ := filepath.Glob(filepath.Join(sharedDir(t), "gold", set.glob))
		if len(files) == 0 {
			t.Skip("hand-segmented documents are not at hand")
		}
		var found, right, wanted int
		for _, f := range files {
			texts, ends := joined(t, f, set.glue)
			for i, text := range texts {
				n, hits := compare(t, set.lang, text, ends[i])
				found, right, wanted = found+n, right+hits, wanted+len(ends[i])
			}
		}
		precision, recall := float64(right)/float64(max(found, 1)), float64(right)/float64(max(wanted, 1))
		t.Logf("%-25s precision %.3f recall %.3f of %d", set.glob, precision, recall, wanted)
		if precision < set.floor || recall < set.floor {
			t.Errorf("%s is under its floor %.2f", set.glob, set.floor)
		}
	}
}

// compare cuts a paragraph and counts the inner ends found and those of them
// that are in ends.
func compare(t *testing.T, lang, text string, ends map[int]bool) (found, right int) {
	t.Helper()
	show := os.Getenv("CALQUE_MISSES") != ""
	got := map[int]bool{}
	c := newCutter(text, lang)
	c.cut(0, len(text), func(_, end int) {
		if end == len(text) {
			return
		}
		found++
		got[end] = true
		if ends[end] {
			right++
		} else if show {
			t.Logf("%s too many: %s", lang, around(text, end))
		}
	})
	for end := range ends {
		if !got[end] && show {
			t.Logf("%s missed: %s", lang, around(text, end))
		}
	}
	return found, right
}

// joined reads a document and returns its paragraphs and the offsets at which
// their segments end.
func joined(t *testing.T, file, glue string) ([]string, []map[int]bool) {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimRight(string(data), "\n"), "\n")
	numbers, _ := os.ReadFile(strings.TrimSuffix(file, ".txt") + ".par")
	par := strings.Split(string(numbers), "\n")
	var texts []string
	var ends []map[int]bool
	var cur strings.Builder
	at := map[int]bool{}
	for i, l := range lines {
		cur.WriteString(strings.TrimSpace(l))
		if i+1 < len(lines) && (len(par) <= i+1 || par[i] == par[i+1]) && cur.Len() < 4000 {
			at[cur.Len()] = true
			cur.WriteString(glue)
			continue
		}
		texts, ends = append(texts, cur.String()), append(ends, at)
		cur.Reset()
		at = map[int]bool{}
	}
	return texts, ends
}

func around(s string, at int) string {
	return strings.ToValidUTF8(s[max(0, at-60):at]+" | "+s[at:min(len(s), at+60)], "")
}
