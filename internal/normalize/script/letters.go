package script

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"calque/internal/normalize/edit"
)

// letters is a letter table: groups of one to three small letters and what
// they become, the longest group first. Capitals follow the source.
type letters struct {
	pairs   map[string]string
	special func(prev, cur, next rune) (string, bool) // asked first, small letters, 0 at word borders
	dotless bool                                      // the target pairs ı with I and i with İ
	dotted  bool                                      // the source does
}

// pairs reads "а a б b" into a map; "-" stands for nothing.
func pairs(lists ...string) map[string]string {
	m := map[string]string{}
	for _, list := range lists {
		f := strings.Fields(list)
		for i := 0; i+1 < len(f); i += 2 {
			m[f[i]] = strings.TrimPrefix(f[i+1], "-")
		}
	}
	return m
}

// edits converts word by word; neighbouring letters that change make one edit.
func (l *letters) edits(s string) edit.List {
	var out edit.List
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		if !wordRune(r) {
			i += n
			continue
		}
		end := i
		for end < len(s) {
			r, n := utf8.DecodeRuneInString(s[end:])
			if !wordRune(r) {
				break
			}
			end += n
		}
		out = l.word(s, i, end, out)
		i = end
	}
	return out
}

// wordRune: letters, and the signs that are letters in some alphabets.
func wordRune(r rune) bool {
	return unicode.IsLetter(r) || r == '\'' || r == '’' || r == 'ʼ' || r == 'ʻ' || r == '‘' || unicode.Is(unicode.Mn, r)
}

func (l *letters) word(s string, start, end int, out edit.List) edit.List {
	w := []rune(s[start:end])
	low := make([]rune, len(w))
	for i, r := range w {
		low[i] = l.lower(r)
	}
	pos := start
	open := false // the last edit may be continued
	for i := 0; i < len(w); {
		n, now, ok := l.match(low, i)
		size := 0
		for _, r := range w[i : i+n] {
			size += utf8.RuneLen(r)
		}
		if ok {
			now = l.recase(w, i, n, now)
			switch {
			case now == s[pos:pos+size]:
				open = false
			case open:
				last := &out[len(out)-1]
				last.End += size
				last.New += now
			default:
				out = append(out, edit.Edit{Start: pos, End: pos + size, New: now})
				open = true
			}
		} else {
			open = false
		}
		pos += size
		i += n
	}
	return out
}

// match finds what the letters at i become and how many they are.
func (l *letters) match(low []rune, i int) (n int, now string, ok bool) {
	if l.special != nil {
		var prev, next rune
		if i > 0 {
			prev = low[i-1]
		}
		if i+1 < len(low) {
			next = low[i+1]
		}
		if now, ok := l.special(prev, low[i], next); ok {
			return 1, now, true
		}
	}
	for n := min(3, len(low)-i); n > 0; n-- {
		if now, ok := l.pairs[string(low[i:i+n])]; ok {
			return n, now, true
		}
	}
	return 1, "", false
}

func (l *letters) lower(r rune) rune {
	if l.dotted {
		return unicode.TurkishCase.ToLower(r)
	}
	return unicode.ToLower(r)
}

func (l *letters) upper(r rune) rune {
	if l.dotless {
		return unicode.TurkishCase.ToUpper(r)
	}
	return unicode.ToUpper(r)
}

// recase gives now the case of w[i:i+n]: Љ is Lj in Љубљана and LJ in ЉУБЉАНА.
func (l *letters) recase(w []rune, i, n int, now string) string {
	if !unicode.IsUpper(w[i]) || now == "" {
		return now
	}
	all := n > 1 && unicode.IsUpper(w[i+1])
	if n == 1 {
		if i+1 < len(w) && unicode.IsLetter(w[i+1]) {
			all = unicode.IsUpper(w[i+1])
		} else {
			all = i > 0 && unicode.IsUpper(w[i-1])
		}
	}
	var b strings.Builder
	done := false
	for _, r := range now {
		if unicode.IsLetter(r) && (!done || all) {
			b.WriteRune(l.upper(r))
			done = true
		} else {
			b.WriteRune(r)
		}
	}
	return b.String()
}

func oneOf(set string, r rune) bool { return r != 0 && strings.ContainsRune(set, r) }
