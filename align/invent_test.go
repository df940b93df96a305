package align

import (
	"math"
	"math/rand/v2"
	"strconv"
	"strings"
)

// invent makes n segments in an invented language and their word-for-word
// translation into another, the same for the same n. Words follow Zipf's law,
// lengths that of prose; the two languages share nothing but numbers and full
// stops. Texts of different n have nothing in common.
func invent(n int) (source, target []Segment) {
	random := rand.New(rand.NewPCG(uint64(n), 7))
	a, b := inventWords(random, "ptkbdgmnlrs", "aeiou"), inventWords(random, "шчжцфхвзй", "ыэюя")
	source, target = make([]Segment, n), make([]Segment, n)
	for i := range source {
		var s, t []string
		for range 3 + int(8*random.ExpFloat64()) {
			w := min(int(math.Exp(random.Float64()*math.Log(float64(len(a))))), len(a)-1)
			s = append(s, a[w])
			if random.IntN(8) > 0 { // the translator drops a word now and then
				t = append(t, b[w])
			}
		}
		if random.IntN(6) == 0 {
			year := strconv.Itoa(random.IntN(2000))
			s, t = append(s, year), append(t, year)
		}
		random.Shuffle(len(t), func(x, y int) { t[x], t[y] = t[y], t[x] })
		source[i].Text = strings.Join(s, " ") + "."
		target[i].Text = strings.Join(t, " ") + "."
	}
	return source, target
}

func inventWords(random *rand.Rand, consonants, vowels string) []string {
	c, v := []rune(consonants), []rune(vowels)
	out := make([]string, 6000)
	for i := range out {
		var w []rune
		for range 1 + random.IntN(4) {
			w = append(w, c[random.IntN(len(c))], v[random.IntN(len(v))])
		}
		out[i] = string(append(w, c[random.IntN(len(c))]))
	}
	return out
}
