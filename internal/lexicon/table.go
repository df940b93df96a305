package lexicon

import (
	"fmt"
	"slices"

	"calque/internal/lang"
)

func base(tag string) string { return lang.Base(tag) }

// Header returns what the table says of itself, with source and target as
// they are looked up.
func (t *Table) Header() Header {
	h := t.header
	if t.reverse {
		h.SourceLang, h.TargetLang = h.TargetLang, h.SourceLang
		h.SourceKeys, h.TargetKeys = h.TargetKeys, h.SourceKeys
	}
	return h
}

// Reversed returns the table with source and target exchanged; it shares the
// data of t.
func (t *Table) Reversed() *Table {
	r := *t
	r.reverse = !t.reverse
	if t.pivot != nil {
		r.pivot = &pivot{first: t.pivot.second.Reversed(), second: t.pivot.first.Reversed()}
		r.header.SourceLang, r.header.TargetLang = t.header.TargetLang, t.header.SourceLang
		r.reverse = false
	}
	return &r
}

// Translations yields the target types of a source type in the order of their
// keys, with their probabilities in (0,1]: forward that of the target given
// the source, backward that of the source given the target. An unknown key
// yields nothing.
func (t *Table) Translations(sourceKey string, yield func(targetKey string, forward, backward float32)) {
	switch {
	case t.pivot != nil:
		t.pivot.translations(sourceKey, yield)
	case t.reverse:
		t.translationsBack(sourceKey, yield)
	default:
		t.translations(sourceKey, yield)
	}
}

func (t *Table) translations(sourceKey string, yield func(string, float32, float32)) {
	i, ok := t.sources.find(sourceKey)
	if !ok {
		return
	}
	row, _ := t.rows.row(i)
	last := 0
	for len(row) > 0 {
		c, rest, ok := nextCell(row, last)
		if !ok {
			return
		}
		row, last = rest, c.other
		if key := t.targets.key(c.other); key != "" {
			yield(key, probabilities[c.forward], probabilities[c.backward])
		}
	}
}

func (t *Table) translationsBack(targetKey string, yield func(string, float32, float32)) {
	j, ok := t.targets.find(targetKey)
	if !ok {
		return
	}
	t.back.once.Do(func() { t.back.build(t) })
	for _, c := range t.back.cells[t.back.start[j]:t.back.start[j+1]] {
		if key := t.sources.key(c.other); key != "" {
			yield(key, probabilities[c.backward], probabilities[c.forward])
		}
	}
}

// build sorts the entries by target key.
func (v *inversion) build(t *Table) {
	v.start = make([]uint32, t.targets.n+1)
	t.scan(func(_ int, c cell) { v.start[c.other+1]++ })
	for j := range t.targets.n {
		v.start[j+1] += v.start[j]
	}
	v.cells = make([]cell, v.start[t.targets.n])
	next := slices.Clone(v.start)
	t.scan(func(i int, c cell) {
		v.cells[next[c.other]] = cell{i, c.forward, c.backward}
		next[c.other]++
	})
}

// scan calls each for all entries in order and leaves out what points nowhere.
func (t *Table) scan(each func(source int, c cell)) {
	for i := 0; i < t.rows.n; i++ {
		row, ok := t.rows.row(i)
		last := 0
		for ok && len(row) > 0 {
			var c cell
			if c, row, ok = nextCell(row, last); ok && c.other < t.targets.n {
				last = c.other
				each(i, c)
			}
		}
	}
}

// Check reads the whole table and reports the first thing that is not as it
// must be. A table that passes yields every one of its entries.
func (t *Table) Check() error {
	if t.pivot != nil {
		return nil
	}
	if _, err := t.sources.all(); err != nil {
		return fmt.Errorf("check lexicon %s-%s: source %w", t.header.SourceLang, t.header.TargetLang, err)
	}
	if _, err := t.targets.all(); err != nil {
		return fmt.Errorf("check lexicon %s-%s: target %w", t.header.SourceLang, t.header.TargetLang, err)
	}
	entries := 0
	t.scan(func(int, cell) { entries++ })
	if entries != t.header.Entries {
		return fmt.Errorf("check lexicon %s-%s: %d entries, the header says %d", t.header.SourceLang, t.header.TargetLang, entries, t.header.Entries)
	}
	return nil
}

// Draft unpacks the table, for pruning and merging.
func (t *Table) Draft() *Draft {
	d := &Draft{Header: t.Header()}
	if t.pivot != nil {
		return d
	}
	sources, errSource := t.sources.all()
	targets, errTarget := t.targets.all()
	if errSource != nil || errTarget != nil {
		return d
	}
	t.scan(func(i int, c cell) {
		e := Entry{Source: sources[i], Target: targets[c.other], Forward: probabilities[c.forward], Backward: probabilities[c.backward]}
		if t.reverse {
			e = Entry{Source: e.Target, Target: e.Source, Forward: e.Backward, Backward: e.Forward}
		}
		d.Entries = append(d.Entries, e)
	})
	sortEntries(d.Entries)
	return d
}
