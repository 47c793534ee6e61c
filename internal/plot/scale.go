package plot

import (
	"fmt"
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
	span, zero := minus(high, low), new(big.Rat)
	twice := new(big.Rat).Add(span, span)
	switch {
	case span.Sign() > 0 && (low.Cmp(twice) > 0 || minus(zero, high).Cmp(twice) > 0):
		pad := new(big.Rat).Quo(span, big.NewRat(10, 1))
		low, high = minus(low, pad), new(big.Rat).Add(high, pad)
	case low.Sign() > 0:
		low = zero
	case high.Sign() < 0:
		high = zero
	case span.Sign() == 0:
		high = big.NewRat(1, 1)
	}
	step := niceStep(minus(high, low), n)
	first, last := floor(low, step), floor(minus(zero, high), step)
	last.Neg(last) // rounded up

	var a axis
	for i := range last.Sub(last, first).Int64() + 1 {
		a.ticks = append(a.ticks, times(step, new(big.Int).Add(first, big.NewInt(i))))
	}
	a.low, a.high = a.ticks[0], a.ticks[len(a.ticks)-1]
	return a
}

// niceStep returns the least of 1, 2, 5 times a power of ten that takes at most n
// steps over the span.
func niceStep(span *big.Rat, n int) *big.Rat {
	least := new(big.Rat).Quo(span, big.NewRat(int64(n), 1))
	f, _ := least.Float64()
	power, _ := new(big.Rat).SetString(fmt.Sprint("1e", math.Floor(math.Log10(f))))
	step := power
	for _, m := range []int64{2, 5, 10} {
		if step.Cmp(least) < 0 {
			step = times(power, big.NewInt(m))
		}
	}
	return step
}

func minus(a, b *big.Rat) *big.Rat { return new(big.Rat).Sub(a, b) }

func times(a *big.Rat, n *big.Int) *big.Rat { return new(big.Rat).Mul(a, new(big.Rat).SetInt(n)) }

// floor returns how many steps there are up to v, rounded down.
func floor(v, step *big.Rat) *big.Int {
	q := new(big.Rat).Quo(v, step)
	return new(big.Int).Div(q.Num(), q.Denom())
}

// at returns where v lies on the axis, 0 at its low end and 1 at its high end.
func (a axis) at(v *big.Rat) float64 {
	f, _ := new(big.Rat).Quo(minus(v, a.low), minus(a.high, a.low)).Float64()
	return f
}

// startsAtZero reports whether zero is on the axis.
func (a axis) startsAtZero() bool { return a.low.Sign() <= 0 && a.high.Sign() >= 0 }
