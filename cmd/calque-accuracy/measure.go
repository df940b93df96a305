package main

import (
	"context"
	"fmt"
	"io/fs"
	"os"
	"path"
	"slices"
	"strings"

	"calque/align"
	"calque/corpora"
	"calque/internal/pipeline"
)

// set is a folder of gold ladders with their texts, a segment a line.
type set struct {
	name  string
	files fs.FS
	dir   string
	pair  string // only ladders of this pair; "" for all
	peer  string // the best published or measured figure without a neural model
}

// sharedSets are the development sets. Peers: hunalign, Bleualign and
// Gale-Church runs on the same files; a dash where none was run.
func sharedSets(dir string) []set {
	files := os.DirFS(dir)
	var out []set
	for _, s := range [][2]string{
		{"textberg-dev", "0.720 Bleualign with MT"}, {"mac-dev", "0.505 Gale–Church, own ratio"},
		{"transread-dev", "0.878 hunalign with dictionary"}, {"hun-1984hu", "0.983 hunalign"},
		{"hun-dtm", "0.968 Gale–Church"}, {"maligna-gpl", "0.978 hunalign"}, {"maligna-poznan", "–"},
		{"bil-para/zh-ru", "–"}, {"bil-para/zh-en", "–"}, {"bil-para/kk-ru", "–"}, {"bil-para/kk-en", "–"},
		{"bil-para/en-ru", "–"}, {"bil-para/en-de", "–"}, {"bil-para/da-ru", "–"}, {"bil-para/da-ja", "–"},
	} {
		out = append(out, set{name: s[0], files: files, dir: path.Join("gold", s[0]), peer: s[1]})
	}
	return out
}

// corporaSets are the gold ladders that come with the project: the half that
// is only ever scored, by pair.
func corporaSets() []set {
	var out []set
	for _, pair := range []string{"ru-en", "zh-ru", "kk-ru", "kk-en", "zh-en", "kk-zh"} {
		for _, half := range []string{"dev", "test"} {
			out = append(out, set{name: "corpora/" + half + " " + pair, files: corpora.FS(), dir: "gold/" + half, pair: pair, peer: "–"})
		}
	}
	return out
}

func measure(ctx context.Context, shared string) (string, error) {
	var b strings.Builder
	sets := corporaSets()
	if _, err := os.Stat(path.Join(shared, "gold")); err == nil {
		sets = append(sharedSets(shared), sets...)
	} else {
		fmt.Fprintln(os.Stderr, "no development data at", shared+": only the corpora of the project are measured")
	}
	fmt.Fprintln(&b, "| set | beads | strict P | strict R | strict F1 | lax F1 | best peer, strict F1 |")
	fmt.Fprintln(&b, "|---|--:|--:|--:|--:|--:|---|")
	for _, s := range sets {
		c, err := s.score(ctx)
		if err != nil {
			return "", fmt.Errorf("%s: %w", s.name, err)
		}
		strict := c.StrictRates()
		fmt.Fprintf(&b, "| %s | %d | %.3f | %.3f | **%.3f** | %.3f | %s |\n",
			s.name, c.GoldBeads, strict.Precision, strict.Recall, strict.F1, c.LaxRates().F1, s.peer)
	}
	return b.String(), nil
}

// score aligns every document of the set as "calque align --unit line" does.
func (s set) score(ctx context.Context) (align.Counts, error) {
	var total align.Counts
	ladders, err := fs.Glob(s.files, path.Join(s.dir, "*.gold"))
	if err != nil {
		return total, err
	}
	slices.Sort(ladders)
	for _, l := range ladders {
		pair := strings.TrimPrefix(path.Ext(strings.TrimSuffix(l, ".gold")), ".")
		if s.pair != "" && pair != s.pair {
			continue
		}
		c, err := s.document(ctx, l, pair)
		if err != nil {
			return total, fmt.Errorf("%s: %w", l, err)
		}
		total.Add(c)
	}
	return total, nil
}

func (s set) document(ctx context.Context, ladder, pair string) (align.Counts, error) {
	f, err := s.files.Open(ladder)
	if err != nil {
		return align.Counts{}, err
	}
	defer func() { _ = f.Close() }()
	gold, err := pipeline.ReadLadder(f)
	if err != nil {
		return align.Counts{}, err
	}
	var texts [2]*pipeline.Text
	base := strings.TrimSuffix(ladder, "."+pair+".gold")
	for i, l := range strings.SplitN(pair, "-", 2) {
		name := base + "." + l + ".txt"
		data, err := fs.ReadFile(s.files, name)
		if err != nil {
			return align.Counts{}, err
		}
		if texts[i], err = pipeline.Read(pipeline.Input{Name: name, Data: data, Lang: l}, pipeline.ReadOptions{Unit: pipeline.Line}); err != nil {
			return align.Counts{}, err
		}
	}
	r, err := pipeline.Align(ctx, texts[0], []*pipeline.Text{texts[1]}, pipeline.AlignOptions{})
	if err != nil {
		return align.Counts{}, err
	}
	return align.Compare(gold, r.Ladders[0]), nil
}
