package srx

import (
	"bufio"
	"encoding/xml"
	"io"
	"strings"
)

// Write writes the document as SRX 2.0, one rule to a line. What Read gives is
// written so that it reads the same, but for places, comments and what tools
// keep in the header. Comments of rules stand in front of them.
func (d *Document) Write(w io.Writer) error {
	b := bufio.NewWriter(w)
	put := func(parts ...string) {
		for _, p := range parts {
			_, _ = b.WriteString(p) // the error stays and comes out of Flush
		}
	}
	put(xml.Header, "<srx xmlns=\"", Namespace, "\" version=\"2.0\">\n")
	put("  <header segmentsubflows=\"", yesNo(d.SegmentSubflows), "\" cascade=\"", yesNo(d.Cascade), "\">\n")
	for _, f := range d.FormatHandles {
		put("    <formathandle type=\"", escape(f.Type), "\" include=\"", yesNo(f.Include), "\"/>\n")
	}
	put("  </header>\n  <body>\n    <languagerules>\n")
	for _, lr := range d.LanguageRules {
		put("      <languagerule languagerulename=\"", escape(lr.Name), "\">\n")
		for _, r := range lr.Rules {
			if r.Comment != "" {
				put("        <!-- ", strings.ReplaceAll(r.Comment, "--", "- -"), " -->\n")
			}
			put("        <rule break=\"", yesNo(r.Break), "\">")
			put("<beforebreak>", escape(r.Before), "</beforebreak>")
			put("<afterbreak>", escape(r.After), "</afterbreak></rule>\n")
		}
		put("      </languagerule>\n")
	}
	put("    </languagerules>\n    <maprules>\n")
	for _, m := range d.Maps {
		put("      <languagemap languagepattern=\"", escape(m.Pattern), "\" languagerulename=\"", escape(m.RuleName), "\"/>\n")
	}
	put("    </maprules>\n  </body>\n</srx>\n")
	return b.Flush()
}

func yesNo(b bool) string {
	if b {
		return "yes"
	}
	return "no"
}

func escape(s string) string {
	var b strings.Builder
	_ = xml.EscapeText(&b, []byte(s)) // a Builder does not fail
	return b.String()
}
