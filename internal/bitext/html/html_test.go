package html

import (
	"bytes"
	"flag"
	"io"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	xhtml "golang.org/x/net/html"
	"pgregory.net/rapid"

	"calque/internal/bitext"
)

var update = flag.Bool("update", false, "write the golden files anew")

func pair(kind, shape string, score float64, source, target string) *bitext.Unit {
	u := &bitext.Unit{Type: shape, Variants: []bitext.Variant{{Lang: "ru", Text: source}, {Lang: "en", Text: target}}}
	if kind != "" {
		u.Properties = append(u.Properties, bitext.Property{Type: bitext.PropKind, Value: kind})
	}
	u.SetScore(score)
	return u
}

// mark adds an idiom found in both texts.
func mark(u *bitext.Unit, d bitext.Idiom, source, target, note string) *bitext.Unit {
	span := func(text, part string) bitext.Span {
		before, _, ok := strings.Cut(text, part)
		if !ok || part == "" {
			return bitext.Span{}
		}
		n := len([]rune(before))
		return bitext.Span{Start: n, End: n + len([]rune(part))}
	}
	d.Source, d.Target = span(u.Variants[0].Text, source), span(u.Variants[1].Text, target)
	u.AddIdiom(d)
	u.AddNote(bitext.Note{Text: note, Lang: "en"})
	return u
}

// story is a page with one of everything.
func story() (bitext.Header, []*bitext.Unit) {
	h := bitext.Header{SourceLang: "ru", TargetLangs: []string{"en"}, Title: "Чужая неловкость", Tool: "calque", ToolVersion: "0.1.0",
		Date: time.Date(2026, 11, 23, 0, 0, 0, 0, time.UTC), Notes: []bitext.Note{{Text: "A short article about embarrassment on someone else's behalf.", Lang: "en"}}}
	return h, []*bitext.Unit{
		pair("heading", "1-1", 0.98, "Почему нам стыдно за других", "Why we blush for others"),
		pair("", "1-1", 0.96, "Вчера мой сосед пел на школьном празднике.", "Yesterday my neighbour sang at the school fête."),
		mark(pair("", "2-1", 0.74, "Пел он громко. Я сидел в третьем ряду, и мне было так неловко, будто на сцене стоял я сам: настоящий испанский стыд.",
			"He sang loudly, and in the third row I felt as awkward as if I were on the stage myself: a real case of Spanish shame."),
			bitext.Idiom{ID: "spanish-shame", Treatment: "calque", Origin: "es"}, "испанский стыд", "Spanish shame",
			"Russian borrows the phrase from Spanish (vergüenza ajena). English readers may not know it; “second-hand embarrassment” says the same."),
		pair("list-item", "1-1", 0.91, "Первое: он не знал слов.", "First, he did not know the words."),
		pair("list-item", "1-1", 0.88, "Второе: знали их все остальные.", "Second, everyone else did."),
		pair("", "1-0", 0.3, "Об этом потом ещё долго говорили.", ""),
		pair("", "1-2", 0.41, "Дома он спросил, как всё прошло, и я ответил, что праздник удался.", "“How was it?” he asked at home. Long live <b>tact</b> & kindness."),
		mark(pair("", "1-1", 0.83, "В нашем доме он белая ворона, но все его любят.", "In our house he is the odd one out, yet everyone likes him."),
			bitext.Idiom{ID: "white-crow", Treatment: "equivalent", Glossed: true}, "белая ворона", "the odd one out",
			"Literally “white crow”: someone who stands out from those around."),
		pair("", "0-1", 0.2, " ", "Translated by the residents' committee."),
	}
}

