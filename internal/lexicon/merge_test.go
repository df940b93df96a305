package lexicon

import (
	"errors"
	"math"
	"testing"
)

func TestMerge(t *testing.T) {
	other := &Draft{
		Header: Header{SourceLang: "ru", TargetLang: "en", Licence: "CC BY 4.0", Sources: []Source{{Name: "a word list"}}},
		Entries: []Entry{
			{Source: "дом", Target: "hous", Forward: 0.5, Backward: 0.5, Count: 2},
			{Source: "мост", Target: "bridg", Forward: 0.6, Backward: 0.7, Count: 5},
		},
	}
	m, err := Merge(smallDraft(), other)
	if err != nil {
		t.Fatal(err)
	}
	if m.Header.SourceLang != "en" || m.Header.Licence != "CC0 1.0; CC BY 4.0" || len(m.Header.Sources) != 2 {
		t.Errorf("header %+v", m.Header)
	}
	want := map[string]Entry{
		"hous":  {Target: "дом", Forward: 0.95, Backward: 0.9, Count: 14},
		"bridg": {Target: "мост", Forward: 0.7, Backward: 0.6, Count: 5},
	}
	for _, e := range m.Entries {
		w, ok := want[e.Source]
		if ok && (e.Target != w.Target || math.Abs(float64(e.Forward-w.Forward)) > 1e-6 || math.Abs(float64(e.Backward-w.Backward)) > 1e-6 || e.Count != w.Count) {
			t.Errorf("got %+v, want %+v", e, w)
		}
	}
	if len(m.Entries) != 5 {
		t.Errorf("%d entries, want 5", len(m.Entries))
	}
}

func TestMergeRefusesAnotherPair(t *testing.T) {
	_, err := Merge(smallDraft(), &Draft{Header: Header{SourceLang: "kk", TargetLang: "ru"}})
	if !errors.Is(err, ErrPair) {
		t.Errorf("got %v", err)
	}
}

func TestPivot(t *testing.T) {
	kazakh := &Draft{
		Header: Header{SourceLang: "en", TargetLang: "kk"},
		Entries: []Entry{
			{Source: "bread", Target: "нан", Forward: 0.9, Backward: 0.9},
			{Source: "hous", Target: "үй", Forward: 0.8, Backward: 0.6},
			{Source: "home", Target: "үй", Forward: 0.5, Backward: 0.3},
		},
	}
	russian, english := load(t, pack(t, smallDraft())), load(t, pack(t, kazakh))
	p := Pivot(english.Reversed(), russian)
	if h := p.Header(); h.SourceLang != "kk" || h.TargetLang != "ru" || !p.Inspect().Composed {
		t.Fatalf("header %+v", h)
	}
	got := translations(p, "үй")["дом"]
	// through house and through home
	if want := 0.6*0.9 + 0.3*0.4; math.Abs(float64(got[0])-want) > 0.02 {
		t.Errorf("forward %.3f, want %.3f", got[0], want)
	}
	back := translations(p.Reversed(), "дом")["үй"]
	if back[0] != got[1] || back[1] != got[0] {
		t.Errorf("%v one way, %v the other", got, back)
	}
	if Pivot(russian, russian) != nil {
		t.Error("composed tables that do not meet")
	}
}
