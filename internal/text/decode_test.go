package text

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/encoding"
)

// sentences reads the everyday sentences of one language.
func sentences(t testing.TB, lang string) []string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", "sentences", lang+".txt"))
	if err != nil {
		t.Fatal(err)
	}
	return strings.Split(strings.TrimSpace(string(data)), "\n")
}

// encode writes text in an encoding, or reports that it cannot.
func encode(s, name string) ([]byte, bool) {
	cs := known(name)
	if cs.bytes != nil {
		back := map[rune]byte{}
		for b, r := range cs.bytes {
			if r != utf8.RuneError {
				back[r] = byte(b)
			}
		}
		out := make([]byte, 0, len(s))
		for _, r := range s {
			b, ok := back[r]
			if !ok {
				return nil, false
			}
			out = append(out, b)
		}
		return out, true
	}
	var enc *encoding.Encoder
	if cs.multi == nil {
		return []byte(s), true
	}
	enc = cs.multi.NewEncoder()
	out, err := enc.Bytes([]byte(s))
	return out, err == nil
}

// simplify takes what an 8-bit encoding lacks out of a sentence, as writers
// of the time did.
var simplify = strings.NewReplacer("’", "'", "‘", "'", "“", "\"", "”", "\"", "„", "\"", "–", "-", "…", "...", "«", "\"", "»", "\"", "œ", "oe", "ґ", "г")

func TestDecodeDetects(t *testing.T) {
	if testing.Short() {
		t.Skip("measures accuracy: not in short mode")
	}
	for _, c := range []struct{ encoding, langs string }{
		{"utf-8", "ru uk kk zh zh-Hant ja ko en de fr es tr pl ar"},
		{"utf-16le", "ru uk kk zh zh-Hant ja ko en de fr es tr pl ar"},
		{"utf-16be", "ru uk kk zh zh-Hant ja ko en de fr es tr pl ar"},
		{"utf-32le", "ru zh"},
		{"windows-1251", "ru uk"}, {"koi8-r", "ru"}, {"koi8-u", "uk"}, {"ibm866", "ru"}, {"iso-8859-5", "ru uk"},
		{"x-mac-cyrillic", "ru"},
		{"kz-1048", "kk"}, {"ptcp154", "kk"},
		{"gb18030", "zh"}, {"big5", "zh-Hant"}, {"shift_jis", "ja"}, {"euc-jp", "ja"}, {"iso-2022-jp", "ja"}, {"euc-kr", "ko"},
		{"windows-1252", "en de fr es"}, {"iso-8859-1", "de fr es"}, {"iso-8859-15", "fr"},
		{"windows-1250", "pl"}, {"iso-8859-2", "pl"},
		{"windows-1254", "tr"}, {"iso-8859-9", "tr"}, {"windows-1256", "ar"}, {"iso-8859-6", "ar"},
	} {
		for lang := range strings.FieldsSeq(c.langs) {
			t.Run(c.encoding+"/"+lang, func(t *testing.T) { detects(t, c.encoding, lang) })
		}
	}
}

// detects builds 100 files of four sentences and wants 98 of them read right.
func detects(t *testing.T, name, lang string) {
	all := sentences(t, lang)
	rng := rand.New(rand.NewPCG(7, 11))
	right, files, wrong := 0, 0, ""
	for files < 100 {
		rng.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
		text := strings.Join(all[:4], []string{"\n", "\r\n", " "}[files%3])
		data, ok := encode(text, name)
		if !ok {
			text = simplify.Replace(text)
			if data, ok = encode(text, name); !ok {
				t.Fatalf("the sentence cannot be written in %s: %q", name, text)
			}
		}
		files++
		d, err := Decode(data, DecodeOptions{})
		if err == nil && d.Text == text {
			right++
		} else {
			wrong = fmt.Sprintf("%v %v %.60q", d.Encoding, err, d.Text)
		}
	}
	if right < 98 {
		t.Errorf("%d of 100 files read right; the last wrong one: %s", right, wrong)
	} else if right < 100 {
		t.Logf("%d of 100 files read right; the last wrong one: %s", right, wrong)
	}
}

