package text

import (
	"strings"
	"unicode/utf8"
)

// hanDigit gives the value of a Han digit, common, financial or traditional;
// -1 for the rest.
func hanDigit(r rune) int {
	switch r {
	case '〇', '零', '○':
		return 0
	case '一', '壹', '壱':
		return 1
	case '二', '贰', '貳', '弐', '两', '兩':
		return 2
	case '三', '叁', '參', '参':
		return 3
	case '四', '肆':
		return 4
	case '五', '伍':
		return 5
	case '六', '陆', '陸':
		return 6
	case '七', '柒':
		return 7
	case '八', '捌':
		return 8
	case '九', '玖':
		return 9
	}
	return -1
}

// hanPower gives the power of ten of a Han unit, 0 for the rest.
func hanPower(r rune) int {
	switch r {
	case '十', '拾':
		return 1
	case '百', '佰':
		return 2
	case '千', '仟':
		return 3
	case '万', '萬':
		return 4
	case '亿', '億':
		return 8
	case '兆':
		return 12
	}
	return 0
}

func isHanNumeral(r rune) bool { return hanDigit(r) >= 0 || hanPower(r) > 0 }

// hanRun is a run of Han numerals cut from a text.
type hanRun struct {
	runes [32]rune
	n     int
	end   int
}

func (sc *scanner) hanRunAt(i int) (run hanRun) {
	for run.end = i; run.end < len(sc.s) && run.n < len(run.runes); run.n++ {
		r, size := utf8.DecodeRuneInString(sc.s[run.end:])
		if !isHanNumeral(r) || r == '○' && run.n == 0 {
			break
		}
		run.runes[run.n] = r
		run.end += size
	}
	return run
}

// han reads the Han numeral at i, if the characters there are one.
func (sc *scanner) han(i int) int {
	if rest, ok := strings.CutPrefix(sc.s[i:], "百分之"); ok {
		return sc.hanPercent(i, len(sc.s)-len(rest))
	}
	run := sc.hanRunAt(i)
	if run.n == 0 {
		_, size := utf8.DecodeRuneInString(sc.s[i:])
		return i + size
	}
	values := run.values(sc.style.lang)
	if values == nil || !sc.hanContext(&run, i) {
		return run.end
	}
	end := run.end
	if rest, ok := strings.CutPrefix(sc.s[end:], "点"); ok && len(values) == 1 {
		end = sc.hanDecimals(values, end, len(sc.s)-len(rest))
	}
	sc.add(i, end, Han, values...)
	return end
}

// hanPercent reads 百分之三十 and 百分之30.
func (sc *scanner) hanPercent(start, i int) int {
	if r, _ := utf8.DecodeRuneInString(sc.s[i:]); digitOf(r) >= 0 {
		end := sc.digits(i)
		sc.found[len(sc.found)-1].ByteStart, sc.found[len(sc.found)-1].Kind = start, Percent
		return end
	}
	run := sc.hanRunAt(i)
	values := run.values(sc.style.lang)
	if values == nil {
		return i
	}
	end := run.end
	if rest, ok := strings.CutPrefix(sc.s[end:], "点"); ok {
		end = sc.hanDecimals(values, end, len(sc.s)-len(rest))
	}
	sc.add(start, end, Percent, values...)
	return end
}

// hanDecimals reads the digits behind 点 into values[0]: 三点五 is 3.5, but
// 三点十分 and 三点五分 are times.
func (sc *scanner) hanDecimals(values []string, end, i int) int {
	run := sc.hanRunAt(i)
	var digits []byte
	for _, r := range run.runes[:run.n] {
		d := hanDigit(r)
		if d < 0 || r == '两' || r == '兩' {
			return end
		}
		digits = append(digits, byte('0'+d))
	}
	next, _ := utf8.DecodeRuneInString(sc.s[run.end:])
	if len(digits) == 0 || strings.ContainsRune("分刻钟鐘半十", next) {
		return end
	}
	values[0] = canonical(false, values[0], string(digits))
	return run.end
}

// prefixed reads an ordinal behind 第 or 제: 第三, 第 12, 제3.
func (sc *scanner) prefixed(i, size int) int {
	j := sc.skipSpace(i + size)
	r, _ := utf8.DecodeRuneInString(sc.s[j:])
	if digitOf(r) >= 0 {
		end := sc.digits(j)
		sc.found[len(sc.found)-1].ByteStart, sc.found[len(sc.found)-1].Kind = i, Ordinal
		return end
	}
	run := sc.hanRunAt(j)
	values := run.values(sc.style.lang)
	if len(values) == 0 {
		return i + size
	}
	sc.add(i, run.end, Ordinal, values...)
	return run.end
}
