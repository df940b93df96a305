package main

// A recipe says what a pair's lexicon is learned from, beside the Bibles, the
// core vocabulary and the CLDR names, which every pair has of its languages.
type recipe struct {
	source, target string
	// bridges are languages whose dictionaries with one language of the pair
	// are read through the pair's own first table with the other.
	bridges []string
	entries int  // budget
	draft   bool // not written, only read through by the pairs below
}

// recipes are built in this order: a bridge's table with English must come
// before the pairs that use it.
var recipes = []recipe{
	{source: "de", target: "en", draft: true},
	{source: "en", target: "fr", draft: true},
	{source: "en", target: "pl", draft: true},
	{source: "en", target: "zh", entries: 250_000},
	{source: "de", target: "en", bridges: []string{"fr", "pl"}, entries: 200_000},
	{source: "en", target: "fr", bridges: []string{"de", "pl"}, entries: 200_000},
	{source: "en", target: "pl", bridges: []string{"de", "fr"}, entries: 200_000},
	{source: "en", target: "es", bridges: []string{"de", "fr", "pl"}, entries: 150_000},
	{source: "en", target: "ru", bridges: []string{"de", "fr", "pl"}, entries: 200_000},
	{source: "en", target: "it", bridges: []string{"fr", "es", "pl"}, entries: 120_000},
	{source: "en", target: "pt", bridges: []string{"fr", "es", "pl"}, entries: 120_000},
	{source: "en", target: "ja", bridges: []string{"de", "fr"}, entries: 200_000},
	{source: "en", target: "ko", entries: 100_000},
	{source: "en", target: "tr", bridges: []string{"fr", "pl", "it"}, entries: 100_000},
	{source: "en", target: "kk", entries: 100_000},
	{source: "ar", target: "en", entries: 100_000},
	{source: "en", target: "hi", entries: 100_000},
	{source: "en", target: "uk", entries: 100_000},
	{source: "de", target: "fr", entries: 150_000},
	{source: "ru", target: "zh", entries: 150_000},
	{source: "kk", target: "ru", entries: 100_000},
}

// bibles are the versions of each language and their licence.
var bibles = map[string][]string{
	"de": {"bible.de", "bible.de-elb1905", "bible.de-luther1912"},
	"en": {"bible.en", "bible.en-web"},
	"es": {"bible.es"}, "fr": {"bible.fr"}, "ja": {"bible.ja"}, "ko": {"bible.ko"},
	"pl": {"bible.pl"}, "pt": {"bible.pt"}, "ru": {"bible.ru"}, "uk": {"bible.uk-part"},
	"zh": {"bible.zh"},
}

// Licences as the sources state them; see DATA.md.
const (
	publicDomain = "Public Domain"
	ccBySa       = "CC BY-SA 3.0"
	ccBySa4      = "CC BY-SA 4.0"
	ccBy         = "CC BY 2.0 FR"
	ccZero       = "CC0 1.0"
	unicode3     = "Unicode-3.0"
	ownLicence   = "as the program"
)

func bibleLicence(name string) string {
	if name == "bible.pt" {
		return "CC BY 3.0 BR"
	}
	return publicDomain
}

// A bitext is a kind of file with a pair of segments a line.
type bitext struct {
	suffix, licence string
	weight          float64
	dictionary      bool
}

var bitexts = []bitext{
	{"tatoeba", ccBy, 1, false},
	{"tatoeba1k", ccBy, 1, false},
	{"tico19", ccZero, 1, false},
	{"dict-ccbysa", ccBySa, 3, true},
}

// licenceOf knows the one file whose licence is not that of its kind: the
// Chinese dictionary is CC-CEDICT.
func licenceOf(name string, kind bitext) string {
	if name == "en-zh.dict-ccbysa" {
		return ccBySa4
	}
	return kind.licence
}

// Weights of the other sources, in pairs of sentences.
const (
	coreWeight   = 8
	cldrWeight   = 3
	bridgeWeight = 1
)
