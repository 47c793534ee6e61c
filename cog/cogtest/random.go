package cogtest

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

// RandomDraft returns a lawful draft of any scope, any day and any size: what the law asks, and
// beside it objectives, indicators, means and clauses that it leaves free. The same source gives
// the same draft:
//
//	r := rand.New(rand.NewPCG(1, 2))
//	d := cogtest.RandomDraft(r)
func RandomDraft(r *rand.Rand) cog.Draft {
	scope := one(r, branch.Scopes())
	d := Draft(scope, randomDay(r, scope))
	randomTexts(r, &d)
	randomObjectives(r, &d)
	randomClauses(r, &d)
	return d
}

// RandomUnlawfulDraft returns such a draft in which one to three rules are breached, and these
// rules, in the order of the slugs.
func RandomUnlawfulDraft(r *rand.Rand) (cog.Draft, []law.Rule) {
	return breakSome(r, RandomDraft(r))
}

// RandomLife returns a lawful life of any scope, any day and any size, with one amendment to
// four, which change it in every way, and an evaluation: as [Life] makes them and [RandomDraft]
// fills them in.
func RandomLife(r *rand.Rand) cog.Document {
	scope := one(r, branch.Scopes())
	d := Life(scope, randomDay(r, scope))
	d.Evaluations = nil // they come once the text is what it will be
	randomTexts(r, &d.Draft)
	randomObjectives(r, &d.Draft)
	randomClauses(r, &d.Draft)
	randomAmendments(r, &d)
	evaluate(&d, d.Term.End.Year())
	randomViews(r, &d)
	return d
}

// RandomUnlawfulLife returns such a life in which one to three rules are breached, of the
// convention or of its last amendment, and these rules, in the order of the slugs.
func RandomUnlawfulLife(r *rand.Rand) (cog.Document, []law.Rule) {
	return breakSome(r, RandomLife(r))
}

// breakSome breaks one to three rules, those that can be broken one after another.
func breakSome[F Form](r *rand.Rand, f F) (F, []law.Rule) {
	breakable := slices.Collect(Breakable(f))
	r.Shuffle(len(breakable), func(i, j int) { breakable[i], breakable[j] = breakable[j], breakable[i] })
	d, want := open(f), 1+r.IntN(3)
	var broken []law.Rule
	for _, rule := range breakable {
		if len(broken) == want {
			break
		}
		if next, err := without(d, rule); err == nil {
			d, broken = next, insert(broken, rule)
		}
	}
	return shut[F](d), broken
}

// randomDay returns a day on which the law admits a convention on the scope.
func randomDay(r *rand.Rand, scope branch.Scope) law.Day {
	days := edges()[scope.Index()]
	first, last := days[0], days[len(days)-1]
	span := int(last.Time().Sub(first.Time()).Hours() / 24)
	return first.AddDays(r.IntN(span + 1))
}

// parties are the two of L. 227-1.
var parties = []branch.Party{branch.State, branch.NationalBody}

func one[T any](r *rand.Rand, list []T) T { return list[r.IntN(len(list))] }

