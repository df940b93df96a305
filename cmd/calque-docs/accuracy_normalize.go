package main

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"calque/internal/normalize"
	"calque/internal/text"
)

// family is a file of cases and the call that is measured on it: the level
// that the cases name, all its rules on.
type family struct {
	name, file, call string
	options          func(r row) normalize.Options
}

var families = []family{
	{"safe", "safe.tsv", "`--level safe`", atLevel(normalize.Safe)},
	{"clean text stays", "noop.tsv", "`--level safe`", atLevel(normalize.Safe)},
	{"typography", "typography.tsv", "`--level locale`", atLevel(normalize.Locale)},
	{"look-alike letters", "homoglyph.tsv", "`--level aggressive`", atLevel(normalize.Aggressive)},
	{"CJK spacing", "cjk-spacing.tsv", "`--level aggressive`", atLevel(normalize.Aggressive)},
	{"CJK width", "cjk-width.tsv", "`--level aggressive`", atLevel(normalize.Aggressive)},
	{"mojibake", "repair.tsv", "`--repair`", repairing},
	{"Moses, sentences", "moses-ud.tsv", "`--profile moses`", moses},
	{"Moses, folding", "moses-fold.tsv", "`--profile moses`", moses},
	{"Chinese scripts", "script-zh.tsv", "`--to-script`", chinese},
	{"transliteration", "translit.tsv", "`--to-script`", transliteration},
}

func atLevel(l normalize.Level) func(row) normalize.Options {
	return func(r row) normalize.Options { return normalize.Options{Level: l, Lang: r["lang"]} }
}

// repairing: rows of level repair are to be mended and otherwise left alone.
func repairing(r row) normalize.Options {
	opt := normalize.Options{Repair: true}
	if r["level"] == "aggressive" {
		opt.Level = normalize.Aggressive
	}
	return opt
}

func moses(r row) normalize.Options {
	opt := normalize.Options{Level: normalize.Safe, Lang: r["lang"], Profile: "moses"}
	if strings.Contains(r["rule"], "no norm_quote_commas") {
		opt.Disable = []string{"moses-quote-comma"}
	}
	return opt
}

func chinese(r row) normalize.Options {
	return normalize.Options{Lang: r["lang"], ToScript: strings.TrimPrefix(r["rule"], "opencc.")}
}

func transliteration(r row) normalize.Options {
	opt := normalize.Options{Lang: r["lang"], ToScript: r["lang"] + "-Latn"}
	switch {
	case r["rule"] == "ICU Cyrillic-Latin":
		opt.ToScript = "iso9"
	case strings.HasSuffix(r["rule"], "/BGN"):
		opt.ToScript = "bgn"
	case r["lang"] == "zh":
		opt.ToScript = "pinyin"
	}
	return opt
}

func normalization(dir string) (string, error) {
	var b strings.Builder
	b.WriteString("| family | call | cases | % |\n|---|---|--:|--:|\n")
	for _, f := range families {
		var t tally
		rows, err := readRows(filepath.Join(dir, f.file))
		if err != nil {
			return "", err
		}
		for _, r := range rows {
			right, err := f.right(r)
			if err != nil {
				return "", fmt.Errorf("%s: %w", f.file, err)
			}
			t.add(f.name, right)
		}
		fmt.Fprintf(&b, "| %s | %s | %d | %s |\n", f.name, f.call, len(rows), t.share(f.name))
	}
	rows, err := readRows(filepath.Join(dir, "numbers.tsv"))
	if err != nil {
		return "", err
	}
	var t tally
	for _, r := range rows {
		right, err := numberRight(r)
		if err != nil {
			return "", fmt.Errorf("numbers.tsv: %w", err)
		}
		t.add("numbers", right)
	}
	fmt.Fprintf(&b, "| numbers | values compared | %d | %s |\n", len(rows), t.share("numbers"))
	return b.String(), nil
}

func (f family) right(r row) (bool, error) {
	var in, want string
	if err := r.value("input", &in); err != nil {
		return false, err
	}
	if err := r.value("expected", &want); err != nil {
		return false, err
	}
	n, err := normalize.New(f.options(r))
	if err != nil {
		return false, err
	}
	got, _ := n.String(in)
	return got == want, nil
}

// numberRight: rows of level parse hold one number and its value, rows of
// level check a pair of texts and whether their numbers agree.
func numberRight(r row) (bool, error) {
	var in, want string
	if err := r.value("input", &in); err != nil {
		return false, err
	}
	if err := r.value("expected", &want); err != nil {
		return false, err
	}
	if r["level"] == "check" {
		source, target, _ := strings.Cut(in, "\t")
		same := slices.Equal(values(source, r["lang"]), values(target, r["lang"]))
		return same == (want == "accept"), nil
	}
	return slices.Equal(values(in, r["lang"]), []string{want}), nil
}

func values(s, lang string) []string {
	var out []string
	for _, n := range text.Numbers(s, lang) {
		out = append(out, n.Values[0])
	}
	return out
}
