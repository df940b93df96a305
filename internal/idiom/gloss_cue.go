package idiom

import (
	"strings"
	"unicode/utf8"
)

// apposition looks for a cue after a comma, a dash or a colon, or a verb of
// meaning right behind the phrase.
func apposition(low string, c *cueSet, quoted, single bool) gloss {
	r, size := utf8.DecodeRuneInString(low)
	if strings.ContainsRune(",，、،;；:：—–-―", r) {
		rest := strings.TrimLeft(low[size:], " \u00a0—–-―(")
		rest = strings.TrimLeft(rest, " ")
		if startsWith(rest, c.that) > 0 {
			return gloss{found: true, cue: true, reason: "explained after a comma or dash"}
		}
		if (quoted || single) && strings.ContainsRune(",，", r) && startsWith(rest, orCues) > 0 {
			return gloss{found: true, reason: "another word for it after a comma"}
		}
		if dash := r == '—' || r == '–' || r == '―' || strings.HasPrefix(low, "- "); quoted && dash && startsWith(rest, c.weak) > 0 {
			return gloss{found: true, reason: "explained after a dash"}
		}
		if quoted && strings.ContainsRune(",，、", r) && startsWith(rest, c.verb) > 0 && !strings.ContainsRune(",，", r) {
			return gloss{found: true, reason: "explained after a comma"}
		}
		return gloss{}
	}
	if quoted && startsWith(low, c.verb) > 0 {
		return gloss{found: true, reason: "followed by a verb of meaning"}
	}
	if startsWith(low, c.that) > 0 && quoted {
		return gloss{found: true, reason: "followed by a cue"}
	}
	return gloss{}
}

// later looks for a bracket with a cue a few words behind the phrase, where the
// clause goes on before it.
func later(p place, after string, c *cueSet) gloss {
	words, far := 0, false
	for i, r := range after {
		if _, open := brackets[r]; open {
			inner, _ := bracket(after[i:])
			if far || words > 5 {
				return gloss{}
			}
			if startsWith(strings.TrimSpace(strings.ToLower(inner)), c.that) > 0 && explains(inner, strings.ToLower(inner), p, c, false) {
				return gloss{found: true, reason: "explained in brackets"}
			}
			return gloss{}
		}
		if r == ' ' {
			words++
		}
		if words > 12 || strings.ContainsRune(".!?;:。！？；：\n", r) {
			return gloss{}
		}
		if strings.ContainsRune(",，—–", r) {
			rest := strings.TrimLeft(after[i+utf8.RuneLen(r):], " \u00a0—–")
			if startsWith(strings.ToLower(rest), c.next) > 0 {
				return gloss{found: true, reason: "explained after a comma or dash"}
			}
			if words > 0 {
				far = true
			}
		}
	}
	return gloss{}
}

// before looks for a cue in front of the phrase ("vicarious shame, that is,
// “Spanish shame”") and for a bracket around it.
func before(head, after string, c *cueSet) gloss {
	low := strings.TrimRight(strings.ToLower(head), " \u00a0,，:：\"“«„'‘")
	if endsWith(low, frontCues) || endsWith(withoutAside(low), frontCues) {
		return gloss{found: true, reason: "explains what stands before it"}
	}
	r, _ := utf8.DecodeLastRuneInString(strings.TrimRight(head, " "))
	end, _ := utf8.DecodeRuneInString(after)
	if shut, ok := brackets[r]; ok && shut == end {
		return gloss{found: true, reason: "stands in brackets after its explanation"}
	}
	return gloss{}
}

// withoutAside drops a short clause between commas from the end: "that is, as they
// say, X".
func withoutAside(low string) string {
	i := strings.LastIndexAny(low, ",，")
	if i < 0 || strings.Count(low[i:], " ") > 5 {
		return ""
	}
	return strings.TrimRight(low[:i], " ")
}

// clause returns what stands before the first mark that ends a sentence.
func clause(s string) string {
	if i := strings.IndexAny(s, ".!?…;。！？；।"); i >= 0 {
		return s[:i]
	}
	return s
}

// orCues join a phrase and another word for it.
var orCues = cues("or|или|или же|немесе|або|чи|oder|ou|o|veya|ya da|albo|lub|或|または|或者|또는|या|أو")

// finalCues end a clause that explains its quoted subject, in languages whose verb
// comes last.
var finalCues = cues("деген сөз|дегенді білдіреді|деген мағынада|деген мағына береді|дегені|demektir|demek|anlamına gelir|anlamındadır|という意味だ|という意味です|を意味する|のことだ|のことです|のことである|라는 뜻이다|이라는 뜻이다|는 뜻이다|을 의미한다|를 의미한다|라는 뜻입니다|का मतलब है|का अर्थ है")

// frontCues are the cues that join an explanation to the phrase after it.
var frontCues = cues("that is|i.e|i.e.|in other words|то есть|т. е.|т.е.|иными словами|иначе говоря|яғни|басқаша айтқанда|也就是|也就是说|换句话说|即|tobie|тобто|інакше кажучи|das heißt|d. h.|c'est-à-dire|autrement dit|es decir|o sea|cioè|ossia|ou seja|isto é|yani|أي|つまり|すなわち|즉|다시 말해|यानी|czyli|to znaczy")

// ended reports whether nothing but closing marks stands after the phrase in its
// sentence, or the sentence is short, so that the next one may take it up.
func ended(after string) bool {
	return utf8.RuneCountInString(after) <= 40
}
