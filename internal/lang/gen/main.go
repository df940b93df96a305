// Command gen writes the letter statistics that calque embeds: the letter
// pairs by which package text tells the encodings apart, and the letter
// triples by which package lang tells the languages apart.
//
// It reads the sentences under seed, which were written for this purpose, and
// the openly licensed collections named in corpus.go from the folder given by
// -train. The same input gives the same output, byte for byte. It is run by
// `go generate`, never as a part of calque.
package main

import (
	"flag"
	"log"
	"os"
)

func main() {
	log.SetFlags(0)
	log.SetPrefix("gen: ")
	train := flag.String("train", os.Getenv("CALQUE_SHARED")+"/train", "folder of the training collections")
	seed := flag.String("seed", "seed", "folder of the sentences written for this")
	pairs := flag.String("pairs", "", "write the letter pairs for package text to this file")
	profiles := flag.String("profiles", "", "write the letter triples for package lang to this file")
	flag.Parse()

	texts, err := readCorpus(*seed, *train)
	if err != nil {
		log.Fatal(err)
	}
	if *pairs != "" {
		if err := os.WriteFile(*pairs, pairTable(texts), 0o644); err != nil {
			log.Fatal(err)
		}
	}
	if *profiles != "" {
		data, err := profileTable(texts)
		if err != nil {
			log.Fatal(err)
		}
		if err := os.WriteFile(*profiles, data, 0o644); err != nil {
			log.Fatal(err)
		}
	}
}
