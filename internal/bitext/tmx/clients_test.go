package tmx_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"calque/internal/bitext"
	"calque/internal/bitext/tmx"
)

// The tests in this file read our output with the programs translators use.
// Each is skipped where its program is not installed; with
// CALQUE_REQUIRE_CLIENTS=1 a missing program fails. On Debian:
//
//	apt-get install omegat translate-toolkit libxml-tmx-perl libxml2-utils

// need finds a program or ends the test.
func need(t *testing.T, program string) string {
	t.Helper()
	path, err := exec.LookPath(program)
	if err != nil {
		missing(t, program+" is not installed")
	}
	return path
}

func missing(t *testing.T, what string) {
	t.Helper()
	if os.Getenv("CALQUE_REQUIRE_CLIENTS") == "1" {
		t.Fatalf("%s, and CALQUE_REQUIRE_CLIENTS is set", what)
	}
	t.Skipf("%s: this client is not tested", what)
}

// run runs a program in an empty home and returns what it prints.
func run(t *testing.T, home, name string, args ...string) string {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, name, args...)
	cmd.Env = append(os.Environ(), "HOME="+home, "LC_ALL=C.UTF-8")
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("%s: %v\n%s", name, err, out)
	}
	return string(out)
}

// memory is what the clients are given: texts that have broken tools before.
func memory() (bitext.Header, []*bitext.Unit) {
	texts := [][2]string{
		{"Завтра будет дождь.", "It will rain tomorrow."},
		{"Соль & перец < 5 г > \"щепотки\" — 'да'.", "Salt & pepper < 5 g > a \"pinch\" — 'yes'."},
		{"Улыбка 😀 и семья 👩\u200d👧.", "A smile 😀 and a family 👩\u200d👧."},
		{"Он сказал: «Нет…» — и ушёл.", "He said “No…” and left."},
		{"Слово\u00A0с неразрывным пробелом.", "A\u00A0word with a no-break space."},
		{"Иероглифы 白鸦 и арабское слово كتاب.", "The characters 白鸦 and the word كتاب."},
		{"Строка\nс переводом  и двумя пробелами.", "A line\r\nwith a break  and two spaces."},
		{"Плохой\x01 знак.", "A bad\x0b character\uFFFE."},
		{"Мне стало стыдно: испанский стыд.", "I felt ashamed: Spanish shame."},
	}
	var units []*bitext.Unit
	for i, p := range texts {
		u := &bitext.Unit{ID: string(rune('a' + i)), Type: "1-1", Variants: []bitext.Variant{{Lang: "ru", Text: p[0]}, {Lang: "en", Text: p[1]}}}
		u.SetScore(0.9)
		units = append(units, u)
	}
	last := units[len(units)-1]
	last.AddIdiom(bitext.Idiom{ID: "spanish-shame", Treatment: "calque", Origin: "es"})
	last.AddNote(bitext.Note{Text: "A loan from Spanish; < & > are only signs.", Lang: "en"})
	units = append(units,
		&bitext.Unit{Variants: []bitext.Variant{{Lang: "ru", Text: "Одинокая строка."}, {Lang: "en"}}},
		&bitext.Unit{Variants: []bitext.Variant{{Lang: "ru"}, {Lang: "en", Text: "A lonely line."}}})
	return bitext.Header{
		SourceLang: "ru", TargetLangs: []string{"en"}, SegType: "sentence", Tool: "calque", ToolVersion: "0.1.0",
		Date: time.Date(2026, 11, 23, 9, 16, 0, 0, time.UTC), Notes: []bitext.Note{{Text: "For the clients."}},
	}, units
}

// expected are the pairs a client must find: one line each, without the
// characters XML cannot hold, aligned units only.
func expected() (pairs [][2]string) {
	_, units := memory()
	for _, u := range units {
		if !u.Aligned() {
			continue
		}
		clean := func(s string) string {
			return strings.NewReplacer("\x01", "", "\uFFFE", "").Replace(bitext.OneLine(s))
		}
		pairs = append(pairs, [2]string{clean(u.Variants[0].Text), clean(u.Variants[1].Text)})
	}
	return pairs
}

var encodings = map[string]tmx.Options{"utf-8": {}, "utf-8 with mark": {BOM: true}, "utf-16": {UTF16: true}}

