package main

import (
	"bufio"
	"compress/gzip"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// text is what one language is learned from. A tag with a script subtag is a
// language written in another script than its usual one.
type text struct {
	tag   string
	lines []string
}

// source names one column of one collection.
type source struct {
	tag    string
	file   string // without ".tsv.gz"
	column int    // from 0
	limit  int    // bytes taken, spread evenly over the file
}

// sources are the collections whose licence allows what is derived from them
// to be given away: the Tatoeba test sentences (CC BY 2.0 FR), TICO-19 (CC0)
// and Bibles in the public domain. The Portuguese Bible is left out, because
// it has another licence.
var sources = []source{
	{"en", "en-ru.tico19", 0, 150e3}, {"en", "bible.en-web", 1, 60e3}, {"en", "en-ru.tatoeba1k", 0, 100e3}, {"en", "en-kk.tatoeba1k", 0, 100e3}, {"en", "en-fr.tatoeba", 0, 200e3},
	{"de", "de-en.tatoeba1k", 0, 100e3}, {"de", "de-en.tatoeba", 0, 300e3}, {"de", "bible.de", 1, 100e3},
	{"fr", "en-fr.tatoeba1k", 1, 100e3}, {"fr", "en-fr.tatoeba", 1, 200e3}, {"fr", "en-fr.tico19", 1, 150e3}, {"fr", "bible.fr", 1, 60e3},
	{"es", "en-es.tatoeba1k", 1, 100e3}, {"es", "en-es.tico19", 1, 200e3}, {"es", "bible.es", 1, 60e3},
	{"it", "en-it.tatoeba1k", 1, 100e3},
	{"pt", "en-pt.tatoeba1k", 1, 100e3}, {"pt", "en-pt.tico19", 1, 200e3},
	{"pl", "en-pl.tatoeba1k", 1, 100e3}, {"pl", "bible.pl", 1, 100e3},
	{"tr", "en-tr.tatoeba1k", 1, 100e3},
	{"ru", "en-ru.tatoeba1k", 1, 200e3}, {"ru", "en-ru.tico19", 1, 300e3}, {"ru", "bible.ru", 1, 80e3},
	{"uk", "en-uk.tatoeba1k", 1, 200e3}, {"uk", "bible.uk-part", 1, 80e3},
	{"kk", "en-kk.tatoeba1k", 1, 200e3},
	{"ar", "ar-en.tatoeba1k", 0, 200e3},
	{"hi", "en-hi.tatoeba1k", 1, 200e3}, {"hi", "en-hi.tico19", 1, 200e3},
	{"ja", "en-ja.tatoeba1k", 1, 200e3}, {"ja", "bible.ja", 1, 200e3},
	{"ko", "en-ko.tatoeba1k", 1, 200e3}, {"ko", "bible.ko", 1, 200e3},
	{"zh", "en-zh.tatoeba1k", 1, 200e3}, {"zh", "en-zh.tatoeba", 1, 600e3}, {"zh", "en-zh.tico19", 1, 300e3},
}

// readCorpus gives the texts sorted by tag, the written-out scripts of
// Kazakh and Serbian among them.
func readCorpus(seed, train string) ([]text, error) {
	byTag := map[string][]string{}
	files, err := fs.Glob(os.DirFS(seed), "*.txt")
	if err != nil || len(files) == 0 {
		return nil, fmt.Errorf("no seed sentences in %s: %w", seed, errors.Join(err, fs.ErrNotExist))
	}
	for _, name := range files {
		data, err := os.ReadFile(filepath.Join(seed, name))
		if err != nil {
			return nil, err
		}
		tag := strings.TrimSuffix(name, ".txt")
		byTag[tag] = strings.Split(strings.TrimSpace(string(data)), "\n")
	}
	for _, s := range sources {
		lines, err := readColumn(filepath.Join(train, s.file+".tsv.gz"), s.column)
		if err != nil {
			return nil, err
		}
		byTag[s.tag] = append(byTag[s.tag], spread(lines, s.limit)...)
	}
	for tag, lines := range byTag {
		for i, l := range lines {
			lines[i] = repair(tag, l)
		}
	}
	addScripts(byTag)
	texts := make([]text, 0, len(byTag))
	for tag, lines := range byTag {
		texts = append(texts, text{tag, lines})
	}
	slices.SortFunc(texts, func(a, b text) int { return strings.Compare(a.tag, b.tag) })
	return texts, nil
}

// repair puts right what collections typed on foreign keyboards have wrong:
// Latin schwa and i in Kazakh words, Latin i in Ukrainian ones.
func repair(tag, line string) string {
	switch tag {
	case "kk":
		return latinInKazakh.Replace(line)
	case "uk":
		return latinInUkrainian.Replace(line)
	}
	return line
}

var (
	latinInKazakh    = strings.NewReplacer("ə", "ә", "Ə", "Ә", "i", "і", "I", "І", "h", "һ", "e", "е", "a", "а", "o", "о", "c", "с", "p", "р")
	latinInUkrainian = strings.NewReplacer("i", "і", "I", "І", "e", "е", "a", "а", "o", "о", "c", "с", "p", "р", "x", "х")
)

// readColumn reads one column of a compressed table.
func readColumn(path string, column int) (lines []string, err error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	z, err := gzip.NewReader(f)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", path, err)
	}
	sc := bufio.NewScanner(z)
	sc.Buffer(nil, 1<<20)
	for sc.Scan() {
		if cells := strings.Split(sc.Text(), "\t"); len(cells) > column {
			lines = append(lines, cells[column])
		}
	}
	return lines, sc.Err()
}

// spread takes every n-th line, so that about limit bytes remain.
func spread(lines []string, limit int) []string {
	total := 0
	for _, l := range lines {
		total += len(l)
	}
	if total <= limit {
		return lines
	}
	var out []string
	step, taken := float64(total)/float64(limit), 0
	for i, l := range lines {
		if float64(i) >= float64(taken)*step {
			out = append(out, l)
			taken++
		}
	}
	return out
}
