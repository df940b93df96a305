package script

import (
	"strings"
	"sync"
	"unicode/utf8"

	"calque/internal/normalize/edit"
)

// chain is an OpenCC configuration: the text is cut into segments by longest
// match, and every segment goes through the steps in turn. A step is a list of
// dictionaries; the first that knows a word at a place decides, with its
// longest word.
type chain struct {
	segment string     // dictionary to cut by, "" = the whole text is one segment
	steps   [][]string // dictionary names, unions joined with "+"
}

const (
	stPhrases = "STPhrases+STPhrases_GeneratedFromRegionalPhrases"
	compat    = "CJK_Compatibility_Ideographs"
)

var (
	stepST   = []string{stPhrases, "STCharacters"}
	stepTS   = []string{"TSPhrases", "TSCharacters"}
	stepTW   = []string{"TWVariantsPhrases", "TWVariants"}
	stepHK   = []string{"HKVariantsPhrases", "HKVariants"}
	fromTW   = []string{"TWVariantsRevPhrases", "TWVariantsRev"}
	fromHK   = []string{"HKVariantsRevPhrases", "HKVariantsRev"}
	openccOf = map[string]chain{
		"s2t":   {"", [][]string{stepST}},
		"t2s":   {"", [][]string{stepTS}},
		"s2tw":  {stPhrases, [][]string{stepST, stepTW}},
		"s2twp": {stPhrases, [][]string{stepST, append([]string{"TWPhrases"}, stepTW...)}},
		"s2hk":  {stPhrases, [][]string{stepST, stepHK}},
		"s2hkp": {stPhrases, [][]string{stepST, append([]string{"HKPhrases"}, stepHK...)}},
		"tw2s":  {"TSPhrases", [][]string{fromTW, stepTS}},
		"tw2sp": {"TSPhrases", [][]string{append([]string{"TWPhrasesRev"}, fromTW...), stepTS}},
		"hk2s":  {"TSPhrases", [][]string{fromHK, stepTS}},
		"hk2sp": {"TSPhrases", [][]string{append([]string{"HKPhrasesRev"}, fromHK...), stepTS}},
		"t2tw":  {"", [][]string{stepTW}},
		"t2hk":  {"", [][]string{stepHK}},
		"tw2t":  {"", [][]string{fromTW}},
		"hk2t":  {"", [][]string{fromHK}},
		"t2jp":  {"", [][]string{{"JPShinjitaiCharactersRev"}}},
		"jp2t":  {"", [][]string{{"JPShinjitaiPhrases", "JPShinjitaiCharacters"}}},
	}
)

// converter returns the function that converts by this configuration. The
// dictionaries are read when it is first called.
func (c chain) converter() func(string) edit.List {
	load := sync.OnceValue(func() *loaded {
		l := &loaded{compat: loadDict(compat)}
		for _, names := range c.steps {
			var step []*dict
			for _, n := range names {
				step = append(step, loadDict(n))
			}
			l.steps = append(l.steps, step)
		}
		if c.segment != "" && len(c.steps) > 1 {
			l.cut = loadDict(c.segment)
		}
		return l
	})
	return func(s string) edit.List { return load().edits(s) }
}

// loaded is a chain with its dictionaries.
type loaded struct {
	compat *dict
	steps  [][]*dict
	cut    *dict // nil when the whole text is one segment
}

// edits converts s: compatibility ideographs first, then segment by segment.
func (l *loaded) edits(s string) edit.List {
	if !hasCompat(s) {
		return l.segments(s)
	}
	first := convertStep([]*dict{l.compat}, s, 0, nil)
	return edit.Compose(s, first, l.segments(first.Apply(s)))
}

// hasCompat reports whether s may hold a compatibility ideograph: U+F900..FAFF
// begins with EF A4 to EF AB, U+2F800..2FA1F with F0 AF.
func hasCompat(s string) bool {
	for i := 0; i+1 < len(s); i++ {
		if s[i] == 0xEF && s[i+1] >= 0xA4 && s[i+1] <= 0xAB || s[i] == 0xF0 && s[i+1] == 0xAF {
			return true
		}
	}
	return false
}

