package idiom

import (
	"bytes"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

const head = "id\tlang\trole\ttext\ttype\tregister\tmatch\tsource\n"

func TestLoadErrors(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"no header", "", "list.tsv:1: no header line"},
		{"not a header", "a\tru\tlemma\tx\n", "list.tsv:1: unknown column \"a\""},
		{"column missing", "id\tlang\trole\n", "list.tsv:1: no column \"text\""},
		{"column twice", "id\tid\trole\ttext\tlang\n", "list.tsv:1: column \"id\" is there twice"},
		{"role", head + "a\tru\thead\tx\n", "list.tsv:2: unknown role \"head\""},
		{"type", head + "\n# remark\na\tru\tlemma\tx\tjoke\n", "list.tsv:4: unknown type \"joke\""},
		{"register", head + "a\tru\tlemma\tx\tidiom\trude\n", "list.tsv:2: unknown register \"rude\""},
		{"language", head + "a\tqqqq9\tlemma\tx\n", "list.tsv:2: unknown language \"qqqq9\""},
		{"no id", head + "\tru\tlemma\tx\n", "list.tsv:2: no id"},
		{"no text", head + "a\tru\tlemma\t\n", "list.tsv:2: lemma without text"},
		{"match", head + "a\tru\tlemma\tx\t\t\tstem,gap=two\n", "list.tsv:2: "},
		{"wide gap", head + "a\tru\tlemma\tx\t\t\tgap=99\n", "list.tsv:2: gap 99 is not between 0 and 12"},
		{"prior", head + "a\tru\tlemma\tx\t\t\tprior=7\n", "list.tsv:2: prior 7 is not in (0,1]"},
		{"too many columns", head + "a\tru\tlemma\tx\tidiom\tneutral\tstem\thand\tmore\n", "list.tsv:2: 9 columns, the header has 8"},
		{"bytes", head + "a\tru\tlemma\t\xff\n", "list.tsv:2: not valid UTF-8"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := Load(strings.NewReader(c.in), "list.tsv")
			var le *LoadError
			if !errors.As(err, &le) || !strings.Contains(err.Error(), c.want) {
				t.Errorf("got %v, want %q", err, c.want)
			}
		})
	}
}

func TestLoad(t *testing.T) {
	in := "\ufeff" + head +
		"a\tzh_hans\tlemma\t纸老虎\tidiom\tneutral\texact,gap=1,order=free,case,prior=0.5\thand\r\n" +
		"a\ten\tmeaning\ta line\\nand a \\\\ and a\\ttab\n" +
		"a\tru\tvia\n" +
		"a\tfr\torigin\n"
	l, err := Load(strings.NewReader(in), "x")
	if err != nil {
		t.Fatal(err)
	}
	e := l.Entry("a")
	f := e.Forms[0]
	if f.Lang != "zh-Hans" || f.Match.String() != "exact,gap=1,order=free,case,prior=0.5" || f.Line != 2 {
		t.Errorf("form %+v", f)
	}
	if e.Text("en", RoleMeaning) != "a line\nand a \\ and a\ttab" {
		t.Errorf("escapes: %q", e.Text("en", RoleMeaning))
	}
	if e.Origin != "fr" || !slices.Equal(e.Via, []string{"ru"}) || e.Type != "idiom" || e.Source != "hand" {
		t.Errorf("entry %+v", e)
	}
}

func TestWriteReadsBack(t *testing.T) {
	for name, l := range map[string]*Lexicon{"test": testLexicon(t), "shipped": Default()} {
		var b bytes.Buffer
		if err := l.Write(&b); err != nil {
			t.Fatal(err)
		}
		first := b.String()
		again, err := Load(&b, "again")
		if err != nil {
			t.Fatal(name, err)
		}
		if again.Len() != l.Len() {
			t.Fatalf("%s: %d entries, wrote %d", name, again.Len(), l.Len())
		}
		opt := cmpopts.IgnoreFields(Form{}, "File", "Line", "Type", "Register", "Source")
		for i, e := range l.Entries() {
			want := Entry{ID: e.ID, Type: e.Type, Register: e.Register, Source: e.Source, Origin: e.Origin, Via: e.Via, Forms: canonical(e)}
			got := *again.Entries()[i]
			if diff := cmp.Diff(want, got, opt, cmpopts.IgnoreUnexported(Entry{})); diff != "" {
				t.Fatalf("%s: %s (-want +got):\n%s", name, e.ID, diff)
			}
		}
		var c bytes.Buffer
		if err := again.Write(&c); err != nil || c.String() != first {
			t.Errorf("%s: the canonical file is not a fixed point", name)
		}
	}
}

func TestMerge(t *testing.T) {
	a, _ := Load(strings.NewReader(head+"a\tru\tlemma\tпервый\tidiom\t\t\thand\n"), "a")
	b, _ := Load(strings.NewReader(head+"a\tru\tlemma\tпервый\na\ten\tmeaning\tthe first\nb\tru\tlemma\tвторой\n"), "b")
	a.Merge(b)
	a.Merge(nil)
	if a.Len() != 2 || len(a.Entry("a").Forms) != 2 || b.Len() != 2 || len(b.Entry("a").Forms) != 2 {
		t.Errorf("a %+v", a.Entry("a"))
	}
	if p := a.Check(); slices.ContainsFunc(p, func(p Problem) bool { return p.Rule == "duplicate-row" }) {
		t.Errorf("a row that both lists have is no mistake: %v", p)
	}
}

func TestCheck(t *testing.T) {
	in := head +
		"a\tru\tlemma\tпервый\tidiom\t\t\thand\n" + // 2
		"a\tru\tlemma\tпервый\n" + // 3 duplicate
		"a\ten\tmeaning\tone\n" +
		"b\tru\tlemma\tпервый\n" + // 5 same form, no source, no meaning
		"c\ten\tlemma\tthe\t\t\t\thand\n" + // 6 matches everything
		"c\ten\tmeaning\tx\n" +
		"d\ten\tmeaning\tx\t\t\t\thand\n" + // 8 no form
		"e\ten\tlemma\t(only optional)\t\t\t\thand\n" + // 9 bad form
		"e\ten\tmeaning\tx\n" +
		"f\tru\tlemma\tшестой раз\t\t\t\thand\n" +
		"f\ten\tequivalent\tsixth time\n" +
		"f\ten\tcalque\tSixth time\n" + // 13
		"f\ten\tmeaning\tx\n"
	l, err := Load(strings.NewReader(in), "l")
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, p := range l.Check() {
		got = append(got, strings.TrimSuffix(p.String()[:4], ":")+" "+p.Rule)
	}
	want := []string{"l:3 duplicate-row", "l:5 no-source", "l:5 no-meaning", "l:5 same-form",
		"l:6 matches-everything", "l:8 no-form", "l:9 bad-form", "l:13 calque-is-equivalent"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// TestShippedLexicon holds the files in data/ to what Check asks for.
func TestShippedLexicon(t *testing.T) {
	l, err := LoadFS(dataFiles, "data")
	if err != nil {
		t.Fatal(err)
	}
	if Default().Len() != l.Len() {
		t.Error("Default is not the whole lexicon")
	}
	for _, p := range l.Check() {
		t.Error(p)
	}
	if e := l.Entry("ispanskij-styd"); e == nil || e.Origin != "ru" {
		t.Error("the first entry is missing")
	}
}
