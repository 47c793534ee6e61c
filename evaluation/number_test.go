package evaluation

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

func TestAFigureIsWrittenAsItWasStatedWithoutAnExponent(t *testing.T) {
	for stated, want := range map[string][2]string{
		"0": {"0", "0"}, "-0": {"-0", "-0"}, "7.50": {"7,50", "7.50"}, "999": {"999", "999"}, "-999": {"-999", "-999"},
		"1000": {"1\u202f000", "1,000"}, "-1000.0": {"-1\u202f000,0", "-1,000.0"}, "99999": {"99\u202f999", "99,999"},
		"123456": {"123\u202f456", "123,456"}, "1234567.1234567": {"1\u202f234\u202f567,1234567", "1,234,567.1234567"},
		"1e3": {"1\u202f000", "1,000"}, "-1.5E+3": {"-1\u202f500", "-1,500"}, "25e-1": {"2,5", "2.5"}, "1.50e1": {"15", "15"},
	} {
		d := objective.MustParseDecimal(stated)
		assert.Equal(t, want, [2]string{figure(law.French, d), figure(law.English, d)}, stated)
	}
}

func TestAGapHasItsSign(t *testing.T) {
	for gapOf, want := range map[[2]int64]string{{0, 1}: "0", {1, 2}: "+0,5", {-1, 2}: "-0,5", {1005, 1}: "+1\u202f005", {-1005, 4}: "-251,25"} {
		assert.Equal(t, want, gap(law.French, big.NewRat(gapOf[0], gapOf[1])))
	}
}
