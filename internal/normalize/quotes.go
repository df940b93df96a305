package normalize

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// marks are the quotation marks of a locale.
type marks struct {
	open1, close1, open2, close2 rune
}

// preferredQuotes stand in front of CLDR's where the printers of a country
// plainly do otherwise. Everything else is CLDR's; Options.Quotes overrides.
var preferredQuotes = map[string]string{
	"en-GB": "‘’“”", // New Hart's Rules: single first
	"de-CH": "«»‹›", // Swiss printing
}

// noQuotes lists languages whose straight marks are left alone: in
// right-to-left lines the direction of a mark is not seen from its neighbours.
var noQuotes = map[string]bool{"ar": true, "he": true, "fa": true, "ur": true, "ps": true, "yi": true, "ug": true, "sd": true}

// marksFor finds the marks: the option, the preference, CLDR, each by full tag
// and then by the shorter ones.
func marksFor(opt Options) (*marks, error) {
	if opt.Quotes != "" {
		q := []rune(opt.Quotes)
		if len(q) != 4 {
			return nil, fmt.Errorf("quotes %q: want four marks, outer pair and inner pair", opt.Quotes)
		}
		return &marks{q[0], q[1], q[2], q[3]}, nil
	}
	if opt.Lang == "" || noQuotes[base(opt.Lang)] {
		return nil, nil
	}
	for tag := strings.ReplaceAll(opt.Lang, "_", "-"); tag != ""; {
		for _, table := range []map[string]string{preferredQuotes, cldrQuotes} {
			if q := []rune(table[tag]); len(q) == 4 {
				return &marks{q[0], q[1], q[2], q[3]}, nil
			}
		}
		i := strings.LastIndexByte(tag, '-')
		tag = tag[:max(i, 0)]
	}
	return nil, nil
}

const (
	openers = "([{<«‹„‚“‘（【《〈「『—–-/=\u00BF\u00A1"
	// A closing mark may be followed by these.
	closers = ")]}>»›”’“.,;:!?…—–-/（）】》〉」』，。、；：！？"
)

var (
	ruleQuotes = Rule{ID: "quotes", Level: Locale, Family: "quotes", Lang: "ru",
		What: "straight double quotes become the marks of the language, by CLDR; inside others, its inner marks",
		In:   `"Роман "Мать" забыт".`, Out: `«Роман „Мать“ забыт».`,
		Risk: "inches and seconds (kept after digits outside quotations), quotations without an end"}
	ruleNested = Rule{ID: "quotes-nested", Level: Locale, Family: "quotes", Lang: "ru",
		What: "the outer marks of the language inside themselves become the inner ones",
		In:   "««Цыганы» мои не продаются»", Out: "«„Цыганы“ мои не продаются»",
		Risk: "a quotation that was never closed makes the next one look nested"}
	ruleSingles = Rule{ID: "quotes-single", Level: Locale, Family: "quotes", Lang: "en", Langs: []string{"en"},
		What: "a pair of straight single quotes becomes curly",
		In:   "She said 'now' twice.", Out: "She said ‘now’ twice.", Risk: "an elision at the start of a word: 'tis"}
	ruleInnerSpace = Rule{ID: "quotes-space", Level: Locale, Family: "quotes", Lang: "fr", Langs: []string{"fr"},
		What: "spaces inside guillemets become NO-BREAK SPACE",
		In:   "« oui »", Out: "«\u00A0oui\u00A0»", Risk: "Swiss printing uses none or narrow ones"}
)

var quoteRules = []contextRule{
	{&ruleQuotes, `"`, (*cursor).straightQuote},
	{&ruleNested, "«»„“”‘’‚‹›「」『』", (*cursor).curlyQuote}, // counts too, so it comes first
	{&ruleInnerSpace, "«»", (*cursor).guillemetSpace},
	{&ruleSingles, "'", (*cursor).singleQuote},
}

