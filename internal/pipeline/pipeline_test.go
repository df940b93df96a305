package pipeline

import (
	"bytes"
	"context"
	"errors"
	"strings"
	"testing"

	"calque/internal/bitext"
	"calque/internal/idiom"
)

func textOfString(t *testing.T, name, lang, content string) *Text {
	t.Helper()
	out, err := Read(Input{Name: name, Lang: lang, Data: []byte(content)}, ReadOptions{})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func TestReadErrors(t *testing.T) {
	for _, c := range []struct {
		name string
		data string
		want error
	}{
		{"empty", "", ErrEmpty},
		{"white space", " \n\t\n", ErrEmpty},
		{"digits", "12 34\n56", ErrNoLang},
		{"one long segment", strings.Repeat("word ", 1<<18), ErrTooLong},
	} {
		_, err := Read(Input{Name: "x.txt", Data: []byte(c.data)}, ReadOptions{})
		if !errors.Is(err, c.want) {
			t.Errorf("%s: error %v, want %v", c.name, err, c.want)
		}
	}
	if _, err := Read(Input{Data: nil}, ReadOptions{AllowEmpty: true}); err != nil {
		t.Errorf("an empty text that is allowed: %v", err)
	}
}

// A byte order mark shifts what is said about the file, not the segments.
func TestByteOrderMark(t *testing.T) {
	const content = "\uFEFFGood morning to everybody here. It rains."
	in := textOfString(t, "bom.txt", "en", content)
	if len(in.Cut.Segments) != 2 {
		t.Fatalf("%d segments, want 2", len(in.Cut.Segments))
	}
	for i := range in.Cut.Segments {
		start, end := in.ByteRange(i)
		if got := content[start:end]; got != in.Segment(i) {
			t.Errorf("segment %d: bytes %d-%d of the file are %q, the segment is %q", i, start, end, got, in.Segment(i))
		}
	}
}

// Sentences are joined as their script joins them.
func TestJoining(t *testing.T) {
	for _, c := range []struct{ a, b, want string }{
		{"It rains.", "Stay.", "It rains. Stay."},
		{"下雨了。", "别走。", "下雨了。别走。"},
		{"他说：“好。”", "OK.", "他说：“好。” OK."},
	} {
		got := c.a
		if needsSpace(c.a, c.b) {
			got += " "
		}
		if got += c.b; got != c.want {
			t.Errorf("%q, want %q", got, c.want)
		}
	}
}

// Every format that is offered can be written, and those that can be read give
// the pairs back.
func TestFormats(t *testing.T) {
	source := textOfString(t, "a.txt", "en", "The library opens at nine on weekdays.\nBring your card, please.\n")
	target := textOfString(t, "b.txt", "ru", "Библиотека открывается в девять по будням.\nВозьмите, пожалуйста, билет.\n")
	r, err := Align(context.Background(), source, []*Text{target}, AlignOptions{})
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range Formats() {
		f, err := ParseFormat(name)
		if err != nil {
			t.Fatal(err)
		}
		var out, second bytes.Buffer
		if f == Ladder {
			if err := WriteLadder(&out, r.Ladders[0]); err != nil {
				t.Fatal(err)
			}
			back, err := ReadLadder(&out)
			if err != nil || back.Check(2, 2) != nil {
				t.Errorf("ladder: %v %v", err, back)
			}
			continue
		}
		w, err := NewWriter(f, r.Header(Sentence, "test"), &out, &second)
		if err != nil {
			t.Fatal(err)
		}
		for _, u := range r.Units {
			if err := w.Write(u); err != nil {
				t.Fatal(err)
			}
		}
		if err := w.Close(); err != nil {
			t.Fatal(err)
		}
		if out.Len() == 0 {
			t.Errorf("%s: nothing was written", f)
		}
		readBack(t, f, out.String(), r.Units)
	}
}

func readBack(t *testing.T, f Format, content string, want []*bitext.Unit) {
	t.Helper()
	if _, err := NewReader(f, strings.NewReader(content), "x", nil); err != nil {
		return // a format for writing only
	}
	units, source, target, err := ReadUnits(f, strings.NewReader(content), "x", nil)
	if err != nil {
		t.Fatalf("%s: %v", f, err)
	}
	if source != "en" || target != "ru" || len(units) != len(want) {
		t.Fatalf("%s: %s-%s, %d units", f, source, target, len(units))
	}
	for i, u := range units {
		if u.Source().Text != want[i].Source().Text || u.Target().Text != want[i].Target().Text {
			t.Errorf("%s: unit %d came back as %q – %q", f, i, u.Source().Text, u.Target().Text)
		}
	}
}

func TestFoldHan(t *testing.T) {
	for in, want := range map[string]string{"紙": "纸", "老": "老", "龍": "龙", "а": "а", "纸": "纸", "紙老": "紙老"} {
		if got := foldHan(in); got != want {
			t.Errorf("foldHan(%s) = %s, want %s", in, got, want)
		}
	}
}

// An idiom of the lexicon is found in traditional script too.
func TestTraditionalChinese(t *testing.T) {
	hits := Detector(nil, idiom.Options{}, "zh-Hant").Text("zh-Hant", []string{"他這是畫蛇添足，沒有必要。"})
	if len(hits) != 1 || hits[0].Text != "畫蛇添足" {
		t.Errorf("hits: %+v", hits)
	}
}
