package text

import "strings"

// style is what a language tag says about the writing of numbers.
type style struct {
	lang    string
	decimal rune // '.' or ','
	group   rune // '.', ',', ' ' for every space, '\'' for every apostrophe
}

// region is a language in lower and a region or script in upper case, "" for
// the language as such.
type region struct{ lang, subtag string }

// styleRows are the decimal and the grouping sign of Latin digits by language,
// as in CLDR 48. Languages that are not listed write 1,234.56.
var styleRows = []struct {
	decimal, group rune
	tags           string
}{
	{'.', ',', "en zh ja ko hi ar he th fa ur bn"},
	{',', '.', `ast az bs ca da de dsb el es eu fo fur fy gl hr hsb ia id is it jgo jv kgp kkj kl ku lb lij lld ln lo lu
		mgh mk mua nds nl nnh pms pt rn ro rw sc scn seh sg sl sr su tr vi vmw wo yrl
		ar-DZ ar-LY ar-MA ar-TN en-AT en-BE en-DE en-DK en-ES en-ID en-IT en-NL en-PL en-RO en-SI fr-LU fr-MA
		ms-BN ms-ID qu-BO sw-CD`},
	{',', ' ', `af agq bas be bg blo br bua cs cv dua dyo eo et ewo ff fi fr ht hu hy ie ka kab kea kk ksf ksh ky lt lv
		nb nmg nn no nr oc os pl prg rm ru sah se shi sk smn sq ss sv szl tg tk tok ts tt tzm uk uz ve vec yav zgh
		de-AT en-CZ en-EE en-FI en-FR en-GE en-HU en-LT en-LV en-NO en-PT en-SE en-SK en-UA en-ZA es-CR
		pt-AO pt-CH pt-CV pt-GQ pt-GW pt-LU pt-MO pt-MZ pt-PT pt-ST pt-TL`},
	{'.', '\'', "gsw tn de-CH de-LI en-CH it-CH"},
	{',', '\'', "fr-CH lmo wae"},
	{'.', ' ', "ba dje khq mfe ses twq tyv xh"},
	{'.', ',', "es-419 es-BR es-BZ es-CU es-DO es-GT es-HN es-MX es-NI es-PA es-PE es-PR es-SV es-US kk-ARAB ku-ARAB"},
}

var styles = func() map[region]*style {
	m := map[region]*style{}
	for _, row := range styleRows {
		for _, tag := range strings.Fields(row.tags) {
			lang, subtag, _ := strings.Cut(tag, "-")
			m[region{lang, subtag}] = &style{lang: lang, decimal: row.decimal, group: row.group}
		}
	}
	return m
}()

// styleOf finds the style of a tag by its language and any other subtag, then
// by the language.
func styleOf(tag string) *style {
	if st := styles[region{tag, ""}]; st != nil {
		return st
	}
	lang, rest := cutTag(tag)
	lang = strings.ToLower(lang)
	for subtag := ""; rest != ""; {
		subtag, rest = cutTag(rest)
		if st := styles[region{lang, strings.ToUpper(subtag)}]; st != nil {
			return st
		}
	}
	if st := styles[region{lang, ""}]; st != nil {
		return st
	}
	other := *styles[region{"en", ""}]
	other.lang = lang
	return &other
}

// cutTag cuts the first subtag off.
func cutTag(tag string) (subtag, rest string) {
	if i := strings.IndexAny(tag, "-_"); i >= 0 {
		return tag[:i], tag[i+1:]
	}
	return tag, ""
}
