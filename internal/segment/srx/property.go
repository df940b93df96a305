package srx

import (
	"strings"
	"sync"
	"unicode"
)

// lineEnds are the characters that a dot does not match.
var lineEnds = newSet('\n', '\n', '\r', '\r', 0x85, 0x85, 0x2028, 0x2029)

var (
	spaces   = sync.OnceValue(func() set { return fromTable(unicode.White_Space) })
	digits   = sync.OnceValue(func() set { return fromTable(unicode.Nd) })
	alphabet = sync.OnceValue(func() set {
		return fromTable(unicode.L).union(fromTable(unicode.Nl)).union(fromTable(unicode.Other_Alphabetic))
	})
	// words follows UTS #18: letters, marks, digits, connectors and the joiners
	// U+200C ZERO WIDTH NON-JOINER and U+200D ZERO WIDTH JOINER.
	words = sync.OnceValue(func() set {
		return alphabet().union(fromTable(unicode.M)).union(digits()).union(fromTable(unicode.Pc)).union(set{0x200C, 0x200D})
	})
)

// isWord reports the characters of \w.
func isWord(r rune) bool {
	if r < 0x80 {
		return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || r == '_'
	}
	return unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r) || unicode.Is(unicode.Pc, r) ||
		unicode.Is(unicode.Nl, r) || unicode.Is(unicode.Other_Alphabetic, r) || r == 0x200C || r == 0x200D
}

// named holds the properties that are neither a category nor a script, by name
// in small letters without signs. POSIX names have their Unicode meaning, as
// UTS #18 recommends and ICU does.
var named = map[string]func() set{
	"any":   func() set { return set{0, lastRune} },
	"ascii": func() set { return set{0, 0x7F} },
	"alpha": alphabet, "alphabetic": alphabet,
	"lower": func() set { return fromTable(unicode.Lower).union(fromTable(unicode.Other_Lowercase)) },
	"upper": func() set { return fromTable(unicode.Upper).union(fromTable(unicode.Other_Uppercase)) },
	"digit": digits,
	"alnum": func() set { return alphabet().union(digits()) },
	"punct": func() set { return fromTable(unicode.P) },
	"graph": func() set { return graph() },
	"print": func() set { return graph().union(fromTable(unicode.Zs)) },
	"blank": func() set { return fromTable(unicode.Zs).union(one('\t')) },
	"cntrl": func() set { return fromTable(unicode.Cc) },
	"space": spaces, "whitespace": spaces,
	"xdigit": func() set {
		return newSet('0', '9', 'A', 'F', 'a', 'f', 0xFF10, 0xFF19, 0xFF21, 0xFF26, 0xFF41, 0xFF46)
	},
	"word":        words,
	"ideographic": func() set { return fromTable(unicode.Ideographic) },
	"letter":      func() set { return fromTable(unicode.L) },
}

func graph() set {
	s := fromTable(unicode.L)
	for _, t := range []*unicode.RangeTable{unicode.M, unicode.N, unicode.P, unicode.S} {
		s = s.union(fromTable(t))
	}
	return s
}

// longNames gives the methods of java.lang.Character and the binary properties
// with two names the name they have here, without signs.
var longNames = map[string]string{
	"javalowercase": "lower", "javauppercase": "upper", "javaalphabetic": "alpha", "javaletter": "L", "javadigit": "Nd",
	"javaletterordigit": "alnum", "javawhitespace": "space", "javaspacechar": "Z", "javatitlecase": "Lt",
	"javaideographic": "ideographic", "lowercase": "lower", "uppercase": "upper", "titlecase": "Lt",
	"hexdigit": "xdigit", "ideo": "ideographic", "wspace": "space", "sterm": "Sentence_Terminal",
}

