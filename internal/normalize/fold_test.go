package normalize

import (
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"
)

// TestFoldMakesOneKey: what stands on one line has one key.
func TestFoldMakesOneKey(t *testing.T) {
	tests := [][]string{
		{"Ёлка", "елка", "ЕЛКА", " ёлка\n"},
		{"«Да» — нет", "\"да\" - нет", "“ДА” – НЕТ"},
		{"It’s", "it's", "IT‘S"},
		{"1\u00A0000\u202Fкм", "1 000  км"},
		{"e\u0301te\u0301", "\u00E9t\u00E9", "\u00C9T\u00C9"},
		{"ＡＢＣ", "abc"},
		{"ﬁne", "FINE"},
		{"здoрoвье", "здоровье"},
		{"كِتَابٌ", "كتاب", "كـتاب"},
		{"a\u200Bb\u00AD", "ab"},
		{"Ὀδυσσεύς", "ὀδυσσεύσ"},
	}
	for _, same := range tests {
		want := Fold(same[0])
		for _, s := range same[1:] {
			if got := Fold(s); got != want {
				t.Errorf("%q has key %q, %q has %q", s, got, same[0], want)
			}
		}
	}
}

// TestFoldKeepsApart: what must not fall together.
func TestFoldKeepsApart(t *testing.T) {
	for _, pair := range [][2]string{{"、", "，"}, {"和", "合"}, {"мол", "моль"}, {"й", "и"}, {"1", "l"}, {"10³", "103"}, {"ß", "ss"}} {
		if Fold(pair[0]) == Fold(pair[1]) {
			t.Errorf("%q and %q have one key", pair[0], pair[1])
		}
	}
}

func TestFoldIsIdempotent(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := drawText(t)
		key := Fold(s)
		if again := Fold(key); again != key {
			t.Fatalf("%q: key %q, key of the key %q", s, key, again)
		}
		if !utf8.ValidString(key) {
			t.Fatalf("invalid key %q", key)
		}
	})
}
