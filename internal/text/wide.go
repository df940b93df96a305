package text

import (
	"encoding/binary"
	"unicode"
	"unicode/utf16"
)

// guessWide names the UTF-16 or UTF-32 encoding of data that has no byte
// order mark, or gives "". Such data has NULs or control bytes that no 8-bit
// text has: every Cyrillic letter brings a 0x04 and every space a 0x00.
func guessWide(data []byte) string {
	sample := data[:min(len(data), 1<<14)]
	if !hasControls(sample) || len(data) < 4 {
		return ""
	}
	if len(data)%4 == 0 {
		if isUTF32(sample, binary.LittleEndian) {
			return "utf-32le"
		}
		if isUTF32(sample, binary.BigEndian) {
			return "utf-32be"
		}
	}
	little, big := wideCost(sample, binary.LittleEndian), wideCost(sample, binary.BigEndian)
	const most, margin = 11.5, 1.5 // bits a code unit
	switch {
	case little < most && little+margin < big:
		return "utf-16le"
	case big < most && big+margin < little:
		return "utf-16be"
	}
	return ""
}

func hasControls(sample []byte) bool {
	for _, c := range sample {
		if isControl(c) || c == 0x1a || c == 0x1b {
			return true
		}
	}
	return false
}

// isUTF32 reports whether all four-byte units are characters of text.
func isUTF32(sample []byte, order binary.ByteOrder) bool {
	for i := 0; i+4 <= len(sample); i += 4 {
		r := order.Uint32(sample[i:])
		if r == 0 || r > unicode.MaxRune || !unicode.IsPrint(rune(r)) && !unicode.IsSpace(rune(r)) && !unicode.Is(unicode.Cf, rune(r)) {
			return false
		}
	}
	return true
}

// wideCost estimates how many bits a code unit takes if the bytes are UTF-16
// of this order: few for letters in use, many for characters hardly anyone
// writes, most for those that are none.
func wideCost(sample []byte, order binary.ByteOrder) float64 {
	units := make([]uint16, len(sample)/2)
	for i := range units {
		units[i] = order.Uint16(sample[2*i:])
	}
	if n := len(units); n > 1 && utf16.IsSurrogate(rune(units[n-1])) {
		units = units[:n-1] // half of a pair that the sample cut
	}
	ranks := pairs().common
	total := 0.0
	for _, r := range utf16.Decode(units) {
		total += runeCost(r, ranks)
	}
	return total / float64(max(len(units), 1))
}

// runeCost is a rough -log2 of how often a character is met in text.
func runeCost(r rune, common map[rune]bool) float64 {
	switch {
	case r >= ' ' && r < 0x7f || r == '\n' || r == '\r' || r == '\t':
		return 4
	case r < ' ' || r == unicode.ReplacementChar:
		return 30
	case common[r], r >= 0x3040 && r <= 0x30ff: // frequent Han and Hangul, kana
		return 8
	case r < 0x250, r >= 0x370 && r < 0x530, r >= 0x590 && r < 0x700, r >= 0x900 && r < 0x980:
		return 5.5
	case r == 0x3000, r == 0x3001, r == 0x3002, r >= 0x2010 && r <= 0x2026, r >= 0x300a && r <= 0x3011, r >= 0xff01 && r <= 0xff1f:
		return 6
	case r >= 0x4e00 && r <= 0x9fff, r >= 0xac00 && r <= 0xd7a3:
		return 13
	case unicode.IsLetter(r) || unicode.IsMark(r) || r >= 0x1f300 && r < 0x1fb00:
		return 16
	case unicode.IsPrint(r), unicode.IsSpace(r):
		return 18
	}
	return 30
}
