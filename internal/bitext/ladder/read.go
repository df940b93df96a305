package ladder

import (
	"bufio"
	"fmt"
	"io"
	"math"
	"strconv"
	"strings"

	"calque/internal/bitext"
)

// maxSegment is beyond any text and keeps a mistyped number from filling the
// memory with one hunalign bead.
const maxSegment = 100_000_000

// maxRung is how many segments a hunalign rung may span.
const maxRung = 100_000

// Read reads a whole ladder. Empty lines and lines that begin with # are
// passed over. Errors are of type [*bitext.Error].
func Read(r io.Reader) ([]Bead, error) {
	sc := bufio.NewScanner(r)
	sc.Buffer(make([]byte, 0, 64<<10), 16<<20)
	var p parser
	for sc.Scan() {
		p.line++
		text := strings.TrimSpace(strings.TrimPrefix(sc.Text(), "\uFEFF")) // BYTE ORDER MARK
		if text == "" || text[0] == '#' {
			continue
		}
		if err := p.add(text); err != nil {
			return nil, err
		}
	}
	if err := sc.Err(); err != nil {
		return nil, &bitext.Error{Format: "ladder", Line: p.line + 1, Reason: "cannot be read", Err: err}
	}
	return p.beads, nil
}

type parser struct {
	beads []Bead
	line  int
	rungs bool // the file is one of hunalign's
	last  rung
}

// rung is a line of hunalign: where the next bead begins on both sides.
type rung struct {
	source, target int
	score          float64
}

func (p *parser) add(text string) error {
	if text[0] == '[' && !p.rungs {
		bead, err := p.bead(text)
		p.beads = append(p.beads, bead)
		return err
	}
	return p.rung(text)
}

func (p *parser) fail(format string, args ...any) error {
	return &bitext.Error{Format: "ladder", Line: p.line, Reason: fmt.Sprintf(format, args...),
		Hint: "a line looks like [0,1]:[0]:0.93, numbers from 0, an empty side as []"}
}

func (p *parser) bead(text string) (Bead, error) {
	var b Bead
	source, rest, ok := strings.Cut(text, ":")
	if !ok {
		return b, p.fail("one side only")
	}
	target, score, scored := strings.Cut(rest, ":")
	var err error
	if b.Source, err = p.side(source); err != nil {
		return b, err
	}
	if b.Target, err = p.side(target); err != nil {
		return b, err
	}
	if scored {
		f, err := strconv.ParseFloat(strings.TrimSpace(score), 64)
		if err != nil || math.IsNaN(f) || math.IsInf(f, 0) {
			return b, p.fail("the score %q is no number", strings.TrimSpace(score))
		}
		b.Score, b.HasScore = f, true
	}
	return b, nil
}

func (p *parser) side(text string) ([]int, error) {
	text = strings.TrimSpace(text)
	if len(text) < 2 || text[0] != '[' || text[len(text)-1] != ']' {
		return nil, p.fail("%q is not a list of numbers in brackets", text)
	}
	text = strings.TrimSpace(text[1 : len(text)-1])
	if text == "" {
		return nil, nil
	}
	var numbers []int
	for s := range strings.SplitSeq(text, ",") {
		n, err := strconv.Atoi(strings.TrimSpace(s))
		if err != nil || n < 0 || n > maxSegment {
			return nil, p.fail("%q is no segment number", strings.TrimSpace(s))
		}
		numbers = append(numbers, n)
	}
	return numbers, nil
}

// rung takes a line of hunalign. The first one begins at 0 0; each further
// one ends the bead that the one before it began, whose score that one had.
func (p *parser) rung(text string) error {
	f := strings.Fields(text)
	if len(f) != 3 {
		return p.fail("neither a bead nor a rung of hunalign: %q", text)
	}
	source, err1 := strconv.Atoi(f[0])
	target, err2 := strconv.Atoi(f[1])
	score, err3 := strconv.ParseFloat(f[2], 64)
	if err1 != nil || err2 != nil || err3 != nil || math.IsNaN(score) || math.IsInf(score, 0) || len(p.beads) > 0 && !p.rungs {
		return p.fail("neither a bead nor a rung of hunalign: %q", text)
	}
	next := rung{source, target, score}
	if source < p.last.source || target < p.last.target {
		return p.fail("the rung %d %d goes back", source, target)
	}
	if source-p.last.source > maxRung || target-p.last.target > maxRung {
		return p.fail("the rung %d %d leaves out more than %d segments", source, target, maxRung)
	}
	if b := (Bead{Source: span(p.last.source, source), Target: span(p.last.target, target), Score: p.last.score, HasScore: true}); b.Source != nil || b.Target != nil {
		b.HasScore = p.rungs // before the first line there was no score
		p.beads = append(p.beads, b)
	}
	p.rungs, p.last = true, next
	return nil
}

func span(from, to int) []int {
	var numbers []int
	for n := from; n < to; n++ {
		numbers = append(numbers, n)
	}
	return numbers
}
