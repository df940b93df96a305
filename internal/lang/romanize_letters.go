package lang

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// alphabetEnd is the first code point above the blocks of alphabets: Latin,
// Greek, Cyrillic, Armenian, Hebrew, Arabic with its supplement.
const alphabetEnd = 0x0780

// Letters and their spelling, separated by spaces; capitals are derived. Latin
// letters with a canonical decomposition (é, ş, ǧ) need no row.
const (
	latinLetters = `ßss æae œoe øo łl đd ðd þth ıi ħh ŋng ĸk ŧt ſs ƒf ɓb ɔo ɖd əa ɛe ɣg ʒzh ǝa ȷj ŀl ŉn ĳij ǆdz ǉlj ǌnj ǳdz
ªa ºo ʀr ɪi ʃsh ɨi ɵo ʊu`
	greekLetters = `αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs ςs τt υy φf χch ψps ωo`
	// ё is е because print seldom tells them apart; и and uk и, г and uk г are
	// one letter here, because the language is not known.
	cyrillicLetters = `аa бb вv гg дd еe ёe жzh зz иi йy кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ ыy ь эe юyu яya
єe іi їi ґg ўu әa ғg қk ңng өo ұu үu һh ђdj ћc љlj њnj џdzh јj ѓg ќk ѕdz ѣe ѳf ѵi ѫu ѧya ӣi ӯu ҷj ҳh ҡk ҙz ҫs җj ӑa ӗe ӳu ӊn ҝg ҥn ӏ`
	armenianLetters = `աa բb գg դd եe զz էe ըe թt ժzh իi լl խkh ծts կk հh ձdz ղgh ճch մm յy նn շsh ոo չch պp ջj ռr սs վv տt րr ցts ւv փp քk օo ֆf ևev`
	hebrewLetters   = `אa בb גg דd ה חh זz טt כk ךkh לl מm םm נn ןn סs ע פp ףf צts ץts קk רr שsh תt`
	arabicLetters   = `ء آa أa ؤu إi ئ اa بb ة تt ثth جj حh خkh دd ذdh رr زz سs شsh صs ضd طt ظz ع غgh فf قk كk لl مm نn هh ىa
پp چch ژzh گg کk ٹt ڈd ڑr ںn ہh ھh ےe ۀh ۇu ۆo ۈu ۋv ېe ەe ڭng ۓe ٱa ۅo ۉu ىa`
	arabicDigits = `٠0 ١1 ٢2 ٣3 ٤4 ٥5 ٦6 ٧7 ٨8 ٩9 ۰0 ۱1 ۲2 ۳3 ۴4 ۵5 ۶6 ۷7 ۸8 ۹9`
	// Mkhedruli from U+10D0 on, in code point order.
	georgianLetters = `a b g d e v z t i k l m n o p zh r s t u p k gh q sh ch ts dz ts ch kh j h`
)

// alphabets maps a code point below alphabetEnd to its spelling.
var alphabets = sync.OnceValue(func() *[alphabetEnd]string {
	table := new([alphabetEnd]string)
	for _, list := range []string{latinLetters, greekLetters, cyrillicLetters,
		armenianLetters, hebrewLetters, arabicLetters, arabicDigits} {
		for _, row := range strings.Fields(list) {
			r, size := utf8.DecodeRuneInString(row)
			table[r] = row[size:]
			if up := unicode.ToUpper(r); up != r && up < alphabetEnd && up >= utf8.RuneSelf {
				table[up] = row[size:]
			}
		}
	}
	for _, extra := range []struct {
		from rune
		to   string
	}{{'İ', "i"}, {'Ə', "a"}, {'Ӏ', ""}} {
		table[extra.from] = extra.to
	}
	for r := rune(0xC0); r < alphabetEnd; r++ {
		if table[r] == "" && unicode.IsLetter(r) {
			table[r] = decomposed(table, r)
		}
	}
	return table
})

// decomposed spells the base letter of r: é as e, ώ as o, ӂ as zh.
func decomposed(table *[alphabetEnd]string, r rune) string {
	base, _ := utf8.DecodeRuneInString(norm.NFKD.String(string(unicode.ToLower(r))))
	switch {
	case base < utf8.RuneSelf && isKeyByte(byte(base)):
		return string(base)
	case base != r && base >= utf8.RuneSelf && base < alphabetEnd:
		return table[base]
	}
	return ""
}

var georgian = sync.OnceValue(func() *[48]string {
	table := new([48]string)
	copy(table[:], strings.Fields(georgianLetters))
	return table
})
