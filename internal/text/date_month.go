package text

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// monthRows are the names of the twelve months by language; "|" separates
// the months. A stem ending in "*" takes the endings of the language.
var monthRows = map[string]string{
	"en": "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|november nov|december dec",
	"de": "januar jänner jan|februar feber feb|märz mär|april apr|mai|juni jun|juli jul|august aug|september sept sep|oktober okt|november nov|dezember dez",
	"fr": "janvier janv|février févr|mars|avril avr|mai|juin|juillet juil|août aout|septembre sept|octobre oct|novembre nov|décembre déc",
	"es": "enero ene|febrero feb|marzo mar|abril abr|mayo may|junio jun|julio jul|agosto ago|septiembre setiembre sept sep|octubre oct|noviembre nov|diciembre dic",
	"it": "gennaio gen|febbraio feb|marzo mar|aprile apr|maggio mag|giugno giu|luglio lug|agosto ago|settembre set|ottobre ott|novembre nov|dicembre dic",
	"pt": "janeiro jan|fevereiro fev|março mar|abril abr|maio mai|junho jun|julho jul|agosto ago|setembro set|outubro out|novembro nov|dezembro dez",
	"tr": "ocak*|şubat*|mart*|nisan*|mayıs*|haziran*|temmuz*|ağustos*|eylül*|ekim*|kasım*|aralık* aralığ*",
	"ru": "январ* янв|феврал* фев февр|март* мар|апрел* апр|май мая маю маем мае|июн*|июл*|август* авг|сентябр* сен сент|октябр* окт|ноябр* ноя нояб|декабр* дек",
	"uk": "січень січня січню січнем січні січ|лютий лютого лютому лютим лют|березень березня березню березнем березні бер|квітень квітня квітню квітнем квітні квіт|травень травня травню травнем травні трав|червень червня червню червнем червні черв|липень липня липню липнем липні лип|серпень серпня серпню серпнем серпні серп|вересень вересня вересню вереснем вересні вер|жовтень жовтня жовтню жовтнем жовтні жовт|листопад листопада листопаду листопадом листопаді лист|грудень грудня грудню груднем грудні груд",
	"pl": "styczeń stycznia styczniu styczniem stycz|luty lutego lutemu lutym|marzec marca marcowi marcem marcu mar|kwiecień kwietnia kwietniu kwietniem kwiec|maj maja majem maju|czerwiec czerwca czerwcem czerwcu czerw|lipiec lipca lipcem lipcu lip|sierpień sierpnia sierpniem sierpniu sierp|wrzesień września wrześniem wrześniu wrzes|październik października październikiem październiku paźdz|listopad listopada listopadem listopadzie|grudzień grudnia grudniem grudniu grudz",
	"kk": "қаңтар*|ақпан*|наурыз*|сәуір*|мамыр*|маусым*|шілде*|тамыз*|қыркүйе*|қазан*|қараша*|желтоқсан*",
	"ar": "يناير|فبراير شباط|مارس آذار|أبريل إبريل ابريل نيسان|مايو أيار|يونيو يونيه حزيران|يوليو يوليه تموز|أغسطس اغسطس آب|سبتمبر أيلول|أكتوبر اكتوبر|نوفمبر|ديسمبر",
	"hi": "जनवरी|फरवरी फ़रवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर सितम्बर|अक्टूबर अक्तूबर|नवंबर नवम्बर|दिसंबर दिसम्बर",
}

type monthTable struct {
	exact map[string]int
	stems [12]string // "" where the names are exact
}

var months = sync.OnceValue(func() map[string]*monthTable {
	tables := map[string]*monthTable{}
	for lang, rows := range monthRows {
		t := &monthTable{exact: map[string]int{}}
		for i, row := range strings.Split(rows, "|") {
			for _, name := range strings.Fields(row) {
				if stem, open := strings.CutSuffix(name, "*"); open && t.stems[i] == "" {
					t.stems[i] = stem
				} else {
					t.exact[stem] = i + 1
				}
			}
		}
		tables[lang] = t
	}
	return tables
})

// monthOf gives the month from 1 to 12 that a lower-case word of a language
// names, 0 for none. A language without names is tried as English.
func monthOf(lang, word string) int {
	table := months()[lang]
	if table == nil {
		table = months()["en"]
	}
	if month := table.exact[word]; month > 0 {
		return month
	}
	for i, stem := range table.stems {
		if stem == "" {
			continue
		}
		rest, ok := strings.CutPrefix(word, stem)
		if ok && utf8.RuneCountInString(rest) <= 6 && monthEnding(lang, rest) {
			return i + 1
		}
	}
	return 0
}

// monthEnding tells case endings from other words that begin like a month.
func monthEnding(lang, rest string) bool {
	if rest == "" || lang == "kk" {
		return true
	}
	if lang == "tr" {
		return strings.HasPrefix(rest, "ta") || strings.HasPrefix(rest, "da") || strings.HasPrefix(rest, "te") ||
			strings.HasPrefix(rest, "de") || utf8.RuneCountInString(rest) <= 2
	}
	switch rest { // ru
	case "ь", "я", "ю", "ем", "ём", "е", "а", "у", "ом":
		return true
	}
	return false
}

// month reads the month name at i and gives its end, with the full stop of an
// abbreviation.
func (d *dateScanner) month(i int) (month, end int) {
	end = d.wordEnd(i)
	if end == i || end-i > wordLimit {
		return 0, i
	}
	if first, _ := utf8.DecodeRuneInString(d.s[i:]); d.style.lang == "en" && !unicode.IsUpper(first) {
		return 0, i // may, march
	}
	var buf [2 * wordLimit]byte
	word := lowered(buf[:0], d.s[i:end])
	month = monthOf(d.style.lang, string(word))
	if month == 0 && d.style.lang == "ar" {
		month, end = d.levantine(i, end)
	}
	if month > 0 && utf8.RuneCount(word) <= 5 && dotAt(d.s, end) == 1 && isShortMonth(d.s[end+1:]) {
		end++
	}
	return month, end
}

// isShortMonth tells whether a number follows the full stop, as in "Sept. 2012".
func isShortMonth(rest string) bool {
	rest = strings.TrimLeft(rest, " \u00a0,")
	r, _ := utf8.DecodeRuneInString(rest)
	return digitOf(r) >= 0
}

// levantine reads the Arabic month names of two words.
func (d *dateScanner) levantine(i, end int) (int, int) {
	for _, row := range []struct {
		name  string
		month int
	}{{"كانون الثاني", 1}, {"تشرين الأول", 10}, {"تشرين الثاني", 11}, {"كانون الأول", 12}} {
		if strings.HasPrefix(d.s[i:], row.name) {
			return row.month, i + len(row.name)
		}
	}
	return 0, end
}

// monthBefore reads the month name that ends before the number at i.
func (d *dateScanner) monthBefore(i int) (start, month int) {
	j := i
	for _, of := range []string{" de ", " del ", " of "} {
		if strings.HasSuffix(d.s[:i], of) {
			j = i - len(of) + 1
		}
	}
	start = d.wordBefore(j)
	if start == j {
		return i, 0
	}
	month, _ = d.month(start)
	return start, month
}
