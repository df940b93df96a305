package html

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"calque/internal/bitext"
)

// margin writes the number, the shape of the bead and the score.
func (w *Writer) margin(u *bitext.Unit, n string, blank bool) {
	b := &w.rows
	put(b, `<th scope="row"><a href="#u`, n, `"`)
	if title := placeTitle(u); title != "" {
		put(b, ` title="`, esc(title), `"`)
	}
	put(b, `>`, n, `</a>`)
	if u.Type != "" {
		class := "shape"
		if u.Type == "1-1" {
			class = "shape one"
		}
		// An en dash, since it stands between two numbers.
		put(b, `<span class="`, class, `"><span class="sr">bead </span>`, esc(strings.Replace(u.Type, "-", "–", 1)), `</span>`)
	}
	if u.HasScore && !blank {
		s := strconv.FormatFloat(u.Score, 'f', 2, 64)
		put(b, `<span class="score `, w.grade(u.Score), `"><i style="--s:`, s, `"></i><b><span class="sr">score </span>`, s, `</b></span>`)
	}
	put(b, "</th>\n")
}

// grade sorts scores into three colours.
func (w *Writer) grade(score float64) string {
	switch {
	case score < w.opt.LowScore:
		return "low"
	case score < (1+w.opt.LowScore)/2:
		return "mid"
	}
	return "high"
}

// placeTitle says where the unit comes from, for the tooltip of its number.
func placeTitle(u *bitext.Unit) string {
	var parts []string
	if u.ID != "" {
		parts = append(parts, "id "+u.ID)
	}
	for _, v := range u.Variants {
		if !v.Place.IsZero() {
			parts = append(parts, v.Place.String())
		}
	}
	return strings.Join(parts, ", ")
}

// cell writes one text with its idioms marked.
func (w *Writer) cell(v *bitext.Variant, tag string, spans []bitext.Span) {
	b := &w.rows
	if v == nil {
		put(b, `<td class="t none" data-name="`, esc(tag), `">no counterpart</td>`, "\n")
		return
	}
	put(b, `<td class="t"`, langAttrs(v.Lang), ` data-name="`, esc(v.Lang), `">`)
	rest, at := v.Text, 0
	for _, s := range spans {
		if s.Start < at {
			continue // overlaps the one before
		}
		before, inside, after := bitext.Span{Start: s.Start - at, End: s.End - at}.Cut(rest)
		if inside == "" {
			continue
		}
		put(b, esc(before), "<mark>", esc(inside), "</mark>")
		rest, at = after, s.End
	}
	put(b, esc(rest), "</td>\n")
}

// spans are the places of idioms in the text of a column, in order.
func (w *Writer) spans(idioms []bitext.Idiom, column int, v *bitext.Variant) []bitext.Span {
	var spans []bitext.Span
	for _, d := range idioms {
		switch {
		case column == 0:
			spans = append(spans, d.Source)
		case inColumn(d, column, v):
			spans = append(spans, d.Target)
		}
	}
	spans = slices.DeleteFunc(spans, func(s bitext.Span) bool { return s == bitext.Span{} })
	slices.SortFunc(spans, func(a, b bitext.Span) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End))
	})
	return spans
}

// inColumn reports whether the target span of an idiom belongs to a column. A
// span without language is one of the first target text.
func inColumn(d bitext.Idiom, column int, v *bitext.Variant) bool {
	if d.TargetLang == "" {
		return column == 1
	}
	return v != nil && bitext.CanonicalLang(d.TargetLang) == bitext.CanonicalLang(v.Lang)
}

// notes writes the row below a pair: what is known of the idioms, then the
// notes.
func (w *Writer) notes(notes []bitext.Note, idioms []bitext.Idiom, cells []*bitext.Variant) {
	b := &w.rows
	put(b, `<tr class="notes"><td colspan="`, strconv.Itoa(1+len(w.columns)), `"><div class="note" role="note">`, "\n")
	if len(idioms) > 0 {
		put(b, "<ul>\n")
		for _, d := range idioms {
			put(b, "<li>", w.idiom(d, cells), "</li>\n")
		}
		put(b, "</ul>\n")
	}
	for _, n := range notes {
		put(b, "<p", langAttrs(n.Lang), ">", esc(n.Text), "</p>\n")
	}
	put(b, "</div></td></tr>\n")
}

// idiom is one line: the words in both texts, the treatment, the origin.
func (w *Writer) idiom(d bitext.Idiom, cells []*bitext.Variant) string {
	words := func(s bitext.Span, v *bitext.Variant) string {
		if v == nil || s == (bitext.Span{}) {
			return ""
		}
		_, inside, _ := s.Cut(v.Text)
		if inside == "" {
			return ""
		}
		return "<b" + langAttrs(v.Lang) + ">" + esc(inside) + "</b>"
	}
	var source, target string
	for i, v := range cells {
		if i == 0 {
			source = words(d.Source, v)
		} else if target == "" && inColumn(d, i, v) {
			target = words(d.Target, v)
		}
	}
	if source == "" {
		source = "<b>" + esc(d.ID) + "</b>"
	}
	if target != "" {
		source += " → " + target
	}
	line := "<span>" + source + "</span>"
	add := func(s string) { line += "<span>" + esc(s) + "</span>" }
	if d.Treatment != "" {
		add(d.Treatment)
	}
	if d.Origin != "" {
		add("from " + w.opt.Name(d.Origin))
	}
	if d.Glossed {
		add("explained in the text")
	}
	return line
}
