package corpora

import (
	"io/fs"
	"strconv"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// maxSide is the widest side of a bead in these texts.
const maxSide = 4

func eachText(t *testing.T, f func(t *testing.T, b Bitext, lang string)) {
	t.Helper()
	for _, b := range List() {
		for _, lang := range b.Langs {
			t.Run(b.Name+"/"+lang, func(t *testing.T) { f(t, b, lang) })
		}
	}
}

func eachLadder(t *testing.T, f func(t *testing.T, b Bitext, l1, l2 string)) {
	t.Helper()
	for _, b := range List() {
		for _, l1 := range b.Langs {
			for _, l2 := range b.Langs {
				if l1 != l2 {
					t.Run(b.Name+"/"+l1+"-"+l2, func(t *testing.T) { f(t, b, l1, l2) })
				}
			}
		}
	}
}

func mustSegments(t *testing.T, b Bitext, lang string) []string {
	t.Helper()
	segments, err := b.Segments(lang)
	if err != nil {
		t.Fatal(err)
	}
	return segments
}

func TestFilesAreCleanText(t *testing.T) {
	err := fs.WalkDir(FS(), ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := fs.ReadFile(FS(), path)
		if err != nil {
			return err
		}
		text := string(data)
		switch {
		case !utf8.ValidString(text):
			t.Errorf("%s: not UTF-8", path)
		case !norm.NFC.IsNormalString(text):
			t.Errorf("%s: not NFC", path)
		case strings.ContainsAny(text, "\r\t\uFEFF\u00A0\u200B"):
			t.Errorf("%s: carriage return, tab, byte order mark, no-break or zero-width space", path)
		case !strings.HasSuffix(text, "\n") || strings.HasSuffix(text, "\n\n"):
			t.Errorf("%s: does not end in exactly one line feed", path)
		}
		for i, line := range strings.Split(text, "\n") {
			if line != strings.TrimRightFunc(line, unicode.IsSpace) {
				t.Errorf("%s:%d: white space at the end of the line", path, i+1)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// Every file under a bitext's folders belongs to an entry of the table, so
// that a text that was added but not listed is noticed.
func TestTableNamesEveryFile(t *testing.T) {
	known := map[string]bool{"README.md": true, "LICENSE": true}
	for _, b := range List() {
		known[b.Dir+"/README.md"] = true
		for _, l1 := range b.Langs {
			known[b.TextPath(l1)] = true
			known[b.GoldDir+"/"+b.Name+"."+l1+".txt"] = true
			known[b.GoldDir+"/"+b.Name+"."+l1+".par"] = true
			for _, l2 := range b.Langs {
				known[b.GoldDir+"/"+b.Name+"."+l1+"-"+l2+".gold"] = true
			}
		}
	}
	err := fs.WalkDir(FS(), ".", func(path string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() && !known[path] && path != "gold/README.md" {
			t.Errorf("%s belongs to no bitext of the table", path)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

func withoutSpace(s string) string {
	return strings.Join(strings.Fields(s), "")
}

func TestSegmentsAreTheText(t *testing.T) {
	eachText(t, func(t *testing.T, b Bitext, lang string) {
		text, err := b.Text(lang)
		if err != nil {
			t.Fatal(err)
		}
		rest := text
		paragraphs, err := b.Paragraphs(lang)
		if err != nil {
			t.Fatal(err)
		}
		segments := mustSegments(t, b, lang)
		if len(paragraphs) != len(segments) {
			t.Fatalf("%d paragraph numbers for %d segments", len(paragraphs), len(segments))
		}
		for i, segment := range segments {
			if segment == "" || segment != strings.Join(strings.Fields(segment), " ") {
				t.Errorf("segment %d: empty or with loose white space: %q", i, segment)
			}
			gap := rest[:len(rest)-len(strings.TrimLeftFunc(rest, unicode.IsSpace))]
			rest = cutSegment(t, rest[len(gap):], segment)
			checkParagraph(t, i, paragraphs, gap)
		}
		if strings.TrimSpace(rest) != "" {
			t.Errorf("the text has more than its segments: %q", rest)
		}
	})
}

// cutSegment takes segment from the front of text; a line break of wrapped
// text stands for a space.
func cutSegment(t *testing.T, text, segment string) string {
	t.Helper()
	want := withoutSpace(segment)
	for i, r := range text {
		if want == "" {
			return text[i:]
		}
		if unicode.IsSpace(r) {
			continue
		}
		if !strings.HasPrefix(want, string(r)) {
			t.Fatalf("text and segment part at %q: segment %q", text[i:min(len(text), i+40)], segment)
		}
		want = want[utf8.RuneLen(r):]
	}
	if want != "" {
		t.Fatalf("the text ends inside segment %q", segment)
	}
	return ""
}

func checkParagraph(t *testing.T, i int, paragraphs []int, gap string) {
	t.Helper()
	if i == 0 {
		if paragraphs[0] != 0 {
			t.Errorf("the first paragraph has number %d", paragraphs[0])
		}
		return
	}
	switch paragraphs[i] - paragraphs[i-1] {
	case 0:
		if strings.Contains(gap, "\n\n") {
			t.Errorf("segment %d: an empty line inside paragraph %d", i, paragraphs[i])
		}
	case 1:
		if !strings.Contains(gap, "\n") {
			t.Errorf("segment %d: paragraph %d does not begin a line", i, paragraphs[i])
		}
	default:
		t.Errorf("segment %d: paragraph %d after %d", i, paragraphs[i], paragraphs[i-1])
	}
}

// parseSide reads "[3,4]".
func parseSide(t *testing.T, s string) []int {
	t.Helper()
	inner, ok := strings.CutPrefix(s, "[")
	inner, closed := strings.CutSuffix(inner, "]")
	if !ok || !closed {
		t.Fatalf("not a side of a bead: %q", s)
	}
	if inner == "" {
		return nil
	}
	var side []int
	for field := range strings.SplitSeq(inner, ",") {
		n, err := strconv.Atoi(field)
		if err != nil || strconv.Itoa(n) != field {
			t.Fatalf("not an index: %q in %q", field, s)
		}
		side = append(side, n)
	}
	return side
}

// Every segment of either side stands in exactly one bead, in order; a segment
// without a counterpart has a bead to itself.
func TestLadderUsesEverySegmentOnceInOrder(t *testing.T) {
	eachLadder(t, func(t *testing.T, b Bitext, l1, l2 string) {
		gold, err := b.Gold(l1, l2)
		if err != nil {
			t.Fatal(err)
		}
		nextSource, nextTarget := 0, 0
		for line := range strings.Lines(gold) {
			line = strings.TrimSuffix(line, "\n")
			before, after, _ := strings.Cut(line, ":")
			source, target := parseSide(t, before), parseSide(t, after)
			for _, n := range source {
				if n != nextSource {
					t.Fatalf("bead %s: source %d, want %d", line, n, nextSource)
				}
				nextSource++
			}
			for _, n := range target {
				if n != nextTarget {
					t.Fatalf("bead %s: target %d, want %d", line, n, nextTarget)
				}
				nextTarget++
			}
			short, long := len(source), len(target)
			if short > long {
				short, long = long, short
			}
			if long > maxSide || short == 0 && long != 1 {
				t.Errorf("bead %s: bad shape", line)
			}
		}
		if n := len(mustSegments(t, b, l1)); nextSource != n {
			t.Errorf("source: %d of %d segments used", nextSource, n)
		}
		if n := len(mustSegments(t, b, l2)); nextTarget != n {
			t.Errorf("target: %d of %d segments used", nextTarget, n)
		}
	})
}

func TestEveryBitextHasReadme(t *testing.T) {
	for _, b := range List() {
		dir := b.Dir
		if strings.HasPrefix(dir, "gold/") {
			dir = "gold"
		}
		if _, err := fs.Stat(FS(), dir+"/README.md"); err != nil {
			t.Errorf("%s: %v", b.Name, err)
		}
	}
}

func TestMissingNamesAreErrors(t *testing.T) {
	if _, err := Find("no-such-text"); err == nil || !strings.Contains(err.Error(), "no-such-text") {
		t.Errorf("Find of an unknown name: %v", err)
	}
	b, err := Find("spanish-shame")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := b.Text("de"); err == nil {
		t.Error("Text in a language that is not there gave no error")
	}
	if _, err := b.Gold("ru", "de"); err == nil {
		t.Error("Gold of a pair that is not there gave no error")
	}
}

func TestListIsACopy(t *testing.T) {
	List()[0].Langs[0] = "xx"
	if got := List()[0].Langs[0]; got == "xx" {
		t.Error("a caller's change shows in the next List")
	}
}
