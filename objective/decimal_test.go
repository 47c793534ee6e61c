package objective_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

var number = objective.MustParseDecimal

func TestADecimalIsKeptAsItWasWritten(t *testing.T) {
	for _, s := range []string{"0", "-0", "0.0", "1", "-1", "10", "85", "85.0", "0.10", "100.5", "1e3", "1E3", "1e+3",
		"1e-3", "1.50e2", "-12.34E-5", "0e5", "20"} {
		d, err := objective.ParseDecimal(s)
		require.NoError(t, err)
		assert.Equal(t, s, d.String())
	}
}

func TestOnlyNumbersOfJSONAreDecimals(t *testing.T) {
	for _, s := range []string{"", "-", "+1", "--1", "01", "-01", "00", ".5", "5.", "-.5", "1.e3", "1e", "1e+", "1e-", "e3",
		"1e3.5", "1.2.3", "1,5", "1 000", " 1", "1 ", "0x10", "1_000", "Infinity", "NaN", "null", `"1"`, "１", "1e٣", "1/2", "1:2", "1e/", "1e:"} {
		d, err := objective.ParseDecimal(s)
		assert.EqualError(t, err, "malformed: not a number", s)
		assert.Zero(t, d)
	}
}

func TestADecimalHasThirtyDigitsAtMost(t *testing.T) {
	thirty := strings.Repeat("1234567891", 3)
	for s, ok := range map[string]bool{
		thirty:                        true,
		thirty + "0":                  false, // thirty digits, but beyond 10^30
		"0." + thirty:                 true,
		"0." + thirty + "000":         true, // zeros at the end are not significant
		"0.000" + thirty:              true,
		"0." + thirty + "1":           false,
		thirty[:15] + "." + thirty:    false,
		strings.Repeat("9", 30):       true,
		strings.Repeat("9", 31):       false,
		"1" + strings.Repeat("0", 30): true,
	} {
		_, err := objective.ParseDecimal(s)
		assert.Equal(t, ok, err == nil, s)
	}
}

func TestADecimalLiesWithinTenToTheThirtieth(t *testing.T) {
	for s, ok := range map[string]bool{
		"1e30": true, "-1e30": true, "10e29": true, "0.1e31": true, "1.0e30": true, "1.1e30": false, "11e29": false,
		"1e31": false, "2e30": false, "1e-30": true, "1.5e-30": true, "10e-31": true, "0.9e-30": false, "1e-31": false,
		"1e999999999999999999999": false, "1e-999999999999999999999": false,
	} {
		_, err := objective.ParseDecimal(s)
		assert.Equal(t, ok, err == nil, s)
		if !ok {
			assert.EqualError(t, err, "malformed: number beyond the range of 10^-30 to 10^30", s)
		}
	}
}

func TestZeroIsNotWrittenBeyondMeasure(t *testing.T) {
	for s, ok := range map[string]bool{
		"0e30": true, "0e-30": true, "0." + strings.Repeat("0", 30): true,
		"0e31": false, "0e-31": false, "0." + strings.Repeat("0", 31): false, "0e99999999999": false,
	} {
		_, err := objective.ParseDecimal(s)
		assert.Equal(t, ok, err == nil, s)
	}
}

func TestNoNumberIsWrittenBeyondMeasure(t *testing.T) {
	_, err := objective.ParseDecimal("1." + strings.Repeat("0", 98))
	assert.NoError(t, err, "a hundred characters")
	_, err = objective.ParseDecimal("1." + strings.Repeat("0", 99))
	assert.EqualError(t, err, "malformed: number written beyond measure")
	zeros := strings.Repeat("0", 2<<20)
	for _, s := range []string{"1." + zeros, "1" + zeros + "e-2097152", "1" + zeros[:1<<20] + "e-99999999999999999999"} {
		_, err := objective.ParseDecimal(s)
		assert.EqualError(t, err, "malformed: number written beyond measure")
	}
}

func TestTheLongestNumberCanBeWrittenWithoutExponent(t *testing.T) {
	ones := strings.Repeat("1", 29)
	assert.Zero(t, number("-1."+ones+"e-30").Cmp(number("-0."+strings.Repeat("0", 29)+"1"+ones)))
}

func TestDecimalsCompareByValue(t *testing.T) {
	for _, c := range []struct {
		a, b string
		cmp  int
	}{
		{"0.1", "0.10", 0}, {"85", "85.0", 0}, {"1e3", "1000", 0}, {"0", "-0", 0}, {"0e9", "0.00", 0},
		{"0.1", "0.100000000000000000000000000001", -1}, // the same float64
		{"-1", "1", -1}, {"2", "10", -1}, {"1e30", "1e-30", 1},
	} {
		assert.Equal(t, c.cmp, number(c.a).Cmp(number(c.b)), "%s and %s", c.a, c.b)
		assert.Equal(t, -c.cmp, number(c.b).Cmp(number(c.a)), "%s and %s", c.b, c.a)
	}
}

func TestADecimalIsNotRounded(t *testing.T) {
	assert.Equal(t, "1/10", number("0.1").Rat().String())
	assert.Equal(t, "1/1000000000000000000000000000000", number("1e-30").Rat().String())
}

func TestTheFractionOfADecimalIsTheCallersOwn(t *testing.T) {
	d := number("0.5")
	d.Rat().SetInt64(7)
	assert.Equal(t, "1/2", d.Rat().String())
}

func TestTheZeroDecimalIsZero(t *testing.T) {
	var d objective.Decimal
	assert.Equal(t, "0", d.String())
	assert.Zero(t, d.Cmp(number("0")))
	text, err := json.Marshal(d)
	require.NoError(t, err)
	assert.Equal(t, "0", string(text))
}

func TestADecimalHasACommaInFrench(t *testing.T) {
	assert.Equal(t, "85,50", number("85.50").In(law.French))
	assert.Equal(t, "85.50", number("85.50").In(law.English))
	assert.Equal(t, "1,5e3", number("1.5e3").In(law.French))
}

func TestADecimalGoesThroughJSONAsItWasWritten(t *testing.T) {
	var got []objective.Decimal
	require.NoError(t, json.Unmarshal([]byte(`[85.0, 1.50e2, -0]`), &got))
	text, err := json.Marshal(got)
	require.NoError(t, err)
	assert.Equal(t, `[85.0,1.50e2,-0]`, string(text))
}

func TestUnmarshalJSONLeavesTheDecimalWhereItFails(t *testing.T) {
	d := number("85.0")
	for _, s := range []string{`"85"`, `nul`, `1e31`} {
		assert.Error(t, d.UnmarshalJSON([]byte(s)))
		assert.Equal(t, "85.0", d.String())
	}
}

func TestMustParseDecimalPanicsOnNoNumber(t *testing.T) {
	assert.Panics(t, func() { number("85 %") })
}
