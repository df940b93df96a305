package bitext

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func TestCanonicalLang(t *testing.T) {
	tests := []struct{ in, want string }{
		{"ru", "ru"}, {"RU", "ru"}, {"en_US", "en-US"}, {"EN-us", "en-US"},
		{"zh-hans", "zh-Hans"}, {"ZH_HANT_tw", "zh-Hant-TW"}, {"kk-cyrl-KZ", "kk-Cyrl-KZ"},
		{"es-419", "es-419"}, {"de-1996", "de-1996"}, {"iw", "iw"}, {"", ""}, {" fr ", "fr"},
		{"x-klingon", "x-klingon"}, {"en-US-x-TWAIN", "en-US-x-twain"}, {"en-u-CO-phonebk", "en-u-co-phonebk"},
		{"*all*", "*all*"},
	}
	for _, tt := range tests {
		if got := CanonicalLang(tt.in); got != tt.want {
			t.Errorf("CanonicalLang(%q) = %q, want %q", tt.in, got, tt.want)
		}
	}
}

func TestCanonicalLangIsStable(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		once := CanonicalLang(rapid.StringMatching(`[A-Za-z0-9_-]{0,12}`).Draw(t, "tag"))
		if again := CanonicalLang(once); again != once {
			t.Fatalf("%q became %q", once, again)
		}
	})
}

func TestIsLangTag(t *testing.T) {
	for _, s := range []string{"ru", "zh-Hans", "en_US", "kk-Cyrl-KZ", "es-419", "ast"} {
		if !IsLangTag(s) {
			t.Errorf("IsLangTag(%q) = false", s)
		}
	}
	for _, s := range []string{"", "r", "score", "en-", "-en", "en--US", "The cat", "кот", "e2", "en-verylongsub"} {
		if IsLangTag(s) {
			t.Errorf("IsLangTag(%q) = true", s)
		}
	}
}

func TestVariant(t *testing.T) {
	u := &Unit{Variants: []Variant{{Lang: "en-GB", Text: "colour"}, {Lang: "en-US", Text: "color"}, {Lang: "ru"}}}
	tests := []struct{ lang, want string }{
		{"en-US", "color"}, {"EN_us", "color"}, {"en", "colour"}, {"en-AU", "colour"},
	}
	for _, tt := range tests {
		if v := u.Variant(tt.lang); v == nil || v.Text != tt.want {
			t.Errorf("Variant(%q) = %v, want %q", tt.lang, v, tt.want)
		}
	}
	if v := u.Variant("kk"); v != nil {
		t.Errorf("Variant(kk) = %v, want nil", v)
	}
	if u.Source().Text != "colour" || u.Target().Text != "color" || (&Unit{}).Target() != nil {
		t.Error("Source or Target is wrong")
	}
	if u.Aligned() != true || (&Unit{Variants: []Variant{{Text: "a"}, {Text: " "}}}).Aligned() {
		t.Error("Aligned is wrong")
	}
}

func TestIdiomsKeepTheirGroups(t *testing.T) {
	want := []Idiom{
		{ID: "spanish-shame", Role: "calque", Treatment: "calque", Glossed: true, Origin: "es", Source: Span{0, 13}, Target: Span{4, 17}, TargetLang: "en"},
		{ID: "white-crow", Treatment: "equivalent"},
	}
	u := &Unit{Properties: []Property{{Type: "domain", Value: "press"}}}
	for _, d := range want {
		u.AddIdiom(d)
	}
	if diff := cmp.Diff(want, u.Idioms()); diff != "" {
		t.Error(diff)
	}
}

func TestStripThenAddIsTheSameAsBefore(t *testing.T) {
	attach := func(u *Unit) {
		u.Strip()
		u.AddIdiom(Idiom{ID: "white-crow"})
		u.AddNote(Note{Text: "Someone who stands out.", Lang: "en"})
	}
	u := &Unit{
		Notes:      []Note{{Text: "By the editor."}},
		Properties: []Property{{Type: "domain", Value: "press"}, {Type: PropIgnore, Value: "number-missing"}},
	}
	attach(u)
	once := *u
	attach(u)
	if diff := cmp.Diff(&once, u); diff != "" {
		t.Error(diff)
	}
	if len(u.Notes) != 2 || u.Property(PropIgnore) == "" || u.Property("domain") != "press" {
		t.Errorf("someone else's data was lost: %+v", u)
	}

	u.Notes[1].Text = "Someone unlike all others."
	u.Strip()
	if len(u.Notes) != 2 {
		t.Errorf("a note changed by hand was removed: %+v", u.Notes)
	}
}

func TestAbsorbProperties(t *testing.T) {
	u := &Unit{Type: "2-1", Properties: []Property{{Type: "domain", Value: "x"}}}
	u.SetScore(0.93125)
	back := &Unit{Properties: u.OwnProperties()}
	back.AbsorbProperties()
	u.Score = 0.9313
	if diff := cmp.Diff(u, back); diff != "" {
		t.Error(diff)
	}
	odd := &Unit{Properties: []Property{{Type: PropScore, Value: "high"}}}
	odd.AbsorbProperties()
	if odd.HasScore || odd.Property(PropScore) != "high" {
		t.Errorf("an unreadable score was lost: %+v", odd)
	}
}

func TestSpanCut(t *testing.T) {
	tests := []struct {
		span                    Span
		text, before, in, after string
	}{
		{Span{2, 4}, "белая", "бе", "ла", "я"},
		{Span{0, 2}, "白鸦", "", "白鸦", ""},
		{Span{3, 9}, "abcd", "abc", "d", ""},
		{Span{7, 9}, "abcd", "abcd", "", ""},
		{Span{}, "ab", "", "", "ab"},
	}
	for _, tt := range tests {
		b, in, a := tt.span.Cut(tt.text)
		if b != tt.before || in != tt.in || a != tt.after {
			t.Errorf("%v of %q = %q %q %q", tt.span, tt.text, b, in, a)
		}
	}
}

func TestErrorPlaces(t *testing.T) {
	under := errors.New("odd byte")
	tests := []struct {
		err  Error
		want string
	}{
		{Error{Format: "tmx", Line: 3, Col: 5, Reason: "unit without text"}, "tmx line 3, column 5: unit without text"},
		{Error{Format: "tmx", File: "a.tmx", Line: 3, Col: 5, Reason: "unit without text"}, "a.tmx:3:5: unit without text"},
		{Error{Format: "tsv", File: "a.tsv", Reason: "no header", Err: under}, "a.tsv: no header: odd byte"},
	}
	for _, tt := range tests {
		if got := tt.err.Error(); got != tt.want {
			t.Errorf("got %q, want %q", got, tt.want)
		}
	}
	if !errors.Is(&Error{Err: under}, under) {
		t.Error("the error underneath is hidden")
	}
}

func TestPlaceString(t *testing.T) {
	for want, p := range map[string]Place{"a.txt:3:1": {"a.txt", 3, 1}, "a.txt": {File: "a.txt"}, "3:1": {"", 3, 1}, "": {}} {
		if got := p.String(); got != want {
			t.Errorf("%+v = %q, want %q", p, got, want)
		}
	}
}
