package lang

import (
	"bufio"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
)

// stemRows reads a case file of testdata, without comments.
func stemRows(t testing.TB, name string, visit func(fields []string)) {
	t.Helper()
	file, err := os.Open(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	lines := bufio.NewScanner(file)
	for lines.Scan() {
		if line := lines.Text(); line != "" && !strings.HasPrefix(line, "#") {
			visit(strings.Split(line, "\t"))
		}
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
}

// TestStemTogether counts the forms that share the stem of their lemma; the
// file holds only forms that must.
func TestStemTogether(t *testing.T) {
	forms := map[string]int{}
	stemRows(t, "stem_together.tsv", func(f []string) {
		stem := Stemmer(f[0])
		lemma := strings.ToLower(f[1])
		for _, form := range strings.Fields(f[2]) {
			forms[f[0]]++
			if got, want := stem(form), stem(lemma); got != want {
				t.Errorf("%s: %s has stem %q, its lemma %s %q", f[0], form, got, lemma, want)
			}
		}
	})
	for _, lang := range []string{"kk", "uk", "pl"} {
		if forms[lang] < 40 {
			t.Errorf("%s: only %d forms in the list", lang, forms[lang])
		}
	}
}

func TestStemApart(t *testing.T) {
	stemRows(t, "stem_apart.tsv", func(f []string) {
		stem := Stemmer(f[0])
		seen := map[string]string{}
		for _, word := range strings.Fields(f[1]) {
			s := stem(word)
			if other, ok := seen[s]; ok {
				t.Errorf("%s: %s and %s share the stem %q", f[0], word, other, s)
			}
			seen[s] = word
		}
	})
}

// TestStemKeepsStems holds that a stem in kk is stable: what endings were taken
// off leaves none to take off.
func TestStemIdempotentKazakh(t *testing.T) {
	stem := Stemmer("kk")
	stemRows(t, "stem_together.tsv", func(f []string) {
		if f[0] != "kk" {
			return
		}
		for _, form := range strings.Fields(f[2]) {
			if once := stem(form); stem(once) != once {
				t.Errorf("stem of %s is %q, whose stem is %q", form, once, stem(once))
			}
		}
	})
}

func TestStemmerOddInput(t *testing.T) {
	odd := []string{"", "a", "\xff", "\xd0", "12", "-", "ыыыы", "ь", "ся", "а́", strings.Repeat("я", 500), "ﬀ", "가", "ि"}
	for _, tag := range []string{"ar", "da", "de", "en", "es", "fi", "fr", "hu", "it", "nl", "no", "pt", "ro", "ru", "sv", "tr", "kk", "uk", "pl", "hi", "ko", "zh", "xx", ""} {
		stem := Stemmer(tag)
		for _, word := range odd {
			if got := stem(word); word != "" && got == "" {
				t.Errorf("%s: the stem of %q is empty", tag, word)
			}
		}
	}
}

// TestStemmerConcurrent uses one stemmer from several goroutines and compares
// with what one goroutine gets.
func TestStemmerConcurrent(t *testing.T) {
	words := strings.Fields("balconies running kitaplarımızdan балалардан книгами kobiecie работали")
	for _, tag := range []string{"en", "tr", "kk", "uk", "pl", "ru"} {
		stem := Stemmer(tag)
		want := make([]string, len(words))
		for i, word := range words {
			want[i] = stem(word)
		}
		var group sync.WaitGroup
		for range 4 {
			group.Go(func() {
				for range 50 {
					for i, word := range words {
						if got := stem(word); got != want[i] {
							t.Errorf("%s: %s gave %q and %q", tag, word, got, want[i])
						}
					}
				}
			})
		}
		group.Wait()
	}
}

func FuzzStemmer(f *testing.F) {
	f.Add("балаларымыздан", "kk")
	f.Add("п’ятницею", "uk")
	f.Add("kobiecie", "pl")
	f.Add("running", "en")
	f.Add("yapılabilir", "tr")
	f.Fuzz(func(t *testing.T, word, tag string) {
		stem := Stemmer(tag)
		if a, b := stem(word), stem(word); a != b {
			t.Errorf("%s: %q gave %q and %q", tag, word, a, b)
		}
		ConsonantKey(Romanize(word))
	})
}

func BenchmarkStemmer(b *testing.B) {
	for lang, text := range map[string]string{
		"kk": "балаларымыздан кітабында жазбаған сөйлемейді халқының",
		"ru": "детьми книгами работали говорящий народного",
		"pl": "kobietami mieście pracowała dobrych chłopcem",
	} {
		words := strings.Fields(text)
		stem := Stemmer(lang)
		b.Run(lang, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				for _, word := range words {
					stem(word)
				}
			}
		})
	}
}
