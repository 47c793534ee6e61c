package cog_test

import (
	"fmt"
	"slices"
	"strings"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

// A mutation is one thing made wrong in an entry or in a version of one.
type mutation[T any] struct {
	what string
	make func(*T)
}

func mutationsOfEntry(r *statute.Regime, e *statute.Entry) (list []mutation[statute.Entry]) {
	add := func(what string, make func(*statute.Entry)) {
		list = append(list, mutation[statute.Entry]{what, make})
	}
	for _, kind := range statute.Kinds() {
		if kind != e.Kind {
			add("is a "+kind.String(), func(e *statute.Entry) { e.Kind = kind })
		}
	}
	for about, act := range []string{"the convention", "an amendment", "an evaluation"} {
		if statute.Act(about) != e.About {
			add("is about "+act, func(e *statute.Entry) { e.About = statute.Act(about) })
		}
	}
	add("reach", func(e *statute.Entry) { e.Reach = !e.Reach })
	for i, rule := range e.Presupposes {
		add("does not presuppose "+rule.String(), func(e *statute.Entry) { e.Presupposes = slices.Delete(slices.Clone(e.Presupposes), i, i+1) })
	}
	if e.Kind == statute.Rule || e.Kind == statute.Observation {
		add("points to /title", func(e *statute.Entry) { e.Pointer = "/title" })
	}
	if e.Pointer != "" {
		add("points nowhere of its own", func(e *statute.Entry) { e.Pointer = "" })
	}
	if e.Reading != (law.Text{}) {
		add("has no reading", func(e *statute.Entry) { e.Reading = law.Text{} })
	}
	for _, m := range mutationsOfText(e.Says) {
		add("says "+m.what, func(e *statute.Entry) { m.make(&e.Says) })
	}
	for _, m := range mutationsOfText(e.SaysOfNone) {
		add("says of none "+m.what, func(e *statute.Entry) { m.make(&e.SaysOfNone) })
	}
	for i := range e.Aside {
		aside := fmt.Sprint("aside ", i, " ")
		add(aside+"is not there", func(e *statute.Entry) { e.Aside = slices.Delete(slices.Clone(e.Aside), i, i+1) })
		for _, m := range mutationsOfText(e.Aside[i].Says) {
			add(aside+"says "+m.what, func(e *statute.Entry) { m.make(&e.Aside[i].Says) })
		}
		for _, m := range mutationsOfPeriod(e.Aside[i].Period) {
			add(aside+m.what, func(e *statute.Entry) { m.make(&e.Aside[i].Period) })
		}
		for _, m := range mutationsOfScopes(e.Aside[i].When, r.Scopes()) {
			add(aside+m.what, func(e *statute.Entry) { m.make(&e.Aside[i].When) })
		}
	}
	return list
}

// mutationsOfText makes one of the two languages wrong: without words, with one mark for the
// other, without a mark.
func mutationsOfText(said law.Text) (list []mutation[law.Text]) {
	if said == (law.Text{}) {
		return nil
	}
	swap := strings.NewReplacer("{seen}", "{required}", "{required}", "{seen}")
	change := func(what string, f func(string) string) {
		if f(said.FR) != said.FR {
			list = append(list, mutation[law.Text]{what + " in French", func(t *law.Text) { t.FR = f(t.FR) }})
		}
		if f(said.EN) != said.EN {
			list = append(list, mutation[law.Text]{what + " in English", func(t *law.Text) { t.EN = f(t.EN) }})
		}
	}
	list = append(list, mutation[law.Text]{"nothing", func(t *law.Text) { *t = law.Text{} }})
	change("nothing", func(string) string { return "" })
	change("one mark for the other", swap.Replace)
	for _, mark := range []string{"{seen}", "{required}"} {
		change("no "+mark, func(s string) string { return strings.ReplaceAll(s, mark, "") })
	}
	return list
}

func mutationsOfPeriod(p law.Period) (list []mutation[law.Period]) {
	add := func(what string, make func(*law.Period)) { list = append(list, mutation[law.Period]{what, make}) }
	for _, days := range []int{-1, 1} {
		add(fmt.Sprintf("from %+d", days), func(p *law.Period) { p.From = p.From.AddDays(days) })
		if p.To.IsValid() {
			add(fmt.Sprintf("until %+d", days), func(p *law.Period) { p.To = p.To.AddDays(days) })
		}
	}
	if p.To.IsValid() {
		add("without end", func(p *law.Period) { p.To = law.Day{} })
	} else {
		add("ends on the last day that was read", func(p *law.Period) { p.To = law.MustParseDay(lastRead) })
	}
	return list
}

// mutationsOfScopes binds each scope that is not bound, and unbinds each that is.
func mutationsOfScopes(when statute.Facts, scopes []branch.Scope) (list []mutation[statute.Facts]) {
	for _, s := range scopes {
		what := "binds " + s.String()
		if when.IsZero() || when.Has(statute.Scope(s)) {
			what = "does not bind " + s.String()
		}
		list = append(list, mutation[statute.Facts]{what, func(f *statute.Facts) {
			if f.IsZero() {
				for _, s := range branch.Scopes() {
					f.Add(statute.Scope(s))
				}
			}
			*f = f.Xor(statute.Of(statute.Scope(s)))
		}})
	}
	return list
}

func mutationsOfVersion(r *statute.Regime, e *statute.Entry, v *statute.Version) (list []mutation[statute.Version]) {
	add := func(what string, make func(*statute.Version)) {
		list = append(list, mutation[statute.Version]{what, make})
	}
	for _, m := range mutationsOfPeriod(v.Period) {
		add(m.what, func(v *statute.Version) { m.make(&v.Period) })
	}
	for _, m := range mutationsOfScopes(v.When, r.Scopes()) {
		add(m.what, func(v *statute.Version) { m.make(&v.When) })
	}
	if v.KeptUntil.IsValid() {
		add("kept until -1", func(v *statute.Version) { v.KeptUntil = v.KeptUntil.AddDays(-1) })
		add("kept until +1", func(v *statute.Version) { v.KeptUntil = v.KeptUntil.AddDays(1) })
		add("not kept", func(v *statute.Version) { v.KeptUntil = law.Day{} })
	} else if v.Period.To.IsValid() {
		add("kept a day", func(v *statute.Version) { v.KeptUntil = v.Period.To.AddDays(1) })
	}
	add("amending", func(v *statute.Version) { v.Amending = !v.Amending })
	for _, m := range mutationsOfCitations(v.Cites) {
		add(m.what, func(v *statute.Version) { m.make(&v.Cites) })
	}
	for _, m := range mutationsOfDemand(r, &v.Demand) {
		add(m.what, func(v *statute.Version) { m.make(&v.Demand) })
	}
	if e.Kind == statute.Duty {
		for _, m := range mutationsOfCall(&v.Call) {
			add(m.what, func(v *statute.Version) { m.make(&v.Call) })
		}
	}
	for _, m := range mutationsOfText(v.Asks) {
		add("asks "+m.what, func(v *statute.Version) { m.make(&v.Asks) })
	}
	return list
}

func mutationsOfCitations(cites []law.Citation) (list []mutation[[]law.Citation]) {
	add := func(what string, make func([]law.Citation) []law.Citation) {
		list = append(list, mutation[[]law.Citation]{what, func(c *[]law.Citation) { *c = make(slices.Clone(*c)) }})
	}
	for i, c := range cites {
		name := c.String()
		add("does not cite "+name, func(cites []law.Citation) []law.Citation { return slices.Delete(cites, i, i+1) })
		change := func(what string, make func(*law.Citation)) {
			add("cites "+what+" for "+name, func(cites []law.Citation) []law.Citation {
				make(&cites[i])
				return cites
			})
		}
		other := law.L227_1
		if c.Article == other {
			other = law.L227_2
		}
		change("another article", func(c *law.Citation) { c.Article = other })
		change("another division", func(c *law.Citation) { c.Place.Division += "I" })
		change("a paragraph more", func(c *law.Citation) { c.Place.Paragraph++ })
		if c.Place.Division != "" {
			change("no division", func(c *law.Citation) { c.Place.Division = "" })
		}
		if c.Place.Paragraph > 0 {
			change("a paragraph less", func(c *law.Citation) { c.Place.Paragraph-- })
		}
		if c.Place.Item != "" {
			change("no item", func(c *law.Citation) { c.Place.Item = "" })
		}
		change("another item", func(c *law.Citation) { c.Place.Item += "9°" })
		if i > 0 {
			add(name+" first", func(cites []law.Citation) []law.Citation {
				cites[i-1], cites[i] = cites[i], cites[i-1]
				return cites
			})
		}
	}
	add("cites L. 228-1 beside", func(cites []law.Citation) []law.Citation {
		return append(cites, law.Citation{Article: law.L228_1})
	})
	return list
}

func mutationsOfDemand(r *statute.Regime, d *statute.Demand) (list []mutation[statute.Demand]) {
	add := func(what string, make func(*statute.Demand)) {
		list = append(list, mutation[statute.Demand]{what, func(d *statute.Demand) {
			d.Needs = slices.Clone(d.Needs)
			make(d)
		}})
	}
	var foreign, near statute.Facts // what is of another regime; what stands where the facts needed do
	for _, s := range branch.Scopes() {
		if s.Regime() != r.Regime {
			foreign.Add(statute.Scope(s))
		}
	}
	for i, group := range d.Needs {
		near = near.Or(statute.In(placeOf(group)).Without(foreign))
		name := namesOf(group)
		add("does not need "+name, func(d *statute.Demand) { d.Needs = slices.Delete(d.Needs, i, i+1) })
		for f := range group.All() {
			if group.Len() > 1 {
				add("needs "+name+" but not "+f.String(), func(d *statute.Demand) { d.Needs[i] = d.Needs[i].Without(statute.Of(f)) })
			}
		}
		for f := range statute.In(placeOf(group)).Without(group).Without(foreign).All() {
			add("needs "+name+" or "+f.String(), func(d *statute.Demand) { d.Needs[i].Add(f) })
		}
	}
	for f := range near.All() {
		if !slices.Contains(d.Needs, statute.Of(f)) {
			add("needs "+f.String()+" too", func(d *statute.Demand) { d.Needs = append(d.Needs, statute.Of(f)) })
		}
	}
	for f := range d.Forbids.All() {
		add("does not forbid "+f.String(), func(d *statute.Demand) { d.Forbids = d.Forbids.Without(statute.Of(f)) })
	}
	if d.Term.AtLeast > 0 {
		add("a year less", func(d *statute.Demand) { d.Term.AtLeast-- })
		add("a year more", func(d *statute.Demand) { d.Term.AtLeast++ })
		add("no least term", func(d *statute.Demand) { d.Term = statute.Bounds{} })
	}
	if d.Term.EndsBy.IsValid() {
		add("ends by -1", func(d *statute.Demand) { d.Term.EndsBy = d.Term.EndsBy.AddDays(-1) })
		add("ends by +1", func(d *statute.Demand) { d.Term.EndsBy = d.Term.EndsBy.AddDays(1) })
		add("no last day", func(d *statute.Demand) { d.Term = statute.Bounds{} })
	}
	if d.Relation != 0 {
		for other := statute.Relation(0); other == 0 || other.String() != ""; other++ {
			if other != d.Relation {
				add("is "+other.String()+" rather than "+d.Relation.String(), func(d *statute.Demand) { d.Relation = other })
			}
		}
	}
	return list
}

func placeOf(group statute.Facts) string {
	for f := range group.All() {
		return f.Section().Pointer
	}
	return ""
}

func namesOf(group statute.Facts) string {
	var names []string
	for f := range group.All() {
		names = append(names, f.String())
	}
	return strings.Join(names, " or ")
}

func mutationsOfCall(c *statute.Call) (list []mutation[statute.Call]) {
	add := func(what string, make func(*statute.Call)) { list = append(list, mutation[statute.Call]{what, make}) }
	for _, to := range branch.Recipients() {
		if i := slices.Index(c.To, to); i >= 0 {
			add("not to the "+to.String(), func(c *statute.Call) { c.To = slices.Delete(slices.Clone(c.To), i, i+1) })
		} else {
			add("to the "+to.String(), func(c *statute.Call) { c.To = append(slices.Clone(c.To), to) })
		}
	}
	if len(c.To) > 1 {
		add("to the last first", func(c *statute.Call) {
			c.To = slices.Clone(c.To)
			slices.Reverse(c.To)
		})
	}
	if !c.Yearly.IsZero() {
		add("not yearly", func(c *statute.Call) { c.Yearly = statute.Facts{} })
		add("what the yearly one writes may be means too", func(c *statute.Call) { c.Yearly.Add(statute.Means) })
		add("a day less", func(c *statute.Call) { c.Within-- })
		add("a day more", func(c *statute.Call) { c.Within++ })
		add("no time is set", func(c *statute.Call) { c.Within = 0 })
	}
	add("amendments", func(c *statute.Call) { c.Amendments = !c.Amendments })
	for end := statute.Stays; end <= statute.GoesOn; end++ {
		if end != c.AtEnd {
			add(fmt.Sprint("at the end ", [...]string{"it stays", "it lapses", "it goes on"}[end]), func(c *statute.Call) { c.AtEnd = end })
		}
	}
	return list
}
