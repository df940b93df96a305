package main

import "strings"

// splitList cuts a comma-separated value, without empty parts.
func splitList(s string) []string {
	return strings.FieldsFunc(s, func(r rune) bool { return r == ',' || r == ' ' })
}
