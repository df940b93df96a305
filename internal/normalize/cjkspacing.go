package normalize

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Spaces between Chinese, Japanese or Korean and everything else. The two
// schools disagree on operators and marks; this follows the one that sets
// operators apart, because for a matching key what counts is that "你+我" and
// "你 + 我" come out the same. Paths, addresses and anchors stay whole.

var (
	ruleCJKLatin = Rule{ID: "cjk-latin", Level: Aggressive, Family: "cjk-spacing", Lang: "zh", Langs: cjkLangs,
		What: "a space between a CJK character and a Latin or Greek letter or a digit",
		In:   "在Linux上运行5次", Out: "在 Linux 上运行 5 次", Risk: "house styles without the space; Korean particles after Latin words"}
	ruleCJKOperator = Rule{ID: "cjk-operator", Level: Aggressive, Family: "cjk-spacing", Lang: "zh", Langs: cjkLangs,
		What: "spaces around + - * = & | < > / \\ % $ between CJK and other text",
		In:   "你+我=我们", Out: "你 + 我 = 我们", Risk: "compact notation in headings"}
	ruleCJKMark = Rule{ID: "cjk-mark", Level: Aggressive, Family: "cjk-spacing", Lang: "zh", Langs: cjkLangs,
		What: "a space after halfwidth : , . ! ? ~ and … inside CJK text",
		In:   "电话:12345", Out: "电话: 12345", Risk: "times and ratios written with characters"}
	ruleCJKBracket = Rule{ID: "cjk-bracket", Level: Aggressive, Family: "cjk-spacing", Lang: "zh", Langs: cjkLangs,
		What: "a space outside halfwidth brackets, paired straight quotes and backquotes beside CJK",
		In:   "前面(中文)后面", Out: "前面 (中文) 后面", Risk: "markup; line-breaking HTML tags are kept"}
	ruleCJKDot = Rule{ID: "cjk-dot", Level: Aggressive, Family: "cjk-spacing", Lang: "zh", Langs: []string{"zh", "ja", "yue"},
		What: "the several middle dots between CJK characters become KATAKANA MIDDLE DOT",
		In:   "约翰·史密斯", Out: "约翰・史密斯", Risk: "the Chinese name dot is U+00B7 by its standard: for comparison only"}
)

var cjkSpacingRules = []contextRule{
	{&ruleCJKLatin, latinish, (*cursor).besideCJK},
	{&ruleCJKOperator, "+-*/=&<>|\\^%$~#", (*cursor).operator},
	{&ruleCJKMark, ":,.!?…", (*cursor).markAfterCJK},
	{&ruleCJKBracket, "()[]{}", (*cursor).bracket},
	{&ruleCJKBracket, "\"'`", (*cursor).pairedMark},
	{&ruleCJKDot, "·•‧", func(c *cursor) (int, int, string, bool) {
		return c.i, c.j, "・", isCJK(c.prev()) && isCJK(c.next())
	}},
}

// latinish wakes the rule for letters of the scripts that mix into CJK text.
const latinish = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789" +
	"àáâäåæçèéêëìíîïñòóôöøùúûüýÿÀÁÂÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÖØÙÚÛÜ" +
	"αβγδεζηθικλμνξοπρστυφχψωΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ"

// eastern: CJK as isCJK has it, and Hangul, letters only.
func eastern(r rune) bool {
	return (isCJK(r) || r >= 0xAC00 && r <= 0xD7A3) && unicode.IsLetter(r)
}

// anchored reports whether i lies in an address with a fragment: wiki/词条#历史.
func (c *cursor) anchored() bool {
	t := tokenAround(c.s, c.i)
	h := strings.IndexByte(t, '#')
	return h > 0 && (strings.Contains(t[:h], "/") || isLatin(before(t, h))) || strings.Contains(t, "://")
}

func (c *cursor) besideCJK() (int, int, string, bool) {
	left, right := eastern(c.prev()), eastern(c.next())
	if !left && !right || c.anchored() {
		return 0, 0, "", false
	}
	k := c.i
	for k > 0 && isLatin(before(c.s, k)) {
		_, n := utf8.DecodeLastRuneInString(c.s[:k])
		k -= n
	}
	if p := before(c.s, k); p == '$' || p == '\\' {
		return 0, 0, "", false // a placeholder or an escape: $1, \u00a0
	}
	now := c.s[c.i:c.j]
	if left {
		now = " " + now
	}
	if right {
		now += " "
	}
	return c.i, c.j, now, true
}

const operators = "+-*/=&<>|\\^%$~#"

// operator looks at a whole run: =>, ++, ~=.
func (c *cursor) operator() (int, int, string, bool) {
	p := c.prev()
	if strings.ContainsRune(operators, p) {
		return 0, 0, "", false
	}
	end := c.j
	for end < len(c.s) && strings.IndexByte(operators, c.s[end]) >= 0 {
		end++
	}
	run, n := c.s[c.i:end], after(c.s, end)
	left, right := eastern(p), eastern(n)
	if !left && !right || c.anchored() {
		return 0, 0, "", false
	}
	if run[0] == '<' || run[len(run)-1] == '>' {
		if from, to, now, done, ok := c.tag(run, end); done {
			return from, to, now, ok
		}
	}
	if run[0] == '&' && entityAhead(c.s[c.i:]) {
		return 0, 0, "", false
	}
	l, r := operatorSpaces(run, p, n)
	if run == "$" && strings.Count(tokenAround(c.s, c.i), "$") != 1 {
		l, r = false, false // $ticker$
	}
	now := run
	if l {
		now = " " + now
	}
	if r {
		now += " "
	}
	return c.i, end, now, l || r
}

