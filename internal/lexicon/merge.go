package lexicon

import (
	"fmt"
	"slices"
	"strings"
)

// Merge joins drafts for one pair of languages, in either direction; the
// first one's direction is kept. Of an entry in several drafts each probability
// is that of at least one draft being right. It wraps ErrPair if the pairs differ.
func Merge(drafts ...*Draft) (*Draft, error) {
	out := &Draft{}
	for i, d := range drafts {
		if i == 0 {
			out.Header = d.Header
			out.Header.Sources = slices.Clone(d.Header.Sources)
			out.Entries = slices.Clone(d.Entries)
			continue
		}
		same, err := d.facing(out.Header)
		if err != nil {
			return nil, err
		}
		out.Entries = append(out.Entries, same...)
		out.Header.Sources = append(out.Header.Sources, d.Header.Sources...)
		out.Header.Licence = joinLicences(out.Header.Licence, d.Header.Licence)
		out.Header.Command = joinLicences(out.Header.Command, d.Header.Command)
	}
	out.Header.SourceKeys, out.Header.TargetKeys, out.Header.Entries = 0, 0, 0
	sortEntries(out.Entries)
	out.Entries = unite(out.Entries)
	return out, nil
}

// facing returns the entries in the direction of h.
func (d *Draft) facing(h Header) ([]Entry, error) {
	a, b := base(d.Header.SourceLang), base(d.Header.TargetLang)
	switch {
	case a == base(h.SourceLang) && b == base(h.TargetLang):
		return d.Entries, nil
	case a == base(h.TargetLang) && b == base(h.SourceLang):
		out := make([]Entry, len(d.Entries))
		for i, e := range d.Entries {
			out[i] = Entry{Source: e.Target, Target: e.Source, Forward: e.Backward, Backward: e.Forward, Count: e.Count}
		}
		return out, nil
	}
	return nil, fmt.Errorf("merge lexicons: %w: %s-%s and %s-%s", ErrPair, h.SourceLang, h.TargetLang, d.Header.SourceLang, d.Header.TargetLang)
}

// unite joins neighbours for the same pair of keys.
func unite(entries []Entry) []Entry {
	var out []Entry
	for _, e := range entries {
		if n := len(out) - 1; n >= 0 && out[n].Source == e.Source && out[n].Target == e.Target {
			out[n].Forward = either(out[n].Forward, e.Forward)
			out[n].Backward = either(out[n].Backward, e.Backward)
			out[n].Count += e.Count
			continue
		}
		out = append(out, e)
	}
	return out
}

func either(p, q float32) float32 { return 1 - (1-p)*(1-q) }

// joinLicences lists different statements once each, in order.
func joinLicences(a, b string) string {
	switch {
	case b == "" || slices.Contains(strings.Split(a, "; "), b):
		return a
	case a == "":
		return b
	}
	return a + "; " + b
}
