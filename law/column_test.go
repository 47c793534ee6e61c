package law_test

import (
	"database/sql"
	"database/sql/driver"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/law"
)

var (
	_ sql.Scanner   = new(law.Day)
	_ driver.Valuer = law.Day{}
	_ sql.Scanner   = new(law.Rule)
	_ driver.Valuer = law.Rule(0)
)

func TestADayIsReadFromAColumn(t *testing.T) {
	paris := time.FixedZone("UTC+2", 2*60*60)
	for _, c := range []struct {
		src  any
		want string
	}{
		{"2023-07-01", "2023-07-01"}, {[]byte("2023-07-01"), "2023-07-01"}, {nil, ""}, {"", ""}, {time.Time{}, ""},
		{time.Date(2023, time.July, 1, 0, 30, 0, 0, paris), "2023-07-01"}, {time.Date(2023, time.July, 1, 0, 30, 0, 0, paris).UTC(), "2023-06-30"},
	} {
		d := day("1997-01-01")
		require.NoError(t, d.Scan(c.src), c.src)
		assert.Equal(t, c.want, d.String())
	}
}

func TestWhatIsNoDayIsNotReadFromAColumn(t *testing.T) {
	for _, c := range []struct {
		src  any
		want string
	}{
		{"2023-02-30", "malformed: `2023-02-30` is not a calendar date YYYY-MM-DD"},
		{[]byte("2023-07-01T00:00:00Z"), "malformed: `2023-07-01T00:00:00Z` is not a calendar date YYYY-MM-DD"},
		{time.Date(10_000, time.January, 1, 0, 0, 0, 0, time.UTC), "malformed: there is no such date"},
		{int64(20230701), "int64 in a column where a text is expected"},
		{3.5, "float64 in a column where a text is expected"},
	} {
		d := day("1997-01-01")
		assert.EqualError(t, d.Scan(c.src), c.want)
		assert.Equal(t, day("1997-01-01"), d, "left where it fails")
	}
}

func TestADayIsWrittenToAColumn(t *testing.T) {
	v, err := day("2023-07-01").Value()
	require.NoError(t, err)
	assert.Equal(t, "2023-07-01", v)
	v, err = law.Day{}.Value()
	require.NoError(t, err)
	assert.Nil(t, v)
	_, err = law.Date(2023, time.February, 30).Value()
	assert.EqualError(t, err, "malformed: there is no such date")
}

func TestARuleStandsInAColumn(t *testing.T) {
	for r, want := range map[law.Rule]any{0: nil, law.MinimumTerm: "minimum-term"} {
		v, err := r.Value()
		require.NoError(t, err)
		assert.Equal(t, want, v)
		got := law.StateParty
		require.NoError(t, got.Scan(v))
		assert.Equal(t, r, got)
	}
	r := law.StateParty
	require.NoError(t, r.Scan([]byte("minimum-term")))
	assert.Equal(t, law.MinimumTerm, r)
	assert.EqualError(t, r.Scan("minimum"), "malformed: no rule is called `minimum`")
	assert.EqualError(t, r.Scan(int64(22)), "int64 in a column where a text is expected")
	_, err := law.Rule(255).Value()
	assert.EqualError(t, err, "malformed: there is no value no. 255")
}
