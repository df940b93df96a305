package text

func (sc *scanner) word(i int) int {
	end := sc.wordEnd(i)
	if end == i {
		return i + 1
	}
	if next, ok := sc.roman(i, end); ok {
		return next
	}
	return end
}

func shiftedDown(value string, power int) string { return value }
func monthOf(lang, word string) int              { return 0 }
