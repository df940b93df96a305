package segment

import (
	"strings"
	"unicode/utf8"
)

// leavesQuote decides whether a sentence ends with a closing quotation mark
// that has a terminator in front of it, where no capital can tell: “你来了？”他问
// is one sentence, “你来了。”他站起来 are two.
func (c *cutter) leavesQuote(t tail, n next) bool {
	if n.quote {
		return true // the next speaker
	}
	if n.kind == atPunct || n.kind == atEnd {
		return n.kind == atEnd
	}
	if isHangul(n.r) && !n.space {
		return false // a particle: "…"라고
	}
	if c.rules.tag == "ja" && !n.space && particle(c.s[n.word:c.end]) {
		return false
	}
	if !isCJK(n.r) && !(isDigit(n.r) && c.says(c.clause(n.word))) { // 31号回答
		return n.space && !c.attributedAnyCase(n) || !n.space && !n.dash
	}
	// Speech that a colon or comma introduced closes its sentence; a quotation
	// in the middle of a clause does not: 他喊了一声“救命！”就跑了.
	if t.paired && strings.ContainsRune("：:，,、", c.before(t.opener, c.begin)) {
		return true
	}
	if t.paired && t.opener >= c.start && !c.opensSentence(t.opener) {
		return strings.ContainsRune("。！？”」—", c.before(t.opener, c.begin))
	}
	clause := c.clause(n.word)
	return !c.says(clause) && !c.resumes(n.word+len(clause)) && !c.saysLater(n.word+len(clause))
}

// saysLater reports a clause that ends at byte i with one behind it that only
// attributes: “跟我来。”他想了一会儿，补充道。
func (c *cutter) saysLater(i int) bool {
	if !strings.HasPrefix(c.s[i:c.end], "，") {
		return false
	}
	i += len("，")
	second := c.clause(i)
	return strings.HasSuffix(noSpeech.Replace(second), "道") && strings.HasPrefix(c.s[i+len(second):c.end], "。")
}

// particle reports the Japanese particles that tie a quotation to what follows.
func particle(s string) bool {
	for _, p := range []string{"と", "って", "っと", "の", "は", "が", "を", "に", "で", "も", "など", "か", "や", "という", "だ", "から", "まで", "へ"} {
		if strings.HasPrefix(s, p) {
			return true
		}
	}
	return strings.HasPrefix(s, "的")
}

// clause returns the text from byte i to the next punctuation mark, at most
// about twenty characters of Han.
func (c *cutter) clause(i int) string {
	limit := min(c.end, i+72)
	for j := i; j < limit; {
		r, n := utf8.DecodeRuneInString(c.s[j:limit])
		if r == utf8.RuneError && n <= 1 && limit < c.end {
			return c.s[i:j] // the limit fell into a character
		}
		if (r == '·' || r == '・') && isCJK(c.before(j, i)) { // between the parts of a foreign name: 塔玛拉·帕夫洛夫娜
			j += n
			continue
		}
		if isPunct(r) || isQuote(r) || stopOf(r) != 0 || r == '—' {
			return c.s[i:j]
		}
		j += n
	}
	return c.s[i:limit]
}

// resumes reports that speech goes on behind a clause that ends at byte i:
// “我……”她低下头，“我不知道。”
func (c *cutter) resumes(i int) bool {
	r, n := utf8.DecodeRuneInString(c.s[i:c.end])
	if r != '，' && r != '：' && r != ',' {
		return false
	}
	q := c.after(i+n, c.end)
	return q == '“' || q == '「' || q == '『' || q == '"' || q == '‘'
}

// noSpeech drops words that hold a verb of speech and mean something else.
var noSpeech = strings.NewReplacer("知道", "", "问题", "", "問題", "", "学问", "", "疑问", "", "访问", "", "道理", "", "道路", "", "街道", "", "味道", "",
	"通道", "", "说明", "", "小说", "", "小說", "", "传说", "", "听说", "", "据说", "", "说不定", "", "顾问", "")

