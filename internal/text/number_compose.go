package text

import (
	"strings"
)

// composer adds number words up: total holds the closed thousands, current
// what is below the next thousand.
type composer struct {
	table          *wordTable
	total, current int64
	factor         int64 // the last multiplier ≥ 1000; 0 before the first
	first          numberWord
	n              int
	done           bool
}

// mayConnect tells whether "and" may stand here.
func (w *composer) mayConnect() bool {
	if w.table.afterTens && w.current > 0 {
		return w.current%10 == 0
	}
	return w.current > 0 && w.current%100 == 0 || w.current == 0 && w.factor > 0
}

// take adds a lower-case word and reports whether it continues the number.
func (w *composer) take(word []byte) bool {
	if len(word) == 0 || !w.table.starts[startHash(word)] {
		return false
	}
	if entry, ok := w.table.words[string(word)]; ok {
		return w.add(entry)
	}
	if w.table.compound != nil {
		return w.split(string(word))
	}
	return false
}

// split reads a word made of several number words: fünfundzwanzig, duecento.
func (w *composer) split(word string) bool {
	trial := *w
	for word != "" {
		found := false
		for n := len(word); n > 1 && !found; n-- {
			entry, ok := w.table.words[word[:n]]
			if !ok {
				continue
			}
			next := trial
			if next.add(entry) || next.swap(entry) {
				trial, word, found = next, word[n:], true
			}
		}
		if !found {
			return false
		}
		for _, joint := range w.table.compound {
			if rest, ok := strings.CutPrefix(word, joint); ok && joint != "" && rest != "" {
				word = rest
				break
			}
		}
	}
	*w = trial
	return true
}

// swap adds German tens behind the ones: fünf|und|zwanzig.
func (w *composer) swap(entry numberWord) bool {
	ones := w.current % 10
	if w.table.compound == nil || w.table.compound[0] != "und" ||
		w.current%100 != ones || ones == 0 || entry.class == multiplier || entry.value < 20 || entry.value > 90 {
		return false
	}
	w.current += entry.value
	return true
}

func (w *composer) add(entry numberWord) bool {
	if w.n == 0 {
		w.first = entry
	}
	ok := false
	switch entry.class {
	case article:
		ok = w.n == 0
	case multiplier:
		ok = w.multiply(entry.value)
	default:
		ok = w.fits(entry.value)
		if ok {
			w.current += entry.value
			w.done = entry.class == ordinalEnd && entry.value < 20 // pl dwudziesty pierwszy goes on
		}
	}
	if ok {
		w.n++
	}
	return ok
}

// fits tells whether a cardinal may follow: ones after tens, tens after
// hundreds. French adds 10 to 19 to sixty and eighty.
func (w *composer) fits(value int64) bool {
	if w.first.class == article && w.n == 1 {
		return false
	}
	tens := w.current % 100
	switch {
	case value == 0:
		return w.n == 0
	case value < 10:
		return tens%10 == 0 && (tens != 10 || w.table.afterTen > 0 && value >= w.table.afterTen)
	case value == 20 && tens == 4 && w.table.connector == "et":
		w.current += 56 // quatre-vingt; the caller adds the 20
		return true
	case value < 20:
		return tens == 0 || (tens == 60 || tens == 80) && w.table.connector == "et"
	case value < 100:
		return tens == 0
	case value < 1000:
		return w.current == 0
	}
	return w.current == 0 && w.factor == 0 || value < w.factor && w.current == 0
}

func (w *composer) multiply(value int64) bool {
	if value == 100 {
		if w.current > 99 {
			return false
		}
		w.current = max(w.current, 1) * 100
		return true
	}
	if w.factor > 0 && value >= w.factor {
		if w.factor == 1000 && w.current == 0 && value > 1000 && w.total < 1e6 {
			w.total *= value // mil millones
			w.factor = value
			return true
		}
		return false
	}
	w.total += max(w.current, 1) * value
	w.current, w.factor = 0, value
	return true
}

// value gives the number, and false for a word that alone is seldom one.
func (w *composer) value() (int64, bool) {
	if w.n == 1 {
		switch w.first.class {
		case article, indefinite, ambiguous:
			return w.current, false
		case multiplier:
			if w.first.value >= 1000 || w.table.noBareHundred {
				return 0, false // thousands of, тысячи людей
			}
		}
	}
	return w.total + w.current, true
}