// newLine forgets open quotations, unless the line goes on with a small letter
// as wrapped text does. A mark that was never closed then harms one line only.
func newLine(st *state, line string) {
	if r := after(strings.TrimLeft(line, " \t\u3000"), 0); !unicode.IsLower(r) {
		st.depth, st.inners = 0, 0
	}
}

// maxDepth bounds nesting; deeper marks are all inner ones.
const maxDepth = 7

func (st *state) open(inner bool) {
	if st.depth < maxDepth {
		st.depth++
	}
	st.inners &^= 1 << st.depth
	if inner {
		st.inners |= 1 << st.depth
	}
}

// close ends the innermost quotation and says whether it had inner marks.
func (st *state) close() (inner bool) {
	if st.depth == 0 {
		return false
	}
	inner = st.inners>>st.depth&1 == 1
	st.depth--
	return inner
}

// straightQuote decides direction by the neighbours beyond a run of marks and
// kind by depth.
func (c *cursor) straightQuote() (int, int, string, bool) {
	if c.quotes == nil {
		return 0, 0, "", false
	}
	left := c.i
	for left > 0 && c.s[left-1] == '"' {
		left--
	}
	right := c.j
	for right < len(c.s) && c.s[right] == '"' {
		right++
	}
	p, n := before(c.s, left), after(c.s, right)
	opens := (isSpace(p) || strings.ContainsRune(openers, p)) && !isSpace(n) && !strings.ContainsRune(".,;:!?)]}»", n) ||
		(isSpace(p) || strings.ContainsRune(openers, p)) && strings.HasPrefix(c.s[right:], "...")
	closes := !isSpace(p) && !strings.ContainsRune("([{«„‹", p) && (isSpace(n) || strings.ContainsRune(closers, n))
	switch {
	case opens && closes: // "(—": by depth
		opens = c.st.depth == 0
	case !opens && !closes:
		if !isCJK(p) && !isCJK(n) || isSpace(p) || isSpace(n) {
			return 0, 0, "", false
		}
		opens = c.st.depth == 0
	}
	if opens {
		return c.openQuote()
	}
	if unicode.IsDigit(p) && c.st.depth == 0 {
		return 0, 0, "", false // 6' 10"
	}
	return c.closeQuote()
}

func (c *cursor) openQuote() (int, int, string, bool) {
	inner := c.st.depth > 0
	c.st.open(inner)
	if inner {
		return c.i, c.j, c.spaced(c.quotes.open2), true
	}
	return c.i, c.j, c.spaced(c.quotes.open1), true
}

func (c *cursor) closeQuote() (int, int, string, bool) {
	if c.st.close() {
		return c.i, c.j, c.spaced(c.quotes.close2), true
	}
	return c.i, c.j, c.spaced(c.quotes.close1), true
}

// spaced writes a mark, with the no-break space French puts inside guillemets.
func (c *cursor) spaced(r rune) string {
	switch {
	case c.french && (r == '«' || r == '‹'):
		return string(r) + "\u00A0"
	case c.french && (r == '»' || r == '›'):
		return "\u00A0" + string(r)
	}
	return string(r)
}

// curlyQuote counts the marks that are there already, and turns outer marks
// inside a quotation into inner ones.
func (c *cursor) curlyQuote() (int, int, string, bool) {
	q := c.quotes
	if q == nil {
		return 0, 0, "", false
	}
	r := c.r
	isOpen, isClose := r == q.open1 || r == q.open2, r == q.close1 || r == q.close2
	if isOpen && isClose { // fi ”Tule”, and the like: by the neighbours
		isOpen = isSpace(c.prev()) || strings.ContainsRune(openers, c.prev())
	}
	switch {
	case r == '’' && (unicode.IsLetter(c.next()) && !isCJK(c.next()) || r != q.close1 && c.st.inners>>c.st.depth&1 == 0):
		return 0, 0, "", false // an apostrophe
	case isOpen:
		inner := c.st.depth > 0
		c.st.open(inner && (r == q.open2 || q.open1 != q.open2 && c.balanced()))
		if inner && r == q.open1 && q.open1 != q.open2 && q.open1 != q.close1 && c.balanced() {
			return c.i, c.j, string(q.open2), true
		}
	case isClose:
		deep := c.st.depth > 0
		inner := c.st.close()
		if deep && inner && r == q.close1 && q.close1 != q.close2 && q.open1 != q.close1 {
			return c.i, c.j, string(q.close2), true
		}
	}
	return 0, 0, "", false
}

