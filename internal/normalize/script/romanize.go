package script

// Romanization of Cyrillic. BGN/PCGN is for names on maps and cannot be read
// back; ISO 9 gives every letter one sign.

// isoPairs is ISO 9 as CLDR has it: э is é, і is í, ї is í with a diaeresis,
// where ISO 9:1995 itself prints è, ì, ï.
var isoPairs = pairs("а a б b в v г g ґ g̀ ѓ ǵ ғ ġ д d ђ đ е e ё ë є ê ж ž җ ž̧ з z ѕ ẑ и i і í ї í̈ й j ј ǰ к k қ ķ л l љ l̂ м m н n њ n̂ ң ņ",
	"о o ө ô п p р r с s т t ћ ć ќ ḱ у u ў ŭ ү ù ұ u̇ ф f х h һ ḥ ц c ч č џ d̂ ш š щ ŝ ъ ʺ ы y ь ʹ э é ю û я â ә a̋")

var bgnRussianPairs = pairs("а a б b в v г g д d е e ё ë ж zh з z и i й y к k л l м m н n о o п p р r с s т t тс t·s у u ф f х kh ц ts ч ch шч sh·ch",
	"ш sh щ shch ъ ʺ ы y ь ʹ э e ю yu я ya")

const (
	russianVowels     = "аеёиоуыэюя"
	russianConsonants = "бвгджзклмнпрстфхцчшщъь"
)

// bgnRussian: е and ё are ye and yë at the start of a word and after vowels,
// й, ъ, ь; a dot keeps apart what would read as another letter.
func bgnRussian(prev, cur, next rune) (string, bool) {
	open := prev == 0 || oneOf(russianVowels+"йъь", prev)
	switch {
	case cur == 'е' && open:
		return "ye", true
	case cur == 'ё' && open:
		return "yë", true
	case cur == 'ы' && oneOf(russianVowels, prev):
		return "·y", true
	case (cur == 'ы' || cur == 'й') && oneOf("ауыэ", next):
		return "y·", true
	case cur == 'э' && oneOf(russianConsonants, prev):
		return "·e", true
	}
	return "", false
}

var bgnUkrainianPairs = pairs("а a б b в v г h ґ g д d е e є ye ж zh зг z·h з z и y і i ї yi й y кг k·h к k л l м m н n о o п p р r сг s·h с s тс t·s т t у u",
	"ф f х kh цг ts·h ц ts ч ch шч sh·ch ш sh щ shch ю yu я ya ь ʹ ’ ʺ ' ʺ")

// ukrainianPairs is the national system of 2010.
var ukrainianPairs = pairs("а a б b в v г h ґ g д d е e є ie ж zh зг zgh з z и y і i ї i й i к k л l м m н n о o п p р r с s т t у u",
	"ф f х kh ц ts ч ch ш sh щ shch ю iu я ia ь - ’ - ' -")

func ukrainianStart(prev, cur, _ rune) (string, bool) {
	if prev != 0 {
		return "", false
	}
	now, ok := map[rune]string{'є': "ye", 'ї': "yi", 'й': "y", 'ю': "yu", 'я': "ya"}[cur]
	return now, ok
}

var bgnKazakhPairs = pairs("а a ә ä б b в v гһ g·h г g ғ gh д d е e ё yo ж zh зһ z·h з z и ī й y кһ k·h к k қ q л l м m нг n·g н n ң ng о o ө ö п p р r",
	"сһ s·h с s т t у ū ұ u ү ü ф f х kh һ h цһ ts·h ц ts ч ch шч sh·ch ш sh щ shch ъ ʺ ы y і i ь ʹ э ė ю yu я ya")

func romanizers() []*Converter {
	iso := func(lang, in, out string) *Converter {
		l := &letters{pairs: isoPairs}
		return &Converter{Info{Name: lang + "-Latn-x-iso9", From: []string{lang}, In: in, Out: out,
			What: "ISO 9 as CLDR has it (é for э, í for і)", Risk: "none: every letter has its own sign"}, l.edits}
	}
	bgn := func(lang, in, out string, l *letters, aliases ...string) *Converter {
		return &Converter{Info{Name: lang + "-Latn-x-bgn", Aliases: aliases, From: []string{lang}, In: in, Out: out,
			What: "BGN/PCGN", Risk: "cannot be read back"}, l.edits}
	}
	return []*Converter{
		bgn("ru", "Щедрый Енисей", "Shchedryy Yenisey", &letters{pairs: bgnRussianPairs, special: bgnRussian}, "ru-Latn"),
		iso("ru", "Щедрый Енисей", "Ŝedryj Enisej"),
		{Info{Name: "uk-Latn", Aliases: []string{"uk-Latn-x-2010"}, From: []string{"uk"}, In: "Юрій з Києва", Out: "Yurii z Kyieva",
			What: "Ukraine's national system of 2010", Risk: "ь and the apostrophe are dropped"},
			(&letters{pairs: ukrainianPairs, special: ukrainianStart}).edits},
		bgn("uk", "Київ", "Kyyiv", &letters{pairs: bgnUkrainianPairs}),
		iso("uk", "Київ", "Kií̈v"),
		bgn("kk", "Шымкент қаласы", "Shymkent qalasy", &letters{pairs: bgnKazakhPairs}),
		iso("kk", "Жамбыл", "Žambyl"),
	}
}
