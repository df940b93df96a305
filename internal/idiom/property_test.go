package idiom

import (
	"math"
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"
)

// sentenceOf draws a segment out of the words of the test lexicon and of noise, so
// that hits are common.
func sentenceOf(l *Lexicon, tag string) *rapid.Generator[string] {
	words := []string{"(", ")", "“", "”", "—", ",", ".", "that is", "то есть", "即", "\u0301", "ё", "İ", "é", "\xff", "’s", "don't", "12", ""}
	for _, e := range l.Entries() {
		for i := range e.Forms {
			if e.Forms[i].Lang == tag {
				words = append(words, e.Forms[i].Text)
				words = append(words, strings.Fields(e.Forms[i].Text)...)
			}
		}
	}
	return rapid.Custom(func(t *rapid.T) string {
		sep := rapid.SampledFrom([]string{" ", "", "\u00a0"}).Draw(t, "sep")
		return strings.Join(rapid.SliceOfN(rapid.SampledFrom(words), 0, 14).Draw(t, "words"), sep)
	})
}

func checkSpan(t *rapid.T, s string, start, end int, text string) {
	if start < 0 || end > len(s) || start >= end || s[start:end] != text {
		t.Fatalf("span %d-%d %q of %q", start, end, text, s)
	}
	if utf8.ValidString(s) && !utf8.ValidString(text) {
		t.Fatalf("span %q of %q cuts a character", text, s)
	}
}

// TestTextProperties: offsets are valid, hits of a side do not overlap, the same
// input gives the same hits, a confidence is in [0,1], a note is there when needed.
func TestTextProperties(t *testing.T) {
	l := testLexicon(t)
	for _, tag := range []string{"ru", "en", "zh", "kk"} {
		gen := sentenceOf(l, tag)
		d := NewDetector(l, Options{MinConfidence: -1, Candidates: true, Equivalents: true})
		rapid.Check(t, func(rt *rapid.T) {
			segments := rapid.SliceOfN(gen, 0, 4).Draw(rt, "segments")
			hits := d.Text(tag, segments)
			end, unit := 0, -1
			for _, h := range hits {
				if h.Unit != unit {
					unit, end = h.Unit, 0
				}
				checkSpan(rt, segments[h.Unit], h.ByteStart, h.ByteEnd, h.Text)
				if h.ByteStart < end {
					rt.Fatalf("overlap in %q: %+v", segments[h.Unit], hits)
				}
				end = h.ByteEnd
				if math.IsNaN(h.Confidence) || h.Confidence < 0 || h.Confidence > 1 || len(h.Reasons) == 0 {
					rt.Fatalf("confidence %v, reasons %v", h.Confidence, h.Reasons)
				}
				if h.NoteNeeded && (h.Glossed || h.Note == "") {
					rt.Fatalf("note: %+v", h)
				}
			}
			if again := d.Text(tag, segments); !reflect.DeepEqual(hits, again) {
				rt.Fatalf("not deterministic:\n%+v\n%+v", hits, again)
			}
		})
	}
}

func TestBitextProperties(t *testing.T) {
	l := testLexicon(t)
	langs := []string{"ru", "en", "zh", "kk"}
	d := NewDetector(l, Options{MinConfidence: -1, Candidates: true})
	rapid.Check(t, func(rt *rapid.T) {
		from, to := rapid.SampledFrom(langs).Draw(rt, "from"), rapid.SampledFrom(langs).Draw(rt, "to")
		var pairs []Pair
		for range rapid.IntRange(0, 6).Draw(rt, "n") {
			pairs = append(pairs, Pair{sentenceOf(l, from).Draw(rt, "source"), sentenceOf(l, to).Draw(rt, "target")})
		}
		hits := d.Bitext(from, to, pairs)
		for _, h := range hits {
			own, other := pairs[h.Unit].Source, pairs[h.Unit].Target
			if h.Side == SideTarget {
				own, other = other, own
			}
			checkSpan(rt, own, h.ByteStart, h.ByteEnd, h.Text)
			if h.Other != nil {
				checkSpan(rt, other, h.Other.ByteStart, h.Other.ByteEnd, h.Other.Text)
			}
		}
		if again := NewDetector(l, Options{MinConfidence: -1, Candidates: true}).Bitext(from, to, pairs); !reflect.DeepEqual(hits, again) {
			rt.Fatalf("not deterministic:\n%+v\n%+v", hits, again)
		}
	})
}

// TestTokensCoverWords: tokens stand in order, do not overlap, and every letter of
// a text is in one.
func TestTokensCoverWords(t *testing.T) {
	for _, tag := range []string{"en", "fr", "it", "tr", "zh", "ar", "uk", "xx"} {
		m := morphologyOf(tag, nil)
		rapid.Check(t, func(rt *rapid.T) {
			s := rapid.StringOf(rapid.SampledFrom([]rune("aBcİıßéё'’ʼ-,. 你たア한ก\u0301\u00adlđ1Ａ\"«»sntred"))).Draw(rt, "s")
			covered := make([]bool, len(s))
			last := 0
			for _, tok := range m.tokens(nil, s) {
				if tok.start < last || tok.end <= tok.start || tok.end > len(s) {
					rt.Fatalf("token %d-%d of %q", tok.start, tok.end, s)
				}
				last = tok.end
				for i := tok.start; i < tok.end; i++ {
					covered[i] = true
				}
			}
			for i, r := range s {
				if wordRune(r) && !covered[i] {
					rt.Fatalf("%q at %d of %q is in no token", r, i, s)
				}
			}
		})
	}
}

func FuzzLoad(f *testing.F) {
	f.Add(head + "a\tru\tlemma\tпервый (или второй) a|b {poss}\tidiom\tneutral\tstem,gap=2,order=free,case,prior=0.5\thand\n")
	f.Add(head + "a\ten\tlemma\tbath(water)…, one's\na\ten\tmeaning\tx\\ty\n")
	f.Add("text\trole\tlang\tid\nx\tvia\tzh\ta\n")
	f.Fuzz(func(t *testing.T, in string) {
		l, err := Load(strings.NewReader(in), "fuzz")
		if err != nil {
			return
		}
		l.Check()
		var b strings.Builder
		if err := l.Write(&b); err != nil {
			t.Fatal(err)
		}
		again, err := Load(strings.NewReader(b.String()), "again")
		if err != nil {
			t.Fatalf("what was written cannot be read: %v\n%s", err, b.String())
		}
		if again.Len() != l.Len() {
			t.Fatalf("%d entries, wrote %d", again.Len(), l.Len())
		}
		d := NewDetector(l, Options{MinConfidence: -1})
		for _, e := range l.Entries() {
			for i := range e.Forms {
				d.Text(e.Forms[i].Lang, []string{e.Forms[i].Text})
			}
		}
	})
}
