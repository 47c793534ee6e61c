package objective_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/coglaw/coglaw/internal/enum/enumtest"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

func TestTheStatusesOfTheFormat(t *testing.T) {
	l := enumtest.Of(objective.Statuses(), "planned", "started", "done", "abandoned")
	l.Named(t)
	l.ReadAsWritten(t)
	l.Closed(t)
	assert.Equal(t, []objective.Status{objective.Planned, objective.Started, objective.Done, objective.Abandoned}, objective.Statuses())
	enumtest.Nameless(t, objective.Status(0), objective.Status(99))
}

func TestADayIsSaidOfAStatus(t *testing.T) {
	march, none := law.Date(2024, 3, 3), law.Day{}
	for _, row := range []struct {
		progress objective.Progress
		want     string
	}{
		{objective.Progress{}, ""},
		{objective.Progress{Status: objective.Done}, ""},
		{objective.Progress{Status: objective.Abandoned, AsOf: march}, ""},
		{objective.Progress{AsOf: march}, "malformed: `status` is missing"},
		{objective.Progress{Status: 9, AsOf: none}, "malformed: `status` is missing"},
		{objective.Progress{Status: objective.Done, AsOf: law.Date(2023, 2, 29)}, "malformed: /asOf: there is no such date"},
		{objective.Progress{AsOf: law.Date(2023, 2, 29)}, "malformed: `status` is missing\n/asOf: there is no such date"},
	} {
		err := row.progress.Check()
		action := objective.Action{By: 1, Title: "A", Progress: row.progress}.Check()
		if row.want == "" {
			assert.NoError(t, err)
			assert.NoError(t, action)
			continue
		}
		assert.EqualError(t, err, row.want)
		assert.EqualError(t, action, row.want)
	}
}

func TestProgressIsSaidWithItsDay(t *testing.T) {
	p := objective.Progress{Status: objective.Started, AsOf: law.Date(2024, 3, 3)}
	assert.Equal(t, "started (on 3 March 2024)", p.In(law.English))
	assert.Equal(t, "engagé (le 3 mars 2024)", p.In(law.French))
	assert.Equal(t, "done", objective.Progress{Status: objective.Done}.In(law.English))
	assert.Empty(t, objective.Progress{}.In(law.English))
}
