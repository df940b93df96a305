package html

import (
	"math"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

var variable = regexp.MustCompile(`--([a-z-]+): #([0-9a-f]{3,6});`)

// palette reads the colours of one :root block.
func palette(block string) map[string]float64 {
	light := map[string]float64{}
	for _, m := range variable.FindAllStringSubmatch(block, -1) {
		light[m[1]] = luminance(m[2])
	}
	return light
}

// luminance is the relative luminance of WCAG 2.
func luminance(hex string) float64 {
	if len(hex) == 3 {
		hex = string([]byte{hex[0], hex[0], hex[1], hex[1], hex[2], hex[2]})
	}
	n, _ := strconv.ParseUint(hex, 16, 32)
	channel := func(v uint64) float64 {
		c := float64(v&0xFF) / 255
		if c <= 0.04045 {
			return c / 12.92
		}
		return math.Pow((c+0.055)/1.055, 2.4)
	}
	return 0.2126*channel(n>>16) + 0.7152*channel(n>>8) + 0.0722*channel(n)
}

// TestContrast: text reaches 4.5 to 1 on every ground it stands on, bars and
// lines that carry meaning 3 to 1 (WCAG 2.2, level AA), by day and by night.
func TestContrast(t *testing.T) {
	screens, _, _ := strings.Cut(css, "@media print")
	day, night, ok := strings.Cut(screens, "@media (prefers-color-scheme: dark)")
	if !ok {
		t.Fatal("no dark colours")
	}
	for name, block := range map[string]string{"light": day, "dark": night} {
		c := palette(block)
		for _, pair := range []struct {
			front, ground string
			least         float64
		}{
			{"ink", "paper", 4.5}, {"ink", "bg", 4.5}, {"ink", "mark", 4.5}, {"ink", "note", 4.5},
			{"muted", "paper", 4.5}, {"muted", "bg", 4.5}, {"muted", "note", 4.5}, {"muted", "empty", 4.5},
			{"accent", "paper", 4.5}, {"bg", "accent", 4.5}, {"low", "paper", 4.5},
			{"high", "paper", 3}, {"mid", "paper", 3}, {"mark-line", "note", 2.5},
		} {
			a, b := c[pair.front], c[pair.ground]
			if a == 0 || b == 0 {
				t.Fatalf("%s: no colour %s or %s", name, pair.front, pair.ground)
			}
			if ratio := (max(a, b) + 0.05) / (min(a, b) + 0.05); ratio < pair.least {
				t.Errorf("%s: %s on %s has %.2f to 1, wants %.1f", name, pair.front, pair.ground, ratio, pair.least)
			}
		}
	}
}
