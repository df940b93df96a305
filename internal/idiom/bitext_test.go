package idiom

import (
	"fmt"
	"os"
	"strings"
	"testing"
)

// TestPairs runs testdata/pairs.tsv.
func TestPairs(t *testing.T) {
	data, err := os.ReadFile("testdata/pairs.tsv")
	if err != nil {
		t.Fatal(err)
	}
	d := NewDetector(testLexicon(t), Options{})
	n := 0
	for line := range strings.Lines(string(data)) {
		c := strings.Split(strings.TrimSpace(line), "\t")
		if strings.HasPrefix(line, "#") || len(c) != 9 {
			continue
		}
		n++
		var got []string
		for _, h := range d.Bitext(c[0], c[1], []Pair{{c[2], c[3]}}) {
			glossed, note := "plain", "none"
			if h.Glossed {
				glossed = "glossed"
			}
			if h.NoteNeeded {
				note = "note"
				if h.Note == "" {
					t.Errorf("%s: a note is needed and not written", c[3])
				}
			}
			got = append(got, strings.Join([]string{h.Side, h.ID, h.Treatment, glossed, note}, " "))
			if h.Treatment != TreatParaphrase && h.Side == SideSource && (h.Other == nil || c[3][h.Other.ByteStart:h.Other.ByteEnd] != h.Other.Text) {
				t.Errorf("%s: counterpart %+v", c[3], h.Other)
			}
		}
		if want := strings.Join(c[4:], " "); len(got) != 1 || got[0] != want {
			t.Errorf("%s => %s: got %q, want %q", c[2], c[3], got, want)
		}
	}
	if n < 20 {
		t.Errorf("%d pairs read", n)
	}
}

func TestLost(t *testing.T) {
	d := NewDetector(testLexicon(t), Options{})
	long := Pair{"Вчера вечером мы с соседями долго сидели на кухне и пили чай.", "Last night we sat in the kitchen with the neighbours and had tea."}
	pairs := []Pair{long, long, long, long, long,
		{"Весь отпуск братья били баклуши, загорали на даче и ничего не читали.", "No."},
		{"Весь отпуск братья били баклуши.", ""}}
	hits := d.Bitext("ru", "en", pairs)
	if len(hits) != 2 || hits[0].Treatment != TreatLost || hits[1].Treatment != TreatLost {
		t.Fatalf("got %+v", hits)
	}
	if !hits[0].NoteNeeded || hits[1].NoteNeeded {
		t.Errorf("notes %v %v: the first wants one, the second has no place for it", hits[0].NoteNeeded, hits[1].NoteNeeded)
	}
}

// TestFirstMention: what is explained or noted once is so for the document.
func TestFirstMention(t *testing.T) {
	d := NewDetector(testLexicon(t), Options{})
	hits := d.Text("en", []string{
		"It was Spanish shame (embarrassment for others).",
		"Again Spanish shame took hold of him.",
		"He tried to hang noodles on our ears.",
		"Do not hang noodles on my ears.",
	})
	var got []string
	for _, h := range hits {
		got = append(got, fmt.Sprintf("%d %s %v %v", h.Unit, h.ID, h.Glossed, h.NoteNeeded))
	}
	want := "[0 spanish-shame true false 1 spanish-shame true false 2 noodles false true 3 noodles false false]"
	if fmt.Sprint(got) != want {
		t.Errorf("got %v, want %s", got, want)
	}
}

