package align

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"calque/internal/lang"
)

// kind tells what a word type is, which decides what may link to it.
type kind uint8

const (
	word  kind = iota // letters, stemmed
	han               // one or two Chinese characters, or kana
	value             // a number by its value
	mark              // a class of punctuation
)

// maxTypes bounds the types taken from one segment, so that a segment of a
// megabyte costs no more than a page of text.
const maxTypes = 2000

// textSide is one text as the aligner sees it: per segment a length and a set
// of word types. Types of all segments stand in one flat array.
type textSide struct {
	chars  []float64 // letters and digits of each segment, plus one
	types  []int32   // type ids, ascending within a segment
	start  []int32   // segment i holds types[start[i]:start[i+1]]
	owner  []int32   // segment of each entry of types
	docs   []int32   // number of segments that hold the type
	keys   []string  // the type's text: stem, characters, value or class
	kinds  []kind
	proper []bool // capitalized inside a sentence at least as often as not
	posts  []int32
	post   []int32 // occurrences of type t: posts[post[t]:post[t+1]], as indices into types
	par    []int
	head   []bool
	coarse bool // segments are blocks of segments
}

func (s *textSide) len() int { return len(s.chars) }

func (s *textSide) segmentTypes(i int) []int32 { return s.types[s.start[i]:s.start[i+1]] }

func (s *textSide) occurrences(t int32) []int32 { return s.posts[s.post[t]:s.post[t+1]] }

// vocabulary numbers the types of one text.
type vocabulary struct {
	stem    func(string) string
	index   map[string]int32
	surface map[string]int32 // lower-cased word to type, saves stemming twice
	side    *textSide
	inner   []int32 // capitalized, not first in the segment
	total   []int32 // occurrences not first in the segment
}

// read builds the textSide of segments in the language tag (may be empty).
func read(segments []Segment, tag string) *textSide {
	v := &vocabulary{
		stem:    stemmer(tag),
		index:   map[string]int32{},
		surface: map[string]int32{},
		side:    &textSide{start: make([]int32, 1, len(segments)+1)},
	}
	s := v.side
	var ids []int32
	for _, seg := range segments {
		ids = v.segment(seg.Text, tag, ids[:0])
		s.types = append(s.types, sortedSet(ids)...)
		s.start = append(s.start, int32(len(s.types)))
		s.chars = append(s.chars, weighLength(seg.Text))
		s.par = append(s.par, seg.Paragraph)
		s.head = append(s.head, seg.Heading)
	}
	s.proper = make([]bool, len(s.keys))
	for t := range s.proper {
		s.proper[t] = v.inner[t] > 0 && 2*v.inner[t] >= v.total[t]
	}
	s.indexOccurrences()
	return s
}

// stemmer returns the stemmer of the language; where there is none, words are
// cut after their sixth letter, which serves inflecting languages well enough
// (Simard and others used the same trick for cognates).
func stemmer(tag string) func(string) string {
	stem := lang.Stemmer(tag)
	return func(w string) string {
		if s := stem(w); s != w || len(w) < 12 {
			return cutRunes(s, 12)
		}
		return cutRunes(w, 6)
	}
}

func cutRunes(w string, n int) string {
	for i := range w {
		if n == 0 {
			return w[:i]
		}
		n--
	}
	return w
}

// weighLength counts letters, digits and marks; white space does not count.
func weighLength(s string) float64 {
	n := 1.0
	for _, r := range s {
		if !unicode.IsSpace(r) {
			n++
		}
	}
	return n
}

func (v *vocabulary) add(key string, k kind) int32 {
	if t, ok := v.index[key]; ok {
		return t
	}
	t := int32(len(v.side.keys))
	key = strings.Clone(key)
	v.index[key] = t
	v.side.keys = append(v.side.keys, key)
	v.side.kinds = append(v.side.kinds, k)
	v.inner = append(v.inner, 0)
	v.total = append(v.total, 0)
	return t
}

func (v *vocabulary) addWord(w string, first bool) int32 {
	lower := strings.ToLower(w)
	t, ok := v.surface[lower]
	if !ok {
		t = v.add(v.stem(lower), word)
		v.surface[strings.Clone(lower)] = t
	}
	if !first {
		v.total[t]++
		if r, _ := utf8.DecodeRuneInString(w); unicode.IsUpper(r) {
			v.inner[t]++
		}
	}
	return t
}

func (s *textSide) indexOccurrences() {
	s.docs = make([]int32, len(s.keys))
	s.owner = make([]int32, len(s.types))
	for i := 0; i+1 < len(s.start); i++ {
		for k := s.start[i]; k < s.start[i+1]; k++ {
			s.owner[k] = int32(i)
		}
	}
	for _, t := range s.types {
		s.docs[t]++
	}
	s.post = make([]int32, len(s.keys)+1)
	for t, d := range s.docs {
		s.post[t+1] = s.post[t] + d
	}
	s.posts = make([]int32, len(s.types))
	next := append([]int32(nil), s.post...)
	for k, t := range s.types {
		s.posts[next[t]] = int32(k)
		next[t]++
	}
}
