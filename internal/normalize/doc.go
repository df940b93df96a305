// Package normalize rewrites text in small, explained steps: invisible rubbish
// and broken line ends, the typography of one language, folding for
// comparison, repair of damaged encodings, and conversion between scripts.
//
// It is for everything that reads or writes text in this program, and for the
// command "calque normalize". It never returns a changed text without the list
// of changes: byte offset in the input, old, new, rule, level. Applying the
// list to the input gives the output ([Apply]); [Undo] gives the input back.
//
// Levels, from harmless to drastic:
//
//   - [Safe] touches nothing a reader could miss: Unicode form C, line ends,
//     control and invisible characters where no script needs them, runs of
//     spaces.
//   - [Locale] adds the typography of the language: quotation marks after
//     CLDR, dashes, no-break spaces, apostrophes, ellipses.
//   - [Aggressive] instead folds distinctions that should not matter when two
//     texts are compared. It is for matching keys, not for text to be kept.
//
// Beside the levels stand [Options.Repair], [Options.Profile] and
// [Options.ToScript], each asked for by name.
//
// Levels are idempotent and do not depend on how the text was cut into
// chunks: a line is normalized again until nothing changes any more.
// Invalid UTF-8 passes through untouched. What this package does not do:
// decoding of bytes (internal/text), translation, spelling. Numbers keep their
// value: the locale level writes some of them as the language does (1,1 % in
// Russian, ½), and rules that could be wrong about it are off until named.
package normalize
