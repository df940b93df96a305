// Package script rewrites text in another script: Simplified and Traditional
// Chinese with their regional standards, Cyrillic and Latin of Kazakh, Serbian
// and Uzbek, romanization of Russian, Ukrainian and Kazakh, pinyin.
//
// It is for internal/normalize. A conversion is named by a BCP 47 tag
// ("zh-Hant", "kk-Latn", "ru-Latn-x-bgn") and returns edits, so that every
// change can be explained. It converts writing, not words: regional vocabulary
// (鼠标 and 滑鼠) is converted only where the name ends in -x-phrases.
package script

import (
	"strings"

	"calque/internal/normalize/edit"
)

// Info describes a conversion.
type Info struct {
	Name    string   // the tag to ask for
	Aliases []string // other names for it
	From    []string // tags of the texts it is meant for; the first is the example's
	What    string   // which standard, one line
	In, Out string   // example
	Risk    string   // what is lost or ambiguous
}

// Converter converts text. It may be used by several goroutines at once.
type Converter struct {
	info  Info
	edits func(s string) edit.List
}

// Info describes the conversion.
func (c *Converter) Info() Info { return c.info }

// Edits returns the changes that convert s, with no rule and level set.
func (c *Converter) Edits(s string) edit.List { return c.edits(s) }

// All lists the conversions, Chinese first, in a fixed order.
func All() []Info {
	var out []Info
	for _, c := range registry() {
		out = append(out, c.info)
	}
	return out
}

// Find returns the converter of a name for texts of a language. The name is a
// tag or alias; a bare script ("Latn") or system ("bgn", "iso9", "pinyin") is
// completed from the language. It returns nil when there is none.
func Find(name, lang string) *Converter {
	name = strings.ReplaceAll(name, "_", "-")
	lang = strings.ReplaceAll(lang, "_", "-")
	base, _, _ := strings.Cut(lang, "-")
	candidates := []string{name, base + "-" + name, base + "-Latn-x-" + name}
	if c := chineseFor(name, lang); c != nil {
		return c
	}
	for _, want := range candidates {
		for _, c := range registry() {
			if strings.EqualFold(c.info.Name, want) {
				return c
			}
			for _, a := range c.info.Aliases {
				if strings.EqualFold(a, want) {
					return c
				}
			}
		}
	}
	return nil
}
