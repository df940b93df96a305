package text

import (
	"strings"
	"testing"
)

func TestQuantitiesCases(t *testing.T) {
	caseRows(t, "unit_cases.tsv", func(lang, text, want string) {
		var got []string
		for _, q := range Quantities(text, lang) {
			got = append(got, strings.Join(q.Values, "|")+" "+q.Unit)
		}
		if g := strings.Join(got, "; "); g != want {
			t.Errorf("%s %q:\n got %s\nwant %s", lang, text, g, want)
		}
	})
}

func TestQuantityKind(t *testing.T) {
	for text, want := range map[string]QuantityKind{"$5": Currency, "5 km": Measure, "5 KZT": Currency, "5 %": Measure} {
		found := Quantities(text, "en")
		if len(found) != 1 || found[0].Kind != want || found[0].ByteStart != 0 || found[0].ByteEnd != len(text) {
			t.Errorf("%q: got %+v, want kind %d over the whole text", text, found, want)
		}
	}
}
