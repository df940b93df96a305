package main

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// file is a gzipped TSV in memory, split into lines.
type file struct {
	lines []string
	sum   string
}

// library reads source files once.
type library struct {
	dir   string
	files map[string]*file
}

// open returns a file of the training folder, nil if there is none.
func (l *library) open(name string) (*file, error) {
	if f, ok := l.files[name]; ok {
		return f, nil
	}
	data, err := os.ReadFile(filepath.Join(l.dir, name+".tsv.gz"))
	if errors.Is(err, fs.ErrNotExist) {
		l.files[name] = nil
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read source %s: %w", name, err)
	}
	z, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		return nil, fmt.Errorf("read source %s: %w", name, err)
	}
	plain, err := io.ReadAll(z)
	if err != nil {
		return nil, fmt.Errorf("read source %s: %w", name, err)
	}
	f := &file{lines: lines(plain), sum: checksum(data)}
	l.files[name] = f
	return f, nil
}

func checksum(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])
}

func lines(data []byte) []string {
	var out []string
	s := bufio.NewScanner(bytes.NewReader(data))
	s.Buffer(nil, 1<<24)
	for s.Scan() {
		out = append(out, s.Text())
	}
	return out
}

// table reads a TSV whose header names languages and gives each row as a map
// from language to alternatives. Lines that begin with # are remarks.
func table(data []byte) (rows []map[string][]string) {
	var langs []string
	for _, line := range lines(data) {
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		cells := strings.Split(line, "\t")
		if langs == nil {
			langs = cells
			continue
		}
		row := map[string][]string{}
		for i, c := range cells {
			if i >= len(langs) {
				break
			}
			for _, a := range strings.Split(c, "|") {
				if a = strings.TrimSpace(a); a != "" {
					row[langs[i]] = append(row[langs[i]], a)
				}
			}
		}
		rows = append(rows, row)
	}
	return rows
}
