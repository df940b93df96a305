package main

import (
	"fmt"
	"strings"

	"calque/internal/lang"
	"calque/internal/segment"
	"calque/internal/text"
)

// example is a text in a language.
type example struct{ text, lang string }

var segmentExamples = []example{
	{"— Ты идёшь? — спросила мать. — Нет, — буркнул он.", "ru"},
	{"— Келдің бе? — деді ол. — Иә.", "kk"},
	{"“去吗？”他问。“不去。”她说。", "zh"},
	{"“Is it late?” she asked. “Very.”", "en"},
	{"Он сказал: «Уйди. Сейчас же!» И ушёл.", "ru"},
	{"Он жил в г. Орле, т. е. недалеко. А. С. Пушкин там не был.", "ru"},
	{"Am 3. Mai kam er. Es regnete.", "de"},
	{"He said it (really!) and left. So did I.", "en"},
}

var languageExamples = []string{"Бұл қалай?", "Qazaq tili", "汉字和语言", "中文", "Дорога", "Это дорога", "Hello, мир", "2024"}

var numberExamples = []example{
	{"1,234.56", "en"}, {"1 234,56", "ru"}, {"1’234.56", "de-CH"}, {"12,34,567", "hi"},
	{"1,234", "en"}, {"1.234", "de"}, {"一千二百", "zh"}, {"3万", "zh"}, {"两三个", "zh"}, {"١٢٣", "ar"}, {"२०२४", "hi"},
	{"XX век", "ru"}, {"двадцать пять", "ru"}, {"7-ші", "kk"}, {"5 %", "de"}, {"½", "en"},
}

var dateExamples = []example{
	{"7 сентября 2012 г.", "ru"}, {"2012 жылғы 7 қыркүйек", "kk"}, {"2012年9月7日", "zh"},
	{"03/04/2012", "en"}, {"03/04/2012", "de"}, {"2:30 pm", "en"}, {"下午2点半", "zh"},
}

var quantityExamples = []example{{"$5", "en"}, {"100 теңге", "kk"}, {"20 км/ч", "ru"}, {"3 公里", "zh"}, {"¥5", "zh"}, {"¥5", "ja"}}

// segmentTable shows where the examples are cut.
func segmentTable() string {
	var b strings.Builder
	b.WriteString("| language | segments, parted by ¶ |\n|---|---|\n")
	for _, e := range segmentExamples {
		fmt.Fprintf(&b, "| %s | %s |\n", e.lang, cell(strings.Join(segment.Sentences(e.text, e.lang), " ¶ ")))
	}
	return b.String()
}

func languageTable() string {
	var b strings.Builder
	b.WriteString("| text | language | script |\n|---|---|---|\n")
	for _, s := range languageExamples {
		tag := lang.Identify(s).Tag
		if tag == "" {
			tag = "unsure"
		}
		script := lang.Script(s)
		if script == "" {
			script = "none"
		}
		fmt.Fprintf(&b, "| %s | %s | %s |\n", cell(s), tag, script)
	}
	return b.String()
}

// valueTables show numbers, dates and quantities with their values, the
// likeliest first.
func valueTables() string {
	var b strings.Builder
	b.WriteString("| number | language | kind | values |\n|---|---|---|---|\n")
	for _, e := range numberExamples {
		for _, n := range text.Numbers(e.text, e.lang) {
			fmt.Fprintf(&b, "| %s | %s | %s | %s |\n", code(e.text), e.lang, n.Kind, strings.Join(n.Values, " or "))
		}
	}
	b.WriteString("\n| date or time | language | values |\n|---|---|---|\n")
	for _, e := range dateExamples {
		for _, d := range text.Dates(e.text, e.lang) {
			fmt.Fprintf(&b, "| %s | %s | %s |\n", code(e.text), e.lang, strings.Join(d.Values, " or "))
		}
	}
	b.WriteString("\n| quantity | language | value | unit |\n|---|---|---|---|\n")
	for _, e := range quantityExamples {
		for _, q := range text.Quantities(e.text, e.lang) {
			fmt.Fprintf(&b, "| %s | %s | %s | %s |\n", code(e.text), e.lang, strings.Join(q.Values, " or "), q.Unit)
		}
	}
	return b.String()
}
