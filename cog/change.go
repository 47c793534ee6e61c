package cog

import (
	"slices"
	"strconv"

	"github.com/coglaw/coglaw/amendment"
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/evaluation"
	"github.com/coglaw/coglaw/internal/form"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
	"github.com/coglaw/coglaw/statute"
)

// A Change is one thing an amendment does to a convention. It is one of the
// types below and no other: each holds the very part it writes, so that a change
// that makes no sense mostly does not compile. One that makes none for the text
// it meets (an objective that is not there) is refused with a pointer.
type Change interface {
	law.Value
	// Kind returns the slug of the wire format: "add-objective".
	Kind() string

	apply(*working) *law.Fault
}

// The changes.
type (
	// SetTerm writes the term anew: extends it, or shortens it.
	SetTerm struct{ Term Term }

	AddObjective     struct{ Objective objective.Objective }
	ReplaceObjective struct{ Objective objective.Objective } // the one of the same id, in its place
	RemoveObjective  struct{ ID string }

	AddIndicator struct {
		Objective string // its id
		Indicator objective.Indicator
	}
	ReplaceIndicator struct{ Indicator objective.Indicator } // the one of the same id, in its place
	RemoveIndicator  struct{ ID string }

	// SetTargets writes all the targets of a quantitative indicator anew.
	SetTargets struct {
		Indicator string // its id
		Targets   []objective.Figure
	}

	AddAction struct {
		Objective string // its id
		Action    objective.Action
	}
	// ReplaceAction replaces the last action of that party and title.
	ReplaceAction struct {
		Objective string // its id
		By        branch.Party
		Title     string
		Action    objective.Action
	}
	// RemoveAction removes the last action of that party and title.
	RemoveAction struct {
		Objective string // its id
		By        branch.Party
		Title     string
	}

	AddMeans     struct{ Means clause.Means }
	ReplaceMeans struct { // the last of that title
		Title string
		Means clause.Means
	}
	RemoveMeans struct{ Title string } // the last of that title

	// SetBudget adds a budget with its rules, or writes those of a listed one
	// anew.
	SetBudget    struct{ Budget clause.Budget }
	RemoveBudget struct{ Name branch.BudgetKind }

	// SetNetwork writes the clause anew; one without conditions leaves none.
	SetNetwork    struct{ Network clause.Network }
	RemoveNetwork struct{}

	SetAmendmentConditions struct{ Clause amendment.Clause }
	SetEvaluationProcess   struct{ Clause evaluation.Clause }

	AddCommitment     struct{ Commitment clause.Commitment }
	ReplaceCommitment struct { // the last of that party and title
		By         branch.Party
		Title      string
		Commitment clause.Commitment
	}
	RemoveCommitment struct { // the last of that party and title
		By    branch.Party
		Title string
	}

	// SetOrientations, SetControlPlan and SetConsistentWith write the whole section anew.
	SetOrientations   struct{ Orientations []clause.Orientation }
	SetControlPlan    struct{ Title string }
	SetConsistentWith struct{ Convention SicknessConvention }

	// SetForecast sets the forecast of ambulatory-care spending of a year: the
	// annual amendment of the sickness convention (L. 227-1, II, until 2009).
	SetForecast    struct{ Forecast clause.Forecast }
	RemoveForecast struct{ Year int }
)

// working is a text being amended: a draft of its own, and what each change so far has
// written of all that the law asks after.
type working struct {
	Draft
	change int             // the one being applied
	writes []statute.Facts // by change; none of one that made no sense
	taken  bool            // a change has only taken away
	gone   statute.Facts   // what is known not to be there any more

	writtenBefore statute.Facts // what the amendment before wrote

	named bool // a part has brought an id
}

func newWorking(d *Draft) *working { return &working{Draft: d.clone()} }

// begin forgets what earlier amendments wrote, for one of so many changes.
func (w *working) begin(changes int) {
	w.writtenBefore = statute.Facts{}
	for _, s := range w.writes {
		w.writtenBefore = w.writtenBefore.Or(s)
	}
	w.writes = append(w.writes[:0], make([]statute.Facts, changes)...)
	w.taken, w.named = false, false
}

