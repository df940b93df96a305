package script

import (
	"bytes"
	"compress/gzip"
	_ "embed" // the packed dictionaries
	"io"
	"strings"
	"sync"
	"unicode/utf8"
)

//go:embed data/opencc.gz
var openccData []byte

// dict maps words to words and finds the longest one at a place. lengths tells
// for each first character which key lengths (in characters) occur.
type dict struct {
	words   map[string]string
	lengths map[rune]uint64
}

// longest returns the longest key at the start of s and its value.
func (d *dict) longest(s string) (key, value string, ok bool) {
	r, _ := utf8.DecodeRuneInString(s)
	mask := d.lengths[r]
	if mask == 0 {
		return "", "", false
	}
	end := 0
	for n := 1; mask>>n != 0 && end < len(s); n++ {
		_, size := utf8.DecodeRuneInString(s[end:])
		end += size
		if mask>>n&1 == 0 {
			continue
		}
		if v, found := d.words[s[:end]]; found {
			key, value, ok = s[:end], v, true
		}
	}
	return key, value, ok
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
	d := &dict{words: map[string]string{}, lengths: map[rune]uint64{}}
	for name := range strings.SplitSeq(names, "+") {
		for line := range strings.SplitSeq(packed()[name], "\n") {
			key, value, ok := strings.Cut(line, "\t")
			if !ok {
				continue
			}
			if _, have := d.words[key]; have {
				continue
			}
			d.words[key] = value
			r, _ := utf8.DecodeRuneInString(key)
			d.lengths[r] |= 1 << min(utf8.RuneCountInString(key), 63)
		}
	}
	dicts[names] = d
	return d
}
