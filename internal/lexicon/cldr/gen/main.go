// Command gen writes cldr/names.tsv: names of countries, languages, scripts,
// months and days in the languages of the embedded lexicons, from the Unicode
// Common Locale Data Repository. Get the data and run it from the root of the
// repository:
//
//	npm pack cldr-localenames-full@48.2.0 cldr-dates-full@48.2.0
//	for f in cldr-*.tgz; do mkdir -p cldr/${f%-48*} && tar xzf $f -C cldr/${f%-48*}; done
//	go run ./internal/lexicon/cldr/gen -data cldr
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// langs are the columns, in the order of the core vocabulary.
var langs = []string{"en", "ru", "zh", "kk", "de", "fr", "es", "it", "pt", "tr", "uk", "pl", "ar", "ja", "ko", "hi"}

func main() {
	dir := flag.String("data", "cldr", "folder with cldr-localenames-full/ and cldr-dates-full/")
	out := flag.String("out", filepath.Join("internal", "lexicon", "cldr", "names.tsv"), "file to write")
	flag.Parse()
	if err := run(*dir, *out); err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

// names maps a concept ("territories/KZ") to its name in each language.
type names map[string]map[string][]string

func run(dir, out string) error {
	all := names{}
	for _, l := range langs {
		main := filepath.Join(dir, "cldr-localenames-full", "package", "main", l)
		for _, kind := range []string{"territories", "languages", "scripts"} {
			var doc map[string]any
			if err := read(filepath.Join(main, kind+".json"), &doc); err != nil {
				return err
			}
			all.add(l, kind, at(doc, "main", l, "localeDisplayNames", kind))
		}
		var doc map[string]any
		if err := read(filepath.Join(dir, "cldr-dates-full", "package", "main", l, "ca-gregorian.json"), &doc); err != nil {
			return err
		}
		for _, kind := range []string{"months", "days"} {
			for _, use := range []string{"format", "stand-alone"} { // "5 января", "январь"
				all.add(l, kind, at(doc, "main", l, "dates", "calendars", "gregorian", kind, use, "wide"))
			}
		}
	}
	return os.WriteFile(out, all.table(), 0o644)
}

func read(path string, to any) error {
	data, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(data, to); err != nil {
		return fmt.Errorf("read %s: %w", path, err)
	}
	return nil
}

// at walks down a document.
func at(doc map[string]any, path ...string) map[string]any {
	for _, p := range path {
		doc, _ = doc[p].(map[string]any)
	}
	return doc
}

// add takes the names of one kind. Names that are codes, and second names for
// the same code, are left out.
func (n names) add(lang, kind string, entries map[string]any) {
	for code, v := range entries {
		name, ok := v.(string)
		if !ok || name == code || strings.Contains(code, "-alt-") || strings.Contains(code, "-") || strings.ContainsAny(name, "|\t") {
			continue
		}
		id := kind + "/" + code
		if n[id] == nil {
			n[id] = map[string][]string{}
		}
		if !slices.Contains(n[id][lang], name) {
			n[id][lang] = append(n[id][lang], name)
		}
	}
}

func (n names) table() []byte {
	var ids []string
	for id := range n {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	var b strings.Builder
	b.WriteString("# From the Unicode CLDR 48.2; see LICENSE. Written by gen, do not edit.\n")
	b.WriteString(strings.Join(langs, "\t") + "\n")
	for _, id := range ids {
		if len(n[id]) < 2 || n[id]["en"] == nil {
			continue
		}
		for i, l := range langs {
			if i > 0 {
				b.WriteByte('\t')
			}
			b.WriteString(strings.Join(n[id][l], "|"))
		}
		b.WriteByte('\n')
	}
	return []byte(b.String())
}