// write notes what the change being applied writes.
func (w *working) write(s statute.Facts) { w.writes[w.change] = w.writes[w.change].Or(s) }

// takeAway notes what the change being applied takes away, and puts nothing in its place.
func (w *working) takeAway(s statute.Facts) {
	w.write(s)
	w.taken = true
}

// wrote returns the last change that writes something of the facts, -1 where there is
// none.
func (w *working) wrote(facts *statute.Facts) int {
	for i := len(w.writes) - 1; i >= 0; i-- {
		if w.writes[i].Meets(facts) {
			return i
		}
	}
	return -1
}

// only reports whether each change sets something, and all of them nothing but facts.
func (w *working) only(facts *statute.Facts) bool {
	for i := range w.writes {
		if w.writes[i].IsZero() || !w.writes[i].Within(facts) {
			return false
		}
	}
	return len(w.writes) > 0 && !w.taken
}

// ofObjective is what an objective shows that comes, goes or changes.
func ofObjective(o objective.Objective) (s statute.Facts) {
	s.AddObjectives(o.Summary().Bits())
	return s
}

func ofAction(a objective.Action) (s statute.Facts) {
	s.AddObjectives(objective.SummaryOf(a).Bits())
	return s
}

func nonsense(code law.Code, pointer, fr, en string, args ...any) *law.Fault {
	return at(pointer, law.NewFault(code, fr, en, args...))
}

func at(pointer string, f law.Fault) *law.Fault {
	f = f.At(pointer)
	return &f
}

func notThere(pointer, what string) *law.Fault {
	return nonsense(law.NotThere, pointer, "« %s » n’est pas dans la convention", "`%s` is not in the convention", what)
}

func (w *working) objectiveAt(id string) int {
	if id == "" {
		return -1
	}
	return slices.IndexFunc(w.Objectives, func(o objective.Objective) bool { return o.ID() == id })
}

// indicatorAt finds an indicator by its id: in which objective, and where there.
func (w *working) indicatorAt(id string) (o, i int, ind objective.Indicator) {
	for o := range w.Objectives {
		if id == "" {
			break
		}
		i := 0
		for ind := range w.Objectives[o].Indicators() {
			if ind.ID() == id {
				return o, i, ind
			}
			i++
		}
	}
	return -1, -1, ind
}

// rewrite writes an objective anew from what edit makes of its parts, all of
// which have passed their own constructors.
func (w *working) rewrite(o int, edit func(*objective.Spec)) {
	s := w.Objectives[o].Spec()
	edit(&s)
	w.Objectives[o] = objective.Must(s)
}

func (c SetTerm) apply(w *working) *law.Fault {
	if f := firstOf(c.Term.check()); f != nil {
		return at("/term", *f)
	}
	w.Term = c.Term
	w.write(statute.Of(statute.Term))
	return nil
}

func (c AddObjective) apply(w *working) *law.Fault {
	if c.Objective.ID() == "" {
		return at("", form.IsMissing("objective"))
	}
	if w.objectiveAt(c.Objective.ID()) >= 0 {
		return nonsense(law.UsedTwice, "/objective/id", "l’identifiant « %s » sert déjà", "id `%s` is in use", c.Objective.ID())
	}
	w.Objectives, w.named = append(w.Objectives, c.Objective), true
	w.write(ofObjective(c.Objective))
	return nil
}

func (c ReplaceObjective) apply(w *working) *law.Fault {
	i := w.objectiveAt(c.Objective.ID())
	if i < 0 {
		return notThere("/objective/id", c.Objective.ID())
	}
	w.write(ofObjective(w.Objectives[i]).Or(ofObjective(c.Objective)))
	w.Objectives[i], w.named = c.Objective, true
	return nil
}

func (c RemoveObjective) apply(w *working) *law.Fault {
	i := w.objectiveAt(c.ID)
	if i < 0 {
		return notThere("/id", c.ID)
	}
	w.takeAway(ofObjective(w.Objectives[i]))
	w.Objectives = slices.Delete(w.Objectives, i, i+1)
	return nil
}

