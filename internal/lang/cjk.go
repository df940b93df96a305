package lang

// IsCJK reports whether r is written without spaces between words in Chinese
// and Japanese: Han characters of every block including compatibility forms,
// radicals and 〇, the iteration mark 々, hiragana and katakana with their
// halfwidth and small forms and the long mark ー, and bopomofo. Hangul is not:
// Korean separates words with spaces. Punctuation such as 。「」 is not either.
func IsCJK(r rune) bool {
	if r < 0x2E80 {
		return false
	}
	return IsHan(r) || isKana(r) || r >= 0x3105 && r <= 0x312F || r >= 0x31A0 && r <= 0x31BF
}

// IsHan reports whether r is a Han character (hanzi, kanji, hanja), in any
// plane, or one of the signs that stand for one: 々 (repetition), 〇 (zero),
// 〆, and the Suzhou numerals 〡–〩.
func IsHan(r rune) bool {
	switch {
	case r < 0x2E80:
		return false
	case r >= 0x4E00 && r <= 0x9FFF, r >= 0x3400 && r <= 0x4DBF:
		return true
	case r <= 0x2FDF: // radicals, Kangxi radicals
		return true
	case r >= 0x3005 && r <= 0x3007, r >= 0x3021 && r <= 0x3029, r >= 0x3038 && r <= 0x303B:
		return true
	case r >= 0xF900 && r <= 0xFAFF: // compatibility ideographs
		return true
	}
	return r >= 0x20000 && r <= 0x3FFFD // extensions B and later, supplement
}

func isKana(r rune) bool {
	switch {
	case r >= 0x3041 && r <= 0x30FF:
		return r != 0x30A0 && r != 0x30FB // double hyphen, middle dot
	case r >= 0x31F0 && r <= 0x31FF: // small katakana for Ainu
		return true
	case r >= 0xFF66 && r <= 0xFF9F: // halfwidth katakana and voicing marks
		return true
	}
	return r >= 0x1AFF0 && r <= 0x1B16F // kana supplement and extensions
}
