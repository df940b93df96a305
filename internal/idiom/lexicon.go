package idiom

import (
	"embed"
	"fmt"
	"io/fs"
	"strings"
	"sync"
)

// Lexicon is a list of entries in a stable order. It is not safe to change while
// a [Detector] made from it is in use.
type Lexicon struct {
	entries []*Entry
	byID    map[string]*Entry
	dups    []Problem // repeated rows, kept for Check
}

// NewLexicon returns an empty lexicon.
func NewLexicon() *Lexicon {
	return &Lexicon{byID: map[string]*Entry{}}
}

// Len returns the number of entries.
func (l *Lexicon) Len() int { return len(l.entries) }

// Entries returns the entries in order. The slice is the lexicon's own.
func (l *Lexicon) Entries() []*Entry { return l.entries }

// Entry returns the entry with an id, or nil.
func (l *Lexicon) Entry(id string) *Entry { return l.byID[id] }

// Add puts a form into the entry with that id, which is made if it is new. It
// reports false, and changes nothing, when the entry has the same text in the
// same language and role already.
func (l *Lexicon) Add(id string, f Form) bool {
	e := l.byID[id]
	if e == nil {
		e = &Entry{ID: id}
		l.byID[id] = e
		l.entries = append(l.entries, e)
	}
	if e.has(&f) {
		l.dups = append(l.dups, Problem{
			File: f.File, Line: f.Line, ID: id, Rule: "duplicate-row",
			Message: fmt.Sprintf("%s %s %q is listed already", f.Lang, f.Role, f.Text),
		})
		return false
	}
	e.Forms = append(e.Forms, f)
	e.settle()
	return true
}

// Merge adds the entries of another lexicon: forms of a known id are added to the
// known entry, rows that are there already are left out silently, new entries go
// to the end. The other lexicon is not changed and nothing is shared with it.
func (l *Lexicon) Merge(other *Lexicon) {
	if other == nil {
		return
	}
	keep := l.dups
	for _, e := range other.entries {
		for i := range e.Forms {
			l.Add(e.ID, e.Forms[i])
		}
	}
	l.dups = append(keep[:len(keep):len(keep)], other.dups...)
}

//go:embed data/*.tsv
var dataFiles embed.FS

// Default returns the lexicon that comes with the program. It is read once and
// shared: merge it into a new lexicon rather than adding to it. It is valid by
// construction (a test holds that); a broken file would give an empty lexicon.
func Default() *Lexicon { return defaultLexicon() }

var defaultLexicon = sync.OnceValue(func() *Lexicon {
	l, err := LoadFS(dataFiles, "data")
	if err != nil {
		return NewLexicon()
	}
	return l
})

// LoadFS reads every .tsv file of a folder, in the order of their names, into one
// lexicon.
func LoadFS(fsys fs.FS, dir string) (*Lexicon, error) {
	files, err := fs.ReadDir(fsys, dir)
	if err != nil {
		return nil, fmt.Errorf("list lexicon files in %s: %w", dir, err)
	}
	all := NewLexicon()
	for _, d := range files {
		if d.IsDir() || !strings.HasSuffix(d.Name(), ".tsv") {
			continue
		}
		name := dir + "/" + d.Name()
		f, err := fsys.Open(name)
		if err != nil {
			return nil, fmt.Errorf("open lexicon: %w", err)
		}
		err = all.read(f, name)
		_ = f.Close() // read-only
		if err != nil {
			return nil, err
		}
	}
	return all, nil
}
