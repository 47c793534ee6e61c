package outline

import (
	"strconv"
	"time"

	"github.com/coglaw/coglaw/amendment"
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/evaluation"
	"github.com/coglaw/coglaw/internal/form"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
	"github.com/coglaw/coglaw/statute"
)

// A Part is a text of the draft: where it stands and what asks for what it words.
type Part struct {
	Pointer string // "/means/0/title"
	Asks    []Ask  // the fact it is there for; after it those that are marks on it
}

// Draft writes the outline as a draft: concluded on its day, for a term of whole years from
// the first of January after it, so that nothing is observed either. It has an objective
// for each category, so that each is asked for by one article; actions, indicators and
// marks stand on the first of them, and on the last action. The caller words each text. Its
// error is *law.Malformed, for a text that says nothing.
func (o *Outline) Draft(text func(Part) string) (cog.Draft, error) {
	w := writer{o: o, text: text, d: cog.Draft{Scope: o.Scope, Concluded: o.Day}}
	for _, a := range o.Asks {
		w.write(a)
	}
	return w.finish()
}

// Term returns the shortest term: from the first of January after the day of conclusion.
func (o *Outline) Term() cog.Term {
	start := law.Date(o.Day.Year()+1, time.January, 1)
	t := cog.Term{Start: start, End: start.AddYears(max(o.Years, 1)).AddDays(-1)}
	if o.EndsBy.IsValid() && o.EndsBy.Before(t.End) {
		t.End = o.EndsBy
	}
	return t
}

// A writer writes a draft, fact by fact in their order.
type writer struct {
	o       *Outline
	text    func(Part) string
	d       cog.Draft
	specs   []objective.Spec
	of      [][]Ask // what asks for each objective
	actions [][]Ask // what asks for each action of the first objective
	errs    form.Checker
}

// say returns the caller's text for the part at a pointer.
func (w *writer) say(asks []Ask, pointer ...any) string {
	part := Part{law.Pointer(pointer...), asks}
	text := w.text(part)
	if form.IsBlank(text) {
		w.errs.Add(part.Pointer, form.Blank)
	}
	return text
}

// note keeps what is wrong with a part, where no text that says nothing is wrong with it.
func (w *writer) note(err error, pointer ...any) {
	if w.errs.Found() == 0 {
		w.errs.AddAt(law.Pointer(pointer...), err)
	}
}

func (w *writer) write(a Ask) {
	d := &w.d
	switch v := a.Fact.Value(); a.Fact.Section().Key {
	case "objective":
		w.objective(a, v.(objective.Category))
	case "action":
		w.action(a, v.(branch.Party))
	case "self-employed-objective":
		w.markObjective(a)
	case "self-employed-action":
		w.markAction(a)
	case "indicator":
		w.indicator(a)
	case "commitment":
		d.Commitments = append(d.Commitments, clause.Commitment{By: v.(branch.Party), Title: w.say([]Ask{a}, "commitments", len(d.Commitments), "title")})
	case "heard":
		if d.EvaluationProcess == nil {
			d.EvaluationProcess = &evaluation.Clause{}
		}
		d.EvaluationProcess.Heard = append(d.EvaluationProcess.Heard, v.(branch.Party))
	case "trigger":
		w.trigger(a, v.(amendment.TriggerKind))
	case "orientation":
		d.Orientations = append(d.Orientations, clause.Orientation{Domain: v.(clause.Domain), Title: w.say([]Ask{a}, "orientations", len(d.Orientations), "title")})
	case "signature":
		d.Body.Signatories = append(d.Body.Signatories, branch.BodySignatory{Capacity: v.(branch.BodyCapacity)})
	case "budget":
		n := len(d.Budgets)
		d.Budgets = append(d.Budgets, clause.Budget{Kind: v.(branch.BudgetKind), Computation: w.say([]Ask{a}, "budgets", n, "computation"), Evolution: w.say([]Ask{a}, "budgets", n, "evolution")})
	case "body":
		d.Body.Code = v.(branch.Body)
	case "state-signature":
		d.State = []branch.StateSignatory{{Capacity: branch.Minister}}
	case "means":
		d.Means = []clause.Means{{Kind: clause.Staff, Title: w.say([]Ask{a}, "means", 0, "title")}}
	case "network":
		d.Network = clause.WrittenNetwork(clause.Condition{Kind: clause.Evolution, Title: w.say([]Ask{a}, "network", "conditions", 0, "title")})
	case "control-plan":
		d.ControlPlan = w.say([]Ask{a}, "controlPlan", "title")
	case "sickness-convention":
		d.ConsistentWith = &cog.SicknessConvention{Body: branch.Sickness.Body()}
	case "term":
		d.Term = w.o.Term()
	case "forecast":
		d.Forecasts = []clause.Forecast{{Year: w.o.Day.Year() + 1, Unit: w.say([]Ask{a}, "forecasts", 0, "unit")}}
	}
}

