package segment

import (
	"strings"
	"testing"
)

// Texts of a few everyday sentences, repeated to about a megabyte of paragraphs.
var benchTexts = []struct{ lang, text string }{
	{"ru", "Поезд пришёл на станцию в 7:40, но в зале никого не было. «Неужели опоздал?» — подумал Павел и сел на скамью у окна. " +
		"В 1998 г. здесь ещё продавали пирожки, газеты, семечки и т. д., а теперь стоял автомат с кофе. — Вам помочь? — спросила дежурная. — " +
		"Спасибо, я подожду. За окном медленно прошёл грузовой состав, и стёкла тихо зазвенели. А. П. Ветров обещал приехать к полудню.\n\n"},
	{"en", "The train came in at 7.40 a.m. and nobody was in the hall. \"Am I too late?\" Paul wondered, and sat down on the bench by the window. " +
		"Back in 1998 they still sold pies, papers, sunflower seeds, etc. Now there was a coffee machine. \"Can I help you?\" the clerk asked. " +
		"\"Thank you, I'll wait.\" A long goods train went by, and the panes rang softly. Dr. A. P. Waters had promised to come by noon.\n\n"},
	{"zh", "火车早上七点四十分到站，候车室里一个人也没有。“我来晚了吗？”保罗心里想着，在窗边的长椅上坐下。" +
		"一九九八年这里还卖包子、报纸、瓜子等等，现在只剩一台咖啡机。“需要帮忙吗？”值班员问。“谢谢，我再等一会儿。”" +
		"窗外慢慢开过一列货车，玻璃轻轻地响。魏先生答应中午以前赶到；可是电话一直没有人接。\n\n"},
}

func benchText(text string) string { return strings.Repeat(text, 1+(1<<20)/len(text)) }

func BenchmarkSplit(b *testing.B) {
	for _, t := range benchTexts {
		text := benchText(t.text)
		b.Run(t.lang, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				if len(Split(text, Options{Lang: t.lang}).Segments) == 0 {
					b.Fatal("no segments")
				}
			}
		})
	}
}

func BenchmarkParagraphs(b *testing.B) {
	text := benchText(benchTexts[0].text)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		if len(Paragraphs(text, Options{Lang: "ru"}).Segments) == 0 {
			b.Fatal("no segments")
		}
	}
}
