package lexicon

import (
	"bytes"
	"errors"
	"math/rand/v2"
	"strings"
	"testing"
)

// tinyBitext are everyday sentences; each word stands in several of them.
var tinyBitext = [][2]string{
	{"The dog sleeps in the garden.", "Собака спит в саду."},
	{"The dog drinks water.", "Собака пьёт воду."},
	{"My cat drinks milk.", "Моя кошка пьёт молоко."},
	{"The cat sleeps on the roof.", "Кошка спит на крыше."},
	{"There is snow on the roof.", "На крыше лежит снег."},
	{"Snow lies in the garden.", "В саду лежит снег."},
	{"Milk and bread are on the table.", "Молоко и хлеб на столе."},
	{"She buys bread and water.", "Она покупает хлеб и воду."},
	{"She sits at the table.", "Она сидит за столом."},
	{"My dog sits on the snow.", "Моя собака сидит на снегу."},
	{"He buys a table.", "Он покупает стол."},
	{"He sits in the garden with a cat.", "Он сидит в саду с кошкой."},
	{"The garden is old.", "Сад старый."},
	{"They live in the city.", "Они живут в городе."},
	{"Fresh bread is warm.", "Свежий хлеб тёплый."},
	{"Brother and sister live here.", "Брат и сестра живут здесь."},
}

func train(t interface{ Fatal(...any) }, pairs [][2]string) *Draft {
	tr := NewTrainer("en", "ru")
	for _, p := range pairs {
		tr.Add(p[0], p[1], 1)
	}
	d, err := tr.Train(TrainOptions{Threshold: 2})
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func strongestOf(d *Draft, source string) string {
	best := Entry{}
	for _, e := range d.Entries {
		if e.Source == source && e.Forward*e.Backward > best.Forward*best.Backward {
			best = e
		}
	}
	return best.Target
}

func TestTrainFindsTranslations(t *testing.T) {
	d := train(t, tinyBitext)
	english, russian := NewTokenizer("en"), NewTokenizer("ru")
	for _, want := range [][2]string{{"dog", "собака"}, {"cat", "кошка"}, {"milk", "молоко"}, {"water", "вода"}, {"roof", "крыша"},
		{"snow", "снег"}, {"garden", "сад"}, {"bread", "хлеб"}, {"table", "стол"}, {"buys", "покупает"}} {
		if got := strongestOf(d, english.key(want[0])); got != russian.key(want[1]) {
			t.Errorf("%s: got %q, want %q", want[0], got, russian.key(want[1]))
		}
	}
}

func TestTrainIsDeterministic(t *testing.T) {
	first := pack(t, train(t, tinyBitext))
	for range 3 {
		if !bytes.Equal(first, pack(t, train(t, tinyBitext))) {
			t.Fatal("the same sentences gave another table")
		}
	}
}

func TestProbabilitiesAreProbabilities(t *testing.T) {
	for _, e := range train(t, tinyBitext).Entries {
		if e.Forward <= 0 || e.Forward > 1 || e.Backward <= 0 || e.Backward > 1 {
			t.Errorf("%+v", e)
		}
	}
}

func TestDictionaryLines(t *testing.T) {
	tr := NewTrainer("en", "de")
	tr.Add("lighthouse", "Leuchtturm", 3)
	tr.Add("railway station", "Bahnhof", 3)
	tr.Add("radio station", "Radiosender", 3)
	tr.Add("", "leer", 3)
	tr.Add("nothing", "", 3)
	tr.Add("ignored", "unbeachtet", 0)
	if tr.Pairs() != 3 {
		t.Errorf("took %d pairs, want 3", tr.Pairs())
	}
	d, err := tr.Train(TrainOptions{})
	if err != nil {
		t.Fatal(err)
	}
	german := NewTokenizer("de")
	for en, de := range map[string]string{"lighthous": "Leuchtturm", "railway": "Bahnhof"} {
		if got := strongestOf(d, en); got != german.key(de) {
			t.Errorf("%s: got %q, want %q", en, got, de)
		}
	}
}

func TestTrainOnNothing(t *testing.T) {
	if _, err := NewTrainer("en", "ru").Train(TrainOptions{}); !errors.Is(err, ErrEmpty) {
		t.Errorf("got %v", err)
	}
}

func TestProgressIsTold(t *testing.T) {
	tr := NewTrainer("en", "ru")
	tr.Add("bread", "хлеб", 1)
	stages := map[string]int{}
	if _, err := tr.Train(TrainOptions{Progress: func(stage string, done, total int) {
		if done == total {
			stages[stage]++
		}
	}}); err != nil {
		t.Fatal(err)
	}
	if stages["candidates"] != 1 || stages["rounds"] != 1 {
		t.Errorf("finished stages: %v", stages)
	}
}

func TestPrune(t *testing.T) {
	d := smallDraft()
	if n := d.Prune(2); n != 2 || len(d.Entries) != 2 {
		t.Fatalf("dropped %d, %d left", n, len(d.Entries))
	}
	if d.Entries[0].Source != "hous" || d.Entries[1].Target != "хлеб" {
		t.Errorf("kept %+v", d.Entries)
	}
	if n := d.Prune(5); n != 0 {
		t.Errorf("dropped %d from a table that is small enough", n)
	}
	if d.Prune(-1); len(d.Entries) != 0 {
		t.Errorf("%d entries left of none", len(d.Entries))
	}
}

func BenchmarkTrain(b *testing.B) {
	r := rand.New(rand.NewPCG(1, 2))
	var pairs [][2]string
	size := 0
	for range 2000 {
		var p [2]string
		for range 3 {
			x := tinyBitext[r.IntN(len(tinyBitext))]
			p[0], p[1] = p[0]+" "+x[0], p[1]+" "+x[1]
		}
		pairs = append(pairs, p)
		size += len(strings.Join(p[:], ""))
	}
	b.SetBytes(int64(size))
	for b.Loop() {
		train(b, pairs)
	}
}
