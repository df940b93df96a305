package lexicon

import (
	"encoding/binary"
	"errors"
	"fmt"
	"strings"
)

// blocks is a section of items in blocks, as packBlocks writes it.
type blocks struct {
	n       int
	offsets []byte
	data    []byte
}

var errShort = errors.New("section is too short")

func openBlocks(section []byte) (blocks, error) {
	if len(section) < 4 {
		return blocks{}, errShort
	}
	n := int64(binary.LittleEndian.Uint32(section))
	size := 4 * ((n + blockSize - 1) / blockSize)
	if size > int64(len(section)-4) {
		return blocks{}, errShort
	}
	b := blocks{n: int(n), offsets: section[4 : 4+size], data: section[4+size:]}
	for i := 0; i < len(b.offsets)/4; i++ {
		if b.offset(i) > len(b.data) {
			return blocks{}, fmt.Errorf("block %d begins behind the end", i)
		}
	}
	return b, nil
}

func (b *blocks) offset(block int) int {
	return int(binary.LittleEndian.Uint32(b.offsets[4*block:]))
}

// block returns the bytes from the start of a block to the end of the section.
func (b *blocks) block(i int) []byte { return b.data[b.offset(i):] }

// take reads a varint and as many bytes; ok is false at the end of data.
func take(data []byte) (item, rest []byte, ok bool) {
	n, size := binary.Uvarint(data)
	if size <= 0 || n > uint64(len(data)-size) {
		return nil, nil, false
	}
	return data[size : size+int(n)], data[size+int(n):], true
}

// keyTable looks up sorted, front-coded keys.
type keyTable struct{ blocks }

// next reads the key at the start of data, given the one before it.
func (k *keyTable) next(buf, data []byte) (key, rest []byte, ok bool) {
	shared, size := binary.Uvarint(data)
	if size <= 0 || shared > uint64(len(buf)) {
		return nil, nil, false
	}
	item, rest, ok := take(data[size:])
	return append(buf[:shared], item...), rest, ok
}

// find returns the number of a key.
func (k *keyTable) find(key string) (int, bool) {
	low, high := 0, len(k.offsets)/4 // the last block whose first key is not above key
	var buf [128]byte
	for low < high {
		mid := (low + high) / 2
		first, _, ok := k.next(buf[:0], k.block(mid))
		if !ok {
			return 0, false
		}
		if string(first) <= key {
			low = mid + 1
		} else {
			high = mid
		}
	}
	if low == 0 {
		return 0, false
	}
	at, ok := buf[:0], false
	data := k.block(low - 1)
	for i := (low - 1) * blockSize; i < min(k.n, low*blockSize); i++ {
		if at, data, ok = k.next(at, data); !ok || string(at) > key {
			return 0, false
		}
		if string(at) == key {
			return i, true
		}
	}
	return 0, false
}

// key returns key number i, or "" if there is none.
func (k *keyTable) key(i int) string {
	if i < 0 || i >= k.n {
		return ""
	}
	var buf [128]byte
	at, ok := buf[:0], false
	data := k.block(i / blockSize)
	for range i%blockSize + 1 {
		if at, data, ok = k.next(at, data); !ok {
			return ""
		}
	}
	return string(at)
}

// all returns every key and checks their order.
func (k *keyTable) all() ([]string, error) {
	out := make([]string, 0, min(k.n, len(k.data)))
	var at []byte
	var data []byte
	for i := range k.n {
		if i%blockSize == 0 {
			at, data = at[:0], k.block(i/blockSize)
		}
		var ok bool
		if at, data, ok = k.next(at, data); !ok {
			return nil, fmt.Errorf("key %d runs over the end", i)
		}
		if i > 0 && strings.Compare(out[i-1], string(at)) >= 0 {
			return nil, fmt.Errorf("key %d %q is not in order", i, at)
		}
		out = append(out, string(at))
	}
	return out, nil
}

// rowTable finds the entries of a source key.
type rowTable struct{ blocks }

// row returns the bytes of row i.
func (r *rowTable) row(i int) ([]byte, bool) {
	if i < 0 || i >= r.n {
		return nil, false
	}
	data := r.block(i / blockSize)
	for range i % blockSize {
		_, rest, ok := take(data)
		if !ok {
			return nil, false
		}
		data = rest
	}
	item, _, ok := take(data)
	return item, ok
}

// cell is an entry of a row: the number of the other key and the quantized
// probabilities.
type cell struct {
	other             int
	forward, backward byte
}

// nextCell reads the entry at the start of row, given the number before it.
func nextCell(row []byte, last int) (c cell, rest []byte, ok bool) {
	n, size := binary.Uvarint(row)
	if size <= 0 || len(row) < size+2 || n > 1<<31 {
		return cell{}, nil, false
	}
	return cell{last + int(n), row[size], row[size+1]}, row[size+2:], true
}
