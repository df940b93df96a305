package tmx_test

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"regexp"
	"slices"
	"strings"
	"testing"

	"calque/internal/bitext/tmx"
)

// faults checks a file against the profile this package promises: what the
// DTD demands, and what it does not but some client does.
func faults(data []byte) (found []string) {
	fault := func(s string) { found = append(found, s) }
	text := string(data)
	if !strings.HasPrefix(text, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\n<tmx version=\"1.4\">\n<header ") {
		fault("the beginning")
	}
	if strings.Contains(text, "\r") || strings.Contains(text, "\uFEFF") {
		fault("carriage return or byte order mark")
	}
	for line := range strings.Lines(text) {
		for _, tag := range []string{"<body>", "<tu>", "<tu ", "<tuv ", "<note", "<prop ", "<seg>"} {
			if strings.LastIndex(line, tag) > 0 {
				fault("an element that does not begin its line: " + line)
			}
		}
		if strings.Contains(line, "<seg>") != strings.Contains(line, "</seg>") {
			fault("a seg over several lines: " + line)
		}
	}
	d := xml.NewDecoder(bytes.NewReader(data))
	var path, langs []string
	var seg *strings.Builder
	tuvs := 0
	for {
		tok, err := d.Token()
		if errors.Is(err, io.EOF) {
			return found
		}
		if err != nil {
			return append(found, err.Error())
		}
		switch tok := tok.(type) {
		case xml.StartElement:
			attrs := map[string]string{}
			for _, a := range tok.Attr {
				attrs[a.Name.Local] = a.Value
			}
			name := tok.Name.Local
			parent := ""
			if len(path) > 0 {
				parent = path[len(path)-1]
			}
			path = append(path, name)
			checkElement(name, parent, attrs, tuvs, fault)
			switch name {
			case "tu":
				tuvs, langs = 0, nil
			case "tuv":
				tuvs++
				if slices.Contains(langs, attrs["lang"]) {
					fault("two variants in " + attrs["lang"])
				}
				langs = append(langs, attrs["lang"])
			case "seg":
				seg = &strings.Builder{}
			}
		case xml.EndElement:
			path = path[:len(path)-1]
			if tok.Name.Local == "seg" {
				if s := seg.String(); s == "" || strings.TrimSpace(s) != s {
					fault("an empty or padded seg: " + s)
				}
				seg = nil
			}
			if tok.Name.Local == "tu" && tuvs == 0 {
				fault("a tu without tuv")
			}
		case xml.CharData:
			if seg != nil {
				seg.Write(tok)
			}
		}
	}
}

var (
	parents = map[string][]string{
		"tmx": {""}, "header": {"tmx"}, "body": {"tmx"}, "tu": {"body"}, "tuv": {"tu"}, "seg": {"tuv"},
		"note": {"header", "tu", "tuv"}, "prop": {"header", "tu", "tuv"},
	}
	headerAttrs = []string{"creationtool", "creationtoolversion", "segtype", "o-tmf", "adminlang", "srclang", "datatype"}
	goodDate    = regexp.MustCompile(`^\d{8}T\d{6}Z$`)
)

func checkElement(name, parent string, attrs map[string]string, tuvs int, fault func(string)) {
	if !slices.Contains(parents[name], parent) {
		fault("<" + name + "> in <" + parent + ">")
	}
	if name == "header" {
		for _, a := range headerAttrs {
			if attrs[a] == "" {
				fault("header without " + a)
			}
		}
	}
	if (name == "note" || name == "prop") && parent == "tu" && tuvs > 0 {
		fault("a " + name + " after the first tuv")
	}
	if name == "prop" && attrs["type"] == "" {
		fault("prop without type")
	}
	if name == "tuv" && attrs["lang"] == "" {
		fault("tuv without language")
	}
	for a, v := range attrs {
		if strings.HasSuffix(a, "date") && !goodDate.MatchString(v) {
			fault("date " + v)
		}
		if strings.HasSuffix(a, "lang") && strings.Contains(v, "_") {
			fault("language " + v)
		}
		if a == "tuid" && strings.ContainsAny(v, " \n\t") {
			fault("tuid " + v)
		}
	}
}

func TestProfile(t *testing.T) {
	for _, opt := range []tmx.Options{{}, {KeepUnaligned: true}, {AnySource: true}} {
		data := encode(t, opt)
		for _, f := range faults(data) {
			t.Errorf("%+v: %s", opt, f)
		}
	}
	// The check must see what it is there to see.
	good := string(encode(t, tmx.Options{}))
	for _, swap := range [][2]string{
		{"20261123T091600Z", "2026-11-23"}, {"<seg>", "<seg> "}, {`xml:lang="ru"`, `xml:lang="ru_RU"`}, {"</tu>\n<tu", "</tu><tu"},
		{"\n<seg>", "<seg>"}, {"</tuv>\n</tu>", "</tuv>\n<note>x</note>\n</tu>"}, {`type="x-calque-score"`, ""}, {`o-tmf="calque" `, ""}, {`tuid="a"`, `tuid="a b"`},
	} {
		if len(faults([]byte(strings.Replace(good, swap[0], swap[1], 1)))) == 0 {
			t.Errorf("%q for %q goes unnoticed", swap[1], swap[0])
		}
	}
}
