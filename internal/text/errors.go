package text

import "fmt"

// InvalidByteError is a byte that the encoding gives no meaning to.
type InvalidByteError struct {
	Offset   int64 // of the byte in the input, from 0
	Byte     byte
	Encoding string
}

func (e *InvalidByteError) Error() string {
	return fmt.Sprintf("decode %s: byte 0x%02X at offset %d is not valid", e.Encoding, e.Byte, e.Offset)
}

// UndetectableError is text whose encoding could not be found out.
type UndetectableError struct {
	Guess string // the least improbable encoding, "" if there is none
}

func (e *UndetectableError) Error() string {
	if e.Guess == "" {
		return "detect encoding: no known encoding gives a plausible text"
	}
	return fmt.Sprintf("detect encoding: no known encoding gives a plausible text (nearest: %s)", e.Guess)
}

// BinaryError is input that is no plain text.
type BinaryError struct {
	Offset int64  // of the first byte that shows it, from 0
	Kind   string // what it is, by its first bytes: "docx", "pdf", "gzip" …; "" unknown
}

func (e *BinaryError) Error() string {
	if e.Kind == "" {
		return fmt.Sprintf("decode: not a text: binary byte at offset %d", e.Offset)
	}
	return fmt.Sprintf("decode: not a text: this is %s data", e.Kind)
}

// UnknownEncodingError is a name that no encoding goes by.
type UnknownEncodingError struct{ Name string }

func (e *UnknownEncodingError) Error() string {
	return fmt.Sprintf("unknown encoding %q", e.Name)
}
