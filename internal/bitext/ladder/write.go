package ladder

import (
	"bufio"
	"io"
	"strconv"
)

// Write writes a bead a line. A score has four digits after the point.
func Write(w io.Writer, beads []Bead) error {
	b := bufio.NewWriter(w)
	var line []byte
	for _, bead := range beads {
		line = appendSide(line[:0], bead.Source)
		line = append(line, ':')
		line = appendSide(line, bead.Target)
		if bead.HasScore {
			line = append(line, ':')
			line = strconv.AppendFloat(line, bead.Score, 'f', 4, 64)
		}
		line = append(line, '\n')
		if _, err := b.Write(line); err != nil {
			return err
		}
	}
	return b.Flush()
}

func appendSide(b []byte, numbers []int) []byte {
	b = append(b, '[')
	for i, n := range numbers {
		if i > 0 {
			b = append(b, ',')
		}
		b = strconv.AppendInt(b, int64(n), 10)
	}
	return append(b, ']')
}