// TestDecodeOneSentence is harder: sixty letters, of which one may be above
// ASCII.
func TestDecodeOneSentence(t *testing.T) {
	if testing.Short() {
		t.Skip("measures accuracy: not in short mode")
	}
	right, files := 0, 0
	for _, c := range []struct{ encoding, lang string }{
		{"windows-1251", "ru"}, {"koi8-r", "ru"}, {"ibm866", "ru"}, {"windows-1251", "uk"}, {"koi8-u", "uk"}, {"kz-1048", "kk"},
		{"windows-1252", "de"}, {"windows-1252", "fr"}, {"windows-1252", "es"}, {"windows-1250", "pl"}, {"iso-8859-2", "pl"},
		{"windows-1254", "tr"}, {"windows-1256", "ar"}, {"gb18030", "zh"}, {"big5", "zh-Hant"}, {"shift_jis", "ja"},
		{"euc-jp", "ja"}, {"euc-kr", "ko"}, {"utf-16le", "ru"}, {"utf-16be", "zh"},
	} {
		for _, s := range sentences(t, c.lang) {
			data, ok := encode(s, c.encoding)
			if !ok {
				s = simplify.Replace(s)
				data, _ = encode(s, c.encoding)
			}
			files++
			if d, err := Decode(data, DecodeOptions{}); err == nil && d.Text == s {
				right++
			} else {
				t.Logf("%s %s: %s %v %q", c.encoding, c.lang, d.Encoding, err, d.Text)
			}
		}
	}
	if right*100 < files*98 {
		t.Errorf("%d of %d sentences read right; want 98 %%", right, files)
	}
	t.Logf("%d of %d sentences read right", right, files)
}

func TestDecodeNamed(t *testing.T) {
	for _, c := range []struct{ name, data, text, encoding string }{
		{"windows-1251", "\xcf\xf0\xe8", "При", "windows-1251"},
		{"CP1251", "\xcf\xf0\xe8", "При", "windows-1251"},
		{"koi8_r", "\xf0\xd2\xc9", "При", "koi8-r"},
		{"CP866", "\x8f\xe0\xa8", "При", "ibm866"},
		{"STRK1048-2002", "\x8d\xe0\xe7\xe0\x9d", "Қазақ", "kz-1048"},
		{"PTCP154", "\x8d\xe0\xe7\xe0\x9d", "Қазақ", "ptcp154"},
		{"gb2312", "\xd6\xd0\xce\xc4", "中文", "gb18030"},
		{"GBK", "\xd6\xd0\xce\xc4", "中文", "gb18030"},
		{"Big5", "\xa4\xa4\xa4\xe5", "中文", "big5"},
		{"sjis", "\x93\xfa\x96\x7b", "日本", "shift_jis"},
		{"Latin1", "caf\xe9", "café", "windows-1252"},
		{"ISO_8859-1:1987", "caf\xe9", "café", "windows-1252"},
		{"utf-16", "\xff\xfea\x00", "a", "utf-16le"},
		{"UTF-16BE", "\x00a", "a", "utf-16be"},
		{"utf-8", "\xef\xbb\xbfa", "a", "utf-8"},
		{"ibm437", "caf\x82", "café", "ibm437"},
	} {
		d, err := Decode([]byte(c.data), DecodeOptions{Encoding: c.name})
		if err != nil || d.Text != c.text || d.Encoding != c.encoding {
			t.Errorf("%s: %q in %s, %v; want %q in %s", c.name, d.Text, d.Encoding, err, c.text, c.encoding)
		}
	}
	var unknown *UnknownEncodingError
	for _, name := range []string{"klingon", "x-user-defined", "-", "utf-9"} {
		if _, err := Decode(nil, DecodeOptions{Encoding: name}); !errors.As(err, &unknown) {
			t.Errorf("%s: error %v; want *UnknownEncodingError", name, err)
		}
	}
}

func TestDecodeMarks(t *testing.T) {
	for _, c := range []struct {
		data, text, encoding string
		offset               int
	}{
		{"", "", "utf-8", 0},
		{"\xef\xbb\xbf", "", "utf-8", 3},
		{"\xef\xbb\xbfда", "да", "utf-8", 3},
		{"\xff\xfe\x34\x04\x30\x04", "да", "utf-16le", 0},
		{"\xfe\xff\x04\x34\x04\x30", "да", "utf-16be", 0},
		{"\xff\xfe\x00\x00\x34\x04\x00\x00", "д", "utf-32le", 0},
		{"\x00\x00\xfe\xff\x00\x00\x04\x34", "д", "utf-32be", 0},
		{"\xff\xfe\x3d\xd8\x00\xde", "😀", "utf-16le", 0},
	} {
		d, err := Decode([]byte(c.data), DecodeOptions{})
		if err != nil || d.Text != c.text || d.Encoding != c.encoding || d.Offset != c.offset {
			t.Errorf("%q: %+v, %v; want %q in %s after %d bytes", c.data, d, err, c.text, c.encoding, c.offset)
		}
	}
}