func (c AddIndicator) apply(w *working) *law.Fault {
	o := w.objectiveAt(c.Objective)
	switch {
	case o < 0:
		return notThere("/of", c.Objective)
	case c.Indicator.ID() == "":
		return at("", form.IsMissing("indicator"))
	}
	w.rewrite(o, func(s *objective.Spec) { s.Indicators = append(s.Indicators, c.Indicator) })
	w.named = true
	w.write(statute.Of(statute.Indicator))
	return nil
}

func (c ReplaceIndicator) apply(w *working) *law.Fault {
	o, i, _ := w.indicatorAt(c.Indicator.ID())
	if i < 0 {
		return notThere("/indicator/id", c.Indicator.ID())
	}
	w.rewrite(o, func(s *objective.Spec) { s.Indicators[i] = c.Indicator })
	w.write(statute.Of(statute.Indicator))
	return nil
}

func (c RemoveIndicator) apply(w *working) *law.Fault {
	o, i, _ := w.indicatorAt(c.ID)
	if i < 0 {
		return notThere("/id", c.ID)
	}
	w.rewrite(o, func(s *objective.Spec) { s.Indicators = slices.Delete(s.Indicators, i, i+1) })
	w.takeAway(statute.Of(statute.Indicator))
	return nil
}

func (c SetTargets) apply(w *working) *law.Fault {
	o, i, ind := w.indicatorAt(c.Indicator)
	if i < 0 {
		return notThere("/id", c.Indicator)
	}
	q, ok := ind.Spec().(objective.Quantitative)
	if !ok {
		return nonsense(law.NotAllowed, "/id", "« %s » est qualitatif : il n’a pas de cible", "`%s` is qualitative: it has no targets", c.Indicator)
	}
	q.Targets = c.Targets
	with, err := objective.NewIndicator(q)
	if f := firstOf(err); f != nil {
		return f
	}
	w.rewrite(o, func(s *objective.Spec) { s.Indicators[i] = with })
	w.write(statute.Of(statute.Indicator))
	return nil
}

func (c AddAction) apply(w *working) *law.Fault {
	o := w.objectiveAt(c.Objective)
	if o < 0 {
		return notThere("/of", c.Objective)
	}
	if f := checkAction(c.Action); f != nil {
		return f
	}
	w.rewrite(o, func(s *objective.Spec) { s.Actions = append(s.Actions, c.Action) })
	w.named = w.named || c.Action.ID != ""
	w.write(ofAction(c.Action))
	return nil
}

func (c ReplaceAction) apply(w *working) *law.Fault {
	o, i, f := w.actionAt(c.Objective, c.By, c.Title)
	if f == nil {
		f = checkAction(c.Action)
	}
	if f != nil {
		return f
	}
	w.rewrite(o, func(s *objective.Spec) {
		w.write(ofAction(s.Actions[i]).Or(ofAction(c.Action)))
		s.Actions[i] = c.Action
	})
	w.named = w.named || c.Action.ID != ""
	return nil
}

func (c RemoveAction) apply(w *working) *law.Fault {
	o, i, f := w.actionAt(c.Objective, c.By, c.Title)
	if f != nil {
		return f
	}
	w.rewrite(o, func(s *objective.Spec) {
		w.takeAway(ofAction(s.Actions[i]))
		s.Actions = slices.Delete(s.Actions, i, i+1)
	})
	return nil
}

func (w *working) actionAt(id string, by branch.Party, title string) (o, i int, f *law.Fault) {
	if o = w.objectiveAt(id); o < 0 {
		return o, -1, notThere("/of", id)
	}
	i = -1
	n := 0
	for a := range w.Objectives[o].Actions() {
		if a.By == by && a.Title == title {
			i = n
		}
		n++
	}
	if i < 0 {
		return o, i, notThere("/title", title)
	}
	return o, i, nil
}

// checkAction reports the first fault of form of an action, at the action itself.
func checkAction(a objective.Action) *law.Fault {
	f := firstOf(a.Check())
	if f != nil {
		f.Pointer = "/action"
	}
	return f
}

// firstOf returns the first of the faults that err carries, nil where it carries none.
func firstOf(err error) *law.Fault {
	if m, ok := err.(*law.Malformed); ok {
		for f := range m.Faults() {
			return &f
		}
	}
	return nil
}

