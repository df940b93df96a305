package bitext

import "strings"

// CanonicalLang writes a language tag in the customary form of RFC 5646,
// section 2.1.1: hyphens for underscores, language in lower case, a script of
// four letters in title case, a region in upper case: EN_us becomes en-US.
// Nothing is looked up or replaced, so a tag it does not know survives:
// "iw" stays "iw".
func CanonicalLang(tag string) string {
	if isCanonical(tag) {
		return tag
	}
	tag = strings.ToLower(strings.ReplaceAll(strings.TrimSpace(tag), "_", "-"))
	parts := strings.Split(tag, "-")
	for i, p := range parts {
		if i == 0 {
			continue
		}
		if len(parts[i-1]) == 1 {
			// After a singleton (x-, u-) all is extension, and lower case.
			break
		}
		switch {
		case len(p) == 2:
			parts[i] = strings.ToUpper(p)
		case len(p) == 4 && isLetter(p[0]):
			parts[i] = strings.ToUpper(p[:1]) + p[1:]
		}
	}
	return strings.Join(parts, "-")
}

// isCanonical spots the common cases, "ru" and "en-US", without allocating.
func isCanonical(tag string) bool {
	if len(tag) != 2 && (len(tag) != 5 || tag[2] != '-') {
		return false
	}
	for i := 0; i < len(tag); i++ {
		switch c := tag[i]; {
		case i < 2 && (c < 'a' || c > 'z'):
			return false
		case i > 2 && (c < 'A' || c > 'Z'):
			return false
		}
	}
	return true
}

// IsLangTag reports whether s has the shape of a language tag: two or three
// letters and perhaps subtags. A column named "ru" is text in Russian, one
// named "score" is not; "id" and "type" keep their own meaning by asking
// for those names first.
func IsLangTag(s string) bool {
	parts := strings.FieldsFunc(s, func(r rune) bool { return r == '-' || r == '_' })
	if len(parts) == 0 || len(parts[0]) < 2 || len(parts[0]) > 3 {
		return false
	}
	if len(s) != len(strings.Join(parts, "-")) {
		return false
	}
	for i, p := range parts {
		if len(p) > 8 {
			return false
		}
		for j := 0; j < len(p); j++ {
			if !isLetter(p[j]) && (i == 0 || p[j] < '0' || p[j] > '9') {
				return false
			}
		}
	}
	return true
}

func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

func baseLang(tag string) string {
	base, _, _ := strings.Cut(tag, "-")
	return base
}
