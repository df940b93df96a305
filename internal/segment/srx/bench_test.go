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
}

func BenchmarkBreaks(b *testing.B) {
	for _, file := range []string{"okapi_default_icu4j.srx", "omegat_defaultRules.srx"} {
		d, err := readShared(b, file)
		if err != nil {
			b.Fatal(err)
		}
		for _, lang := range []string{"de", "en", "ru"} {
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

// BenchmarkLongSpans is the worst case: a pattern that may look back to the
// start of the text, at every position.
func BenchmarkLongSpans(b *testing.B) {
	text := strings.Repeat("abc xyz ", 1<<17)
	r := &reader{doc: &Document{}}
	lr := &LanguageRule{Rules: []Rule{{Break: true, Before: `^.*`, After: "x"}, {Break: true, Before: `!.*`}}}
	for k := range lr.Rules {
		if err := r.compileRule(lr, k); err != nil {
			b.Fatal(err)
		}
	}
	e := &Engine{}
	if err := e.build(lr.Rules); err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		e.Breaks(text)
	}
}
