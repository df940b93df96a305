package corpora

import (
	"fmt"
	"io/fs"
	"strings"
	"testing"
)

// minBeads is what a half must have for a pair before a figure measured on it
// is worth printing: with 130 beads one bead is less than one point of F1.
const minBeads = 130

// size sums up the ladders of one pair over a half of the gold folder.
type size struct {
	source, target, beads, notOneOne, empty int
}

func (s *size) add(t *testing.T, b Bitext, l1, l2 string) {
	t.Helper()
	gold, err := b.Gold(l1, l2)
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(gold) {
		before, after, _ := strings.Cut(strings.TrimSpace(line), ":")
		m, n := len(parseSide(t, before)), len(parseSide(t, after))
		s.source += m
		s.target += n
		s.beads++
		if m != 1 || n != 1 {
			s.notOneOne++
		}
		if m == 0 || n == 0 {
			s.empty++
		}
	}
}

func (s size) row(half Half, l1, l2 string) string {
	percent := func(n int) float64 { return 100 * float64(n) / float64(s.beads) }
	return fmt.Sprintf("| %s | %s-%s | %d | %d | %d | %.1f | %.1f |",
		half, l1, l2, s.source, s.target, s.beads, percent(s.notOneOne), percent(s.empty))
}

// The table in gold/README.md says what is there.
func TestGoldSizes(t *testing.T) {
	readme, err := fs.ReadFile(FS(), "gold/README.md")
	if err != nil {
		t.Fatal(err)
	}
	pairs := [][2]string{{"ru", "en"}, {"zh", "ru"}, {"kk", "ru"}, {"kk", "en"}, {"zh", "en"}, {"kk", "zh"}}
	for _, half := range []Half{Dev, Test} {
		for _, pair := range pairs {
			var sum size
			for _, b := range List() {
				if b.GoldDir == "gold/"+string(half) {
					sum.add(t, b, pair[0], pair[1])
				}
			}
			if sum.beads < minBeads {
				t.Errorf("%s %s-%s: %d beads, want at least %d", half, pair[0], pair[1], sum.beads, minBeads)
			}
			if row := sum.row(half, pair[0], pair[1]); !strings.Contains(string(readme), row+"\n") {
				t.Errorf("gold/README.md lacks the row\n%s", row)
			}
		}
	}
}

// No sentence of one half stands in the other, so that nothing of the test
// half can be learned from the dev half.
func TestHalvesShareNoSentence(t *testing.T) {
	seen := map[string]string{}
	for _, half := range []Half{Dev, Test} {
		for _, b := range List() {
			for _, lang := range b.Langs {
				if b.Half != half {
					continue
				}
				for _, segment := range mustSegments(t, b, lang) {
					if half == Dev {
						seen[segment] = b.Name
					} else if name, ok := seen[segment]; ok && len([]rune(segment)) > 12 {
						t.Errorf("%s and %s share %q", name, b.Name, segment)
					}
				}
			}
		}
	}
}
