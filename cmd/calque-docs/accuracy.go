package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// row is one development case as it stands in its file.
type row map[string]string

// readRows reads a file of tab-separated columns with a header line.
func readRows(path string) ([]row, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	lines := strings.Split(strings.TrimSuffix(string(data), "\n"), "\n")
	header := strings.Split(lines[0], "\t")
	var out []row
	for i, line := range lines[1:] {
		col := strings.Split(line, "\t")
		if len(col) != len(header) {
			return nil, fmt.Errorf("%s:%d: %d columns, the header has %d", path, i+2, len(col), len(header))
		}
		r := row{}
		for k, name := range header {
			r[name] = col[k]
		}
		out = append(out, r)
	}
	return out, nil
}

// value reads a column that holds JSON.
func (r row) value(column string, into any) error {
	if err := json.Unmarshal([]byte(r[column]), into); err != nil {
		return fmt.Errorf("column %s, %q: %w", column, r[column], err)
	}
	return nil
}

// tally counts right answers under a name; names keep their first order.
type tally struct {
	order []string
	count map[string][2]int // right, all
}

func (t *tally) add(name string, right bool) {
	if t.count == nil {
		t.count = map[string][2]int{}
	}
	n, seen := t.count[name]
	if !seen {
		t.order = append(t.order, name)
	}
	n[1]++
	if right {
		n[0]++
	}
	t.count[name] = n
}

// share is "98.0" of a name, or a dash where nothing was counted.
func (t *tally) share(name string) string {
	n := t.count[name]
	if n[1] == 0 {
		return "–"
	}
	return fmt.Sprintf("%.1f", 100*float64(n[0])/float64(n[1]))
}

// accuracy measures everything and returns the tables.
func accuracy(shared, samples string) (string, error) {
	var b strings.Builder
	for _, part := range []struct {
		title string
		table func(dir string) (string, error)
		dir   string
	}{
		{"Normalization and numbers: cases whose output is exactly the expected one", normalization, filepath.Join(shared, "normalization")},
		{"Sentences: cases cut exactly as expected", segmentation, filepath.Join(shared, "segmentation")},
		{"Language: sentences of twenty letters and more, and pieces of four words (eight characters of Chinese and Japanese)", identification, filepath.Join(shared, "segmentation")},
		{"Encodings: files of four sentences, read without being told anything", encodings, samples},
	} {
		table, err := part.table(part.dir)
		if err != nil {
			return "", err
		}
		fmt.Fprintf(&b, "**%s**\n\n%s\n", part.title, table)
	}
	return strings.TrimSuffix(b.String(), "\n"), nil
}
