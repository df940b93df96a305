package xmltext

// doctypeEnd finds the end of a DOCTYPE, minding quotes, comments and the
// brackets of an internal subset. What it declares is never used.
func (s *Scanner) doctypeEnd() (int, error) {
	s.Doctype = true
	nested := 0
	for i := s.pos + len("<!DOCTYPE"); ; i++ {
		if i >= len(s.buf) && !s.more() {
			return 0, s.fail(s.pos, "the DOCTYPE is not closed")
		}
		switch c := s.buf[i]; c {
		case '"', '\'':
			end, err := s.mustFind(i+1, string(c), "a quoted value in the DOCTYPE is not closed")
			if err != nil {
				return 0, err
			}
			i = end
		case '<':
			if s.atIndex(i, "<!--") {
				end, err := s.mustFind(i+4, "-->", "a comment is not closed")
				if err != nil {
					return 0, err
				}
				i = end + 2
			}
		case '[':
			s.Subset = true
			nested++
		case ']':
			nested--
		case '>':
			if nested <= 0 {
				return i + 1, nil
			}
		}
	}
}