func (l *loaded) segments(s string) edit.List {
	out := make(edit.List, 0, len(s)/8)
	if l.cut == nil {
		return l.convert(s, 0, out)
	}
	// Words of the dictionary are segments, and so is all between two of them.
	from := 0
	for i := 0; i < len(s); {
		if s[i] < utf8.RuneSelf {
			i++
			continue
		}
		key, value, ok := l.cut.longest(s[i:])
		if !ok {
			_, n := utf8.DecodeRuneInString(s[i:])
			i += n
			continue
		}
		out = l.convert(s[from:i], from, out)
		first := len(out)
		if l.cut == l.steps[0][0] { // the first step would find the same word
			out = diff(out, i, key, value)
		} else {
			out = convertStep(l.steps[0], key, i, out)
		}
		out = l.later(key, i, out, first)
		i += len(key)
		from = i
	}
	return l.convert(s[from:], from, out)
}

// convert runs the steps over one segment that begins at offset at.
func (l *loaded) convert(s string, at int, out edit.List) edit.List {
	if len(l.steps) == 1 {
		return convertStep(l.steps[0], s, at, out)
	}
	from := len(out)
	return l.later(s, at, convertStep(l.steps[0], s, at, out), from)
}

// later runs the steps but the first, whose edits of s are out[from:].
func (l *loaded) later(s string, at int, out edit.List, from int) edit.List {
	var all edit.List // of the segment alone, once a later step has something to do
	cur := s
	for i, dicts := range l.steps[1:] {
		if all == nil && !concerns(dicts, s, out[from:], at) {
			continue
		}
		if all == nil {
			all = shifted(out[from:], -at)
			cur = all.Apply(s)
			out = out[:from]
		}
		list := convertStep(dicts, cur, 0, nil)
		if i+2 < len(l.steps) {
			cur = list.Apply(cur)
		}
		all = edit.Compose(s, all, list)
	}
	if all != nil {
		out = append(out, shifted(all, at)...)
	}
	return out
}

// concerns reports whether s, which begins at offset at, holds a character
// after its edits with which a word of the dictionaries begins. In most
// segments the later steps find none.
func concerns(dicts []*dict, s string, l edit.List, at int) bool {
	pos := 0
	for i := range l {
		if begins(dicts, s[pos:l[i].Start-at]) || begins(dicts, l[i].New) {
			return true
		}
		pos = l[i].End - at
	}
	return begins(dicts, s[pos:])
}

func begins(dicts []*dict, s string) bool {
	for _, r := range s {
		if r < utf8.RuneSelf {
			continue
		}
		for _, d := range dicts {
			if d.head(r) != nil {
				return true
			}
		}
	}
	return false
}

// shifted returns a copy of the list moved by some bytes; never nil.
func shifted(l edit.List, by int) edit.List {
	out := make(edit.List, len(l))
	for i, e := range l {
		e.Start, e.End = e.Start+by, e.End+by
		out[i] = e
	}
	return out
}

// convertStep walks s once.
func convertStep(dicts []*dict, s string, at int, out edit.List) edit.List {
	for i := 0; i < len(s); {
		if s[i] < utf8.RuneSelf {
			i++
			continue
		}
		found := false
		for _, d := range dicts {
			if key, value, ok := d.longest(s[i:]); ok {
				out = diff(out, at+i, key, value)
				i += len(key)
				found = true
				break
			}
		}
		if !found {
			_, n := utf8.DecodeRuneInString(s[i:])
			i += n
		}
	}
	return out
}

// diff adds the change of key to value; words of one length character by
// character, so that only what differs is reported.
func diff(out edit.List, at int, key, value string) edit.List {
	if key == value {
		return out
	}
	if len(key) == 3 && len(value) == 3 { // one character for one, the commonest
		return append(out, edit.Edit{Start: at, End: at + 3, New: value})
	}
	if utf8.RuneCountInString(key) != utf8.RuneCountInString(value) {
		return append(out, edit.Edit{Start: at, End: at + len(key), New: value})
	}
	rest := value
	for i, r := range key {
		v, n := utf8.DecodeRuneInString(rest)
		if r != v {
			out = append(out, edit.Edit{Start: at + i, End: at + i + utf8.RuneLen(r), New: rest[:n]})
		}
		rest = rest[n:]
	}
	return out
}

// chinese is one conversion as a user names it.
type chinese struct {
	name, from string // tags; from "" = any Chinese not listed with the same name
	config     string
	in, out    string
	what, risk string
}

const (
	wordsRisk = "replaces words, not only characters: a translation between regions"
	charRisk  = "one simplified character for several traditional ones: phrases decide, unknown phrases may be wrong"
	lossRisk  = "several traditional characters become one: not to be undone"
)

