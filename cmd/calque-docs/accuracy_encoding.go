package main

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/encoding/unicode"

	"calque/internal/text"
)

// encodingCases are the encodings measured, with the languages they are for.
var encodingCases = []struct{ encoding, langs string }{
	{"utf-8", "ru uk kk zh zh-Hant ja ko en de fr es tr pl ar"}, {"utf-16le", "ru kk zh en"}, {"utf-16be", "ru kk zh en"},
	{"windows-1251", "ru uk"}, {"koi8-r", "ru"}, {"koi8-u", "uk"}, {"ibm866", "ru"}, {"iso-8859-5", "ru"},
	{"kz-1048", "kk"}, {"ptcp154", "kk"},
	{"gb18030", "zh"}, {"big5", "zh-Hant"}, {"shift_jis", "ja"}, {"euc-jp", "ja"}, {"euc-kr", "ko"},
	{"windows-1252", "en de fr es"}, {"windows-1250", "pl"}, {"windows-1254", "tr"}, {"windows-1256", "ar"},
}

// filesPerLanguage are drawn at random, with a fixed seed.
const filesPerLanguage = 100

func encodings(samples string) (string, error) {
	var b strings.Builder
	b.WriteString("| encoding | languages | files | % |\n|---|---|--:|--:|\n")
	for _, c := range encodingCases {
		var t tally
		for tag := range strings.FieldsSeq(c.langs) {
			if err := detect(&t, c.encoding, filepath.Join(samples, tag+".txt")); err != nil {
				return "", err
			}
		}
		fmt.Fprintf(&b, "| %s | %s | %d | %s |\n", c.encoding, c.langs, t.count[c.encoding][1], t.share(c.encoding))
	}
	return b.String(), nil
}

func detect(t *tally, name, path string) error {
	data, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	sentences := strings.Split(strings.TrimSpace(string(data)), "\n")
	if len(sentences) < 4 {
		return fmt.Errorf("%s: fewer than four sentences", path)
	}
	write, err := encoder(name)
	if err != nil {
		return err
	}
	rng := rand.New(rand.NewPCG(7, 11))
	for range filesPerLanguage {
		rng.Shuffle(len(sentences), func(i, j int) { sentences[i], sentences[j] = sentences[j], sentences[i] })
		s := strings.Join(sentences[:4], "\n")
		file, ok := write(s)
		if !ok {
			s = simplify.Replace(s)
			if file, ok = write(s); !ok {
				return fmt.Errorf("%s: a sentence cannot be written in %s", path, name)
			}
		}
		d, err := text.Decode(file, text.DecodeOptions{})
		t.add(name, err == nil && d.Text == s)
	}
	return nil
}

// simplify takes out what an 8-bit encoding may lack, as writers of the time did.
var simplify = strings.NewReplacer("’", "'", "‘", "'", "“", "\"", "”", "\"", "„", "\"", "–", "-", "…", "...",
	"«", "\"", "»", "\"", "œ", "oe", "ґ", "г")

// encoder returns a function that writes a text in an encoding, false where it
// has no bytes for a character.
func encoder(name string) (func(string) ([]byte, bool), error) {
	switch name {
	case "utf-8":
		return func(s string) ([]byte, bool) { return []byte(s), true }, nil
	case "utf-16le":
		return through(unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM)), nil
	case "utf-16be":
		return through(unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM)), nil
	case "kz-1048", "ptcp154":
		return byTable(name)
	}
	enc, err := htmlindex.Get(name)
	if err != nil {
		return nil, fmt.Errorf("encoding %s: %w", name, err)
	}
	return through(enc), nil
}

func through(enc encoding.Encoding) func(string) ([]byte, bool) {
	return func(s string) ([]byte, bool) {
		out, err := enc.NewEncoder().Bytes([]byte(s))
		return out, err == nil
	}
}

// byTable turns the decoder of a single-byte encoding round, for those that no
// library writes.
func byTable(name string) (func(string) ([]byte, bool), error) {
	back := map[rune]byte{}
	for c := range 256 {
		d, err := text.Decode([]byte{byte(c)}, text.DecodeOptions{Encoding: name, ReplaceInvalid: true})
		if err != nil {
			continue // a control character alone is no text
		}
		if r, _ := utf8.DecodeRuneInString(d.Text); d.Replaced == 0 && d.Text != "" {
			back[r] = byte(c)
		}
	}
	if len(back) < 128 {
		return nil, fmt.Errorf("encoding %s: only %d characters can be read", name, len(back))
	}
	return func(s string) ([]byte, bool) {
		var out []byte
		for _, r := range s {
			c, ok := back[r]
			if !ok {
				return nil, false
			}
			out = append(out, c)
		}
		return out, true
	}, nil
}
