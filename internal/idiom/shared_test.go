package idiom

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"sort"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"
)

// sharedDir returns the folder of measuring data, or skips the test. It is not
// part of the repository: CALQUE_SHARED names it, or it stands beside the root.
func sharedDir(t *testing.T) string {
	t.Helper()
	dir := os.Getenv("CALQUE_SHARED")
	if dir == "" {
		wd, err := os.Getwd()
		if err != nil {
			t.Fatal(err)
		}
		for root := wd; ; root = filepath.Dir(root) {
			if _, err := os.Stat(filepath.Join(root, "go.mod")); err == nil {
				dir = filepath.Join(root, "..", "shared")
				break
			}
			if root == filepath.Dir(root) {
				break
			}
		}
	}
	if _, err := os.Stat(filepath.Join(dir, "idioms")); err != nil {
		t.Skip("no measuring data: set CALQUE_SHARED to run this test")
	}
	return dir
}

// devRow is a row of a development set.
type devRow struct {
	id, lang, idiom, sentence, label string
	start, end                       int // bytes, -1 without spans
	spans                            int
}

func devRows(t *testing.T, file string) []devRow {
	t.Helper()
	f, err := os.Open(filepath.Join(sharedDir(t), "idioms", file))
	if err != nil {
		t.Skip(err)
	}
	defer func() { _ = f.Close() }()
	var rows []devRow
	sc := bufio.NewScanner(f)
	sc.Buffer(nil, 1<<20)
	for sc.Scan() {
		c := strings.Split(sc.Text(), "\t")
		if len(c) < 7 || c[0] == "id" {
			continue
		}
		r := devRow{id: c[0], lang: c[1], idiom: c[2], sentence: c[3], label: c[6], start: -1, end: -1}
		for span := range strings.SplitSeq(c[4], ";") {
			a, b, ok := strings.Cut(span, "-")
			if !ok {
				continue
			}
			from, _ := strconv.Atoi(a)
			to, _ := strconv.Atoi(b)
			x, y := byteAt(r.sentence, from), byteAt(r.sentence, to)
			if r.start < 0 || x < r.start {
				r.start = x
			}
			r.end = max(r.end, y)
			r.spans++
		}
		rows = append(rows, r)
	}
	return rows
}

func byteAt(s string, runes int) int {
	for i := range s {
		if runes == 0 {
			return i
		}
		runes--
	}
	return len(s)
}

var epieSlot = regexp.MustCompile(`\[pron\]`)

// devForm writes a dictionary form of a set in the lexicon's notation.
func devForm(r devRow) string {
	s := epieSlot.ReplaceAllString(r.idiom, "{det}")
	return strings.TrimSpace(s)
}

// ownList makes a lexicon of the idioms of a set, one entry a form.
func ownList(rows []devRow) *Lexicon {
	l := NewLexicon()
	for _, r := range rows {
		if f := devForm(r); f != "" {
			l.Add(r.lang+":"+f, Form{Lang: r.lang, Role: RoleLemma, Text: f, Type: "idiom", Source: "test"})
		}
	}
	return l
}

// TestRecallOwnList prints, for each development set, how many rows have their own
// idiom found when the tool is given the list of the set.
func TestRecallOwnList(t *testing.T) {
	if testing.Short() {
		t.Skip("measures accuracy: not in short mode")
	}
	for _, set := range []struct {
		file  string
		least float64
	}{
		{"en-epie.tsv", 0.95}, {"it-dodiom.tsv", 0.8}, {"tr-dodiom.tsv", 0.9}, {"de-vid-konvens21.tsv", 0.8},
		{"zh-cip.tsv", 0.99}, {"ru-sentences.tsv", 0.85}, {"pt-admire2.tsv", 0.9}, {"zh-admire2.tsv", 0.9}, {"en-tide.tsv", 0.5},
	} {
		t.Run(set.file, func(t *testing.T) {
			rows := devRows(t, set.file)
			d := NewDetector(ownList(rows), Options{MinConfidence: -1})
			found, n, lit, litn := 0, 0, 0, 0
			overlap := 0
			var missed []string
			for _, r := range rows {
				if r.label == "idiomatic-unlocated" {
					continue
				}
				ok, over := foundOwn(d, r)
				if r.label == "literal" {
					litn++
					if ok {
						lit++
					}
					continue
				}
				n++
				if over {
					overlap++
				}
				if ok {
					found++
				} else {
					missed = append(missed, fmt.Sprintf("%s | %s", r.idiom, clip(r)))
				}
			}
			t.Logf("%s: recall %.1f %% of %d (span overlap %.1f %%); literal rows matched %d of %d",
				set.file, 100*float64(found)/float64(n), n, 100*float64(overlap)/float64(n), lit, litn)
			if os.Getenv("CALQUE_MISSES") != "" {
				sort.Strings(missed)
				for _, m := range missed {
					t.Log(m)
				}
			}
			if float64(found) < set.least*float64(n) {
				t.Errorf("recall %d of %d, want at least %.0f %%", found, n, 100*set.least)
			}
		})
	}
}

