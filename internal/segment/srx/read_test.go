package srx

import (
	"bytes"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf16"

	"calque/internal/segment"
)

var update = flag.Bool("update", false, "write what came out into testdata/errors.txt")

func readFixture(t testing.TB, name string) *Document {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	d, err := Read(bytes.NewReader(data), name)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestCases(t *testing.T) {
	data, err := os.ReadFile("testdata/cases.txt")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range strings.Split(strings.TrimSpace(string(data)), "=== ")[1:] {
		head, rest, _ := strings.Cut(c, "\n")
		input, want, ok := strings.Cut(rest, "\n---\n")
		file, lang, _ := strings.Cut(head, " ")
		if !ok {
			t.Fatalf("case without ---: %q", c)
		}
		e, err := readFixture(t, file).Engine(lang)
		if err != nil {
			t.Fatal(err)
		}
		got := sentences(strings.ReplaceAll(input, `\n`, "\n"), segment.Options{Rules: e})
		if w := strings.Split(strings.TrimSpace(want), "\n"); !slices.Equal(got, w) {
			t.Errorf("%s:\n got  %q\n want %q", head, got, w)
		}
	}
}

// outcome renders what Read says of a file.
func outcome(content string) string {
	d, err := Read(strings.NewReader(content), "f.srx")
	var bad *Error
	if errors.As(err, &bad) {
		return strings.TrimSpace(bad.Error() + "\n" + bad.Hint)
	}
	if err != nil {
		return err.Error()
	}
	lines := []string{"ok"}
	for _, w := range d.Warnings {
		lines = append(lines, w.String())
	}
	return strings.Join(lines, "\n")
}

func TestErrors(t *testing.T) {
	const path = "testdata/errors.txt"
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	for _, c := range strings.Split(string(data), "===\n")[1:] {
		input, want, ok := strings.Cut(c, "\n---\n")
		if !ok {
			t.Fatalf("case without ---: %q", c)
		}
		got := outcome(input)
		if !*update && got != strings.TrimSpace(want) {
			t.Errorf("%s\n got  %s\n want %s", input, got, want)
		}
		out.WriteString("===\n" + input + "\n---\n" + got + "\n")
	}
	if *update {
		if err := os.WriteFile(path, []byte(out.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

func TestHeader(t *testing.T) {
	d := readFixture(t, "cascade.srx")
	if d.Version != "2.0" || d.SegmentSubflows || !d.Cascade || !slices.Equal(d.FormatHandles, []FormatHandle{{"start", false}, {"end", true}}) {
		t.Errorf("header read as %+v", d)
	}
	if r := d.LanguageRules[2].Rules[0]; r.Break || r.Before != "[!?]" || r.After != `\s\p{Ll}` || r.Line != 18 || r.Col != 9 {
		t.Errorf("rule read as %+v", r)
	}
	if d := readFixture(t, "old.srx"); d.Version != "1.0" || d.Cascade {
		t.Errorf("SRX 1.0 read as %+v", d)
	}
}

// TestEncodings reads the same file in several encodings.
func TestEncodings(t *testing.T) {
	const file = `<?xml version="1.0" encoding="UTF-16"?><srx version="2.0" xmlns="http://www.lisa.org/srx20"><header segmentsubflows="yes" cascade="no"/>` +
		`<body><languagerules><languagerule languagerulename="Қ"><rule><beforebreak>ю</beforebreak></rule></languagerule></languagerules>` +
		`<maprules><languagemap languagepattern=".*" languagerulename="Қ"/></maprules></body></srx>`
	wide := func(mark string, high, low int) []byte {
		out := []byte(mark)
		for _, u := range utf16.Encode([]rune(file)) {
			b := [2]byte{}
			b[high], b[low] = byte(u>>8), byte(u)
			out = append(out, b[:]...)
		}
		return out
	}
	cyrillic := strings.NewReplacer("UTF-16", "windows-1251", "Қ", "K", "ю", "\xFE").Replace(file)
	for name, data := range map[string][]byte{
		"utf-16le with mark": wide("\xFF\xFE", 1, 0), "utf-16be with mark": wide("\xFE\xFF", 0, 1),
		"utf-16le": wide("", 1, 0), "utf-16be": wide("", 0, 1),
		"utf-8": []byte(file), "utf-8 with mark": []byte("\uFEFF" + file), // BYTE ORDER MARK
		"windows-1251": []byte(cyrillic),
	} {
		d, err := Read(bytes.NewReader(data), name)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if got := d.LanguageRules[0].Rules[0].Before; got != "ю" {
			t.Errorf("%s: pattern %q", name, got)
		}
	}
	if _, err := Read(strings.NewReader("<?xml version=\"1.0\"?><srx>\xFE</srx>"), "f"); err == nil {
		t.Error("a byte that is not UTF-8 was accepted")
	}
}

func TestNoMap(t *testing.T) {
	d := readFixture(t, "cascade.srx")
	d.Maps = d.Maps[:2]
	_, err := d.Engine("kk")
	var bad *Error
	if !errors.As(err, &bad) || bad.Hint == "" || !strings.Contains(bad.Error(), `"kk"`) {
		t.Errorf("no map for kk: %v", err)
	}
}

// TestWriteReadsTheSame writes fixtures and samples and reads them again.
func TestWriteReadsTheSame(t *testing.T) {
	docs := []*Document{readFixture(t, "cascade.srx"), readFixture(t, "first.srx")}
	if d, err := readShared(t, "omegat_defaultRules.srx"); err == nil {
		docs = append(docs, d)
	}
	for _, d := range docs {
		var buf bytes.Buffer
		if err := d.Write(&buf); err != nil {
			t.Fatal(err)
		}
		again, err := Read(&buf, d.Name)
		if err != nil {
			t.Fatal(err)
		}
		if plain(d) != plain(again) {
			t.Errorf("%s reads otherwise after writing", d.Name)
		}
	}
}

// plain renders a document without places.
func plain(d *Document) string {
	var b strings.Builder
	for _, lr := range d.LanguageRules {
		b.WriteString(lr.Name + "\n")
		for _, r := range lr.Rules {
			b.WriteString(yesNo(r.Break) + "\x00" + r.Before + "\x00" + r.After + "\n")
		}
	}
	for _, m := range d.Maps {
		b.WriteString(m.Pattern + "\x00" + m.RuleName + "\n")
	}
	return b.String() + yesNo(d.Cascade) + yesNo(d.SegmentSubflows)
}

// FuzzRead holds that no file makes the reader or an engine panic, and that what
// was read can be written and read again.
func FuzzRead(f *testing.F) {
	for _, name := range []string{"cascade.srx", "old.srx"} {
		data, err := os.ReadFile(filepath.Join("testdata", name))
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	for _, p := range patternPieces {
		f.Add([]byte(`<srx version="2.0"><header cascade="no"/><body><languagerules><languagerule languagerulename="A"><rule><beforebreak>` +
			escape(p) + `</beforebreak></rule></languagerule></languagerules><maprules><languagemap languagepattern=".*" languagerulename="A"/></maprules></body></srx>`))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		d, err := Read(bytes.NewReader(data), "f")
		if err != nil {
			return
		}
		if e, err := d.Engine("en"); err == nil {
			e.Breaks("Wait! Mr. Bell, 5 т. е. «да» 好。\n")
		}
		d.Version = "2.0"
		var buf bytes.Buffer
		if err := d.Write(&buf); err != nil {
			t.Fatal(err)
		}
		again, err := Read(&buf, "f")
		if err != nil {
			t.Fatalf("cannot read what was written: %v", err)
		}
		if plain(d) != plain(again) {
			t.Fatal("reads otherwise after writing")
		}
	})
}

// TestEngineIsShared uses one engine from several goroutines.
func TestEngineIsShared(t *testing.T) {
	e := exported(t, "ru")
	text := strings.Repeat(benchTexts["ru"], 5)
	want := e.Breaks(text)
	results := make(chan []int)
	for range 4 {
		go func() { results <- e.Breaks(text) }()
	}
	for range 4 {
		if got := <-results; !slices.Equal(got, want) || len(got) == 0 {
			t.Errorf("got %v, want %v", got, want)
		}
	}
}
