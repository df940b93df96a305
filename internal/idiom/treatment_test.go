package idiom

import (
	"os"
	"testing"
)

// TestShippedTreatments turns the shipped lexicon on itself: the lemma beside an
// equivalent must not be called a calque, beside a calque it must. A calque that
// has the image of an equivalent may come out as the same.
func TestShippedTreatments(t *testing.T) {
	lex := Default()
	d := NewDetector(lex, Options{MinConfidence: -1})
	for _, dir := range [][2]string{{"ru", "en"}, {"en", "ru"}, {"zh", "en"}, {"kk", "ru"}, {"ru", "zh"}, {"ru", "kk"}} {
		xt := d.index(dir[1])
		count := map[Role]map[string]int{RoleEquivalent: {}, RoleCalque: {}, RoleLiteral: {}}
		for _, e := range lex.Entries() {
			if len(e.texts(dir[0], RoleLemma)) == 0 || e.Origin != dir[0] {
				continue
			}
			for role, c := range count {
				for _, text := range e.texts(dir[1], role) {
					m := newMatcher(xt)
					got := d.treat(xt, e, text, m.find(text), 0)
					c[got.how]++
					c["all"]++
					wrong := role == RoleEquivalent && got.how == TreatCalque || role == RoleCalque && got.how != TreatCalque && got.how != TreatSame
					if wrong && os.Getenv("CALQUE_HITS") != "" {
						t.Logf("%s %s %q: %s (%s)", e.ID, role, text, got.how, got.reason)
					}
				}
			}
		}
		t.Logf("%s-%s: equivalents %v, calques %v, literals %v", dir[0], dir[1], count[RoleEquivalent], count[RoleCalque], count[RoleLiteral])
		if n := count[RoleEquivalent]; 50*n[TreatCalque] > n["all"] {
			t.Errorf("%s-%s: %d of %d equivalents called calques", dir[0], dir[1], n[TreatCalque], n["all"])
		}
		if n := count[RoleCalque]; 20*(n[TreatParaphrase]+n[TreatEquivalent]) > n["all"] {
			t.Errorf("%s-%s: calques %v", dir[0], dir[1], n)
		}
	}
}