// operatorSpaces says on which sides the operator between p and n is set off.
func operatorSpaces(run string, p, n rune) (before, after bool) {
	left, right := eastern(p), eastern(n)
	latinLeft, latinRight := isLatin(p), isLatin(n) || n == '.'
	first := run[0]
	switch {
	case strings.Trim(run, "~") == "":
		return false, left && (right || latinRight)
	case first == '#':
		return left && right, false
	case run == "$" || run == "%" || first == '\\':
		return left && right, left && right || run == "%" && latinLeft && right
	case run == "/":
		return left && (right || latinRight), right && (left || latinLeft)
	case left && right || left && isLatin(n):
		return true, true
	case latinLeft && right && strings.Trim(run, "+-") == "":
		return false, true
	case latinLeft && right:
		return true, true
	case run == "-" && right && unicode.IsPunct(p) && p >= 0x3000:
		return false, true
	}
	return false, false
}

// entityAhead: &amp; &#34;
func entityAhead(s string) bool {
	end := strings.IndexByte(head(s, 10), ';')
	return end > 1 && !strings.ContainsFunc(s[1:end], func(r rune) bool { return r >= utf8.RuneSelf || r == ' ' || r == '&' })
}

// lineTags break or rule off lines and are set without spaces.
var lineTags = set("br hr wbr p /p img")

// tag treats <...> as a bracket. done is false when it is a comparison.
func (c *cursor) tag(run string, end int) (from, to int, now string, done, ok bool) {
	line := c.s
	if k := strings.IndexByte(line[c.i:], '\n'); k >= 0 {
		line = line[:c.i+k]
	}
	if run == "<" || run == "</" {
		k := strings.IndexByte(line[end:], '>')
		if k <= 0 || strings.Contains(line[end:end+k], "<") {
			return 0, 0, "", false, false
		}
		name := strings.TrimRight(line[end:end+k], " /")
		plainTag := lineTags[strings.ToLower(name)] || isSpace(after(line, end))
		return c.i, c.i, " ", true, !plainTag && eastern(c.prev())
	}
	if strings.HasSuffix(run, ">") && strings.Trim(run, "/>") == "" {
		k := strings.LastIndexByte(line[:c.i], '<')
		if k < 0 || strings.Contains(line[k:c.i], ">") {
			return 0, 0, "", false, false
		}
		name := strings.TrimRight(line[k+1:c.i], " /")
		return end, end, " ", true, !lineTags[strings.ToLower(name)] && eastern(after(c.s, end)) && !isSpace(c.prev())
	}
	return 0, 0, "", false, false
}

// markAfterCJK: the last of a run of marks.
func (c *cursor) markAfterCJK() (int, int, string, bool) {
	n := c.next()
	if c.r == '.' {
		return c.dotBesideCJK()
	}
	right := eastern(n) || isLatin(n)
	if !right || c.anchored() {
		return 0, 0, "", false
	}
	k := c.i
	for k > 0 && before(c.s, k) == c.r {
		k -= utf8.RuneLen(c.r)
	}
	p := before(c.s, k)
	left := eastern(p) || c.r == ',' && p == ')' && eastern(n)
	return c.j, c.j, " ", left && (c.r != ',' || !unicode.IsDigit(n))
}

// dotBesideCJK: a stop between characters is spaced behind, a hidden file or
// relative path in front; an extension (名.txt) stays.
func (c *cursor) dotBesideCJK() (int, int, string, bool) {
	k := c.i
	for k > 0 && c.s[k-1] == '.' {
		k--
	}
	if !eastern(before(c.s, k)) {
		return 0, 0, "", false
	}
	if eastern(c.next()) {
		return c.j, c.j, " ", true
	}
	rest := c.s[c.j:]
	name := len(rest) - len(strings.TrimLeft(rest, latinish[:62]+"_-."))
	return c.i, c.i, " ", k == c.i && strings.HasPrefix(rest[name:], "/")
}

func (c *cursor) bracket() (int, int, string, bool) {
	if c.anchored() {
		return 0, 0, "", false
	}
	if strings.ContainsRune("([{", c.r) {
		return c.i, c.i, " ", eastern(c.prev()) && !isSpace(c.next())
	}
	return c.j, c.j, " ", eastern(c.next()) && !isSpace(c.prev())
}

// pairedMark tells opening from closing by counting on the line; an odd number
// of them means nothing can be said.
func (c *cursor) pairedMark() (int, int, string, bool) {
	if !eastern(c.prev()) && !eastern(c.next()) {
		return 0, 0, "", false
	}
	from := strings.LastIndexByte(c.s[:c.i], '\n') + 1
	to := len(c.s)
	if n := strings.IndexByte(c.s[c.i:], '\n'); n >= 0 {
		to = c.i + n
	}
	mark := string(c.r)
	all, done := strings.Count(c.s[from:to], mark), strings.Count(c.s[from:c.i], mark)
	if all%2 != 0 {
		return 0, 0, "", false
	}
	if done%2 == 0 {
		return c.i, c.i, " ", eastern(c.prev())
	}
	return c.j, c.j, " ", eastern(c.next())
}
