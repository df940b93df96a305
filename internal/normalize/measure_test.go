package normalize

import (
	"os"
	"strings"
	"testing"
)

// family is one file of measuring cases, how a row becomes options, and the
// pass rate below which the test fails.
type family struct {
	name  string
	file  string
	opt   func(m measured) Options
	floor float64 // percent
}

var families = []family{
	{"safe", "safe.tsv", func(m measured) Options { return Options{Level: Safe, Lang: m.lang} }, 100},
	{"noop", "noop.tsv", func(m measured) Options { return Options{Level: Safe, Lang: m.lang} }, 100},
	{"typography, its rule", "typography.tsv", oneRule, 90},
	{"typography, level", "typography.tsv", func(m measured) Options { return Options{Level: Locale, Lang: m.lang} }, 80},
	{"homoglyph", "homoglyph.tsv", func(m measured) Options { return Options{Level: Aggressive, Lang: m.lang} }, 98},
	{"homoglyph, repair", "homoglyph.tsv", func(m measured) Options { return Options{Level: Safe, Repair: true, Lang: m.lang} }, 98},
	{"repair", "repair.tsv", repairing, 88},
	{"moses-ud", "moses-ud.tsv", moses, 98},
	{"moses-fold", "moses-fold.tsv", moses, 98},
	{"script-zh", "script-zh.tsv", func(m measured) Options {
		return Options{Level: Off, Lang: m.lang, ToScript: strings.TrimPrefix(m.rule, "opencc.")}
	}, 98},
	{"script-zh, by tag", "script-zh.tsv", byTag, 98},
	{"translit", "translit.tsv", translit, 98},
	{"cjk-spacing", "cjk-spacing.tsv", func(m measured) Options { return Options{Level: Aggressive, Lang: m.lang} }, 94},
	{"cjk-width", "cjk-width.tsv", func(m measured) Options { return Options{Level: Aggressive, Lang: m.lang} }, 95},
}

// repairing: rows of level repair are to be mended and otherwise left alone,
// the others folded as well.
func repairing(m measured) Options {
	if m.level == "aggressive" {
		return Options{Level: Aggressive, Repair: true}
	}
	return Options{Repair: true}
}

func moses(m measured) Options {
	opt := Options{Level: Safe, Lang: m.lang, Profile: "moses"}
	if strings.Contains(m.rule, "no norm_quote_commas") {
		opt.Disable = []string{"moses-quote-comma"}
	}
	return opt
}

// openccTargets says which tag asks for the target of an OpenCC configuration.
var openccTargets = map[string]string{"s": "zh-Hans", "sp": "zh-Hans-x-phrases", "t": "zh-Hant", "tw": "zh-TW", "twp": "zh-TW-x-phrases",
	"hk": "zh-HK", "hkp": "zh-HK-x-phrases", "jp": "ja-x-shinjitai"}

func byTag(m measured) Options {
	_, target, _ := strings.Cut(m.rule, "2")
	return Options{Lang: m.lang, ToScript: openccTargets[target]}
}

func translit(m measured) Options {
	opt := Options{Lang: m.lang}
	switch {
	case m.rule == "ICU Cyrillic-Latin":
		opt.ToScript = "iso9"
	case strings.HasSuffix(m.rule, "/BGN"):
		opt.ToScript = "bgn"
	case m.lang == "zh":
		opt.ToScript = "pinyin"
	default:
		opt.ToScript = m.lang + "-Latn"
	}
	return opt
}

// TestMeasured runs the shared cases and prints the pass table; with
// CALQUE_MISSES set it prints every miss too.
func TestMeasured(t *testing.T) {
	sharedDir(t)
	for _, f := range families {
		cases := readCases(t, f.file)
		passed := 0
		for _, m := range cases {
			n, err := New(f.opt(m))
			if err != nil {
				t.Fatalf("%s: %v", f.file, err)
			}
			got, changes := n.String(m.in)
			if got == m.want {
				passed++
			} else if strings.HasPrefix(f.name, "homoglyph") && m.in == m.want {
				t.Errorf("%s: %q was right and became %q", f.name, m.in, got)
			}
			if got != m.want && os.Getenv("CALQUE_MISSES") != "" {
				t.Logf("%s: %s [%s]\n in   %q\n got  %q\n want %q\n %v", f.name, m.lang, m.rule, m.in, got, m.want, changes)
			}
		}
		rate := 100 * float64(passed) / float64(max(len(cases), 1))
		t.Logf("%-28s %4d of %4d  %5.1f %%", f.name, passed, len(cases), rate)
		if rate < f.floor {
			t.Errorf("%s: %.1f %% passed, the floor is %.1f", f.name, rate, f.floor)
		}
	}
}
