package text

import (
	"fmt"
	"unicode/utf8"
)

// isoDate writes a partial date; a part of 0 is missing.
func isoDate(year, month, day int) string {
	switch {
	case year == 0 && day == 0:
		return fmt.Sprintf("--%02d", month)
	case year == 0:
		return fmt.Sprintf("--%02d-%02d", month, day)
	case month == 0:
		return fmt.Sprintf("%04d", year)
	case day == 0:
		return fmt.Sprintf("%04d-%02d", year, month)
	}
	return fmt.Sprintf("%04d-%02d-%02d", year, month, day)
}

func validDay(month, day int) bool { return month >= 1 && month <= 12 && day >= 1 && day <= 31 }

// numeric reads 2012-09-07, 7.9.2012, 9/7/2012, 07.09.12.
func (d *dateScanner) numeric(i int, a part) bool {
	sign, second := d.dateSign(a.end)
	if sign == 0 {
		return false
	}
	again, third := d.dateSign(second.end)
	if again != sign {
		return false
	}
	if next, _ := d.dateSign(third.end); next != 0 {
		return false // 1.2.2012.4
	}
	switch {
	case a.size == 4 && third.size <= 2 && validDay(second.value, third.value):
		return d.add(i, third.end, isoDate(a.value, second.value, third.value))
	case a.size > 2 || second.size > 2 || third.size != 4 && (third.size != 2 || sign == '-' || second.size != 2):
		return false
	}
	year := third.value
	if third.size == 2 {
		year += 1900
		if third.value < 50 {
			year += 100
		}
	}
	return d.addSwapped(i, third.end, year, a.value, second.value, sign)
}

// addSwapped adds the readings of a numeric date that make sense.
func (d *dateScanner) addSwapped(start, end, year, a, b int, sign rune) bool {
	var values []string
	if validDay(b, a) {
		values = append(values, isoDate(year, b, a))
	}
	if sign != '.' && a != b && validDay(a, b) {
		values = append(values, isoDate(year, a, b))
	}
	if d.monthFirst && len(values) == 2 {
		values[0], values[1] = values[1], values[0]
	}
	return len(values) > 0 && d.add(start, end, values...)
}

// dateSign reads the sign between the parts of a numeric date and the part
// behind it; the sign is 0 when they are not there.
func (d *dateScanner) dateSign(i int) (rune, part) {
	r, size := utf8.DecodeRuneInString(d.s[i:])
	switch r {
	case '.', '/', '-':
	case 0x2010, 0x2011, 0x2013: // hyphen, no-break hyphen, en dash
		r = '-'
	default:
		return 0, part{end: i}
	}
	p := part{end: i + size}
	if next, _ := utf8.DecodeRuneInString(d.s[i+size:]); digitOf(next) >= 0 {
		p = d.part(i + size)
	}
	if p.size == 0 {
		return 0, p
	}
	return r, p
}
