package lang

import (
	"strings"
	"unicode/utf8"
)

// kazakhShort are stems of two letters that endings are taken off down to.
var kazakhShort = wordSet(`ат ас ай ақ ет ел ер ес ем ит із іс ой от он өз өң өт үй үн ұл ұн су ту бу ән аң ау ал аш ар қу
	де же үш іш ұш өш өл өс ор би ми іл ін жү`)

// kazakhWhole are words whose end looks like an ending and is none.
var kazakhWhole = wordSet(`адам алтын әлем қалам ислам қоғам білім ғылым өлім тағам бөлім өнім киім айым жарым маңдай жағдай таңдай
	қарға қатын орын бүгін күміс тамақ жұмақ сабақ құлақ маған саған оған бізге сізге осыған менен сенен қазақстан қызмет теңге
	келін алма алдын мұнда сонда онда қайда пайда дүние әлде мысал бірге неге қалай солай бұлай олай осылай сарай ұрпақ
	жұмбақ қорған орман дұшпан мақта шаруа ауру қару сұлу жылу кесу ару апта мектеп жүрек тілек қымбат салт дәрі кәрі тәрі
	барлық егер баста таста бастық кітап жауап талап есеп себеп әдеп дейін кейін шейін соңғы алғы бірақ немесе және мүмкін керек екен емес
	басқа өзге алдында алдынан алдындағы алдыңғы ағайын ақымақ сақта мақтан ізде жең жеңіл мойында нәрсе қоста`)

// kazakhSyncope restores the vowel that some nouns lose before a vowel: халқы
// "its people" from халық.
var kazakhSyncope = map[string]string{
	"халқ": "халық", "орн": "орын", "мұрн": "мұрын", "ерн": "ерін", "қарн": "қарын", "мойн": "мойын",
	"құлқ": "құлық", "ойн": "ойын", "көңл": "көңіл", "қойн": "қойын", "бөрк": "бөрік", "көрк": "көрік",
	"ғұрп": "ғұрып", "нарқ": "нарық", "парқ": "парық", "ауз": "ауыз", "даус": "дауыс", "қауп": "қауіп", "әрп": "әріп",
}

// kazakhVowelVerbs are verb stems in а or е whose past looks like the present
// of a shorter stem: қара-ды "looked", but бар-ады "goes".
var kazakhVowelVerbs = wordSet(`қара сұра жаса жыла тара жара бұра ора сана қана теле тіле еле ене көше төле төсе күре беке мінде
	жина қина сыла сыйла бағала байла айла іле ара ұра боя жая жама құра сайра майда арна орна жүгіре тексере үйрене елесе`)

// endsInCluster tells a stem that ends in two consonants which end no Kazakh
// stem, so that the vowel behind them is its own: сөйл|еді, ойн|ады.
func endsInCluster(stem string) bool {
	last, size := utf8.DecodeLastRuneInString(stem)
	before, _ := utf8.DecodeLastRuneInString(stem[:len(stem)-size])
	if isKazakhVowel(last) || isKazakhVowel(before) || last == 'у' || before == 'у' {
		return false
	}
	return !strings.ContainsRune("йрлн", before) || !strings.ContainsRune("тқк", last)
}

func isKazakhVowel(r rune) bool { return strings.ContainsRune("аәеёиоөұүыіэюя", r) }

func wordSet(words string) map[string]bool {
	set := map[string]bool{}
	for _, word := range strings.Fields(words) {
		set[word] = true
	}
	return set
}

// ownVowel tells whether the а or е that an ending at i begins with belongs to
// the stem.
func ownVowel(word string, i int) bool {
	r, size := utf8.DecodeRuneInString(word[i:])
	return (r == 'а' || r == 'е') && (endsInCluster(word[:i]) || kazakhVowelVerbs[word[:i+size]])
}

// ownS tells whether the с behind a stem in ы or і is the stem's: жұмыс|ы, but
// оқушы|сы. Nouns in -ыс are many, those in -ы few but for -шы and -қы.
func ownS(stem string) bool {
	r, _ := utf8.DecodeLastRuneInString(stem)
	if r != 'ы' && r != 'і' {
		return false
	}
	for _, agent := range [...]string{"шы", "ші", "қы", "кі", "ты", "ті"} {
		if strings.HasSuffix(stem, agent) {
			return false
		}
	}
	return true
}

// wholeBefore tells whether the letter at i ends a whole word that a shorter
// ending follows: кітап|ты, not кіта|пты; екен|і, not еке|ні.
func wholeBefore(table map[string]kazakhEnding, word string, i int) bool {
	_, first := utf8.DecodeRuneInString(word[i:])
	if !kazakhWhole[word[:i+first]] {
		return false
	}
	shorter, ok := table[word[i+first:]]
	return ok && shorter.fits(word[:i+first])
}

// settleKazakh undoes what the ending did to the stem: a voiced last letter
// (кітабы from кітап) and a lost vowel (халқы from халық).
func settleKazakh(stem string) string {
	stem = devoiced(stem)
	if whole, ok := kazakhSyncope[stem]; ok {
		return whole
	}
	switch stem {
	case "оқу", "оқи": // оқы + у, оқы + й
		return "оқы"
	case "тану", "тани":
		return "таны"
	}
	return stem
}

func devoiced(stem string) string {
	for _, pair := range [...]struct{ voiced, voiceless string }{{"б", "п"}, {"г", "к"}, {"ғ", "қ"}} {
		if rest, ok := strings.CutSuffix(stem, pair.voiced); ok {
			return rest + pair.voiceless
		}
	}
	return stem
}
