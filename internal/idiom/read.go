package idiom

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"calque/internal/lang"
)

// columns of the canonical file, in order.
var columns = []string{"id", "lang", "role", "text", "type", "register", "match", "source"}

// LoadError is a row that could not be understood.
type LoadError struct {
	File   string
	Line   int // 1-based
	Reason string
}

func (e *LoadError) Error() string {
	return fmt.Sprintf("read lexicon: %s:%d: %s", e.File, e.Line, e.Reason)
}

// Load reads a lexicon: UTF-8, tab-separated, a header line with the columns id,
// lang, role, text and any of type, register, match, source, then one fact a row.
// Empty columns at the end of a row may be left out; type, register and source,
// once stated, hold for the entry. Empty lines and lines that begin with # are
// skipped; \t, \n and \\ stand for tab, line feed and backslash. The name is for
// messages. The error is a [*LoadError]; doubtful but readable rows (repeated
// ones, missing sources) are left to [Lexicon.Check].
func Load(r io.Reader, name string) (*Lexicon, error) {
	l := NewLexicon()
	if err := l.read(r, name); err != nil {
		return nil, err
	}
	return l, nil
}

func (l *Lexicon) read(r io.Reader, name string) error {
	sc := bufio.NewScanner(r)
	sc.Buffer(make([]byte, 0, 64<<10), 1<<20)
	var order []int
	line := 0
	for sc.Scan() {
		line++
		row := strings.TrimSuffix(sc.Text(), "\r")
		if line == 1 {
			row = strings.TrimPrefix(row, "\ufeff") // byte order mark
		}
		if strings.TrimSpace(row) == "" || strings.HasPrefix(row, "#") {
			continue
		}
		if !utf8.ValidString(row) {
			return &LoadError{name, line, "not valid UTF-8"}
		}
		var err error
		if order == nil {
			order, err = header(row)
		} else {
			err = l.row(row, order, name, line)
		}
		if err != nil {
			return &LoadError{name, line, err.Error()}
		}
	}
	if err := sc.Err(); err != nil {
		if errors.Is(err, bufio.ErrTooLong) {
			return &LoadError{name, line + 1, "line longer than a megabyte"}
		}
		return fmt.Errorf("read lexicon: %s: %w", name, err)
	}
	if order == nil {
		return &LoadError{name, 1, "no header line (" + strings.Join(columns, " ") + ")"}
	}
	return nil
}

// header maps the file's columns to the canonical ones.
func header(row string) ([]int, error) {
	var order []int
	for name := range strings.SplitSeq(row, "\t") {
		i := slices.Index(columns, strings.TrimSpace(name))
		if i < 0 {
			return nil, fmt.Errorf("unknown column %q in the header, want %s", name, strings.Join(columns, " "))
		}
		if slices.Contains(order, i) {
			return nil, fmt.Errorf("column %q is there twice", name)
		}
		order = append(order, i)
	}
	for i, name := range columns[:4] {
		if !slices.Contains(order, i) {
			return nil, fmt.Errorf("no column %q in the header", name)
		}
	}
	return order, nil
}

func (l *Lexicon) row(row string, order []int, file string, line int) error {
	cells := strings.Split(row, "\t")
	if len(cells) > len(order) {
		return fmt.Errorf("%d columns, the header has %d", len(cells), len(order))
	}
	var v [8]string
	for i, c := range cells {
		v[order[i]] = strings.TrimSpace(unescape(c))
	}
	id, f := v[0], Form{Role: Role(v[2]), Text: v[3], Type: v[4], Register: v[5], Source: v[7], File: file, Line: line}
	var err error
	switch {
	case id == "":
		return errors.New("no id")
	case !slices.Contains(roles, f.Role):
		return fmt.Errorf("unknown role %q", v[2])
	case f.Type != "" && !slices.Contains(entryTypes, f.Type):
		return fmt.Errorf("unknown type %q, want one of %s", f.Type, strings.Join(entryTypes, " "))
	case f.Register != "" && !slices.Contains(registers, f.Register):
		return fmt.Errorf("unknown register %q, want one of %s", f.Register, strings.Join(registers, " "))
	case f.Text == "" && f.Role != RoleOrigin && f.Role != RoleVia:
		return fmt.Errorf("%s without text", f.Role)
	}
	if f.Lang, err = lang.Parse(v[1]); err != nil || f.Lang == "" {
		return fmt.Errorf("unknown language %q", v[1])
	}
	if f.Match, err = parseMatch(v[6]); err != nil {
		return err
	}
	l.Add(id, f)
	return nil
}

var (
	unescaper = strings.NewReplacer(`\\`, `\`, `\t`, "\t", `\n`, "\n")
	escaper   = strings.NewReplacer(`\`, `\\`, "\t", `\t`, "\n", `\n`, "\r", " ")
)

func unescape(s string) string {
	if !strings.Contains(s, `\`) {
		return s
	}
	return unescaper.Replace(s)
}