// TestRelay is the case the program was made for: Russian through Chinese into
// English, the English text alone.
func TestRelay(t *testing.T) {
	d := NewDetector(Default(), Options{})
	text := "He called him 'a gift', which made me feel a 'Spanish shame' (referring to a strong embarrassment because of somebody else's behavior)."
	hits := d.Text("en", []string{text})
	if len(hits) != 1 {
		t.Fatalf("%d hits: %+v", len(hits), hits)
	}
	h := hits[0]
	if h.ID != "ispanskij-styd" || h.Role != "calque" || h.Origin != "ru" || !h.Glossed || h.NoteNeeded || h.Text != "Spanish shame" {
		t.Errorf("got %+v", h)
	}
	hits = d.Bitext("zh", "en", []Pair{{"这让我产生了一种西班牙羞耻。", "It filled me with Spanish shame."}})
	if len(hits) != 1 || !hits[0].NoteNeeded || hits[0].Origin != "ru" {
		t.Fatalf("got %+v", hits)
	}
	want := "“Spanish shame” (Russian: испанский стыд): embarrassment felt for someone else's behaviour; usual English: second-hand embarrassment"
	if hits[0].Note != want {
		t.Errorf("note %q, want %q", hits[0].Note, want)
	}
}

func TestNotesInEveryLanguage(t *testing.T) {
	e := Default().Entry("ispanskij-styd")
	for base := range sentences {
		phrase := first(e.texts(base, RoleCalque))
		note := noteLine(e, base, phrase)
		if base != "ru" && phrase == "" {
			t.Errorf("%s: no calque in the lexicon", base)
		}
		if strings.Contains(note, "{") || strings.Contains(note, "%") || len(note) < 20 {
			t.Errorf("%s: %q", base, note)
		}
		t.Log(note)
	}
	if got := noteLine(e, "fi", "espanjalainen häpeä"); !strings.HasPrefix(got, "“espanjalainen häpeä” (Russian: испанский стыд): embarrassment") {
		t.Errorf("no fallback: %q", got)
	}
}

func TestOptions(t *testing.T) {
	lex := testLexicon(t)
	s := []string{"Er sagte es.", "It was a case of second-hand embarrassment."}
	if hits := NewDetector(lex, Options{}).Text("en", s); len(hits) != 0 {
		t.Errorf("a plain equivalent is reported: %+v", hits)
	}
	if hits := NewDetector(lex, Options{Equivalents: true}).Text("en", s); len(hits) != 1 {
		t.Errorf("a plain equivalent was asked for: %+v", hits)
	}
	if hits := NewDetector(lex, Options{MinConfidence: 0.95}).Text("en", []string{"They kicked the old wooden bucket."}); len(hits) != 0 {
		t.Errorf("not that sure: %+v", hits)
	}
	fold := func(s string) string {
		if s == "紙" {
			return "纸"
		}
		return s
	}
	if hits := NewDetector(lex, Options{Fold: fold}).Text("zh", []string{"他是紙老虎。"}); len(hits) != 1 || hits[0].Text != "紙老虎" {
		t.Errorf("folding: %+v", hits)
	}
	if hits := NewDetector(nil, Options{}).Text("xx", []string{"", "\xff\xfe", "一"}); len(hits) != 0 {
		t.Errorf("empty lexicon: %+v", hits)
	}
}

func TestCandidates(t *testing.T) {
	asked := NewDetector(NewLexicon(), Options{Candidates: true})
	pairs := []Pair{
		{"Начальник решил «показать нам кузькину мать».", "The boss decided to \"show us Kuzka's mother\"."},
		{"Кафе «Пушкин» закрыто.", "The café \"Pushkin\" is closed."},
		{"Он крикнул: «Стой!»", "He shouted: \"Stop!\""},
		{"Она всё время тянула.", "She kept \"pulling the cat by the tail\" (putting it off)."},
	}
	hits := asked.Bitext("ru", "en", pairs)
	if len(hits) != 2 || hits[0].Unit != 0 || hits[0].Other == nil || hits[1].Unit != 3 || !hits[1].Glossed {
		t.Errorf("got %+v", hits)
	}
	for _, h := range hits {
		if h.ID != "" || h.Type != TypeCandidate {
			t.Errorf("a candidate has no entry: %+v", h)
		}
	}
	hits = NewDetector(NewLexicon(), Options{}).Bitext("ru", "en", pairs)
	if len(hits) != 1 || hits[0].Unit != 3 {
		t.Errorf("only the sure one unasked: %+v", hits)
	}
}
