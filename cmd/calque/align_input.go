package main

import (
	"fmt"
	"os"

	"calque/internal/lang"
	"calque/internal/pipeline"
	"github.com/urfave/cli/v2"
)

// readTexts reads all texts and looks whether they can be translations of the
// first.
func (job *alignJob) readTexts(c *cli.Context) ([]*pipeline.Text, error) {
	if err := distinct(job.files); err != nil {
		return nil, err
	}
	var texts []*pipeline.Text
	for i, path := range job.files {
		t, err := readText(c, path, job.langs[i], job.read)
		if err != nil {
			return nil, err
		}
		texts = append(texts, t)
	}
	m := messengerOf(c)
	for k, t := range texts[1:] {
		if err := job.checkPair(texts[0], t, k+1); err != nil {
			return nil, err
		}
	}
	for i, t := range texts {
		m.say("%s: %s (%s), %s, %d segments", t.Name, lang.Name(t.Lang), t.Lang, t.Encoding, len(t.Cut.Segments))
		if d := t.Detected.Tag; d != "" && lang.Base(d) != lang.Base(t.Lang) {
			m.warn("%s looks like %s rather than %s", t.Name, lang.Name(d), lang.Name(t.Lang))
		}
		if i > 0 && job.langs[i] == "" && lang.Base(t.Lang) == lang.Base(texts[0].Lang) {
			m.warn("%s and %s both look like %s; name the languages with -l if that is wrong", texts[0].Name, t.Name, lang.Name(t.Lang))
		}
	}
	return texts, job.checkLexicons(texts)
}

// checkLexicons finds lexicons that serve no pair of the texts.
func (job *alignJob) checkLexicons(texts []*pipeline.Text) error {
	for _, l := range job.align.Lexicons {
		fits := false
		for _, t := range texts[1:] {
			_, err := l.For(texts[0].Lang, t.Lang)
			fits = fits || err == nil
		}
		if h := l.Header(); !fits {
			return usage(fmt.Sprintf("the lexicon is for %s and %s, the texts are in %s and %s", lang.Name(h.SourceLang), lang.Name(h.TargetLang),
				lang.Name(texts[0].Lang), lang.Name(texts[1].Lang)), "leave --lexicon out to use the built-in one, or name the languages with -l")
		}
	}
	return nil
}

// distinct finds files that are named twice.
func distinct(paths []string) error {
	for i, a := range paths {
		for _, b := range paths[:i] {
			if a == "-" && b == "-" {
				return usage("standard input is named twice", "give one of the texts as a file")
			}
			x, errX := os.Stat(a)
			y, errY := os.Stat(b)
			if errX == nil && errY == nil && os.SameFile(x, y) {
				return usage("source and target are the same file, "+a, "name the translation as the second file")
			}
		}
	}
	return nil
}

// checkPair finds a translation that cannot be one: translation k in the order
// of the files.
func (job *alignJob) checkPair(source, target *pipeline.Text, k int) error {
	if source.Content == target.Content {
		return usage(source.Name+" and "+target.Name+" hold the same text", "name the translation as the second file")
	}
	ds, dt := lang.Base(source.Detected.Tag), lang.Base(target.Detected.Tag)
	ls, lt := lang.Base(source.Lang), lang.Base(target.Lang)
	given := job.langs[0] != "" && job.langs[k] != ""
	if given && ls != lt && ds == lt && dt == ls {
		return usage(fmt.Sprintf("the sides look swapped: %s is in %s, %s in %s", source.Name, lang.Name(ds), target.Name, lang.Name(dt)),
			fmt.Sprintf("name the files the other way round, or give -l %s,%s", ds, dt))
	}
	return nil
}

// lowSimilarity is the similarity below which two texts are hardly a
// translation of each other.
const lowSimilarity = 0.25

func summarize(m *messenger, r *pipeline.Aligned) {
	if s := r.Similarity(); s < lowSimilarity {
		m.warn("the texts do not look like translations of each other (similarity %.2f)", s)
	}
	if r.LowScore > 0 {
		m.say("left out: %d beads below the minimum score", r.LowScore)
	}
	if r.Unaligned > 0 {
		m.say("left out: %d segments or runs without a counterpart", r.Unaligned)
	}
}
