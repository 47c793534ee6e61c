package evaluation

import (
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/internal/form"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

// Check reports every fault in the form of the record, as *law.Malformed with a
// pointer for each: a view of an objective that is not among those given or that it
// does not cover, a figure for a qualitative indicator, the same party heard twice on
// the same objective, an end before the start. There is a fault too where no objective is
// given. It says nothing of the law.
func (r *Record) Check(objectives []objective.Objective) error { return r.CheckIn(list(objectives)) }

// CheckIn is [Record.Check] against a text, at a cost in proportion to the record however
// long the text is.
func (r *Record) CheckIn(t Text) error {
	_, err := r.check(t)
	return err
}

// said is what a record says of the text it is held against.
type said struct {
	scope    scope
	heard    map[hearing]bool
	reported map[string]int // where the result of an indicator stands
}

func (r *Record) check(t Text) (said, error) {
	var c form.Checker
	if t.Len() == 0 {
		c.Add("", nothing)
	}
	c.Optional("/title", r.Title)
	r.checkDays(&c)
	s := said{r.checkCovered(&c, t), make(map[hearing]bool, len(r.Views)), make(map[string]int, len(r.Results))}
	r.checkResults(&c, s)
	checkViews(&c, 0, r.Views, s.scope, func(h hearing) bool {
		again := s.heard[h]
		s.heard[h] = true
		return again
	})
	r.checkSilent(&c)
	return s, c.Err()
}

func (r *Record) checkDays(c *form.Checker) {
	switch {
	case r.Opened.IsZero():
		c.Missing("opened")
	case !r.Opened.IsValid():
		c.Add("/opened", form.NoSuchDay)
	}
	switch {
	case r.Closed.IsZero():
	case !r.Closed.IsValid():
		c.Add("/closed", form.NoSuchDay)
	case r.Closed.Before(r.Opened):
		c.Add("/closed", law.NewFault(law.OutOfOrder, "close le %s, avant d’être ouverte (%s)", "closed on %s, before it was opened (%s)", r.Closed, r.Opened))
	}
}

// scope is the text, and what of it the record covers.
type scope struct {
	Text
	named map[string]bool // nil: all
}

// fault says what is wrong with speaking of an objective, the zero Fault if nothing.
func (s scope) fault(id string) law.Fault {
	if _, known := s.Objective(id); !known {
		return law.NewFault(law.NotThere, "aucun objectif ne s’appelle « %s »", "no objective is called `%s`", id)
	}
	if s.named != nil && !s.named[id] {
		return law.NewFault(law.NotAllowed, "l’évaluation ne porte pas sur l’objectif « %s »", "the evaluation does not cover objective `%s`", id)
	}
	return law.Fault{}
}

func (r *Record) checkCovered(c *form.Checker, t Text) scope {
	s := scope{Text: t}
	if len(r.Objectives) == 0 {
		return s
	}
	named := make(map[string]bool, len(r.Objectives))
	for i, id := range r.Objectives {
		switch at, wrong := law.Pointer("objectives", i), s.fault(id); {
		case wrong.Code != 0:
			c.Add(at, wrong)
		case named[id]:
			c.Add(at, law.NewFault(law.UsedTwice, "l’objectif « %s » est nommé deux fois", "objective `%s` is named twice", id))
		}
		named[id] = true
	}
	s.named = named
	return s
}

func (r *Record) checkResults(c *form.Checker, s said) {
	for i, res := range r.Results {
		_, again := s.reported[res.Indicator]
		if sound := checkIndicator(c, i, res.Indicator, s.scope); sound && again {
			c.Add(law.Pointer("results", i, "indicator"),
				law.NewFault(law.UsedTwice, "deux résultats pour l’indicateur « %s »", "two results for indicator `%s`", res.Indicator))
		}
		s.reported[res.Indicator] = i
		var years form.Years
		checkFigures(c, i, res.Figures, r.Closed, &years)
	}
}

// checkIndicator sees that result i may be of an indicator.
func checkIndicator(c *form.Checker, i int, id string, s scope) bool {
	ind, of, ok := s.Indicator(id)
	add := func(wrong law.Fault) { c.Add(law.Pointer("results", i, "indicator"), wrong) }
	switch wrong := s.fault(of); {
	case id == "":
		c.Add(law.Pointer("results", i), form.IsMissing("indicator"))
	case !ok:
		add(law.NewFault(law.NotThere, "aucun indicateur ne s’appelle « %s »", "no indicator is called `%s`", id))
	case wrong.Code != 0:
		add(wrong)
	case !ind.IsQuantitative():
		add(law.NewFault(law.NotAllowed, "l’indicateur « %s » est qualitatif : il n’a pas de chiffres", "indicator `%s` is qualitative: it has no figures", id))
	default:
		return true
	}
	return false
}

// checkFigures looks at the figures of result i, of an evaluation that was closed on a day
// or not yet, and adds to the years that have one.
func checkFigures(c *form.Checker, i int, figures []objective.Figure, closed law.Day, years *form.Years) {
	for _, f := range figures {
		add := func(wrong law.Fault) { c.Add(law.Pointer("results", i, "figures", f.Year), wrong) }
		switch {
		case !form.IsYear(f.Year):
			add(form.NotYear)
		case years.Add(f.Year):
			add(law.NewFault(law.UsedTwice, "deux chiffres pour la même année", "two figures for the same year"))
		case closed.IsValid() && f.Year > closed.Year():
			add(law.NewFault(law.OutOfOrder, "chiffre de %d dans une évaluation close le %s", "figure for %d in an evaluation closed on %s", f.Year, closed))
		}
	}
}

// checkViews looks at the views of a record from the first on; note takes in who was heard on
// what, and reports whether it was already.
func checkViews(c *form.Checker, first int, views []View, s scope, note func(hearing) (again bool)) {
	for i, v := range views {
		i += first
		wrong := s.fault(v.Objective)
		known := wrong.Code == 0
		switch {
		case v.Objective == "":
			c.Add(law.Pointer("views", i), form.IsMissing("objective"))
		case !known:
			c.Add(law.Pointer("views", i, "objective"), wrong)
		}
		checkParty(c, "views", i, v.By)
		switch {
		case v.Finding == 0:
			c.Add(law.Pointer("views", i), form.IsMissing("finding"))
		case !findings.Has(v.Finding):
			c.Add(law.Pointer("views", i, "finding"), law.NewFault(law.UnknownWord, "constat inconnu", "unknown finding"))
		}
		c.Optional(law.Pointer("views", i, "comment"), v.Comment)
		if known && v.By.IsSide() && note(hearing{v.Objective, v.By}) {
			c.Add(law.Pointer("views", i), law.NewFault(law.UsedTwice, "%s est entendu deux fois sur « %s »", "%s is heard twice on `%s`", v.By, v.Objective))
		}
	}
}

func (r *Record) checkSilent(c *form.Checker) {
	seen := make(map[branch.Party]bool, 2)
	for i, s := range r.Silent {
		checkParty(c, "silent", i, s.By)
		if s.By.IsSide() && seen[s.By] {
			c.Add(law.Pointer("silent", i, "by"), law.NewFault(law.UsedTwice, "le silence de %s est noté deux fois", "the silence of %s is recorded twice", s.By))
		}
		seen[s.By] = true
		switch at := law.Pointer("silent", i, "invited"); {
		case s.Invited.IsZero():
			c.Add(law.Pointer("silent", i), form.IsMissing("invited"))
		case !s.Invited.IsValid():
			c.Add(at, form.NoSuchDay)
		case r.Closed.IsValid() && s.Invited.After(r.Closed):
			c.Add(at, law.NewFault(law.OutOfOrder, "invité le %s, après la clôture (%s)", "invited on %s, after the evaluation was closed (%s)", s.Invited, r.Closed))
		}
	}
}

var unknownParty = law.NewFault(law.UnknownWord, "partie inconnue", "unknown party")

func checkParty(c *form.Checker, list string, i int, p branch.Party) {
	switch {
	case p == 0:
		c.Add(law.Pointer(list, i), form.IsMissing("by"))
	case !p.IsSide(): // a manager is no party to the evaluation
		c.Add(law.Pointer(list, i, "by"), unknownParty)
	}
}
