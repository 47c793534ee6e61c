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
func againstConvention(d *cog.Document, e *statute.Entry) (list []func(*cog.Document) bool, err error) {
	r := regimeOf(d.Scope)
	for p := range outline.Binding(r, d.Scope, d.Concluded) {
		if p.Rule != e.Rule {
			continue
		}
		for _, group := range p.Demand.Needs {
			list = append(list, func(d *cog.Document) bool { return takeAll(d, group) })
			list = append(list, otherBodies(group)...)
		}
		for f := range p.Demand.Forbids.All() {
			list = append(list, func(d *cog.Document) bool { return put(&d.Draft, f) })
		}
		if years := p.Demand.Term.AtLeast; years > 0 {
			list = append(list, func(d *cog.Document) bool { return shorten(d, years) })
		}
		list = append(list, againstRelation(d, &p)...)
		if p.Reach {
			list = append(list, elsewhere(d, &p)...)
		}
		return list, nil
	}
	return nil, errors.New("it does not bind the scope on that day")
}

// otherBodies has another body conclude than one of a group, where it is a group of bodies.
func otherBodies(group statute.Facts) (list []func(*cog.Document) bool) {
	for _, b := range branch.Bodies() {
		if bodies := statute.In("/body/code"); group.Meets(&bodies) && !group.Has(statute.Body(b)) {
			list = append(list, func(d *cog.Document) bool {
				concludeWith(d, b)
				return true
			})
		}
	}
	return list
}

// againstRelation makes two places disagree.
func againstRelation(d *cog.Document, p *statute.Provision) (list []func(*cog.Document) bool) {
	switch p.Demand.Relation {
	case statute.Managed:
		list = append(list, otherBodies(statute.Of(statute.Body(d.Scope.Body())))...)
	case statute.Founded:
		for _, day := range []law.Day{p.Period.From.AddDays(-1), p.Period.To} {
			list = append(list, func(d *cog.Document) bool { return conclude(d, day) })
		}
	case statute.EndsLater:
		for year := d.Concluded.Year() - 1; year > d.Concluded.Year()-40; year-- { // the latest that ends before
			list = append(list, func(d *cog.Document) bool { return startTerm(d, year) })
		}
	case statute.SignedInTime:
		list = append(list, func(d *cog.Document) bool { return startTerm(d, d.Concluded.Year()) })
	case statute.LastSignature:
		list = append(list, func(d *cog.Document) bool { return signAll(&d.Draft, d.Concluded.AddDays(-1)) })
	case statute.SharesDays:
		list = append(list, func(d *cog.Document) bool {
			before := d.Term.Start.AddDays(-1)
			d.ConsistentWith = &cog.SicknessConvention{Body: branch.Sickness.Body(), Term: cog.Term{Start: before, End: before}}
			return true
		})
	}
	return list
}

// elsewhere takes the convention out of the law's reach: by another scope of the scheme, or by
// a day on which its own was not admitted.
func elsewhere(d *cog.Document, p *statute.Provision) (list []func(*cog.Document) bool) {
	for _, s := range p.Regime.Scopes() {
		list = append(list, func(d *cog.Document) bool {
			d.Scope = s
			return true
		})
	}
	for _, v := range slices.Backward(p.Versions) {
		if day := v.Period.From.AddDays(-1); day.Before(d.Concluded) {
			list = append(list, func(d *cog.Document) bool { return conclude(d, day) })
		}
	}
	return list
}

// shorten has the term end a day before it has lasted so many years.
func shorten(d *cog.Document, years int) bool {
	d.Term.End = d.Term.Start.AddYears(years).AddDays(-2)
	return true
}

// conclude has the text concluded on another day. A signature of a later day loses it.
func conclude(d *cog.Document, day law.Day) bool {
	d.Concluded = day
	unsign(d.State, day)
	unsign(d.Body.Signatories, day)
	unsign(d.Manager.Signatories, day)
	return day.IsValid()
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
func signAll(d *cog.Draft, day law.Day) bool {
	for i := range d.State {
		d.State[i].SignedOn = day
	}
	for i := range d.Body.Signatories {
		d.Body.Signatories[i].SignedOn = day
	}
	return len(d.State)+len(d.Body.Signatories) > 0
}

// startTerm moves the term, whole years long as it is, to the first of January of a year.
func startTerm(d *cog.Document, year int) bool {
	by := year - d.Term.Start.Year()
	start := law.Date(year, time.January, 1)
	d.Term = cog.Term{Start: start, End: start.AddDays(-1).AddYears(d.Term.End.Year() - d.Term.Start.Year() + 1)}
	return by != 0
}
