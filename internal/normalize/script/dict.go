package script

import (
	"bytes"
	"cmp"
	"compress/gzip"
	_ "embed" // the packed dictionaries
	"io"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"
)

//go:embed data/opencc.gz
var openccData []byte

// dict maps words to words and finds the longest one at a place. The first
// character leads to a head, the first two to a span of words; both are found
// without building a string.
type dict struct {
	pages [256]*[256]int32 // Basic Multilingual Plane: index into heads plus one
	far   map[rune]int32   // the planes beyond
	heads []head
	spans map[[2]rune]span
	words []word
}

// head is what is known of the words that begin with one character.
type head struct {
	value string // of the character alone
	alone bool   // it has one
	mask  uint64 // bit r%64 for every second character r
}

// span is words[from:to], the longest first.
type span struct{ from, to int32 }

type word struct{ key, value string }

func (d *dict) head(r rune) *head {
	var n int32
	if r < 0x10000 {
		if page := d.pages[byte(r>>8)]; page != nil {
			n = page[byte(r)]
		}
	} else {
		n = d.far[r]
	}
	if n == 0 {
		return nil
	}
	return &d.heads[n-1]
}

// longest returns the longest key at the start of s and its value.
func (d *dict) longest(s string) (key, value string, ok bool) {
	r, size := utf8.DecodeRuneInString(s)
	h := d.head(r)
	if h == nil {
		return "", "", false
	}
	if h.mask != 0 && size < len(s) {
		r2, _ := utf8.DecodeRuneInString(s[size:])
		if h.mask>>(r2&63)&1 != 0 {
			sp := d.spans[[2]rune{r, r2}]
			for i := sp.from; i < sp.to; i++ {
				if w := &d.words[i]; strings.HasPrefix(s, w.key) {
					return w.key, w.value, true
				}
			}
		}
	}
	if !h.alone {
		return "", "", false
	}
	return s[:size], h.value, true
}

// add gives the first character of a new word its head.
func (d *dict) add(r rune) *head {
	if h := d.head(r); h != nil {
		return h
	}
	d.heads = append(d.heads, head{})
	n := int32(len(d.heads))
	if r >= 0x10000 {
		d.far[r] = n
		return &d.heads[n-1]
	}
	page := &d.pages[byte(r>>8)]
	if *page == nil {
		*page = new([256]int32)
	}
	(*page)[byte(r)] = n
	return &d.heads[n-1]
}

// newDict builds a dictionary of words without repetition.
func newDict(words []word) *dict {
	d := &dict{far: map[rune]int32{}, spans: map[[2]rune]span{}}
	for _, w := range words {
		r, size := utf8.DecodeRuneInString(w.key)
		h := d.add(r)
		if size == len(w.key) {
			h.value, h.alone = w.value, true
			continue
		}
		r2, _ := utf8.DecodeRuneInString(w.key[size:])
		h.mask |= 1 << (r2 & 63)
		d.words = append(d.words, w)
	}
	slices.SortFunc(d.words, func(a, b word) int {
		x, y := firstTwo(a.key), firstTwo(b.key)
		return cmp.Or(cmp.Compare(x[0], y[0]), cmp.Compare(x[1], y[1]), cmp.Compare(len(b.key), len(a.key)), strings.Compare(a.key, b.key))
	})
	for i, w := range d.words {
		k := firstTwo(w.key)
		sp, ok := d.spans[k]
		if !ok {
			sp.from = int32(i)
		}
		sp.to = int32(i + 1)
		d.spans[k] = sp
	}
	return d
}

func firstTwo(s string) [2]rune {
	a, n := utf8.DecodeRuneInString(s)
	b, _ := utf8.DecodeRuneInString(s[n:])
	return [2]rune{a, b}
}

// packed holds the text of each dictionary until it is asked for.
var packed = sync.OnceValue(func() map[string]string {
	text := unpack(openccData)
	m := map[string]string{}
	for part := range strings.SplitSeq(text, "=") {
		if name, body, ok := strings.Cut(part, "\n"); ok {
			m[name] = body
		}
	}
	return m
})

// unpack ungzips embedded data, which cannot be broken.
func unpack(data []byte) string {
	z, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		panic("script: embedded data: " + err.Error())
	}
	text, err := io.ReadAll(z)
	if err != nil {
		panic("script: embedded data: " + err.Error())
	}
	return string(text)
}

var (
	dictMu sync.Mutex
	dicts  = map[string]*dict{}
)

// loadDict parses a dictionary, or the union of several joined with "+", once.
// An earlier name wins over a later one.
func loadDict(names string) *dict {
	dictMu.Lock()
	defer dictMu.Unlock()
	if d := dicts[names]; d != nil {
		return d
	}
	var words []word
	seen := map[string]bool{}
	for name := range strings.SplitSeq(names, "+") {
		for line := range strings.SplitSeq(packed()[name], "\n") {
			key, value, ok := strings.Cut(line, "\t")
			if !ok || key == "" || seen[key] {
				continue
			}
			seen[key] = true
			words = append(words, word{key, value})
		}
	}
	d := newDict(words)
	dicts[names] = d
	return d
}
