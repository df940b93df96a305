package moses

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"calque/internal/bitext"
)

var header = bitext.Header{SourceLang: "ru", TargetLangs: []string{"en"}}

func pair(source, target string) *bitext.Unit {
	return &bitext.Unit{Variants: []bitext.Variant{{Lang: "ru", Text: source}, {Lang: "en", Text: target}}}
}

func write(t interface{ Fatal(...any) }, h bitext.Header, opt Options, units ...*bitext.Unit) (source, target string) {
	var s, g bytes.Buffer
	w := NewWriter(&s, &g, h, opt)
	for _, u := range units {
		if err := w.Write(u); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return s.String(), g.String()
}

func TestWriter(t *testing.T) {
	units := []*bitext.Unit{pair("Да.\r\nНет.", " Yes.\vNo.\u2028"), pair("Одна.", ""), {}, {Variants: []bitext.Variant{{Lang: "en", Text: "b"}, {Lang: "ru", Text: "а"}}}}
	s, g := write(t, header, Options{}, units...)
	if s != "Да. Нет.\nОдна.\n\nа\n" || g != "Yes. No.\n\n\nb\n" {
		t.Errorf("got %q and %q", s, g)
	}
	s, g = write(t, bitext.Header{}, Options{DropUnaligned: true}, units...)
	if s != "Да. Нет.\nb\n" || g != "Yes. No.\nа\n" {
		t.Errorf("without the unaligned ones: %q and %q", s, g)
	}
}

func read(source, target string, opt Options) ([]*bitext.Unit, error) {
	r, err := NewReader(strings.NewReader(source), strings.NewReader(target), header, opt)
	if err != nil {
		return nil, err
	}
	var units []*bitext.Unit
	for {
		u, err := r.Read()
		if errors.Is(err, io.EOF) {
			return units, nil
		}
		if err != nil {
			return units, err
		}
		units = append(units, u)
	}
}

func TestReaderErrors(t *testing.T) {
	opt := Options{SourceFile: "a.ru", TargetFile: "a.en"}
	tests := []struct{ source, target, want string }{
		{"а\nб\n", "a\n", "a.en:1: the target text ends after line 1, the source text goes on"},
		{"а\n", "a\nb", "a.ru:1: the source text ends after line 1, the target text goes on"},
		{"а\n", "a\xff\n", "a.en:1:2: the byte 0xff is not UTF-8"},
		{"\xff\n", "a\n", "a.ru:1:1: the byte 0xff is not UTF-8"},
	}
	for _, tt := range tests {
		_, err := read(tt.source, tt.target, opt)
		var e *bitext.Error
		if !errors.As(err, &e) || err.Error() != tt.want || e.Hint == "" {
			t.Errorf("got %v, want %s", err, tt.want)
		}
	}
	if _, err := NewReader(strings.NewReader(""), strings.NewReader(""), bitext.Header{}, opt); err == nil {
		t.Error("files without languages were accepted")
	}
}

func TestRoundTrip(t *testing.T) {
	text := rapid.Map(rapid.String(), func(s string) string { return bitext.OneLine(strings.ToValidUTF8(s, "")) })
	rapid.Check(t, func(t *rapid.T) {
		var units []*bitext.Unit
		for range rapid.IntRange(0, 4).Draw(t, "n") {
			// A text that begins with a byte order mark loses it in line 1.
			units = append(units, pair(strings.TrimPrefix(text.Draw(t, "source"), "\uFEFF"), strings.TrimPrefix(text.Draw(t, "target"), "\uFEFF")))
		}
		s, g := write(t, header, Options{}, units...)
		back, err := read(s, g, Options{})
		if err != nil {
			t.Fatal(err)
		}
		for _, u := range back {
			u.Place, u.Variants[0].Place, u.Variants[1].Place = bitext.Place{}, bitext.Place{}, bitext.Place{}
		}
		if diff := cmp.Diff(units, back); diff != "" {
			t.Fatal(diff)
		}
	})
}

func FuzzReader(f *testing.F) {
	f.Add("а\r\nб", "a\nb\n")
	f.Fuzz(func(t *testing.T, source, target string) {
		units, err := read(source, target, Options{ReplaceInvalid: true})
		if err != nil {
			return
		}
		if n := strings.Count(source, "\n"); len(units) != n && len(units) != n+1 {
			t.Fatalf("%d units of %q", len(units), source)
		}
	})
}