var chineseList = []chinese{
	{"zh-Hans", "zh-Hant", "t2s", "漢語髮膚", "汉语发肤", "Traditional to Simplified", lossRisk},
	{"zh-Hans", "zh-TW", "tw2s", "裡面著裝", "里面着装", "Taiwan's standard to Simplified", lossRisk},
	{"zh-Hans", "zh-HK", "hk2s", "裏面綫", "里面线", "Hong Kong's standard to Simplified", lossRisk},
	{"zh-Hant", "zh-Hans", "s2t", "头发发展", "頭髮發展", "Simplified to Traditional, OpenCC's standard", charRisk},
	{"zh-Hant", "zh-TW", "tw2t", "裡面", "裏面", "Taiwan's standard to OpenCC's", "variants"},
	{"zh-Hant", "zh-HK", "hk2t", "為了", "爲了", "Hong Kong's standard to OpenCC's", "variants"},
	{"zh-Hant", "ja", "jp2t", "旧字体", "舊字體", "Japanese new characters to traditional", "characters simplified alike"},
	{"zh-TW", "zh-Hans", "s2tw", "里面头发", "裡面頭髮", "Simplified to Traditional, Taiwan's standard", charRisk},
	{"zh-TW", "zh-Hant", "t2tw", "裏面", "裡面", "Traditional to Taiwan's standard", "variants"},
	{"zh-HK", "zh-Hans", "s2hk", "里面为了", "裏面為了", "Simplified to Traditional, Hong Kong's standard", charRisk},
	{"zh-HK", "zh-Hant", "t2hk", "爲了", "為了", "Traditional to Hong Kong's standard", "variants"},
	{"zh-TW-x-phrases", "zh-Hans", "s2twp", "鼠标", "滑鼠", "Simplified to Taiwan's standard and vocabulary", wordsRisk},
	{"zh-HK-x-phrases", "zh-Hans", "s2hkp", "马里兰州", "馬利蘭州", "Simplified to Hong Kong's standard and vocabulary", wordsRisk},
	{"zh-Hans-x-phrases", "zh-TW", "tw2sp", "滑鼠", "鼠标", "Taiwan's standard and vocabulary to Simplified of the mainland", wordsRisk},
	{"zh-Hans-x-phrases", "zh-HK", "hk2sp", "馬利蘭州", "马里兰州", "Hong Kong's standard and vocabulary to Simplified of the mainland", wordsRisk},
	{"ja-x-shinjitai", "zh-Hant", "t2jp", "舊字體", "旧字体", "traditional to Japanese new characters", lossRisk},
}

func chineseConverters() []*Converter {
	var out []*Converter
	for _, c := range chineseList {
		ch := openccOf[c.config]
		out = append(out, &Converter{Info{Name: c.name, Aliases: []string{c.config}, From: []string{c.from}, In: c.in, Out: c.out, What: c.what, Risk: c.risk}, ch.converter()})
	}
	return out
}

// region reduces a Chinese tag to zh-Hans, zh-Hant, zh-TW, zh-HK; other
// languages to their base.
func region(tag string) string {
	t := strings.ToLower(tag)
	has := func(sub string) bool { return strings.Contains("-"+t+"-", "-"+sub+"-") }
	b, _, _ := strings.Cut(t, "-")
	switch {
	case b == "ja":
		return "ja"
	case b != "zh" && b != "yue" && b != "":
		return b
	case has("tw"):
		return "zh-TW"
	case has("hk") || has("mo"):
		return "zh-HK"
	case has("hant"):
		return "zh-Hant"
	case has("hans") || has("cn") || has("sg"):
		return "zh-Hans"
	}
	return ""
}

// chineseFor picks the conversion by target and source. A source that says
// only "zh" is taken for the other script than the target's.
func chineseFor(name, lang string) *Converter {
	name = strings.NewReplacer("zh-Hant-TW", "zh-TW", "zh-Hant-HK", "zh-HK", "zh-CN", "zh-Hans", "zh-Hans-CN", "zh-Hans").Replace(name)
	switch strings.ToLower(name) {
	case "hans", "hant":
		name = "zh-" + name
	}
	from := region(lang)
	var fallback *Converter
	for _, c := range registry() {
		if len(c.info.From) == 0 || !strings.EqualFold(c.info.Name, name) || region(c.info.From[0]) == "" {
			continue
		}
		if c.info.From[0] == from {
			return c
		}
		if fallback == nil {
			fallback = c
		}
	}
	return fallback
}
