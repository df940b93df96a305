package text

import (
	"strings"
	"unicode/utf8"
)

// clock reads times of day: 14:30, 14:30:15, 2:30 p.m., 3 pm, 14h30, 14.30
// Uhr, 下午2点30分, 14時半, 오후 2시 30분.
func (d *dateScanner) clock(i int, hour part) bool {
	if hour.size > 2 || hour.value > 24 {
		return false
	}
	if r, size := utf8.DecodeRuneInString(d.s[hour.end:]); r == ':' || r == 0xFF1A { // colon, fullwidth colon
		return d.colonTime(i, hour, size)
	}
	if d.hourSign(i, hour) {
		return true
	}
	switch d.style.lang {
	case "fr", "pt":
		return d.letterTime(i, hour, "h")
	case "de":
		return d.uhrTime(i, hour)
	case "en":
		if half, end := d.halfDay(hour.end); half != 0 && hour.value >= 1 && hour.value <= 12 {
			return d.add(i, end, twoDigits(hourOf(hour.value, half))+":00")
		}
	}
	return false
}

// colonTime reads hours, minutes and perhaps seconds with colons.
func (d *dateScanner) colonTime(i int, hour part, size int) bool {
	if i > 0 && (d.s[i-1] == ':' || d.s[i-1] == '.') {
		return false
	}
	minute := d.part(hour.end + size)
	if minute.size != 2 || minute.value > 59 {
		return false
	}
	value, end := ":"+twoDigits(minute.value), minute.end
	if strings.HasPrefix(d.s[end:], ":") {
		second := d.part(end + 1)
		if second.size != 2 || second.value > 59 {
			return false
		}
		value, end = value+":"+twoDigits(second.value), second.end
	}
	h := hour.value
	if half, e := d.halfDay(end); half != 0 && h <= 12 {
		h, end = hourOf(h, half), e
	} else if start, half := d.halfDayBefore(i); half != 0 {
		h, i = hourOf(h, half), start
	}
	return d.add(i, end, twoDigits(h)+value)
}

// letterTime reads 14h30 and 14 h 30.
func (d *dateScanner) letterTime(i int, hour part, letter string) bool {
	j := d.skipSpace(hour.end)
	if !strings.HasPrefix(d.s[j:], letter) || d.wordEnd(j) != j+len(letter) {
		return false
	}
	minute := d.part(d.skipSpace(j + len(letter) + dotAt(d.s, j+len(letter))))
	if minute.size != 2 || minute.value > 59 {
		return d.add(i, j+len(letter), twoDigits(hour.value)+":00")
	}
	return d.add(i, minute.end, twoDigits(hour.value)+":"+twoDigits(minute.value))
}

// uhrTime reads 14 Uhr, 14.30 Uhr and 14 Uhr 30.
func (d *dateScanner) uhrTime(i int, hour part) bool {
	end, minutes := hour.end, 0
	if dotAt(d.s, end) == 1 {
		if minute := d.part(end + 1); minute.size == 2 && minute.value < 60 {
			end, minutes = minute.end, minute.value
		}
	}
	j := d.skipSpace(end)
	if !strings.HasPrefix(d.s[j:], "Uhr") || d.wordEnd(j) != j+3 {
		return false
	}
	j += 3
	if minute := d.part(d.skipSpace(j)); end == hour.end && minute.size == 2 && minute.value < 60 {
		j, minutes = minute.end, minute.value
	}
	return d.add(i, j, twoDigits(hour.value)+":"+twoDigits(minutes))
}

// hourSign reads Chinese, Japanese and Korean times. 点 alone is a decimal point
// or "a little" as well, so it needs minutes or a half of the day.
func (d *dateScanner) hourSign(i int, hour part) bool {
	j := hour.end
	r, size := utf8.DecodeRuneInString(d.s[j:])
	switch r {
	case '点', '點', '时', '時', '시':
	default:
		return false
	}
	j += size
	next, _ := utf8.DecodeRuneInString(d.s[j:])
	if next == '间' || next == '間' || next == '代' {
		return false // 3時間: a duration
	}
	start, half := d.halfDayBefore(i)
	minute := d.part(d.skipSpace(j))
	sign, signSize := utf8.DecodeRuneInString(d.s[minute.end:])
	value := ""
	switch {
	case minute.size > 0 && minute.value < 60 && (sign == '分' || sign == '분'):
		j, value = minute.end+signSize, twoDigits(minute.value)
	case next == '半' || next == '반':
		j, value = j+utf8.RuneLen(next), "30"
	case half != 0 || r == '時' || r == '시':
		value = "00"
		if strings.HasPrefix(d.s[j:], "钟") || strings.HasPrefix(d.s[j:], "鐘") {
			j += len("钟")
		}
	default:
		return false
	}
	return d.add(start, j, twoDigits(hourOf(hour.value, half))+":"+value)
}

// hourOf gives the hour from 0 to 23; half is 'a', 'p' or 0.
func hourOf(hour int, half byte) int {
	switch {
	case half == 'p' && hour < 12:
		return hour + 12
	case half == 'a' && hour == 12:
		return 0
	}
	return hour
}

// halfDay reads am, pm, a.m., p.m. behind a time.
func (d *dateScanner) halfDay(i int) (half byte, end int) {
	j := d.skipSpace(i)
	for _, form := range []string{"a.m.", "p.m.", "am", "pm", "AM", "PM", "A.M.", "P.M."} {
		if strings.HasPrefix(d.s[j:], form) && d.wordEnd(j+len(form)) == j+len(form) {
			return form[0] | 0x20, j + len(form)
		}
	}
	return 0, i
}

// halfDayBefore reads 上午, 下午, 午前, 오후 and the like before an hour.
func (d *dateScanner) halfDayBefore(i int) (start int, half byte) {
	before := strings.TrimRight(d.s[:i], " ")
	for _, row := range []struct {
		word string
		half byte
	}{{"上午", 'a'}, {"早上", 'a'}, {"凌晨", 'a'}, {"清晨", 'a'}, {"午前", 'a'}, {"오전", 'a'},
		{"下午", 'p'}, {"晚上", 'p'}, {"傍晚", 'p'}, {"午後", 'p'}, {"오후", 'p'}} {
		if strings.HasSuffix(before, row.word) {
			return len(before) - len(row.word), row.half
		}
	}
	return i, 0
}

// eastAsian reads 2012年9月7日 and its parts in digits or Han numerals, and
// 2012년 9월 7일.
func (d *dateScanner) eastAsian(i int, a part) bool {
	var year, month, day int
	end, p := i, a
	step := func(signs string, limit int, dst *int) bool {
		r, size := utf8.DecodeRuneInString(d.s[p.end:])
		if p.size == 0 || p.value == 0 || p.value > limit || !strings.ContainsRune(signs, r) || r == utf8.RuneError {
			return false
		}
		*dst, end = p.value, p.end+size
		p = d.part(d.skipSpace(end))
		return true
	}
	if a.size == 4 {
		step("年년", 2199, &year)
	}
	if step("月월", 12, &month) {
		step("日号號일", 31, &day)
	}
	if year == 0 && month == 0 || year == 0 && day == 0 && strings.HasPrefix(d.s[end:], "份") && month == 0 {
		return false
	}
	return d.add(i, end, isoDate(year, month, day))
}
