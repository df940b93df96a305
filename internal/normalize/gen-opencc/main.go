// Command gen-opencc packs the dictionaries of OpenCC into one file that
// package script embeds.
//
// It reads the unpacked npm package opencc-js, which carries the dictionaries
// of the OpenCC release of its version as strings, "key value|key value":
//
//	npm pack opencc-js@1.4.2 && tar xzf opencc-js-1.4.2.tgz
//	go run ./internal/normalize/gen-opencc -in package -out internal/normalize/script/data/opencc.gz
//
// The packed form is gzip over text: a line "=NAME" begins a dictionary, then
// one entry a line, key and first value with a tab between.
package main

import (
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
	in := flag.String("in", "package", "unpacked opencc-js")
	out := flag.String("out", "opencc.gz", "file to write")
	flag.Parse()
	files, err := filepath.Glob(filepath.Join(*in, "dist", "esm-lib", "dict", "*.js"))
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
	data, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	first, last := bytes.IndexByte(data, '"'), bytes.LastIndexByte(data, '"')
	if first < 0 || last <= first || bytes.IndexByte(data[first:last], '\\') >= 0 {
		return fmt.Errorf("not one plain string")
	}
	var lines []string
	for entry := range strings.SplitSeq(string(data[first+1:last]), "|") {
		key, values, ok := strings.Cut(entry, " ")
		if !ok {
			return fmt.Errorf("entry %q without value", entry)
		}
		value, _, _ := strings.Cut(values, " ")
		lines = append(lines, key+"\t"+value)
	}
	sort.Strings(lines)
	fmt.Fprintf(w, "=%s\n%s\n", strings.TrimSuffix(filepath.Base(file), ".js"), strings.Join(lines, "\n"))
	return nil
}
