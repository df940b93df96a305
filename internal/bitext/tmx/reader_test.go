package tmx

import (
	"bytes"
	"encoding/xml"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"

	"calque/internal/bitext"
)

var update = flag.Bool("update", false, "write the golden files anew")

// golden compares with a file in testdata, or writes it under -update.
func golden(t *testing.T, path string, got []byte) {
	t.Helper()
	if *update {
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), string(got)); diff != "" {
		t.Errorf("%s (-want +got):\n%s", path, diff)
	}
}

// readAll reads a whole document; err is nil at a proper end.
func readAll(in io.Reader, opt Options) (h bitext.Header, units []*bitext.Unit, err error) {
	r, err := NewReader(in, opt)
	if err != nil {
		return h, nil, err
	}
	for {
		u, err := r.Read()
		if errors.Is(err, io.EOF) {
			return r.Header(), units, nil
		}
		if err != nil {
			return r.Header(), units, err
		}
		units = append(units, u)
	}
}

// dump tells all a reader has found, line by line.
func dump(in io.Reader) []byte {
	var b bytes.Buffer
	h, units, err := readAll(in, Options{OnRepair: func(r bitext.Repair) {
		fmt.Fprintf(&b, "repair %d:%d %s\n", r.Line, r.Col, r.Reason)
	}})
	fmt.Fprintf(&b, "header source=%s targets=%v segtype=%q tool=%q %q date=%s\n", h.SourceLang, h.TargetLangs, h.SegType, h.Tool, h.ToolVersion, h.Date.Format(dateLayout))
	rest := func(indent string, a []bitext.Attribute, n []bitext.Note, p []bitext.Property) {
		for _, a := range a {
			fmt.Fprintf(&b, "%sattribute %s=%q\n", indent, a.Name, a.Value)
		}
		for _, n := range n {
			fmt.Fprintf(&b, "%snote [%s] %q\n", indent, n.Lang, n.Text)
		}
		for _, p := range p {
			fmt.Fprintf(&b, "%sproperty %s=%q\n", indent, p.Type, p.Value)
		}
	}
	rest("  ", h.Attributes, h.Notes, h.Properties)
	for _, u := range units {
		fmt.Fprintf(&b, "unit %q type=%q score=%v %v at %s\n", u.ID, u.Type, u.Score, u.HasScore, u.Place)
		rest("  ", u.Attributes, u.Notes, u.Properties)
		for _, v := range u.Variants {
			fmt.Fprintf(&b, "  %s %q at %s\n", v.Lang, v.Text, v.Place)
			if v.Inline != "" {
				fmt.Fprintf(&b, "    inline %s\n", v.Inline)
			}
			rest("    ", v.Attributes, v.Notes, v.Properties)
		}
	}
	if err != nil {
		fmt.Fprintf(&b, "error %v\n", err)
	}
	return b.Bytes()
}

// TestRead: each testdata/read/NAME.tmx is read as NAME.txt tells.
func TestRead(t *testing.T) {
	files, _ := filepath.Glob("testdata/read/*.tmx")
	if len(files) == 0 {
		t.Fatal("no cases")
	}
	for _, f := range files {
		t.Run(filepath.Base(f), func(t *testing.T) {
			in, err := os.ReadFile(f)
			if err != nil {
				t.Fatal(err)
			}
			got := dump(bytes.NewReader(in))
			golden(t, strings.TrimSuffix(f, ".tmx")+".txt", got)
			if piece := dump(iotest.OneByteReader(bytes.NewReader(in))); !bytes.Equal(piece, got) {
				t.Errorf("read byte by byte it differs:\n%s", piece)
			}
		})
	}
}

func TestErrorsNameTheFile(t *testing.T) {
	_, _, err := readAll(strings.NewReader("<tmx>\n <body><tu></body>"), Options{File: "a.tmx"})
	var e *bitext.Error
	if !errors.As(err, &e) || e.Line != 2 || e.Col != 12 || !strings.HasPrefix(err.Error(), "a.tmx:2:12: ") || e.Hint == "" {
		t.Errorf("got %v", err)
	}
	broken := errors.New("broken pipe")
	_, _, err = readAll(io.MultiReader(strings.NewReader("<tmx><body>"), iotest.ErrReader(broken)), Options{})
	if !errors.Is(err, broken) {
		t.Errorf("the cause is lost: %v", err)
	}
}

func TestReplaceInvalid(t *testing.T) {
	in := "<tmx><header srclang='fr'/><body><tu><tuv xml:lang='fr'><seg>\xe9t\xe9</seg></tuv></tu></body></tmx>"
	_, units, err := readAll(strings.NewReader(in), Options{ReplaceInvalid: true})
	if err != nil || units[0].Source().Text != "\uFFFDt\uFFFD" {
		t.Errorf("got %v", err)
	}
}

// A bomb of nested entities must stay as small as it is written.
func TestEntitiesDoNotExpand(t *testing.T) {
	in := `<!DOCTYPE tmx [<!ENTITY a "xxxxxxxx"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/hostname">]>
<tmx><header srclang="en"/><body><tu><tuv xml:lang="en"><seg>&b;&c;</seg></tuv></tu></body></tmx>`
	_, units, err := readAll(strings.NewReader(in), Options{})
	if err != nil || units[0].Source().Text != "&b;&c;" {
		t.Errorf("got %q, %v", units[0].Source().Text, err)
	}
}

func FuzzReader(f *testing.F) {
	files, _ := filepath.Glob("testdata/read/*.tmx")
	for _, name := range files {
		in, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(in)
	}
	f.Fuzz(func(t *testing.T, in []byte) {
		h, units, err := readAll(bytes.NewReader(in), Options{ReplaceInvalid: true})
		if err != nil {
			return
		}
		// What was read can be written, and reads the same.
		opt := Options{AllVariants: true, KeepUnaligned: true, Level: 2}
		var once, twice bytes.Buffer
		writeAll(t, &once, h, units, opt)
		if err := wellFormed(once.Bytes()); err != nil {
			t.Fatalf("not well-formed: %v\n%s", err, once.Bytes())
		}
		h2, units2, err := readAll(bytes.NewReader(once.Bytes()), Options{})
		if err != nil {
			t.Fatalf("our own output: %v\n%s", err, once.Bytes())
		}
		writeAll(t, &twice, h2, units2, opt)
		if !bytes.Equal(once.Bytes(), twice.Bytes()) {
			t.Fatalf("not stable:\n%s\n%s", once.Bytes(), twice.Bytes())
		}
	})
}

// wellFormed asks the standard library.
func wellFormed(doc []byte) error {
	d := xml.NewDecoder(bytes.NewReader(doc))
	for {
		if _, err := d.Token(); errors.Is(err, io.EOF) {
			return nil
		} else if err != nil {
			return err
		}
	}
}

func writeAll(t testing.TB, w io.Writer, h bitext.Header, units []*bitext.Unit, opt Options) Stats {
	t.Helper()
	out := NewWriter(w, h, opt)
	for _, u := range units {
		if err := out.Write(u); err != nil {
			t.Fatal(err)
		}
	}
	if err := out.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Stats()
}
