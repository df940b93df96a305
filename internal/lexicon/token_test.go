package lexicon

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"
)

func TestTokens(t *testing.T) {
	tests := []struct{ lang, text, want string }{
		{"en", "The Houses are big.", "the hous are big"},
		{"ru", "Дома большие", "дом больш \x01_"},
		{"zh-Hans", "北京很大。", "北 京 北京 很 京很 大 很大"},
		{"zh", "我，你", "我 你 \x01_"},
		{"ja", "コーヒーは茶", "コーヒー は 茶 は茶 \x01_"},
		{"en", "Is it 1,234?", "\x01#1234 is it \x01?"},
		{"ru", "— Да! — сказал он…", "да сказа он \x01- \x01! \x01— \x01…"},
		{"xx", "абвгдежзий", "абвгде \x01_"}, // no stemmer: cut after six letters
		{"", "", ""},
	}
	for _, test := range tests {
		t.Run(test.lang+" "+test.text, func(t *testing.T) {
			var got []string
			for k := range NewTokenizer(test.lang).Tokens(test.text) {
				got = append(got, k.Key)
			}
			if s := strings.Join(got, " "); s != test.want {
				t.Errorf("got %q, want %q", s, test.want)
			}
		})
	}
}

// TestTokenPlaces holds that places are places and that keys of words can be
// computed from them.
func TestTokenPlaces(t *testing.T) {
	alphabet := []rune("abcXYZ éДомқ北京はコーヒー 12,.?!—«»\n\xff")
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.StringOf(rapid.SampledFrom(alphabet)).Draw(t, "text")
		if rapid.Bool().Draw(t, "broken") {
			s += "\xe5\x8c"
		}
		tok := NewTokenizer("en")
		for k := range tok.Tokens(s) {
			if k.Key == "" || k.ByteStart < 0 || k.ByteEnd > len(s) || k.ByteStart >= k.ByteEnd {
				t.Fatalf("%q: token %+v", s, k)
			}
			part := s[k.ByteStart:k.ByteEnd]
			switch k.Kind {
			case Han:
				if part != k.Key || utf8.RuneCountInString(part) > 2 {
					t.Fatalf("%q: token %+v", s, k)
				}
			case Word:
				if tok.key(part) != k.Key {
					t.Fatalf("%q: token %+v", s, k)
				}
			case Value, Mark:
				if k.Key[0] != 1 {
					t.Fatalf("%q: token %+v", s, k)
				}
			}
		}
	})
}

func TestTokensCanStop(t *testing.T) {
	tok := NewTokenizer("en")
	const s = "Two dogs, 3 cats!"
	all := slices.Collect(tok.Tokens(s))
	for n := range all {
		var got []Token
		for k := range tok.Tokens(s) {
			if got = append(got, k); len(got) > n {
				break
			}
		}
		if !slices.Equal(got, all[:n+1]) {
			t.Errorf("stopped after %d: %v", n, got)
		}
	}
}

func BenchmarkTokens(b *testing.B) {
	const s = "In the morning she found 12 letters on the table; none of them was for her, she thought."
	tok := NewTokenizer("en")
	b.SetBytes(int64(len(s)))
	b.ReportAllocs()
	for b.Loop() {
		for range tok.Words(s) {
		}
	}
}
