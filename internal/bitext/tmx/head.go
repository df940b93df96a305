package tmx

import (
	"slices"
	"time"

	"calque/internal/bitext"
)

// dateLayout is the one form of a date all tools accept: 20261123T091600Z.
const dateLayout = "20060102T150405Z"

const anySource = "*all*"

// begin writes everything up to the body, once. The first unit helps out
// where the header names no source language.
func (w *Writer) begin(first *bitext.Unit) {
	if w.begun {
		return
	}
	w.begun = true
	w.srclang = w.sourceLang(first)
	x := w.x
	x.Raw(`<?xml version="1.0" encoding="`, x.EncodingName(), "\"?>\n")
	x.Raw("<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\n<tmx version=\"1.4\">\n<header")
	get := func(name, none string) string {
		for _, a := range w.h.Attributes {
			if a.Name == name && a.Value != "" {
				return a.Value
			}
		}
		return none
	}
	x.Attr("creationtool", or(w.h.Tool, "calque"))
	x.Attr("creationtoolversion", or(w.h.ToolVersion, "unknown"))
	x.Attr("segtype", segType(w.h.SegType, "sentence"))
	x.Attr("o-tmf", get("o-tmf", "calque"))
	x.Attr("adminlang", langOr(get("adminlang", ""), "en"))
	x.Attr("srclang", w.srclang)
	x.Attr("datatype", get("datatype", "plaintext"))
	x.Attr("o-encoding", get("o-encoding", ""))
	if !w.h.Date.IsZero() {
		x.Attr("creationdate", w.h.Date.UTC().Format(dateLayout))
	}
	x.Attr("creationid", get("creationid", ""))
	x.Attr("changedate", tmxDate(get("changedate", "")))
	x.Attr("changeid", get("changeid", ""))
	x.Raw(">\n")
	w.notes(w.h.Notes)
	w.properties(w.h.Properties)
	x.Raw("</header>\n<body>\n")
}

func (w *Writer) sourceLang(first *bitext.Unit) string {
	switch {
	case w.opt.AnySource:
		return anySource
	case w.h.SourceLang != "":
		return bitext.CanonicalLang(w.h.SourceLang)
	}
	for _, a := range w.h.Attributes {
		if a.Name == "srclang" && a.Value == anySource {
			return anySource
		}
	}
	if first != nil && first.Source() != nil {
		return langOr(first.Source().Lang, "und")
	}
	return anySource
}

// attributes writes what the unit or variant brought along from another TMX.
// A unit whose first variant is not in the language of the header says so;
// source is "" for variants, which have no such attribute.
func (w *Writer) attributes(attrs []bitext.Attribute, source string) {
	for i, a := range attrs {
		if slices.ContainsFunc(attrs[:i], func(b bitext.Attribute) bool { return b.Name == a.Name }) {
			continue // twice the same name is not XML
		}
		value := a.Value
		switch a.Name {
		case "creationdate", "changedate", "lastusagedate":
			value = tmxDate(value)
		case "segtype":
			if value = segType(value, ""); source == "" {
				continue
			}
		case "o-encoding", "datatype", "usagecount", "creationtool",
			"creationtoolversion", "creationid", "changeid", "o-tmf":
		default:
			continue
		}
		w.x.Attr(a.Name, value)
	}
	if source != "" && w.srclang != anySource && source != w.srclang {
		w.x.Attr("srclang", source)
	}
}

// tmxDate brings the forms of ISO 8601 met in files into the one of TMX; ""
// for what is no date.
func tmxDate(s string) string {
	if t, ok := parseDate(s); ok {
		return t.UTC().Format(dateLayout)
	}
	return ""
}

func parseDate(s string) (time.Time, bool) {
	for _, layout := range []string{
		dateLayout, time.RFC3339, "2006-01-02", "20060102", "2006-01-02T15:04:05", "2006-01-02 15:04:05", "20060102T150405",
	} {
		if t, err := time.Parse(layout, s); err == nil {
			return t, true
		}
	}
	return time.Time{}, false
}

func segType(s, none string) string {
	switch s {
	case "block", "paragraph", "sentence", "phrase":
		return s
	}
	return none
}

func or(s, none string) string {
	if s == "" {
		return none
	}
	return s
}
