package xmltext

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/iotest"
	"unicode/utf16"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// events tells a document as a list of lines, the way both scanners can.
func events(r io.Reader) ([]string, error) {
	s, err := NewScanner(r)
	if err != nil {
		return nil, err
	}
	var out []string
	text := ""
	flush := func() {
		if text != "" {
			out = append(out, "text "+text)
			text = ""
		}
	}
	for {
		tok, err := s.Next()
		if err != nil {
			flush()
			if errors.Is(err, io.EOF) {
				err = nil
			}
			return out, err
		}
		switch tok.Kind {
		case Text, CData:
			text += string(AppendText(nil, tok.Data, tok.Kind == CData, nil))
			continue
		case Start:
			flush()
			line := "start " + string(tok.Name)
			for a := range tok.Attrs {
				line += fmt.Sprintf(" %s=%q", a.Name, Unescape(a.Value, nil))
			}
			out = append(out, line)
			if tok.Empty {
				out = append(out, "end "+string(tok.Name))
			}
		case End:
			flush()
			out = append(out, "end "+string(tok.Name))
		}
	}
}

func TestScanner(t *testing.T) {
	tests := []struct{ name, in, want string }{
		{"plain", "<a>x</a>", "start a|text x|end a"},
		{"attributes", `<a b='1' c = "x>y" d="&lt;&#65;"/>`, `start a b="1" c="x>y" d="<A"|end a`},
		{"references", "<a>&lt;&#x41;&amp;&quot;&apos;&gt;</a>", `start a|text <A&"'>|end a`},
		{"cdata", "<a>1<![CDATA[<b> & ]] ]]>2</a>", "start a|text 1<b> & ]] 2|end a"},
		{"comments", "<a><!-- > -> <b> -->x<?pi <c> ?></a>", "start a|text x|end a"},
		{"doctype", `<!DOCTYPE a SYSTEM "a>.dtd"><a/>`, "start a|end a"},
		{"subset", `<!DOCTYPE a [<!ENTITY e "]>"> <!-- ]> ' --> <!ELEMENT a (b)>]><a>&e;</a>`, "start a|text &e;|end a"},
		{"line ends", "<a>1\r\n2\r3</a>", "start a|text 1\n2\n3|end a"},
		{"invalid characters", "<a>x\v\x1f&#1;&#xD800;\uFFFEy</a>", "start a|text xy|end a"},
		{"bytes", "<a>caf\xe9</a>", "start a|text caf\uFFFD|end a"},
		{"html entity", "<a>a&nbsp;b&unknown;</a>", "start a|text a\u00a0b&unknown;|end a"},
		{"bare ampersand", "<a>R&D & more; x</a>", "start a|text R&D & more; x|end a"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			for how, r := range map[string]io.Reader{
				"whole": strings.NewReader(tt.in), "bytewise": iotest.OneByteReader(strings.NewReader(tt.in)),
			} {
				got, err := events(r)
				if err != nil || strings.Join(got, "|") != tt.want {
					t.Errorf("%s: got %q, %v, want %q", how, strings.Join(got, "|"), err, tt.want)
				}
			}
		})
	}
}

func TestSyntaxErrors(t *testing.T) {
	tests := []struct {
		name, in  string
		line, col int
	}{
		{"unclosed tag", "<a>\n  <b", 2, 3},
		{"tag in tag", "<a>\n<b <c>", 2, 1},
		{"open quote", "<a>\nя<b c=\"1></b></a>", 2, 2},
		{"less than", "<a>1 < 2</a>", 1, 6},
		{"crossed", "<a><b>\n</a></b>", 2, 1},
		{"no such open", "<a></a>\n</b>", 2, 1},
		{"comment", "<a><!-- </a>", 1, 4},
		{"cdata", "<a><![CDATA[ </a>", 1, 4},
		{"doctype", "<!DOCTYPE a [", 1, 1},
		{"end", "<a>\nx", 2, 2},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := events(strings.NewReader(tt.in))
			var se *SyntaxError
			if !errors.As(err, &se) || se.Line != tt.line || se.Col != tt.col {
				t.Errorf("got %v, want an error at %d:%d", err, tt.line, tt.col)
			}
		})
	}
}

