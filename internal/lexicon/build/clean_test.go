package main

import (
	"slices"
	"testing"
)

func TestHeadwords(t *testing.T) {
	tests := []struct {
		lang, text string
		want       []string
	}{
		{"en", "to walk", []string{"walk"}},
		{"en", "boat (small); ship", []string{"boat", "ship"}},
		{"ja", "卓 , たく", []string{"卓", "たく"}},
		{"ru", "вода\u0301", []string{"вода"}},
		{"it", "acqua 'akkwa", []string{"acqua"}},
		{"it", "l'acqua dolce", []string{"l'acqua dolce"}},
		{"en", ")", nil},
		{"en", "half a bracket (", nil},
		{"en", "42", nil},
	}
	for _, test := range tests {
		if got := headwords(test.text, test.lang); !slices.Equal(got, test.want) {
			t.Errorf("%q: got %q, want %q", test.text, got, test.want)
		}
	}
}

func TestTable(t *testing.T) {
	rows := table([]byte("# a remark\nen\tru\tkk\nboat|ship\tлодка\nsea\t\tтеңіз\tone cell too many\n"))
	if len(rows) != 2 {
		t.Fatalf("%d rows", len(rows))
	}
	if got := rows[0]["en"]; !slices.Equal(got, []string{"boat", "ship"}) {
		t.Errorf("alternatives %q", got)
	}
	if rows[1]["ru"] != nil || rows[1]["kk"][0] != "теңіз" {
		t.Errorf("second row %v", rows[1])
	}
}

// TestRecipes holds that every bridge is built before it is crossed.
func TestRecipes(t *testing.T) {
	built := map[string]bool{}
	for _, r := range recipes {
		if r.source >= r.target {
			t.Errorf("%s-%s is not in alphabetical order", r.source, r.target)
		}
		for _, x := range r.bridges {
			found := false
			for _, y := range []string{r.source, r.target} {
				found = found || built[min(x, y)+"-"+max(x, y)]
			}
			if !found {
				t.Errorf("%s-%s crosses %s, which is not built yet", r.source, r.target, x)
			}
		}
		built[r.source+"-"+r.target] = true
	}
}
