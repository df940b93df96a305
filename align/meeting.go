package align

// meeting is a link whose two types stand in source segment i and in a target
// segment of the window.
type meeting struct {
	link int32
	from int32 // index of the source type within its segment
	to   int32 // index into target.types
}

// evidenceRow is the word evidence of source segment i against a window of
// target segments.
type evidenceRow struct {
	low, high int
	meetings  []meeting
	// forward[n][j-low]: target types of segments low…j-1 against the n source
	// segments that end with i, summed up from low.
	forward [maxSide + 1][]float32
	// backward[m][j-low]: types of segment i against the m target segments that
	// end before j.
	backward [maxSide + 1][]float32
}

// meet finds the meetings of source segment i in target segments low…high-1.
func (m *wordModel) meet(row *evidenceRow, i, low, high int) {
	row.low, row.high = low, high
	row.meetings = row.meetings[:0]
	for from, s := range m.source.segmentTypes(i) {
		a, b := m.links.row(s)
		for x := a; x < b; x++ {
			t := m.links.target[x]
			posts := m.target.occurrences(t)
			for k := searchOwner(posts, m.target.start[low]); k < len(posts) && posts[k] < m.target.start[high]; k++ {
				row.meetings = append(row.meetings, meeting{x, int32(from), posts[k]})
			}
		}
	}
}

// searchOwner returns the first index whose posting is at or after entry.
func searchOwner(posts []int32, entry int32) int {
	if len(posts) < 8 {
		k := 0
		for k < len(posts) && posts[k] < entry {
			k++
		}
		return k
	}
	low, high := 0, len(posts)
	for low < high {
		mid := (low + high) / 2
		if posts[mid] < entry {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return low
}
