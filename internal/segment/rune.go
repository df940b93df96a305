package segment

import (
	"unicode"
	"unicode/utf8"
)

// isSpace reports white space for trimming: Unicode's White_Space, and the
// invisible characters that stand next to it in files made by hand: U+200B
// ZERO WIDTH SPACE and U+FEFF ZERO WIDTH NO-BREAK SPACE.
func isSpace(r rune) bool {
	switch {
	case r < 0x80:
		return r == ' ' || (r >= '\t' && r <= '\r')
	case r == 0x85 || r == 0xA0 || r == 0x3000 || r == 0x1680:
		return true
	case r >= 0x2000 && r <= 0x200B, r == 0x2028, r == 0x2029, r == 0x202F, r == 0x205F, r == 0xFEFF:
		return true
	}
	return false
}

// stop flags say what kind of terminator a mark is made of.
type stop uint8

const (
	dot      stop = 1 << iota // one full stop: may end an abbreviation or a number
	strong                    // exclamation and question marks
	full                      // a full stop that is nothing else (。 । ։): ends a sentence whatever follows
	ellipsis                  // … or more than one dot
)

// stopOf returns the terminator flags of r, 0 for all else.
func stopOf(r rune) stop {
	switch r {
	case '.':
		return dot
	case '!', '?', '\u037E', // GREEK QUESTION MARK
		'！', '？', '﹖', '﹗', '‼', '‽', '⁇', '⁈', '⁉', '؟', '⸮', '⳺', '⳻':
		return strong
	case '…', '⋯', '‥', '︙':
		return ellipsis
	case '。', '｡', '．', '︒', '﹒', // CJK full stops; the fullwidth one is checked for numbers
		'।', '॥', // Devanagari danda, double danda
		'։',                // Armenian full stop
		'۔',                // Arabic (Urdu) full stop
		'܀', '܁', '܂', '߹', // Syriac, NKo
		'።', '፧', '፨', // Ethiopic full stop, question mark, paragraph separator
		'။',      // Myanmar section
		'។', '៕', // Khmer
		'᠃', '᠉', // Mongolian
		'༎', '༏', // Tibetan
		'᱾', '᱿', '꓿', '꩝', '꯫', '꘎', '꘏', '꛳', '꛷', '᭞', '᭟', '᪨', '᪩':
		return full
	}
	return 0
}

// pairOf returns the closing partner of an opening bracket or quotation mark
// whose direction does not depend on the language, 0 for all else.
func pairOf(r rune) rune {
	switch r {
	case '(':
		return ')'
	case '[':
		return ']'
	case '{':
		return '}'
	case '（':
		return '）'
	case '［':
		return '］'
	case '｛':
		return '｝'
	case '「':
		return '」'
	case '『':
		return '』'
	case '｢':
		return '｣'
	case '【':
		return '】'
	case '〔':
		return '〕'
	case '〖':
		return '〗'
	case '《':
		return '》'
	case '〈':
		return '〉'
	}
	return 0
}

// isCloser reports a closing mark that needs no context.
func isCloser(r rune) bool {
	switch r {
	case ')', ']', '}', '）', '］', '｝', '」', '』', '｣', '】', '〕', '〗', '》', '〉':
		return true
	}
	return false
}

// isQuote reports a quotation mark of any kind, in either direction.
func isQuote(r rune) bool {
	switch r {
	case '"', '\'', '`', '＂', '＇', '“', '”', '„', '‟', '‘', '’', '‚', '‛', '«', '»', '‹', '›',
		'「', '」', '『', '』', '｢', '｣', '〝', '〞', '〟', '❝', '❞':
		return true
	}
	return false
}

// isDash reports the dashes and hyphens that open an utterance or part clauses.
func isDash(r rune) bool {
	switch r {
	case '-', '‐', '‑', '‒', '–', '—', '―', '⸺', '⸻', '−', '─', '－':
		return true
	}
	return false
}

// isCJK reports scripts written without spaces that have fullwidth terminators.
func isCJK(r rune) bool {
	return r >= 0x3040 && r <= 0x30FF || // kana
		r >= 0x3400 && r <= 0x9FFF || r >= 0xF900 && r <= 0xFAFF || r >= 0x20000 && r <= 0x3FFFF ||
		r == '々' || r == '〇'
}

func isHangul(r rune) bool { return r >= 0xAC00 && r <= 0xD7A3 || r >= 0x1100 && r <= 0x11FF }

// letter says how a letter can show that a sentence starts.
type letter uint8

const (
	notLetter letter = iota
	lowerCase
	upperCase
	noCase // a letter of a script without case
)

func letterOf(r rune) letter {
	switch {
	case r < 0x80:
		switch {
		case r >= 'a' && r <= 'z':
			return lowerCase
		case r >= 'A' && r <= 'Z':
			return upperCase
		}
		return notLetter
	case r >= 0x400 && r <= 0x42F:
		return upperCase
	case r >= 0x430 && r <= 0x45F:
		return lowerCase
	case r >= 0x10D0 && r <= 0x10FF: // Georgian has case pairs in Unicode but sentences start small
		return noCase
	case isCJK(r):
		return noCase
	case unicode.IsUpper(r), unicode.IsTitle(r):
		return upperCase
	case unicode.IsLower(r):
		return lowerCase
	case unicode.IsLetter(r):
		return noCase
	}
	return notLetter
}

// isWord reports what words are made of: letters, digits and combining marks.
func isWord(r rune) bool {
	if r >= 0x4E00 && r <= 0x9FFF {
		return true
	}
	if r < 0x80 {
		return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9'
	}
	if r >= 0x400 && r <= 0x52F && r != 0x482 {
		return true
	}
	return unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r) || r == '\u200C' || r == '\u200D' // ZERO WIDTH NON-JOINER, JOINER
}

func isDigit(r rune) bool {
	if r < 0x80 {
		return r >= '0' && r <= '9'
	}
	return unicode.IsDigit(r)
}

// toLower is unicode.ToLower with a short way for Cyrillic.
func toLower(r rune) rune {
	switch {
	case r < 0x80:
		if r >= 'A' && r <= 'Z' {
			return r + 32
		}
		return r
	case r >= 0x410 && r <= 0x42F:
		return r + 32
	case r >= 0x430 && r <= 0x44F:
		return r
	}
	return unicode.ToLower(r)
}

// leads marks the first bytes that may start a character the scanner must look
// at. Letters of Latin, Cyrillic and Han are skipped byte by byte.
func leads(extra string) *[256]bool {
	var t [256]bool
	for _, b := range []byte(".!?\"'`()[]{}") {
		t[b] = true
	}
	for _, b := range []byte(extra) {
		t[b] = true
	}
	for _, r := range []rune{'«', '\u037E', '։', '؟', '۔', '܀', '߹', '।', '።', '“', '⸮', '。', '．', '꓿'} {
		var buf [utf8.UTFMax]byte
		utf8.EncodeRune(buf[:], r)
		t[buf[0]] = true
	}
	return &t
}
