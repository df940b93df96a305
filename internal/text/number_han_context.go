package text

import (
	"strings"
	"unicode/utf8"
)

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
