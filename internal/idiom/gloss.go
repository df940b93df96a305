package idiom

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// gloss describes an explanation that the text already gives.
type gloss struct {
	found  bool
	cue    bool // by an explicit cue, beside the phrase
	reason string
}

// place is a phrase inside a text, for gloss detection.
type place struct {
	lang       string
	text, next string // the segment and the one after it
	start, end int    // bytes in text
}

// findGloss looks for an explanation of the phrase near it: in brackets, after a
// comma or a dash with a cue, by a verb (X means …), as a footnote or a
// translator's note, at the head of the next sentence, or in front ("that is, X").
// Years, acronyms, cross-references, names, stage directions and the phrase's own
// original in another script are no explanation.
func findGloss(p place) gloss {
	c := cuesOf(p.lang)
	start, end, quoted := widen(p.text, p.start, p.end)
	after := strings.TrimLeft(p.text[end:], closing)
	if g := signed(p, after); g.found {
		return g
	}
	if g := footnote(p.text[end:]); g.found {
		return g
	}
	low := strings.ToLower(strings.TrimLeft(after, " \u00a0\t\n"))
	if inner, ok := bracket(low); ok {
		raw, _ := bracket(strings.TrimLeft(after, " \u00a0\t\n"))
		if explains(raw, inner, p, c, true) {
			cue := startsWith(strings.TrimLeft(inner, " \"“«„—–"), c.that) > 0
			return gloss{found: true, cue: cue, reason: "explained in brackets"}
		}
		return gloss{}
	}
	if g := apposition(low, c, quoted, strings.IndexByte(p.text[p.start:p.end], ' ') < 0); g.found {
		return g
	}
	if quoted && endsWith(strings.TrimRight(clause(low), " "), finalCues) {
		return gloss{found: true, reason: "the clause ends with a verb of meaning"}
	}
	if g := later(p, after, c); g.found {
		return g
	}
	if g := before(p.text[:start], after, c); g.found {
		return g
	}
	if n := strings.TrimLeft(strings.ToLower(p.next), " \u00a0\t\"“«„'‘—–-("); n != "" && ended(after) {
		if startsWith(n, c.next) > 0 {
			return gloss{found: true, reason: "explained in the next sentence"}
		}
	}
	return gloss{}
}

const (
	opening = "\"'“‘«„‹「『《〈”" // „…“ and ”…” exist, so the closing ones open too
	closing = "\"'”’»“‹›」』》〉"
)

// widen extends a phrase to the quotation marks it stands in, when they are near,
// and reports whether it is quoted.
func widen(s string, start, end int) (int, int, bool) {
	head, tail := s[:start], s[end:]
	words := 0
	closeAt, closeLen := -1, 0
	for i, r := range tail {
		if strings.ContainsRune(closing, r) && !(r == '\'' || r == '’') || (r == '\'' || r == '’') && !letterAfter(tail, i) {
			closeAt, closeLen = i, utf8.RuneLen(r)
			break
		}
		if strings.ContainsRune("()（）;；:：\n", r) {
			break
		}
		if r == ' ' {
			if words++; words > 6 {
				break
			}
		}
	}
	openAt := -1
	words = 0
	for i := len(head); i > 0; {
		r, size := utf8.DecodeLastRuneInString(head[:i])
		i -= size
		if strings.ContainsRune(opening, r) && !((r == '\'' || r == '’') && i > 0 && letterBefore(head, i)) {
			openAt = i
			break
		}
		if strings.ContainsRune("()（）;；:：.!?。！？\n", r) {
			break
		}
		if r == ' ' {
			if words++; words > 6 {
				break
			}
		}
	}
	first, _ := utf8.DecodeRuneInString(s[start:])
	last, _ := utf8.DecodeLastRuneInString(s[:end])
	if strings.ContainsRune(opening, first) && strings.ContainsRune(closing, last) {
		return start, end, true
	}
	if openAt < 0 || closeAt < 0 {
		return start, end, false
	}
	return openAt, end + closeAt + closeLen, true
}

func letterAfter(s string, i int) bool {
	_, size := utf8.DecodeRuneInString(s[i:])
	r, _ := utf8.DecodeRuneInString(s[i+size:])
	return unicode.IsLetter(r)
}

func letterBefore(s string, i int) bool {
	r, _ := utf8.DecodeLastRuneInString(s[:i])
	return unicode.IsLetter(r)
}

// bracket returns what stands in the bracket that s begins with.
func bracket(s string) (string, bool) {
	r, size := utf8.DecodeRuneInString(s)
	shut, ok := brackets[r]
	if !ok {
		return "", false
	}
	depth := 1
	for i, c := range s[size:] {
		switch c {
		case r:
			depth++
		case shut:
			if depth--; depth == 0 {
				return s[size : size+i], true
			}
		}
	}
	return s[size:], true // cut off by the end of the segment
}

var brackets = map[rune]rune{'(': ')', '（': '）', '[': ']', '［': '］', '〔': '〕', '【': '】'}

// signed looks for a translator's note mark after the phrase, in the segment or at
// the head of the next one.
func signed(p place, after string) gloss {
	head := p.next
	if len(head) > 160 {
		head = head[:160]
	}
	for _, s := range [2]string{strings.ToLower(after), strings.ToLower(head)} {
		for _, sign := range translatorSigns {
			if i := strings.Index(s, sign); i >= 0 && wordStarts(s, i) && wordEnds(s, i+len(sign)) {
				return gloss{found: true, cue: true, reason: "translator's note"}
			}
		}
	}
	return gloss{}
}

// footnote reports a reference mark that touches the phrase.
func footnote(s string) gloss {
	s = strings.TrimLeft(s, closing)
	r, size := utf8.DecodeRuneInString(s)
	mark := strings.ContainsRune("¹²³⁴⁵⁶⁷⁸⁹†‡※①②③④⑤", r)
	if r == '*' {
		next, _ := utf8.DecodeRuneInString(s[size:])
		mark = !unicode.IsLetter(next) && next != '*'
	}
	if r == '[' {
		inner, _ := bracket(s)
		mark = inner != "" && len(inner) <= 3 && strings.Trim(inner, "0123456789*a") == ""
	}
	if mark {
		return gloss{found: true, reason: "footnote mark"}
	}
	return gloss{}
}
