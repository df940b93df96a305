package main

import (
	"bytes"
	"errors"

	"calque/internal/idiom"
	"calque/internal/lexicon"
	"github.com/urfave/cli/v2"
)

// readLexicons returns the base lexicon with the files merged into it.
func readLexicons(c *cli.Context, files []string, base *idiom.Lexicon) (*idiom.Lexicon, error) {
	if len(files) == 0 {
		return base, nil
	}
	all := idiom.NewLexicon()
	all.Merge(base)
	for _, path := range files {
		data, err := readFile(c, path)
		if err != nil {
			return nil, err
		}
		l, err := idiom.Load(bytes.NewReader(data), path)
		if err != nil {
			return nil, lexiconFault(err)
		}
		all.Merge(l)
	}
	return all, nil
}

func lexiconFault(err error) error {
	hint := "a lexicon is tab-separated with the header: id lang role text type register match source"
	var load *idiom.LoadError
	if errors.As(err, &load) {
		return failure(load.Error(), hint, err)
	}
	return failure(err.Error(), hint, err)
}

// readTables reads packed lexicons of word translations.
func readTables(c *cli.Context, files []string) ([]*lexicon.Table, error) {
	var out []*lexicon.Table
	for _, path := range files {
		data, err := readFile(c, path)
		if err != nil {
			return nil, err
		}
		t, err := lexicon.Load(data)
		if err != nil {
			hint := "name a .lex file that this version of calque has written"
			if errors.Is(err, lexicon.ErrTruncated) || errors.Is(err, lexicon.ErrChecksum) {
				hint = "copy or make it again"
			}
			return nil, failure(path+": "+err.Error(), hint, err)
		}
		out = append(out, t)
	}
	return out, nil
}
