package text

import "strings"

// wordRows is the compact form of the number words of a language. Each row is a
// value and the words for it; a sign behind the value gives the class: "*"
// multiplier, "!" indefinite, "?" ambiguous when alone, "a" article, "#" ordinal
// at the end of a number.
type wordRows struct {
	lang          string
	words         string
	declined      string // value and stems; every one of declension is added
	declension    string // "-" is the empty ending
	ordinals      string // value and stems of ordinals; every one of endings is added
	endings       string
	connector     string
	afterTens     bool
	compound      []string
	noBareHundred bool
	afterTen      int64
}

// parseWords expands the rows.
func parseWords(rows wordRows) *wordTable {
	t := &wordTable{
		words: map[string]numberWord{}, connector: rows.connector, afterTens: rows.afterTens,
		compound: rows.compound, noBareHundred: rows.noBareHundred, afterTen: rows.afterTen,
	}
	t.expand(rows.words, "-", cardinal)
	t.expand(rows.declined, rows.declension, cardinal)
	t.expand(rows.ordinals, rows.endings, ordinalEnd)
	return t
}

var wordClasses = map[byte]wordClass{'*': multiplier, '!': indefinite, '?': ambiguous, 'a': article, '#': ordinalEnd}

func (t *wordTable) expand(rows, endings string, class wordClass) {
	for _, row := range strings.Split(rows, ";") {
		fields := strings.Fields(row)
		if len(fields) == 0 {
			continue
		}
		head, rowClass := fields[0], class
		if c, marked := wordClasses[head[len(head)-1]]; marked {
			head, rowClass = head[:len(head)-1], c
		}
		for _, stem := range fields[1:] {
			for _, ending := range strings.Fields(endings) {
				t.put(stem+strings.Trim(ending, "-"), numberWord{int64(smallInt(head)), rowClass})
			}
		}
	}
}

// put adds a word; the first meaning listed stays.
func (t *wordTable) put(word string, w numberWord) {
	if _, taken := t.words[word]; !taken {
		t.words[word] = w
		t.starts[startHash([]byte(word))] = true
	}
}
