package align

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"calque/internal/lang"
	"calque/internal/text"
)

// Punctuation classes. The keys cannot collide with words: no word holds a
// control character.
const (
	markQuestion = "\x01?"
	markExclaim  = "\x01!"
	markEllipsis = "\x01…"
	markColon    = "\x01:"
	markBracket  = "\x01("
	markSpeech   = "\x01-"  // starts with a quotation mark or a dialogue dash
	markQuoted   = "\x01\"" // holds a quotation mark further on
	markDash     = "\x01—"
	markSemi     = "\x01;"
	markOpenEnd  = "\x01_" // ends without terminal punctuation, like a heading
)

// segment appends the type ids of s to ids, unsorted and with repetitions.
func (v *vocabulary) segment(s, tag string, ids []int32) []int32 {
	ids = v.values(s, tag, ids)
	first := true
	var previous rune // the Han character just before, 0 if none
	for i := 0; i < len(s) && len(ids) < maxTypes; {
		r, size := utf8.DecodeRuneInString(s[i:])
		switch {
		case isKatakana(r):
			n := runLength(s[i:], isKatakana)
			ids = append(ids, v.addWord(s[i:i+n], first))
			first, previous = false, 0
			i += n
			continue
		case lang.IsCJK(r):
			ids = append(ids, v.add(s[i:i+size], han))
			if previous != 0 {
				ids = append(ids, v.add(string([]rune{previous, r}), han))
			}
			first, previous = false, r
			i += size
			continue
		case unicode.IsLetter(r):
			n := runLength(s[i:], isWordRune)
			ids = append(ids, v.addWord(s[i:i+n], first))
			first, previous = false, 0
			i += n
			continue
		}
		previous = 0
		i += size
	}
	return v.marks(s, ids)
}

// values adds the numbers of s by value, so that 1 234,5 and 1,234.5 meet, and
// 三十 meets 30.
func (v *vocabulary) values(s, tag string, ids []int32) []int32 {
	for _, n := range text.Numbers(s, tag) {
		if len(n.Values) > 0 && len(ids) < maxTypes {
			ids = append(ids, v.add("\x01#"+n.Values[0], value))
		}
	}
	return ids
}

// marks adds the punctuation classes of s.
func (v *vocabulary) marks(s string, ids []int32) []int32 {
	var last rune
	atStart := true
	for _, r := range s {
		if unicode.IsSpace(r) {
			continue
		}
		if class := classOf(r, atStart); class != "" {
			ids = append(ids, v.add(class, mark))
		}
		atStart = false
		if !isClosing(r) {
			last = r
		}
	}
	if unicode.IsLetter(last) || unicode.IsDigit(last) {
		ids = append(ids, v.add(markOpenEnd, mark))
	}
	return ids
}

func classOf(r rune, atStart bool) string {
	switch r {
	case '?', '？', '؟':
		return markQuestion
	case '!', '！':
		return markExclaim
	case '…', '⋯':
		return markEllipsis
	case ':', '：':
		return markColon
	case ';', '；', '؛':
		return markSemi
	case '(', '（', '[', '【':
		return markBracket
	case '—', '–', '―':
		if atStart {
			return markSpeech
		}
		return markDash
	case '"', '“', '«', '„', '「', '『', '‘':
		if atStart {
			return markSpeech
		}
		return markQuoted
	}
	return ""
}

func isClosing(r rune) bool {
	return unicode.In(r, unicode.Pe, unicode.Pf) || r == '"' || r == '\''
}

func isKatakana(r rune) bool {
	return r >= 0x30A1 && r <= 0x30FE && r != 0x30FB // not the middle dot
}

func isWordRune(r rune) bool {
	return (unicode.IsLetter(r) || unicode.IsMark(r)) && !lang.IsCJK(r)
}

func runLength(s string, in func(rune) bool) int {
	for i, r := range s {
		if !in(r) {
			return i
		}
	}
	return len(s)
}

func sortedSet(ids []int32) []int32 {
	slices.Sort(ids)
	return slices.Compact(ids)
}
