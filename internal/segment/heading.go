package segment

import (
	"strings"
	"unicode/utf8"
)

// headingColumns is the greatest width of a heading, longHeading that of one in
// a text whose long paragraphs all end like sentences: a pull-quote, or the
// headline of a newspaper.
const (
	headingColumns = 100
	longHeading    = 200
)

// bodyColumns is the width that running text under a heading exceeds.
const bodyColumns = 35

// findKinds gives each paragraph its kind.
func (p *pages) findKinds(lang string) {
	base := rulesFor(lang).tag
	for i := range p.paras {
		q := &p.paras[i]
		if text := p.text(*q); q.first == q.last || !q.hard {
			q.kind = kindOf(text, base)
		}
	}
	for i := range p.paras {
		if q := &p.paras[i]; q.kind == Heading || q.first == q.last && p.isHeading(i) {
			q.kind = Heading
		}
	}
}

func (p *pages) text(q para) string { return p.s[p.lines[q.first].start:p.lines[q.last].end] }

// kindOf looks at one paragraph alone: its first sign, and where that is a
// dash, whether it is said rather than listed.
func kindOf(text, lang string) Kind {
	switch markerOf(text) {
	case titleMarker:
		return Heading
	case bulletMarker, numberMarker:
		return ListItem
	case dashMarker:
		if dashSpeaks(text, lang) {
			return Dialogue
		}
		return ListItem
	}
	if quoteSpeaks(text) {
		return Dialogue
	}
	return Body
}

// dashSpeaks tells "— Да, — сказал он." from "- two eggs". An em dash or a bar
// always speaks. A hyphen or an en dash is a bullet in languages that quote
// speech, and in the others speaks only in what ends like a sentence.
func dashSpeaks(text, lang string) bool {
	r, _ := utf8.DecodeRuneInString(text)
	if r == '—' || r == '―' {
		return true
	}
	switch lang {
	case "en", "de", "zh", "ja", "ko", "nl", "hi":
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(text, "»”\"’'"))
	return stopOf(last) != 0
}

// quoteSpeaks reports a paragraph that opens with quoted speech: one with a
// terminator or comma in front of the closing mark, or with none at all, as in
// speech that runs over several paragraphs.
func quoteSpeaks(text string) bool {
	open, n := utf8.DecodeRuneInString(text)
	switch open {
	case '"', '“', '„', '«', '»', '「', '『', '‘', '\'':
	default:
		return false
	}
	for i, r := range text[n:] {
		if !closes(open, r) && !(open == '"' && r == '"') {
			continue
		}
		if (r == '\'' || r == '’') && isWord(firstRune(text[n+i+utf8.RuneLen(r):])) {
			continue // an apostrophe
		}
		last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(text[:n+i], " "))
		if last == ',' || last == '，' || stopOf(last) != 0 {
			return true
		}
		next := strings.TrimLeft(text[n+i+utf8.RuneLen(r):], " \u00A0") // NO-BREAK SPACE
		return strings.HasPrefix(next, ", ") || strings.HasPrefix(next, "— ") || strings.HasPrefix(next, "– ")
	}
	return true
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

// isHeading reports whether paragraph i, one line, is a title over what follows:
// short, without a final full stop, comma or colon, no address, no speech. A
// question or exclamation counts if it stands behind a blank line.
func (p *pages) isHeading(i int) bool {
	q := p.paras[i]
	l := p.lines[q.first]
	text := p.text(q)
	if l.width > headingColumns && !p.standsOut(i) || q.kind == Dialogue || strings.Contains(text, "://") || strings.ContainsRune(text, '@') {
		return false
	}
	if namesChapter(text) {
		return true
	}
	last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(text, "\"'”’»“」』)"))
	switch {
	case stopOf(last)&(dot|full|ellipsis) != 0, last == ',', last == ';', last == ':', last == '：', last == '，', last == '；', last == '、', isDash(last):
		return false
	case stopOf(last) != 0 && (q.first > 0 && !p.lines[q.first-1].blank() || q.kind == ListItem):
		return false
	}
	if q.kind == ListItem && (markerOf(text) != numberMarker || p.numbered(i-1) || p.numbered(i+1)) {
		return false
	}
	r, _ := utf8.DecodeRuneInString(text)
	if letterOf(r) == lowerCase || !hasLetter(text) {
		return false
	}
	return p.leadsToBody(i)
}

// standsOut reports a line wider than most headings that lacks its final mark
// among paragraphs that do not: a blank line stands above it, no sentence ends
// inside of it, and it bears no sign of a caption or a list.
func (p *pages) standsOut(i int) bool {
	q := p.paras[i]
	text := p.text(q)
	if p.lines[q.first].width > longHeading || q.kind != Body || q.first == 0 || !p.lines[q.first-1].blank() ||
		strings.ContainsAny(text, "()[]|/©;") || strings.Contains(text, ". ") || strings.ContainsAny(text, "。！？") {
		return false
	}
	if p.prose == 0 {
		p.prose = p.countProse()
	}
	return p.prose > 0
}

// countProse returns 1 if the text has at least three paragraphs wider than a
// heading and nine out of ten of them end like sentences, -1 if not.
func (p *pages) countProse() int {
	wide, ended := 0, 0
	f := &flow{s: p.s}
	for _, q := range p.paras {
		if q.hard || q.first == q.last && p.lines[q.first].width <= headingColumns {
			continue
		}
		wide++
		if f.ended(line{start: p.lines[q.first].start, end: p.lines[q.last].end}) {
			ended++
		}
	}
	if wide > 3 && ended >= 3 && ended*10 >= (wide-1)*9 {
		return 1
	}
	return -1
}

// numbered reports whether paragraph i is an item of a numbered list.
func (p *pages) numbered(i int) bool {
	return i >= 0 && i < len(p.paras) && p.paras[i].kind == ListItem && markerOf(p.text(p.paras[i])) == numberMarker
}

// leadsToBody reports whether running text follows paragraph i, directly or
// behind one more title.
func (p *pages) leadsToBody(i int) bool {
	own := p.lines[p.paras[i].first].width
	for k := i + 1; k < len(p.paras) && k <= i+2; k++ {
		q := p.paras[k]
		if q.hard {
			return false
		}
		text := p.text(q)
		end := line{start: p.lines[q.first].start, end: p.lines[q.last].end}
		if (&flow{s: p.s}).ended(end) && width(text[:min(len(text), measured)]) > max(own*3/2, bodyColumns) {
			return true
		}
		if q.kind != Body || p.lines[q.first].width > headingColumns {
			return false
		}
	}
	return false
}

func hasLetter(s string) bool {
	for _, r := range s {
		if letterOf(r) != notLetter {
			return true
		}
	}
	return false
}