// balanced reports whether the line closes as many outer quotations as it
// opens, and never more: else nesting cannot be told from a slip.
func (c *cursor) balanced() bool {
	from := strings.LastIndexByte(c.s[:c.i], '\n') + 1
	depth := 0
	for _, r := range c.s[from:] {
		switch r {
		case '\n':
			return depth == 0
		case c.quotes.open1:
			depth++
		case c.quotes.close1:
			if depth--; depth < 0 {
				return false
			}
		}
	}
	return depth == 0
}

// elided words begin with an apostrophe in English.
var elided = map[string]bool{"tis": true, "twas": true, "em": true, "til": true, "cause": true, "n": true, "round": true, "bout": true}

// singleQuote pairs straight single quotes on one line; apostrophes inside
// words are not its business.
func (c *cursor) singleQuote() (int, int, string, bool) {
	p, n := c.prev(), c.next()
	q := c.quotes
	if q == nil {
		return 0, 0, "", false
	}
	open, shut := q.open2, q.close2
	if q.open1 == '‘' && c.st.depth == 0 {
		open, shut = q.open1, q.close1
	}
	if (isSpace(p) || strings.ContainsRune(openers, p)) && unicode.IsLetter(n) && !elided[strings.ToLower(wordAfter(c.s, c.j))] {
		if end := c.singleEnd(); end > 0 {
			inner := open == q.open2
			c.st.open(inner)
			return c.i, c.j, string(open), true
		}
	}
	if c.st.depth > 0 && !isSpace(p) && !unicode.IsLetter(n) && !unicode.IsDigit(n) && c.singleOpen(open) {
		c.st.close()
		return c.i, c.j, string(shut), true
	}
	return 0, 0, "", false
}

// singleEnd finds the closing single quote on the line, 0 when there is none.
func (c *cursor) singleEnd() int {
	for k := c.j; k < len(c.s) && c.s[k] != '\n'; k++ {
		if c.s[k] == '\'' && !isSpace(before(c.s, k)) {
			if n := after(c.s, k+1); !unicode.IsLetter(n) && !unicode.IsDigit(n) {
				return k
			}
		}
	}
	return 0
}

// singleOpen reports whether the line has a single quotation open at c.i,
// whether written straight or curly.
func (c *cursor) singleOpen(open rune) bool {
	from := strings.LastIndexByte(c.s[:c.i], '\n') + 1
	for k := c.i; k > from; {
		r, n := utf8.DecodeLastRuneInString(c.s[:k])
		k -= n
		if r != open && r != '\'' {
			continue
		}
		if p := before(c.s, k); isSpace(p) || strings.ContainsRune(openers, p) {
			return true
		}
		if nx := after(c.s, k+n); !unicode.IsLetter(nx) {
			return false // closed before
		}
	}
	return false
}

// guillemetSpace makes the spaces inside French guillemets unbreakable; other
// kinds of no-break space stay as they are.
func (c *cursor) guillemetSpace() (int, int, string, bool) {
	if c.r == '«' && c.next() == ' ' {
		return c.j, c.j + 1, "\u00A0", true
	}
	if c.r == '»' && c.prev() == ' ' {
		return c.i - 1, c.i, "\u00A0", true
	}
	return 0, 0, "", false
}
