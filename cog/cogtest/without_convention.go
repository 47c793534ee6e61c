package cogtest

import (
	"errors"
	"slices"
	"time"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/internal/outline"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

// againstConvention returns the changes of the text that may break an entry about conventions.
func againstConvention(d *cog.Document, e *statute.Entry) (list []change, err error) {
	r := regimeOf(d.Scope)
	for p := range outline.Binding(r, d.Scope, d.Concluded) {
		if p.Rule != e.Rule {
			continue
		}
		for _, group := range p.Demand.Needs {
			list = append(list, func(d *cog.Document) { takeAll(d, group) })
			if bodies := statute.In("/body/code"); group.Meets(&bodies) {
				list = append(list, otherBodies()...)
			}
		}
		for f := range p.Demand.Forbids.All() {
			list = append(list, func(d *cog.Document) { put(&d.Draft, f) })
		}
		if b := p.Demand.Term; !b.IsZero() {
			list = append(list, func(d *cog.Document) { shorten(d, b.AtLeast) })
		}
		list = append(list, againstRelation(d, p.Demand.Relation)...)
		if p.Reach {
			list = append(list, elsewhere(d, &p)...)
		}
		return list, nil
	}
	return nil, errors.New("it does not bind the scope on that day")
}

// otherBodies has each body conclude in turn.
func otherBodies() (list []change) {
	for _, b := range branch.Bodies() {
		list = append(list, func(d *cog.Document) { concludeWith(d, b) })
	}
	return list
}

// againstRelation makes two places disagree. What founds a convention is in none of them: see
// elsewhere.
func againstRelation(d *cog.Document, relation statute.Relation) (list []change) {
	switch relation {
	case statute.Managed:
		return otherBodies()
	case statute.EndsLater: // the latest term that is over, and of which nothing else is said
		for years := range 40 {
			list = append(list, func(d *cog.Document) { startTerm(d, d.Concluded.Year()-years) })
		}
	case statute.SignedInTime:
		return []change{func(d *cog.Document) { startTerm(d, d.Concluded.Year()) }}
	case statute.LastSignature:
		return []change{func(d *cog.Document) { signAll(&d.Draft, d.Concluded.AddDays(-1)) }}
	case statute.SharesDays:
		before := d.Term.Start.AddDays(-1)
		return []change{func(d *cog.Document) {
			d.ConsistentWith = &cog.SicknessConvention{Body: branch.Sickness.Body(), Term: cog.Term{Start: before, End: before}}
		}}
	}
	return list
}

// elsewhere takes the convention out of the law's reach: by another scope of the scheme, or by
// a day on which its own was not admitted.
func elsewhere(d *cog.Document, p *statute.Provision) (list []change) {
	for _, s := range p.Regime.Scopes() {
		list = append(list, func(d *cog.Document) { d.Scope = s })
	}
	for _, v := range slices.Backward(p.Versions) {
		if day := v.Period.From.AddDays(-1); day.Before(d.Concluded) {
			list = append(list, func(d *cog.Document) { conclude(d, day) })
		}
	}
	return list
}

// shorten has the term end a day before it has lasted so many years.
func shorten(d *cog.Document, years int) {
	d.Term.End = d.Term.Start.AddYears(years).AddDays(-2)
}

// conclude has the text concluded on another day. A signature of a later day loses it.
func conclude(d *cog.Document, day law.Day) {
	d.Concluded = day
	unsign(d.State, day)
	unsign(d.Body.Signatories, day)
	unsign(d.Manager.Signatories, day)
}

// concludeWith has the convention, and what amends it, concluded with another body.
func concludeWith(d *cog.Document, b branch.Body) {
	for i := range d.Amendments {
		if a := &d.Amendments[i]; a.Body.Code == d.Body.Code {
			a.Body.Code = b
		}
	}
	d.Body.Code = b
}

func unsign[C branch.Capacity](list []branch.Signatory[C], day law.Day) {
	for i := range list {
		if list[i].SignedOn.After(day) {
			list[i].SignedOn = law.Day{}
		}
	}
}

// signAll has everybody sign on a day.
func signAll(d *cog.Draft, day law.Day) {
	for i := range d.State {
		d.State[i].SignedOn = day
	}
	for i := range d.Body.Signatories {
		d.Body.Signatories[i].SignedOn = day
	}
}

// startTerm moves the term, whole years long, to the first of January of a year.
func startTerm(d *cog.Document, year int) {
	start := law.Date(year, time.January, 1)
	d.Term = cog.Term{Start: start, End: start.AddYears(wholeYears(d.Term)).AddDays(-1)}
}

// wholeYears is how many years a term is of.
func wholeYears(t cog.Term) int { return t.End.Year() - t.Start.Year() + 1 }
