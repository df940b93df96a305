// Package srx reads Segmentation Rules eXchange files (SRX 2.0, OSCAR/LISA 2008,
// and SRX 1.0), cuts text by their rules and writes the rules of package
// segment in the same format.
//
// It is for users who want sentences cut as their translation tool cuts them:
// an Engine is a segment.Breaker, given to segment.Split in Options.Rules.
//
// SRX says "ICU regular expressions", and tools in Java write java.util.regex.
// The package parses the common ground of both, with Unicode meaning as ICU has
// it (\w, \d, \s and \b know all scripts), and turns it into programs of
// regexp/syntax that a lazily built automaton runs in linear time. What no
// automaton can do (back references, look-around in the middle of a pattern)
// drops the rule with a warning; what is not a regular expression is an error.
//
// The package opens no files, resolves no external entities and does not treat
// the inline codes that segmentsubflows and formathandle speak of: both are read
// and kept, as plain text has neither.
package srx
