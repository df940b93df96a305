package text

import "strings"

// style is what a language tag says about the writing of numbers.
type style struct {
	lang    string
	decimal rune // '.' or ','
	group   rune // '.', ',', ' ' for every space, '\'' for every apostrophe
}

// Styles by CLDR: the decimal and the grouping sign of Latin digits. The
// languages that are not listed write 1,234.56.
const (
	commaDot   = " az bs ca da de el es eu fo fur gl hr id is it jv kl ku lb mk ms-bn ms-id nds nl pt rm-it ro rw sc sl sq sr su tr vi "
	commaSpace = " ab af be bg br cs cv et fi fr hu hy ka kk ky lt lv mg nb nn no oc os pl ru sah se sk smn sv tg tk tt uk uz wo "
)

// Regions that write otherwise than their language.
var regional = map[string]style{
	"de-ch": {decimal: '.', group: '\''}, "de-li": {decimal: '.', group: '\''},
	"it-ch": {decimal: '.', group: '\''}, "fr-ch": {decimal: ',', group: ' '},
	"de-at": {decimal: ',', group: ' '}, "pt-pt": {decimal: ',', group: ' '},
	"en-za": {decimal: ',', group: ' '}, "fr-lu": {decimal: ',', group: '.'},
	"fr-ma": {decimal: ',', group: '.'}, "es-cr": {decimal: ',', group: ' '},
	"ar-dz": {decimal: ',', group: '.'}, "ar-ly": {decimal: ',', group: '.'},
	"ar-ma": {decimal: ',', group: '.'}, "ar-tn": {decimal: ',', group: '.'},
	"ar-mr": {decimal: ',', group: '.'},
}

// Spanish of these regions writes 1,234.56.
const dotSpanish = " 419 us mx pr gt hn sv ni pa pe do cu bz "

// styles holds one value a base language, so that a look-up allocates nothing.
var styles = func() map[string]*style {
	m := map[string]*style{}
	for _, row := range []struct {
		tags           string
		decimal, group rune
	}{
		{commaDot, ',', '.'},
		{commaSpace, ',', ' '},
		{" en zh ja ko hi ar he th fa ur bn ", '.', ','},
	} {
		for _, tag := range strings.Fields(row.tags) {
			m[tag] = &style{lang: primary(tag), decimal: row.decimal, group: row.group}
		}
	}
	for tag, st := range regional {
		st.lang = primary(tag)
		m[tag] = &st
	}
	for _, region := range strings.Fields(dotSpanish) {
		m["es-"+region] = &style{lang: "es", decimal: '.', group: ','}
	}
	return m
}()

// styleOf finds the style of a tag by language and region, then by language.
func styleOf(tag string) *style {
	if st := styles[tag]; st != nil {
		return st
	}
	subtags := strings.FieldsFunc(strings.ToLower(tag), func(r rune) bool { return r == '-' || r == '_' })
	if len(subtags) == 0 {
		return styles["en"].withLang("")
	}
	if st := styles[subtags[0]+"-"+subtags[len(subtags)-1]]; st != nil {
		return st
	}
	if st := styles[subtags[0]]; st != nil {
		return st
	}
	return styles["en"].withLang(subtags[0])
}

func (st *style) withLang(lang string) *style {
	other := *st
	other.lang = lang
	return &other
}

// primary gives the language subtag of a well-formed lower-case tag.
func primary(tag string) string {
	lang, _, _ := strings.Cut(tag, "-")
	return lang
}
