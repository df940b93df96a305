package lexicon

import (
	"cmp"
	"math"
	"slices"
	"strings"
)

// Entry is a pair of types that translate each other, with probabilities in
// (0,1] as the package comment defines them.
type Entry struct {
	Source, Target    string
	Forward, Backward float32
	// Count is the weight of the segments behind the entry, 0 where it is not
	// known, as in a table that was packed.
	Count float32
}

// Draft is a table that is not packed yet: entries sorted by source, then
// target key, each pair once.
type Draft struct {
	Header  Header
	Entries []Entry
}

// minProbability is the least probability that an entry is kept with.
const minProbability = 1e-3

func sortedKeys(keys []string) []int32 {
	out := make([]int32, len(keys))
	for i := range out {
		out[i] = int32(i)
	}
	slices.SortFunc(out, func(a, b int32) int { return strings.Compare(keys[a], keys[b]) })
	return out
}

// appendRow adds the entries of source type s in the order of target keys.
func appendRow(out []Entry, m *matcher, s int) []Entry {
	from := len(out)
	for x := m.start[s]; x < m.start[s+1]; x++ {
		f, b := m.forward[x], m.backward[x]
		if max(f, b) < minProbability || math.Sqrt(f*b) < minProbability {
			continue
		}
		out = append(out, Entry{
			Source: m.t.source.keys[s], Target: m.t.target.keys[m.target[x]],
			Forward: float32(f), Backward: float32(b), Count: float32(m.count[x]),
		})
	}
	sortEntries(out[from:])
	return out
}

func sortEntries(entries []Entry) {
	slices.SortStableFunc(entries, func(a, b Entry) int {
		return cmp.Or(strings.Compare(a.Source, b.Source), strings.Compare(a.Target, b.Target))
	})
}

// Prune keeps the best n entries and returns how many were dropped.
func (d *Draft) Prune(n int) int {
	if len(d.Entries) <= n {
		return 0
	}
	dropped := len(d.Entries) - max(n, 0)
	order := make([]int32, len(d.Entries))
	for i := range order {
		order[i] = int32(i)
	}
	slices.SortFunc(order, func(a, b int32) int {
		return cmp.Or(cmp.Compare(d.Entries[b].significance(), d.Entries[a].significance()), cmp.Compare(a, b))
	})
	order = order[:max(n, 0)]
	slices.Sort(order)
	kept := make([]Entry, len(order))
	for i, k := range order {
		kept[i] = d.Entries[k]
	}
	d.Entries = kept
	return dropped
}

// significance ranks entries: the probability both ways, and how much was seen.
func (e *Entry) significance() float64 {
	p := math.Sqrt(float64(e.Forward) * float64(e.Backward))
	if e.Count > 0 {
		p *= math.Sqrt(float64(e.Count))
	}
	return p
}