func encode16(s string, big, bom bool) []byte {
	if bom {
		s = "\uFEFF" + s // BYTE ORDER MARK
	}
	var out []byte
	for _, u := range utf16.Encode([]rune(s)) {
		if big {
			out = append(out, byte(u>>8), byte(u))
		} else {
			out = append(out, byte(u), byte(u>>8))
		}
	}
	return out
}

func TestEncodings(t *testing.T) {
	doc := `<?xml version="1.0" encoding="%s"?><a>кот 猫 😀</a>`
	want := []string{"start a", "text кот 猫 😀", "end a"}
	tests := []struct {
		name        string
		in          []byte
		enc         string
		contradicts bool
	}{
		{"utf-8", fmt.Appendf(nil, doc, "UTF-8"), "utf-8", false},
		{"utf-8 with mark", fmt.Appendf(nil, "\uFEFF"+doc, "utf-8"), "utf-8", false},
		{"utf-8 declared utf-16", fmt.Appendf(nil, doc, "UTF-16"), "utf-8", true},
		{"little", encode16(fmt.Sprintf(doc, "UTF-16"), false, true), "utf-16le", false},
		{"big", encode16(fmt.Sprintf(doc, "UTF-16"), true, true), "utf-16be", false},
		{"little declared utf-8", encode16(fmt.Sprintf(doc, "utf-8"), false, true), "utf-16le", true},
		{"little without mark", encode16(fmt.Sprintf(doc, "UTF-16LE"), false, false), "utf-16le", false},
		{"big without mark", encode16(fmt.Sprintf(doc, "UTF-16BE"), true, false), "utf-16be", false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s, err := NewScanner(bytes.NewReader(tt.in))
			if err != nil {
				t.Fatal(err)
			}
			if s.Encoding.Name != tt.enc || s.Encoding.Contradicts() != tt.contradicts {
				t.Errorf("encoding %+v, want %s", s.Encoding, tt.enc)
			}
			got, err := events(iotest.OneByteReader(bytes.NewReader(tt.in)))
			if err != nil || !cmp.Equal(got, want) {
				t.Errorf("got %q, %v", got, err)
			}
		})
	}
	got, err := events(strings.NewReader("<?xml version='1.0' encoding='windows-1251'?><a>\xea\xee\xf2</a>"))
	if err != nil || got[1] != "text кот" {
		t.Errorf("windows-1251: %q, %v", got, err)
	}
	if _, err := NewScanner(strings.NewReader("<?xml version='1.0' encoding='klingon-8'?><a/>")); err == nil {
		t.Error("an unknown encoding was accepted")
	}
}

func TestPositionAcrossWindows(t *testing.T) {
	var doc strings.Builder
	doc.WriteString("<a>")
	for i := range 40000 {
		fmt.Fprintf(&doc, "<b>я%d</b>\n", i)
	}
	doc.WriteString("<b>" + strings.Repeat("ж", 3*windowSize) + "</b><c/></a>")
	s, err := NewScanner(strings.NewReader(doc.String()))
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for {
		tok, err := s.Next()
		if err != nil {
			t.Fatal(err)
		}
		line, col := s.Position(0)
		if tok.Kind == Start && string(tok.Name) == "b" && line != n+1 {
			t.Fatalf("b number %d is in line %d", n, line)
		} else if tok.Kind == Start && string(tok.Name) == "b" {
			n++
		}
		if tok.Kind == Start && string(tok.Name) == "c" {
			if line != 40001 || col != 3*windowSize+8 {
				t.Errorf("c is at %d:%d", line, col)
			}
			return
		}
	}
}

