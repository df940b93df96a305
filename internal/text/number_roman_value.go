package text

import (
	"unicode/utf8"
)

// romanDigit gives the value of a Roman digit; Cyrillic letters that look like
// one count too, because typists take them (ХХ век, ХІХ ғасыр).
func romanDigit(r rune) int {
	switch r {
	case 'I', 'І', 'Ӏ':
		return 1
	case 'V':
		return 5
	case 'X', 'Х':
		return 10
	case 'L':
		return 50
	case 'C', 'С':
		return 100
	case 'D':
		return 500
	case 'M', 'М':
		return 1000
	}
	return 0
}

// romanValue reads a word that is a well-formed Roman numeral up to 3999, with
// at most a French ordinal ending behind it: its value, the length of the
// numeral in bytes and its digits; 0 when it is none.
func romanValue(word string) (value, size, count int) {
	var latin [16]byte
	previous := 4000
	for _, r := range word {
		d := romanDigit(r)
		if d == 0 || count == len(latin) {
			break
		}
		if d > previous {
			value -= 2 * previous
		}
		value += d
		previous = d
		latin[count] = romanLetter(d)
		size += utf8.RuneLen(r)
		count++
	}
	if value <= 0 || value > 3999 || !romanEnding(word[size:]) {
		return 0, 0, 0
	}
	var buf [16]byte
	if string(appendRoman(buf[:0], value)) != string(latin[:count]) {
		return 0, 0, 0 // IIX, VX
	}
	return value, size, count
}

func romanLetter(value int) byte {
	switch value {
	case 1:
		return 'I'
	case 5:
		return 'V'
	case 10:
		return 'X'
	case 50:
		return 'L'
	case 100:
		return 'C'
	case 500:
		return 'D'
	}
	return 'M'
}

var romanSteps = [...]struct {
	value int
	sign  string
}{{1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"}, {90, "XC"}, {50, "L"}, {40, "XL"},
	{10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}}

// appendRoman writes a number from 1 to 3999 in Roman digits.
func appendRoman(dst []byte, n int) []byte {
	for _, step := range romanSteps {
		for n >= step.value {
			dst = append(dst, step.sign...)
			n -= step.value
		}
	}
	return dst
}
