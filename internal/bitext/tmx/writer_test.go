package tmx

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"calque/internal/bitext"
)

func pair(source, target string) *bitext.Unit {
	return &bitext.Unit{Variants: []bitext.Variant{{Lang: "ru", Text: source}, {Lang: "en", Text: target}}}
}

// sample is a unit with everything in it.
func sample() *bitext.Unit {
	u := pair("Мне стало стыдно за него:\nиспанский стыд.", "I felt \"Spanish shame\" <for> him & her.")
	u.ID, u.Type = "par 3", "2-1"
	u.SetScore(0.87654)
	u.Variants[0].Place = bitext.Place{File: "a.ru.txt", Line: 14, Col: 1}
	u.Properties = []bitext.Property{{Type: "domain", Value: "press", Lang: "EN"}, {Value: "no type"}}
	u.AddIdiom(bitext.Idiom{ID: "spanish-shame", Treatment: "calque", Origin: "es", Source: bitext.Span{Start: 26, End: 41}})
	u.AddNote(bitext.Note{Text: "A loan translation; here: embarrassment for someone else.", Lang: "en"})
	u.AddPlaces()
	return u
}

func TestWriterGolden(t *testing.T) {
	h := bitext.Header{
		SourceLang: "ru", TargetLangs: []string{"en"}, SegType: "sentence", Tool: "calque", ToolVersion: "0.1.0",
		Date:  time.Date(2026, 11, 23, 9, 16, 0, 0, time.UTC),
		Notes: []bitext.Note{{Text: "An everyday article."}}, Properties: []bitext.Property{{Type: "x-calque-method", Value: "sentence"}},
	}
	tests := []struct {
		name  string
		h     bitext.Header
		opt   Options
		units []*bitext.Unit
		want  Stats
	}{
		{"empty", bitext.Header{}, Options{}, nil, Stats{}},
		{"full", h, Options{}, []*bitext.Unit{sample(), pair("Да.", "Yes.")}, Stats{Units: 2}},
		{"unaligned", h, Options{}, []*bitext.Unit{pair("Одна.", " "), pair("", "Alone."), pair("", ""), {}}, Stats{Unaligned: 4}},
		{"keep-unaligned", h, Options{KeepUnaligned: true}, []*bitext.Unit{pair("Одна.", " "), pair("", "Alone."), pair("", "")}, Stats{Units: 2, Unaligned: 1}},
		{"characters", h, Options{}, []*bitext.Unit{pair(" \x01 Кот\x00\ufffe 😀 \u0085\u00A0", "A\vcat\r\n\xff\t."), pair("\x02", "x")}, Stats{Units: 1, Unaligned: 1, Dropped: 5}},
		{"order", h, Options{}, []*bitext.Unit{{Variants: []bitext.Variant{
			{Lang: "EN", Text: "one"}, {Lang: "RU", Text: "один"}, {Lang: "en", Text: "uno"}, {Lang: "zh_hans", Text: "一"}}}},
			Stats{Units: 1, Duplicates: 1}},
		{"all-variants", h, Options{AllVariants: true, AnySource: true}, []*bitext.Unit{{Variants: []bitext.Variant{
			{Lang: "en", Text: "one"}, {Lang: "ru", Text: "один"}, {Lang: "ru", Text: "единица"}, {Text: "?"}}}}, Stats{Units: 1}},
		{"other-source", h, Options{}, []*bitext.Unit{{Variants: []bitext.Variant{{Lang: "kk", Text: "Иә."}, {Lang: "en", Text: "Yes."}}}}, Stats{Units: 1}},
		{"attributes", h, Options{}, []*bitext.Unit{{
			Attributes: []bitext.Attribute{{Name: "creationdate", Value: "2026-01-02T03:04:05Z"}, {Name: "changedate", Value: "soon"}, {Name: "usagecount", Value: "2"}, {Name: "odd", Value: "1"}, {Name: "segtype", Value: "word"}},
			Variants:   []bitext.Variant{{Lang: "ru", Text: "а", Attributes: []bitext.Attribute{{Name: "segtype", Value: "block"}, {Name: "creationid", Value: `A"B`}}}, {Lang: "en", Text: "b"}}}}, Stats{Units: 1}},
		{"level-2", h, Options{Level: 2}, []*bitext.Unit{{Variants: []bitext.Variant{{Lang: "ru", Text: "а б", Inline: "а\n<ph x=\"1\"/> б"}, {Lang: "en", Text: "b"}}}}, Stats{Units: 1}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var b bytes.Buffer
			if got := writeAll(t, &b, tt.h, tt.units, tt.opt); got != tt.want {
				t.Errorf("stats %+v, want %+v", got, tt.want)
			}
			golden(t, filepath.Join("testdata/write", tt.name+".tmx"), b.Bytes())
		})
	}
}