func TestMaxToken(t *testing.T) {
	s, _ := NewScanner(strings.NewReader("<a>" + strings.Repeat("x", 4*windowSize) + "</a>"))
	s.MaxToken = windowSize
	_, _ = s.Next()
	if _, err := s.Next(); err == nil || !strings.Contains(err.Error(), "too long") {
		t.Errorf("got %v", err)
	}
}

// TestAgainstEncodingXML compares with the standard library on documents
// both must understand.
func TestAgainstEncodingXML(t *testing.T) {
	name := rapid.SampledFrom([]string{"a", "seg", "b-c"})
	text := rapid.StringOf(rapid.SampledFrom([]rune("ab я猫😀&<>\"'\n\r\t]")))
	var element func(depth int) *rapid.Generator[string]
	element = func(depth int) *rapid.Generator[string] {
		return rapid.Custom(func(t *rapid.T) string {
			var b bytes.Buffer
			n := name.Draw(t, "name")
			b.WriteString("<" + n)
			if rapid.Bool().Draw(t, "attr") {
				b.WriteString(` k = "`)
				_ = xml.EscapeText(&b, []byte(text.Draw(t, "value")))
				b.WriteString(`"`)
			}
			b.WriteString(">")
			for range rapid.IntRange(0, 3).Draw(t, "children") {
				switch rapid.IntRange(0, 3).Draw(t, "kind") {
				case 0:
					_ = xml.EscapeText(&b, []byte(text.Draw(t, "text")))
				case 1:
					b.WriteString("<![CDATA[" + strings.ReplaceAll(text.Draw(t, "cdata"), "]", "") + "]]>")
				case 2:
					b.WriteString("<!-- c > -->")
				default:
					if depth > 0 {
						b.WriteString(element(depth-1).Draw(t, "child"))
					}
				}
			}
			b.WriteString("</" + n + " >")
			return b.String()
		})
	}
	rapid.Check(t, func(t *rapid.T) {
		doc := element(3).Draw(t, "doc")
		got, err := events(strings.NewReader(doc))
		if err != nil {
			t.Fatalf("%q: %v", doc, err)
		}
		if want := stdEvents(doc); !cmp.Equal(got, want) {
			t.Fatalf("%q: %s", doc, cmp.Diff(want, got))
		}
	})
}

func stdEvents(doc string) []string {
	d := xml.NewDecoder(strings.NewReader(doc))
	var out []string
	text := ""
	for {
		tok, err := d.RawToken()
		if _, ok := tok.(xml.CharData); !ok && text != "" {
			if _, comment := tok.(xml.Comment); !comment {
				out = append(out, "text "+text)
				text = ""
			}
		}
		if err != nil {
			return out
		}
		switch tok := tok.(type) {
		case xml.CharData:
			text += string(tok)
		case xml.StartElement:
			line := "start " + tok.Name.Local
			for _, a := range tok.Attr {
				line += fmt.Sprintf(" %s=%q", a.Name.Local, a.Value)
			}
			out = append(out, line)
		case xml.EndElement:
			out = append(out, "end "+tok.Name.Local)
		}
	}
}

func FuzzScanner(f *testing.F) {
	for _, s := range []string{"<a>x</a>", `<!DOCTYPE a [<!ENTITY e "x">]><a b='1'>&e;<![CDATA[x]]></a>`, "\xff\xfe<\x00a\x00>\x00", "<?xml version='1.0' encoding='gbk'?><a>\xc4\xe3</a>"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, in []byte) {
		whole, err1 := events(bytes.NewReader(in))
		piece, err2 := events(iotest.HalfReader(bytes.NewReader(in)))
		if fmt.Sprint(err1) != fmt.Sprint(err2) || !cmp.Equal(whole, piece) {
			t.Fatalf("read in pieces it differs: %v, %v", err1, err2)
		}
	})
}
