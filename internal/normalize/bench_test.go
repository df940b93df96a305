package normalize

import (
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"
)

// benchTexts are clean; they repeat so that every run sees the same bytes.
var benchTexts = []struct{ lang, text string }{
	{"en", "The ferry left before sunrise, and nobody on the pier waved, because everyone had known for weeks that it would come back empty.\n"},
	{"ru", "Паром ушёл до рассвета, и никто на пристани не махал ему вслед: все уже неделю знали, что вернётся он пустым.\n"},
	{"kk", "Паром таң атпай кетіп қалды, кемежайда ешкім қол бұлғаған жоқ: оның бос қайтатынын бәрі бір апта бұрын білген.\n"},
	{"zh", "渡船在日出之前就离开了，码头上没有人挥手，因为大家几个星期以前就知道它会空着回来。\n"},
	{"ar", "غادرت العبارة قبل شروق الشمس، ولم يلوح لها أحد على الرصيف، لأن الجميع كانوا يعلمون أنها ستعود فارغة.\n"},
	{"hi", "नाव सूरज निकलने से पहले चली गई और घाट पर किसी ने हाथ नहीं हिलाया, क्योंकि सब जानते थे कि वह ख़ाली लौटेगी।\n"},
}

// dirty puts something for the safe level to do into every line.
var dirty = strings.NewReplacer(", ", ",  ", "\n", " \r\n", "，", "，\u200B", "،", "،\u200B")

func benchmark(b *testing.B, prepare func(string) string, run func(lang string) func(string)) {
	for _, bt := range benchTexts {
		b.Run(bt.lang, func(b *testing.B) {
			text := prepare(strings.Repeat(bt.text, 2000))
			f := run(bt.lang)
			f(text)
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				f(text)
			}
		})
	}
}

func same(s string) string { return s }

func level(b *testing.B, l Level) func(lang string) func(string) {
	return func(lang string) func(string) {
		n, err := New(Options{Level: l, Lang: lang})
		if err != nil {
			b.Fatal(err)
		}
		return func(s string) { n.String(s) }
	}
}

func viaNorm(string) func(string) { return func(s string) { norm.NFC.Bytes([]byte(s)) } }

func BenchmarkClean(b *testing.B) {
	b.Run("norm.NFC", func(b *testing.B) { benchmark(b, same, viaNorm) })
	b.Run("safe", func(b *testing.B) { benchmark(b, same, level(b, Safe)) })
	b.Run("locale", func(b *testing.B) { benchmark(b, same, level(b, Locale)) })
	b.Run("aggressive", func(b *testing.B) { benchmark(b, same, level(b, Aggressive)) })
}

func BenchmarkRepair(b *testing.B) {
	benchmark(b, same, func(lang string) func(string) {
		n, err := New(Options{Repair: true, Lang: lang})
		if err != nil {
			b.Fatal(err)
		}
		return func(s string) { n.String(s) }
	})
}

func BenchmarkToScript(b *testing.B) {
	for _, name := range []string{"zh-Hant", "zh-TW", "pinyin"} {
		b.Run(name, func(b *testing.B) {
			n, err := New(Options{ToScript: name, Lang: "zh-Hans"})
			if err != nil {
				b.Fatal(err)
			}
			text := strings.Repeat(benchTexts[3].text, 500)
			n.String(text)
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				n.String(text)
			}
		})
	}
}

func BenchmarkDirty(b *testing.B) {
	b.Run("norm.NFC", func(b *testing.B) { benchmark(b, dirty.Replace, viaNorm) })
	b.Run("safe", func(b *testing.B) { benchmark(b, dirty.Replace, level(b, Safe)) })
	b.Run("locale", func(b *testing.B) { benchmark(b, dirty.Replace, level(b, Locale)) })
}

func BenchmarkDecomposed(b *testing.B) {
	b.Run("norm.NFC", func(b *testing.B) { benchmark(b, norm.NFD.String, viaNorm) })
	b.Run("safe", func(b *testing.B) { benchmark(b, norm.NFD.String, level(b, Safe)) })
}

func BenchmarkFold(b *testing.B) {
	for _, bt := range benchTexts {
		b.Run(bt.lang, func(b *testing.B) {
			b.SetBytes(int64(len(bt.text)))
			b.ReportAllocs()
			for b.Loop() {
				Fold(bt.text)
			}
		})
	}
	b.Run("word", func(b *testing.B) {
		for b.Loop() {
			Fold("Пристань")
		}
	})
}
