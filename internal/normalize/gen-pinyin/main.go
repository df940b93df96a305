// Command gen-pinyin packs CLDR's Han-Latin transform into one file that
// package script embeds: the commonest reading of each character.
//
// It reads the unpacked npm package cldr, which carries CLDR's transforms:
//
//	npm pack cldr@7.9.0 && tar xzf cldr-7.9.0.tgz
//	go run ./internal/normalize/gen-pinyin -in package -out internal/normalize/script/data/pinyin.gz
//
// The packed form is gzip over text: a syllable, a tab, its characters; and
// for the few compounds a character, ">", the character after it, a tab and
// the syllable.
package main

import (
	"bytes"
	"compress/gzip"
	"flag"
	"log"
	"os"
	"path/filepath"
	"regexp"
)

var (
	set      = regexp.MustCompile(`(?m)^\[?([^\]\s#:$]+)\]?\s*→\s*(\pL+)\s*;`)
	compound = regexp.MustCompile(`(?m)^(\p{Han}) \} \\u0020\? (\p{Han}) →(\pL+);`)
)

func main() {
	log.SetFlags(0)
	in := flag.String("in", "package", "unpacked npm package cldr")
	out := flag.String("out", "pinyin.gz", "file to write")
	flag.Parse()
	data, err := os.ReadFile(filepath.Join(*in, "3rdparty", "cldr", "common", "transforms", "Han-Latin.xml"))
	if err != nil {
		log.Fatal(err)
	}
	var text bytes.Buffer
	for _, m := range compound.FindAllSubmatch(data, -1) {
		text.Write(bytes.Join([][]byte{m[1], []byte(">"), m[2], []byte("\t"), m[3], []byte("\n")}, nil))
	}
	for _, m := range set.FindAllSubmatch(data, -1) {
		text.Write(bytes.Join([][]byte{m[2], []byte("\t"), m[1], []byte("\n")}, nil))
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
