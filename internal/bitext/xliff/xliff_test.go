package xliff

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"calque/internal/bitext"
	"calque/internal/bitext/xmltext"
)

var update = flag.Bool("update", false, "write the golden files anew")

func readAll(in io.Reader, opt Options) (h bitext.Header, units []*bitext.Unit, err error) {
	r, err := NewReader(in, opt)
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

func write(t interface{ Fatal(...any) }, h bitext.Header, units []*bitext.Unit, opt Options) (string, Stats) {
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
	return b.String(), w.Stats()
}

func sample() (bitext.Header, []*bitext.Unit) {
	u := &bitext.Unit{ID: "par 3", Type: "2-1", Variants: []bitext.Variant{
		{Lang: "ru", Text: "Мне стало стыдно за него:\nиспанский стыд.", Notes: []bitext.Note{{Text: "Разговорное.", Lang: "ru"}}},
		{Lang: "en", Text: " I felt \"Spanish shame\" <for> him & \x01her.", Properties: []bitext.Property{{Type: "x-state", Value: "draft"}}},
		{Lang: "kk", Text: "Үшінші."}},
		Properties: []bitext.Property{{Type: "domain", Value: "press", Lang: "EN"}}}
	u.SetScore(0.87654)
	u.AddIdiom(bitext.Idiom{ID: "spanish-shame", Treatment: "calque", Origin: "es"})
	u.AddNote(bitext.Note{Text: "A loan translation; <here>: embarrassment for someone else.", Lang: "en"})
	h := bitext.Header{SourceLang: "ru", TargetLangs: []string{"en"}, Tool: "calque", ToolVersion: "0.1.0",
		Date: time.Date(2026, 11, 23, 9, 16, 0, 0, time.UTC), Notes: []bitext.Note{{Text: "An everyday article.", Lang: "en"}}}
	return h, []*bitext.Unit{u,
		{ID: "4", Variants: []bitext.Variant{{Lang: "ru", Text: "Одна."}}},
		{Variants: []bitext.Variant{{Lang: "ru"}, {Lang: "en", Text: "Alone."}}},
		{Variants: []bitext.Variant{{Lang: "ru", Text: "Да."}, {Lang: "en", Text: "Yes."}}}}
}

func TestWriterGolden(t *testing.T) {
	h, units := sample()
	for _, tt := range []struct {
		name  string
		h     bitext.Header
		units []*bitext.Unit
		opt   Options
		want  Stats
	}{
		{"full-12", h, units, Options{}, Stats{Units: 3, Unaligned: 1, Variants: 1, Dropped: 1}},
		{"full-21", h, units, Options{Version: V21}, Stats{Units: 3, Unaligned: 1, Variants: 1}},
		{"unaligned-12", bitext.Header{}, units[1:], Options{KeepUnaligned: true}, Stats{Units: 3}},
		{"unaligned-21", bitext.Header{}, units[1:], Options{Version: V21, KeepUnaligned: true}, Stats{Units: 3}},
		{"empty-12", h, nil, Options{}, Stats{}},
		{"empty-21", bitext.Header{}, nil, Options{Version: V21}, Stats{}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got, stats := write(t, tt.h, tt.units, tt.opt)
			if stats != tt.want {
				t.Errorf("stats %+v, want %+v", stats, tt.want)
			}
			path := filepath.Join("testdata", tt.name+".xlf")
			if *update {
				if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// shared is the folder with schemas and samples beside the repository.
func shared(t *testing.T) string {
	dir := os.Getenv("CALQUE_SHARED")
	if dir == "" {
		dir = "../../../../shared"
	}
	dir, err := filepath.Abs(filepath.Join(dir, "xliff"))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(dir); err != nil {
		t.Skip("no schemas and samples: set CALQUE_SHARED to the folder that holds xliff")
	}
	return dir
}

func lint(t *testing.T, schema, file string) {
	t.Helper()
	out, err := exec.CommandContext(t.Context(), "xmllint", "--nonet", "--noout", "--schema", schema, file).CombinedOutput()
	if err != nil {
		t.Errorf("%s: %v\n%s", filepath.Base(schema), err, out)
	}
}

// TestSchemas: every golden file is valid by the schemas of its version.
func TestSchemas(t *testing.T) {
	dir := shared(t)
	if _, err := exec.LookPath("xmllint"); err != nil {
		if os.Getenv("CALQUE_REQUIRE_CLIENTS") == "1" {
			t.Fatal("xmllint is not installed, and CALQUE_REQUIRE_CLIENTS is set")
		}
		t.Skip("xmllint is not installed: the schemas are not tested")
	}
	files, _ := filepath.Glob("testdata/*.xlf")
	for _, f := range files {
		t.Run(filepath.Base(f), func(t *testing.T) {
			if strings.Contains(f, "-12") {
				lint(t, filepath.Join(dir, "xliff-core-1.2-strict.xsd"), f)
				lint(t, filepath.Join(dir, "xliff-core-1.2-transitional.xsd"), f)
				return
			}
			lint(t, filepath.Join(dir, "xliff_core_2.0.xsd"), f)
		})
	}
}

// TestSamples: the valid files of the standard's test suite and those of
// other tools are read; what is written of them has the same content.
func TestSamples(t *testing.T) {
	files, _ := filepath.Glob(filepath.Join(shared(t), "samples", "*.xlf"))
	n := 0
	for _, f := range files {
		if strings.Contains(f, "oasis-invalid") {
			continue
		}
		n++
		t.Run(filepath.Base(f), func(t *testing.T) {
			in, err := os.ReadFile(f)
			if err != nil {
				t.Fatal(err)
			}
			h, units, err := readAll(bytes.NewReader(in), Options{})
			if err != nil || len(units) == 0 || h.SourceLang == "" {
				t.Fatalf("%d units, %+v, %v", len(units), h, err)
			}
			for _, v := range []Version{V12, V21} {
				out, _ := write(t, h, units, Options{Version: v, KeepUnaligned: true})
				_, back, err := readAll(strings.NewReader(out), Options{})
				if err != nil {
					t.Fatal(err)
				}
				if diff := cmp.Diff(pairs(units, v), pairs(back, v)); diff != "" {
					t.Errorf("version %d: %s", v, diff)
				}
			}
		})
	}
	if n == 0 {
		t.Skip("no samples")
	}
}

// pairs are the texts and notes that a version can hold.
func pairs(units []*bitext.Unit, version Version) (out []string) {
	for _, u := range units {
		row := "" // a unit without an ID gets one
		for _, v := range u.Variants {
			if !v.Blank() {
				text := v.Text
				if version == V12 {
					text, _ = xmltext.Clean(text)
				}
				row += "|" + text
			}
		}
		for _, n := range u.AllNotes() {
			row += "|" + n.Text
		}
		out = append(out, row)
	}
	return out
}

func TestReader(t *testing.T) {
	tests := []struct{ name, in, want string }{
		{"1.2", `<?xml version="1.0"?><xliff version="1.2"><file source-language="EN_us" target-language="ru"><header><note>All.</note><tool tool-id="1" tool-name="x"/></header><body><group>
<trans-unit id="7"><source>Press <g id="1">the <bpt id="2">&lt;b&gt;</bpt>red</g><x id="3"/> button.</source><seg-source>no</seg-source><target state="final">Нажми <mrk mtype="x">красную</mrk>.</target><note annotates="target" xml:lang="en">Fine.</note><alt-trans><source>q</source><target>w</target><note>z</note></alt-trans></trans-unit>
</group></body></file></xliff>`, "7|en-US=Press the red button.|ru=Нажми красную.|[]|[Fine.]|"},
		{"2.0", `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="fr"><file id="f"><unit id="u"><notes><note appliesTo="source">A.</note><note category="lang-de">B.</note></notes>
<segment id="s1"><source>One<cp hex="2028"/><pc id="1">two</pc>.</source><target>Un.</target></segment><ignorable><source> </source></ignorable><segment><source>Two.</source></segment></unit></file></xliff>`,
			"u/s1|en=One\u2028two.|fr=Un.|[B.]|[A.]|\nu/2|en=Two.|[]|"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, units, err := readAll(strings.NewReader(tt.in), Options{})
			if err != nil {
				t.Fatal(err)
			}
			var rows []string
			for _, u := range units {
				row := u.ID + "|"
				for _, v := range u.Variants {
					row += v.Lang + "=" + v.Text + "|"
				}
				row += texts(u.Notes) + "|"
				for _, v := range u.Variants {
					if len(v.Notes) > 0 {
						row += texts(v.Notes) + "|"
					}
				}
				rows = append(rows, row)
			}
			if diff := cmp.Diff(tt.want, strings.Join(rows, "\n")); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func texts(notes []bitext.Note) string {
	var out []string
	for _, n := range notes {
		out = append(out, n.Text)
	}
	return fmt.Sprint(out)
}

func TestReaderErrors(t *testing.T) {
	for in, want := range map[string]string{
		"":       "a.xlf: no XML in it: the file is empty or plain text",
		"<tmx/>": "a.xlf:1:1: not XLIFF: the document element is <tmx>",
		"<xliff>\n<file><body><trans-unit><source>": "a.xlf:2:33: the file ends inside <source>",
		"<xliff><file></xliff>":                     "a.xlf:1:14: </xliff> where </file> is expected",
	} {
		_, _, err := readAll(strings.NewReader(in), Options{File: "a.xlf"})
		if err == nil || err.Error() != want {
			t.Errorf("%q: got %v, want %s", in, err, want)
		}
	}
}

func anyUnit() *rapid.Generator[*bitext.Unit] {
	text := rapid.Map(rapid.String(), func(s string) string { s, _ = xmltext.Clean(s); return s })
	visible := rapid.Map(text, func(s string) string { return "x" + strings.TrimSpace(s) })
	notes := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) bitext.Note {
		return bitext.Note{Text: visible.Draw(t, "note"), Lang: rapid.SampledFrom([]string{"", "en", "kk-Cyrl"}).Draw(t, "lang")}
	}), 0, 2)
	props := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) bitext.Property {
		typ := rapid.StringMatching(`(x-)?[a-zя]{1,4}`).Draw(t, "type")
		return bitext.Property{Type: typ, Value: strings.TrimSpace(text.Draw(t, "value"))}
	}), 0, 2)
	return rapid.Custom(func(t *rapid.T) *bitext.Unit {
		u := &bitext.Unit{ID: rapid.StringMatching(`[a-z0-9 "&<я]{1,5}`).Draw(t, "id"), Notes: notes.Draw(t, "notes"), Properties: props.Draw(t, "props"),
			Type: rapid.SampledFrom([]string{"", "1-1"}).Draw(t, "type")}
		if rapid.Bool().Draw(t, "scored") {
			u.SetScore(float64(rapid.IntRange(0, 10000).Draw(t, "score")) / 10000)
		}
		for _, lang := range []string{"ru", "en"} {
			u.Variants = append(u.Variants, bitext.Variant{Lang: lang, Text: visible.Draw(t, "text") + text.Draw(t, "more"), Notes: notes.Draw(t, "notes"), Properties: props.Draw(t, "props")})
		}
		return u
	})
}

func TestRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		units := rapid.SliceOfN(anyUnit(), 1, 4).Draw(t, "units")
		version := rapid.SampledFrom([]Version{V12, V21}).Draw(t, "version")
		out, _ := write(t, bitext.Header{SourceLang: "ru", TargetLangs: []string{"en"}}, units, Options{Version: version})
		_, back, err := readAll(strings.NewReader(out), Options{})
		if err != nil {
			t.Fatal(err)
		}
		ignore := cmp.Options{cmpopts.EquateEmpty(), cmpopts.IgnoreFields(bitext.Unit{}, "Place"), cmpopts.IgnoreFields(bitext.Variant{}, "Place")}
		if diff := cmp.Diff(units, back, ignore); diff != "" {
			t.Fatal(diff)
		}
	})
}

func FuzzReader(f *testing.F) {
	files, _ := filepath.Glob("testdata/*.xlf")
	for _, name := range files {
		in, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(in)
	}
	f.Fuzz(func(t *testing.T, in []byte) {
		h, units, err := readAll(bytes.NewReader(in), Options{ReplaceInvalid: true})
		if err != nil {
			return
		}
		for _, v := range []Version{V12, V21} {
			out, _ := write(t, h, units, Options{Version: v, KeepUnaligned: true})
			if _, _, err := readAll(strings.NewReader(out), Options{}); err != nil {
				t.Fatalf("our own output: %v\n%s", err, out)
			}
		}
	})
}

func BenchmarkReader(b *testing.B) {
	h, units := sample()
	var many []*bitext.Unit
	for range 2000 {
		many = append(many, units...)
	}
	data, _ := write(b, h, many, Options{})
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		if _, _, err := readAll(strings.NewReader(data), Options{}); err != nil {
			b.Fatal(err)
		}
	}
}
