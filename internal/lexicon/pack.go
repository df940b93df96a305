package lexicon

import (
	"encoding/binary"
	"encoding/json"
	"fmt"
	"hash/crc32"
	"math"
	"slices"
	"strings"
)

// The packed format, version 1; all integers little-endian, "varint" as in
// encoding/binary.
//
//	8 bytes  magic "calqlex\n"
//	uint32   version
//	uint32   CRC-32C (Castagnoli) of everything behind it
//	uint32   length of the header, then the header, JSON
//	uint32   length of each of three sections, then the sections:
//	         source keys, target keys, rows
//
// A key section holds the sorted keys in blocks of 16: a uint32 for the
// number of keys, a uint32 offset for each block, then the blocks, each key as
// varint length of the prefix shared with the key before it in the block (0 for
// the first), varint length of the rest, the rest.
//
// The row section has an offset for each block of 16 source keys in the same
// way, then the rows: a varint for the length of the row in bytes, then for
// each entry a varint (target key number less the one before it, the first
// as it is) and a byte each for the forward and backward probability.
const (
	magic     = "calqlex\n"
	version   = 1
	blockSize = 16
	// prefixSize is the size of magic, version and checksum.
	prefixSize = len(magic) + 8
)

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// quantizeStep is the width of a step of the logarithmic scale: 255 is
// probability 1, 0 is exp(-255/28), about 1 in 9,000; a step is 3.6 %.
const quantizeStep = 28

func quantize(p float32) byte {
	if p <= 0 {
		return 0
	}
	q := 255 + math.Round(math.Log(float64(p))*quantizeStep)
	return byte(min(max(q, 0), 255))
}

// probabilities inverts quantize.
var probabilities = func() (out [256]float32) {
	for q := range out {
		out[q] = float32(math.Exp(float64(q-255) / quantizeStep))
	}
	return out
}()

// Pack returns the table in the packed format. Entries must have keys on both
// sides; they are put in order, and of entries for the same pair of keys the
// first is kept. Equal drafts give equal bytes.
func (d *Draft) Pack() ([]byte, error) {
	sortEntries(d.Entries)
	d.Entries = slices.CompactFunc(d.Entries, func(a, b Entry) bool {
		return a.Source == b.Source && a.Target == b.Target
	})
	if len(d.Entries) > 0 && (d.Entries[0].Source == "" || slices.ContainsFunc(d.Entries, func(e Entry) bool { return e.Target == "" })) {
		return nil, fmt.Errorf("pack lexicon %s-%s: entry with an empty key", d.Header.SourceLang, d.Header.TargetLang)
	}
	targets, number := d.targetKeys()
	var sources []string
	var rows [][]byte
	for from := 0; from < len(d.Entries); {
		to := from
		for to < len(d.Entries) && d.Entries[to].Source == d.Entries[from].Source {
			to++
		}
		sources = append(sources, d.Entries[from].Source)
		rows = append(rows, packRow(d.Entries[from:to], number))
		from = to
	}
	h := d.Header
	h.SourceKeys, h.TargetKeys, h.Entries = len(sources), len(targets), len(d.Entries)
	header, err := json.Marshal(h)
	if err != nil {
		return nil, fmt.Errorf("pack lexicon %s-%s: %w", h.SourceLang, h.TargetLang, err)
	}
	return seal(header, packKeys(sources), packKeys(targets), packBlocks(rows)), nil
}

// seal puts the parts of a file together.
func seal(header []byte, sections ...[]byte) []byte {
	out := append([]byte(magic), make([]byte, 8)...)
	out = binary.LittleEndian.AppendUint32(out, uint32(len(header)))
	out = append(out, header...)
	for _, s := range sections {
		out = binary.LittleEndian.AppendUint32(out, uint32(len(s)))
	}
	for _, s := range sections {
		out = append(out, s...)
	}
	binary.LittleEndian.PutUint32(out[len(magic):], version)
	binary.LittleEndian.PutUint32(out[len(magic)+4:], crc32.Checksum(out[prefixSize:], castagnoli))
	return out
}

func (d *Draft) targetKeys() (keys []string, number map[string]int) {
	number = map[string]int{}
	for _, e := range d.Entries {
		if _, ok := number[e.Target]; !ok {
			number[e.Target] = 0
			keys = append(keys, e.Target)
		}
	}
	slices.SortFunc(keys, strings.Compare)
	for i, k := range keys {
		number[k] = i
	}
	return keys, number
}

func packRow(entries []Entry, number map[string]int) []byte {
	var out []byte
	last := 0
	for _, e := range entries { // sorted by key and so by number
		n := number[e.Target]
		out = binary.AppendUvarint(out, uint64(n-last))
		out = append(out, quantize(e.Forward), quantize(e.Backward))
		last = n
	}
	return append(binary.AppendUvarint(nil, uint64(len(out))), out...)
}

func packKeys(keys []string) []byte {
	items := make([][]byte, len(keys))
	for i, k := range keys {
		shared := 0
		if i%blockSize != 0 {
			shared = commonPrefix(keys[i-1], k)
		}
		item := binary.AppendUvarint(nil, uint64(shared))
		item = binary.AppendUvarint(item, uint64(len(k)-shared))
		items[i] = append(item, k[shared:]...)
	}
	return packBlocks(items)
}

func commonPrefix(a, b string) int {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return n
}

// packBlocks writes the number of items, the offset of every block, counted
// from the end of the offsets, and the items.
func packBlocks(items [][]byte) []byte {
	out := binary.LittleEndian.AppendUint32(nil, uint32(len(items)))
	offset := 0
	for i, item := range items {
		if i%blockSize == 0 {
			out = binary.LittleEndian.AppendUint32(out, uint32(offset))
		}
		offset += len(item)
	}
	for _, item := range items {
		out = append(out, item...)
	}
	return out
}