func TestDecodeInvalid(t *testing.T) {
	long := strings.Repeat("Длинная строка для проверки. ", 2000)
	for _, c := range []struct {
		name, data string
		offset     int64
		replaced   int
	}{
		{"utf-8", "да\xffнет", 4, 1},
		{"", "Это почти правильный текст в \xd1 UTF-8.", 53, 1}, // nearly UTF-8: the byte is the news
		{"", "Текст обрезан посреди буквы \xd0", 52, 1},
		{"", long + "\xd0" + long, int64(len(long)), 1},
		{"windows-1251", "\xcf\x98\xf0\x98", 1, 2},
		{"shift_jis", "abc\x93\xfa\xfd\x96\x7b", 5, 1},
		{"gb18030", strings.Repeat("\xd6\xd0", 20000) + "\xff" + strings.Repeat("\xd6\xd0", 20000), 40000, 1},
		{"euc-kr", "ab\xb0\xa1\xff\xb0\xa1", 4, 1},
		{"utf-16le", "a\x00\x00\xd8b\x00", 2, 1},
		{"utf-16le", "\xff\xfea\x00b", 4, 1},
		{"utf-16be", "\x00a\x00b\x00c\xdc\x00", 6, 1},
	} {
		_, err := Decode([]byte(c.data), DecodeOptions{Encoding: c.name})
		var invalid *InvalidByteError
		if !errors.As(err, &invalid) || invalid.Offset != c.offset || invalid.Byte != c.data[c.offset] {
			t.Errorf("%s %.20q: error %v; want offset %d", c.name, c.data, err, c.offset)
		}
		d, err := Decode([]byte(c.data), DecodeOptions{Encoding: c.name, ReplaceInvalid: true})
		if err != nil || d.Replaced != c.replaced || strings.Count(d.Text, "\uFFFD") != c.replaced {
			t.Errorf("%s %.20q: %d replaced, %v; want %d", c.name, c.data, d.Replaced, err, c.replaced)
		}
	}
}

