package lang

import "strings"

// KazakhAlphabet names the Latin alphabet a Kazakh text is written in by the
// year it was decreed or proposed: "2017" (a', g', n': apostrophes), "2018"
// (á, ǵ, ń: acutes) or "2021" (ä, ğ, ñ, ū: umlauts, breves, cedillas). It is
// "" where the text is not like Kazakh in Latin letters or the three cannot
// be told apart, as in words that have none of the letters concerned.
func KazakhAlphabet(s string) string {
	s = sample(s)
	if g := Identify(s); g.Tag != "kk-Latn" && g.Second != "kk-Latn" {
		return ""
	}
	p := profiles()["Latn"]()
	costs := map[string]float32{}
	eachWord(s, latn, func(w []rune, _ bool) {
		cost := p.wordCost(w)
		for l, tag := range p.tags {
			if _, year, ok := strings.Cut(tag, "."); ok {
				costs[year] += cost[l]
			}
		}
	})
	const margin = 6 // bits
	for _, year := range []string{"2017", "2018", "2021"} {
		clear := true
		for other, c := range costs {
			clear = clear && (other == year || costs[year]+margin < c)
		}
		if clear {
			return year
		}
	}
	return ""
}
