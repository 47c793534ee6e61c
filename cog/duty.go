package cog

import (
	"iter"
	"slices"
	"time"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/internal/form"
	"github.com/coglaw/coglaw/law"
)

// A Transmission records that the convention, or one of its amendments, was sent
// to a recipient on a day.
type Transmission struct {
	Amendment int // its number; 0 for the convention itself
	To        branch.Recipient
	On        law.Day
}

func (d *Document) checkTransmissions(c *form.Checker) {
	for i := range d.Transmissions {
		if f := d.transmissionFault(d.Transmissions[i]); f != nil {
			c.Add(law.Pointer("transmissions", i), *f)
		}
	}
}

func (d *Document) transmissionFault(t Transmission) *law.Fault {
	concluded := d.Concluded
	if t.Amendment < 0 || t.Amendment > len(d.Amendments) {
		return nonsense(law.NotThere, "/amendment", "il n’y a pas d’avenant n° %d", "there is no amendment number %d", t.Amendment)
	}
	if t.Amendment > 0 {
		concluded = d.Amendments[t.Amendment-1].Concluded
	}
	if concluded.IsZero() && !d.Partial {
		return nonsense(law.OutOfOrder, "", "ce qui n’est pas conclu ne se transmet pas", "what is not concluded is not transmitted")
	}
	switch {
	case t.To.String() == "":
		return at("", form.IsMissing("to"))
	case !t.On.IsValid():
		return at("/on", form.NoSuchDay)
	case t.On.Before(concluded):
		return nonsense(law.OutOfOrder, "/on", "transmis le %s, avant la conclusion (%s)", "transmitted on %s, before the conclusion (%s)", t.On, concluded)
	}
	return nil
}

// A Due is one thing that a duty has to be done: one transmission to one
// recipient, one year's amendment.
type Due struct {
	Duty
	Amendment int              // the amendment that started it; 0 for the convention
	Since     law.Day          // when it started
	To        branch.Recipient // of a transmission
	Year      int              // of an annual amendment
	Done      law.Day          // zero: outstanding
}

// In says the due and, where it is done, when.
func (u Due) In(l law.Language) string {
	var t law.Text
	switch {
	case u.Year > 0:
		t = law.Textf("avenant annuel maladie pour %d", "annual sickness amendment for %d", u.Year)
	case u.Amendment > 0:
		t = law.Textf("avenant n° %d à transmettre : %s", "amendment no. %d to transmit: %s", u.Amendment, u.To)
	default:
		t = law.Textf("convention à transmettre : %s", "convention to transmit: %s", u.To)
	}
	if u.Done.IsValid() {
		return law.Textf("%s — fait le %s", "%s — done on %s", t, u.Done).In(l)
	}
	return t.In(l)
}

// Dues yields what the duties call for, as they stand at the end of a day: what
// each act concluded by then started, done or not as far as the document records.
// The duties are those of the law of the day the act was concluded. The law sets no
// deadline for any of them, and none is invented here.
func (d *Document) Dues(day law.Day) iter.Seq[Due] {
	return func(yield func(Due) bool) {
		life := d.Assess(day)
		for duty := range life.Convention.Duties() {
			if !d.Concluded.After(day) && !d.dues(duty, 0, d.Concluded, day, yield) {
				return
			}
		}
		for i, r := range life.Amendments {
			for duty := range r.Duties() {
				if on := d.Amendments[i].Concluded; !on.After(day) && !d.dues(duty, i+1, on, day, yield) {
					return
				}
			}
		}
	}
}

// Outstanding yields what is due and not recorded as done by the end of a day.
func (d *Document) Outstanding(day law.Day) iter.Seq[Due] {
	return func(yield func(Due) bool) {
		for u := range d.Dues(day) {
			if u.Done.IsZero() && !yield(u) {
				return
			}
		}
	}
}

func (d *Document) dues(duty Duty, amendment int, since, day law.Day, yield func(Due) bool) bool {
	if !duty.version.Call.Yearly.IsZero() {
		return d.yearlyDues(duty, day, yield)
	}
	for _, to := range duty.version.Call.To {
		u := Due{Duty: duty, Amendment: amendment, Since: since, To: to}
		for _, t := range d.Transmissions {
			if t.Amendment == amendment && t.To == to && !t.On.After(day) && (u.Done.IsZero() || t.On.Before(u.Done)) {
				u.Done = t.On
			}
		}
		if !yield(u) {
			return false
		}
	}
	return true
}

// yearlyDues yields one due a year of the term, as long as the duty lasted.
//
// Reading: it is owed for each year begun while the convention runs and the paragraph is
// in force; for 2009, in which that was repealed, it lapsed with it.
func (d *Document) yearlyDues(duty Duty, day law.Day, yield func(Due) bool) bool {
	text, err := d.At(day)
	if err != nil || text.Term.IsZero() {
		return true
	}
	for year := text.Term.Start.Year(); year <= text.Term.End.Year() && year <= day.Year(); year++ {
		if to := duty.version.Period.To; to.IsValid() && !law.Date(year, time.December, 31).Before(to) {
			break
		}
		u := Due{Duty: duty, Since: law.Date(year, time.January, 1), Year: year}
		for i, a := range d.Amendments[:d.concludedBy(day)] {
			for _, ch := range a.Changes {
				if f, ok := ch.(SetForecast); ok && f.Forecast.Year == year && u.Done.IsZero() {
					u.Done = d.dayOf(i, day)
				}
			}
		}
		if !yield(u) {
			return false
		}
	}
	return true
}

// A LateSignature is what follows when a convention is not signed before 1 January
// of its first year (L. 224-10, last paragraph): until it is, the body's
// decisions fall back under the ordinary rule, by which the State may oppose them.
// The convention itself is none the less lawful.
type LateSignature struct {
	From      law.Day // 1 January of the first year
	Until     law.Day // the day of signature
	Citations []law.Citation
}

// In says the consequence.
func (s LateSignature) In(l law.Language) string {
	return law.Textf(
		"non signée avant le %s : jusqu’au %s les décisions de l’organisme restaient soumises à l’opposition de l’État",
		"not signed before %s: until %s the body’s decisions stayed open to the State’s opposition", s.From, s.Until).In(l)
}

// Late tells whether the convention was signed late and what follows from it.
func (d *Draft) Late() (LateSignature, bool) {
	if !branch.IsScope(d.Scope) || !d.Concluded.IsValid() || !d.Term.Start.IsValid() {
		return LateSignature{}, false
	}
	first := law.Date(d.Term.Start.Year(), time.January, 1)
	for _, v := range regimeOf(d.Scope).Late {
		if v.Binds(d.Scope) && v.Period.Contains(d.Concluded) && !d.Concluded.Before(first) {
			return LateSignature{first, d.Concluded, slices.Clone(v.Cites)}, true
		}
	}
	return LateSignature{}, false
}
