package lines

import (
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"

	"calque/internal/bitext"
)

func all(r *Reader) (got []string, err error) {
	for {
		s, err := r.Next()
		if errors.Is(err, io.EOF) {
			return got, nil
		}
		if err != nil {
			return got, err
		}
		got = append(got, s)
	}
}

func TestNext(t *testing.T) {
	long := strings.Repeat("ж", 200_000)
	tests := []struct {
		in   string
		want []string
	}{
		{"", nil}, {"\n", []string{""}}, {"a", []string{"a"}}, {"a\nb\r\n", []string{"a", "b"}},
		{"\uFEFFa\n\uFEFFb", []string{"a", "\uFEFFb"}}, {"a\u2028b\rc\n", []string{"a\u2028b\rc"}}, {long + "\nx", []string{long, "x"}},
	}
	for _, tt := range tests {
		got, err := all(NewReader(iotest.HalfReader(strings.NewReader(tt.in)), "tsv", "", false))
		if diff := cmp.Diff(tt.want, got); err != nil || diff != "" {
			t.Errorf("%.20q: %v %s", tt.in, err, diff)
		}
	}
}

func TestErrors(t *testing.T) {
	_, err := all(NewReader(strings.NewReader("a\nя\xffb\n"), "tsv", "f.tsv", false))
	if err == nil || err.Error() != "f.tsv:2:2: the byte 0xff is not UTF-8" {
		t.Errorf("got %v", err)
	}
	got, err := all(NewReader(strings.NewReader("a\xff"), "tsv", "", true))
	if err != nil || got[0] != "a\uFFFD" {
		t.Errorf("got %q, %v", got, err)
	}
	broken := errors.New("broken")
	_, err = all(NewReader(io.MultiReader(strings.NewReader("a\n"), iotest.ErrReader(broken)), "tsv", "", false))
	var e *bitext.Error
	if !errors.Is(err, broken) || !errors.As(err, &e) || e.Line != 2 {
		t.Errorf("got %v", err)
	}
}
