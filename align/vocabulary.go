package align

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"calque/internal/lexicon"
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
	kinds  []lexicon.Kind
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
	tokens *lexicon.Tokenizer
	index  map[string]int32
	side   *textSide
	inner  []int32 // capitalized, not first in the segment
	total  []int32 // occurrences not first in the segment
}

// read builds the textSide of segments in the language tag (may be empty).
func read(segments []Segment, tag string) *textSide {
	v := &vocabulary{
		tokens: lexicon.NewTokenizer(tag),
		index:  map[string]int32{},
		side:   &textSide{start: make([]int32, 1, len(segments)+1)},
	}
	s := v.side
	var ids []int32
	for _, seg := range segments {
		ids = v.segment(seg.Text, ids[:0])
		for _, term := range seg.Terms {
			ids = append(ids, v.add(termPrefix+term, lexicon.Value))
		}
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

// termPrefix keeps terms apart from words and numbers.
const termPrefix = "\x01@"

// segment appends the type ids of text to ids, unsorted and with repetitions.
func (v *vocabulary) segment(text string, ids []int32) []int32 {
	first := true
	for token := range v.tokens.Tokens(text) {
		if len(ids) >= maxTypes {
			break
		}
		t := v.add(token.Key, token.Kind)
		ids = append(ids, t)
		if token.Kind != lexicon.Word {
			continue
		}
		if !first {
			v.total[t]++
			if r, _ := utf8.DecodeRuneInString(text[token.ByteStart:]); unicode.IsUpper(r) {
				v.inner[t]++
			}
		}
		first = false
	}
	return ids
}

func (v *vocabulary) add(key string, k lexicon.Kind) int32 {
	if t, ok := v.index[key]; ok {
		return t
	}
	t := int32(len(v.side.keys))
	key = strings.Clone(key) // not to keep a whole text alive
	v.index[key] = t
	v.side.keys = append(v.side.keys, key)
	v.side.kinds = append(v.side.kinds, k)
	v.inner = append(v.inner, 0)
	v.total = append(v.total, 0)
	return t
}

func sortedSet(ids []int32) []int32 {
	slices.Sort(ids)
	return slices.Compact(ids)
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
