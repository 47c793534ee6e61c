package objective

import "github.com/coglaw/coglaw/internal/fold"

// String returns the objective on one line: "O1 Shorter delays"; "" for the zero Objective.
func (o Objective) String() string { return fold.Line(o.spec.ID + " " + o.spec.Title) }

// String returns the indicator on one line: "I1 Mean delay (days)"; "" for the zero Indicator.
func (i Indicator) String() string {
	if i.IsQuantitative() {
		return fold.Line(i.id + " " + i.label + " (" + i.unit + ")")
	}
	return fold.Line(i.id + " " + i.label)
}
