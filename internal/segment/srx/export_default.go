package srx

// spans are pairs of quotation marks and brackets whose inside stays whole, with
// the most characters on either side of a terminator inside.
var spans = []struct {
	open, close string
	reach       string
	wide        bool // fullwidth: no white space behind a terminator
}{
	{"«", "»", "90", false},
	{"“", "”", "90", false},
	{"„", "“”", "90", false},
	{`\(`, `\)`, "200", false},
	{"“", "”", "28", true},
	{"「", "」", "28", true},
	{"『", "』", "28", true},
	{"（", "）", "60", true},
	{"《", "》", "60", true},
}

// defaultRules returns what holds in all languages.
func defaultRules() []Rule {
	l := &list{}
	l.about("quotations and asides stay whole")
	for _, p := range spans {
		inside := `[^` + p.open + p.close + `]{0,` + p.reach + `}`
		stop, gap := `[.!?…]+`+`["'’]*`, `\s`
		if p.wide {
			stop, gap = `[。！？…]+[’』]*`, `(?=\p{Lo})`
		}
		l.add(false, p.open+inside+stop, gap+inside+`[`+p.close+`]`)
	}
	l.add(false, `(?:^|[\s(])"\w[^"]{0,90}[.!?…]+`, `\s[^"]{1,90}[\p{L}\p{N},.!?]"`)
	l.about("a closing mark goes with its terminator")
	l.add(false, `[.!?…。！？]`, `\s?[»”’」』）\)\]]`)
	l.add(false, `[。！？।॥]`, `["'”’…。！？।॥]`)
	l.about("initials, numbers of items, a single small letter")
	l.add(false, `\b\p{Lu}\.`, `\s+\p{Lu}`)
	l.add(false, `(?:^|(?:[!?…]|\p{L}{4}\.)["»”]?\s)\(?(?:\p{N}{1,3}|[ivx]{1,5}|[IVX]{1,5}|\p{L})[.\)]+`, `\s`)
	l.add(false, `\b\p{L}\.\p{L}\.`, `\s`)
	l.about("the words of an author behind speech")
	l.add(false, `[.!?…]+[»”"“]`, `\s+[—–-]\s`)
	l.add(false, `\.`, `\s+[—–-]\s*\p{N}`)
	l.about("an ellipsis that opens a sentence, the number of an item")
	l.add(true, `[.!?]`, `\s+(?:\.\.\.|…)\p{L}`)
	l.add(true, `[.!?]`, `\s+\((?:[b-z]|\p{N}{1,2}|[ivx]{1,4})\)\s`)
	l.about("terminators and a word that may start a sentence")
	l.add(true, `[!?]`+closers, `\s+(?:[—–-]\s*)?`+openers+initial)
	l.add(true, `…`+closers, `\s+(?:[—–-]\s*)?`+openers+`[\p{Lu}\p{Lt}]`)
	l.add(true, `\.`+closers, `\s+(?:[—–-]\s*)?`+openers+initial)
	l.about("terminators of scripts without spaces, and of others")
	l.add(false, `\p{Nd}．`, `\p{Nd}`)
	l.add(true, `[。！？｡．]+[\p{Pe}\p{Pf}"']*`, ``)
	l.add(true, `[\p{Han}\p{Hiragana}\p{Katakana}ー][!?]+`, `[\p{L}\p{N}]`)
	l.add(true, `[।॥።፧။]+`+closers, ``)
	l.add(true, `[։۔؟។៕]`+closers, `\s`)
	return l.rules
}
