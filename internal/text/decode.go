package text

import (
	"bytes"
	"strings"
	"unicode/utf8"
)

// Decoded is the text of a file and what had to be decided to get it.
type Decoded struct {
	Text string // valid UTF-8
	// Encoding is the name of the encoding the bytes were in, in lower case:
	// the IANA name as the WHATWG Encoding Standard prefers it ("utf-8",
	// "windows-1251", "gb18030"). Subsets go by the name of the set they are
	// decoded with: ISO 8859-1 is "windows-1252", GB2312 is "gb18030".
	Encoding string
	// Offset is how many bytes of byte order mark stood in front of Text in a
	// UTF-8 file: a byte offset in Text plus Offset is one in the file.
	Offset   int
	Replaced int      // invalid bytes or byte sequences written as U+FFFD
	Warnings []string // sentences for the user, without a full stop
}

// DecodeOptions says what is known about a file beforehand. The zero value
// means nothing is known.
type DecodeOptions struct {
	Encoding       string   // a name or an alias; "" detects
	ReplaceInvalid bool     // write U+FFFD for a byte that does not decode
	Langs          []string // languages to expect, as BCP 47 tags
}

// Decode turns the bytes of a text file into UTF-8. Without a given encoding
// it tries, in this order: byte order marks, UTF-8, ISO-2022-JP by its escape
// sequences, UTF-16 and UTF-32 by the pattern of their code units, and then
// the legacy encodings, whose readings are compared by how probable the
// letters and letter pairs are in the languages each encoding is used for.
//
// The errors are *BinaryError for what is no text, *UndetectableError where
// no encoding gives a plausible reading, *UnknownEncodingError for a name
// that is not known, and *InvalidByteError for a byte that does not decode.
// Empty input is an empty UTF-8 text. Decode may be called concurrently.
func Decode(data []byte, opt DecodeOptions) (Decoded, error) {
	if opt.Encoding != "" {
		cs, err := lookup(opt.Encoding)
		if err != nil {
			return Decoded{}, err
		}
		return decodeAs(data, cs, opt)
	}
	if kind := binaryKind(data); kind != "" {
		return Decoded{}, &BinaryError{Offset: 0, Kind: kind}
	}
	if name, size := byteOrderMark(data); size > 0 {
		return decodeAs(data, known(name), opt)
	}
	nul := bytes.IndexByte(data, 0)
	if nul < 0 && utf8.Valid(data) {
		if looksLikeISO2022JP(data) {
			return decodeAs(data, known("iso-2022-jp"), opt)
		}
		return Decoded{Text: string(data), Encoding: "utf-8"}, nil
	}
	return decodeLegacy(data, nul, opt)
}

// decodeLegacy is Decode for bytes that are no clean UTF-8.
func decodeLegacy(data []byte, nul int, opt DecodeOptions) (Decoded, error) {
	if name := guessWide(data); name != "" {
		return decodeAs(data, known(name), opt)
	}
	if nul >= 0 {
		return Decoded{}, &BinaryError{Offset: int64(nul)}
	}
	if at := manyControls(data); at >= 0 {
		return Decoded{}, &BinaryError{Offset: int64(at)}
	}
	if mostlyUTF8(data) {
		return decodeAs(data, known("utf-8"), opt)
	}
	guesses := detect(data, opt.Langs)
	if len(guesses) == 0 || guesses[0].poor() {
		guess := ""
		if len(guesses) > 0 {
			guess = guesses[0].cs.name
		}
		return Decoded{}, &UndetectableError{Guess: guess}
	}
	best := guesses[0].cs
	for _, g := range guesses[:min(len(guesses), 3)] {
		if g.cost > guesses[0].cost*1.05 {
			break
		}
		if d, err := decodeAs(data, g.cs, DecodeOptions{}); err == nil {
			d.Warnings = append(d.Warnings, lostKazakh(d, opt.Langs)...)
			return d, nil
		}
	}
	d, err := decodeAs(data, best, opt)
	if err == nil {
		d.Warnings = append(d.Warnings, lostKazakh(d, opt.Langs)...)
	}
	return d, err
}

// decodeAs decodes with one encoding and drops its byte order mark.
func decodeAs(data []byte, cs charset, opt DecodeOptions) (Decoded, error) {
	d := Decoded{Encoding: cs.name}
	mark := 0
	if name, size := byteOrderMark(data); name == cs.name || (cs.name == "utf-16le" && name == "utf-32le") {
		mark = size
		if name != cs.name {
			mark = 2 // FF FE 00 00: the user says it is UTF-16 that begins with NUL
		}
	}
	text, invalid, replaced := cs.decode(data[mark:])
	if replaced > 0 && !opt.ReplaceInvalid {
		at := mark + invalid
		return Decoded{}, &InvalidByteError{Offset: int64(at), Byte: data[at], Encoding: cs.name}
	}
	if i := strings.IndexByte(text, 0); i >= 0 {
		at := bytes.IndexByte(data, 0)
		return Decoded{}, &BinaryError{Offset: int64(max(at, 0)), Kind: binaryKind(data)}
	}
	d.Text, d.Replaced = text, replaced
	if cs.name == "utf-8" {
		d.Offset = mark
	}
	if opt.Encoding != "" {
		d.Warnings = lostKazakh(d, opt.Langs)
	}
	return d, nil
}

// byteOrderMark names the encoding that a byte order mark announces and gives
// the length of the mark in bytes.
func byteOrderMark(data []byte) (name string, size int) {
	for _, m := range [...]struct{ mark, name string }{
		{"\xEF\xBB\xBF", "utf-8"},
		{"\xFF\xFE\x00\x00", "utf-32le"}, // before UTF-16, whose mark begins it
		{"\x00\x00\xFE\xFF", "utf-32be"},
		{"\xFF\xFE", "utf-16le"},
		{"\xFE\xFF", "utf-16be"},
		{"\x84\x31\x95\x33", "gb18030"},
	} {
		if bytes.HasPrefix(data, []byte(m.mark)) {
			return m.name, len(m.mark)
		}
	}
	return "", 0
}

// mostlyUTF8 reports whether bytes that are not valid UTF-8 are so nearly,
// such as a file that was cut within a character or has one bad byte: then
// the bad byte is the news, not some 8-bit encoding.
func mostlyUTF8(data []byte) bool {
	good, bad := 0, 0
	for i := 0; i < len(data); {
		if data[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, size := utf8.DecodeRune(data[i:])
		if r == utf8.RuneError && size == 1 {
			bad++
		} else {
			good++
		}
		i += size
	}
	return good >= 5 && good >= 8*bad
}

// looksLikeISO2022JP reports whether seven-bit text has the escape sequences
// that switch to JIS characters.
func looksLikeISO2022JP(data []byte) bool {
	return bytes.Contains(data, []byte("\x1b$B")) || bytes.Contains(data, []byte("\x1b$@"))
}
