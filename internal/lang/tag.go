package lang

import (
	"fmt"
	"strings"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"
)

// Parse gives the canonical form of a BCP 47 language tag: hyphens between
// the subtags, the usual case of each ("zh-Hans", "en-US"), and the current
// code for a withdrawn one ("iw" becomes "he"). Underscores and any case are
// accepted, so are POSIX locale endings ("ru_RU.UTF-8", "ca_ES@euro"). A tag
// that is ill formed or names no known language is an error.
func Parse(tag string) (string, error) {
	t, err := language.Default.Parse(clean(tag))
	if err != nil {
		return "", fmt.Errorf("parse language tag %q: %w", tag, err)
	}
	return t.String(), nil
}

// clean drops the POSIX endings and white space around a tag and writes
// hyphens for underscores.
func clean(tag string) string {
	tag = strings.TrimSpace(tag)
	if i := strings.IndexAny(tag, ".@"); i >= 0 {
		tag = tag[:i]
	}
	return strings.ReplaceAll(tag, "_", "-")
}

// Base gives the language subtag alone, in lower case and by its current
// code: "zh" for "zh-Hans" and "ZH_tw". A tag that cannot be parsed gives its
// first subtag in lower case, the empty tag "".
func Base(tag string) string {
	tag = clean(tag)
	first, _, _ := strings.Cut(tag, "-")
	first = strings.ToLower(first)
	switch first { // the tags that fill the hot paths need no parser
	case "", "ru", "zh", "kk", "en", "de", "fr", "es", "it", "pt", "tr", "ar", "ja", "ko", "hi", "uk", "pl":
		return first
	}
	t, err := language.Default.Parse(tag)
	if err != nil {
		return first
	}
	base, _ := t.Base()
	return base.String()
}

// Name gives the English name of a tag, "Kazakh" for "kk" and "Kazakh
// (Arabic)" for "kk-Arab". A tag without a known name is returned as it came.
func Name(tag string) string {
	t, err := language.Default.Parse(clean(tag))
	if err != nil || t == language.Und {
		return tag
	}
	name := display.English.Tags().Name(t)
	if name == "" {
		return tag
	}
	return name
}
