package normalize

import (
	"strings"
	"unicode"
)

// Width of punctuation around Chinese and Japanese: it follows the text it
// stands in. Both neighbours are looked at, so that decimals, times, versions,
// addresses and tickers stay.

var cjkLangs = []string{"zh", "ja", "ko", "yue"}

var (
	ruleFullComma = Rule{ID: "cjk-comma", Level: Aggressive, Family: "cjk-width", Lang: "zh", Langs: []string{"zh", "ja", "yue"},
		What: "a comma before a Chinese or Japanese character, after one or after a Latin word, becomes fullwidth",
		In:   "你好,世界", Out: "你好，世界", Risk: "Japanese vertical style uses 、"}
	ruleFullStop = Rule{ID: "cjk-stop", Level: Aggressive, Family: "cjk-width", Lang: "zh", Langs: []string{"zh", "ja", "yue"},
		What: ". ! ? that end a line or quotation after a Chinese or Japanese character become fullwidth",
		In:   "你好!", Out: "你好！", Risk: "an abbreviation or a list number at the end"}
	ruleHalf = Rule{ID: "latin-halfwidth", Level: Aggressive, Family: "cjk-width", Lang: "zh", Langs: cjkLangs,
		What: "fullwidth ，。！？；： in a line without Chinese or Japanese characters become ASCII",
		In:   "Come in， please！", Out: "Come in, please!", Risk: "none in running text"}
	ruleWideLetters = Rule{ID: "fullwidth-letters", Level: Aggressive, Family: "cjk-width", Lang: "ja",
		What: "fullwidth Latin letters and digits become ASCII, halfwidth katakana become fullwidth with their voicing mark",
		In:   "ＡＢＣ１２３ ｶﾞ", Out: "ABC123 ガ", Risk: "fullwidth digits chosen for tables and titles"}
)

var cjkWidthRules = []contextRule{
	{&ruleFullComma, ",", func(c *cursor) (int, int, string, bool) {
		p := c.prev()
		ok := isCJK(c.next()) && (isCJK(p) || isLatin(p) && !unicode.IsDigit(p) || p == '》' || p == '」' || p == '”')
		return c.i, c.j, "，", ok
	}},
	{&ruleFullStop, ".!?", func(c *cursor) (int, int, string, bool) {
		n := c.next()
		end := n == edge || strings.ContainsRune("'\"”’」』）", n) && isSpace(after(c.s, c.j+len(string(n))))
		return c.i, c.j, map[rune]string{'.': "。", '!': "！", '?': "？"}[c.r], end && isCJK(c.prev())
	}},
	{&ruleHalf, "，。！？；：", func(c *cursor) (int, int, string, bool) {
		p := c.prev()
		if !isLatin(p) && p != ')' || c.lineHasCJK() {
			return 0, 0, "", false
		}
		now := map[rune]string{'，': ",", '。': ".", '！': "!", '？': "?", '；': ";", '：': ":"}[c.r]
		if isLatin(c.next()) {
			now += " "
		}
		return c.i, c.j, now, true
	}},
	{&ruleWideLetters, wideLetters, func(c *cursor) (int, int, string, bool) {
		return c.i, c.j, string(c.r - 0xFEE0), true
	}},
	{&ruleWideLetters, halfKana, (*cursor).wholeKana},
}

// isLatin: letters and digits that are set with spaces between words.
func isLatin(r rune) bool {
	return r < 0x3000 && r > ' ' && (unicode.IsLetter(r) || unicode.IsDigit(r))
}

func (c *cursor) lineHasCJK() bool {
	from := strings.LastIndexByte(c.s[:c.i], '\n') + 1
	to := len(c.s)
	if n := strings.IndexByte(c.s[c.i:], '\n'); n >= 0 {
		to = c.i + n
	}
	return strings.ContainsFunc(c.s[from:to], isCJK)
}

// FULLWIDTH DIGIT ZERO..NINE, LATIN CAPITAL A..Z, SMALL A..Z.
const wideLetters = "０１２３４５６７８９ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ"

// Halfwidth katakana and what they stand for, position by position.
const (
	halfKana  = "ｦｧｨｩｪｫｬｭｮｯｰｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜﾝ"
	fullKana  = "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン"
	voiceable = "カキクケコサシスセソタチツテトハヒフヘホ"
)

// wholeKana takes a halfwidth katakana together with the halfwidth voicing
// mark behind it: ｶﾞ is one letter, ガ.
func (c *cursor) wholeKana() (int, int, string, bool) {
	r := []rune(fullKana)[(strings.Index(halfKana, c.s[c.i:c.j]))/len("ｦ")]
	end := c.j
	switch n := c.next(); {
	case n == 'ﾞ' && strings.ContainsRune(voiceable, r):
		r++
		end += len("ﾞ")
	case n == 'ﾞ' && r == 'ウ':
		r = 'ヴ'
		end += len("ﾞ")
	case n == 'ﾟ' && strings.ContainsRune("ハヒフヘホ", r):
		r += 2
		end += len("ﾟ")
	}
	return c.i, end, string(r), true
}
