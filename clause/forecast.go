package clause

import (
	"github.com/coglaw/coglaw/internal/form"
	"github.com/coglaw/coglaw/objective"
)

// A Forecast is the objective of ambulatory-care spending of a year (objectif
// prévisionnel des dépenses de soins de ville), which the annual amendment of the
// sickness convention sets (L. 227-1, II, until 2009-05-14).
type Forecast struct {
	Year  int               // of the spending, four digits; required
	Value objective.Decimal // how much, in Unit
	Unit  string            // what Value counts: "M€"; required
}

// Check reports the faults of form: *law.Malformed.
func (f Forecast) Check() error {
	var c form.Checker
	if !form.IsYear(f.Year) {
		c.Add("/year", form.NotYear)
	}
	c.Required("/unit", "unit", f.Unit)
	return c.Err()
}
