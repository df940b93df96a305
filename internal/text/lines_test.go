package text

import (
	"math/rand/v2"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestLines(t *testing.T) {
	s := "ab\nдом\r\n\rx\u0085y\u2028z\n"
	l := NewLines(s)
	for _, c := range []struct {
		at        int
		line, col int
	}{
		{-1, 1, 1}, {0, 1, 1}, {2, 1, 3}, {3, 2, 1}, {4, 2, 1}, {5, 2, 2}, {9, 2, 4}, {10, 2, 5}, {11, 3, 1}, {12, 4, 1},
		{13, 4, 2}, {15, 4, 3}, {len(s) - 1, 4, 6}, {len(s), 5, 1}, {len(s) + 9, 5, 1},
	} {
		if got := l.Position(c.at); got != (Position{c.line, c.col}) {
			t.Errorf("Position(%d) = %v; want %d:%d", c.at, got, c.line, c.col)
		}
	}
	if got := NewLines("").Position(0); got != (Position{1, 1}) {
		t.Errorf("the empty text: %v", got)
	}
}

// slowPosition counts from the beginning, rune by rune.
func slowPosition(s string, at int) Position {
	p := Position{1, 1}
	for i, r := range s {
		if i+len(string(r)) > at {
			break
		}
		if r == '\n' || r == '\r' && !strings.HasPrefix(s[i+1:], "\n") {
			p.Line++
			p.Col = 1
		} else {
			p.Col++
		}
	}
	return p
}

func TestLinesAgreesWithCounting(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		// Long enough for several marks, with characters across them.
		piece := rapid.StringOfN(rapid.RuneFrom([]rune("aб中😀\n\r ")), 1, 40, -1).Draw(t, "piece")
		s := strings.Repeat(piece, 1+(3*markEvery)/len(piece)/2)
		l := NewLines(s)
		for range 5 {
			at := rapid.IntRange(0, len(s)).Draw(t, "at")
			if got, want := l.Position(at), slowPosition(s, at); got != want {
				t.Fatalf("Position(%d) of %q repeated = %v; want %v", at, piece, got, want)
			}
		}
	})
}

func BenchmarkLines(b *testing.B) {
	s := strings.Repeat("Длинная строка без конца. ", 1<<20) // one line of 47 MB
	l := NewLines(s)
	l.Position(len(s))
	rng := rand.New(rand.NewPCG(1, 1))
	for b.Loop() {
		l.Position(rng.IntN(len(s)))
	}
}
