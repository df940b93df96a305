package text

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/encoding/ianaindex"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/encoding/unicode/utf32"
)

// charset is an encoding that can be decoded.
type charset struct {
	name  string            // as Decoded.Encoding gives it
	bytes *[256]rune        // the characters of a single-byte encoding, else nil
	multi encoding.Encoding // any other encoding; nil for UTF-8
}

// aliases are names in use that neither the WHATWG Encoding Standard nor the
// IANA registry as x/text has it knows.
var aliases = map[string]string{
	"utf8": "utf-8", "utf-8-sig": "utf-8", "cp65001": "utf-8", "65001": "utf-8", "ascii": "windows-1252",
	"utf16": "utf-16le", "utf-16": "utf-16le", "ucs-2": "utf-16le", "ucs2": "utf-16le", "utf16le": "utf-16le", "utf16be": "utf-16be",
	"utf32": "utf-32le", "utf-32": "utf-32le", "utf32le": "utf-32le", "utf32be": "utf-32be", "ucs-4": "utf-32le",
	"cp936": "gb18030", "ms936": "gb18030", "936": "gb18030", "gb": "gb18030", "euc-cn": "gb18030", "gbk": "gb18030",
	"cp950": "big5", "950": "big5", "cp932": "shift_jis", "ms932": "shift_jis", "932": "shift_jis", "sjis": "shift_jis",
	"cp949": "euc-kr", "949": "euc-kr", "uhc": "euc-kr", "ms949": "euc-kr",
	"1250": "windows-1250", "1251": "windows-1251", "1252": "windows-1252", "1253": "windows-1253", "1254": "windows-1254",
	"1256": "windows-1256", "1257": "windows-1257", "win1251": "windows-1251", "win-1251": "windows-1251", "ansi": "windows-1252",
	"cp866": "ibm866", "dos": "ibm866", "866": "ibm866", "koi8": "koi8-r", "koi8r": "koi8-r", "koi8u": "koi8-u",
	"kz1048": "kz-1048", "strk1048-2002": "kz-1048", "strk1048": "kz-1048", "rk1048": "kz-1048", "cskz1048": "kz-1048",
	"pt154": "ptcp154", "cp154": "ptcp154", "csptcp154": "ptcp154", "cyrillic-asian": "ptcp154",
	"latin-1": "windows-1252", "latin-2": "iso-8859-2", "latin-5": "windows-1254", "latin-9": "iso-8859-15",
	"cp437": "ibm437", "437": "ibm437", "cp850": "ibm850", "850": "ibm850", "cp852": "ibm852", "852": "ibm852", "cp855": "ibm855",
}

// known is lookup for the names this package writes itself.
func known(name string) charset {
	cs, err := lookup(name)
	if err != nil {
		panic("text: " + err.Error()) // a misspelt name in this package
	}
	return cs
}

// lookup finds an encoding by any of its names, in any case, with
// underscores or hyphens or blanks. Where the WHATWG standard decodes a set
// by a larger one, so does this: ISO 8859-1 by windows-1252, GB2312 by
// GB18030.
func lookup(name string) (charset, error) {
	key := strings.ToLower(strings.TrimSpace(name))
	for _, k := range []string{key, strings.ReplaceAll(key, "_", "-"), strings.NewReplacer("_", "", "-", "", " ", "").Replace(key)} {
		if a, ok := aliases[k]; ok {
			k = a
		}
		if cs, ok := own(k); ok {
			return cs, nil
		}
		if enc, err := htmlindex.Get(k); err == nil && enc != encoding.Replacement {
			if n, err := htmlindex.Name(enc); err == nil && n != "x-user-defined" {
				if n == "gbk" {
					return lookup("gb18030")
				}
				return charsetOf(n, enc), nil
			}
		}
		if enc, err := ianaindex.IANA.Encoding(k); err == nil && enc != nil {
			return charsetOf(k, enc), nil
		}
	}
	return charset{}, &UnknownEncodingError{Name: name}
}

// own has the encodings that the indexes lack or hand out with a byte order
// mark policy of their own.
func own(name string) (charset, bool) {
	switch name {
	case "utf-8":
		return charset{name: name}, true
	case "utf-16le":
		return charset{name: name, multi: unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM)}, true
	case "utf-16be":
		return charset{name: name, multi: unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM)}, true
	case "utf-32le":
		return charset{name: name, multi: utf32.UTF32(utf32.LittleEndian, utf32.IgnoreBOM)}, true
	case "utf-32be":
		return charset{name: name, multi: utf32.UTF32(utf32.BigEndian, utf32.IgnoreBOM)}, true
	case "kz-1048":
		return charset{name: name, bytes: kz1048()}, true
	case "ptcp154":
		return charset{name: name, bytes: ptcp154()}, true
	}
	return charset{}, false
}

// charsetOf reads the table of a single-byte encoding out of x/text.
func charsetOf(name string, enc encoding.Encoding) charset {
	cm, ok := enc.(*charmap.Charmap)
	if !ok {
		return charset{name: name, multi: enc}
	}
	var table [256]rune
	for i := range table {
		table[i] = cm.DecodeByte(byte(i))
	}
	return charset{name: name, bytes: &table}
}

// decode gives the text, the offset of the first invalid byte and the number
// of invalid bytes or sequences, each of which became U+FFFD.
func (cs charset) decode(data []byte) (text string, firstInvalid, invalid int) {
	switch {
	case cs.bytes != nil:
		return decodeBytes(data, cs.bytes)
	case cs.multi != nil:
		return decodeMulti(data, cs.multi)
	case utf8.Valid(data):
		return string(data), 0, 0
	}
	return decodeUTF8(data)
}

// decodeUTF8 writes one U+FFFD for each byte that begins no valid character.
func decodeUTF8(data []byte) (text string, firstInvalid, invalid int) {
	var sb strings.Builder
	sb.Grow(len(data))
	from := 0
	for i := 0; i < len(data); {
		if data[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, size := utf8.DecodeRune(data[i:])
		if r == utf8.RuneError && size == 1 {
			if invalid == 0 {
				firstInvalid = i
			}
			invalid++
			sb.Write(data[from:i])
			sb.WriteRune(utf8.RuneError)
			from = i + 1
		}
		i += size
	}
	sb.Write(data[from:])
	return sb.String(), firstInvalid, invalid
}

// decodeBytes decodes a single-byte encoding.
func decodeBytes(data []byte, table *[256]rune) (text string, firstInvalid, invalid int) {
	var encoded [256]string
	for i, r := range table {
		encoded[i] = string(r)
	}
	var sb strings.Builder
	sb.Grow(len(data) + len(data)/2)
	for i, c := range data {
		if table[c] == utf8.RuneError {
			if invalid == 0 {
				firstInvalid = i
			}
			invalid++
		}
		sb.WriteString(encoded[c])
	}
	return sb.String(), firstInvalid, invalid
}
