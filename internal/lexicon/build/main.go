// Command build learns the lexicons that are embedded in the program from a
// folder of training texts, and the tables core/*.tsv and cldr/*.tsv of the
// repository. It is run from the root of the repository:
//
//	go run ./internal/lexicon/build -shared ../shared
//
// The same texts give the same files, byte for byte. Which texts are read, and
// under which licences, is written in DATA.md and in the header of each file.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"calque/internal/lexicon"
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "build:", err)
		os.Exit(1)
	}
}

func run() error {
	shared := flag.String("shared", filepath.Join("..", "shared"), "folder that holds train/")
	root := flag.String("root", filepath.Join("internal", "lexicon"), "folder of the package")
	out := flag.String("out", "", "folder to write to (default: data in the package)")
	only := flag.String("only", "", "pairs to write, such as en-ru,de-fr (default: all)")
	without := flag.String("without", "", "kinds of bitext to leave out, such as tico19,tatoeba1k, to measure on them")
	flag.Parse()
	if *out == "" {
		*out = filepath.Join(*root, "data")
	}
	tables, err := readTables(*root)
	if err != nil {
		return err
	}
	b := &builder{
		library: &library{dir: filepath.Join(*shared, "train"), files: map[string]*file{}},
		without: strings.Split(*without, ","),
		core:    tables, direct: map[string]*lexicon.Table{},
	}
	if _, err := os.Stat(b.library.dir); err != nil {
		return fmt.Errorf("find training texts: %w", err)
	}
	pairs := wanted(*only)
	for _, r := range recipes {
		name := r.source + "-" + r.target
		if !pairs[name] && !r.draft {
			continue
		}
		if err := b.build(r, filepath.Join(*out, name+".lex")); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	return nil
}

// wanted returns the pairs of the list (all if it is empty) and those they read
// through, so that a pair comes out the same alone as with all others.
func wanted(only string) map[string]bool {
	out := map[string]bool{}
	for _, name := range strings.Split(only, ",") {
		out[name] = true
	}
	for i := len(recipes) - 1; i >= 0; i-- {
		r := recipes[i]
		if only == "" {
			out[r.source+"-"+r.target] = true
		}
		if !out[r.source+"-"+r.target] {
			continue
		}
		for _, x := range r.bridges {
			for _, y := range []string{r.source, r.target} {
				out[min(x, y)+"-"+max(x, y)] = true
			}
		}
	}
	return out
}

func (b *builder) build(r recipe, path string) error {
	start := time.Now()
	d, err := b.learn(r)
	if err != nil {
		return err
	}
	found := len(d.Entries)
	if !r.draft {
		d.Prune(r.entries)
	}
	d.Header.Command = "go run ./internal/lexicon/build"
	data, err := d.Pack()
	if err != nil {
		return err
	}
	t, err := lexicon.Load(data)
	if err != nil {
		return err
	}
	b.direct[r.source+"-"+r.target] = t
	if r.draft {
		return nil
	}
	h := t.Header()
	fmt.Printf("%s-%s %7d of %7d entries %6d + %6d keys %8d bytes %5.1fs\n", r.source, r.target,
		h.Entries, found, h.SourceKeys, h.TargetKeys, len(data), time.Since(start).Seconds())
	return os.WriteFile(path, data, 0o644)
}
