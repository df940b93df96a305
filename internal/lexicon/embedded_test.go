package lexicon

import (
	"os"
	"path/filepath"
	"sync"
	"testing"
)

// budget is the size in bytes that all embedded tables may have together.
const budget = 15 << 20

func TestEmbeddedTablesAreSound(t *testing.T) {
	total := 0
	for _, name := range Pairs() {
		packed, err := os.ReadFile(filepath.Join("data", name+".lex"))
		if err != nil {
			t.Fatal(err)
		}
		total += len(packed)
		table, err := Load(packed)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if err := table.Check(); err != nil {
			t.Error(err)
		}
		h := table.Header()
		if name != h.SourceLang+"-"+h.TargetLang || h.Licence == "" || len(h.Sources) == 0 || h.Command == "" {
			t.Errorf("%s: header %+v", name, h)
		}
	}
	if total > budget {
		t.Errorf("%d bytes, more than %d", total, budget)
	}
}

// TestEmbeddedWords asks for words that every learner of the language knows.
func TestEmbeddedWords(t *testing.T) {
	tests := []struct{ source, target, word, want string }{
		{"en", "ru", "house", "дом"},
		{"ru", "en", "хлеб", "bread"},
		{"zh-Hans", "en-US", "王", "king"},
		{"en", "zh", "water", "水"},
		{"de", "fr", "Wasser", "eau"},
		{"fr", "de", "montagne", "Berg"},
		{"en", "de", "king", "König"},
		{"en", "fr", "never", "jamais"},
		{"en", "es", "mother", "madre"},
		{"en", "pl", "king", "król"},
		{"ja", "en", "水", "water"},
		{"zh", "ru", "国王", "король"},
		{"kk", "en", "нан", "bread"},
		{"kk", "ru", "ағаш", "дерево"},
		{"en", "it", "bread", "pane"},
		{"en", "pt", "city", "cidade"},
		{"en", "tr", "bread", "ekmek"},
		{"en", "uk", "bread", "хліб"},
		{"ar", "en", "خبز", "bread"},
		{"en", "ko", "king", "왕"},
		{"en", "hi", "water", "पानी"},
		{"en", "ru", "January", "январь"},
		{"tr", "de", "ekmek", "Brot"}, // through English
		{"kk", "zh", "су", "水"},
		{"de", "ru", "Wasser", "вода"},
		{"fr", "zh", "roi", "王"},
	}
	for _, test := range tests {
		t.Run(test.source+"-"+test.target+" "+test.word, func(t *testing.T) {
			table := Embedded(test.source, test.target)
			if table == nil {
				t.Fatal("no table")
			}
			key := lastKey(NewTokenizer(test.source), test.word)
			want := lastKey(NewTokenizer(test.target), test.want)
			row := translations(table, key)
			if got := row[want]; got[0] < 0.02 && got[1] < 0.02 {
				t.Errorf("%q: %v, want %q among them", key, row, want)
			}
		})
	}
}

func lastKey(tok *Tokenizer, s string) (key string) {
	for k := range tok.Words(s) {
		key = k.Key
	}
	return key
}

func TestNoTable(t *testing.T) {
	for _, pair := range [][2]string{{"en", "en"}, {"", ""}, {"en", ""}, {"xx", "en"}, {"hu", "ru"}, {"en-US", "en-GB"}} {
		if Embedded(pair[0], pair[1]) != nil {
			t.Errorf("%s-%s: a table from nowhere", pair[0], pair[1])
		}
	}
}

func TestEmbeddedIsConcurrent(t *testing.T) {
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for _, pair := range [][2]string{{"en", "ru"}, {"ru", "en"}, {"zh", "de"}} {
				translations(Embedded(pair[0], pair[1]), "дом")
			}
		})
	}
	wg.Wait()
}

func benchmarkData(b *testing.B) []byte {
	packed, err := data.ReadFile("data/en-zh.lex")
	if err != nil {
		b.Fatal(err)
	}
	return packed
}

func BenchmarkLoad(b *testing.B) {
	packed := benchmarkData(b)
	b.SetBytes(int64(len(packed)))
	for b.Loop() {
		load(b, packed)
	}
}

// BenchmarkLoadReversed measures the time to the first answer when the table
// is stored the other way round.
func BenchmarkLoadReversed(b *testing.B) {
	packed := benchmarkData(b)
	b.SetBytes(int64(len(packed)))
	for b.Loop() {
		translations(load(b, packed).Reversed(), "水")
	}
}

func benchmarkLookup(b *testing.B, t *Table, keys []string) {
	n := 0
	for b.Loop() {
		t.Translations(keys[n%len(keys)], func(string, float32, float32) {})
		n++
	}
}

func BenchmarkLookup(b *testing.B) {
	t := load(b, benchmarkData(b))
	keys, err := t.sources.all()
	if err != nil {
		b.Fatal(err)
	}
	b.Run("forward", func(b *testing.B) { benchmarkLookup(b, t, keys) })
	targets, err := t.targets.all()
	if err != nil {
		b.Fatal(err)
	}
	b.Run("backward", func(b *testing.B) { benchmarkLookup(b, t.Reversed(), targets) })
	b.Run("pivot", func(b *testing.B) { benchmarkLookup(b, Embedded("zh", "fr"), targets) })
}
