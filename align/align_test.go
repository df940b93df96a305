package align

import (
	"context"
	"fmt"
	"reflect"
	"testing"

	"pgregory.net/rapid"
)

func must(t testing.TB, source, target []Segment, o Options) Ladder {
	t.Helper()
	l, err := Align(context.Background(), source, target, o)
	if err != nil {
		t.Fatal(err)
	}
	if err := l.Check(len(source), len(target)); err != nil {
		t.Fatal(err)
	}
	return l
}

func TestSameTextAlignsOneToOne(t *testing.T) {
	for _, n := range []int{1, 2, 7, 300, 1200} {
		text, _ := invent(n)
		for i, b := range must(t, text, text, Options{}) {
			if len(b.Source) != 1 || len(b.Target) != 1 || b.Source[0] != i || b.Target[0] != i {
				t.Fatalf("%d segments: bead %d is %v %v", n, i, b.Source, b.Target)
			}
		}
	}
}

func TestEmptySides(t *testing.T) {
	text, _ := invent(3)
	for _, c := range []struct{ source, target []Segment }{{text, nil}, {nil, text}, {nil, nil}} {
		for _, b := range must(t, c.source, c.target, Options{}) {
			if !b.IsSkip() {
				t.Errorf("paired %v with %v", b.Source, b.Target)
			}
		}
	}
}

// A chapter that the other side lacks is left out as a whole.
func TestMissingChapterIsSkipped(t *testing.T) {
	for _, n := range []int{120, 1000} {
		whole, other := invent(n)
		from, to := n/3, n/3+n/4
		part := append(append([]Segment{}, other[:from]...), other[to:]...)
		wrong := 0
		for _, b := range must(t, whole, part, Options{}) {
			inside := len(b.Source) > 0 && b.Source[0] >= from && b.Source[0] < to
			if inside && !b.IsSkip() {
				wrong++
			}
		}
		if wrong > 2 {
			t.Errorf("%d segments: %d beads pair the missing chapter", n, wrong)
		}
	}
}

func TestHeadingNeverMerges(t *testing.T) {
	source := []Segment{
		{Text: "The Journey Begins", Heading: true},
		{Text: "We left at dawn and walked until noon.", Paragraph: 1},
		{Text: "Then it rained.", Paragraph: 1},
	}
	target := []Segment{
		{Text: "Начало пути. Мы вышли на рассвете и шли до полудня.", Paragraph: 0},
		{Text: "Потом пошёл дождь.", Paragraph: 0},
	}
	for _, b := range must(t, source, target, Options{SourceLang: "en", TargetLang: "ru"}) {
		if len(b.Source) > 1 && b.Source[0] == 0 {
			t.Errorf("the heading is joined with body text: %v %v", b.Source, b.Target)
		}
	}
}

func TestUnrelatedTextsScoreLow(t *testing.T) {
	source, _ := invent(150)
	_, target := invent(140)
	if s := must(t, source, target, Options{}).Similarity(); s > 0.1 {
		t.Errorf("similarity %.2f of unrelated texts", s)
	}
}

func TestCanceled(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	text, _ := invent(5)
	if _, err := Align(ctx, text, text, Options{}); err == nil {
		t.Error("no error from a canceled context")
	}
}

func genSegments(t *rapid.T, label string) []Segment {
	texts := rapid.SliceOfN(rapid.OneOf(rapid.Just(""), rapid.String(),
		rapid.StringMatching(`[A-Za-zа-я一-三 ]{1,60}[.?!。]?`)), 0, 40).Draw(t, label)
	out := make([]Segment, len(texts))
	p := 0
	for i, s := range texts {
		p += rapid.IntRange(0, 1).Draw(t, "step")
		out[i] = Segment{Text: s, Paragraph: p, Heading: rapid.IntRange(0, 5).Draw(t, "head") == 0}
	}
	return out
}

// Whatever the texts, the ladder is complete, monotone, scored in [0,1], and
// the same twice.
func TestLadderInvariants(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		source, target := genSegments(rt, "source"), genSegments(rt, "target")
		o := Options{SourceLang: "ru", TargetLang: "en"}
		l, err := Align(context.Background(), source, target, o)
		if err != nil {
			rt.Fatal(err)
		}
		if err := l.Check(len(source), len(target)); err != nil {
			rt.Fatal(err)
		}
		for _, b := range l {
			if !(b.Score >= 0 && b.Score <= 1) {
				rt.Fatalf("score %v of %v %v", b.Score, b.Source, b.Target)
			}
		}
		again, _ := Align(context.Background(), source, target, o)
		if !reflect.DeepEqual(l, again) {
			rt.Fatal("two runs differ")
		}
	})
}

func BenchmarkAlign(b *testing.B) {
	for _, n := range []int{1000, 10000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			source, target := invent(n)
			target = append(append([]Segment{}, target[:n/2]...), target[n/2+n/50:]...)
			b.ReportAllocs()
			for b.Loop() {
				must(b, source, target, Options{})
			}
			b.ReportMetric(float64(n)*float64(b.N)/b.Elapsed().Seconds(), "lines/s")
		})
	}
}
