// Package xmltext reads and writes XML as the bitext formats need it: a
// streaming scanner that knows the line and column of every token, and the
// escaping for output. It serves the tmx and xliff packages.
//
// The scanner is made for files as they come. Encodings are recognized (UTF-8
// and UTF-16 with or without byte order mark, single-byte encodings by
// declaration, a declaration that contradicts the bytes is overruled), and
// characters XML does not allow are dropped and reported instead of ending the
// work. It does not validate, it resolves no namespaces, and it never expands
// or fetches an entity: a DOCTYPE is skipped whatever it says. Memory is
// bounded by the largest single token.
package xmltext
