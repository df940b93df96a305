package text

import (
	"bytes"
	"errors"
	"strings"

	"golang.org/x/text/encoding"
	"golang.org/x/text/transform"
)

// replacement is U+FFFD in UTF-8, which the decoders of x/text write for
// bytes that do not decode.
var replacement = []byte("\uFFFD")

// decodeMulti decodes with a decoder of x/text.
func decodeMulti(data []byte, enc encoding.Encoding) (text string, firstInvalid, invalid int) {
	dec := enc.NewDecoder()
	var sb strings.Builder
	sb.Grow(len(data) + len(data)/2)
	buf := make([]byte, 16<<10)
	for at := 0; ; {
		nDst, nSrc, err := dec.Transform(buf, data[at:], true)
		if n := bytes.Count(buf[:nDst], replacement); n > 0 {
			if invalid == 0 {
				firstInvalid = at + locate(data[at:at+nSrc], enc)
			}
			invalid += n
		}
		sb.Write(buf[:nDst])
		at += nSrc
		if errors.Is(err, transform.ErrShortDst) && (nDst > 0 || nSrc > 0) {
			continue
		}
		return sb.String(), firstInvalid, invalid
	}
}

// locate finds the first byte of a piece that does not decode, by decoding
// about a character at a time. A piece of a stateful encoding that begins
// within an escape is only located roughly.
func locate(piece []byte, enc encoding.Encoding) int {
	dec := enc.NewDecoder()
	var buf [4]byte // the longest character, or ASCII and a U+FFFD
	for at := 0; at < len(piece); {
		nDst, nSrc, err := dec.Transform(buf[:], piece[at:], true)
		if i := bytes.Index(buf[:nDst], replacement); i >= 0 {
			// What stands before the invalid byte in buf may take one byte a
			// character, or two in UTF-16: decode that much alone.
			_, before, _ := dec.Transform(buf[:i], piece[at:], true)
			return min(at+before, len(piece)-1)
		}
		at += nSrc
		if err == nil || nSrc == 0 {
			break
		}
	}
	return 0
}
