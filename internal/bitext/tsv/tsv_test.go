package tsv

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"calque/internal/bitext"
)

func readAll(in string, opt Options) (h bitext.Header, units []*bitext.Unit, err error) {
	r, err := NewReader(strings.NewReader(in), opt)
	if err != nil {
		return h, nil, err
	}
	for {
		u, err := r.Read()
		if errors.Is(err, io.EOF) {
			return r.Header(), units, nil
		}
		if err != nil {
			return r.Header(), units, err
		}
		units = append(units, u)
	}
}

func write(t testing.TB, h bitext.Header, units []*bitext.Unit, opt Options) string {
	t.Helper()
	var b bytes.Buffer
	w := NewWriter(&b, h, opt)
	for _, u := range units {
		if err := w.Write(u); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestWriter(t *testing.T) {
	u := &bitext.Unit{ID: "1", Type: "1-2", Variants: []bitext.Variant{{Lang: "ru", Text: "Кот\tспит \\ тут"}, {Lang: "en-GB", Text: "The cat.\nAsleep."}},
		Notes: []bitext.Note{{Text: "A remark."}, {Text: "Two\nlines."}}, Properties: []bitext.Property{{Type: "x-calque-idiom", Value: "white-crow"}}}
	u.SetScore(0.93)
	h := bitext.Header{SourceLang: "ru", TargetLangs: []string{"en"}}
	tests := []struct {
		name  string
		h     bitext.Header
		opt   Options
		units []*bitext.Unit
		want  string
	}{
		{"empty", h, Options{}, nil, "id\ttype\tscore\tru\ten\tnote\n"},
		{"all", h, Options{}, []*bitext.Unit{u, {Variants: []bitext.Variant{{Lang: "ru", Text: "Одна."}}}},
			"id\ttype\tscore\tru\ten\tnote\n1\t1-2\t0.9300\tКот\\tспит \\\\ тут\tThe cat.\\nAsleep.\tA remark.\\nTwo lines.\n\t\t\tОдна.\t\t\n"},
		{"languages of the first unit", bitext.Header{}, Options{NoHeader: true}, []*bitext.Unit{u}, "1\t1-2\t0.9300\tКот\\tспит \\\\ тут\tThe cat.\\nAsleep.\tA remark.\\nTwo lines.\n"},
		{"columns", h, Options{Columns: []string{"en", "x-calque-idiom", "ru"}}, []*bitext.Unit{u}, "en\tx-calque-idiom\tru\nThe cat.\\nAsleep.\twhite-crow\tКот\\tспит \\\\ тут\n"},
		{"Indonesian", bitext.Header{SourceLang: "id", TargetLangs: []string{"en"}}, Options{}, []*bitext.Unit{{ID: "7", Variants: []bitext.Variant{{Lang: "id", Text: "Kucing."}, {Lang: "en", Text: "Cat."}}}},
			"id\ttype\tscore\tid-Latn\ten\tnote\n7\t\t\tKucing.\tCat.\t\n"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, write(t, tt.h, tt.units, tt.opt)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// dump writes units as one line each, with places.
func dump(units []*bitext.Unit) string {
	var b strings.Builder
	for _, u := range units {
		fmt.Fprintf(&b, "%s|%s|%v|%v|%s", u.ID, u.Type, u.Score, u.HasScore, u.Place)
		for _, v := range u.Variants {
			fmt.Fprintf(&b, "|%s=%s@%s", v.Lang, v.Text, v.Place)
		}
		fmt.Fprintf(&b, "|%v|%v\n", u.Notes, u.Properties)
	}
	return b.String()
}

func TestReader(t *testing.T) {
	tests := []struct {
		name, in string
		opt      Options
		want     string
	}{
		{"header", "ID\tru\tScore\tEN_us\tnote\tdomain\r\n7\tКот\\tспит\t0.5\tA \"cat\"\\\\n\tone\\ntwo\thome\r\n", Options{},
			"7||0.5|true|2:1|ru=Кот\tспит@2:3|en-US=A \"cat\"\\n@2:17|[{one } {two }]|[{domain home }]\n"},
		{"no header", "Да.\tYes.\n\nНет.\tNo.\n", Options{Langs: []string{"ru", "en"}, File: "a.tsv"},
			"||0|false|a.tsv:1:1|ru=Да.@a.tsv:1:1|en=Yes.@a.tsv:1:5|[]|[]\n||0|false|a.tsv:3:1|ru=Нет.@a.tsv:3:1|en=No.@a.tsv:3:6|[]|[]\n"},
		{"header and languages", "en\tru\nYes.\tДа.\n", Options{Langs: []string{"ru", "en"}}, "||0|false|2:1|en=Yes.@2:1|ru=Да.@2:6|[]|[]\n"},
		{"a first row like a header", "no\tnu\nsi\tda\n", Options{Langs: []string{"es", "ro"}}, "||0|false|1:1|es=no@1:1|ro=nu@1:4|[]|[]\n||0|false|2:1|es=si@2:1|ro=da@2:4|[]|[]\n"},
		{"short rows", "ru\ten\tscore\tnote\nДа.\t\n", Options{}, "||0|false|2:1|ru=Да.@2:1|en=@2:5|[]|[]\n"},
		{"literal", "C:\\new\tD:\\t\n", Options{Langs: []string{"en", "ru"}, NoEscape: true}, "||0|false|1:1|en=C:\\new@1:1|ru=D:\\t@1:8|[]|[]\n"},
		{"mark", "\uFEFFru\ten\n", Options{}, ""},
		{"Indonesian", "id\tid-Latn\ten\n7\tYa.\tYes.\n", Options{}, "7||0|false|2:1|id-Latn=Ya.@2:3|en=Yes.@2:7|[]|[]\n"},
		{"Indonesian without header", "Ya.\tYes.\n", Options{Langs: []string{"id", "en"}}, "||0|false|1:1|id=Ya.@1:1|en=Yes.@1:5|[]|[]\n"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, units, err := readAll(tt.in, tt.opt)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(tt.want, dump(units)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestReaderErrors(t *testing.T) {
	two := Options{Langs: []string{"ru", "en"}}
	tests := []struct {
		name, in string
		opt      Options
		line     int
		col      int
	}{
		{"empty", "", Options{}, 0, 0},
		{"no header", "Да.\tYes.\n", Options{}, 1, 1},
		{"one column", "Да.\tYes.\nНет.\n", two, 2, 6},
		{"three columns", "Да.\tYes.\tOui.\n", two, 1, 10},
		{"score", "ru\ten\tscore\nДа.\tYes.\t1.5\n", Options{}, 2, 10},
		{"bytes", "ru\ten\n\xc4\xe0\tYes\n", Options{}, 2, 1},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, _, err := readAll(tt.in, tt.opt)
			var e *bitext.Error
			if !errors.As(err, &e) || e.Line != tt.line || e.Col != tt.col {
				t.Errorf("got %v (%+v)", err, e)
			}
		})
	}
}

func TestRoundTrip(t *testing.T) {
	text := rapid.Map(rapid.String(), func(s string) string { return strings.ToValidUTF8(s, "") })
	line := rapid.Map(text, bitext.OneLine)
	rapid.Check(t, func(t *rapid.T) {
		tags := rapid.SampledFrom([][]string{{"ru", "en"}, {"zh-Hans", "kk-Cyrl", "ar"}}).Draw(t, "langs")
		var units []*bitext.Unit
		for range rapid.IntRange(0, 4).Draw(t, "n") {
			u := &bitext.Unit{ID: text.Draw(t, "id"), Type: rapid.SampledFrom([]string{"1-1", "2-1"}).Draw(t, "type")}
			if rapid.Bool().Draw(t, "scored") {
				u.SetScore(float64(rapid.IntRange(0, 10000).Draw(t, "score")) / 10000)
			}
			for _, l := range tags {
				u.Variants = append(u.Variants, bitext.Variant{Lang: l, Text: text.Draw(t, "text")})
			}
			for range rapid.IntRange(0, 2).Draw(t, "notes") {
				if n := line.Draw(t, "note"); n != "" {
					u.Notes = append(u.Notes, bitext.Note{Text: n})
				}
			}
			units = append(units, u)
		}
		h := bitext.Header{SourceLang: tags[0], TargetLangs: tags[1:]}
		var b bytes.Buffer
		w := NewWriter(&b, h, Options{})
		for _, u := range units {
			if err := w.Write(u); err != nil {
				t.Fatal(err)
			}
		}
		if err := w.Close(); err != nil {
			t.Fatal(err)
		}
		h2, back, err := readAll(b.String(), Options{})
		if err != nil {
			t.Fatal(err)
		}
		for _, u := range back {
			u.Place = bitext.Place{}
			for i := range u.Variants {
				u.Variants[i].Place = bitext.Place{}
			}
		}
		if diff := cmp.Diff(h, h2) + cmp.Diff(units, back); diff != "" {
			t.Fatal(diff)
		}
	})
}

func FuzzReader(f *testing.F) {
	f.Add("id\tru\ten\tscore\tnote\n1\tДа\\n\tYes\t0.5\tx\\ny\n", false)
	f.Add("a\tb\n\nc\td", true)
	f.Fuzz(func(t *testing.T, in string, bare bool) {
		opt := Options{ReplaceInvalid: true}
		if bare {
			opt.Langs = []string{"ru", "en"}
		}
		h, units, err := readAll(in, opt)
		if err != nil {
			return
		}
		out := write(t, h, units, Options{})
		h2, back, err := readAll(out, Options{})
		if err != nil {
			t.Fatalf("our own output: %v\n%q", err, out)
		}
		if again := write(t, h2, back, Options{}); again != out {
			t.Fatalf("not stable:\n%q\n%q", out, again)
		}
	})
}

func BenchmarkReader(b *testing.B) {
	u := &bitext.Unit{ID: "1", Type: "1-1", Variants: []bitext.Variant{
		{Lang: "ru", Text: "Поезд отходит с первого пути в половине шестого."}, {Lang: "en", Text: "The train leaves from platform one at half past five."}}}
	u.SetScore(0.9)
	units := make([]*bitext.Unit, 20_000)
	for i := range units {
		units[i] = u
	}
	data := write(b, bitext.Header{SourceLang: "ru", TargetLangs: []string{"en"}}, units, Options{})
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		if _, _, err := readAll(data, Options{}); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkWriter(b *testing.B) {
	u := &bitext.Unit{ID: "1", Type: "1-1", Variants: []bitext.Variant{
		{Lang: "ru", Text: "Поезд отходит с первого пути в половине шестого."}, {Lang: "en", Text: "The train leaves from platform one at half past five."}}}
	w := NewWriter(io.Discard, bitext.Header{SourceLang: "ru", TargetLangs: []string{"en"}}, Options{})
	b.SetBytes(int64(len(u.Variants[0].Text) + len(u.Variants[1].Text)))
	for b.Loop() {
		if err := w.Write(u); err != nil {
			b.Fatal(err)
		}
	}
}
