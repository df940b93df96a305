package align

import "math"

// Runs of segments are put into classes by their length, since a long sentence
// meets more words by chance than a short one. The classes are half octaves;
// class 6 is the mean segment of the text.
const (
	sizes     = 19
	meanClass = 6
)

// sizeOf is the length of a run of class k, in mean segments.
func sizeOf(k int) float64 { return sizeTable[k] }

var sizeTable = func() (t [sizes]float64) {
	for k := range t {
		t[k] = math.Exp2(float64(k-meanClass) / 2)
	}
	return t
}()

// runSizes tells the class of any run of segments of a text.
type runSizes struct {
	sum  []float64 // characters before segment i
	mean float64
}

func newRunSizes(side *textSide) runSizes {
	r := runSizes{sum: make([]float64, side.len()+1)}
	for i, n := range side.chars {
		r.sum[i+1] = r.sum[i] + n
	}
	r.mean = r.sum[side.len()] / float64(side.len())
	return r
}

// class returns the size class of segments i…end-1.
func (r *runSizes) class(i, end int) int {
	k := int(math.Floor(2*quickLog((r.sum[end]-r.sum[i])/r.mean)/math.Ln2+0.5)) + meanClass
	return min(max(k, 0), sizes-1)
}