// blocks holds the Unicode blocks that segmentation rules speak of.
var blocks = map[string]set{
	"basiclatin": {0, 0x7F}, "latin1supplement": {0x80, 0xFF}, "latinextendeda": {0x100, 0x17F}, "latinextendedb": {0x180, 0x24F},
	"latinextendedadditional": {0x1E00, 0x1EFF}, "ipaextensions": {0x250, 0x2AF}, "spacingmodifierletters": {0x2B0, 0x2FF},
	"combiningdiacriticalmarks": {0x300, 0x36F}, "greek": {0x370, 0x3FF}, "greekandcoptic": {0x370, 0x3FF},
	"greekextended": {0x1F00, 0x1FFF}, "cyrillic": {0x400, 0x4FF}, "cyrillicsupplement": {0x500, 0x52F}, "armenian": {0x530, 0x58F},
	"hebrew": {0x590, 0x5FF}, "arabic": {0x600, 0x6FF}, "devanagari": {0x900, 0x97F}, "bengali": {0x980, 0x9FF}, "thai": {0xE00, 0xE7F},
	"lao": {0xE80, 0xEFF}, "tibetan": {0xF00, 0xFFF}, "myanmar": {0x1000, 0x109F}, "georgian": {0x10A0, 0x10FF},
	"hanguljamo": {0x1100, 0x11FF}, "ethiopic": {0x1200, 0x137F}, "khmer": {0x1780, 0x17FF}, "mongolian": {0x1800, 0x18AF},
	"generalpunctuation": {0x2000, 0x206F}, "superscriptsandsubscripts": {0x2070, 0x209F}, "currencysymbols": {0x20A0, 0x20CF},
	"letterlikesymbols": {0x2100, 0x214F}, "numberforms": {0x2150, 0x218F}, "arrows": {0x2190, 0x21FF},
	"mathematicaloperators": {0x2200, 0x22FF}, "enclosedalphanumerics": {0x2460, 0x24FF}, "geometricshapes": {0x25A0, 0x25FF},
	"dingbats": {0x2700, 0x27BF}, "cjksymbolsandpunctuation": {0x3000, 0x303F}, "hiragana": {0x3040, 0x309F},
	"katakana": {0x30A0, 0x30FF}, "bopomofo": {0x3100, 0x312F}, "cjkunifiedideographs": {0x4E00, 0x9FFF},
	"cjkunifiedideographsextensiona": {0x3400, 0x4DBF}, "cjkcompatibilityideographs": {0xF900, 0xFAFF},
	"hangulsyllables": {0xAC00, 0xD7AF}, "halfwidthandfullwidthforms": {0xFF00, 0xFFEF}, "privateusearea": {0xE000, 0xF8FF},
}

// plainName drops what loose matching of property names (UAX #44) ignores.
func plainName(name string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == ' ' || r == '_' || r == '-':
			return -1
		case r >= 'A' && r <= 'Z':
			return r + 32
		}
		return r
	}, name)
}

// property returns the set of \p{name}.
func property(name string) (set, bool) {
	if key, value, ok := strings.Cut(name, "="); ok {
		switch plainName(key) {
		case "gc", "generalcategory", "sc", "script", "scx", "scriptextensions":
			return lookUp(value)
		case "blk", "block":
			s, ok := blocks[plainName(value)]
			return s, ok
		}
		return nil, false
	}
	if s, ok := lookUp(name); ok {
		return s, true
	}
	plain := plainName(name)
	if rest, ok := strings.CutPrefix(plain, "in"); ok {
		s, ok := blocks[rest]
		return s, ok
	}
	if len(plain) > 2 && strings.HasPrefix(plain, "is") {
		return lookUp(name[2:])
	}
	return nil, false
}

// lookUp finds a category, script or binary property by its short, long or
// POSIX name.
func lookUp(name string) (set, bool) {
	plain := plainName(name)
	if short, ok := longNames[plain]; ok {
		plain = plainName(short)
	}
	if f, ok := named[plain]; ok {
		return f(), true
	}
	if t, ok := tablesByName()[plain]; ok {
		return fromTable(t), true
	}
	return nil, false
}

// tablesByName joins the tables of package unicode under plain names. Categories
// win over scripts and those over properties; their names do not meet.
var tablesByName = sync.OnceValue(func() map[string]*unicode.RangeTable {
	m := map[string]*unicode.RangeTable{}
	for _, tables := range []map[string]*unicode.RangeTable{unicode.Properties, unicode.Scripts, unicode.Categories} {
		for name, t := range tables {
			m[plainName(name)] = t
		}
	}
	for long, short := range unicode.CategoryAliases {
		m[plainName(long)] = unicode.Categories[short]
	}
	for short, name := range map[string]string{
		"latn": "Latin", "cyrl": "Cyrillic", "grek": "Greek", "hani": "Han", "arab": "Arabic", "hebr": "Hebrew", "thai": "Thai",
		"hira": "Hiragana", "kana": "Katakana", "hang": "Hangul", "deva": "Devanagari", "armn": "Armenian", "geor": "Georgian",
	} {
		m[short] = unicode.Scripts[name]
	}
	return m
})
