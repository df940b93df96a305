package align

import (
	"fmt"
	"reflect"
	"testing"

	"pgregory.net/rapid"
)

func bead(source, target []int, score float64) Bead {
	return Bead{Source: source, Target: target, Score: score}
}

func TestJoin(t *testing.T) {
	first := Ladder{bead([]int{0}, []int{0}, 0.9), bead([]int{1, 2}, []int{1}, 0.8), bead(nil, []int{2}, 0.7), bead([]int{3}, []int{3}, 1)}
	second := Ladder{bead([]int{0}, nil, 0.5), bead([]int{1}, []int{0, 1}, 0.6), bead([]int{2}, []int{2}, 0.9), bead([]int{3}, []int{3}, 1), bead(nil, []int{4}, 0.4)}
	want := []Group{
		{Pivot: []int{0}, Targets: [][]int{{0}, nil}, Score: 0.5},
		{Pivot: []int{1, 2}, Targets: [][]int{{1}, {0, 1, 2}}, Score: 0.6},
		{Targets: [][]int{{2}, nil}, Score: 0.7},
		{Pivot: []int{3}, Targets: [][]int{{3}, {3}}, Score: 1},
		{Targets: [][]int{nil, {4}}, Score: 0.4},
	}
	if got := Join(4, []Ladder{first, second}); !reflect.DeepEqual(got, want) {
		t.Errorf("got  %v\nwant %v", got, want)
	}
}

// genLadder draws a complete ladder over n source segments.
func genLadder(t *rapid.T, n int, label string) (Ladder, int) {
	var l Ladder
	i, j := 0, 0
	for i < n || rapid.IntRange(0, 3).Draw(t, label) == 0 {
		a := rapid.IntRange(0, min(3, n-i)).Draw(t, label)
		b := rapid.IntRange(0, 3).Draw(t, label)
		if a+b == 0 {
			b = 1
		}
		var s, g []int
		for range a {
			s, i = append(s, i), i+1
		}
		for range b {
			g, j = append(g, j), j+1
		}
		l = append(l, bead(s, g, 0.5))
	}
	return l, j
}

// Every segment of every text stands in exactly one group, in order, and each
// bead lies within one group.
func TestJoinInvariants(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		n := rapid.IntRange(0, 8).Draw(rt, "n")
		a, na := genLadder(rt, n, "a")
		b, nb := genLadder(rt, n, "b")
		groups := Join(n, []Ladder{a, b})
		for k, size := range []int{na, nb} {
			var l Ladder
			for _, g := range groups {
				if len(g.Pivot)+len(g.Targets[k]) > 0 {
					l = append(l, Bead{Source: g.Pivot, Target: g.Targets[k]})
				}
			}
			if err := l.Check(n, size); err != nil {
				rt.Fatalf("translation %d: %v in %v", k, err, fmt.Sprint(groups))
			}
		}
	})
}
