package lexicon

import (
	"embed"
	"slices"
	"strings"
	"sync"
)

//go:embed data
var data embed.FS

// pivotLang is the language through which pairs without a table of their own
// are composed.
const pivotLang = "en"

// stored opens each embedded table at most once.
type stored struct {
	once  sync.Once
	table *Table
}

// shelf holds the embedded tables by the name of their file, "en-ru".
var shelf = sync.OnceValue(func() map[string]*stored {
	out := map[string]*stored{}
	files, err := data.ReadDir("data")
	if err != nil {
		return out
	}
	for _, f := range files {
		if name, ok := strings.CutSuffix(f.Name(), ".lex"); ok {
			out[name] = &stored{}
		}
	}
	return out
})

// Pairs lists the embedded tables, such as "en-ru", in alphabetical order.
func Pairs() []string {
	var out []string
	for name := range shelf() {
		out = append(out, name)
	}
	slices.Sort(out)
	return out
}

// open returns a table by its name, nil if there is none.
func open(name string) *Table {
	s := shelf()[name]
	if s == nil {
		return nil
	}
	s.once.Do(func() {
		packed, err := data.ReadFile("data/" + name + ".lex")
		if err != nil {
			return
		}
		s.table, _ = Load(packed) // the tests hold that every embedded file loads
	})
	return s.table
}

// direct returns the embedded table of a pair in whichever direction it is
// stored.
func direct(source, target string) *Table {
	if t := open(source + "-" + target); t != nil {
		return t
	}
	if t := open(target + "-" + source); t != nil {
		return t.Reversed()
	}
	return nil
}

// Embedded returns the embedded table for texts in two languages, given as
// BCP 47 tags of which only the language counts. Where no table was learned
// for the pair, one is composed through English; where that is not possible
// either, the result is nil. Safe for concurrent use; a table is opened when
// it is first asked for.
func Embedded(source, target string) *Table {
	a, b := base(source), base(target)
	if a == b {
		return nil
	}
	if t := direct(a, b); t != nil {
		return t
	}
	first, second := direct(a, pivotLang), direct(pivotLang, b)
	if first == nil || second == nil {
		return nil
	}
	return Pivot(first, second)
}
