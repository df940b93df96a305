package lexicon

import (
	"bytes"
	"encoding/binary"
	"errors"
	"hash/crc32"
	"math"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func smallDraft() *Draft {
	return &Draft{
		Header: Header{SourceLang: "en", TargetLang: "ru", Licence: "CC0 1.0", Command: "test",
			Sources: []Source{{Name: "own sentences", Licence: "CC0 1.0", Pairs: 3}}},
		Entries: []Entry{
			{Source: "hous", Target: "дом", Forward: 0.9, Backward: 0.8, Count: 12},
			{Source: "home", Target: "дом", Forward: 0.4, Backward: 0.2, Count: 3},
			{Source: "bread", Target: "хлеб", Forward: 1, Backward: 0.99, Count: 30},
			{Source: "bread", Target: "булк", Forward: 0.05, Backward: 0.7, Count: 1},
		},
	}
}

func pack(t interface{ Fatal(...any) }, d *Draft) []byte {
	data, err := d.Pack()
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func load(t interface{ Fatal(...any) }, data []byte) *Table {
	table, err := Load(data)
	if err != nil {
		t.Fatal(err)
	}
	return table
}

type row map[string][2]float32

func translations(t *Table, key string) row {
	out := row{}
	t.Translations(key, func(k string, f, b float32) { out[k] = [2]float32{f, b} })
	return out
}

func TestTranslationsBothWays(t *testing.T) {
	table := load(t, pack(t, smallDraft()))
	tests := []struct {
		name, key string
		table     *Table
		want      row
	}{
		{"forward", "bread", table, row{"хлеб": {1, 0.99}, "булк": {0.05, 0.7}}},
		{"backward", "дом", table.Reversed(), row{"hous": {0.8, 0.9}, "home": {0.2, 0.4}}},
		{"there and back", "home", table.Reversed().Reversed(), row{"дом": {0.4, 0.2}}},
		{"unknown", "castl", table, row{}},
		{"empty", "", table, row{}},
		{"before the first", "a", table, row{}},
		{"behind the last", "zzz", table, row{}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got := translations(test.table, test.key)
			if len(got) != len(test.want) {
				t.Fatalf("got %v, want %v", got, test.want)
			}
			for k, w := range test.want {
				for i := range w {
					if r := float64(got[k][i] / w[i]); math.Abs(math.Log(r)) > 0.5/quantizeStep+1e-6 {
						t.Errorf("%s: got %v, want %v within half a step", k, got[k], w)
					}
				}
			}
		})
	}
}

// TestRoundTrip packs random tables and reads every entry back.
func TestRoundTrip(t *testing.T) {
	word := rapid.StringMatching(`[a-zа-я北京]{1,20}`)
	probability := rapid.Float32Range(0.001, 1)
	rapid.Check(t, func(t *rapid.T) {
		d := &Draft{Header: Header{SourceLang: "en", TargetLang: "ru"}}
		seen := map[[2]string]bool{}
		for range rapid.IntRange(0, 120).Draw(t, "entries") {
			e := Entry{Source: word.Draw(t, "source"), Target: word.Draw(t, "target"),
				Forward: probability.Draw(t, "forward"), Backward: probability.Draw(t, "backward")}
			if !seen[[2]string{e.Source, e.Target}] {
				seen[[2]string{e.Source, e.Target}] = true
				d.Entries = append(d.Entries, e)
			}
		}
		table := load(t, pack(t, d))
		if err := table.Check(); err != nil {
			t.Fatal(err)
		}
		for _, e := range d.Entries {
			if got := translations(table, e.Source)[e.Target]; quantize(got[0]) != quantize(e.Forward) || quantize(got[1]) != quantize(e.Backward) {
				t.Fatalf("entry %+v came back as %v", e, got)
			}
			if got := translations(table.Reversed(), e.Target)[e.Source]; quantize(got[1]) != quantize(e.Forward) {
				t.Fatalf("entry %+v came back the other way as %v", e, got)
			}
		}
		again := pack(t, table.Draft())
		if !bytes.Equal(again, pack(t, d)) {
			t.Fatal("a table that was unpacked and packed again differs")
		}
	})
}

func TestPackRefusesEmptyKeys(t *testing.T) {
	for _, e := range []Entry{{Source: "", Target: "дом"}, {Source: "hous", Target: ""}} {
		d := &Draft{Entries: []Entry{e}}
		if _, err := d.Pack(); err == nil {
			t.Errorf("packed %+v", e)
		}
	}
}

func TestLoadErrors(t *testing.T) {
	good := pack(t, smallDraft())
	edit := func(change func(b []byte) []byte) []byte { return change(bytes.Clone(good)) }
	tests := []struct {
		name string
		data []byte
		want error
		says string
	}{
		{"nothing", nil, ErrTruncated, "after 0 bytes"},
		{"half the magic", good[:4], ErrTruncated, "after 4 bytes"},
		{"another file", []byte("PK\x03\x04 and so on, at some length"), ErrFormat, ""},
		{"magic only", good[:len(magic)], ErrTruncated, ""},
		{"cut in the header", good[:40], ErrTruncated, "after 40 bytes"},
		{"cut at the end", good[:len(good)-1], ErrTruncated, ""},
		{"more behind the end", edit(func(b []byte) []byte { return append(b, 0) }), ErrFormat, "1 bytes behind the end"},
		{"newer", edit(func(b []byte) []byte { b[len(magic)] = 9; return b }), ErrVersion, "it is 9, this program reads 1"},
		{"damaged", edit(func(b []byte) []byte { b[len(b)-3] ^= 1; return b }), ErrChecksum, ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			_, err := Load(test.data)
			if !errors.Is(err, test.want) || !strings.Contains(err.Error(), test.says) {
				t.Errorf("got %v, want %v with %q", err, test.want, test.says)
			}
		})
	}
}

