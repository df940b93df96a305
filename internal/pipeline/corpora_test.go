package pipeline

import (
	"context"
	"strings"
	"testing"

	"calque/align"
	"calque/corpora"
	"calque/internal/normalize"
)

func readSample(t *testing.T, b corpora.Bitext, lang string) *Text {
	t.Helper()
	content, err := b.Text(lang)
	if err != nil {
		t.Fatal(err)
	}
	out, err := Read(Input{Name: b.TextPath(lang), Data: []byte(content)}, ReadOptions{})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// The texts as a user has them are read in their language and cut as a person
// cut them.
func TestSamplesAreCutLikeGold(t *testing.T) {
	var cut, same int
	for _, b := range corpora.List() {
		for _, lang := range b.Langs {
			text := readSample(t, b, lang)
			if text.Lang != lang && !strings.HasPrefix(text.Lang, lang+"-") {
				t.Errorf("%s %s was taken for %q", b.Name, lang, text.Lang)
			}
			want, err := b.Segments(lang)
			if err != nil {
				t.Fatal(err)
			}
			wanted := map[string]bool{}
			for _, w := range want {
				wanted[w] = true
			}
			written, err := text.written(normalize.Safe)
			if err != nil {
				t.Fatal(err)
			}
			for _, s := range written {
				cut++
				if wanted[s] {
					same++
				} else {
					t.Logf("%s %s: not a gold segment: %s", b.Name, lang, s)
				}
			}
		}
	}
	if rate := float64(same) / float64(cut); rate < 0.97 {
		t.Errorf("%.3f of the segments are those of the gold, want 0.97", rate)
	}
}

// ladderFloors are strict F1 figures over all gold texts of a pair that must
// not be lost; docs/accuracy.md has the measured ones.
var ladderFloors = map[[2]string]float64{
	{"ru", "en"}: 0.89, {"zh", "ru"}: 0.83, {"kk", "ru"}: 0.89,
	{"kk", "en"}: 0.91, {"zh", "en"}: 0.83, {"kk", "zh"}: 0.88,
}

func TestLaddersOfSamples(t *testing.T) {
	if testing.Short() {
		t.Skip("measures accuracy: not in short mode")
	}
	for pair, floor := range ladderFloors {
		var total align.Counts
		for _, b := range corpora.List() {
			gold, err := b.Gold(pair[0], pair[1])
			if err != nil {
				continue // this text is not in both languages
			}
			want, err := ReadLadder(strings.NewReader(gold))
			if err != nil {
				t.Fatal(err)
			}
			var texts [2]*Text
			for i, l := range pair {
				segments, err := b.Segments(l)
				if err != nil {
					t.Fatal(err)
				}
				texts[i], err = Read(Input{Name: l, Data: []byte(strings.Join(segments, "\n")), Lang: l}, ReadOptions{Unit: Line})
				if err != nil {
					t.Fatal(err)
				}
			}
			r, err := Align(context.Background(), texts[0], []*Text{texts[1]}, AlignOptions{})
			if err != nil {
				t.Fatal(err)
			}
			total.Add(align.Compare(want, r.Ladders[0]))
		}
		f1 := total.StrictRates().F1
		t.Logf("%s-%s: strict F1 %.3f over %d beads", pair[0], pair[1], f1, total.GoldBeads)
		if f1 < floor {
			t.Errorf("%s-%s: strict F1 %.3f is below %.3f", pair[0], pair[1], f1, floor)
		}
	}
}

// The calque of the sample article is found on both sides with its origin, and
// where the text explains it, no note is asked for.
func TestSampleNotes(t *testing.T) {
	b, err := corpora.Find("spanish-shame")
	if err != nil {
		t.Fatal(err)
	}
	source, target := readSample(t, b, "ru"), readSample(t, b, "en")
	r, err := Align(context.Background(), source, []*Text{target}, AlignOptions{Normalize: normalize.Safe, Notes: true})
	if err != nil {
		t.Fatal(err)
	}
	found := false
	for _, h := range r.Hits {
		if h.ID != "ispanskij-styd" {
			continue
		}
		if h.Side == "target" || h.Treatment == "calque" {
			found = true
			if h.Origin != "ru" {
				t.Errorf("origin %q, want ru", h.Origin)
			}
			if h.NoteNeeded {
				t.Errorf("unit %d wants a note though the text explains the calque", h.Unit)
			}
		}
	}
	if !found {
		t.Error("Spanish shame was not found in the translation")
	}
	for i, u := range r.Units {
		if len(u.Variants) != 2 {
			t.Fatalf("unit %d has %d variants", i, len(u.Variants))
		}
		if u.Score < 0 || u.Score > 1 {
			t.Errorf("unit %d scores %v", i, u.Score)
		}
	}
}
