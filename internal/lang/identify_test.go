package lang

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"
)

// rows reads a table of the test data.
func rows(t testing.TB, path string) [][]string {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var out [][]string
	for line := range strings.Lines(string(data)) {
		out = append(out, strings.Split(strings.TrimSuffix(line, "\n"), "\t"))
	}
	return out
}

// everyday reads the sentences that package text has for its decoding tests.
func everyday(t testing.TB, lang string) []string {
	t.Helper()
	var out []string
	for _, row := range rows(t, filepath.Join("..", "text", "testdata", "sentences", lang+".txt")) {
		out = append(out, row[0])
	}
	return out
}

// TestIdentifyCases wants the tag of the first column for each text of the
// second, "-" standing for "unsure".
func TestIdentifyCases(t *testing.T) {
	for i, row := range rows(t, "testdata/identify.tsv") {
		want := strings.TrimPrefix(row[0], "-")
		if g := Identify(row[1]); g.Tag != want {
			t.Errorf("line %d: %q is %+v; want %q", i+1, row[1], g, want)
		}
	}
}

func TestIdentifyEveryday(t *testing.T) {
	right, pieces := 0, 0
	for _, lang := range []string{"ru", "uk", "kk", "zh", "zh-Hant", "ja", "ko", "en", "de", "fr", "es", "tr", "pl", "ar"} {
		for _, s := range everyday(t, lang) {
			if g := Identify(s); Base(g.Tag) != Base(lang) {
				t.Errorf("%s: %q is %+v", lang, s, g)
			}
			for _, p := range cut(s, lang) {
				pieces++
				if g := Identify(p); Base(g.Tag) == Base(lang) {
					right++
				} else {
					t.Logf("%s: %q is %+v", lang, p, g)
				}
			}
		}
	}
	if right*100 < pieces*95 {
		t.Errorf("%d of %d pieces of four words are right; want 95 %%", right, pieces)
	}
	t.Logf("%d of %d pieces of four words are right", right, pieces)
}

// cut gives the pieces of four words, or of eight characters where there are
// no spaces.
func cut(s, lang string) []string {
	var out []string
	if lang == "ja" || Base(lang) == "zh" {
		r := []rune(s)
		for i := 0; i+8 <= len(r); i += 8 {
			out = append(out, string(r[i:i+8]))
		}
		return out
	}
	w := strings.Fields(s)
	for i := 0; i+4 <= len(w); i += 4 {
		out = append(out, strings.Join(w[i:i+4], " "))
	}
	return out
}

func TestIdentifyDocuments(t *testing.T) {
	for _, lang := range []string{"ru", "uk", "kk", "zh", "zh-Hant", "ja", "ko", "en", "de", "fr", "es", "tr", "pl", "ar"} {
		sep := " "
		if lang == "ja" || Base(lang) == "zh" {
			sep = ""
		}
		doc := strings.Repeat(strings.Join(everyday(t, lang), sep)+sep, 400)
		want := lang
		if lang == "zh" {
			want = "zh-Hans"
		}
		if g := Identify(doc); g.Tag != want || g.Confidence < 0.9 {
			t.Errorf("%d bytes of %s are %+v", len(doc), lang, g)
		}
	}
	half := strings.Repeat(strings.Join(everyday(t, "en"), " ")+" ", 100) + strings.Repeat(strings.Join(everyday(t, "de"), " ")+" ", 100)
	if g := Identify(half); g.Tag != "" {
		t.Errorf("half English, half German is %+v; want unsure", g)
	}
}

func TestIdentifyDecomposed(t *testing.T) {
	for s, want := range map[string]string{
		"Съешь ещё немного супа, он совсем тёплый":             "ru", // composed
		"Съешь еще\u0308 немного супа, он совсем те\u0308плый": "ru", // COMBINING DIAERESIS
		"O me\u0301dico aconselhou-me a na\u0303o fumar mais":  "pt", // COMBINING ACUTE ACCENT, TILDE
	} {
		if g := Identify(s); g.Tag != want {
			t.Errorf("%q is %+v; want %s", s, g, want)
		}
	}
}

func TestScript(t *testing.T) {
	for s, want := range map[string]string{
		"Привет, world": "Cyrl", "Hello, мир!!": "Latn", "中文": "Hani", "日本語です": "Jpan", "カタカナ": "Jpan", "한국어": "Hang",
		"العربية": "Arab", "हिन्दी": "Deva", "Ελλάδα": "Grek", "עברית": "Hebr", "ไทย": "Thai", "": "", "12 + 3": "",
		"使用 Go 语言": "Hani", "ქართული": "Geor",
	} {
		if got := Script(s); got != want {
			t.Errorf("Script(%q) = %q; want %q", s, got, want)
		}
	}
}

func TestSample(t *testing.T) {
	for _, s := range []string{strings.Repeat("Длинный текст. ", 5000), strings.Repeat("中", 9000), strings.Repeat("a", 1<<20), strings.Repeat("\xff", 1<<16)} {
		got := sample(s)
		if len(got) > sampleBytes+8 {
			t.Errorf("%d bytes sampled", len(got))
		}
		if utf8.ValidString(s) && !utf8.ValidString(got) {
			t.Errorf("half a character in the sample of %.20q", s)
		}
	}
}

func FuzzIdentify(f *testing.F) {
	for _, s := range []string{"", "Привет", "日本語", "\xff\xfe", "ا", "a'b'c''"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		g := Identify(s)
		if g.Confidence < 0 || g.Confidence > 1 || g.Confidence != g.Confidence {
			t.Fatalf("%q: %+v", s, g)
		}
		if g.Tag != "" {
			if tag, err := Parse(g.Tag); err != nil || tag != g.Tag {
				t.Fatalf("%q: tag %q is not canonical: %v", s, g.Tag, err)
			}
		}
	})
}

func BenchmarkIdentify(b *testing.B) {
	for _, lang := range []string{"ru", "en", "zh"} {
		sentence := everyday(b, lang)[0]
		doc := strings.Repeat(strings.Join(everyday(b, lang), " ")+" ", 1000)
		for name, s := range map[string]string{"sentence": sentence, fmt.Sprintf("%dMB", len(doc)>>20): doc} {
			b.Run(lang+"/"+name, func(b *testing.B) {
				for b.Loop() {
					Identify(s)
				}
			})
		}
	}
}