func TestWrongPair(t *testing.T) {
	table := load(t, pack(t, smallDraft()))
	if _, err := table.For("ru-RU", "en-GB"); err != nil {
		t.Error(err)
	}
	_, err := table.For("kk", "ru")
	if !errors.Is(err, ErrPair) || !strings.Contains(err.Error(), "it is for en-ru, the texts are kk-ru") {
		t.Errorf("got %v", err)
	}
}

// reseal gives damaged contents a checksum that matches, as no accident would.
func reseal(data []byte) []byte {
	if len(data) >= prefixSize {
		copy(data, magic)
		binary.LittleEndian.PutUint32(data[len(magic):], version)
		binary.LittleEndian.PutUint32(data[len(magic)+4:], crc32.Checksum(data[prefixSize:], castagnoli))
	}
	return data
}

func FuzzLoad(f *testing.F) {
	f.Add(pack(f, smallDraft()), false)
	f.Add(pack(f, &Draft{}), true)
	f.Add([]byte(magic), true)
	f.Fuzz(func(t *testing.T, data []byte, sealed bool) {
		if sealed {
			data = reseal(bytes.Clone(data))
		}
		table, err := Load(data)
		if err != nil {
			return
		}
		// Whatever loads can be used without a panic, and is sound if it says so.
		for _, x := range []*Table{table, table.Reversed()} {
			translations(x, "bread")
			translations(x, "дом")
			x.Inspect()
		}
		if table.Check() != nil {
			return
		}
		d := table.Draft()
		if _, err := d.Pack(); err == nil && len(d.Entries) != table.Header().Entries && !hasTwins(d) {
			t.Errorf("%d entries unpacked, the header says %d", len(d.Entries), table.Header().Entries)
		}
	})
}

func hasTwins(d *Draft) bool {
	for i := range d.Entries[min(1, len(d.Entries)):] {
		if d.Entries[i].Source == d.Entries[i+1].Source && d.Entries[i].Target == d.Entries[i+1].Target {
			return true
		}
	}
	return false
}

func TestHeaderSurvives(t *testing.T) {
	want := smallDraft().Header
	want.SourceKeys, want.TargetKeys, want.Entries = 3, 3, 4
	table := load(t, pack(t, smallDraft()))
	if diff := cmp.Diff(want, table.Header()); diff != "" {
		t.Error(diff)
	}
	s := table.Inspect()
	if s.Longest != 2 || s.Strong != 3 || s.Composed {
		t.Errorf("figures %+v", s)
	}
}
