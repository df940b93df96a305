package text

import (
	"strings"
	"testing"
)

func TestDatesCases(t *testing.T) {
	caseRows(t, "date_cases.tsv", func(lang, text, want string) {
		var got []string
		for _, d := range Dates(text, lang) {
			got = append(got, strings.Join(d.Values, "|"))
		}
		if g := strings.Join(got, " "); g != want {
			t.Errorf("%s %q:\n got %s\nwant %s", lang, text, g, want)
		}
	})
}

func TestDatesOffsets(t *testing.T) {
	tests := []struct{ lang, text, want string }{
		{"ru", "Это было 7 сентября 2012 г. вечером.", "7 сентября 2012 г."},
		{"en", "It was on September 7, 2012, in the evening.", "September 7, 2012"},
		{"zh", "会议下午2点30分开始。", "下午2点30分"},
		{"en", "Come at 2:30 p.m. today.", "2:30 p.m."},
	}
	for _, tt := range tests {
		found := Dates(tt.text, tt.lang)
		if len(found) != 1 {
			t.Errorf("%s %q: found %d dates, want 1", tt.lang, tt.text, len(found))
			continue
		}
		if got := tt.text[found[0].ByteStart:found[0].ByteEnd]; got != tt.want {
			t.Errorf("%s %q: found %q, want %q", tt.lang, tt.text, got, tt.want)
		}
	}
}

func BenchmarkDates(b *testing.B) {
	text := strings.Repeat("Это было 7 сентября 2012 г. в доме за старым садом, около 14:30. ", 20)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		Dates(text, "ru")
	}
}
