package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const page = "../../docs/text.md"

// TestPageIsUpToDate fails when a rule or an answer changed and docs/text.md
// was not written again.
func TestPageIsUpToDate(t *testing.T) {
	data, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range parts {
		now, err := p.marks.replace(string(data), p.make())
		if err != nil {
			t.Fatal(err)
		}
		if now != string(data) {
			t.Errorf("the part after %s is out of date: go run ./cmd/calque-docs text -write docs/text.md", p.marks.begin)
		}
	}
	if _, err := accuracyMarks.replace(string(data), ""); err != nil {
		t.Error(err)
	}
}

func TestWriteKeepsTheRest(t *testing.T) {
	file := filepath.Join(t.TempDir(), "page.md")
	var before strings.Builder
	before.WriteString("# Title\n")
	for _, p := range parts {
		before.WriteString("My own line.\n" + p.marks.begin + "\nstale part\n" + p.marks.end + "\n")
	}
	before.WriteString("end\n")
	if err := os.WriteFile(file, []byte(before.String()), 0o644); err != nil {
		t.Fatal(err)
	}
	var out, errs bytes.Buffer
	for range 2 { // the second time changes nothing
		if err := run([]string{"text", "-write", file}, &out, &errs); err != nil {
			t.Fatal(err)
		}
	}
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	after := string(data)
	if strings.Contains(after, "stale part") || strings.Count(after, "My own line.") != len(parts) || !strings.HasSuffix(after, "end\n") {
		t.Errorf("written: %.300s", after)
	}
	if !strings.Contains(after, "`trailing-space`") || !strings.Contains(after, "1.234 or 1234") && !strings.Contains(after, "1234 or 1.234") {
		t.Error("a part is missing")
	}
}

func TestMissingMarkers(t *testing.T) {
	file := filepath.Join(t.TempDir(), "page.md")
	if err := os.WriteFile(file, []byte("# Nothing here\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	if err := run([]string{"text", "-write", file}, &out, &out); err == nil || !strings.Contains(err.Error(), "no markers") {
		t.Errorf("error %v", err)
	}
	for _, args := range [][]string{nil, {"poem"}} {
		if err := run(args, &out, &out); err == nil {
			t.Errorf("%q: no error", args)
		}
	}
}

func TestAccuracyWithoutCases(t *testing.T) {
	var out, errs bytes.Buffer
	if err := run([]string{"accuracy", "-shared", t.TempDir()}, &out, &errs); err != nil {
		t.Fatal(err)
	}
	if out.Len() > 0 || !strings.Contains(errs.String(), "no development cases") {
		t.Errorf("printed %q, said %q", out.String(), errs.String())
	}
}

func TestVisible(t *testing.T) {
	for in, want := range map[string]string{
		"А.\u00A0С.\u202FП": "А.[NBSP]С.[NNBSP]П", "a  b ": "a␣␣b␣", "a b": "a b", "e\u0301": "e[U+0301]", "\uFA19": "[U+FA19]", "é, 中": "é, 中", "\x08": "[U+0008]",
	} {
		if got := visible(in); got != want {
			t.Errorf("%q is shown as %q, want %q", in, got, want)
		}
	}
	if got := code("a|`b"); got != "`` a\\|`b ``" {
		t.Errorf("code gives %q", got)
	}
}

// TestAccuracyTables makes the tables from a case of each kind written here.
func TestAccuracyTables(t *testing.T) {
	dir := t.TempDir()
	norm := "lang\tinput\texpected\trule\tlevel\torigin\tlicence\nru\t\"a\"\t\"a\"\topencc.s2t\tsafe\to\tl\nru\t\"а  б\"\t\"а б\"\topencc.s2t\tsafe\to\tl\n"
	for _, f := range families {
		writeFile(t, dir, "normalization/"+f.file, norm)
	}
	writeFile(t, dir, "normalization/numbers.tsv", "lang\tinput\texpected\trule\tlevel\torigin\tlicence\nen\t\"1,234.5\"\t\"1234.5\"\tr\tparse\to\tl\nen\t\"5\\t6\"\t\"reject\"\tr\tcheck\to\tl\n")
	writeFile(t, dir, "segmentation/golden.tsv", "lang\tinput\texpected\tkind\tgolden\tdisputed\torigin\nen\t\"One. Two.\"\t[\"One.\", \"Two.\"]\tprose\t1\t0\to\n")
	writeFile(t, dir, "segmentation/udjoin.tsv", "lang\tinput\texpected\tsource_ids\torigin\nen\t\"One. Two.\"\t[\"One. Two.\"]\t1\to\n")
	var out, errs bytes.Buffer
	if err := run([]string{"accuracy", "-shared", dir, "-samples", "../../internal/text/testdata/sentences"}, &out, &errs); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		"| safe | `--level safe` | 2 | 100.0 |", "| Chinese scripts | `--to-script` | 2 | 50.0 |", "| numbers | values compared | 2 | 100.0 |",
		"| Golden Rules | en | 1 | 100.0 |", "| joined treebank sentences | all | 1 | 0.0 |", "| kz-1048 | kk | 100 |",
	} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("no row %q in\n%s", want, out.String())
		}
	}
}

func writeFile(t *testing.T, dir, name, data string) {
	t.Helper()
	path := filepath.Join(dir, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(data), 0o644); err != nil {
		t.Fatal(err)
	}
}
