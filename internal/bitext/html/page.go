package html

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"html"
	"strings"
	"sync"

	"calque/internal/bitext"
)

// policy allows the page its own styles and its one script, nothing else.
var policy = sync.OnceValue(func() string {
	sum := sha256.Sum256([]byte(script))
	return "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-" +
		base64.StdEncoding.EncodeToString(sum[:]) + "'; base-uri 'none'; form-action 'none'"
})

// head writes everything in front of the rows.
func (w *Writer) head(b *bytes.Buffer) {
	title := w.h.Title
	names := make([]string, len(w.columns))
	for i, tag := range w.columns {
		names[i] = w.opt.Name(tag)
	}
	if title == "" {
		if title = strings.Join(names, " – "); title == "" {
			title = "Bitext"
		}
	}
	put(b, "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n",
		"<meta http-equiv=\"Content-Security-Policy\" content=\"", policy(), "\">\n",
		"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n",
		"<meta name=\"generator\" content=\"", esc(strings.TrimSpace(w.h.Tool+" "+w.h.ToolVersion)), "\">\n",
		"<title>", esc(title), "</title>\n<style>\n", css, "</style>\n</head>\n<body>\n<main>\n<div class=\"page title\">\n",
		"<h1>", esc(title), "</h1>\n<p>", esc(w.counts(names)), "</p>\n")
	for _, n := range w.h.Notes {
		put(b, `<p class="about"`, langAttrs(n.Lang), ">", esc(n.Text), "</p>\n")
	}
	put(b, "</div>\n")
	w.toolbar(b)
	put(b, "<div class=\"page\">\n<table>\n<caption class=\"sr\">The texts side by side, a pair a row</caption>\n<colgroup><col class=\"n\">",
		strings.Repeat("<col>", len(w.columns)), "</colgroup>\n<thead><tr><th scope=\"col\"><span class=\"sr\">Pair</span></th>")
	for _, name := range names {
		put(b, `<th scope="col">`, esc(name), `</th>`)
	}
	put(b, "</tr></thead>\n")
}

// counts is the line below the title.
func (w *Writer) counts(names []string) string {
	parts := []string{plural(w.sum.units, "pair")}
	if len(names) > 1 {
		parts = append([]string{names[0] + " → " + strings.Join(names[1:], ", ")}, parts...)
	}
	if w.sum.noted > 0 {
		parts = append(parts, fmt.Sprintf("%d with notes", w.sum.noted))
	}
	if w.sum.oneSided > 0 {
		parts = append(parts, fmt.Sprintf("%d without counterpart", w.sum.oneSided))
	}
	if w.sum.scored > 0 {
		parts = append(parts, fmt.Sprintf("mean score %.2f", w.sum.total/float64(w.sum.scored)))
	}
	return strings.Join(parts, " · ")
}

func plural(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

// toolbar writes the filters and the search box.
func (w *Writer) toolbar(b *bytes.Buffer) {
	put(b, `<div class="bar"><form class="page" role="search">`, "\n<fieldset><legend class=\"sr\">Show</legend>\n")
	for i, f := range []struct {
		id, label string
		n         int
	}{
		{"f-all", "All", w.sum.units}, {"f-note", "Notes", w.sum.noted},
		{"f-low", "Low score", w.sum.low}, {"f-one", "Unaligned", w.sum.oneSided},
	} {
		state := ""
		if i == 0 {
			state = " checked"
		} else if f.n == 0 {
			state = " disabled"
		}
		put(b, fmt.Sprintf("<label><input type=\"radio\" name=\"f\" id=\"%s\"%s><span>%s <b>%d</b></span></label>\n", f.id, state, f.label, f.n))
	}
	put(b, "</fieldset>\n<input type=\"search\" placeholder=\"Search  /\" aria-label=\"Search in the texts and notes\" autocomplete=\"off\" spellcheck=\"false\" hidden>\n",
		"<output aria-live=\"polite\"></output>\n</form></div>\n")
}

// foot ends the page.
func foot(h bitext.Header, sum summary) string {
	var b bytes.Buffer
	hidden := " hidden"
	if sum.units == 0 {
		hidden = ""
	}
	put(&b, "</table>\n<p class=\"empty\"", hidden, ">Nothing to show.</p>\n</div>\n</main>\n<footer class=\"page\">\n")
	if sum.scored > 0 {
		put(&b, "<p>The score says how sure the alignment is, from 0 to 1. 2–1 means that two segments of the first text became one in the second.</p>\n")
	}
	if tool := strings.TrimSpace(h.Tool + " " + h.ToolVersion); tool != "" {
		made := "Made with " + tool
		if !h.Date.IsZero() {
			made += ", " + h.Date.UTC().Format("2 January 2006")
		}
		put(&b, "<p>", esc(made), ".</p>\n")
	}
	put(&b, "</footer>\n<script>", script, "</script>\n</body>\n</html>\n")
	return b.String()
}

func put(b *bytes.Buffer, ss ...string) {
	for _, s := range ss {
		b.WriteString(s)
	}
}

// esc escapes text and attribute values. Control characters, which HTML does
// not allow, go; bytes that are not UTF-8 become U+FFFD.
func esc(s string) string {
	return html.EscapeString(strings.Map(func(r rune) rune {
		if r < 0x20 && r != '\n' && r != '\t' || r == 0x7F {
			return -1
		}
		return r
	}, s))
}

// langAttrs are the lang and dir attributes of a text.
func langAttrs(tag string) string {
	if tag == "" {
		return ` dir="auto"`
	}
	return ` lang="` + esc(tag) + `" dir="` + direction(tag) + `"`
}

// direction is rtl for the languages and scripts written from right to left.
func direction(tag string) string {
	parts := strings.Split(strings.ToLower(tag), "-")
	for _, p := range parts[1:] {
		if len(p) != 4 {
			continue
		}
		switch p {
		case "arab", "hebr", "syrc", "thaa", "nkoo", "adlm", "rohg":
			return "rtl"
		}
		return "ltr"
	}
	switch parts[0] {
	case "ar", "arc", "arz", "azb", "bal", "ckb", "dv", "fa", "glk", "he", "iw", "ji", "mzn", "nqo",
		"ps", "pnb", "sd", "skr", "syr", "ug", "ur", "yi":
		return "rtl"
	}
	return "ltr"
}
