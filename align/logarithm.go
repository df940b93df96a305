package align

import "math"

// The search takes tens of millions of logarithms and exponentials whose fourth
// digit does not matter; tables are five times faster than package math.

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

const (
	expLimit = 16 // exp(-16) is as good as nothing
	expSteps = 128
)

var expTable = func() (t [expLimit*expSteps + 1]float64) {
	for i := range t {
		t[i] = math.Exp(-float64(i) / expSteps)
	}
	return t
}()

// quickExp returns exp(x) for x <= 0 with a relative error below 0.0001, and 0
// below -16.
func quickExp(x float64) float64 {
	if x <= -expLimit {
		return 0
	}
	steps := -x * expSteps
	i := int(steps)
	rest := (steps - float64(i)) / expSteps
	return expTable[i] * (1 - rest + rest*rest/2)
}

// logSum returns log(Σ exp(v)) of the values, -Inf for none.
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
		if v > top-12 {
			sum += quickExp(v - top)
		}
	}
	if sum == 1 {
		return top
	}
	return top + quickLog(sum)
}

// logAdd returns log(exp(a)+exp(b)).
func logAdd(a, b float64) float64 {
	if a < b {
		a, b = b, a
	}
	if b < a-12 { // the smaller term does not count; covers -Inf
		return a
	}
	return a + quickLog(1+quickExp(b-a))
}