func encode(t *testing.T, opt tmx.Options) []byte {
	t.Helper()
	h, units := memory()
	var b bytes.Buffer
	w := tmx.NewWriter(&b, h, opt)
	for _, u := range units {
		if err := w.Write(u); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func save(t *testing.T, path string, data []byte) string {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestXmllint(t *testing.T) {
	lint := need(t, "xmllint")
	shared := os.Getenv("CALQUE_SHARED")
	if shared == "" {
		shared = "../../../../shared"
	}
	dtd, err := filepath.Abs(filepath.Join(shared, "tmx", "tmx14.dtd"))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(dtd); errors.Is(err, fs.ErrNotExist) {
		t.Skip("no DTD at ", dtd, ": only well-formedness and the check list of TestProfile are tested")
	}
	dir := t.TempDir()
	for name, opt := range encodings {
		file := save(t, filepath.Join(dir, name+".tmx"), encode(t, opt))
		run(t, dir, lint, "--nonet", "--noout", "--dtdvalid", dtd, file)
	}
}

const omegatProject = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<omegat><project version="1.0">
<source_dir>__DEFAULT__</source_dir><target_dir>__DEFAULT__</target_dir><tm_dir>__DEFAULT__</tm_dir>
<glossary_dir>__DEFAULT__</glossary_dir><glossary_file>__DEFAULT__</glossary_file><dictionary_dir>__DEFAULT__</dictionary_dir>
<source_lang>ru</source_lang><target_lang>en</target_lang>
<source_tok>org.omegat.tokenizer.DefaultTokenizer</source_tok><target_tok>org.omegat.tokenizer.DefaultTokenizer</target_tok>
<sentence_seg>false</sentence_seg><support_default_translations>true</support_default_translations><remove_tags>false</remove_tags>
</project></omegat>
`

// TestOmegaT translates a text with our memory and nothing else.
func TestOmegaT(t *testing.T) {
	omegat := need(t, "omegat")
	if testing.Short() {
		t.Skip("OmegaT takes seconds to start")
	}
	for name, opt := range encodings {
		t.Run(name, func(t *testing.T) {
			home := t.TempDir()
			project := filepath.Join(home, "project")
			for _, dir := range []string{"source", "target", "tm/auto", "glossary", "dictionary", "omegat"} {
				if err := os.MkdirAll(filepath.Join(project, dir), 0o700); err != nil {
					t.Fatal(err)
				}
			}
			var source, target strings.Builder
			for _, p := range expected() {
				source.WriteString(p[0] + "\n\n")
				target.WriteString(p[1] + "\n\n")
			}
			save(t, filepath.Join(project, "omegat.project"), []byte(omegatProject))
			save(t, filepath.Join(project, "source", "a.utf8"), []byte(source.String()))
			save(t, filepath.Join(project, "tm", "auto", "memory.tmx"), encode(t, opt))
			log := run(t, home, omegat, project, "--mode=console-translate", "--config-dir="+filepath.Join(home, "config"), "--quiet", "--no-team")
			// OmegaT reports success even when a memory does not load.
			if strings.Contains(log, "TF_TM_LOAD_ERROR") {
				t.Errorf("the memory was not loaded:\n%s", log)
			}
			got, err := os.ReadFile(filepath.Join(project, "target", "a.utf8"))
			if err != nil {
				t.Fatalf("%v\n%s", err, log)
			}
			if diff := cmp.Diff(target.String(), string(got)); diff != "" {
				t.Errorf("OmegaT translates differently (-want +got):\n%s", diff)
			}
		})
	}
}

// TestTranslateToolkit reads units and notes with the Python library.
func TestTranslateToolkit(t *testing.T) {
	// The library is installed for the system's Python.
	python := "/usr/bin/python3"
	if _, err := os.Stat(python); err != nil || exec.Command(python, "-c", "import translate.storage.tmx").Run() != nil {
		missing(t, "Translate Toolkit is not installed")
	}
	const program = `
import json, sys
from translate.storage import tmx
with open(sys.argv[1], "rb") as f:
    store = tmx.tmxfile(f, "ru", "en")
print(json.dumps([[u.source, u.target, u.getnotes()] for u in store.units]))
`
	want := make([][3]string, 0)
	for _, p := range expected() {
		want = append(want, [3]string{p[0], p[1], ""})
	}
	want[len(want)-1][2] = "A loan from Spanish; < & > are only signs."
	dir := t.TempDir()
	for name, opt := range encodings {
		t.Run(name, func(t *testing.T) {
			file := save(t, filepath.Join(dir, name+".tmx"), encode(t, opt))
			var got [][3]string
			if err := json.Unmarshal([]byte(run(t, dir, python, "-c", program, file)), &got); err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("Translate Toolkit reads differently (-want +got):\n%s", diff)
			}
		})
	}
}

// TestXMLTMX reads with the Perl module, which goes by lines: it finds no
// units in a file that has none at the start of a line.
func TestXMLTMX(t *testing.T) {
	perl := need(t, "perl")
	if exec.Command(perl, "-MXML::TMX::Reader", "-e1").Run() != nil {
		missing(t, "XML::TMX is not installed")
	}
	const program = `binmode STDOUT, ":utf8";
XML::TMX::Reader->new($ARGV[0])->for_tu(sub { my $u = shift; print "$u->{ru}{-seg}\t$u->{en}{-seg}\n" });`
	dir := t.TempDir()
	file := save(t, filepath.Join(dir, "memory.tmx"), encode(t, tmx.Options{}))
	var want strings.Builder
	for _, p := range expected() {
		want.WriteString(p[0] + "\t" + p[1] + "\n")
	}
	got := run(t, dir, perl, "-MXML::TMX::Reader", "-e", program, file)
	if diff := cmp.Diff(want.String(), got); diff != "" {
		t.Errorf("XML::TMX reads differently (-want +got):\n%s", diff)
	}
}
