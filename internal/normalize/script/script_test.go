package script

import (
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"
)

// TestExamples converts the example of every conversion, found by its name,
// the way a user asks for it.
func TestExamples(t *testing.T) {
	for _, info := range All() {
		t.Run(info.Name+" from "+info.From[0], func(t *testing.T) {
			c := Find(info.Name, info.From[0])
			if c == nil {
				t.Fatal("not found")
			}
			l := c.Edits(info.In)
			if !l.Valid(len(info.In)) {
				t.Fatalf("invalid edits %v", l)
			}
			if got := l.Apply(info.In); got != info.Out {
				t.Errorf("%q gives %q, want %q", info.In, got, info.Out)
			}
			for _, a := range info.Aliases {
				if Find(a, info.From[0]) == nil {
					t.Errorf("alias %q not found", a)
				}
			}
		})
	}
}

func TestFind(t *testing.T) {
	tests := []struct{ name, lang, in, want string }{
		{"zh-Hans", "zh", "漢語", "汉语"},
		{"zh-Hans", "", "漢語", "汉语"},
		{"zh-Hant", "zh-CN", "汉语", "漢語"},
		{"zh-Hant-TW", "zh-Hans", "里面", "裡面"},
		{"Latn", "sr", "коњ", "konj"},
		{"iso9", "ru", "ж", "ž"},
		{"bgn", "uk", "г", "h"},
		{"pinyin", "zh", "中国", "zhōng guó"},
		{"Hans", "zh-TW", "裡", "里"},
		{"s2twp", "zh-Hans", "鼠标", "滑鼠"},
	}
	for _, tt := range tests {
		c := Find(tt.name, tt.lang)
		if c == nil {
			t.Errorf("%s for %s not found", tt.name, tt.lang)
			continue
		}
		if got := c.Edits(tt.in).Apply(tt.in); got != tt.want {
			t.Errorf("%s for %s: %q gives %q, want %q", tt.name, tt.lang, tt.in, got, tt.want)
		}
	}
	for _, name := range []string{"", "xx-Xxxx", "kk-Lath"} {
		if c := Find(name, "kk"); c != nil {
			t.Errorf("%q found %s", name, c.info.Name)
		}
	}
}

// TestThereAndBack: what the alphabets can tell apart survives the way there
// and back.
func TestThereAndBack(t *testing.T) {
	tests := []struct{ lang, there, back, text string }{
		{"sr", "sr-Latn", "sr-Cyrl", "Љубав и њива, џеп и ђак, инјекција, ЊЕГОШ"},
		{"kk", "kk-Latn", "kk-Cyrl", "Бұрын өткен заманда бір данышпан кісі болыпты, үйі таудың етегінде"},
		{"uz", "uz-Latn", "uz-Cyrl", "Ўзбекистон шаҳарлари, тўғри йўл ва катта ер"},
	}
	for _, tt := range tests {
		there := Find(tt.there, tt.lang)
		back := Find(tt.back, tt.lang+"-Latn")
		mid := there.Edits(tt.text).Apply(tt.text)
		if got := back.Edits(mid).Apply(mid); got != tt.text {
			t.Errorf("%s: %q then %q, want %q", tt.lang, mid, got, tt.text)
		}
	}
}

// TestValidOnAnything: edits are well formed whatever the text, and valid
// UTF-8 stays valid.
func TestValidOnAnything(t *testing.T) {
	names := All()
	alphabet := []rune("абвгеёйыэтсшчщъьюяіїєґәғқңөұүһЉЊџŞşİıÑñQqUu'ʻ漢汉發发头髮裡里面着著重庆 ,。\n𫇭A")
	rapid.Check(t, func(t *rapid.T) {
		info := rapid.SampledFrom(names).Draw(t, "conversion")
		s := string(rapid.SliceOfN(rapid.SampledFrom(alphabet), 0, 20).Draw(t, "text"))
		l := Find(info.Name, info.From[0]).Edits(s)
		if !l.Valid(len(s)) {
			t.Fatalf("invalid edits of %q: %v", s, l)
		}
		if out := l.Apply(s); !utf8.ValidString(out) {
			t.Fatalf("%q gives invalid %q", s, out)
		}
	})
}
