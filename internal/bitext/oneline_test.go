package bitext

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestOneLine(t *testing.T) {
	tests := []struct{ in, want string }{
		{"", ""}, {" \n ", ""}, {" a  b ", "a  b"}, {"a\r\nb", "a b"}, {"a \n\n  b", "a b"},
		{"a\vb\u2028c\u0085d", "a b c d"}, {"«а»—б…", "«а»—б…"}, {"\u3000一\u3000二\u3000", "一\u3000二"}, {"\u00A0a\u00A0", "\u00A0a\u00A0"}, {"a\tb", "a\tb"},
	}
	for _, tt := range tests {
		if got := OneLine(tt.in); got != tt.want {
			t.Errorf("OneLine(%q) = %q, want %q", tt.in, got, tt.want)
		}
	}
}

func TestOneLineProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in := rapid.StringOf(rapid.SampledFrom([]rune("ab я—\n\r\v\u0085\u2028\u00A0\u3000\t"))).Draw(t, "in")
		out := OneLine(in)
		if strings.ContainsAny(out, "\n\r\v\f\u0085\u2028\u2029") || OneLine(out) != out {
			t.Fatalf("%q became %q", in, out)
		}
		if words := strings.Join(strings.Fields(in), ""); strings.Join(strings.Fields(out), "") != words {
			t.Fatalf("%q lost text: %q", in, out)
		}
	})
}
