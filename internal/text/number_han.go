package text

import (
	"strconv"
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

// hanMeasures are counters and units behind which a single Han digit is a
// number: 三个, 五年, 七つ.
const hanMeasures = "道个個位名人年月日天岁歲次回本只隻条條件点點分秒时時小周週元块塊斤公里米厘毫克吨层層楼樓间間家座辆輛台臺架艘张張封份页頁章节節段句首支枝把根颗顆粒片朵棵匹头頭群双雙对對副套组組队隊届屆期代倍种種项項门門课課场場集季口杯瓶碗盘盤盒箱包袋桶滴步声聲遍趟顿頓圈轮輪晚夜号號寸尺丈亩畝度世成円圓枚冊階歳つヶヵか"

// hanLongMeasures are units whose first character alone does not tell.
var hanLongMeasures = []string{"美元", "美金", "欧元", "英镑", "卢布", "坚戈", "星期", "礼拜", "平方", "立方", "海里", "光年", "英里", "英尺", "千米", "千克", "メートル", "キロ", "ドル"}

func startsWithAny(s string, prefixes []string) bool {
	for _, prefix := range prefixes {
		if strings.HasPrefix(s, prefix) {
			return true
		}
	}
	return false
}

// hanContext tells whether a run that reads as a number is used as one.
func (sc *scanner) hanContext(run *hanRun, i int) bool {
	next, size := utf8.DecodeRuneInString(sc.s[run.end:])
	measured := next != utf8.RuneError && strings.ContainsRune(hanMeasures, next) || startsWithAny(sc.s[run.end:], hanLongMeasures)
	before := sc.s[:i]
	if next == '几' || next == '幾' || strings.HasSuffix(before, "分之") || strings.HasPrefix(sc.s[run.end:], "分之") {
		return false // 十几; 三分之一
	}
	switch {
	case run.n == 1:
		return measured && sc.hanSingle(run.runes[0], before, sc.s[run.end:], size)
	case run.units():
		return !strings.HasSuffix(before, "几") && !strings.HasSuffix(before, "数")
	case run.n == 2:
		return measured && (run.runes[0] != '一' || next == '年')
	}
	first := hanDigit(run.runes[0])
	return measured || first == 1 || first == 2 && run.n == 4
}

func (run *hanRun) units() bool {
	for _, r := range run.runes[:run.n] {
		if hanPower(r) > 0 {
			return true
		}
	}
	return false
}

// hanSingle decides on a single digit before a measure: 一个 is "a", 十分 is
// "very", 星期三 is Wednesday, 老三 a person.
func (sc *scanner) hanSingle(r rune, before, after string, size int) bool {
	switch {
	case hanPower(r) > 1 || hanDigit(r) == 0:
		return false
	case r == '一' || r == '壹':
		return strings.HasPrefix(after, "月") || strings.HasPrefix(after, "号") || strings.HasPrefix(after, "岁") || strings.HasPrefix(after, "歳") || strings.HasPrefix(after, "章")
	case r == '十' && strings.HasPrefix(after, "分"):
		return strings.HasPrefix(after[size:], "钟") || strings.HasPrefix(after[size:], "鐘")
	}
	if strings.HasPrefix(after, "根本") || strings.HasPrefix(after, "人称") {
		return false
	}
	for _, prefix := range []string{"星期", "周", "週", "礼拜", "禮拜", "老", "几", "幾"} {
		if strings.HasSuffix(before, prefix) {
			return false
		}
	}
	return true
}
