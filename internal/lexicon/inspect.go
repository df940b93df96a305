package lexicon

// Stats are the figures of a table.
type Stats struct {
	Header Header `json:"header"`
	Bytes  int    `json:"bytes"` // packed size; of a composed table, that of both
	// Composed tells that the table is made of two through a third language;
	// its header counts no keys and entries.
	Composed bool `json:"composed,omitempty"`
	// Longest is the number of translations of the source key that has most.
	Longest int `json:"longest"`
	// Strong counts entries with probability 1/2 or more one way at least.
	Strong int `json:"strong"`
}

// Inspect reads the whole table and returns its figures.
func (t *Table) Inspect() Stats {
	s := Stats{Header: t.Header(), Bytes: t.size, Composed: t.pivot != nil}
	if s.Composed {
		return s
	}
	rows := map[int]int{}
	t.scan(func(source int, c cell) {
		key := source
		if t.reverse {
			key = c.other
		}
		rows[key]++
		s.Longest = max(s.Longest, rows[key])
		if max(probabilities[c.forward], probabilities[c.backward]) >= 0.5 {
			s.Strong++
		}
	})
	return s
}
