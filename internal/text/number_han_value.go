package text

import (
	"strconv"
)

// values reads a run as one numeral; nil when it is none.
func (run *hanRun) values(lang string) []string {
	runes := run.runes[:run.n]
	if run.n == 0 {
		return nil
	}
	for _, r := range runes {
		if hanPower(r) > 0 {
			return aboutUnits(runes, lang != "ja" && lang != "ko")
		}
	}
	if run.n == 2 && hanDigit(runes[1]) == hanDigit(runes[0])+1 && hanDigit(runes[0]) > 1 {
		// 两三个, 七八天: about so many
		return []string{strconv.Itoa(hanDigit(runes[0])), strconv.Itoa(hanDigit(runes[1]))}
	}
	digits := make([]byte, 0, len(runes))
	for _, r := range runes {
		if (r == '两' || r == '兩') && run.n > 1 {
			return nil
		}
		digits = append(digits, byte('0'+hanDigit(r)))
	}
	return []string{canonical(false, string(digits), "")}
}

// aboutUnits reads a numeral with units whose last two digits may be
// neighbours: 十七八个 is seventeen or eighteen, 二三十 twenty or thirty.
func aboutUnits(runes []rune, colloquial bool) []string {
	for i := 0; i+1 < len(runes); i++ {
		low, high := hanDigit(runes[i]), hanDigit(runes[i+1])
		if low < 1 || high != low+1 || i > 0 && i+2 < len(runes) {
			continue
		}
		var values []string
		for _, drop := range []int{i + 1, i} {
			one := append(append([]rune(nil), runes[:drop]...), runes[drop+1:]...)
			values = append(values, unitsValue(one, colloquial)...)
		}
		if len(values) == 2 {
			return values
		}
	}
	return unitsValue(runes, colloquial)
}

// unitsValue reads a numeral with units, as 一千二百, 十五 or 三亿五千万. With
// colloquial set, a last digit counts tenths of the unit before it: 三百六 is
// 360 (Chinese; 306 in Japanese).
func unitsValue(runes []rune, colloquial bool) []string {
	var total, section, digit int64 // of all, below the last 万 or 亿, and open
	digit = -1
	lowest, zero := 5, false
	for i, r := range runes {
		if d := hanDigit(r); d >= 0 {
			if digit > 0 || d > 0 && digit == 0 && !zero {
				return nil // two digits in a row: 一五一十
			}
			zero = zero || d == 0
			digit = int64(d)
			continue
		}
		p := hanPower(r)
		switch {
		case i == 0 && p != 1:
			return nil // 千万, 百姓
		case digit <= 0 && p < 4 && p != 1 && section == 0:
			return nil
		case p < 4 && p >= lowest:
			return nil
		case p < 4:
			section += max(digit, 1) * pow10(p)
			lowest, digit = p, -1
		default:
			total, section = raise(total, section+max(digit, 0), p)
			lowest, digit, zero = 5, -1, false
		}
	}
	if digit > 0 && colloquial && !zero && len(runes) > 2 {
		if last := hanPower(runes[len(runes)-2]); last > 1 {
			digit *= pow10(last - 1)
		}
	}
	sum := total + section + max(digit, 0)
	if sum <= 0 {
		return nil
	}
	return []string{strconv.FormatInt(sum, 10)}
}

// raise multiplies the open section by 万, 亿 or 兆; 亿 behind 万 multiplies
// both (三万亿).
func raise(total, section int64, power int) (int64, int64) {
	unit := pow10(power)
	if total > 0 && total < unit && total%unit != 0 {
		return clamp(total+section, unit), 0
	}
	return total + clamp(section, unit), 0
}

// clamp multiplies and gives -1<<40, which no sum survives, on overflow.
func clamp(a, b int64) int64 {
	if a > 0 && b > (1<<62)/a {
		return -1 << 62
	}
	return a * b
}

func pow10(n int) int64 {
	p := int64(1)
	for range n {
		p *= 10
	}
	return p
}