func TestWideIsTheSameText(t *testing.T) {
	units := []*bitext.Unit{sample(), pair("猫😀", "cat")}
	h := bitext.Header{SourceLang: "ru", ToolVersion: "1"}
	var narrow, wide, bom bytes.Buffer
	writeAll(t, &narrow, h, units, Options{})
	writeAll(t, &wide, h, units, Options{UTF16: true})
	writeAll(t, &bom, h, units, Options{BOM: true})
	if !bytes.HasPrefix(wide.Bytes(), []byte{0xFF, 0xFE, '<', 0}) || !bytes.HasPrefix(bom.Bytes(), []byte("\uFEFF<")) || narrow.Bytes()[0] != '<' {
		t.Error("the byte order marks are wrong")
	}
	want := dump(&narrow)
	if got := dump(&wide); !bytes.Equal(got, want) {
		t.Errorf("UTF-16 differs:\n%s", got)
	}
	if got := dump(&bom); !bytes.Equal(got, want) {
		t.Errorf("UTF-8 with mark differs:\n%s", got)
	}
}

func TestWritingTwiceIsTheSame(t *testing.T) {
	var once, twice bytes.Buffer
	h := bitext.Header{SourceLang: "ru"}
	writeAll(t, &once, h, []*bitext.Unit{sample()}, Options{})
	_, units, err := readAll(bytes.NewReader(once.Bytes()), Options{})
	if err != nil {
		t.Fatal(err)
	}
	writeAll(t, &twice, h, units, Options{})
	if diff := cmp.Diff(once.String(), twice.String()); diff != "" {
		t.Error(diff)
	}
}

// text is what a segment may hold and still come back as it was: no white
// space at its ends, no line breaks, no characters foreign to XML.
func text() *rapid.Generator[string] {
	return rapid.Map(rapid.String(), func(s string) string {
		return bitext.OneLine(strings.Map(func(r rune) rune {
			if r < 0x20 || r == 0xFFFE || r == 0xFFFF {
				return ' '
			}
			return r
		}, s))
	})
}

func trimmed() *rapid.Generator[string] { return rapid.Map(text(), strings.TrimSpace) }

func nonEmpty() *rapid.Generator[string] {
	return rapid.Map(trimmed(), func(s string) string { return "x" + s })
}

func anyUnit() *rapid.Generator[*bitext.Unit] {
	lang := rapid.SampledFrom([]string{"", "en", "kk-Cyrl"})
	note := rapid.Custom(func(t *rapid.T) bitext.Note {
		return bitext.Note{Text: nonEmpty().Draw(t, "note"), Lang: lang.Draw(t, "lang")}
	})
	prop := rapid.Custom(func(t *rapid.T) bitext.Property {
		return bitext.Property{Type: nonEmpty().Draw(t, "type"), Value: trimmed().Draw(t, "value"), Lang: lang.Draw(t, "lang")}
	})
	return rapid.Custom(func(t *rapid.T) *bitext.Unit {
		u := &bitext.Unit{
			ID:         rapid.StringMatching(`[a-z0-9"&<я]{0,5}`).Draw(t, "id"),
			Type:       rapid.SampledFrom([]string{"", "1-1", "2-1"}).Draw(t, "type"),
			Notes:      rapid.SliceOfN(note, 0, 2).Draw(t, "notes"),
			Properties: rapid.SliceOfN(prop, 0, 2).Draw(t, "properties"),
		}
		if rapid.Bool().Draw(t, "scored") {
			u.SetScore(float64(rapid.IntRange(0, 10000).Draw(t, "score")) / 10000)
		}
		for i, l := range []string{"ru", "en", "zh-Hans"} {
			if i < 2 || rapid.Bool().Draw(t, "third") {
				u.Variants = append(u.Variants, bitext.Variant{Lang: l, Text: nonEmpty().Draw(t, "text"),
					Notes: rapid.SliceOfN(note, 0, 1).Draw(t, "vnotes"), Properties: rapid.SliceOfN(prop, 0, 1).Draw(t, "vprops")})
			}
		}
		return u
	})
}

