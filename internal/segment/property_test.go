package segment

import (
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"
)

// verify holds what every segmentation of s must keep: offsets in order, no
// empty or untrimmed segment, nothing but white space between segments,
// segments inside their paragraphs, lines counted right.
func verify(t interface{ Fatalf(string, ...any) }, s string, text Text) {
	at, par := 0, -1
	for i, g := range text.Segments {
		switch {
		case g.ByteStart < at || g.ByteEnd <= g.ByteStart || g.ByteEnd > len(s):
			t.Fatalf("segment %d of %q has offsets %d to %d after %d", i, s, g.ByteStart, g.ByteEnd, at)
		case trimStart(s, at, g.ByteStart) != g.ByteStart:
			t.Fatalf("text lost before segment %d of %q: %q", i, s, s[at:g.ByteStart])
		case trimStart(s, g.ByteStart, g.ByteEnd) != g.ByteStart || trimEnd(s, g.ByteStart, g.ByteEnd) != g.ByteEnd:
			t.Fatalf("segment %d of %q is not trimmed", i, s)
		case g.Paragraph < par || g.Paragraph > par+1 || g.Paragraph >= len(text.Paragraphs):
			t.Fatalf("segment %d of %q is in paragraph %d after %d", i, s, g.Paragraph, par)
		}
		p := text.Paragraphs[g.Paragraph]
		if g.ByteStart < p.ByteStart || g.ByteEnd > p.ByteEnd || g.Line < p.Line || g.Kind != p.Kind {
			t.Fatalf("segment %d of %q does not fit paragraph %+v: %+v", i, s, p, g)
		}
		at, par = g.ByteEnd, g.Paragraph
	}
	if trimStart(s, at, len(s)) != len(s) {
		t.Fatalf("text lost at the end of %q: %q", s, s[at:])
	}
	if par != len(text.Paragraphs)-1 {
		t.Fatalf("%q has %d paragraphs, the last segment is in %d", s, len(text.Paragraphs), par)
	}
}

// pieces are drawn from to make texts that look like texts.
var pieces = []string{
	"дом", "Он", "г.", "т.", "е.", "А.", "the", "The", "Mr.", "U.S.", "a.m.", "他说", "你好", "на", "деді", "Жоқ", "3.", "12", "2.5", "IV", "z. B.", "etc.",
	" ", " ", " ", " ", "\n", "\n\n", "\r\n", "\u2028", "\u2029", "\u3000", "\u00A0", "\t", ".", ".", "!", "?", "…", "...", ". . .", "?!", "。", "！", "？", "……", "।", "؟", "։",
	"«", "»", "“", "”", "„", "\"", "'", "’", "(", ")", "[", "]", "「", "」", "（", "）", "《", "》", "—", "–", "-", "- ", "— ", ",", "，", ":", ";",
	"a) ", "b) ", "1) ", "2. ", "• ", "# ", "[13]", "¹", "https://example.org/a.b", "x@y.org", "ภาษาไทย", "안녕", "𠀀", "\xff", "\xd0", "́",
}

func genText() *rapid.Generator[string] {
	return rapid.Custom(func(t *rapid.T) string {
		return strings.Join(rapid.SliceOfN(rapid.SampledFrom(pieces), 0, 60).Draw(t, "pieces"), "")
	})
}

func TestSplitIsLossless(t *testing.T) {
	langs := []string{"", "en", "ru", "zh", "kk", "de", "fr", "ja", "hy", "el", "hi", "th", "zz", "zh-Hant"}
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.OneOf(genText(), rapid.String()).Draw(t, "text")
		opt := Options{Lang: rapid.SampledFrom(langs).Draw(t, "lang"), Layout: Layout(rapid.IntRange(0, 3).Draw(t, "layout"))}
		verify(t, s, Split(s, opt))
		verify(t, s, Paragraphs(s, opt))
	})
}

// TestSplitIsStable holds that a paragraph alone is one or more paragraphs cut
// at the same places as in the company of others, when lines are paragraphs.
func TestSplitIsStable(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		opt := Options{Lang: rapid.SampledFrom([]string{"en", "ru", "zh", "kk"}).Draw(t, "lang"), Layout: LinePerParagraph}
		s := genText().Draw(t, "text")
		whole := Split(s, opt)
		for i, p := range whole.Paragraphs {
			var got, want []string
			for _, g := range whole.Segments {
				if g.Paragraph == i {
					want = append(want, s[g.ByteStart:g.ByteEnd])
				}
			}
			alone := s[p.ByteStart:p.ByteEnd]
			part := Split(alone, opt)
			if len(part.Paragraphs) == 1 && part.Paragraphs[0].Kind != p.Kind {
				continue // a heading needs what follows it
			}
			for _, g := range part.Segments {
				got = append(got, alone[g.ByteStart:g.ByteEnd])
			}
			if strings.Join(got, "¶") != strings.Join(want, "¶") {
				t.Fatalf("%q alone: %q, in the text: %q", alone, got, want)
			}
		}
	})
}

func TestLinesKeepsEveryLine(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.OneOf(genText(), rapid.String()).Draw(t, "text")
		if !strings.Contains(s, "\n") {
			s = strings.ReplaceAll(s, "\r", "")
		}
		want := strings.Split(s, "\n")
		if want[len(want)-1] == "" {
			want = want[:len(want)-1]
		}
		text := Lines(s)
		if len(text.Segments) != len(want) {
			t.Fatalf("%q: %d segments for %d lines", s, len(text.Segments), len(want))
		}
		for i, g := range text.Segments {
			a := trimStart(want[i], 0, len(want[i]))
			if got := s[g.ByteStart:g.ByteEnd]; got != want[i][a:trimEnd(want[i], a, len(want[i]))] || g.Line != i+1 {
				t.Fatalf("%q, line %d: %q at line %d", s, i+1, got, g.Line)
			}
			if p := text.Paragraphs[g.Paragraph]; g.ByteStart < g.ByteEnd && (g.ByteStart < p.ByteStart || g.ByteEnd > p.ByteEnd) {
				t.Fatalf("%q, line %d is outside its paragraph %+v", s, i+1, p)
			}
		}
	})
}

func FuzzSplit(f *testing.F) {
	for _, t := range benchTexts {
		f.Add(t.text, t.lang, uint8(0))
	}
	f.Add("— Да! — сказал он.\r\n1) a 2) b\u2029“x. Y”", "ru", uint8(3))
	f.Add("(. [13] ''. . . !\xff。」", "", uint8(1))
	f.Fuzz(func(t *testing.T, s, lang string, layout uint8) {
		opt := Options{Lang: lang, Layout: Layout(layout % 4)}
		verify(t, s, Split(s, opt))
		verify(t, s, Paragraphs(s, opt))
		if utf8.ValidString(s) {
			for _, g := range Sentences(s, lang) {
				if !utf8.ValidString(g) {
					t.Fatalf("%q was cut inside a character: %q", s, g)
				}
			}
		}
	})
}