func clip(r devRow) string {
	if r.start < 0 || r.end > len(r.sentence) {
		return r.sentence
	}
	return r.sentence[r.start:r.end]
}

// foundOwn reports whether the row's own idiom is among all matches (before
// overlapping ones are thinned out), and whether a match touches the row's span.
func foundOwn(d *Detector, r devRow) (found, overlap bool) {
	m := newMatcher(d.index(r.lang))
	id := r.lang + ":" + devForm(r)
	for _, f := range m.find(r.sentence) {
		if f.c.entry.ID != id {
			continue
		}
		found = true
		if r.start < 0 || f.start < r.end && r.start < f.end {
			overlap = true
		}
	}
	return found, overlap
}

func TestGlossDevelopmentSet(t *testing.T) {
	rows := devRows(t, "gloss-hand-dev.tsv")
	tp, fp, fn := 0, 0, 0
	for _, r := range rows {
		if !utf8.ValidString(r.sentence) || r.start < 0 {
			continue
		}
		want := strings.HasSuffix(r.label, "-glossed")
		got := findGloss(place{lang: r.lang, text: r.sentence, start: r.start, end: r.end})
		switch {
		case want && got.found:
			tp++
		case got.found:
			fp++
			t.Logf("false alarm: %s (%s)", r.sentence, got.reason)
		case want:
			fn++
			t.Logf("missed: %s", r.sentence)
		}
	}
	t.Logf("gloss: precision %d/%d, recall %d/%d", tp, tp+fp, tp, tp+fn)
	if fp > 0 || fn > 1 {
		t.Errorf("%d false alarms, %d missed", fp, fn)
	}
}

// TestGlossThroughDetector runs the same set through Text, with the phrases of the
// set as a lexicon of calques.
func TestGlossThroughDetector(t *testing.T) {
	rows := devRows(t, "gloss-hand-dev.tsv")
	lex := NewLexicon()
	for i, r := range rows {
		phrase := trimQuotes(r.sentence[r.start:r.end])
		lex.Add(strconv.Itoa(i), Form{Lang: r.lang, Role: RoleCalque, Text: phrase, Type: "idiom"})
	}
	d := NewDetector(lex, Options{})
	tp, fp, fn, absent := 0, 0, 0, 0
	for i, r := range rows {
		want := strings.HasSuffix(r.label, "-glossed")
		found, got := false, false
		for _, h := range d.Text(r.lang, []string{r.sentence}) {
			if h.ID == strconv.Itoa(i) {
				found, got = true, h.Glossed
			}
		}
		if !found {
			absent++
			t.Logf("not found: %s", r.sentence)
		}
		switch {
		case want && got:
			tp++
		case got:
			fp++
			t.Logf("false alarm: %s", r.sentence)
		case want:
			fn++
			t.Logf("missed: %s", r.sentence)
		}
	}
	t.Logf("gloss through Text: precision %d/%d, recall %d/%d, phrases not found %d", tp, tp+fp, tp, tp+fn, absent)
	if fp > 0 || fn > 1 || absent > 2 {
		t.Errorf("%d false alarms, %d missed, %d not found", fp, fn, absent)
	}
}