// forget drops what a round trip does not keep: places, and the difference
// between no list and an empty one.
func forget(us []*bitext.Unit) {
	for _, u := range us {
		u.Place = bitext.Place{}
		for i := range u.Variants {
			u.Variants[i].Place = bitext.Place{}
		}
	}
}

func TestRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		units := rapid.SliceOfN(anyUnit(), 0, 4).Draw(t, "units")
		opt := Options{UTF16: rapid.Bool().Draw(t, "utf16"), BOM: rapid.Bool().Draw(t, "bom")}
		var b bytes.Buffer
		w := NewWriter(&b, bitext.Header{SourceLang: "ru"}, opt)
		for _, u := range units {
			if err := w.Write(u); err != nil {
				t.Fatal(err)
			}
		}
		if err := w.Close(); err != nil || w.Dropped() != 0 {
			t.Fatal(err, w.Dropped())
		}
		_, back, err := readAll(&b, Options{})
		if err != nil {
			t.Fatal(err)
		}
		forget(back)
		if diff := cmp.Diff(units, back, cmp.FilterValues(func(a, b any) bool { return fmt.Sprint(a) == "[]" && fmt.Sprint(b) == "[]" }, cmp.Ignore())); diff != "" {
			t.Fatal(diff)
		}
	})
}

type full struct{ room int }

func (f *full) Write(p []byte) (int, error) {
	if f.room -= len(p); f.room < 0 {
		return 0, errors.New("no space left")
	}
	return len(p), nil
}

func TestWriteErrorsAreReported(t *testing.T) {
	w := NewWriter(&full{room: 100_000}, bitext.Header{}, Options{})
	var err error
	for range 10_000 {
		if err = w.Write(pair("да", "yes")); err != nil {
			break
		}
	}
	if err == nil || w.Close() == nil {
		t.Error("a full disk went unnoticed")
	}
	if err := w.Write(pair("да", "yes")); err == nil {
		t.Error("a closed writer takes units")
	}
}

func benchData(b *testing.B) []byte {
	var out bytes.Buffer
	w := NewWriter(&out, bitext.Header{SourceLang: "ru"}, Options{})
	for i := range 20_000 {
		u := pair(fmt.Sprintf("Поезд номер %d отходит с первого пути в половине шестого.", i), fmt.Sprintf("Train number %d leaves from platform one at half past five.", i))
		u.Type = "1-1"
		u.SetScore(0.9)
		if err := w.Write(u); err != nil {
			b.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		b.Fatal(err)
	}
	return out.Bytes()
}

func BenchmarkReader(b *testing.B) {
	data := benchData(b)
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		if _, _, err := readAll(bytes.NewReader(data), Options{}); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkWriter(b *testing.B) {
	data := benchData(b)
	_, units, err := readAll(bytes.NewReader(data), Options{})
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		writeAll(b, io.Discard, bitext.Header{SourceLang: "ru"}, units, Options{})
	}
}

// BenchmarkReaderShared reads a real memory, where it is at hand.
func BenchmarkReaderShared(b *testing.B) {
	data, err := os.ReadFile(filepath.Join(shared(b), "tmx/samples/tico19-en-ru.tmx"))
	if err != nil {
		b.Skip("the sample memory is not here: ", err)
	}
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		r, err := NewReader(bytes.NewReader(data), Options{})
		for err == nil {
			_, err = r.Read()
		}
		if !errors.Is(err, io.EOF) {
			b.Fatal(err)
		}
	}
}
