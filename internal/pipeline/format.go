package pipeline

import (
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"

	"calque/align"
	"calque/internal/bitext"
	"calque/internal/bitext/html"
	"calque/internal/bitext/jsonl"
	"calque/internal/bitext/ladder"
	"calque/internal/bitext/moses"
	"calque/internal/bitext/tmx"
	"calque/internal/bitext/tsv"
	"calque/internal/bitext/xliff"
	"calque/internal/lang"
)

// Format is the name of a bitext format.
type Format string

// The formats.
const (
	TMX    Format = "tmx"
	TSV    Format = "tsv"
	XLIFF  Format = "xliff"
	JSONL  Format = "jsonl"
	HTML   Format = "html"
	Moses  Format = "moses"
	Ladder Format = "ladder"
)

// endings lists the file endings of each format, in the order of help texts.
var endings = []struct {
	format  Format
	endings []string
}{
	{TMX, []string{".tmx"}},
	{TSV, []string{".tsv"}},
	{XLIFF, []string{".xlf", ".xliff"}},
	{JSONL, []string{".jsonl", ".ndjson"}},
	{HTML, []string{".html", ".htm"}},
	{Moses, nil},
	{Ladder, []string{".ladder", ".gold", ".align"}},
}

// Formats returns the names of all formats.
func Formats() []string {
	var out []string
	for _, e := range endings {
		out = append(out, string(e.format))
	}
	return out
}

// ParseFormat finds a format by name.
func ParseFormat(name string) (Format, error) {
	if slices.Contains(Formats(), name) {
		return Format(name), nil
	}
	return "", fmt.Errorf("unknown format %q", name)
}

// FormatOf finds a format by the ending of a file's name.
func FormatOf(path string) (Format, error) {
	ending := strings.ToLower(filepath.Ext(path))
	for _, e := range endings {
		if slices.Contains(e.endings, ending) {
			return e.format, nil
		}
	}
	return "", fmt.Errorf("the ending of %q belongs to no known format", path)
}

// toolName is written into the headers of files.
const toolName = "calque"

// Header describes the bitext of an aligned pair.
func (a *Aligned) Header(unit Unit, version string) bitext.Header {
	h := bitext.Header{SourceLang: a.Texts[0].Lang, SegType: string(Sentence), Tool: toolName, ToolVersion: version}
	var names []string
	for k, t := range a.Texts {
		names = append(names, filepath.Base(t.Name))
		if k > 0 {
			h.TargetLangs = append(h.TargetLangs, t.Lang)
		}
	}
	h.Title = strings.Join(names, " – ")
	switch unit {
	case Paragraph:
		h.SegType = string(Paragraph)
	case Line:
		h.SegType = "block" // nobody knows what a line is
	}
	return h
}

// NewWriter returns a writer of the format. Moses needs two streams, for the
// source and the target text; the others use the first alone. A ladder has no
// text and is written by WriteLadder.
func NewWriter(f Format, h bitext.Header, out ...io.Writer) (bitext.Writer, error) {
	switch f {
	case TMX:
		return tmx.NewWriter(out[0], h, tmx.Options{}), nil
	case TSV:
		return tsv.NewWriter(out[0], h, tsv.Options{}), nil
	case XLIFF: // 1.2 is the version every translator's tool reads
		return xliff.NewWriter(out[0], h, xliff.Options{Version: xliff.V12}), nil
	case JSONL:
		return jsonl.NewWriter(out[0], h, jsonl.Options{}), nil
	case HTML:
		return html.NewWriter(out[0], h, html.Options{Name: lang.Name}), nil
	case Moses:
		if len(out) < 2 {
			return nil, fmt.Errorf("format %s needs two files", f)
		}
		return moses.NewWriter(out[0], out[1], h, moses.Options{}), nil
	}
	return nil, fmt.Errorf("format %q holds no text", f)
}

// NewReader returns a reader of a bitext. The name is for messages; langs are
// the languages of a table without header.
func NewReader(f Format, r io.Reader, name string, langs []string) (bitext.Reader, error) {
	switch f {
	case TMX:
		return tmx.NewReader(r, tmx.Options{File: name})
	case TSV:
		return tsv.NewReader(r, tsv.Options{File: name, Langs: langs})
	case XLIFF:
		return xliff.NewReader(r, xliff.Options{File: name})
	case JSONL:
		return jsonl.NewReader(r, jsonl.Options{File: name})
	}
	return nil, fmt.Errorf("format %q cannot be read as bitext", f)
}

// WriteLadder writes a ladder as segment indices.
func WriteLadder(w io.Writer, l align.Ladder) error {
	beads := make([]ladder.Bead, len(l))
	for i, b := range l {
		beads[i] = ladder.Bead{Source: b.Source, Target: b.Target, Score: b.Score, HasScore: true}
	}
	return ladder.Write(w, beads)
}

// ReadLadder reads a ladder of any of the customary forms.
func ReadLadder(r io.Reader) (align.Ladder, error) {
	beads, err := ladder.Read(r)
	if err != nil {
		return nil, err
	}
	l := make(align.Ladder, len(beads))
	for i, b := range beads {
		l[i] = align.Bead{Source: b.Source, Target: b.Target, Score: b.Score}
	}
	return l, nil
}
