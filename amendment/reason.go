package amendment

import (
	"github.com/coglaw/coglaw/internal/form"
	"github.com/coglaw/coglaw/law"
)

// A Reason is the event an amendment invokes: one of the triggers that the
// convention provides for, made concrete.
type Reason struct {
	Kind  TriggerKind `json:"kind,omitempty"`  // which sort of event; required
	Year  int         `json:"year,omitempty"`  // FinancingAct: the year of the act; else 0
	Title string      `json:"title,omitempty"` // WorkloadChange: the change of law or regulation; Other: the convention's own trigger; optional for FinancingAct
}

// firstFinancingAct is the year of the first social security financing act (loi
// n° 96-1160), which was also that of the first conventions.
const firstFinancingAct = 1997

var onlyActsHaveYears = law.NewFault(law.NotAllowed, "seule une loi de financement a une année", "only a financing act has a year")

// FinancingActOf is the reason that the financing act of a year gives.
func FinancingActOf(year int) Reason { return Reason{Kind: FinancingAct, Year: year} }

// WorkloadChangeFrom is the reason that a change of workload gives, tied to the
// change of law or regulation it comes from.
func WorkloadChangeFrom(change string) Reason { return Reason{Kind: WorkloadChange, Title: change} }

// OwnTrigger is the reason that one of the convention's own triggers gives, by
// the title it has there.
func OwnTrigger(title string) Reason { return Reason{Kind: Other, Title: title} }

// Check reports the faults of form of the reason: *law.Malformed.
func (r Reason) Check() error {
	var f form.Checker
	switch r.Kind {
	case FinancingAct:
		switch {
		case r.Year == 0:
			f.Missing("year")
		case !form.IsYear(r.Year):
			f.Add("/year", form.NotYear)
		case r.Year < firstFinancingAct:
			f.Add("/year", law.NewFault(law.OutOfRange, "la première loi de financement est celle pour %d", "the first financing act is that for %d", firstFinancingAct))
		}
		f.Optional("/title", r.Title)
	case WorkloadChange, Other:
		f.Required("/title", "title", r.Title)
		if r.Year != 0 {
			f.Add("/year", onlyActsHaveYears)
		}
	case ConventionsRenewal:
		f.Add("/kind", law.NewFault(law.UnknownWord, "un avenant n’invoque pas %s", "an amendment does not invoke %s", r.Kind))
	default:
		f.Missing("kind")
	}
	return f.Err()
}

// In says the reason.
func (r Reason) In(l law.Language) string {
	switch {
	case r.Kind == FinancingAct && r.Title == "":
		return law.Textf("loi de financement pour %d", "financing act for %d", r.Year).In(l)
	case r.Kind == FinancingAct:
		return law.Textf("loi de financement pour %d (%s)", "financing act for %d (%s)", r.Year, r.Title).In(l)
	}
	return r.Title
}
