// Package html writes bitext as one page to read, print and pass on: the
// texts side by side, the score and shape of each bead in the margin, notes
// below the pair they belong to with the idiom marked in the texts.
//
// The page is self-contained: no other file, font or address is needed, and
// its content security policy forbids any. Filters work without JavaScript,
// the search box needs it. It follows the reader's light or dark setting,
// prints, and narrows to one column on a phone.
//
// It is for reading. To correct an alignment in the browser, use the review.
package html

// Options adjust the page.
type Options struct {
	// LowScore is the score below which a pair counts as doubtful; 0 means
	// 0.5.
	LowScore float64
	// Name gives the name of a language for the column heads. Without it the
	// tag itself is shown.
	Name func(tag string) string
}
