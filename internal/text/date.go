package text

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Date is a calendar date, a part of one, or a time of day found in a text.
type Date struct {
	ByteStart, ByteEnd int // byte offsets into the text searched
	// Values follow ISO 8601 with "-" for a missing part: "2012-09-07",
	// "2012-09", "2012", "--09-07", "--09"; times are "14:30" or "14:30:15".
	// There are two when day and month could be swapped (03/04/2012), the
	// likelier for the language first.
	Values []string
}

// Dates finds dates and times in text order, without overlaps: numeric dates
// (2012-09-07, 7.9.2012, 09/07/2012), dates with a month name of ar de en es fr
// hi it kk pl pt ru tr uk in every case (7 сентября 2012 г., September 7, 2012,
// 2012 жылғы 7 қыркүйек), 2012年9月7日, 二〇一二年九月, 2012년 9월, a year with a
// word that says so (2012 год, 1941 жылы), and times (14:30, 2:30 pm, 14h30,
// 14.30 Uhr, 下午2点半, 오후 2시 30분).
//
// A year alone, a month alone and spelled-out dates are not found; days above
// 31 and months above 12 make no date, but the calendar is not consulted
// (--02-31 passes). It returns nil for a text without dates and is safe for
// concurrent use.
func Dates(s, lang string) []Date {
	d := dateScanner{scanner: scanner{s: s, style: styleOf(lang)}}
	if lower := strings.ToLower(lang); strings.HasPrefix(lower, "en") {
		d.monthFirst = lower != "en-gb" && lower != "en-au" && lower != "en-nz" && lower != "en-ie" && lower != "en-in"
	}
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf && byteClass[c] != byteDigit {
			i++
			continue
		}
		r, size := rune(c), 1
		if c >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(s[i:])
		}
		if digitOf(r) < 0 && !isHanNumeral(r) {
			i += size
			continue
		}
		i = d.at(i)
	}
	return d.dates
}

type dateScanner struct {
	scanner
	monthFirst bool
	dates      []Date
}

// part is a whole number without signs: its value, how many digits it has and
// where it ends; size 0 is none.
type part struct{ value, size, end int }

// part reads the digits or Han numerals at i.
func (d *dateScanner) part(i int) (p part) {
	p.end = i
	for p.end < len(d.s) && p.size < 9 {
		r, n := utf8.DecodeRuneInString(d.s[p.end:])
		v := digitOf(r)
		if v < 0 {
			break
		}
		p.value = p.value*10 + v
		p.size++
		p.end += n
	}
	if p.size > 0 {
		return p
	}
	run := d.hanRunAt(i)
	values := run.values("ja")
	if len(values) != 1 || len(values[0]) > 4 {
		return part{end: i}
	}
	return part{value: smallInt(values[0]), size: len(values[0]), end: run.end}
}

// at tries every pattern on the number at i and returns where to go on.
func (d *dateScanner) at(i int) int {
	first := d.part(i)
	if first.size == 0 {
		_, size := utf8.DecodeRuneInString(d.s[i:])
		return i + size
	}
	if d.clock(i, first) || d.eastAsian(i, first) || d.numeric(i, first) || d.dayMonth(i, first) ||
		d.monthDay(i, first) || d.yearFirst(i, first) || d.year(i, first) {
		return max(d.dates[len(d.dates)-1].ByteEnd, first.end)
	}
	return first.end
}

func (d *dateScanner) add(start, end int, values ...string) bool {
	if n := len(d.dates); n > 0 && start < d.dates[n-1].ByteEnd {
		return false
	}
	d.dates = append(d.dates, Date{ByteStart: start, ByteEnd: end, Values: values})
	return true
}

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

// dayMonth reads "7 September 2012", "7. September", "1er mai", "7 de
// septiembre de 2012", "7 қыркүйек".
func (d *dateScanner) dayMonth(i int, a part) bool {
	if a.size > 2 || a.value == 0 || a.value > 31 {
		return false
	}
	j := a.end
	if e := d.ordinalAt(j); e >= 0 {
		j = e
	}
	j = d.skipSpace(j + dotAt(d.s, j))
	for _, of := range []string{"of ", "de ", "d’", "d'"} {
		if strings.HasPrefix(d.s[j:], of) {
			j += len(of)
		}
	}
	month, end := d.month(j)
	if month == 0 {
		return false
	}
	year, yearEnd := d.yearAfter(end)
	if year == 0 {
		yearEnd = end
	}
	return d.add(i, yearEnd, isoDate(year, month, a.value))
}

