package ladder

import (
	"bytes"
	"errors"
	"math"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"calque/internal/bitext"
)

func TestRead(t *testing.T) {
	tests := []struct {
		name, in string
		want     []Bead
	}{
		{"empty", "", nil},
		{"plain", "[0,1]:[0]:0.9312\n[2]:[]\n[]:[1,2]:0\n", []Bead{
			{Source: []int{0, 1}, Target: []int{0}, Score: 0.9312, HasScore: true}, {Source: []int{2}}, {Target: []int{1, 2}, HasScore: true}}},
		{"vecalign", "[0]:[0, 1]:0.123456\r\n\n# a remark\n [ 1 , 2 ] : [ ] : 1.5 ", []Bead{
			{Source: []int{0}, Target: []int{0, 1}, Score: 0.123456, HasScore: true}, {Source: []int{1, 2}, Score: 1.5, HasScore: true}}},
		{"mark", "\uFEFF[0]:[0]", []Bead{{Source: []int{0}, Target: []int{0}}}},
		{"hunalign", "0\t0\t0.5\n1\t1\t-0.3\n3\t2\t1.2\n3\t3\t0\n", []Bead{
			{Source: []int{0}, Target: []int{0}, Score: 0.5, HasScore: true},
			{Source: []int{1, 2}, Target: []int{1}, Score: -0.3, HasScore: true},
			{Target: []int{2}, Score: 1.2, HasScore: true}}},
		{"hunalign without its first line", "1 1 0.5\n", []Bead{{Source: []int{0}, Target: []int{0}}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := Read(strings.NewReader(tt.in))
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestReadErrors(t *testing.T) {
	for _, bad := range []string{
		"[0]", "[0]:0", "[a]:[0]", "[-1]:[0]", "[0]:[0]:x", "[0]:[0]:NaN", "[0,]:[0]", "0 0", "[0]:[999999999999]",
		"1 1 1\n0 0 0", "[0]:[0]\n1 1 1", "0 0 inf", "0\t0\t0\n9000000\t1\t0", "The cat sat.",
	} {
		_, err := Read(strings.NewReader("\n" + bad))
		var e *bitext.Error
		if !errors.As(err, &e) || e.Line < 2 || e.Hint == "" {
			t.Errorf("%q: got %v", bad, err)
		}
	}
}

func anyBeads() *rapid.Generator[[]Bead] {
	side := rapid.Map(rapid.SliceOfN(rapid.IntRange(0, maxSegment), 0, 4), func(s []int) []int {
		if len(s) == 0 {
			return nil
		}
		return s
	})
	return rapid.SliceOf(rapid.Custom(func(t *rapid.T) Bead {
		b := Bead{Source: side.Draw(t, "source"), Target: side.Draw(t, "target"), HasScore: rapid.Bool().Draw(t, "scored")}
		if b.HasScore {
			b.Score = float64(rapid.IntRange(0, 10000).Draw(t, "score")) / 10000
		}
		return b
	}))
}

func TestRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := anyBeads().Draw(t, "beads")
		var b bytes.Buffer
		if err := Write(&b, want); err != nil {
			t.Fatal(err)
		}
		got, err := Read(&b)
		if err != nil {
			t.Fatal(err)
		}
		if len(want) == 0 {
			want = nil
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatal(diff)
		}
	})
}

func FuzzRead(f *testing.F) {
	for _, s := range []string{"[0,1]:[0]:0.9\n[]:[1]", "0\t0\t0.5\n2\t1\t0.1\n", "# x\n\n[ 0 ] : [ ]"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, in string) {
		beads, err := Read(strings.NewReader(in))
		if err != nil {
			return
		}
		for i := range beads {
			if math.IsNaN(beads[i].Score) {
				t.Fatal("a score that is no number was let in")
			}
			beads[i].Score, beads[i].HasScore = 0, false
		}
		var b bytes.Buffer
		if err := Write(&b, beads); err != nil {
			t.Fatal(err)
		}
		back, err := Read(&b)
		if err != nil || !cmp.Equal(beads, back) {
			t.Fatalf("%v: %s", err, cmp.Diff(beads, back))
		}
	})
}

func BenchmarkRead(b *testing.B) {
	var beads []Bead
	for i := range 10_000 {
		beads = append(beads, Bead{Source: []int{2 * i, 2*i + 1}, Target: []int{i}, Score: 0.5, HasScore: true})
	}
	var out bytes.Buffer
	if err := Write(&out, beads); err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(out.Len()))
	for b.Loop() {
		if _, err := Read(bytes.NewReader(out.Bytes())); err != nil {
			b.Fatal(err)
		}
	}
}
