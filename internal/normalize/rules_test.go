package normalize

import (
	"errors"
	"regexp"
	"strings"
	"testing"
)

// TestRuleExamples runs every rule alone on its own example.
func TestRuleExamples(t *testing.T) {
	for _, r := range Rules() {
		t.Run(r.ID, func(t *testing.T) {
			n, err := New(alone(r))
			if err != nil {
				t.Fatal(err)
			}
			got, changes := n.String(r.In)
			if got != r.Out {
				t.Errorf("%q gives %q, the example says %q", r.In, got, r.Out)
			}
			for _, c := range changes {
				if c.Level != r.Level {
					t.Errorf("change %+v is not of level %v", c, r.Level)
				}
			}
		})
	}
}

// alone makes the options under which nothing but r works. Some rules are one
// half of a pair, and their examples show both halves.
func alone(r Rule) Options {
	opt := Options{Level: Off, Lang: r.Lang, Disable: []string{"all"}, Enable: []string{r.ID}}
	switch r.Level {
	case Profile:
		opt = Options{Profile: r.Family, Lang: r.Lang, Disable: []string{"all"}, Enable: []string{r.ID}}
	case Convert:
		name, _, _ := strings.Cut(strings.TrimPrefix(r.ID, "to-"), "-from-")
		opt = Options{ToScript: name, Lang: r.Lang}
	case Locale:
		if r.Family == "quotes" {
			opt.Enable = append(opt.Enable, "quotes-nested")
		}
	}
	return opt
}

func TestRulesAreDocumented(t *testing.T) {
	seen := map[string]bool{}
	id := regexp.MustCompile(`^[a-z0-9]+(-[A-Za-z0-9]+)*$`)
	for _, r := range Rules() {
		if !id.MatchString(r.ID) && r.Level != Convert {
			t.Errorf("rule id %q is not kebab-case", r.ID)
		}
		if r.Level == Off || r.Family == "" || r.What == "" || r.Risk == "" || r.In == r.Out {
			t.Errorf("rule %s: incomplete: %+v", r.ID, r)
		}
		if seen[r.ID] {
			t.Errorf("rule %s listed twice", r.ID)
		}
		seen[r.ID] = true
	}
}

func TestUnknownNamesNameTheNearest(t *testing.T) {
	tests := []struct {
		opt     Options
		nearest string
	}{
		{Options{Disable: []string{"qoutes"}}, "quotes"},
		{Options{Enable: []string{"nbsp-shortword"}}, "nbsp-short-word"},
		{Options{Profile: "mosses"}, "moses"},
		{Options{ToScript: "zh-Hanz"}, "zh-Hans"},
		{Options{ToScript: "kk-Lath", Lang: "kk"}, "kk-Latn"},
		{Options{Enable: []string{"zzzzzzzzzzzzzzzz"}}, ""},
	}
	for _, tt := range tests {
		_, err := New(tt.opt)
		var ne *NameError
		if !errors.As(err, &ne) {
			t.Fatalf("%+v: got %v", tt.opt, err)
		}
		if ne.Nearest != tt.nearest {
			t.Errorf("%+v: nearest %q, want %q", tt.opt, ne.Nearest, tt.nearest)
		}
	}
}
