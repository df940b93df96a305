package pipeline

import (
	"errors"
	"fmt"
	"strings"

	"calque/internal/lang"
	"calque/internal/normalize"
	"calque/internal/segment"
	"calque/internal/segment/srx"
	"calque/internal/text"
)

// Input is a text as it came in.
type Input struct {
	Name string // for messages and places
	Data []byte
	Lang string // BCP 47 tag, "" to detect it
}

// Text is a decoded and segmented text.
type Text struct {
	Name     string
	Lang     string     // BCP 47 tag
	Detected lang.Guess // what the text itself looks like; Tag "" where unsure
	Encoding string     // in the words of package text
	Warnings []string   // for the user, without a full stop
	Content  string     // the decoded text
	Cut      segment.Text

	offset int // bytes of byte order mark before Content
	lines  *text.Lines
}

// Unit says what a segment is.
type Unit string

// The units: a sentence, a paragraph, or a line that is left as it stands.
const (
	Sentence  Unit = "sentence"
	Paragraph Unit = "paragraph"
	Line      Unit = "line"
)

// ReadOptions say how a text is read. The zero value detects everything and
// cuts sentences.
type ReadOptions struct {
	Encoding       string // "" detects
	ReplaceInvalid bool
	Unit           Unit
	Layout         segment.Layout
	SRX            *srx.Document // rules that cut sentences in place of our own
	AnyLang        bool          // a text whose language cannot be told is accepted, with Lang ""
	AllowEmpty     bool          // a text without text is accepted, without segments
}

// maxSegment is the longest segment, in bytes, that is taken for text. Books
// have no sentences of a megabyte; files whose line ends were lost do.
const maxSegment = 1 << 20

// The errors of Read beside those of package text.
var (
	ErrEmpty   = errors.New("there is no text in it")
	ErrNoLang  = errors.New("the language cannot be told")
	ErrTooLong = errors.New("a segment is longer than a megabyte")
)

// Read decodes, identifies and cuts a text. Errors are those of text.Decode,
// ErrEmpty, ErrNoLang and ErrTooLong, wrapped with the input's name.
func Read(in Input, opt ReadOptions) (*Text, error) {
	t, err := Decode(in, opt)
	if err != nil {
		return nil, err
	}
	if strings.TrimSpace(t.Content) == "" {
		if opt.AllowEmpty {
			return t, nil
		}
		return nil, fmt.Errorf("%s: %w", in.Name, ErrEmpty)
	}
	if t.Lang == "" && !opt.AnyLang {
		return nil, fmt.Errorf("%s: %w", in.Name, ErrNoLang)
	}
	return t, t.cut(opt)
}

// Decode decodes and identifies a text and leaves it uncut. Lang is "" where
// it was neither given nor can be told. Errors are those of text.Decode,
// wrapped with the input's name.
func Decode(in Input, opt ReadOptions) (*Text, error) {
	d, err := text.Decode(in.Data, text.DecodeOptions{
		Encoding: opt.Encoding, ReplaceInvalid: opt.ReplaceInvalid, Langs: langs(in.Lang),
	})
	if err != nil {
		return nil, fmt.Errorf("%s: %w", in.Name, err)
	}
	t := &Text{Name: in.Name, Lang: in.Lang, Encoding: d.Encoding, Warnings: d.Warnings,
		Content: d.Text, offset: d.Offset, lines: text.NewLines(d.Text)}
	if d.Replaced > 0 {
		t.Warnings = append(t.Warnings, fmt.Sprintf("%d invalid bytes were replaced by U+FFFD", d.Replaced))
	}
	t.Detected = lang.Identify(d.Text)
	if t.Lang == "" {
		t.Lang = t.Detected.Tag
	}
	return t, nil
}

func langs(tag string) []string {
	if tag == "" {
		return nil
	}
	return []string{tag}
}

func (t *Text) cut(opt ReadOptions) error {
	so := segment.Options{Lang: t.Lang, Layout: opt.Layout}
	if opt.SRX != nil {
		engine, err := opt.SRX.Engine(t.Lang)
		if err != nil {
			return fmt.Errorf("%s: %w", t.Name, err)
		}
		so.Rules = engine
	}
	switch opt.Unit {
	case Line:
		t.Cut = segment.Lines(t.Content)
	case Paragraph:
		t.Cut = segment.Paragraphs(t.Content, so)
	default:
		t.Cut = segment.Split(t.Content, so)
	}
	for _, s := range t.Cut.Segments {
		if n := s.ByteEnd - s.ByteStart; n > maxSegment {
			return fmt.Errorf("%s:%d: %w (%d bytes)", t.Name, s.Line, ErrTooLong, n)
		}
	}
	return nil
}

// Segment returns the text of segment i as it stands in the input.
func (t *Text) Segment(i int) string {
	s := t.Cut.Segments[i]
	return t.Content[s.ByteStart:s.ByteEnd]
}

// ByteRange returns where segment i stands in the file. For a file that is not
// UTF-8 the bytes are those of its text as UTF-8.
func (t *Text) ByteRange(i int) (start, end int) {
	s := t.Cut.Segments[i]
	return t.ByteOffset(s.ByteStart), t.ByteOffset(s.ByteEnd)
}

// ByteOffset turns an offset into Content into one into the file, which may
// begin with a byte order mark.
func (t *Text) ByteOffset(inContent int) int { return inContent + t.offset }

// Position returns line and column of a byte offset into Content.
func (t *Text) Position(byteOffset int) text.Position { return t.lines.Position(byteOffset) }

// normalizer returns a normalizer for the text's language.
func (t *Text) normalizer(level normalize.Level) (*normalize.Normalizer, error) {
	n, err := normalize.New(normalize.Options{Level: level, Lang: t.Lang})
	if err != nil {
		return nil, fmt.Errorf("normalize %s: %w", t.Name, err)
	}
	return n, nil
}
