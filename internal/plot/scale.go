package plot

import (
	"math"
	"math/big"
)

// axis is a value axis with ticks at round numbers.
type axis struct {
	low, high *big.Rat
	ticks     []*big.Rat
}

// newAxis returns the axis that shows low to high with about n steps. Zero is on
// it unless the values lie much closer to each other than to zero; then they are
// kept off its ends, so that the lowest does not look like nothing.
func newAxis(low, high *big.Rat, n int) axis {
	span := new(big.Rat).Sub(high, low)
	twice := new(big.Rat).Add(span, span)
	switch {
	case span.Sign() == 0 && low.Sign() == 0:
		high = big.NewRat(1, 1)
	case low.Sign() > 0 && (span.Sign() == 0 || low.Cmp(twice) <= 0):
		low = new(big.Rat)
	case high.Sign() < 0 && (span.Sign() == 0 || high.Cmp(twice.Neg(twice)) >= 0):
		high = new(big.Rat)
	case low.Sign() > 0 || high.Sign() < 0:
		pad := new(big.Rat).Quo(span, big.NewRat(10, 1))
		low, high = new(big.Rat).Sub(low, pad), new(big.Rat).Add(high, pad)
	}
	step := niceStep(new(big.Rat).Sub(high, low), n)
	a := axis{low: multiple(low, step, false), high: multiple(high, step, true)}
	for t := a.low; t.Cmp(a.high) <= 0; t = new(big.Rat).Add(t, step) {
		a.ticks = append(a.ticks, t)
	}
	return a
}

// niceStep returns the least of 1, 2, 5 times a power of ten that takes at most n
// steps over the span.
func niceStep(span *big.Rat, n int) *big.Rat {
	least := new(big.Rat).Quo(span, big.NewRat(int64(n), 1))
	f, _ := least.Float64()
	power := tenTo(int(math.Floor(math.Log10(f))) - 1)
	for {
		for _, m := range []int64{1, 2, 5} {
			if step := new(big.Rat).Mul(power, big.NewRat(m, 1)); step.Cmp(least) >= 0 {
				return step
			}
		}
		power = new(big.Rat).Mul(power, big.NewRat(10, 1))
	}
}

func tenTo(exponent int) *big.Rat {
	power := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(max(exponent, -exponent))), nil)
	r := new(big.Rat).SetInt(power)
	if exponent < 0 {
		r.Inv(r)
	}
	return r
}

// multiple returns the multiple of step next to v, above it or below.
func multiple(v, step *big.Rat, above bool) *big.Rat {
	q := new(big.Rat).Quo(v, step)
	n, rest := new(big.Int).DivMod(q.Num(), q.Denom(), new(big.Int))
	if above && rest.Sign() > 0 {
		n.Add(n, big.NewInt(1))
	}
	return new(big.Rat).Mul(new(big.Rat).SetInt(n), step)
}

// at returns where v lies on the axis, 0 at its low end and 1 at its high end.
func (a axis) at(v *big.Rat) float64 {
	r := new(big.Rat).Sub(v, a.low)
	f, _ := r.Quo(r, new(big.Rat).Sub(a.high, a.low)).Float64()
	return f
}

// startsAtZero reports whether zero is on the axis.
func (a axis) startsAtZero() bool { return a.low.Sign() <= 0 && a.high.Sign() >= 0 }
