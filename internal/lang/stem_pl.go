package lang

import (
	"strings"
	"unicode/utf8"
)

// polishEndings are the endings of nouns, adjectives and verbs with their
// theme vowels, in lower case.
var polishEndings = wordSet(`
	a ą e ę i o u y ie ia ią ię io iu em iem om iom ami iami ach iach ów owi iowi owie iowie ej iej
	ego iego emu iemu ym im ych ich ymi imi
	szy sza sze szego szej szemu szą szym szych szymi iejszy iejsza iejsze iejszego iejszej iejszą iejszych ejszy ejsza ejsze ejszego ejszej
	ać ał ała ało ali ały ałem ałam ałeś ałaś aliśmy ałyśmy aliście am asz amy ają aj ajcie ając ający ająca ające ających
	iać iał iała iało iali iały iałem iałam
	ić ił iła iło ili iły iłem iłam iłeś iłaś iliśmy yć ył yła yło yli yły yłem yłam isz imy ysz ymy ij ijcie
	eć iem iesz iemy ieją esz emy ący ąca ące ąc iąc iący
	nąć nął nęła nęło nęli nęły
	ować ował owała owało owali owały owałem owałam uję ujesz uje ujemy ujecie ują ując ujący ująca ujące owany owana owane owanie owania owaniu
	any ana ane anego anej anym anych ani anie ania aniu aniem ony ona one onego onej onym onych eni iony iona ione ionego ionej enie enia eniu eniem ienie ienia ieniu ieniem`)

// polishLongest is the length in letters of the longest ending.
const polishLongest = 7

// stemPolish takes one ending off and levels what changes in the stem: soft
// consonants (kobieta, kobiecie; noga, nodze; siostra, siostrze), ó and o, ą and ę, ia
// and ie (miasto, mieście), the fleeting e (matka, matek; chłopiec, chłopca). As t, k
// and c fall together at the end of a stem, so do "kot" and "koc".
//
// Kept apart are pisać and pisze, the second person plural (robicie looks like życie),
// las and lesie, and all short suppletive forms.
func stemPolish(word string) string {
	return levelPolish(dropFleeting(cutLongest(word, polishEndings, polishLongest, 3), word))
}

// dropFleeting takes the e out of a word that ends in it and one consonant:
// chłopiec, matek; człowiek keeps it.
func dropFleeting(stem, word string) string {
	if stem != word || utf8.RuneCountInString(word) < 5 {
		return stem
	}
	for _, pair := range [...]struct{ full, short string }{{"iec", "c"}, {"iek", "iek"}, {"ek", "k"}} {
		if rest, ok := strings.CutSuffix(stem, pair.full); ok {
			return rest + pair.short
		}
	}
	return stem
}

var polishPlain = strings.NewReplacer("ć", "c", "ń", "n", "ś", "s", "ź", "z", "ó", "o", "ł", "l", "ż", "z", "ą", "ę")

// polishSoft are final consonants and what they level to, the longest first.
var polishSoft = [...]struct{ soft, plain string }{
	{"szcz", "st"}, {"rz", "r"}, {"dz", "d"}, {"sz", "ch"}, {"g", "d"}, {"k", "c"}, {"t", "c"},
}

// levelPolish gives the alternating shapes of a stem one spelling.
func levelPolish(stem string) string {
	stem = polishPlain.Replace(stem)
	if rest, ok := strings.CutSuffix(stem, "i"); ok && utf8.RuneCountInString(rest) >= 3 {
		stem = rest // the i of a soft consonant: koni|a
	}
	if rest, ok := strings.CutSuffix(stem, "ien"); ok && utf8.RuneCountInString(rest) > 1 {
		stem = rest + "n" // wrzesień, września; kamień, kamienia
	}
	for _, pair := range polishSoft {
		if rest, ok := strings.CutSuffix(stem, pair.soft); ok {
			stem = rest + pair.plain
			break
		}
	}
	if n := len(stem); n > 3 && strings.HasSuffix(stem, "cc") {
		stem = stem[:n-1] // ojciec, ojca
	}
	if i := strings.LastIndex(stem, "ia"); i > 0 && !strings.ContainsAny(stem[i+2:], "aeęiouy") && i+2 < len(stem) {
		stem = stem[:i] + "ie" + stem[i+2:] // miast, mieście
	}
	return stem
}
