package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

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
