package lexicon

// Header says what a table holds and where it came from. It travels with the
// packed table as JSON.
type Header struct {
	SourceLang string   `json:"source"` // BCP 47
	TargetLang string   `json:"target"`
	Sources    []Source `json:"sources,omitempty"`
	Licence    string   `json:"licence,omitempty"` // of the table as a whole
	Command    string   `json:"command,omitempty"` // that built the table
	// Sizes, filled in by Pack.
	SourceKeys int `json:"source_keys"`
	TargetKeys int `json:"target_keys"`
	Entries    int `json:"entries"`
}

// Source is a text that a table was learned from.
type Source struct {
	Name    string `json:"name"`
	Licence string `json:"licence"`
	Pairs   int    `json:"pairs"`            // pairs of segments taken from it
	SHA256  string `json:"sha256,omitempty"` // of its bytes, in hexadecimal
}