func TestDecodeNoText(t *testing.T) {
	for _, c := range []struct{ data, kind string }{
		{"PK\x03\x04\x14\x00\x06\x00[Content_Types].xml\x00word/document.xml", "docx"},
		{"PK\x03\x04\x14\x00\x00\x00mimetypeapplication/epub+zip", "epub"},
		{"PK\x03\x04\x14\x00\x00\x00mimetypeapplication/vnd.oasis.opendocument.text", "odt"},
		{"PK\x03\x04\x14\x00\x00\x00notes.txt", "zip"},
		{"%PDF-1.7\nplain", "pdf"}, {"\x89PNG\r\n\x1a\n", "png"}, {"\x1f\x8b\x08", "gzip"}, {"{\\rtf1\\ansi", "rtf"},
		{"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "doc"}, {strings.Repeat("x", 60) + "BOOKMOBI", ""}, {strings.Repeat("x", 60) + "BOOKMOBI\x00", "mobi"},
		{"text with one \x00 in it", ""},
		{"\x01\x02\x03\x04\x05\x06\xff\x07\x08\x0e\x0f\x10\x11", ""},
	} {
		d, err := Decode([]byte(c.data), DecodeOptions{})
		var bin *BinaryError
		switch {
		case strings.HasSuffix(c.data, "BOOKMOBI"):
			if err != nil {
				t.Errorf("%q: %v; want a text", c.data, err)
			}
		case !errors.As(err, &bin) || bin.Kind != c.kind:
			t.Errorf("%.20q: %q, %v; want *BinaryError of kind %q", c.data, d.Text, err, c.kind)
		}
	}
	for _, text := range []string{"ID3 tags are in music files.", "BZh is how it begins.", "%PD", "PK"} {
		if d, err := Decode([]byte(text), DecodeOptions{}); err != nil || d.Text != text {
			t.Errorf("%q: %v; want the text", text, err)
		}
	}
	rng := rand.New(rand.NewPCG(1, 2))
	for range 50 {
		noise := make([]byte, 400)
		for i := range noise {
			noise[i] = byte(0x80 + rng.IntN(0x80))
		}
		d, err := Decode(noise, DecodeOptions{})
		var und *UndetectableError
		if !errors.As(err, &und) {
			t.Fatalf("noise was read as %s: %q, %v", d.Encoding, d.Text, err)
		}
	}
}

func TestDecodeLostKazakh(t *testing.T) {
	var marks, like []string
	for i, r := range []rune("әғқңөұүһіӘҒҚҢӨҰҮҺІ") {
		marks = append(marks, string(r), "?")
		like = append(like, string(r), string([]rune("агкноуухиАГКНОУУХИ")[i]))
	}
	lossy, alike := strings.NewReplacer(marks...), strings.NewReplacer(like...)
	kk := strings.Join(sentences(t, "kk"), "\n") + "\nБұл қазақ тілі туралы кітап. Ол балалар үшін жазылған және өте қызық болған."
	for _, c := range []struct {
		name, text string
		langs      []string
		want       bool
	}{
		{"koi8-r", lossy.Replace(kk), nil, true},
		{"windows-1251", lossy.Replace(kk), nil, true},
		{"windows-1251", alike.Replace(kk), nil, true},
		{"windows-1251", alike.Replace(kk), []string{"kk"}, true},
		{"windows-1251", strings.Join(sentences(t, "ru"), "\n"), nil, false},
		{"koi8-r", strings.Join(sentences(t, "ru"), "\n"), nil, false},
		{"windows-1251", strings.Join(sentences(t, "uk"), "\n"), []string{"uk"}, false},
		{"kz-1048", kk, []string{"kk"}, false},
	} {
		data, ok := encode(simplify.Replace(c.text), c.name)
		if !ok {
			t.Fatalf("%s cannot be written", c.name)
		}
		d, err := Decode(data, DecodeOptions{Langs: c.langs})
		if err != nil || (len(d.Warnings) > 0) != c.want {
			t.Errorf("%s %v: read as %s with warnings %q, %v; want a warning: %v", c.name, c.langs, d.Encoding, d.Warnings, err, c.want)
		}
	}
}

// FuzzDecode holds that whatever the detection says, the text is
// valid UTF-8 and a named encoding gives the same text again.
func FuzzDecode(f *testing.F) {
	f.Add([]byte("\xcf\xf0\xe8\xe2\xe5\xf2"))
	f.Add([]byte("\x93\xfa\x96\x7b\x8c\xea"))
	f.Add([]byte("\xff\xfea\x00"))
	f.Add([]byte("\x1b$B$3\x1b(B"))
	f.Fuzz(func(t *testing.T, data []byte) {
		d, err := Decode(data, DecodeOptions{})
		if err != nil {
			return
		}
		if !utf8.ValidString(d.Text) || d.Replaced != 0 {
			t.Fatalf("%q: %+v", data, d)
		}
		again, err := Decode(data, DecodeOptions{Encoding: d.Encoding})
		if err != nil || again.Text != d.Text {
			t.Fatalf("%q: %q by detection, %q by name, %v", data, d.Text, again.Text, err)
		}
	})
}

func BenchmarkDecode(b *testing.B) {
	ru := strings.Repeat(strings.Join(sentences(b, "ru"), " "), 20000)[:50<<20] // one line
	ru = strings.ToValidUTF8(ru, "")
	b.Run("utf-8", func(b *testing.B) {
		data := []byte(ru)
		b.SetBytes(int64(len(data)))
		for b.Loop() {
			if _, err := Decode(data, DecodeOptions{}); err != nil {
				b.Fatal(err)
			}
		}
	})
	zh := strings.Repeat(strings.Join(sentences(b, "zh"), ""), 2000)
	for name, text := range map[string]string{"windows-1251": simplify.Replace(ru[:8<<20]), "gb18030": zh} {
		b.Run(name, func(b *testing.B) {
			data, ok := encode(strings.ToValidUTF8(text, ""), name)
			if !ok {
				b.Fatal("cannot be written")
			}
			b.SetBytes(int64(len(data)))
			for b.Loop() {
				if _, err := Decode(data, DecodeOptions{Encoding: ""}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
