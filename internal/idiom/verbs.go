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
	endings map[string]bool
	longest int // bytes of the longest ending
}

// newVerbTable reads forms/<base>.tsv. The file is part of the program, a missing
// one means that the language has none.
func newVerbTable(base, endings string) *verbTable {
	t := &verbTable{
		forms:   map[string][]string{},
		roots:   map[string][]string{},
		endings: wordSet(endings),
	}
	for e := range t.endings {
		t.longest = max(t.longest, len(e))
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
	t.cut(word, func(root string) {
		for _, k := range t.roots[root] {
			yield(k)
		}
	})
}

// cut calls yield with what is left of a word without each of its possible
// endings, the shortest rest first.
func (t *verbTable) cut(word string, yield func(root string)) {
	for i := max(1, len(word)-t.longest); i < len(word); i++ {
		if utf8.RuneStart(word[i]) && t.endings[word[i:]] {
			yield(word[:i])
		}
	}
}

// regularRoots calls yield with what is left of a word without each of its
// possible endings, at least so many letters.
func (t *verbTable) regularRoots(word string, least int, yield func(string)) {
	t.cut(word, func(root string) {
		if utf8.RuneCountInString(root) >= least {
			yield(root)
		}
	})
}
