package xmltext

import (
	"bytes"
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"
)

func TestWriterDropsAndCounts(t *testing.T) {
	var b bytes.Buffer
	x := NewWriter(&b, false, false)
	x.Text("a\vb\x00c\uFFFFd\xffe<&>\"\r\n\t\u0085")
	x.Raw("|")
	x.Value("\"\n\t<")
	if err := x.Flush(); err != nil {
		t.Fatal(err)
	}
	want := "abcd\uFFFDe&lt;&amp;&gt;\"&#13;\n\t\u0085|&quot;&#10;&#9;&lt;"
	if b.String() != want || x.Dropped != 4 {
		t.Errorf("got %q, %d dropped, want %q, 4", b.String(), x.Dropped, want)
	}
}

func TestWideWriter(t *testing.T) {
	var b bytes.Buffer
	x := NewWriter(&b, true, false)
	x.Raw("<a>")
	x.Text("猫😀")
	x.Raw("</a>")
	_ = x.Flush()
	if want := encode16("<a>猫😀</a>", false, true); !bytes.Equal(b.Bytes(), want) {
		t.Errorf("got % x, want % x", b.Bytes(), want)
	}
}

// TestWhatIsWrittenIsRead: any text survives, except the characters XML
// cannot hold.
func TestWhatIsWrittenIsRead(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in := rapid.String().Draw(t, "text")
		wide := rapid.Bool().Draw(t, "wide")
		var b bytes.Buffer
		x := NewWriter(&b, wide, false)
		x.Raw("<a k=\"")
		x.Value(in)
		x.Raw("\">")
		x.Text(in)
		x.Raw("</a>")
		_ = x.Flush()
		want := strings.Map(func(r rune) rune {
			if !IsChar(r) {
				return -1
			}
			return r
		}, in)
		s, err := NewScanner(&b)
		if err != nil {
			t.Fatal(err)
		}
		tok, _ := s.Next()
		for a := range tok.Attrs {
			if got := Unescape(a.Value, nil); got != want {
				t.Fatalf("value %q became %q", in, got)
			}
		}
		if tok, _ = s.Next(); want != "" {
			if got := string(AppendText(nil, tok.Data, false, nil)); got != want {
				t.Fatalf("text %q became %q", in, got)
			}
		}
		if dropped := utf8.RuneCountInString(in) - utf8.RuneCountInString(want); x.Dropped != 2*dropped {
			t.Fatalf("%d dropped, counted %d", 2*dropped, x.Dropped)
		}
	})
}