func write(t interface{ Fatal(...any) }, h bitext.Header, units []*bitext.Unit, opt Options) string {
	var b bytes.Buffer
	w := NewWriter(&b, h, opt)
	for _, u := range units {
		if err := w.Write(u); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func names(tag string) string {
	return map[string]string{"ru": "Russian", "en": "English", "es": "Spanish", "zh-Hans": "Chinese (simplified)", "kk": "Kazakh", "ar": "Arabic"}[tag]
}

func TestGolden(t *testing.T) {
	h, units := story()
	got := write(t, h, units, Options{Name: names})
	// Style and script have files of their own.
	got = strings.Replace(strings.Replace(got, css, "/* page.css */\n", 1), script, "/* page.js */", 1)
	got = strings.Replace(got, policy(), "POLICY", 1)
	const path = "testdata/story.html"
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Error(diff)
	}
}

// TestPages leaves pages for the eye in the folder CALQUE_PAGES names.
func TestPages(t *testing.T) {
	dir := os.Getenv("CALQUE_PAGES")
	if dir == "" {
		t.Skip("set CALQUE_PAGES to a folder to have sample pages written")
	}
	h, units := story()
	four := bitext.Header{SourceLang: "zh-Hans", TargetLangs: []string{"kk", "ar"}}
	u := &bitext.Unit{Type: "1-1", Variants: []bitext.Variant{
		{Lang: "zh-Hans", Text: "他说：“这只鸟很特别……”《白鸦》是本好书。"}, {Lang: "kk", Text: "Ол: «Бұл құс ерекше екен», — деді. Кітап жақсы."}, {Lang: "ar", Text: "قال: «هذا الطائر مميز». الكتاب جيد."}}}
	u.SetScore(0.66)
	for name, page := range map[string]string{
		"story": write(t, h, units, Options{Name: names}),
		"four":  write(t, four, []*bitext.Unit{u, u}, Options{Name: names}),
		"empty": write(t, bitext.Header{}, nil, Options{}),
	} {
		if err := os.WriteFile(dir+"/"+name+".html", []byte(page), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// outside finds what a page would fetch: there must be nothing.
func outside(n *xhtml.Node) (found []string) {
	for _, a := range n.Attr {
		switch a.Key {
		case "src", "srcset", "data", "action", "poster", "background":
			found = append(found, a.Key+"="+a.Val)
		case "href":
			if !strings.HasPrefix(a.Val, "#") {
				found = append(found, "href="+a.Val)
			}
		}
		if strings.HasPrefix(a.Key, "on") {
			found = append(found, a.Key)
		}
	}
	for c := range n.ChildNodes() {
		found = append(found, outside(c)...)
	}
	return found
}

func count(n *xhtml.Node, tag string) int {
	total := 0
	if n.Type == xhtml.ElementNode && n.Data == tag {
		total++
	}
	for c := range n.ChildNodes() {
		total += count(c, tag)
	}
	return total
}

func textOf(n *xhtml.Node, tag string) (all []string) {
	if n.Type == xhtml.ElementNode && n.Data == tag {
		var b strings.Builder
		for d := range n.Descendants() {
			if d.Type == xhtml.TextNode {
				b.WriteString(d.Data)
			}
		}
		return []string{b.String()}
	}
	for c := range n.ChildNodes() {
		all = append(all, textOf(c, tag)...)
	}
	return all
}

// TestAnyTextIsOnlyText: whatever a text holds, the page has the same
// elements, and the text is in it unchanged.
func TestAnyTextIsOnlyText(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.OneOf(rapid.String(), rapid.SampledFrom([]string{
			"</td><script>alert(1)</script>", `"><img src=x onerror=alert(1)>`, "<!--", "]]>", "&lt;", "</title>", "'", "\x00\x1b[0m", "\u202eabc"})).Draw(t, "text")
		u := &bitext.Unit{ID: text, Type: text, Variants: []bitext.Variant{{Lang: text, Text: "x" + text, Place: bitext.Place{File: text}}, {Lang: "en", Text: text + "x"}},
			Notes: []bitext.Note{{Text: text, Lang: text}}}
		u.AddIdiom(bitext.Idiom{ID: text, Treatment: text, Origin: text})
		h := bitext.Header{SourceLang: text, TargetLangs: []string{"en"}, Title: text, Tool: text, Notes: []bitext.Note{{Text: text}}}
		doc, err := xhtml.Parse(strings.NewReader(write(t, h, []*bitext.Unit{u}, Options{})))
		if err != nil {
			t.Fatal(err)
		}
		if n := count(doc, "script"); n != 1 {
			t.Fatalf("%d scripts", n)
		}
		if n := count(doc, "img"); n != 0 {
			t.Fatal("an image crept in")
		}
		if found := outside(doc); len(found) > 0 {
			t.Fatalf("the page reaches outside: %q", found)
		}
		cells := textOf(doc, "td")
		clean := strings.Map(func(r rune) rune {
			if r < 0x20 && r != '\n' && r != '\t' || r == 0x7F {
				return -1
			}
			return r
		}, text)
		want := strings.ToValidUTF8(clean, "\uFFFD")
		if got := cells[len(cells)-2]; got != want+"x" {
			t.Fatalf("got %q, want %q", got, want+"x")
		}
	})
}

func TestMarks(t *testing.T) {
	u := &bitext.Unit{Variants: []bitext.Variant{{Lang: "ru", Text: "абвгде"}, {Lang: "en", Text: "abc"}}}
	for _, s := range []bitext.Span{{Start: 4, End: 6}, {Start: 1, End: 3}, {Start: 2, End: 5}, {Start: 9, End: 12}} {
		u.AddIdiom(bitext.Idiom{ID: "x", Source: s})
	}
	page := write(t, bitext.Header{SourceLang: "ru", TargetLangs: []string{"en"}}, []*bitext.Unit{u}, Options{})
	if want := ">а<mark>бв</mark>г<mark>де</mark></td>"; !strings.Contains(page, want) {
		t.Errorf("no %s in the page", want)
	}
}

func TestDirection(t *testing.T) {
	for tag, want := range map[string]string{"ar": "rtl", "he-IL": "rtl", "kk-Arab": "rtl", "kk": "ltr", "fa-Latn": "ltr", "zh-Hant": "ltr", "az-Arab-IR": "rtl", "": "ltr"} {
		if got := direction(tag); got != want {
			t.Errorf("direction(%q) = %s", tag, got)
		}
	}
}

func TestClosed(t *testing.T) {
	w := NewWriter(io.Discard, bitext.Header{}, Options{})
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	if w.Write(&bitext.Unit{}) == nil || w.Close() == nil {
		t.Error("a closed writer goes on")
	}
}

func BenchmarkWriter(b *testing.B) {
	h, units := story()
	b.SetBytes(int64(len(write(b, h, units, Options{}))))
	for b.Loop() {
		write(b, h, units, Options{})
	}
}
