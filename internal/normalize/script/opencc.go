package script

import (
	"strings"
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

// edits converts s: compatibility ideographs first, then segment by segment.
func (c chain) edits(s string) edit.List {
	first := convertStep([]*dict{loadDict(compat)}, s, 0, nil)
	cur := first.Apply(s)
	return edit.Compose(s, first, c.segments(cur))
}

func (c chain) segments(s string) edit.List {
	steps := make([][]*dict, len(c.steps))
	for i, names := range c.steps {
		for _, n := range names {
			steps[i] = append(steps[i], loadDict(n))
		}
	}
	if c.segment == "" || len(steps) == 1 {
		return c.convert(steps, s, 0, nil)
	}
	// Words of the dictionary are segments, and so is all between two of them.
	cut := loadDict(c.segment)
	var out edit.List
	from := 0
	for i := 0; i < len(s); {
		key, _, ok := cut.longest(s[i:])
		if !ok {
			_, n := utf8.DecodeRuneInString(s[i:])
			i += n
			continue
		}
		out = c.convert(steps, s[from:i], from, out)
		out = c.convert(steps, key, i, out)
		i += len(key)
		from = i
	}
	return c.convert(steps, s[from:], from, out)
}

// convert runs the steps over one segment that begins at offset at.
func (c chain) convert(steps [][]*dict, s string, at int, out edit.List) edit.List {
	if s == "" {
		return out
	}
	var all edit.List
	cur := s
	for _, dicts := range steps {
		l := convertStep(dicts, cur, 0, nil)
		if len(l) == 0 {
			continue
		}
		all = edit.Compose(s, all, l)
		cur = l.Apply(cur)
	}
	for _, e := range all {
		e.Start, e.End = e.Start+at, e.End+at
		out = append(out, e)
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
		out = append(out, &Converter{Info{Name: c.name, Aliases: []string{c.config}, From: []string{c.from}, In: c.in, Out: c.out, What: c.what, Risk: c.risk}, ch.edits})
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
