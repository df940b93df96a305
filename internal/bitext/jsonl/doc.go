// Package jsonl reads and writes bitext as JSON Lines: one object a unit, for
// programs and jq.
//
//	{"id":"1","type":"1-2","score":0.9312,
//	 "source":{"lang":"ru","text":"Кот спит.","file":"a.txt","line":3,"col":1},
//	 "target":{"lang":"en","text":"The cat is asleep."},
//	 "notes":[{"text":"A remark.","lang":"en"}],
//	 "properties":[{"type":"x-calque-idiom","value":"white-crow"}]}
//
// All fields but source may be missing. A third and further variant stand in
// "more". A variant holds lang, text, the file, line and col of the text in
// its document (from 1, col in runes), and notes and properties of its own;
// "inline" is the text with its codes as a TMX fragment. "attributes" are kept
// from TMX. A side that is aligned to nothing is missing, or has the text "".
//
// The Reader also takes the objects data sets are traded in,
// {"translation":{"ru":"Кот спит.","en":"The cat is asleep."}}.
package jsonl

import "calque/internal/bitext"

// Options adjust the Reader.
type Options struct {
	// File names the input in errors and places.
	File string
	// ReplaceInvalid reads bytes that are not UTF-8 as U+FFFD.
	ReplaceInvalid bool
}

// unit is the object of a line. The order of the fields is the order in the
// output.
type unit struct {
	ID         string      `json:"id,omitempty"`
	Type       string      `json:"type,omitempty"`
	Score      *float64    `json:"score,omitempty"`
	Source     *variant    `json:"source,omitempty"`
	Target     *variant    `json:"target,omitempty"`
	More       []variant   `json:"more,omitempty"`
	Notes      []note      `json:"notes,omitempty"`
	Properties []property  `json:"properties,omitempty"`
	Attributes []attribute `json:"attributes,omitempty"`

	Translation *translation `json:"translation,omitempty"`
}

type variant struct {
	Lang       string      `json:"lang"`
	Text       string      `json:"text"`
	Inline     string      `json:"inline,omitempty"`
	File       string      `json:"file,omitempty"`
	Line       int         `json:"line,omitempty"`
	Col        int         `json:"col,omitempty"`
	Notes      []note      `json:"notes,omitempty"`
	Properties []property  `json:"properties,omitempty"`
	Attributes []attribute `json:"attributes,omitempty"`
}

type note struct {
	Text string `json:"text"`
	Lang string `json:"lang,omitempty"`
}

type property struct {
	Type  string `json:"type"`
	Value string `json:"value"`
	Lang  string `json:"lang,omitempty"`
}

type attribute struct {
	Name  string `json:"name"`
	Value string `json:"value"`
}

func convert[From, To any](list []From, f func(From) To) []To {
	if len(list) == 0 {
		return nil
	}
	out := make([]To, len(list))
	for i, x := range list {
		out[i] = f(x)
	}
	return out
}

func toVariant(v bitext.Variant) variant {
	return variant{
		Lang: v.Lang, Text: v.Text, Inline: v.Inline,
		File: v.Place.File, Line: v.Place.Line, Col: v.Place.Col,
		Notes:      convert(v.Notes, func(n bitext.Note) note { return note(n) }),
		Properties: convert(v.Properties, func(p bitext.Property) property { return property(p) }),
		Attributes: convert(v.Attributes, func(a bitext.Attribute) attribute { return attribute(a) }),
	}
}

func fromVariant(v variant) bitext.Variant {
	return bitext.Variant{
		Lang: bitext.CanonicalLang(v.Lang), Text: v.Text, Inline: v.Inline,
		Place:      bitext.Place{File: v.File, Line: v.Line, Col: v.Col},
		Notes:      convert(v.Notes, func(n note) bitext.Note { return bitext.Note(n) }),
		Properties: convert(v.Properties, func(p property) bitext.Property { return bitext.Property(p) }),
		Attributes: convert(v.Attributes, func(a attribute) bitext.Attribute { return bitext.Attribute(a) }),
	}
}
