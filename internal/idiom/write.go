package idiom

import (
	"bufio"
	"fmt"
	"io"
	"slices"
	"strings"
)

// Write writes the lexicon as its canonical file: entries in their order, the
// forms of an entry by role (lemma, variant, equivalent, calque, literal, meaning,
// note, origin, via) and inside a role in their order. [Load] reads it back to the
// same entries. The entry's type, register and source stand on its first row.
func (l *Lexicon) Write(w io.Writer) error {
	bw := bufio.NewWriter(w)
	write := func(cells []string) {
		for i := range cells {
			cells[i] = escaper.Replace(cells[i])
		}
		// bufio keeps the first error for Flush
		_, _ = bw.WriteString(strings.TrimRight(strings.Join(cells, "\t"), "\t") + "\n")
	}
	write(slices.Clone(columns))
	for _, e := range l.entries {
		for i, f := range canonical(e) {
			typ, reg, src := f.Type, f.Register, f.Source
			if i == 0 && f.Role != RoleEquivalent {
				typ, reg = e.Type, e.Register
			} else if f.Role != RoleEquivalent {
				typ, reg = unlessSame(typ, e.Type), unlessSame(reg, e.Register)
			}
			if i == 0 {
				src = e.Source
			} else {
				src = unlessSame(src, e.Source)
			}
			write([]string{e.ID, f.Lang, string(f.Role), f.Text, typ, reg, f.Match.String(), src})
		}
	}
	if err := bw.Flush(); err != nil {
		return fmt.Errorf("write lexicon: %w", err)
	}
	return nil
}

func unlessSame(v, inherited string) string {
	if v == inherited {
		return ""
	}
	return v
}

// canonical returns the forms of an entry by role, keeping the order inside one.
// The first lemma stays first among the lemmas, since it decides the origin.
func canonical(e *Entry) []Form {
	out := slices.Clone(e.Forms)
	slices.SortStableFunc(out, func(a, b Form) int {
		return slices.Index(roles, a.Role) - slices.Index(roles, b.Role)
	})
	return out
}
