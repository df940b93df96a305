package edit

import (
	"testing"

	"pgregory.net/rapid"
)

func TestComposeMergesWhatTouches(t *testing.T) {
	tests := []struct {
		name, src, want string
		first, second   List
		edits           int
	}{
		{"apart", "abcdef", "XbcdYf", List{{0, 1, "X", "a", 1}}, List{{4, 5, "Y", "b", 1}}, 2},
		{"over the same word", "abcdef", "abZef", List{{2, 4, "xy", "a", 1}}, List{{2, 4, "Z", "b", 2}}, 1},
		{"deletion in the middle of a later edit", "a-b", "C", List{{1, 2, "", "a", 1}}, List{{0, 2, "C", "b", 1}}, 1},
		{"undoes itself", "abc", "abc", List{{1, 2, "X", "a", 1}}, List{{1, 2, "b", "b", 1}}, 0},
		{"insertion behind a deletion", "abc", "aXc", List{{1, 2, "", "a", 1}}, List{{1, 1, "X", "b", 1}}, 2},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := Compose(tt.src, tt.first, tt.second)
			if out := got.Apply(tt.src); out != tt.want {
				t.Errorf("got %q, want %q (%v)", out, tt.want, got)
			}
			if len(got) != tt.edits {
				t.Errorf("got %d edits, want %d: %v", len(got), tt.edits, got)
			}
		})
	}
}

func TestMergedEditNamesBothRules(t *testing.T) {
	got := Compose("abc", List{{1, 2, "X", "one", 1}}, List{{1, 3, "Y", "two", 3}})
	if len(got) != 1 || got[0].Rule != "one+two" || got[0].Level != 3 {
		t.Errorf("got %+v", got)
	}
}

func TestComposeEqualsApplyingTwice(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		src := rapid.StringMatching(`[abé ]{0,12}`).Draw(t, "src")
		first := drawList(t, src)
		mid := first.Apply(src)
		second := drawList(t, mid)
		got := Compose(src, first, second)
		if !got.Valid(len(src)) {
			t.Fatalf("invalid list %v", got)
		}
		if out, want := got.Apply(src), second.Apply(mid); out != want {
			t.Fatalf("got %q, want %q\nfirst %v\nsecond %v\ncomposed %v", out, want, first, second, got)
		}
	})
}

// drawList makes edits between rune borders of s.
func drawList(t *rapid.T, s string) List {
	var borders []int
	for i := range s {
		borders = append(borders, i)
	}
	borders = append(borders, len(s))
	var l List
	at := 0
	for len(l) < 6 && rapid.Bool().Draw(t, "more") {
		i := rapid.IntRange(at, len(borders)-1).Draw(t, "start")
		j := rapid.IntRange(i, min(i+3, len(borders)-1)).Draw(t, "end")
		l = append(l, Edit{borders[i], borders[j], rapid.StringMatching(`[xyö]{0,3}`).Draw(t, "new"), "r", 1})
		at = j
	}
	return l
}
