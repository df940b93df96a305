package main

import (
	"bytes"
	"context"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// call runs the program in this process.
func call(ctx context.Context, args ...string) (status int, out, errs string) {
	var o, e bytes.Buffer
	status = run(ctx, append([]string{"calque"}, args...), streams{in: strings.NewReader(""), out: &o, err: &e})
	return status, o.String(), e.String()
}

// Scripts can only tell failure from success; other people's scripts depend on
// the very numbers.
func TestStatuses(t *testing.T) {
	dir := t.TempDir()
	file := func(name, content string) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	en := file("en.txt", "The library opens at nine on weekdays.\nBring your card.\n")
	ru := file("ru.txt", "Библиотека открывается в девять по будням.\nВозьмите с собой билет.\n")
	dirty := file("dirty.txt", "Two  spaces here, and that is all.\r\n")
	calqued := file("calqued.txt", "It was a case of Spanish shame for all of us.\n")
	for _, c := range []struct {
		want int
		args []string
	}{
		{statusClean, []string{"align", en, ru}},
		{statusClean, []string{"--help"}},
		{statusFindings, []string{"normalize", "--check", dirty}},
		{statusClean, []string{"normalize", "--check", "--exit-zero", dirty}},
		{statusClean, []string{"normalize", "--check", en}},
		{statusFindings, []string{"idioms", "--fail", calqued}},
		{statusClean, []string{"idioms", "--fail", "--exit-zero", calqued}},
		{statusUsage, []string{"align", en}},
		{statusUsage, []string{"nonsense"}},
		{statusUsage, []string{"align", "--nonsense", en, ru}},
		{statusUsage, []string{"align", en, en}},
		{statusUsage, []string{"idioms", "lexicon"}},
		{statusFailure, []string{"align", en, filepath.Join(dir, "none.txt")}},
		{statusFailure, []string{"align", en, dir}},
		{statusFailure, []string{"align", en, ru, "-o", filepath.Join(dir, "no", "out.tmx")}},
	} {
		if got, _, errs := call(context.Background(), c.args...); got != c.want {
			t.Errorf("calque %s: status %d, want %d; %s", strings.Join(c.args, " "), got, c.want, errs)
		}
	}
}

func TestInterrupted(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	dir := t.TempDir()
	for name, text := range map[string]string{"a.txt": "Good morning to all of you.\n", "b.txt": "Доброе утро всем вам.\n"} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	out := filepath.Join(dir, "out.tmx")
	status, _, errs := call(ctx, "align", "-l", "en,ru", filepath.Join(dir, "a.txt"), filepath.Join(dir, "b.txt"), "-o", out)
	if status != statusInterrupted {
		t.Errorf("status %d, want %d: %s", status, statusInterrupted, errs)
	}
	if _, err := os.Stat(out); err == nil {
		t.Error("an interrupted run left an output")
	}
}

// A full disk: the error is reported and nothing is left behind.
func TestFullDisk(t *testing.T) {
	if _, err := os.Stat("/dev/full"); err != nil {
		t.Skip("no /dev/full on this system")
	}
	dir := t.TempDir()
	a := filepath.Join(dir, "a.txt")
	if err := os.WriteFile(a, []byte("The library opens at nine. Bring your card.\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if status, _, errs := call(context.Background(), "segment", a, "-o", "/dev/full"); status != statusFailure || !strings.Contains(errs, "disk space") {
		t.Errorf("status %d: %s", status, errs)
	}
	var e bytes.Buffer
	full, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = full.Close() }()
	if status := run(context.Background(), []string{"calque", "segment", a}, streams{in: strings.NewReader(""), out: io.Writer(full), err: &e}); status != statusFailure {
		t.Errorf("full standard output: status %d: %s", status, e.String())
	}
}

func FuzzArguments(f *testing.F) {
	f.Add("align\x00a.txt\x00-o\x00b.tmx")
	f.Add("idioms\x00lexicon\x00--\x00-x")
	f.Add("-q\x00--\x00-")
	app := newApp(streams{in: strings.NewReader(""), out: io.Discard, err: io.Discard})
	f.Fuzz(func(t *testing.T, line string) {
		args := append([]string{"calque"}, strings.Split(line, "\x00")...)
		out, err := orderArguments(app, args)
		if err == nil && len(out) < len(args) {
			t.Errorf("%q lost arguments: %q", args, out)
		}
	})
}
