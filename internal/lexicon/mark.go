package lexicon

import (
	"unicode"
	"unicode/utf8"
)

// Classes of punctuation, the keys of tokens of kind Mark.
const (
	MarkQuestion = "\x01?"
	MarkExclaim  = "\x01!"
	MarkEllipsis = "\x01…"
	MarkColon    = "\x01:"
	MarkBracket  = "\x01("
	MarkSpeech   = "\x01-"  // the segment starts with a quotation mark or a dialogue dash
	MarkQuoted   = "\x01\"" // holds a quotation mark further on
	MarkDash     = "\x01—"
	MarkSemi     = "\x01;"
	MarkOpenEnd  = "\x01_" // ends without terminal punctuation, like a heading
)

// marks yields the punctuation classes of s.
func marks(s string, yield func(Token) bool) {
	var last rune
	lastAt, lastEnd := 0, 0
	atStart := true
	for i, r := range s {
		if unicode.IsSpace(r) {
			continue
		}
		if class := classOf(r, atStart); class != "" {
			if !yield(Token{class, Mark, i, i + utf8.RuneLen(r)}) {
				return
			}
		}
		atStart = false
		if !isClosing(r) {
			last, lastAt, lastEnd = r, i, min(len(s), i+max(1, utf8.RuneLen(r)))
		}
	}
	if unicode.IsLetter(last) || unicode.IsDigit(last) {
		yield(Token{MarkOpenEnd, Mark, lastAt, lastEnd})
	}
}

func classOf(r rune, atStart bool) string {
	switch r {
	case '?', '？', '؟':
		return MarkQuestion
	case '!', '！':
		return MarkExclaim
	case '…', '⋯':
		return MarkEllipsis
	case ':', '：':
		return MarkColon
	case ';', '；', '؛':
		return MarkSemi
	case '(', '（', '[', '【':
		return MarkBracket
	case '—', '–', '―':
		if atStart {
			return MarkSpeech
		}
		return MarkDash
	case '"', '“', '«', '„', '「', '『', '‘':
		if atStart {
			return MarkSpeech
		}
		return MarkQuoted
	}
	return ""
}

func isClosing(r rune) bool {
	return unicode.In(r, unicode.Pe, unicode.Pf) || r == '"' || r == '\''
}
