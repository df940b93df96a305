package main

import (
	"errors"

	"calque/internal/bitext"
)

// bitextFault completes an error of a format reader: it knows line and column,
// the caller knows the file.
func bitextFault(err error, path string) error {
	var b *bitext.Error
	if !errors.As(err, &b) {
		return failure("read "+path+": "+err.Error(), "", err)
	}
	named := *b
	named.File = path
	return failure(named.Error(), b.Hint, err)
}
