package text

import (
	"strconv"
	"strings"
	"sync"
)

// wordClass says how a number word combines with the ones before it.
type wordClass uint8

const (
	cardinal   wordClass = iota // adds its value
	multiplier                  // multiplies what stands before it
	ordinalEnd                  // adds its value and ends the number: сорок первый
	article                     // "a" of "a hundred"
	indefinite                  // "one", which alone is an article or a pronoun
	ambiguous                   // another word too when it stands alone: it sei, fr neuf
)

type numberWord struct {
	value int64
	class wordClass
}

// wordTable holds the number words of a language.
type wordTable struct {
	words     map[string]numberWord
	starts    [1024]bool // hashes of the first bytes of the words
	connector string     // "and", "y": between tens and ones or after a hundred
	afterTens bool       // the connector stands behind tens (es, pt, fr), not hundreds (en)
	compound  []string   // joints of words written as one (de, it); nil if none
	// noBareHundred drops a "hundred" alone: it is no number (en) or a face (tr).
	noBareHundred bool
	afterTen      int64 // the lowest number that may stand behind ten; 0 for none
}

// startHash hashes the beginning of a lower-case word: three letters of ASCII,
// two of other alphabets. No number word that starts a compound is shorter.
func startHash(word []byte) int {
	n := 3
	if word[0] >= 0x80 {
		n = 4
	}
	h := 0
	for _, c := range word[:min(n, len(word))] {
		h = h*37 + int(c)
	}
	return h & 1023
}

// word handles the word that starts at i: a Roman numeral, a number word, or
// neither. It returns where to go on.
func (sc *scanner) word(i int) int {
	end := sc.numberWordEnd(i)
	if end == i {
		return i + 1
	}
	if next, ok := sc.roman(i, end); ok {
		return next
	}
	table := sc.style.words()
	if table == nil || end-i > wordLimit {
		return end
	}
	var buf [2 * wordLimit]byte
	lower := lowered(buf[:0], sc.s[i:end])
	if !table.starts[startHash(lower)] {
		return end
	}
	w := composer{table: table}
	if !w.take(lower) {
		return end
	}
	last := sc.compose(&w, end)
	kind := Word
	if e := sc.percentAt(last); e > 0 {
		last, kind = e, Percent
	}
	value, ok := w.value()
	switch {
	case kind == Percent && value > 0: // one percent
	case !ok, w.n == 1 && w.first.class == ordinalEnd && !sc.ordinalWord(i, value):
		return end
	}
	values := []string{strconv.FormatInt(value, 10)}
	sc.found = append(sc.found, Number{ByteStart: i, ByteEnd: last, Values: values, Kind: kind})
	return last
}

// ordinalWord tells an ordinal that stands alone from an adverb (во-первых, at
// first) and a unit of time (a second).
func (sc *scanner) ordinalWord(i int, value int64) bool {
	if i > 0 && sc.s[i-1] == '-' {
		return false
	}
	return value > 2 || sc.style.lang != "en" || i >= 4 && strings.EqualFold(sc.s[i-4:i], "the ")
}

// numberWordEnd is wordEnd that takes the Ukrainian apostrophe into the word:
// п'ять, дев’ять.
func (sc *scanner) numberWordEnd(i int) int {
	end := sc.wordEnd(i)
	if sc.style.lang != "uk" || end == i {
		return end
	}
	for _, sign := range []string{"'", "\u2019"} { // typewriter and curly apostrophe
		if strings.HasPrefix(sc.s[end:], sign) {
			if e := sc.wordEnd(end + len(sign)); e > end+len(sign) {
				return e
			}
		}
	}
	return end
}

// compose takes number words as long as they continue the number and returns
// its end.
func (sc *scanner) compose(w *composer, end int) int {
	for !w.done {
		i := end
		if i < len(sc.s) && sc.s[i] == '-' {
			i++ // twenty-five
		} else {
			i = sc.skipSpace(i)
		}
		if i == end {
			return end
		}
		e := sc.numberWordEnd(i)
		if e == i || e-i > wordLimit {
			return end
		}
		var buf [2 * wordLimit]byte
		lower := lowered(buf[:0], sc.s[i:e])
		if string(lower) == w.table.connector && w.mayConnect() {
			j := sc.skipSpace(e)
			if sc.s[e:j] == "" && j < len(sc.s) && sc.s[j] == '-' {
				j++ // vingt-et-un
			}
			i, e = j, sc.numberWordEnd(j)
			if e == i || e-i > wordLimit {
				return end
			}
			lower = lowered(buf[:0], sc.s[i:e])
		}
		if !w.take(lower) {
			return end
		}
		end = e
	}
	return end
}

// words returns the table of the language, nil when there is none.
func (st *style) words() *wordTable {
	load := wordTables[st.lang]
	if load == nil {
		return nil
	}
	return load()
}

// wordTables builds the table of a language at its first use.
var wordTables = func() map[string]func() *wordTable {
	m := map[string]func() *wordTable{}
	for _, rows := range numberWordRows {
		m[rows.lang] = sync.OnceValue(func() *wordTable { return parseWords(rows) })
	}
	return m
}()
