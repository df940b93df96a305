package segment

import (
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// breaks is a Breaker that always says the same.
type breaks []int

func (b breaks) Breaks(string) []int { return b }

// eachLine breaks behind every line end it is shown and before every X.
type eachLine struct{}

func (eachLine) Breaks(s string) (out []int) {
	for i := range len(s) {
		if s[i] == 'X' || i > 0 && s[i-1] == '\n' {
			out = append(out, i)
		}
	}
	return out
}

func TestRulesFromOutside(t *testing.T) {
	s := "Heading\n\nOne two.\nX three,\nfour five.\r\n\r\nSix X seven\n"
	text := Split(s, Options{Layout: Wrapped, Rules: eachLine{}})
	var got []string
	for _, g := range text.Segments {
		got = append(got, s[g.ByteStart:g.ByteEnd])
	}
	if want := []string{"Heading", "One two.", "X three,\nfour five.", "Six", "X seven"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	verify(t, s, text)
}

// TestRulesFromOutsideAreLossless holds for any rules, sensible or not.
func TestRulesFromOutsideAreLossless(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := genText().Draw(t, "text")
		b := breaks(rapid.SliceOf(rapid.IntRange(-5, 80)).Draw(t, "breaks"))
		if rapid.Bool().Draw(t, "in order") {
			slices.Sort(b)
		}
		verify(t, s, Split(s, Options{Layout: Layout(rapid.IntRange(0, 3).Draw(t, "layout")), Rules: b}))
	})
}
