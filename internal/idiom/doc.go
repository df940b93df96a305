// Package idiom finds idioms, realia and loan translations in a text or in a
// text with its translation, decides how a translator treated each of them, and
// writes the translator's note where the reader of the translation needs one.
//
// It is for a translator and for the programs a translator runs. A hit names its
// place by byte offsets into the segment it was given, says how sure it is and
// why, and never changes the text.
//
// The knowledge is in a [Lexicon]: entries, one a concept, each with forms per
// language. A form has a role. "lemma" and "variant" are the idiom itself in a
// language where it lives; "calque" is a word-for-word loan that is not idiomatic
// in its language ("Spanish shame" for Russian испанский стыд); "equivalent" is
// what a good translation says there (second-hand embarrassment); "literal" glosses
// the image, "meaning" explains it, "note" is a template. An entry that lists no
// "origin" lives in the language of its first lemma, so that a calque found in an
// English text that came through Chinese is still reported as Russian.
//
// It does not align texts, does not read bitext formats, and does not translate.
// Whether a phrase is meant literally is reported as a confidence with reasons,
// never decided silently.
package idiom
