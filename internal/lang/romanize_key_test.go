package lang

import (
	"strings"
	"testing"
)

// TestConsonantKeyTogether holds names whose spellings have to meet.
func TestConsonantKeyTogether(t *testing.T) {
	for _, row := range []string{
		"Тургенев Tourguéniev Turgenew Turgenev",
		"Чэнь Chen",
		"Джордж George",
		"Шекспир Shakespeare",
		"Вашингтон Washington",
		"Джон John",
		"Уильям William",
		"Шостакович Chostakovitch Shostakovich Schostakowitsch",
		"Хрущёв Khrushchev",
		"Си Xi",
		"Гамлет Hamlet",
		"Александр Alexander Aleksander",
		"Жан Jean",
		"Цзян Jiang",
		"Чехов Chekhov Tchekhov",
		"Достоевский Dostoevsky Dostoyevsky Dostojewski",
		"Абай Abai Abay",
		"Қазақстан Qazaqstan",
		"Александрос Αλέξανδρος",
		"Мадрид Madrid マドリード",
	} {
		names := strings.Fields(row)
		want := ConsonantKey(Romanize(names[0]))
		for _, name := range names[1:] {
			if got := ConsonantKey(Romanize(name)); got != want {
				t.Errorf("%s has key %q, %s %q", name, got, names[0], want)
			}
		}
	}
}

func TestConsonantKeyApart(t *testing.T) {
	for _, row := range []string{"Иван Пётр Павел Михаил Николай", "London Paris Berlin Madrid Moscow Astana", "Anna Olga Maria Elena Nina"} {
		seen := map[string]string{}
		for _, name := range strings.Fields(row) {
			key := ConsonantKey(Romanize(name))
			if other, ok := seen[key]; ok {
				t.Errorf("%s and %s share the key %q", name, other, key)
			}
			seen[key] = name
		}
	}
}

func TestIsCJK(t *testing.T) {
	for _, r := range "中国々〇カナかなｶﾞー𠀀㐀豈㇐ㄅ" {
		want := r != '㇐' // a stroke is no character
		if got := IsCJK(r); got != want {
			t.Errorf("IsCJK(%q U+%04X) = %v, want %v", r, r, got, want)
		}
	}
	for _, r := range "aя한국。「」、・〜１Ａ\u3000\U0001F600" {
		if IsCJK(r) {
			t.Errorf("IsCJK(%q U+%04X) = true, want false", r, r)
		}
	}
}

func BenchmarkRomanize(b *testing.B) {
	for _, bb := range []struct{ name, words string }{
		{"latin", "shakespeare london house"}, {"accents", "Müller Łódź garçon"},
		{"cyrillic", "Шекспир Тургенев Қазақстан"}, {"han", "北京 上海 重庆"}, {"kana", "とうきょう トルストイ"},
	} {
		words := strings.Fields(bb.words)
		b.Run(bb.name, func(b *testing.B) {
			b.ReportAllocs()
			b.SetBytes(int64(len(bb.words)))
			for b.Loop() {
				for _, word := range words {
					ConsonantKey(Romanize(word))
				}
			}
		})
	}
}