// TestDefaultThreshold prints recall as a user gets it: through Text, overlapping
// matches thinned out, with the default confidence.
func TestDefaultThreshold(t *testing.T) {
	if testing.Short() {
		t.Skip("measures accuracy: not in short mode")
	}
	for _, file := range []string{"en-epie.tsv", "it-dodiom.tsv", "tr-dodiom.tsv", "de-vid-konvens21.tsv", "zh-cip.tsv", "ru-sentences.tsv"} {
		rows := devRows(t, file)
		d := NewDetector(ownList(rows), Options{})
		n, own, span, lit, litn := 0, 0, 0, 0, 0
		for _, r := range rows {
			if r.label == "idiomatic-unlocated" {
				continue
			}
			isOwn, isSpan := false, false
			for _, h := range d.Text(r.lang, []string{r.sentence}) {
				isOwn = isOwn || h.ID == r.lang+":"+devForm(r)
				isSpan = isSpan || r.start < 0 || h.ByteStart < r.end && r.start < h.ByteEnd
			}
			if r.label == "literal" {
				litn++
				if isOwn {
					lit++
				}
				continue
			}
			n++
			if isOwn {
				own++
			}
			if isSpan {
				span++
			}
		}
		t.Logf("%s: own idiom %.1f %%, any on the span %.1f %% of %d; literal %d of %d", file,
			100*float64(own)/float64(n), 100*float64(span)/float64(n), n, lit, litn)
		if 100*own < 85*n {
			t.Errorf("%s: the default threshold hides too much", file)
		}
	}
}

// TestArticle reads the article the program was made for.
func TestArticle(t *testing.T) {
	data, err := os.ReadFile(filepath.Join(sharedDir(t), "seed", "article.en.txt"))
	if err != nil {
		t.Skip(err)
	}
	hits := NewDetector(Default(), Options{}).Text("en", strings.Split(string(data), "\n"))
	shame := 0
	for _, h := range hits {
		t.Logf("%d %q %s %s origin %s glossed %v note %v %.2f %v", h.Unit, h.Text, h.ID, h.Role, h.Origin, h.Glossed, h.NoteNeeded, h.Confidence, h.Reasons)
		if h.Text == "Spanish shame" && h.Origin == "ru" && h.Role == "calque" && h.Glossed && !h.NoteNeeded {
			shame++
		}
	}
	if shame != 1 {
		t.Error("Spanish shame is not reported as a glossed Russian calque")
	}
}

// TestCandidatesOnNews prints how often the dictionary-free cues fire on ordinary
// translated sentences.
func TestCandidatesOnNews(t *testing.T) {
	if testing.Short() {
		t.Skip("measures accuracy: not in short mode")
	}
	for _, c := range []struct{ file, a, b string }{
		{"en-ru.tico19.tsv.gz", "en", "ru"}, {"en-zh.tico19.tsv.gz", "en", "zh"}, {"en-fr.tico19.tsv.gz", "en", "fr"}, {"kk-ru.gov.tsv.gz", "kk", "ru"},
	} {
		var pairs []Pair
		for _, p := range gzPairs(t, c.file) {
			pairs = append(pairs, Pair{p[0], p[1]})
		}
		for _, asked := range []bool{false, true} {
			d := NewDetector(NewLexicon(), Options{Candidates: asked})
			hits := d.Bitext(c.a, c.b, pairs)
			var alone []string
			for _, p := range pairs {
				alone = append(alone, p.Target)
			}
			single := d.Text(c.b, alone)
			t.Logf("%s %s alone, asked %v: %.2f candidates in 100 segments", c.file, c.b, asked, 100*float64(len(single))/float64(len(alone)))
			for _, h := range single {
				if !asked && os.Getenv("CALQUE_HITS") != "" {
					t.Logf("alone %.2f %q %v: %s", h.Confidence, h.Text, h.Reasons, alone[h.Unit])
				}
			}
			rate := 100 * float64(len(hits)) / float64(len(pairs))
			t.Logf("%s %s-%s asked %v: %.2f candidates in 100 pairs", c.file, c.a, c.b, asked, rate)
			if os.Getenv("CALQUE_HITS") != "" {
				for _, h := range hits {
					t.Logf("%.2f %q %v: %s", h.Confidence, h.Text, h.Reasons, pairs[h.Unit].Target)
				}
			}
			if !asked && rate > 0.3 {
				t.Errorf("%.2f unasked candidates in 100 pairs", rate)
			}
		}
	}
}