func (w *writer) objective(a Ask, c objective.Category) {
	w.specs = append(w.specs, objective.Spec{ID: "O" + strconv.Itoa(len(w.specs)+1), Categories: []objective.Category{c}})
	w.of = append(w.of, []Ask{a})
}

// first returns the objective on which stands what asks for none of its own; where no
// category is asked for, one that is there for what it carries.
func (w *writer) first(a Ask) *objective.Spec {
	if len(w.specs) == 0 {
		w.objective(a, objective.Other)
	}
	return &w.specs[0]
}

func (w *writer) action(a Ask, by branch.Party) {
	s := w.first(a)
	s.Actions = append(s.Actions, objective.Action{By: by})
	w.actions = append(w.actions, []Ask{a})
}

func (w *writer) markObjective(a Ask) {
	s := w.first(a)
	if s.SelfEmployed = true; w.of[0][0].Fact != a.Fact {
		w.of[0] = append(w.of[0], a)
	}
}

func (w *writer) markAction(a Ask) {
	s := w.first(a)
	if len(s.Actions) == 0 {
		w.action(a, branch.NationalBody)
	} else {
		last := len(s.Actions) - 1
		w.actions[last] = append(w.actions[last], a)
	}
	s.Actions[len(s.Actions)-1].SelfEmployed = true
}

func (w *writer) indicator(a Ask) {
	s := w.first(a)
	label := w.say([]Ask{a}, "objectives", 0, "indicators", 0, "label")
	i, err := objective.NewIndicator(objective.Qualitative{ID: "I1", Label: label})
	w.note(err, "objectives", 0, "indicators", 0)
	s.Indicators = []objective.Indicator{i}
}

// trigger adds to the clause on amendments. One that is the convention's own needs a title.
func (w *writer) trigger(a Ask, k amendment.TriggerKind) {
	if w.d.AmendmentConditions == nil {
		w.d.AmendmentConditions = &amendment.Clause{}
	}
	c := w.d.AmendmentConditions
	t := amendment.Trigger{Kind: k}
	if k == amendment.Other {
		t.Title = w.say([]Ask{a}, "amendmentConditions", "triggers", len(c.Triggers), "title")
	}
	c.Triggers = append(c.Triggers, t)
}

// finish words the objectives, of which all is known only now.
func (w *writer) finish() (cog.Draft, error) {
	for i, s := range w.specs {
		s.Title = w.say(w.of[i], "objectives", i, "title")
		for j := range s.Actions {
			s.Actions[j].Title = w.say(w.actions[j], "objectives", i, "actions", j, "title")
		}
		o, err := objective.New(s)
		w.note(err, "objectives", i)
		w.d.Objectives = append(w.d.Objectives, o)
	}
	if err := w.errs.Err(); err != nil {
		return cog.Draft{}, err
	}
	return w.d, w.d.Check()
}

// unlisted returns that the budgets of which facts show the rules are not listed. That a budget
// is not listed is none of these facts.
func unlisted(facts statute.Facts) (s statute.Facts) {
	for f := range facts.All() {
		if k, ok := f.Value().(branch.BudgetKind); ok {
			s.Add(statute.Unlisted(k))
		}
	}
	return s
}
