// Command gen-pinyin condenses the Mandarin readings of the Unihan database
// to the table that package lang embeds. It reads Unihan_Readings.txt from
// standard input and writes the table to standard output.
//
// The table is one line of toneless syllables separated by spaces, then for
// U+4E00–U+9FFF and U+3400–U+4DBF one little-endian uint16 a code point: the
// number of its syllable counted from 1, or 0 when Unihan gives no reading.
package main

import (
	"bufio"
	"encoding/binary"
	"fmt"
	"io"
	"os"
	"sort"
	"strconv"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// ranges lists the code points of the table, in the order of the output.
var ranges = [][2]rune{{0x4E00, 0x9FFF}, {0x3400, 0x4DBF}}

func main() {
	if err := run(os.Stdin, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "gen-pinyin:", err)
		os.Exit(1)
	}
}

func run(in io.Reader, out io.Writer) error {
	readings, err := read(in)
	if err != nil {
		return err
	}
	if len(readings) == 0 {
		return fmt.Errorf("no kMandarin or kHanyuPinlu line in the input")
	}
	number := map[string]uint16{}
	syllables := distinct(readings)
	for i, s := range syllables {
		number[s] = uint16(i + 1)
	}
	table := []byte(strings.Join(syllables, " ") + "\n")
	for _, span := range ranges {
		for r := span[0]; r <= span[1]; r++ {
			table = binary.LittleEndian.AppendUint16(table, number[readings[r]])
		}
	}
	_, err = out.Write(table)
	return err
}

// read keeps one toneless reading a character: the most frequent one of
// kHanyuPinlu (counts in running text) where there is one, else the first
// one of kMandarin.
func read(in io.Reader) (map[rune]string, error) {
	mandarin, counted := map[rune]string{}, map[rune]string{}
	lines := bufio.NewScanner(in)
	for lines.Scan() {
		fields := strings.SplitN(lines.Text(), "\t", 3)
		if len(fields) < 3 || !strings.HasPrefix(fields[0], "U+") {
			continue
		}
		code, err := strconv.ParseUint(fields[0][2:], 16, 32)
		if err != nil {
			return nil, fmt.Errorf("read code point %q: %w", fields[0], err)
		}
		switch fields[1] {
		case "kMandarin":
			mandarin[rune(code)] = toneless(strings.Fields(fields[2])[0])
		case "kHanyuPinlu":
			counted[rune(code)] = mostFrequent(fields[2])
		}
	}
	for r, s := range counted {
		mandarin[r] = s
	}
	return mandarin, lines.Err()
}

// mostFrequent adds up the counts of readings that differ in tone only, as
// in "hǎo(6060) hào(142)"; the earlier one wins a tie.
func mostFrequent(value string) string {
	sums := map[string]int{}
	best := ""
	for _, field := range strings.Fields(value) {
		reading, count, _ := strings.Cut(strings.TrimSuffix(field, ")"), "(")
		n, _ := strconv.Atoi(count)
		s := toneless(reading)
		sums[s] += n
		if best == "" || sums[s] > sums[best] {
			best = s
		}
	}
	return best
}

func toneless(pinyin string) string {
	var b strings.Builder
	for _, r := range norm.NFD.String(strings.ToLower(pinyin)) {
		if !unicode.Is(unicode.Mn, r) {
			b.WriteRune(r)
		}
	}
	return b.String()
}

func distinct(readings map[rune]string) []string {
	seen := map[string]bool{}
	var list []string
	for _, span := range ranges {
		for r := span[0]; r <= span[1]; r++ {
			if s := readings[r]; s != "" && !seen[s] {
				seen[s] = true
				list = append(list, s)
			}
		}
	}
	sort.Strings(list)
	return list
}
