package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"calque/internal/lexicon"
)

// builder builds the lexicons one after the other.
type builder struct {
	library *library
	without []string
	core    []named                   // tables of the repository
	direct  map[string]*lexicon.Table // learned without bridges
}

// named is a table of the repository with its languages' columns.
type named struct {
	name, licence string
	weight        float64
	sum           string
	rows          []map[string][]string
}

// readTables reads core/*.tsv and cldr/*.tsv below the package's folder.
func readTables(root string) ([]named, error) {
	var out []named
	for _, set := range []struct {
		dir, licence string
		weight       float64
	}{{"core", ownLicence, coreWeight}, {"cldr", unicode3, cldrWeight}} {
		files, err := filepath.Glob(filepath.Join(root, set.dir, "*.tsv"))
		if err != nil {
			return nil, err
		}
		slices.Sort(files)
		for _, f := range files {
			data, err := os.ReadFile(f)
			if err != nil {
				return nil, err
			}
			name := set.dir + "/" + filepath.Base(f)
			out = append(out, named{name, set.licence, set.weight, checksum(data), table(data)})
		}
	}
	return out, nil
}

// lesson is one pair being learned.
type lesson struct {
	recipe
	b       *builder
	trainer *lexicon.Trainer
	sources []lexicon.Source
}

// note records a source if it gave anything.
func (l *lesson) note(name, licence, sum string, before int) {
	if n := l.trainer.Pairs() - before; n > 0 {
		l.sources = append(l.sources, lexicon.Source{Name: name, Licence: licence, Pairs: n, SHA256: sum})
	}
}

// learn builds the table of a recipe.
func (b *builder) learn(r recipe) (*lexicon.Draft, error) {
	l := &lesson{recipe: r, b: b, trainer: lexicon.NewTrainer(r.source, r.target)}
	for _, step := range []func() error{l.bibles, l.bitexts, l.triangle, l.tables} {
		if err := step(); err != nil {
			return nil, err
		}
	}
	if err := l.bridge(); err != nil {
		return nil, err
	}
	d, err := l.trainer.Train(lexicon.TrainOptions{})
	if err != nil {
		return nil, err
	}
	d.Header.Sources = l.sources
	d.Header.Licence = licences(l.sources)
	return d, nil
}

// licences lists the licences of the sources, each once.
func licences(sources []lexicon.Source) string {
	var out []string
	for _, s := range sources {
		if !slices.Contains(out, s.Licence) {
			out = append(out, s.Licence)
		}
	}
	slices.Sort(out)
	return strings.Join(out, "; ")
}

// bibles pairs every version of one language with one of the other.
func (l *lesson) bibles() error {
	a, b := bibles[l.source], bibles[l.target]
	if len(a) == 0 || len(b) == 0 {
		return nil
	}
	n := max(len(a), len(b))
	for i := range n {
		before := l.trainer.Pairs()
		x, y := a[i%len(a)], b[i%len(b)]
		source, err := l.b.library.open(x)
		if err != nil {
			return err
		}
		target, err := l.b.library.open(y)
		if err != nil {
			return err
		}
		if source == nil || target == nil {
			return fmt.Errorf("no %s or %s in %s", x, y, l.b.library.dir)
		}
		l.verses(source, target, 1/float64(min(n, 2)))
		sum := checksum([]byte(source.sum + target.sum))
		l.note(x+" + "+y, joinNames(bibleLicence(x), bibleLicence(y)), sum, before)
	}
	return nil
}

func joinNames(a, b string) string {
	if a == b {
		return a
	}
	return a + "; " + b
}

func (l *lesson) verses(source, target *file, weight float64) {
	other := map[string]string{}
	for _, line := range target.lines {
		if k, v, ok := strings.Cut(line, "\t"); ok {
			other[k] = v
		}
	}
	russian := l.source == "ru" || l.target == "ru"
	for _, line := range source.lines {
		k, v, ok := strings.Cut(line, "\t")
		// The Psalms of the Synodal version are numbered otherwise.
		if ok && other[k] != "" && !(russian && strings.HasPrefix(k, "PSA")) {
			l.trainer.Add(v, other[k], weight)
		}
	}
}

// bitexts adds the files of the pair itself.
func (l *lesson) bitexts() error {
	a, b := min(l.source, l.target), max(l.source, l.target)
	for _, kind := range bitexts {
		if slices.Contains(l.b.without, kind.suffix) {
			continue
		}
		name := a + "-" + b + "." + kind.suffix
		f, err := l.b.library.open(name)
		if err != nil {
			return err
		}
		if f == nil {
			continue
		}
		before := l.trainer.Pairs()
		for _, line := range f.lines {
			x, y, _ := strings.Cut(line, "\t")
			if l.source != a {
				x, y = y, x
			}
			if kind.dictionary {
				l.entry(x, y, kind.weight)
			} else {
				l.trainer.Add(x, y, kind.weight)
			}
		}
		l.note(name, licenceOf(name, kind), f.sum, before)
	}
	return nil
}

// entry adds all pairs of alternatives of a dictionary line.
func (l *lesson) entry(x, y string, weight float64) {
	for _, s := range headwords(x, l.source) {
		for _, t := range headwords(y, l.target) {
			l.trainer.Add(s, t, weight)
		}
	}
}

// triangle pairs the German and French translations of one English sentence.
func (l *lesson) triangle() error {
	if l.source != "de" || l.target != "fr" {
		return nil
	}
	de, err := l.b.library.open("de-en.tatoeba")
	if err != nil || de == nil {
		return err
	}
	fr, err := l.b.library.open("en-fr.tatoeba")
	if err != nil || fr == nil {
		return err
	}
	french := map[string]string{}
	for _, line := range fr.lines {
		if en, f, ok := strings.Cut(line, "\t"); ok && french[en] == "" {
			french[en] = f
		}
	}
	before := l.trainer.Pairs()
	for _, line := range de.lines {
		if d, en, ok := strings.Cut(line, "\t"); ok && french[en] != "" {
			l.trainer.Add(d, french[en], 1)
		}
	}
	l.note("de-en.tatoeba + en-fr.tatoeba", ccBy, checksum([]byte(de.sum+fr.sum)), before)
	return nil
}

// tables adds the core vocabulary and the names of CLDR.
func (l *lesson) tables() error {
	for _, t := range l.b.core {
		before := l.trainer.Pairs()
		for _, row := range t.rows {
			for _, x := range row[l.source] {
				for _, y := range row[l.target] {
					l.trainer.Add(x, y, t.weight)
				}
			}
		}
		l.note(t.name, t.licence, t.sum, before)
	}
	return nil
}
