// Command calque-accuracy measures the aligner on gold ladders and writes the
// tables of docs/accuracy.md. It is for the makers of the program: see the
// Makefile target accuracy.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"strings"
)

func main() {
	shared := flag.String("shared", "../shared", "folder with the development data (gold/)")
	write := flag.String("write", "", "put the tables into this Markdown file, between its markers; default: print them")
	flag.Parse()
	if err := run(*shared, *write); err != nil {
		fmt.Fprintln(os.Stderr, "calque-accuracy:", err)
		os.Exit(1)
	}
}

func run(shared, write string) error {
	tables, err := measure(context.Background(), shared)
	if err != nil {
		return err
	}
	if write == "" {
		fmt.Print(tables)
		return nil
	}
	old, err := os.ReadFile(write)
	if err != nil {
		return err
	}
	page, err := replace(string(old), tables)
	if err != nil {
		return fmt.Errorf("%s: %w", write, err)
	}
	return os.WriteFile(write, []byte(page), 0o644)
}

const (
	beginMark = "<!-- begin: make accuracy -->"
	endMark   = "<!-- end -->"
)

// replace puts the tables between the markers of the page.
func replace(page, tables string) (string, error) {
	begin := strings.Index(page, beginMark)
	end := strings.Index(page, endMark)
	if begin < 0 || end < begin {
		return "", fmt.Errorf("no markers %s and %s", beginMark, endMark)
	}
	return page[:begin+len(beginMark)] + "\n\n" + tables + "\n" + page[end:], nil
}
