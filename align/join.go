package align

// A Group is a bead of several texts at once: segments of a pivot text and of
// each of its translations that belong together.
type Group struct {
	Pivot   []int
	Targets [][]int // one list for each translation; some may be empty
	// Score in [0,1] is that of the least sure bead in the group.
	Score float64
}

// Join makes one ladder over several translations from the ladders between a
// pivot text of n segments and each of them. A group ends where all ladders
// have a border at the same place of the pivot, so it is as small as the ladders
// allow and every pair of texts in it agrees. Skips of a translation become
// groups of their own. The ladders must be complete (see Ladder.Check).
func Join(n int, ladders []Ladder) []Group {
	cuts := make([]int, n+1) // number of ladders with a border at pivot segment x
	for _, l := range ladders {
		x := 0
		cuts[0]++
		for _, b := range l {
			if x += len(b.Source); len(b.Source) > 0 {
				cuts[x]++
			}
		}
	}
	j := joiner{ladders: ladders, next: make([]int, len(ladders))}
	for x, start := 0, 0; x <= n; x++ {
		if cuts[x] < len(ladders) {
			continue
		}
		if x > start {
			j.group(start, x)
		}
		j.skips()
		start = x
	}
	return j.groups
}

// joiner walks along all ladders together.
type joiner struct {
	ladders []Ladder
	next    []int // next bead of each ladder
	groups  []Group
}

// skips takes the insertions of each translation at the present border.
func (j *joiner) skips() {
	for k, l := range j.ladders {
		for j.next[k] < len(l) && len(l[j.next[k]].Source) == 0 {
			b := l[j.next[k]]
			g := Group{Targets: make([][]int, len(j.ladders)), Score: b.Score}
			g.Targets[k] = b.Target
			j.groups = append(j.groups, g)
			j.next[k]++
		}
	}
}

// group takes all beads of pivot segments from…end-1. Insertions within it
// belong to it.
func (j *joiner) group(from, end int) {
	g := Group{Targets: make([][]int, len(j.ladders)), Score: 1}
	for x := from; x < end; x++ {
		g.Pivot = append(g.Pivot, x)
	}
	for k, l := range j.ladders {
		for x := from; x < end; j.next[k]++ {
			b := l[j.next[k]]
			x += len(b.Source)
			g.Targets[k] = append(g.Targets[k], b.Target...)
			g.Score = min(g.Score, b.Score)
		}
	}
	j.groups = append(j.groups, g)
}
