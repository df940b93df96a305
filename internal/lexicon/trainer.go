package lexicon

import (
	"errors"
	"fmt"
)

// Progress is told about the work of Train: the stage ("candidates", "rounds",
// "entries"), and how much of it is done.
type Progress func(stage string, done, total int)

// TrainOptions steer Train. The zero value is a good choice.
type TrainOptions struct {
	// Rounds is the number of re-estimations; 0 means 4.
	Rounds int
	// RowLimit bounds the candidate translations of a type; 0 means 80.
	RowLimit int
	// Threshold is the value of Dunning's statistic that a candidate pair must
	// reach; 0 means 6.
	Threshold float64
	// Progress, if not nil, is called now and then, from the calling goroutine.
	Progress Progress
}

func (o TrainOptions) withDefaults() TrainOptions {
	if o.Rounds == 0 {
		o.Rounds = 4
	}
	if o.RowLimit == 0 {
		o.RowLimit = 80
	}
	if o.Threshold == 0 {
		o.Threshold = 6
	}
	if o.Progress == nil {
		o.Progress = func(string, int, int) {}
	}
	return o
}

// longestSide is the number of types taken from one side of a pair: beyond it
// a pair is not a sentence any more and teaches little.
const longestSide = 250

// Trainer collects bitext for Train. It keeps four bytes for each different
// type of each segment, and as much again while it trains, besides the
// vocabulary; nothing grows with the square of anything. Not safe for
// concurrent use.
type Trainer struct {
	sourceLang, targetLang string
	source, target         trainSide
	weight                 []float32
}

// trainSide is one side of the bitext: the set of types of pair i is
// types[start[i]:start[i+1]].
type trainSide struct {
	tokens *Tokenizer
	index  map[string]int32
	keys   []string
	types  []int32
	start  []int
	stamp  []int32 // last pair in which the type was seen, plus one
}

// NewTrainer returns an empty Trainer for a pair of languages.
func NewTrainer(sourceLang, targetLang string) *Trainer {
	return &Trainer{
		sourceLang: sourceLang, targetLang: targetLang,
		source: newTrainSide(sourceLang), target: newTrainSide(targetLang),
	}
}

func newTrainSide(tag string) trainSide {
	return trainSide{tokens: NewTokenizer(tag), index: map[string]int32{}, start: []int{0}}
}

// Add appends a pair of segments that translate each other. A pair of weight 2
// counts like two pairs; a dictionary line is a short pair with more weight.
// Pairs of weight zero or less, or with no words on a side, are left out.
func (t *Trainer) Add(source, target string, weight float64) {
	for k := range t.source.tokens.Words(source) {
		t.source.add(k.Key)
	}
	for k := range t.target.tokens.Words(target) {
		t.target.add(k.Key)
	}
	t.close(weight)
}

// AddKeys is Add for sides that are tokenized already, such as keys taken from
// another table.
func (t *Trainer) AddKeys(source, target []string, weight float64) {
	for _, k := range source {
		t.source.add(k)
	}
	for _, k := range target {
		t.target.add(k)
	}
	t.close(weight)
}

// Pairs returns the number of pairs that were taken.
func (t *Trainer) Pairs() int { return len(t.weight) }

func (t *Trainer) close(weight float64) {
	if weight <= 0 || t.source.empty() || t.target.empty() {
		t.source.drop()
		t.target.drop()
		return
	}
	t.source.start = append(t.source.start, len(t.source.types))
	t.target.start = append(t.target.start, len(t.target.types))
	t.weight = append(t.weight, float32(weight))
}

func (s *trainSide) empty() bool { return len(s.types) == s.start[len(s.start)-1] }

// drop takes back what was added since the last pair was closed.
func (s *trainSide) drop() {
	from := s.start[len(s.start)-1]
	for _, k := range s.types[from:] {
		s.stamp[k] = 0
	}
	s.types = s.types[:from]
}

func (s *trainSide) add(key string) {
	k, ok := s.index[key]
	if !ok {
		k = int32(len(s.keys))
		key = string([]byte(key))
		s.index[key] = k
		s.keys = append(s.keys, key)
		s.stamp = append(s.stamp, 0)
	}
	pair := int32(len(s.start))
	if s.stamp[k] == pair || len(s.types)-s.start[len(s.start)-1] >= longestSide {
		return
	}
	s.stamp[k] = pair
	s.types = append(s.types, k)
}

func (s *trainSide) of(pair int) []int32 { return s.types[s.start[pair]:s.start[pair+1]] }

// counts returns the weight of the pairs that hold each type.
func (s *trainSide) counts(weight []float32) []float64 {
	out := make([]float64, len(s.keys))
	for i, w := range weight {
		for _, k := range s.of(i) {
			out[k] += float64(w)
		}
	}
	return out
}

// ErrEmpty is returned for a bitext from which nothing can be learned.
var ErrEmpty = errors.New("no pair of segments with words on both sides")

// Train learns a table from the pairs added so far. The work is done in one
// goroutine and in the order of the pairs, so the same pairs give the same
// table, to the last bit. The Trainer may be added to and trained again.
func (t *Trainer) Train(opt TrainOptions) (*Draft, error) {
	opt = opt.withDefaults()
	if len(t.weight) == 0 {
		return nil, fmt.Errorf("train %s-%s: %w", t.sourceLang, t.targetLang, ErrEmpty)
	}
	m := newMatcher(t, opt)
	for round := range opt.Rounds {
		opt.Progress("rounds", round, opt.Rounds)
		m.round()
	}
	opt.Progress("rounds", opt.Rounds, opt.Rounds)
	d := m.draft()
	d.Header.SourceLang, d.Header.TargetLang = t.sourceLang, t.targetLang
	return d, nil
}
