package jsonl

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
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

func write(t interface{ Fatal(...any) }, units []*bitext.Unit) string {
	var b bytes.Buffer
	w := NewWriter(&b, bitext.Header{}, Options{})
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
	u := &bitext.Unit{ID: "1", Type: "1-2", Variants: []bitext.Variant{
		{Lang: "ru", Text: "Кот <спит>.", Place: bitext.Place{File: "a.txt", Line: 3, Col: 1}}, {Lang: "en", Text: "The \"cat\" & co."}, {Lang: "kk", Text: ""}},
		Notes: []bitext.Note{{Text: "A remark.", Lang: "en"}}, Properties: []bitext.Property{{Type: "domain", Value: "home"}}}
	u.SetScore(1.0 / 3)
	want := `{"id":"1","type":"1-2","score":0.3333,"source":{"lang":"ru","text":"Кот <спит>.","file":"a.txt","line":3,"col":1},` +
		`"target":{"lang":"en","text":"The \"cat\" & co."},"more":[{"lang":"kk","text":""}],"notes":[{"text":"A remark.","lang":"en"}],` +
		`"properties":[{"type":"domain","value":"home"}]}` + "\n"
	if diff := cmp.Diff(want, write(t, []*bitext.Unit{u})); diff != "" {
		t.Error(diff)
	}
}

func TestReaderTakesTranslations(t *testing.T) {
	h, units, err := readAll("\uFEFF{\"translation\":{\"ru\":\"Да.\",\"EN_us\":\"Yes.\"}}\r\n\n", Options{File: "a.jsonl"})
	want := []*bitext.Unit{{Variants: []bitext.Variant{{Lang: "ru", Text: "Да."}, {Lang: "en-US", Text: "Yes."}}, Place: bitext.Place{File: "a.jsonl", Line: 1, Col: 1}}}
	if diff := cmp.Diff(want, units); err != nil || diff != "" || h.SourceLang != "ru" || h.TargetLangs[0] != "en-US" {
		t.Errorf("%v %+v %s", err, h, diff)
	}
}

func TestReaderErrors(t *testing.T) {
	good := `{"source":{"lang":"ru","text":"я"}}` + "\n"
	tests := []struct{ in, want string }{
		{"{", "a.jsonl:2:1: not JSON: unexpected end of JSON input"},
		{`{"id":"я" x}`, "a.jsonl:2:11: not JSON: invalid character 'x' after object key:value pair"},
		{`{"id":1}`, `a.jsonl:2:7: the field "id" holds a number`},
		{`[1]`, `a.jsonl:2:1: the field "" holds a array`},
		{`{}`, "a.jsonl:2: an object without a text"},
		{`{"score":2,"source":{"lang":"ru","text":""}}`, "a.jsonl:2: the score 2 is not in the range from 0 to 1"},
		{`{"translation":["a"]}`, "a.jsonl:2:1: not a unit: the field translation is no object"},
		{`{"translation":{"ru":1}}`, ""},
		{"\xff", "a.jsonl:2:1: the byte 0xff is not UTF-8"},
	}
	for _, tt := range tests {
		_, _, err := readAll(good+tt.in, Options{File: "a.jsonl"})
		var e *bitext.Error
		if !errors.As(err, &e) || tt.want != "" && err.Error() != tt.want {
			t.Errorf("%s: got %v, want %s", tt.in, err, tt.want)
		}
	}
}

func anyUnit() *rapid.Generator[*bitext.Unit] {
	text := rapid.Map(rapid.String(), func(s string) string { return strings.ToValidUTF8(s, "") })
	tag := rapid.SampledFrom([]string{"", "ru", "zh-Hans"})
	notes := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) bitext.Note {
		return bitext.Note{Text: text.Draw(t, "note"), Lang: tag.Draw(t, "lang")}
	}), 0, 2)
	props := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) bitext.Property {
		return bitext.Property{Type: text.Draw(t, "type"), Value: text.Draw(t, "value"), Lang: tag.Draw(t, "lang")}
	}), 0, 2)
	attrs := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) bitext.Attribute {
		return bitext.Attribute{Name: text.Draw(t, "name"), Value: text.Draw(t, "value")}
	}), 0, 2)
	num := rapid.IntRange(0, 9)
	return rapid.Custom(func(t *rapid.T) *bitext.Unit {
		u := &bitext.Unit{ID: text.Draw(t, "id"), Type: text.Draw(t, "type"), Notes: notes.Draw(t, "notes"), Properties: props.Draw(t, "props"), Attributes: attrs.Draw(t, "attrs")}
		if rapid.Bool().Draw(t, "scored") {
			u.SetScore(float64(rapid.IntRange(0, 10000).Draw(t, "score")) / 10000)
		}
		for range rapid.IntRange(1, 4).Draw(t, "variants") {
			u.Variants = append(u.Variants, bitext.Variant{Lang: tag.Draw(t, "lang"), Text: text.Draw(t, "text"), Inline: text.Draw(t, "inline"),
				Notes: notes.Draw(t, "notes"), Properties: props.Draw(t, "props"), Attributes: attrs.Draw(t, "attrs"),
				Place: bitext.Place{File: text.Draw(t, "file"), Line: num.Draw(t, "line"), Col: num.Draw(t, "col")}})
		}
		return u
	})
}

// TestRoundTrip: this format loses nothing.
func TestRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		units := rapid.SliceOfN(anyUnit(), 0, 4).Draw(t, "units")
		_, back, err := readAll(write(t, units), Options{})
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(units, back, cmpopts.EquateEmpty(), cmpopts.IgnoreFields(bitext.Unit{}, "Place")); diff != "" {
			t.Fatal(diff)
		}
	})
}

func FuzzReader(f *testing.F) {
	f.Add(`{"id":"1","score":0.5,"source":{"lang":"ru","text":"я"},"more":[{"lang":"en","text":"i"}]}`)
	f.Add(`{"translation":{"ru":"Да.","en":"Yes."}}`)
	f.Fuzz(func(t *testing.T, in string) {
		_, units, err := readAll(in, Options{ReplaceInvalid: true})
		if err != nil {
			return
		}
		out := write(t, units)
		_, back, err := readAll(out, Options{})
		if err != nil {
			t.Fatalf("our own output: %v\n%s", err, out)
		}
		if again := write(t, back); again != out {
			t.Fatalf("not stable:\n%s\n%s", out, again)
		}
	})
}

func BenchmarkReader(b *testing.B) {
	u := &bitext.Unit{ID: "1", Type: "1-1", Variants: []bitext.Variant{
		{Lang: "ru", Text: "Поезд отходит с первого пути в половине шестого."}, {Lang: "en", Text: "The train leaves from platform one at half past five."}}}
	units := make([]*bitext.Unit, 10_000)
	for i := range units {
		units[i] = u
	}
	data := write(b, units)
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		if _, _, err := readAll(data, Options{}); err != nil {
			b.Fatal(err)
		}
	}
}
