package main

import "strings"

// addScripts writes out the scripts that have no sentences of their own:
// Serbian in Latin letters, and Kazakh in the three Latin alphabets in use
// and in the Arabic letters of the Kazakhs of China. The tags end in the
// alphabet's year, so that it can be named.
func addScripts(byTag map[string][]string) {
	write := func(from, to string, m *strings.Replacer) {
		for _, l := range byTag[from] {
			byTag[to] = append(byTag[to], m.Replace(strings.ToLower(l)))
		}
	}
	write("sr", "sr-Latn", serbianLatin)
	write("kk", "kk-Latn.2021", kazakhLatin(kazakh2021))
	write("kk", "kk-Latn.2018", kazakhLatin(kazakh2018))
	write("kk", "kk-Latn.2017", kazakhLatin(kazakh2017))
	for _, l := range byTag["kk"] {
		byTag["kk-Arab"] = append(byTag["kk-Arab"], kazakhArabic(l))
	}
	for _, l := range byTag["zh"] { // some collections mix the two
		if strings.ContainsAny(l, "這個們說來時對為國會過還沒點裡嗎覺給麼學東車話長開關問見電讓愛機從發現錢間") {
			byTag["zh-Hant"] = append(byTag["zh-Hant"], l)
		} else {
			byTag["zh-Hans"] = append(byTag["zh-Hans"], l)
		}
	}
	delete(byTag, "zh")
}

var serbianLatin = strings.NewReplacer(
	"а", "a", "б", "b", "в", "v", "г", "g", "д", "d", "ђ", "đ", "е", "e", "ж", "ž", "з", "z", "и", "i", "ј", "j",
	"к", "k", "л", "l", "љ", "lj", "м", "m", "н", "n", "њ", "nj", "о", "o", "п", "p", "р", "r", "с", "s", "т", "t",
	"ћ", "ć", "у", "u", "ф", "f", "х", "h", "ц", "c", "ч", "č", "џ", "dž", "ш", "š")

// The letters in which the Kazakh Latin alphabets of 2017 (apostrophes), 2018
// (acutes) and 2021 (umlauts and cedillas) differ, after а б в г д е ж з.
const (
	kazakh2021 = "ә=ä ғ=ğ и=i й=i қ=q ң=ñ ө=ö у=u ұ=ū ү=ü х=h һ=h ч=tş ш=ş щ=ş ы=y і=ı ю=iu я=ia"
	kazakh2018 = "ә=á ғ=ǵ и=ı й=ı қ=q ң=ń ө=ó у=ý ұ=u ү=ú х=h һ=h ч=ch ш=sh щ=sh ы=y і=i ю=ıý я=ıa"
	kazakh2017 = "ә=a' ғ=g' и=i' й=i' қ=q ң=n' ө=o' у=y' ұ=u ү=u' х=h һ=h ч=c' ш=s' щ=s' ы=y і=i ю=i'y' я=i'a"
	kazakhSame = "а=a б=b в=v г=g д=d е=e ё=io ж=j з=z к=k л=l м=m н=n о=o п=p р=r с=s т=t ф=f ц=s э=e ъ= ь="
)

func kazakhLatin(letters string) *strings.Replacer {
	var args []string
	for f := range strings.FieldsSeq(letters + " " + kazakhSame) {
		from, to, _ := strings.Cut(f, "=")
		args = append(args, from, to)
	}
	return strings.NewReplacer(args...)
}

var kazakhArabicLetters = strings.NewReplacer(
	"а", "ا", "ә", "ا", "б", "ب", "в", "ۆ", "г", "گ", "ғ", "ع", "д", "د", "е", "ە", "ё", "يو", "ж", "ج", "з", "ز",
	"и", "ي", "й", "ي", "к", "ك", "қ", "ق", "л", "ل", "м", "م", "н", "ن", "ң", "ڭ", "о", "و", "ө", "و", "п", "پ",
	"р", "ر", "с", "س", "т", "ت", "у", "ۋ", "ұ", "ۇ", "ү", "ۇ", "ф", "ف", "х", "ح", "һ", "ھ", "ц", "تس", "ч", "چ",
	"ш", "ش", "щ", "شش", "ъ", "", "ы", "ى", "і", "ى", "ь", "", "э", "ە", "ю", "يۋ", "я", "يا", ",", "،", "?", "؟")

// kazakhArabic puts a high hamza in front of a word with front vowels, unless
// one of г, к, е already shows that they are front.
func kazakhArabic(line string) string {
	words := strings.Fields(strings.ToLower(line))
	for i, w := range words {
		front := strings.ContainsAny(w, "әөүі") && !strings.ContainsAny(w, "гке")
		w = kazakhArabicLetters.Replace(w)
		if front {
			w = "\u0674" + w // ARABIC LETTER HIGH HAMZA
		}
		words[i] = w
	}
	return strings.Join(words, " ")
}