// says reports whether a Chinese or Japanese clause attributes speech. The verbs
// of the table that stand for speech alone count anywhere in the clause; those
// written with a leading "-" count only at its end, where 叫 is "cried" and not
// "called for".
func (c *cutter) says(clause string) bool {
	switch r := firstRune(clause); r {
	case '的':
		return true
	case '这', '那', '這':
		return false // “为什么？”这个问题他问了一辈子
	}
	clause = noSpeech.Replace(clause)
	clause = strings.TrimRight(clause, "着著了过過起来來地一声聲句遍")
	for _, v := range c.rules.speech {
		if end, ok := strings.CutPrefix(v, "-"); ok {
			if strings.HasSuffix(clause, end) {
				return true
			}
		} else if strings.Contains(clause, v) {
			return true
		}
	}
	return false
}

// attributed reports whether a name and a verb of speech follow a quotation:
// "Are you there?" Mr. Hall asked. A sentence starter in front speaks against it.
func (c *cutter) attributed(n next) bool {
	if n.opens || n.dash || len(c.rules.speech) == 0 {
		return false
	}
	if c.alwaysCapital(n) {
		return c.verbNear(n.wordEnd, 2) // "Is it for sale?" I asked.
	}
	if c.rules.starters[lower(c.s[n.word:n.wordEnd])] {
		return false
	}
	return c.verbNear(n.wordEnd, 3)
}

// introduced reports a quotation that a colon stands in front of: who says it
// has been told, «…» in «Фань сказал: «Режь!» Ду подумал.»
func (c *cutter) introduced(t tail) bool {
	if !t.paired {
		return false
	}
	r := c.before(trimEnd(c.s, c.begin, t.opener), c.begin)
	return r == ':' || r == '：'
}

// speechGoesOn reports that speech goes on behind the words of its author inside
// one quotation, which parts it as it does dialogue without quotation marks:
// «Вот блин, — сказал он. — Зато первый».
func (c *cutter) speechGoesOn(m *mark, n next) bool {
	if m.stop != dot || !n.space || !n.dash || !n.spaced || n.kind != atUpper {
		return false
	}
	from := max(c.start, m.pos-2*near)
	i := strings.LastIndex(c.s[from:m.pos], "— ")
	if i <= 0 {
		i = strings.LastIndex(c.s[from:m.pos], "– ")
	}
	if i <= 0 {
		return false
	}
	at := from + i
	r := c.before(trimEnd(c.s, from, at), from)
	word := c.after(at+len("— "), m.pos)
	return r == ',' && letterOf(word) == lowerCase
}

// attributedAnyCase is attributed for scripts without case, where the first
// word may be the verb itself: Arabic "…" قال.
func (c *cutter) attributedAnyCase(n next) bool {
	return !n.opens && n.kind == atLetter && len(c.rules.speech) > 0 && c.verbNear(n.word, 4)
}

// verbNear looks for a verb of speech among the next words before any
// punctuation but the full stop of a title.
func (c *cutter) verbNear(i, words int) bool {
	for ; words > 0; words-- {
		i = trimStart(c.s, i, c.end)
		j := i
		for j < c.end && isWord(c.after(j, c.end)) {
			_, n := utf8.DecodeRuneInString(c.s[j:c.end])
			j += n
		}
		if j == i {
			return false
		}
		w := lower(c.s[i:j])
		if w == "would" && (c.rules.tag == "en" || c.rules.tag == "") {
			return c.baseVerb(j)
		}
		for _, v := range c.rules.speech {
			if w == v || isHangul(c.after(i, c.end)) && strings.HasPrefix(w, v) {
				return true
			}
		}
		i = j
		if i < c.end && c.s[i] == '.' && j-i <= 4 {
			i++
		}
		if r := c.after(i, c.end); r != ' ' && r != '\u00A0' { // NO-BREAK SPACE
			return false
		}
	}
	return false
}

// baseVerb reports "say", "ask" and the like right behind byte i: “Now!” Uncle
// Shen would say.
func (c *cutter) baseVerb(i int) bool {
	i = trimStart(c.s, i, c.end)
	j := i
	for j < c.end && isWord(c.after(j, c.end)) {
		j++
	}
	switch c.s[i:j] {
	case "say", "ask", "cry", "shout", "answer", "reply", "whisper", "add", "call":
		return true
	}
	return false
}
