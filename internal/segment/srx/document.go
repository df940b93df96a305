package srx

import "fmt"

// Namespace is the XML namespace of SRX 2.0.
const Namespace = "http://www.lisa.org/srx20"

// Document is an SRX file that has been read and checked. It is not changed by
// its methods and may be shared.
type Document struct {
	Name    string // as given to Read, for messages
	Version string // "2.0" or "1.0"

	// SegmentSubflows, and FormatHandles in the order of the file, speak of inline
	// codes. They are kept and have no effect on plain text.
	SegmentSubflows bool
	FormatHandles   []FormatHandle

	// Cascade says that every languagemap whose pattern matches a language lends
	// its rules, in the order of the maps; without it the first one alone does.
	// SRX 1.0 does not know the attribute and is read as without.
	Cascade bool

	LanguageRules []LanguageRule
	Maps          []LanguageMap

	// Warnings tells what was read in a way the author may not expect, in the
	// order of the file.
	Warnings []Warning
}

// FormatHandle says on which side of a break an inline code goes.
type FormatHandle struct {
	Type    string // "start", "end" or "isolated"
	Include bool
}

// LanguageRule is a named list of rules.
type LanguageRule struct {
	Name  string
	Rules []Rule
	Line  int // 1-based line of its start tag
}

// Rule says that there is, or is not, a break between text that ends with a
// match of Before and text that starts with a match of After. An empty pattern
// matches everywhere.
type Rule struct {
	Break         bool
	Before, After string // as written in the file
	Comment       string // written in front of the rule by Write, not read
	Line, Col     int    // 1-based place of the start tag, Col in runes

	branches []branch // the alternatives of the rule, nil for a dropped one
}

// LanguageMap gives the languages that Pattern matches as a whole the rules
// called RuleName. Language tags have no case, so neither has the match.
type LanguageMap struct {
	Pattern, RuleName string
	Line, Col         int // 1-based place of the start tag, Col in runes

	node node
}

// Warning is something the reader put up with.
type Warning struct {
	Line, Col int    // 1-based, Col in runes
	Text      string // what was done about it included
}

// String gives the place and the text: "12:5: …".
func (w Warning) String() string { return fmt.Sprintf("%d:%d: %s", w.Line, w.Col, w.Text) }

// Error says where a file is not SRX, or has a rule that is no regular
// expression.
type Error struct {
	File      string
	Line, Col int    // 1-based, Col in runes; 0 where no place is to blame
	Reason    string // what is there and what was expected
	Hint      string // what can be done, may be empty
	Err       error  // the error underneath, if there is one
}

// Error gives file:line:col and the reason, without the hint.
func (e *Error) Error() string {
	at := e.File
	if at == "" {
		at = "srx"
	}
	if e.Line > 0 {
		at = fmt.Sprintf("%s:%d:%d", at, e.Line, e.Col)
	}
	if e.Err != nil {
		return fmt.Sprintf("%s: %s: %v", at, e.Reason, e.Err)
	}
	return at + ": " + e.Reason
}

// Unwrap gives the error underneath.
func (e *Error) Unwrap() error { return e.Err }

// ruleSet returns the languagerule with the given name.
func (d *Document) ruleSet(name string) *LanguageRule {
	for i := range d.LanguageRules {
		if d.LanguageRules[i].Name == name {
			return &d.LanguageRules[i]
		}
	}
	return nil
}
