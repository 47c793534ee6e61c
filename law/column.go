package law

import (
	"database/sql/driver"
	"time"

	"github.com/coglaw/coglaw/internal/column"
)

// Scan reads a day from a column of a database: from text as [Day.UnmarshalText] does, from a
// time its civil date, as [DayOf] has it, from NULL the zero Day. Anything else is an error, and
// so is a time whose date is not in the calendar.
func (d *Day) Scan(src any) error {
	t, ok := src.(time.Time)
	if !ok {
		return column.Scan(src, d)
	}
	day := DayOf(t)
	if day.n < 0 {
		return NewMalformed(noCalendarDay)
	}
	*d = day
	return nil
}

// Value writes the day to a column as YYYY-MM-DD, the zero Day as NULL; a date that does not
// exist is an error.
func (d Day) Value() (driver.Value, error) { return column.Value(d) }

// Scan reads the slug of a rule from a column of a database, NULL as the zero Rule. Anything
// but a text is an error.
func (r *Rule) Scan(src any) error { return column.Scan(src, r) }

// Value writes the slug to a column, the zero Rule as NULL; what is no rule is an error.
func (r Rule) Value() (driver.Value, error) { return column.Value(r) }
