package idiom

import (
	"embed"
	"slices"
	"strings"
	"unicode/utf8"
)

//go:embed forms/*.tsv
var formFiles embed.FS

// verbTable leads from a form to the word it belongs to, for words whose stem
// changes: "threw" to throw, "gibst" to geben, «возьмёт» to брать.
type verbTable struct {
	forms   map[string][]string // whole forms to keys "@lemma"
	roots   map[string][]string // roots to keys; an ending must follow
	endings []string            // longest first
}

// newVerbTable reads forms/<base>.tsv. The file is part of the program, a missing
// one means that the language has none.
func newVerbTable(base, endings string) *verbTable {
	t := &verbTable{
		forms:   map[string][]string{},
		roots:   map[string][]string{},
		endings: byLength(strings.Fields(endings)),
	}
	data, err := formFiles.ReadFile("forms/" + base + ".tsv")
	if err != nil {
		return t
	}
	for line := range strings.Lines(string(data)) {
		if base == "de" {
			line = strings.ReplaceAll(line, "ß", "ss") // as words are folded
		}
		lemma, rest, ok := strings.Cut(strings.TrimRight(line, "\n"), "\t")
		if !ok || strings.HasPrefix(line, "#") {
			continue
		}
		key := "@" + lemma
		add(t.forms, strings.ReplaceAll(strings.TrimPrefix(lemma, "n:"), "ё", "е"), key)
		for f := range strings.FieldsSeq(strings.ReplaceAll(rest, "ё", "е")) {
			if root, isRoot := strings.CutSuffix(f, "-"); isRoot {
				add(t.roots, root, key)
			} else {
				add(t.forms, f, key)
			}
		}
	}
	return t
}

func add(m map[string][]string, form, key string) {
	if !slices.Contains(m[form], key) {
		m[form] = append(m[form], key)
	}
}

// byLength sorts suffixes, longest first, equal ones by letters.
func byLength(list []string) []string {
	slices.SortFunc(list, func(a, b string) int {
		if d := len(b) - len(a); d != 0 {
			return d
		}
		return strings.Compare(a, b)
	})
	return slices.Compact(list)
}

// lookup calls yield with the keys of a word.
func (t *verbTable) lookup(word string, yield func(string)) {
	if t == nil {
		return
	}
	for _, k := range t.forms[word] {
		yield(k)
	}
	if len(t.roots) == 0 {
		return
	}
	for _, k := range t.roots[word] {
		yield(k)
	}
	for _, e := range t.endings {
		if root, ok := strings.CutSuffix(word, e); ok && root != "" {
			for _, k := range t.roots[root] {
				yield(k)
			}
		}
	}
}

// regularRoots calls yield with what is left of a word without each of its
// possible endings, at least min letters.
func (t *verbTable) regularRoots(word string, least int, yield func(string)) {
	for _, e := range t.endings {
		if root, ok := strings.CutSuffix(word, e); ok && utf8.RuneCountInString(root) >= least {
			yield(root)
		}
	}
}
