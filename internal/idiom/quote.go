package idiom

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// quote is a phrase between quotation marks.
type quote struct {
	start, end   int // with the marks
	inner        string
	innerStart   int
	speechBefore bool
}

var quotePairs = map[rune]rune{
	'"': '"', '“': '”', '„': '“', '«': '»', '「': '」', '『': '』', '‘': '’', '\'': '\'', '‹': '›',
}

// quotes lists the quoted phrases of a segment, innermost first where they nest is
// not attempted: an opening mark takes the nearest fitting closing mark.
func quotes(s string) []quote {
	var out []quote
	prev := rune(' ')
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		shut, ok := quotePairs[r]
		if ok && !((r == '\'' || r == '‘') && unicode.IsLetter(prev)) {
			if q, found := quoteAt(s, i, size, shut); found {
				out = append(out, q)
				i = q.end
				prev = shut
				continue
			}
		}
		prev = r
		i += size
	}
	return out
}

func quoteAt(s string, i, size int, shut rune) (quote, bool) {
	rest := s[i+size:]
	for j, r := range rest {
		fits := r == shut || shut == '“' && r == '”' || shut == '”' && r == '"'
		if fits && !((r == '\'' || r == '’') && letterAfter(rest, j)) {
			head := strings.TrimRight(s[:i], " ")
			last, _ := utf8.DecodeLastRuneInString(head)
			return quote{
				start: i, end: i + size + j + utf8.RuneLen(r), inner: rest[:j], innerStart: i + size,
				speechBefore: strings.ContainsRune(":：", last) || head == "" && strings.ContainsRune(",.!?，。！？", lastRune(rest[:j])),
			}, true
		}
		if j > 160 {
			break
		}
	}
	return quote{}, false
}

func lastRune(s string) rune {
	r, _ := utf8.DecodeLastRuneInString(s)
	return r
}

// idiomatic reports whether a quoted phrase could be an idiom: two to seven words
// or three to ten characters, without the marks of a sentence, not capitalised
// like a title and with something that is not a digit.
func (q quote) idiomatic(m *morphology) bool {
	in := strings.TrimSpace(q.inner)
	if q.speechBefore || in == "" || strings.ContainsAny(in, ".!?;:…/@") || strings.ContainsAny(in, "。！？；：") {
		return false
	}
	if strings.ContainsAny(in, ",，、") || strings.ContainsFunc(in, unicode.IsDigit) {
		return false
	}
	toks := m.tokens(nil, in)
	least, most := 2, 7
	if hasUnspaced(in) {
		least, most = 3, 10
	}
	if len(toks) < least || len(toks) > most {
		return false
	}
	upper, content := 0, 0
	for i := range toks {
		if toks[i].upper {
			upper++
		}
		if !m.function[toks[i].form] {
			content++
		}
	}
	switch {
	case content == 0 || upper == len(toks):
		return false
	case m.base == "de": // nouns are capitalised
		return true
	case toks[0].upper: // a title, unless the segment begins here
		return upper == 1 && len(toks) > 2 && q.start == 0
	}
	return upper*2 <= len(toks)
}

// long reports three words or five characters and more, two of them at least with
// content.
func (q quote) long(m *morphology) bool {
	toks := m.tokens(nil, q.inner)
	content := 0
	for i := range toks {
		if !m.function[toks[i].form] {
			content++
		}
	}
	if hasUnspaced(q.inner) {
		return len(toks) >= 5
	}
	return len(toks) >= 3 && content >= 2
}

// defined reports that the text introduces the phrase as a term or a name.
func defined(head, tag string) bool {
	return endsWith(strings.TrimRight(strings.ToLower(head), " \u00a0,，:：\"“«„"), cuesOf(tag).image)
}
