package lexicon

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"hash/crc32"
	"sync"
)

// Errors of Load, to be told apart with errors.Is.
var (
	ErrFormat    = errors.New("not a packed lexicon")
	ErrVersion   = errors.New("lexicon of another version")
	ErrTruncated = errors.New("lexicon is truncated")
	ErrChecksum  = errors.New("lexicon is damaged: checksum does not match")
	ErrPair      = errors.New("lexicon is for another pair of languages")
)

// Table is a lexicon ready for use. It reads from the packed bytes, which must
// not change as long as it lives. It is safe for concurrent use.
type Table struct {
	header  Header
	size    int
	sources keyTable
	targets keyTable
	rows    rowTable
	reverse bool // source and target change places
	back    *inversion
	pivot   *pivot // set instead of all of the above for a composed table
}

// inversion holds the entries by target key, made when first needed.
type inversion struct {
	once  sync.Once
	start []uint32
	cells []cell
}

// Load opens a packed lexicon. It checks magic, version, length and checksum
// and wraps ErrFormat, ErrVersion, ErrTruncated or ErrChecksum; it copies
// nothing.
func Load(data []byte) (*Table, error) {
	if len(data) < len(magic) || string(data[:len(magic)]) != magic {
		if len(data) < len(magic) && string(data) == magic[:len(data)] {
			return nil, fmt.Errorf("load lexicon: %w after %d bytes", ErrTruncated, len(data))
		}
		return nil, fmt.Errorf("load lexicon: %w", ErrFormat)
	}
	if len(data) < prefixSize+4 {
		return nil, fmt.Errorf("load lexicon: %w after %d bytes", ErrTruncated, len(data))
	}
	if v := binary.LittleEndian.Uint32(data[len(magic):]); v != version {
		return nil, fmt.Errorf("load lexicon: %w: it is %d, this program reads %d", ErrVersion, v, version)
	}
	t := &Table{size: len(data), back: &inversion{}}
	header, sections, err := cut(data)
	if err != nil {
		return nil, fmt.Errorf("load lexicon: %w", err)
	}
	if sum := binary.LittleEndian.Uint32(data[len(magic)+4:]); sum != crc32.Checksum(data[prefixSize:], castagnoli) {
		return nil, fmt.Errorf("load lexicon: %w", ErrChecksum)
	}
	if err := json.Unmarshal(header, &t.header); err != nil {
		return nil, fmt.Errorf("load lexicon: %w: header: %w", ErrFormat, err)
	}
	if err := t.open(sections); err != nil {
		return nil, fmt.Errorf("load lexicon %s-%s: %w: %w", t.header.SourceLang, t.header.TargetLang, ErrFormat, err)
	}
	return t, nil
}

// cut finds the header and the three sections. Every length is checked against
// what is there.
func cut(data []byte) (header []byte, sections [3][]byte, err error) {
	truncated := fmt.Errorf("%w after %d bytes", ErrTruncated, len(data))
	rest := data[prefixSize:]
	n := uint64(binary.LittleEndian.Uint32(rest))
	if n+4+12 > uint64(len(rest)) {
		return nil, sections, truncated
	}
	header, rest = rest[4:4+n], rest[4+n:]
	lengths, rest := rest[:12], rest[12:]
	for i := range sections {
		n := uint64(binary.LittleEndian.Uint32(lengths[4*i:]))
		if n > uint64(len(rest)) {
			return nil, sections, truncated
		}
		sections[i], rest = rest[:n], rest[n:]
	}
	if len(rest) > 0 {
		return nil, sections, fmt.Errorf("%w: %d bytes behind the end", ErrFormat, len(rest))
	}
	return header, sections, nil
}

func (t *Table) open(sections [3][]byte) (err error) {
	if t.sources.blocks, err = openBlocks(sections[0]); err != nil {
		return fmt.Errorf("source keys: %w", err)
	}
	if t.targets.blocks, err = openBlocks(sections[1]); err != nil {
		return fmt.Errorf("target keys: %w", err)
	}
	if t.rows.blocks, err = openBlocks(sections[2]); err != nil {
		return fmt.Errorf("rows: %w", err)
	}
	if t.sources.n != t.rows.n {
		return fmt.Errorf("%d keys and %d rows", t.sources.n, t.rows.n)
	}
	if t.header.SourceKeys != t.sources.n || t.header.TargetKeys != t.targets.n || t.header.Entries < 0 {
		return errors.New("header and contents disagree on sizes")
	}
	return nil
}

// For returns the table for texts in the given languages, the other way round
// if it is stored so. It wraps ErrPair if the table is for another pair.
func (t *Table) For(source, target string) (*Table, error) {
	a, b := base(source), base(target)
	h := t.Header()
	switch {
	case a == base(h.SourceLang) && b == base(h.TargetLang):
		return t, nil
	case a == base(h.TargetLang) && b == base(h.SourceLang):
		return t.Reversed(), nil
	}
	return nil, fmt.Errorf("%w: it is for %s-%s, the texts are %s-%s", ErrPair, h.SourceLang, h.TargetLang, source, target)
}
