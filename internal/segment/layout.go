package segment

import "sort"

// join says how a line hangs together with the one above it.
type join uint8

const (
	apart join = iota // starts a paragraph
	hard              // same paragraph, new segment: a verse
	soft              // same sentence perhaps: the break is white space
)

// para is a run of lines; hard says that its line ends end segments.
type para struct {
	first, last int // indices of lines, both inclusive
	hard        bool
	kind        Kind
}

// pages is the input seen as lines and paragraphs.
type pages struct {
	s     string
	lines []line
	paras []para
	prose int // what countProse found, 0 before it was asked
	near  int // index of the line found last, as segments come in order
}

// stretch is a piece of text whose line ends, if any, are white space.
type stretch struct{ start, end int }

// layOut finds the paragraphs of s and their kinds.
func layOut(s string, opt Options) *pages {
	p := &pages{s: s, lines: scanLines(s)}
	f := newFlow(s, p.lines, opt)
	for i := 0; i < len(p.lines); {
		if p.lines[i].blank() {
			i++
			continue
		}
		end := p.blockEnd(i)
		p.block(i, end, f)
		i = end
	}
	p.findKinds(opt.Lang)
	return p
}

// blockEnd returns the index behind the run of lines with text that starts at i.
func (p *pages) blockEnd(i int) int {
	for i < len(p.lines) && !p.lines[i].blank() {
		i++
		if p.lines[i-1].breakAfter {
			break
		}
	}
	return i
}

// block parts the lines from first to end into paragraphs.
func (p *pages) block(first, end int, f *flow) {
	joins := f.joins(first, end)
	cur := para{first: first, last: first}
	for i := first + 1; i < end; i++ {
		switch joins[i-first] {
		case apart:
			p.paras = append(p.paras, cur)
			cur = para{first: i, last: i}
			continue
		case hard:
			cur.hard = true
		}
		cur.last = i
	}
	p.paras = append(p.paras, cur)
}

func (p *pages) paragraph(q para) Paragraph {
	return Paragraph{
		ByteStart: p.lines[q.first].start, ByteEnd: p.lines[q.last].end, Line: q.first + 1, Kind: q.kind,
	}
}

// units returns the pieces of a paragraph that are cut on their own: its lines
// in verse, all of it otherwise.
func (p *pages) units(q para) []stretch {
	if !q.hard {
		return []stretch{{p.lines[q.first].start, p.lines[q.last].end}}
	}
	us := make([]stretch, 0, q.last-q.first+1)
	for _, l := range p.lines[q.first : q.last+1] {
		us = append(us, stretch{l.start, l.end})
	}
	return us
}

// lineAt returns the 1-based number of the line that holds byte at.
func (p *pages) lineAt(at int) int {
	if p.near < len(p.lines) && p.lines[p.near].start <= at {
		for k := 0; k < 8 && p.near+1 < len(p.lines) && p.lines[p.near+1].start <= at; k++ {
			p.near++
		}
		if p.near+1 == len(p.lines) || p.lines[p.near+1].start > at {
			return p.near + 1
		}
	}
	p.near = max(0, sort.Search(len(p.lines), func(i int) bool { return p.lines[i].start > at })-1)
	return p.near + 1
}