// letters are those that a store, a page or a file may trip over.
var letters = []string{"Accueil", "délai", "œuvre", "l’usager", "« à bon droit »", "n° 2", "50 %", "<b>", "&amp;", `"`, `\`, "'; --", "{value}", "e\u0301", "𝄞", "\u202f", "日本", "%s", "#1", "a|b"}

func text(r *rand.Rand) string {
	list := make([]string, 1+r.IntN(6))
	for i := range list {
		list[i] = one(r, letters)
	}
	return "T" + strings.Join(list, " ")
}

// perhaps reports true of one in n.
func perhaps(r *rand.Rand, n int) bool { return r.IntN(n) == 0 }

func randomTexts(r *rand.Rand, d *cog.Draft) {
	if perhaps(r, 2) {
		d.Title = text(r)
	}
	if perhaps(r, 2) {
		d.Source = text(r)
	}
	for i := range d.State {
		if perhaps(r, 2) {
			d.State[i].Name, d.State[i].SignedOn = text(r), d.Concluded
		}
	}
	if perhaps(r, 3) {
		d.Body.Signatories = append(d.Body.Signatories, branch.BodySignatory{Name: text(r), Capacity: one(r, branch.BodyCapacities()), SignedOn: d.Concluded})
	}
}

// randomObjectives adds objectives of any category.
func randomObjectives(r *rand.Rand, d *cog.Draft) {
	for range r.IntN(6) {
		d.Objectives = append(d.Objectives, randomObjective(r, fmt.Sprintf("O%d", len(d.Objectives)+1), d.Term))
	}
}

func randomObjective(r *rand.Rand, id string, term cog.Term) objective.Objective {
	s := objective.Spec{ID: id, Title: text(r), Categories: []objective.Category{one(r, objective.Categories())}, SelfEmployed: perhaps(r, 4)}
	for range r.IntN(4) {
		s.Actions = append(s.Actions, objective.Action{By: one(r, parties), Title: text(r), SelfEmployed: perhaps(r, 4), Progress: randomProgress(r, term)})
	}
	for i := range r.IntN(3) {
		s.Indicators = append(s.Indicators, randomIndicator(r, fmt.Sprintf("%s-I%d", id, i+1), term))
	}
	return objective.Must(s)
}

// randomProgress returns how far something has come in the first year, if that is said.
func randomProgress(r *rand.Rand, term cog.Term) (p objective.Progress) {
	if perhaps(r, 3) {
		p.Status = one(r, objective.Statuses())
		if perhaps(r, 2) {
			p.AsOf = term.Start.AddDays(r.IntN(365))
		}
	}
	return p
}

func randomIndicator(r *rand.Rand, id string, term cog.Term) objective.Indicator {
	if perhaps(r, 3) {
		return objective.MustIndicator(objective.Qualitative{ID: id, Label: text(r), Expected: text(r)})
	}
	direction := one(r, []objective.Direction{objective.AtLeast, objective.AtMost})
	return objective.MustIndicator(objective.Quantitative{ID: id, Label: text(r), Unit: "%", Direction: direction, Targets: randomTargets(r, term)})
}

func randomTargets(r *rand.Rand, term cog.Term) (list []objective.Figure) {
	for year := term.Start.Year(); year <= term.End.Year(); year++ {
		list = append(list, objective.Figure{Year: year, Value: randomFigure(r)})
	}
	return list
}

// randomFigure returns a number, with zeros at its end too.
func randomFigure(r *rand.Rand) objective.Decimal {
	whole, part := r.IntN(1_000_000), r.IntN(1000)
	return objective.MustParseDecimal(one(r, []string{fmt.Sprint(whole), fmt.Sprintf("%d.%03d", whole, part), fmt.Sprintf("-%d.50", whole+1), fmt.Sprintf("%de-3", part)}))
}

// randomClauses adds clauses that the law leaves free.
func randomClauses(r *rand.Rand, d *cog.Draft) {
	for range r.IntN(4) {
		d.Means = append(d.Means, clause.Means{Kind: one(r, clause.MeansKinds()), Title: text(r)})
		d.Commitments = append(d.Commitments, clause.Commitment{By: one(r, parties), Title: text(r)})
	}
	for _, k := range branch.BudgetKinds() {
		listed := slices.ContainsFunc(d.Budgets, func(b clause.Budget) bool { return b.Kind == k })
		if !listed && perhaps(r, 3) {
			d.Budgets = append(d.Budgets, clause.Budget{Kind: k, Computation: text(r), Evolution: text(r)})
		}
	}
	if networked, ok := d.Scope.(branch.Networked); ok && perhaps(r, 2) {
		d.Network, _ = clause.NewNetwork(networked, clause.Condition{Kind: one(r, clause.ConditionKinds()), Title: text(r)})
	}
	if d.Scope == branch.Sickness && perhaps(r, 2) {
		d.Forecasts = []clause.Forecast{{Year: d.Term.Start.Year(), Value: randomFigure(r), Unit: "%"}}
	}
	if perhaps(r, 3) {
		d.AmendmentConditions.Procedure, d.EvaluationProcess.Procedure = text(r), text(r)
	}
}