// monthDay reads the number behind a month name: "September 7, 2012",
// "September 2012", "сентябрь 2012 г.".
func (d *dateScanner) monthDay(i int, a part) bool {
	if a.size > 4 || a.size == 3 {
		return false
	}
	start, month := d.monthBefore(i)
	if month == 0 {
		return false
	}
	if a.size == 4 {
		return plausibleYear(a.value) && d.add(start, d.yearWord(a.end), isoDate(a.value, month, 0))
	}
	if a.value == 0 || a.value > 31 {
		return false
	}
	end := a.end
	if e := d.ordinalAt(end); e >= 0 {
		end = e
	}
	year, yearEnd := d.yearAfter(end)
	if year == 0 {
		yearEnd = end
	}
	return d.add(start, yearEnd, isoDate(year, month, a.value))
}

// yearAfter reads a year behind a day and a month: ", 2012", " de 2012", "
// 2012 г.".
func (d *dateScanner) yearAfter(i int) (year, end int) {
	if strings.HasPrefix(d.s[i:], ",") && (d.style.lang == "en" || d.style.lang == "hi" || d.style.lang == "") {
		i++ // elsewhere a comma ends the date: 7 қыркүйекте, 1941 жылы
	}
	i = d.skipSpace(i + dotAt(d.s, i))
	for _, of := range []string{"de ", "del "} {
		if strings.HasPrefix(d.s[i:], of) {
			i += len(of)
		}
	}
	p := d.part(i)
	if p.size != 4 || !plausibleYear(p.value) {
		return 0, i
	}
	return p.value, d.yearWord(p.end)
}

func plausibleYear(year int) bool { return year >= 1000 && year < 2200 }

func dotAt(s string, i int) int {
	if i < len(s) && s[i] == '.' {
		return 1
	}
	return 0
}

// yearFirst reads "2012 жылғы 7 қыркүйек", "2012. szeptember 7.".
func (d *dateScanner) yearFirst(i int, a part) bool {
	if a.size != 4 || !plausibleYear(a.value) {
		return false
	}
	j := d.skipSpace(d.yearWord(a.end))
	day := d.part(j)
	k := j
	if day.size > 0 && day.size <= 2 {
		k = d.skipSpace(day.end)
	} else {
		day = part{}
	}
	month, end := d.month(k)
	if month == 0 || j == a.end || day.value > 31 {
		return false
	}
	return d.add(i, end, isoDate(a.value, month, day.value))
}

// year reads a year that a word behind or before it calls one.
func (d *dateScanner) year(i int, a part) bool {
	if a.size != 4 || !plausibleYear(a.value) {
		return false
	}
	if end := d.yearWord(a.end); end > a.end {
		return d.add(i, end, isoDate(a.value, 0, 0))
	}
	start := d.wordBefore(i)
	var buf [wordLimit]byte
	if start < i && yearNouns[string(lowered(buf[:0], strings.TrimRight(d.s[start:i], " \u00a0")))] {
		return d.add(start, a.end, isoDate(a.value, 0, 0))
	}
	return false
}

// wordBefore gives the start of the word that a space separates from i, or i.
func (d *dateScanner) wordBefore(i int) int {
	j := i
	for range 2 { // "7, " and a space
		r, size := utf8.DecodeLastRuneInString(d.s[:j])
		if r == ' ' || r == 0x00A0 || r == ',' || r == '.' {
			j -= size
		}
	}
	end := j
	for j > 0 {
		r, size := utf8.DecodeLastRuneInString(d.s[:j])
		if !unicode.IsLetter(r) && !unicode.IsMark(r) {
			break
		}
		j -= size
	}
	if j == end || end == i {
		return i
	}
	return j
}

var yearNouns = map[string]bool{
	"year": true, "jahr": true, "jahre": true, "jahres": true, "année": true, "año": true, "ano": true, "anno": true,
}

// yearWord skips the word that makes a number a year and returns its end, or i.
func (d *dateScanner) yearWord(i int) int {
	j := d.skipSpace(i)
	end := d.wordEnd(j)
	if end == j {
		return i
	}
	var buf [wordLimit]byte
	word := string(lowered(buf[:0], d.s[j:end]))
	switch d.style.lang {
	case "ru", "be", "bg":
		if word == "г" || word == "год" || word == "года" || word == "году" || word == "годом" || word == "годе" {
			return end + dotOf(word, d.s, end)
		}
	case "uk":
		if word == "р" || word == "рік" || word == "року" || word == "році" || word == "роком" {
			return end + dotOf(word, d.s, end)
		}
	case "kk":
		if word == "ж" || strings.HasPrefix(word, "жыл") {
			return end + dotOf(word, d.s, end)
		}
	case "pl":
		if word == "r" || word == "rok" || word == "roku" || word == "rokiem" {
			return end + dotOf(word, d.s, end)
		}
	case "tr":
		if strings.HasPrefix(word, "yıl") {
			return end
		}
	}
	return i
}

// dotOf counts the full stop of an abbreviation of one letter.
func dotOf(word, s string, end int) int {
	if utf8.RuneCountInString(word) == 1 {
		return dotAt(s, end)
	}
	return 0
}

func twoDigits(n int) string {
	if n < 10 {
		return "0" + strconv.Itoa(n)
	}
	return strconv.Itoa(n)
}
