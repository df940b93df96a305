package normalize

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// setups are the combinations the invariants are held for. Conversion between
// scripts and the moses profile run once, so that idempotence is not promised
// for them.
func setups() []Options {
	var out []Options
	for _, lang := range []string{"", "ru", "kk", "en", "en-GB", "fr", "de", "zh", "ja", "ko", "ar", "hi", "uk"} {
		for l := Safe; l <= Aggressive; l++ {
			out = append(out, Options{Level: l, Lang: lang})
			out = append(out, Options{Level: l, Lang: lang, Repair: true})
			out = append(out, Options{Level: l, Lang: lang, Repair: true, Enable: []string{"all"}})
		}
	}
	return out
}

// mustNew caches normalizers, which are costly to build in bulk.
var cache = map[string]*Normalizer{}

func mustNew(tb interface{ Fatal(...any) }, opt Options) *Normalizer {
	key := fmt.Sprint(opt)
	if n := cache[key]; n != nil {
		return n
	}
	n, err := New(opt)
	if err != nil {
		tb.Fatal(err)
	}
	cache[key] = n
	return n
}

// holds checks every invariant of the package comment on one input and returns
// what is broken, or "".
func holds(n *Normalizer, idempotent bool, s string, cut int) string {
	out, changes := n.String(s)
	if got := Apply(s, changes); got != out {
		return fmt.Sprintf("changes do not give the output: %q, output %q", got, out)
	}
	if got := Undo(out, changes); got != s {
		return fmt.Sprintf("undo gives %q, input %q, output %q, changes %v", got, s, out, changes)
	}
	if out == s && len(changes) > 0 {
		return fmt.Sprintf("changes without change: %v", changes)
	}
	at := 0
	for _, c := range changes {
		if c.ByteStart < at || c.Rule == "" || c.Level == Off || c.Old == c.New {
			return fmt.Sprintf("bad change %+v in %v", c, changes)
		}
		at = c.ByteStart + len(c.Old)
	}
	if idempotent {
		if again, more := n.String(out); again != out {
			return fmt.Sprintf("not idempotent: %q then %q by %v", out, again, more)
		}
	}
	var b bytes.Buffer
	var noted []Change
	w := n.NewWriter(&b, func(c Change) { noted = append(noted, c) })
	for rest := s; rest != ""; {
		k := min(cut, len(rest))
		if _, err := w.Write([]byte(rest[:k])); err != nil {
			return err.Error()
		}
		rest = rest[k:]
	}
	if err := w.Close(); err != nil {
		return err.Error()
	}
	if b.String() != out {
		return fmt.Sprintf("in chunks of %d: %q, whole: %q", cut, b.String(), out)
	}
	if fmt.Sprint(noted) != fmt.Sprint(changes) {
		return fmt.Sprintf("in chunks of %d: changes %v, whole: %v", cut, noted, changes)
	}
	return ""
}

// alphabet is what the random texts are made of: everything some rule reacts
// to, and letters of the scripts it reacts between.
var alphabet = []rune("aeoTs Иакотлі ңәе́̈\u0308\u0301\u0323中文。，、！？：；（）「」『』《》〈〉【】かカｶﾞ각\u1100\u1161\u11A8क्ष\u200D\u200C\u200B\u2060\u00AD\uFEFFกا\u200E\u200F" +
	"\r\n\t  \u0085\u2028\u000B\u00A0\u202F\u3000\"\"''“”‘’«»„‹›-–—−…....,,;:!!??()[]<>&#$@%/\\|+=*~^_1234０１Ａ１½ﬁﬂ№©→XIVг" +
	"ÃÂâ€™Ð¸Ñ¢\u0080\u0099ƒ‚ﷺ\uFA19\u212B😀👩\U0001F3FBΑα")

func drawText(t *rapid.T) string {
	return string(rapid.SliceOfN(rapid.SampledFrom(alphabet), 0, 30).Draw(t, "text"))
}

func TestInvariants(t *testing.T) {
	all := setups()
	rapid.Check(t, func(t *rapid.T) {
		opt := rapid.SampledFrom(all).Draw(t, "options")
		s := drawText(t)
		cut := rapid.IntRange(1, 9).Draw(t, "cut")
		if broken := holds(mustNew(t, opt), true, s, cut); broken != "" {
			t.Fatalf("%+v on %q: %s", opt, s, broken)
		}
	})
}

// TestInvariantsOnCases holds the invariants on every shared case, with every
// setup of its language and with the conversions.
func TestInvariantsOnCases(t *testing.T) {
	sharedDir(t)
	for _, f := range families {
		for i, m := range readCases(t, f.file) {
			opt := f.opt(m)
			once := opt.ToScript != "" || opt.Profile != ""
			opts := []Options{opt, {Level: Locale, Lang: m.lang}, {Level: Aggressive, Lang: m.lang, Repair: true}}
			for _, opt := range opts[:1+2*(i%4/3)] {
				if broken := holds(mustNew(t, opt), !once, m.in, 1+i%7); broken != "" {
					t.Errorf("%s %+v on %q: %s", f.file, opt, m.in, broken)
				}
			}
		}
	}
}

func FuzzNormalize(f *testing.F) {
	all := setups()
	for i, s := range []string{"", "\"Да\" - сказал он...", "e\u0301\u200B\u0301  \r\n", "РџСЂРёРІРµС‚", "&lt;b&gt;", "\xD0\xD0 \xff  ", "\u1100\u200B\u1161"} {
		f.Add(uint16(i*7), s, uint8(3))
	}
	f.Fuzz(func(t *testing.T, which uint16, s string, cut uint8) {
		opt := all[int(which)%len(all)]
		if broken := holds(mustNew(t, opt), true, s, 1+int(cut)%64); broken != "" {
			t.Fatalf("%+v on %q: %s", opt, s, broken)
		}
	})
}

func TestQuietTextComesBackUncopied(t *testing.T) {
	n := mustNew(t, Options{Level: Safe, Lang: "ru"})
	s := strings.Repeat("Чистый текст без единой помарки.\n", 50)
	out, changes := n.String(s)
	if out != s || changes != nil {
		t.Fatalf("%d changes in clean text", len(changes))
	}
	if got := testing.AllocsPerRun(10, func() { n.String(s) }); got != 0 {
		t.Errorf("%v allocations for clean text, want none", got)
	}
}
