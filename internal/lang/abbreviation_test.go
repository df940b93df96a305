package lang

import (
	"strings"
	"testing"
	"unicode"
)

var tabled = []string{"ru", "kk", "en", "de", "fr", "es", "it", "pt", "pl", "uk", "tr"}

func TestAbbreviations(t *testing.T) {
	for _, tag := range tabled {
		list := Abbreviations(tag)
		if len(list) < 100 {
			t.Errorf("%s: %d abbreviations; want at least 100", tag, len(list))
		}
		seen := map[string]bool{}
		for i, a := range list {
			if !strings.HasSuffix(a.Form, ".") || strings.TrimSpace(a.Form) != a.Form || strings.Contains(a.Form, "  ") {
				t.Errorf("%s: form %q is ill written", tag, a.Form)
			}
			if strings.IndexFunc(a.Form, unicode.IsLetter) < 0 && !strings.ContainsAny(a.Form, "№§") {
				t.Errorf("%s: form %q has no letter", tag, a.Form)
			}
			if seen[a.Form] {
				t.Errorf("%s: %q twice", tag, a.Form)
			}
			seen[a.Form] = true
			if i > 0 && a.Ends < list[i-1].Ends {
				t.Errorf("%s: %q out of order", tag, a.Form)
			}
		}
	}
	if got := Abbreviations("xx"); got != nil {
		t.Errorf("an unknown language has %d abbreviations", len(got))
	}
}

func TestAbbreviationClasses(t *testing.T) {
	for _, c := range []struct {
		tag, form string
		ends      Ending
		title     bool
	}{
		{"ru", "т. е.", NeverEnds, false}, {"ru", "г-н.", NeverEnds, true}, {"ru", "стр.", BeforeNumber, false}, {"ru", "др.", MayEnd, false}, {"ru", "ср.", MayEnd, false},
		{"kk", "ж.", MayEnd, false}, {"kk", "т. б.", MayEnd, false}, {"kk-Cyrl", "қар.", MayEnd, false},
		{"en", "e.g.", NeverEnds, false}, {"en-GB", "Dr.", MayEnd, true}, {"en", "Mr.", NeverEnds, true}, {"en", "p.", BeforeNumber, false}, {"en", "etc.", MayEnd, false},
		{"de", "z. B.", NeverEnds, false}, {"de", "usw.", MayEnd, false}, {"de", "Nr.", BeforeNumber, false},
		{"fr", "p. ex.", NeverEnds, false}, {"es", "EE. UU.", MayEnd, false}, {"it", "sig.", NeverEnds, true}, {"pt", "Sra.", NeverEnds, true},
		{"pl", "np.", NeverEnds, false}, {"uk", "див.", NeverEnds, false}, {"tr", "vb.", MayEnd, false},
	} {
		found := false
		for _, a := range Abbreviations(c.tag) {
			if a.Form == c.form {
				found = true
				if a.Ends != c.ends || a.Title != c.title {
					t.Errorf("%s %q is %+v; want ends %d, title %v", c.tag, c.form, a, c.ends, c.title)
				}
			}
		}
		if !found {
			t.Errorf("%s: %q is missing", c.tag, c.form)
		}
	}
}

func TestFunctionWords(t *testing.T) {
	for tag, has := range map[string]string{
		"ru": "не из-за которого будет", "zh": "的 了 這個 这个", "kk": "және үшін ғана емес", "en": "the of n't would", "de": "der mit nicht würde",
		"fr": "l' des ne était", "es": "el que según había", "it": "dell' che non sono", "pt": "às não você foi", "tr": "ve değil için mı",
		"ar": "في الذي لم كان", "ja": "は です しかし という", "ko": "는 에서 그리고 있다", "hi": "का में नहीं है", "uk": "і що не бути", "pl": "się że nie jest",
	} {
		words := FunctionWords(tag + "-XX")
		if len(words) < 60 {
			t.Errorf("%s: %d words; want at least 60", tag, len(words))
		}
		for w := range strings.FieldsSeq(has) {
			if !words[w] {
				t.Errorf("%s: %q is missing", tag, w)
			}
		}
		for w := range words {
			if strings.ToLower(w) != w {
				t.Errorf("%s: %q is not in lower case", tag, w)
			}
		}
	}
	if FunctionWords("xx")["the"] {
		t.Error("an unknown language has function words")
	}
}
