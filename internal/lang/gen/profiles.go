package main

import (
	"bytes"
	"compress/flate"
	"encoding/binary"
	"math"
	"slices"
	"strings"
	"unicode"
)

// groups are the scripts in which several languages have to be told apart.
// The languages of a group share a table.
var groups = []struct {
	name  string
	table *unicode.RangeTable
}{{"Latn", unicode.Latin}, {"Cyrl", unicode.Cyrillic}, {"Arab", unicode.Arabic}}

const wordsPerLanguage = 600

// counts are the statistics of one language.
type counts struct {
	tag     string
	letters map[rune]int
	triples map[[3]rune]int
	words   map[string]int
	total   int // letters
}

// profileTable counts letter triples and words and packs them; package lang
// has the format in identify_model.go.
func profileTable(texts []text) ([]byte, error) {
	var raw bytes.Buffer
	for _, g := range groups {
		var langs []counts
		for _, t := range texts {
			if scriptOf(t) == g.table {
				langs = append(langs, countText(t, g.table))
			}
		}
		var group bytes.Buffer
		writeGroup(&group, langs)
		writeString(&raw, g.name)
		writeString(&raw, group.String())
	}
	var out bytes.Buffer
	z, err := flate.NewWriter(&out, flate.BestCompression)
	if err != nil {
		return nil, err
	}
	if _, err := z.Write(raw.Bytes()); err != nil {
		return nil, err
	}
	if err := z.Close(); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}

// countText counts the words of a text and the triples of letters in them,
// with an edge before and after each word.
func countText(t text, script *unicode.RangeTable) counts {
	c := counts{tag: t.tag, letters: map[rune]int{}, triples: map[[3]rune]int{}, words: map[string]int{}}
	for _, line := range t.lines {
		for _, w := range words(line, script) {
			c.words[w]++
			runes := slices.Concat([]rune{edge}, []rune(w), []rune{edge})
			for i := 2; i < len(runes); i++ {
				c.triples[[3]rune(runes[i-2:i+1])]++
			}
			for _, r := range w {
				c.letters[r]++
				c.total++
			}
		}
	}
	return c
}

// words cuts a line into lower-case words of one script. An apostrophe
// within a word, in any of its shapes, is a letter.
func words(line string, script *unicode.RangeTable) []string {
	var out []string
	runes := []rune(strings.ToLower(line) + " ")
	start := -1
	for i, r := range runes {
		switch r {
		case '’', '‘', 'ʻ', 'ʼ', '`':
			runes[i] = '\''
			r = '\''
		}
		in := unicode.Is(script, r) && unicode.IsLetter(r) || unicode.IsMark(r) || r == '\u0674' ||
			r == '\'' && start >= 0 && unicode.Is(script, runes[i+1])
		switch {
		case in && start < 0:
			start = i
		case !in && start >= 0:
			out = append(out, string(runes[start:i]))
			start = -1
		}
	}
	return out
}

// writeGroup writes the table of one script.
func writeGroup(out *bytes.Buffer, langs []counts) {
	tags := make([]string, len(langs))
	known := map[rune]bool{}
	for i, c := range langs {
		tags[i] = c.tag
		for r, n := range c.letters {
			if n*10000 >= c.total && n > 1 {
				known[r] = true
			}
		}
	}
	letters := sortedKeys(known)
	index := map[rune]int{edge: 0}
	for i, r := range letters {
		index[r] = i + 1
	}
	writeString(out, strings.Join(tags, " "))
	writeString(out, string(letters))

	keys := map[int][]int{} // triple to a count per language
	list := map[string][]int{}
	for l, c := range langs {
		least := 1
		if c.total > 60000 {
			least = 2
		}
		for t, n := range c.triples {
			if key, ok := keyOf(t, index); ok && n >= least {
				if keys[key] == nil {
					keys[key] = make([]int, len(langs))
				}
				keys[key][l] = n
			}
		}
		for _, w := range frequentWords(c.words) {
			if list[w] == nil {
				list[w] = make([]int, len(langs))
			}
		}
	}
	for l, c := range langs {
		for w, ns := range list {
			ns[l] = c.words[w]
		}
	}
	writeTable(out, keys, list, len(langs))
}

func keyOf(t [3]rune, index map[rune]int) (int, bool) {
	key := 0
	for _, r := range t {
		i, ok := index[r]
		if !ok {
			return 0, false
		}
		key = key<<8 | i
	}
	return key, true
}

// frequentWords are the most frequent words that occur more than once.
func frequentWords(count map[string]int) []string {
	var out []string
	for w, n := range count {
		if n > 1 {
			out = append(out, w)
		}
	}
	slices.SortFunc(out, func(a, b string) int {
		if d := count[b] - count[a]; d != 0 {
			return d
		}
		return strings.Compare(a, b)
	})
	return out[:min(len(out), wordsPerLanguage)]
}

// writeTable writes the keys in rising order as differences, the words as
// lines, and for each language a column of levels.
func writeTable(out *bytes.Buffer, keys map[int][]int, list map[string][]int, langs int) {
	var sorted []int
	for k := range keys {
		sorted = append(sorted, k)
	}
	slices.Sort(sorted)
	writeUint(out, len(sorted))
	for i, k := range sorted {
		if i > 0 {
			k -= sorted[i-1]
		}
		writeUint(out, k)
	}
	for l := range langs {
		for _, k := range sorted {
			out.WriteByte(level(keys[k][l]))
		}
	}
	var words []string
	for w := range list {
		words = append(words, w)
	}
	slices.Sort(words)
	writeString(out, strings.Join(words, "\n"))
	for l := range langs {
		for _, w := range words {
			out.WriteByte(level(list[w][l]))
		}
	}
}

// level is a count on a logarithmic scale, two steps to a doubling; 0 is 0.
func level(n int) byte {
	if n == 0 {
		return 0
	}
	return byte(1 + math.Round(2*math.Log2(float64(n))))
}

func writeUint(out *bytes.Buffer, n int) {
	var buf [binary.MaxVarintLen64]byte
	out.Write(buf[:binary.PutUvarint(buf[:], uint64(n))])
}

func writeString(out *bytes.Buffer, s string) {
	writeUint(out, len(s))
	out.WriteString(s)
}
