package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// marker is the sign a line starts with.
type marker uint8

const (
	noMarker     marker = iota
	bulletMarker        // •, *, ※ and the like
	numberMarker        // 1., 1), (1), а), iv., （一）, ①
	dashMarker          // - – — : an utterance or a bullet
	titleMarker         // # Markdown heading
)

// markerOf returns the sign that text starts with.
func markerOf(text string) marker {
	r, n := utf8.DecodeRuneInString(text)
	rest := text[n:]
	switch {
	case isBullet(r):
		return bulletMarker
	case (r == '*' || r == '+' || r == '·' || r == '・') && (strings.HasPrefix(rest, " ") || r == '・'):
		return bulletMarker
	case r == '#':
		if t := strings.TrimLeft(text, "#"); len(text)-len(t) <= 6 && strings.HasPrefix(t, " ") {
			return titleMarker
		}
		return noMarker
	case isDash(r):
		return dashOf(r, rest)
	case r >= '①' && r <= '⓿' || r >= '❶' && r <= '➓':
		return numberMarker
	case r == '(' || r == '（':
		return bracketed(rest)
	}
	return numberOf(text)
}

// dashOf tells a dash that opens a line from a minus sign, a rule (-----) and a
// hyphenated word.
func dashOf(r rune, rest string) marker {
	next, _ := utf8.DecodeRuneInString(rest)
	switch {
	case rest == "" || isDash(next) && !strings.HasPrefix(rest, "— ") && !strings.HasPrefix(rest, "- "):
		return noMarker
	case isSpace(next), isDash(next):
		return dashMarker
	case r == '-' || r == '−' || r == '‐':
		return noMarker
	case letterOf(next) != notLetter, strings.ContainsRune("¿¡«“\"…", next):
		return dashMarker // —Sí —dijo ella
	}
	return noMarker
}

// bracketed reads "1) " or "一）" behind an opening bracket.
func bracketed(rest string) marker {
	for i, r := range rest {
		if r == ')' || r == '）' {
			if i > 0 && i <= 12 && isNumbering(rest[:i]) && i+1 < len(rest) {
				return numberMarker
			}
			return noMarker
		}
		if i > 12 {
			break
		}
	}
	return noMarker
}

// numberOf reads "1. ", "1) ", "1.2.3 ", "а) ", "iv. ", "一、", "1、".
func numberOf(text string) marker {
	for i, r := range text {
		switch r {
		case '.', ')', '）', '．', '、':
			if i == 0 || i > 16 || !isNumbering(text[:i]) {
				return noMarker
			}
			rest := strings.TrimLeft(text[i+utf8.RuneLen(r):], ").")
			wide := r == '、' || r == '．' || r == '）'
			if strings.HasPrefix(rest, " ") || strings.HasPrefix(rest, "\t") || strings.HasPrefix(rest, "\u00A0") || // NO-BREAK SPACE
				wide && rest != "" && !unicode.IsDigit(firstRune(rest)) {
				return plausible(text[:i], r)
			}
			if r != '.' {
				return noMarker
			}
		default:
			if i > 16 || !isWord(r) {
				return noMarker
			}
		}
	}
	return noMarker
}

// plausible rejects numbers and letters that are more likely something else in
// front of a full stop: a year, an initial.
func plausible(body string, end rune) marker {
	runes := utf8.RuneCountInString(body)
	first := firstRune(body)
	if end == '.' && letterOf(first) == upperCase && !isRoman(body) {
		return noMarker // "A. Smith"
	}
	if end == '.' && !isDigit(first) && runes > 1 && !isRoman(strings.ToUpper(body)) {
		return noMarker
	}
	if end == '.' && runes > 3 && !strings.ContainsRune(body, '.') && isDigit(first) {
		return noMarker // "2014. Then"
	}
	if end == '、' && !isDigit(first) && !strings.ContainsRune("一二三四五六七八九十百", first) {
		return noMarker
	}
	return numberMarker
}

// isNumbering reports numbers, single letters, Roman and Han numerals.
func isNumbering(s string) bool {
	if utf8.RuneCountInString(s) == 1 {
		return isWord(firstRune(s))
	}
	digits, han, roman := true, true, true
	for _, r := range s {
		digits = digits && (isDigit(r) || r == '.')
		han = han && strings.ContainsRune("一二三四五六七八九十百", r)
		roman = roman && strings.ContainsRune("ivxlcIVXLC", r)
	}
	return digits || han || roman
}
