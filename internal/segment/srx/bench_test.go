package srx

import (
	"strings"
	"testing"
)

// Texts of a few everyday sentences, repeated to about a megabyte.
var benchTexts = map[string]string{
	"ru": "Автобус подошёл к остановке в 8:15, но двери не открылись. «Опять сломался?» — вздохнула Мария и достала книгу. " +
		"В 2003 г. здесь ходил трамвай, рядом стояли киоски с газетами, цветами и т. д. Теперь на углу кафе А. С. Белова. ",
	"en": "The bus came to the stop at 8.15 a.m. but the doors did not open. \"Broken again?\" Mary sighed and took out a book. " +
		"In 2003 a tram still ran here, and there were kiosks with papers, flowers, etc. Now Mr. A. S. White keeps a café on the corner. ",
	"de": "Der Bus kam um 8.15 Uhr, aber die Türen gingen nicht auf. „Schon wieder kaputt?“, seufzte Maria und nahm ein Buch heraus. " +
		"Am 3. Mai 2003 fuhr hier noch die Straßenbahn, und es gab Kioske mit Zeitungen, Blumen usw. Jetzt ist dort das Café von Dr. Weiß. ",
	"zh": "公交车八点一刻到站，可是车门没有打开。“又坏了吗？”玛丽叹了口气，拿出一本书。二〇〇三年这里还有电车，路边有卖报纸和鲜花的亭子。现在街角是一家咖啡馆！",
}

func BenchmarkBreaks(b *testing.B) {
	for _, file := range []string{"okapi_default_icu4j.srx", "omegat_defaultRules.srx"} {
		d, err := readShared(b, file)
		if err != nil {
			b.Fatal(err)
		}
		for _, lang := range []string{"de", "en", "ru", "zh"} {
			text := strings.Repeat(benchTexts[lang], 1+(1<<20)/len(benchTexts[lang]))
			b.Run(file+"/"+lang, func(b *testing.B) {
				e, err := d.Engine(lang)
				if err != nil {
					b.Fatal(err)
				}
				b.SetBytes(int64(len(text)))
				for b.Loop() {
					if len(e.Breaks(text)) == 0 {
						b.Fatal("no breaks")
					}
				}
			})
		}
	}
}