func (c AddMeans) apply(w *working) *law.Fault {
	w.Means = append(w.Means, c.Means)
	w.write(statute.Of(statute.Means))
	return nil
}

func (c ReplaceMeans) apply(w *working) *law.Fault {
	i := w.meansAt(c.Title)
	if i < 0 {
		return notThere("/title", c.Title)
	}
	w.Means[i] = c.Means
	w.write(statute.Of(statute.Means))
	return nil
}

func (c RemoveMeans) apply(w *working) *law.Fault {
	i := w.meansAt(c.Title)
	if i < 0 {
		return notThere("/title", c.Title)
	}
	w.Means = slices.Delete(w.Means, i, i+1)
	w.takeAway(statute.Of(statute.Means))
	return nil
}

func (w *working) meansAt(title string) int {
	for i := len(w.Means) - 1; i >= 0; i-- {
		if w.Means[i].Title == title {
			return i
		}
	}
	return -1
}

func (w *working) budgetAt(k branch.BudgetKind) int {
	return slices.IndexFunc(w.Budgets, func(b clause.Budget) bool { return b.Kind == k })
}

func (c SetBudget) apply(w *working) *law.Fault {
	if i := w.budgetAt(c.Budget.Kind); i >= 0 {
		w.Budgets[i] = c.Budget
	} else {
		w.Budgets = append(w.Budgets, c.Budget)
	}
	w.write(ofBudget(c.Budget.Kind))
	return nil
}

func (c RemoveBudget) apply(w *working) *law.Fault {
	i := w.budgetAt(c.Name)
	if i < 0 {
		return notThere("/id", c.Name.String())
	}
	w.Budgets = slices.Delete(w.Budgets, i, i+1)
	w.takeAway(ofBudget(c.Name))
	return nil
}

// ofBudget is what a budget shows that comes, goes or changes.
func ofBudget(k branch.BudgetKind) statute.Facts {
	return statute.Of(statute.Budget(k), statute.Unlisted(k))
}

func (c SetNetwork) apply(w *working) *law.Fault {
	w.Network = c.Network
	w.write(statute.Of(statute.Network))
	w.gone = statute.Facts{}
	return nil
}

func (c RemoveNetwork) apply(w *working) *law.Fault {
	if w.Network.IsZero() && !w.Partial {
		return nonsense(law.NotThere, "", "la convention n’a pas de clause de réseau", "the convention has no network clause")
	}
	w.Network = clause.Network{}
	w.takeAway(statute.Of(statute.Network))
	w.gone = statute.Of(statute.Network)
	return nil
}

func (c SetAmendmentConditions) apply(w *working) *law.Fault {
	w.AmendmentConditions = cloneConditions(said(&c.Clause))
	w.write(statute.In("/amendmentConditions"))
	return nil
}

func (c SetEvaluationProcess) apply(w *working) *law.Fault {
	w.EvaluationProcess = cloneProcess(said(&c.Clause))
	w.write(statute.In("/evaluationProcess"))
	return nil
}

func (c SetForecast) apply(w *working) *law.Fault {
	if w.Scope != branch.Sickness {
		return at("", onlySickness)
	}
	if i := w.forecastAt(c.Forecast.Year); i >= 0 {
		w.Forecasts[i] = c.Forecast
	} else {
		w.Forecasts = append(w.Forecasts, c.Forecast)
	}
	w.write(statute.Of(statute.Forecast))
	return nil
}

var onlySickness = law.NewFault(law.NotAllowed,
	"seule la convention maladie fixe une prévision de soins de ville",
	"only the sickness convention sets a forecast of ambulatory care")

func (c RemoveForecast) apply(w *working) *law.Fault {
	i := w.forecastAt(c.Year)
	if i < 0 {
		return notThere("/year", strconv.Itoa(c.Year))
	}
	w.Forecasts = slices.Delete(w.Forecasts, i, i+1)
	w.takeAway(statute.Of(statute.Forecast))
	return nil
}

func (w *working) forecastAt(year int) int {
	return slices.IndexFunc(w.Forecasts, func(f clause.Forecast) bool { return f.Year == year })
}
