package lang

import "testing"

func TestParse(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"ru", "ru"}, {"RU", "ru"}, {"zh-hans", "zh-Hans"}, {"zh_Hant_TW", "zh-Hant-TW"},
		{"en_us", "en-US"}, {"ru_RU.UTF-8", "ru-RU"}, {" kk-latn ", "kk-Latn"}, {"iw", "he"},
		{"sr-cyrl", "sr-Cyrl"}, {"de-1996", "de-1996"}, {"pt-br", "pt-BR"}, {"no", "no"},
		{"en-x-private", "en-x-private"}, {"es-419", "es-419"},
	} {
		got, err := Parse(c.in)
		if err != nil || got != c.want {
			t.Errorf("Parse(%q) = %q, %v; want %q", c.in, got, err, c.want)
		}
	}
	for _, bad := range []string{"", "x", "english!", "123", "e n", "qqqq-1", "_"} {
		if got, err := Parse(bad); err == nil {
			t.Errorf("Parse(%q) = %q; want an error", bad, got)
		}
	}
}

func TestBaseAndName(t *testing.T) {
	for _, c := range []struct{ in, base, name string }{
		{"zh-Hans", "zh", "Simplified Chinese"}, {"ZH_tw", "zh", "Chinese (Taiwan)"}, {"kk", "kk", "Kazakh"},
		{"kk-Arab", "kk", "Kazakh (Arabic)"}, {"iw", "he", "Hebrew"}, {"uk", "uk", "Ukrainian"}, {"", "", ""},
		{"???", "???", "???"},
	} {
		if got := Base(c.in); got != c.base {
			t.Errorf("Base(%q) = %q; want %q", c.in, got, c.base)
		}
		if got := Name(c.in); got != c.name {
			t.Errorf("Name(%q) = %q; want %q", c.in, got, c.name)
		}
	}
}
