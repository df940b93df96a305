package script

// Kazakh Latin alphabets. Each has its decree or proposal; the plain name is
// the proposal of January 2021. All drop ъ and ь and cannot tell и from й.

var (
	kazakh2021 = pairs("а a ә ä б b в v г g ғ ğ д d е e ё io ж j з z и i й i к k қ q л l м m н n ң ñ о o ө ö п p р r с s т t у u ұ ū ү ü ф f х h һ h",
		"ц ts ч ch ш ş щ şş ъ - ы y і ı ь - э e ю iu я ia")
	kazakh2018 = pairs("а a ә á б b в v г g ғ ǵ д d е e ё ıo ж j з z и ı й ı к k қ q л l м m н n ң ń о o ө ó п p р r с s т t у ý ұ u ү ú ф f х h һ h",
		"ц ts ч ch ш sh щ sh ъ - ы y і i ь - э e ю ıý я ıa")
	kazakh2017 = pairs("а a ә aʼ б b в v г g ғ gʼ д d е e ё iʼo ж j з z и iʼ й iʼ к k қ q л l м m н n ң nʼ о o ө oʼ п p р r с s т t у yʼ ұ u ү uʼ ф f х h һ h",
		"ц ts ч cʼ ш sʼ щ sʼ ъ - ы y і i ь - э e ю iʼyʼ я iʼa")
	kazinform = pairs("а a ә ä б b в v г g ғ ğ д d е e ё yo ж j з z и ï й y к k қ q л l м m н n ң ñ о o ө ö п p р r с s т t у w ұ u ү ü ф f х x һ h",
		"ц c ч ç ш ş щ şç ъ - ы ı і i ь - э é ю yu я ya")
	// Back from 2021: i after a vowel is й, ia and iu are я and ю.
	kazakhBack = pairs("a а ä ә b б v в g г ğ ғ d д e е j ж z з i и k к q қ l л m м n н ñ ң o о ö ө p п r р s с t т u у ū ұ ü ү f ф h х",
		"ch ч ş ш şş щ ts ц y ы ı і iu ю ia я io ё w у")
)

func kazakhGlide(prev, cur, next rune) (string, bool) {
	if cur == 'i' && oneOf("aäeoöuūüyıi", prev) && !oneOf("auo", next) {
		return "й", true
	}
	return "", false
}

var (
	uzbekPairs = pairs("а a б b в v г g ғ gʻ д d е e ё yo ж j з z и i й y к k қ q л l м m н n о o п p р r с s т t у u ў oʻ ф f х x ҳ h ц ts ч ch ш sh щ sh",
		"ъ ʼ ы i ь - э e ю yu я ya")
	uzbekBack = pairs("a а b б v в g г gʻ ғ g' ғ g‘ ғ g’ ғ d д e е yo ё j ж z з i и y й k к q қ l л m м n н o о p п r р s с t т u у oʻ ў o' ў o‘ ў o’ ў",
		"yoʻ йў yo' йў yo‘ йў yo’ йў f ф x х h ҳ ts ц ch ч sh ш ʼ ъ ' ъ ’ ъ yu ю ya я ye е")
)

const uzbekVowels = "аеёиоуўэюя"

func uzbekYe(prev, cur, _ rune) (string, bool) {
	if cur == 'е' && (prev == 0 || oneOf(uzbekVowels+"ъь", prev)) {
		return "ye", true
	}
	return "", false
}

func uzbekE(prev, cur, _ rune) (string, bool) {
	if cur == 'e' && (prev == 0 || oneOf("aeiou", prev)) {
		return "э", true
	}
	return "", false
}

func turkic() []*Converter {
	kk := func(name string, p map[string]string, dotless bool, out, what string, aliases ...string) *Converter {
		return &Converter{Info{Name: name, Aliases: aliases, From: []string{"kk"}, In: "Қазақ тілі", Out: out, What: what,
			Risk: "и and й fall together, ъ and ь are dropped; Russian loan words are spelt letter by letter"},
			(&letters{pairs: p, dotless: dotless}).edits}
	}
	return []*Converter{
		kk("kk-Latn", kazakh2021, true, "Qazaq tılı", "the Kazakh Latin alphabet proposed in January 2021 (ä ğ ı ñ ö ş ū ü)", "kk-Latn-x-2021"),
		kk("kk-Latn-x-2018", kazakh2018, false, "Qazaq tili", "the decree of February 2018 (á ǵ ı ń ó ú ý, sh, ch)", "kk-Latn-x-acute"),
		kk("kk-Latn-x-2017", kazakh2017, false, "Qazaq tili", "the decree of October 2017 (apostrophes)", "kk-Latn-x-apostrophe"),
		kk("kk-Latn-x-kazinform", kazinform, true, "Qazaq tili", "the alphabet of the news agency, 2004 (ä ğ ï ñ ö ş ü w)", "kk-Latn-x-qazaqparat"),
		{Info{Name: "kk-Cyrl", From: []string{"kk-Latn"}, In: "Qazaq tılı", Out: "Қазақ тілі", What: "back from the 2021 alphabet",
			Risk: "и, й, ю, я are guessed from their neighbours; words of other Latin languages are converted too"},
			(&letters{pairs: kazakhBack, special: kazakhGlide, dotted: true}).edits},
		{Info{Name: "uz-Latn", From: []string{"uz"}, In: "Ўзбек тили ва ер", Out: "Oʻzbek tili va yer", What: "the Uzbek Latin alphabet of 1995",
			Risk: "ь is dropped, ц is ts everywhere"}, (&letters{pairs: uzbekPairs, special: uzbekYe}).edits},
		{Info{Name: "uz-Cyrl", From: []string{"uz-Latn"}, In: "Oʻzbek tili va yer", Out: "Ўзбек тили ва ер", What: "back to Cyrillic",
			Risk: "s and h that are two letters, ts"}, (&letters{pairs: uzbekBack, special: uzbekE}).edits},
	}
}
