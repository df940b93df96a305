package main

import (
	"strings"

	"calque/internal/lexicon"
)

// bridgeLeast is the least probability with which a word between is read.
const bridgeLeast = 0.15

// bridge adds dictionaries of a third language: a line Haus–дом of de-ru
// becomes house–дом through the table de-en.
func (l *lesson) bridge() error {
	for _, x := range l.bridges {
		for _, side := range []struct{ near, far string }{{l.source, l.target}, {l.target, l.source}} {
			table := l.b.between(x, side.near)
			a, b := min(x, side.far), max(x, side.far)
			name := a + "-" + b + ".dict-ccbysa"
			f, err := l.b.library.open(name)
			if err != nil {
				return err
			}
			if f == nil || table == nil {
				continue
			}
			before := l.trainer.Pairs()
			l.cross(f, table, x, side.far, side.far == l.target)
			l.note(name+" through "+x+"-"+side.near, ccBySa, f.sum, before)
		}
	}
	return nil
}

// between returns the table from x to near, if it has been built.
func (b *builder) between(x, near string) *lexicon.Table {
	for _, t := range []*lexicon.Table{b.direct[x+"-"+near], b.direct[near+"-"+x]} {
		if t != nil {
			if u, err := t.For(x, near); err == nil {
				return u
			}
		}
	}
	return nil
}

// cross adds the lines of an x–far dictionary, x read through table.
func (l *lesson) cross(f *file, table *lexicon.Table, x, far string, farIsTarget bool) {
	tx, tf := lexicon.NewTokenizer(x), lexicon.NewTokenizer(far)
	for _, line := range f.lines {
		a, b, _ := strings.Cut(line, "\t")
		if x > far {
			a, b = b, a
		}
		for _, middle := range headwords(a, x) {
			for near, weight := range readThrough(tx, table, middle) {
				for _, other := range headwords(b, far) {
					keys := keysOf(tf, other)
					if farIsTarget {
						l.trainer.AddKeys([]string{near}, keys, bridgeWeight*weight)
					} else {
						l.trainer.AddKeys(keys, []string{near}, bridgeWeight*weight)
					}
				}
			}
		}
	}
}

func keysOf(t *lexicon.Tokenizer, s string) (out []string) {
	for k := range t.Words(s) {
		out = append(out, k.Key)
	}
	return out
}

// readThrough yields the translations of a single word that are likely enough,
// in the order of their keys.
func readThrough(t *lexicon.Tokenizer, table *lexicon.Table, word string) func(func(string, float64) bool) {
	return func(yield func(string, float64) bool) {
		keys := keysOf(t, word)
		if len(keys) != 1 {
			return
		}
		more := true
		table.Translations(keys[0], func(k string, forward, backward float32) {
			if more && forward >= bridgeLeast && backward >= bridgeLeast/3 {
				more = yield(k, float64(forward))
			}
		})
	}
}
