package text

import "bytes"

// signatures are the first bytes of formats that people pass to a text tool
// by mistake.
var signatures = []struct{ head, kind string }{
	{"%PDF-", "pdf"},
	{"{\\rtf", "rtf"},
	{"\x1f\x8b", "gzip"},
	{"BZh", "bzip2"},
	{"\xFD7zXZ\x00", "xz"},
	{"\x28\xB5\x2F\xFD", "zstd"},
	{"7z\xBC\xAF\x27\x1C", "7z"},
	{"Rar!\x1a\x07", "rar"},
	{"\x89PNG\r\n\x1a\n", "png"},
	{"\xFF\xD8\xFF", "jpeg"},
	{"GIF87a", "gif"},
	{"GIF89a", "gif"},
	{"II*\x00", "tiff"},
	{"MM\x00*", "tiff"},
	{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "doc"}, // OLE 2: doc, xls, ppt
	{"\x7FELF", "elf"},
	{"SQLite format 3\x00", "sqlite"},
	{"AT&TFORM", "djvu"},
	{"\xDE\x12\x04\x95", "mo"},
	{"\x95\x04\x12\xDE", "mo"},
	{"OggS\x00", "ogg"},
	{"ID3", "mp3"},
	{"ITSF\x03\x00", "chm"},
}

// packages are the formats that are zip archives, by a name or a media type
// that stands near the beginning of such an archive.
var packages = []struct{ mark, kind string }{
	{"mimetypeapplication/epub+zip", "epub"},
	{"mimetypeapplication/vnd.oasis.opendocument.text", "odt"},
	{"mimetypeapplication/vnd.oasis.opendocument.spreadsheet", "ods"},
	{"mimetypeapplication/vnd.oasis.opendocument.presentation", "odp"},
	{"word/", "docx"},
	{"xl/", "xlsx"},
	{"ppt/", "pptx"},
}

// binaryKind names the format that data begins like, "" if it could be text.
func binaryKind(data []byte) string {
	if bytes.HasPrefix(data, []byte("PK\x03\x04")) || bytes.HasPrefix(data, []byte("PK\x05\x06")) {
		for _, p := range packages {
			if bytes.Contains(data[:min(len(data), 4096)], []byte(p.mark)) {
				return p.kind
			}
		}
		return "zip"
	}
	for _, s := range signatures {
		if bytes.HasPrefix(data, []byte(s.head)) && !textAfterAll(s.head, data) {
			return s.kind
		}
	}
	if len(data) > 68 && string(data[60:68]) == "BOOKMOBI" {
		return "mobi"
	}
	return ""
}

// textAfterAll keeps short printable signatures from claiming a text that
// happens to begin with the same letters ("ID3 tags are …", "BZh…").
func textAfterAll(head string, data []byte) bool {
	if head != "ID3" && head != "BZh" {
		return false
	}
	return bytes.IndexByte(data[:min(len(data), 512)], 0) < 0 && manyControls(data[:min(len(data), 512)]) < 0
}

// manyControls gives the offset of the first control character where there
// are too many of them for a text, else -1. Tab, the line ends, form feed,
// escape and the end-of-file mark of DOS do not count.
func manyControls(data []byte) int {
	first, n := -1, 0
	sample := data[:min(len(data), 1<<16)]
	for i, c := range sample {
		if isControl(c) {
			if first < 0 {
				first = i
			}
			n++
		}
	}
	if n*50 > len(sample) {
		return first
	}
	return -1
}

func isControl(c byte) bool {
	return c < ' ' && (c < '\t' || c > '\r') && c != 0x1b && c != 0x1a || c == 0x7f
}
