package text

import (
	"strconv"
	"strings"
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

func twoDigits(n int) string {
	if n < 10 {
		return "0" + strconv.Itoa(n)
	}
	return strconv.Itoa(n)
}
