package statute

import (
	"github.com/coglaw/coglaw/amendment"
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

// A Fact is one thing that the law asks after in a convention and that its document
// either shows or does not. It is no sentence and no rule: articles that demand
// different things of it share it. The list is closed. The zero Fact is none.
type Fact uint8

// Facts of a kind: one for each value of an enumeration, from these on. The first are
// those of objectives, in the order of the bits of objective.Summary. A fact more is a
// row of the table of sections, a line in the walk of package cog.
const (
	objectives   Fact = 0                // + objective.Category
	actions           = objectives + 16  // + branch.Party
	further           = actions + 4      // what else objectives show
	commitments       = further + 4      // + branch.Party
	heard             = commitments + 4  // + branch.Party
	triggers          = heard + 4        // + amendment.TriggerKind
	orientations      = triggers + 8     // + clause.Domain
	signatures        = orientations + 8 // + branch.BodyCapacity
	budgets           = signatures + 12  // + branch.BudgetKind: listed with both rules
	unlisted          = budgets + 12     // + branch.BudgetKind: not listed at all
	bodies            = unlisted + 12    // + branch.Body
	scopes            = bodies + 32      // + the index of a branch.Scope
	alone             = scopes + 8       // the facts that stand for themselves
	numFacts          = alone + 8
)

// Facts has a place for each.
const _ = uint(64*len(Facts{}) - int(numFacts))

// Facts that stand for themselves.
const (
	SelfEmployedObjective Fact = further + 0 // an objective dedicated to the self-employed
	SelfEmployedAction    Fact = further + 1 // an action dedicated to them
	Indicator             Fact = further + 2 // an objective has an indicator
	StateSignature        Fact = alone + 0   // someone signs for the State
	Means                 Fact = alone + 1   // operating means
	Network               Fact = alone + 2   // a clause on the network of local bodies
	ControlPlan           Fact = alone + 3   // a plan for checking benefits
	SicknessConvention    Fact = alone + 4   // the sickness convention is named that this one is consistent with
	Term                  Fact = alone + 5   // it says how long it runs
	Forecast              Fact = alone + 6   // a forecast of ambulatory-care spending
)

// The facts of each kind. A value that is none of its enumeration gives a fact without a
// name, which no demand reads, or none.

// Objective is that there is an objective of the category.
func Objective(c objective.Category) Fact { return kind(objectives, actions, c) }

// Action is that the party carries out an action.
func Action(p branch.Party) Fact { return kind(actions, further, p) }

// Commitment is that the party makes a commitment.
func Commitment(p branch.Party) Fact { return kind(commitments, heard, p) }

// Heard is that the party is heard on the results.
func Heard(p branch.Party) Fact { return kind(heard, triggers, p) }

// Trigger is that the clause on amendments provides for a trigger of the kind.
func Trigger(k amendment.TriggerKind) Fact { return kind(triggers, orientations, k) }

// Orientation is that there are orientations in the domain.
func Orientation(d clause.Domain) Fact { return kind(orientations, signatures, d) }

// Signature is that someone signs for the body in the capacity.
func Signature(c branch.BodyCapacity) Fact { return kind(signatures, budgets, c) }

// Budget is that the budget is listed with both its rules.
func Budget(k branch.BudgetKind) Fact { return kind(budgets, unlisted, k) }

// Unlisted is that the budget is not listed at all.
func Unlisted(k branch.BudgetKind) Fact { return kind(unlisted, bodies, k) }

// Body is that the convention is concluded with the body.
func Body(b branch.Body) Fact { return kind(bodies, scopes, b) }

// Scope is that the convention is about the scope.
func Scope(s branch.Scope) Fact {
	if !branch.IsScope(s) {
		return 0
	}
	return scopes + Fact(s.Index())
}

// kind returns the fact of a value in the section from first to end. The place of the
// zero value, which is none, takes what is beyond the section.
func kind[V ~uint8](first, end Fact, v V) Fact {
	if uint8(v) >= uint8(end-first) {
		return first
	}
	return first + Fact(v)
}

// A Section is where in a document facts of one kind stand, and how they are told.
type Section struct {
	Pointer string   // where they stand, and belong if they are missing
	Key     string   // what a fact is called: "means", or before its value: "objective"
	Phrase  law.Text // what it is that may be there, with {value}; zero: the value says it
	Single  bool     // one value at most: another that is seen excludes this one
	OfAct   bool     // of each act by itself, of an amendment as of a convention
	ByKind  bool     // an amendment is held to those it writes, and to no other

	first, end Fact
	value      func(Fact) named // what the fact is about
}

// A named value has a name where it is one of its enumeration.
type named interface {
	law.Value
	String() string
}

// sections is the one table of the vocabulary.
var sections = [...]Section{
	{Pointer: "/objectives", Key: "objective", Phrase: law.Text{FR: "un objectif de la catégorie « {value} »", EN: "an objective in the category `{value}`"}, first: objectives, end: actions,
		value: func(f Fact) named { return objective.Category(f - objectives) }},
	{Pointer: "/objectives", Key: "action", Phrase: law.Text{FR: "une action de {value}", EN: "an action by {value}"}, first: actions, end: SelfEmployedObjective,
		value: func(f Fact) named { return branch.Party(f - actions) }},
	{Pointer: "/objectives", Key: "self-employed-objective", Phrase: law.Text{FR: "{value} aux travailleurs indépendants", EN: "{value} for self-employed workers"}, first: SelfEmployedObjective, end: SelfEmployedAction,
		value: func(Fact) named { return law.Text{FR: "un objectif dédié", EN: "a dedicated objective"} }},
	{Pointer: "/objectives", Key: "self-employed-action", Phrase: law.Text{FR: "{value} aux travailleurs indépendants", EN: "{value} for self-employed workers"}, first: SelfEmployedAction, end: Indicator,
		value: func(Fact) named { return law.Text{FR: "une action dédiée", EN: "a dedicated action"} }},
	{Pointer: "/objectives", Key: "indicator", first: Indicator, end: Indicator + 1,
		value: func(Fact) named { return law.Text{FR: "un indicateur", EN: "an indicator"} }},
	{Pointer: "/commitments", Key: "commitment", Phrase: law.Text{FR: "un engagement de {value}", EN: "a commitment by {value}"}, first: commitments, end: heard,
		value: func(f Fact) named { return branch.Party(f - commitments) }},
	{Pointer: "/evaluationProcess", Key: "heard", Phrase: law.Text{FR: "l’audition de {value}", EN: "the hearing of {value}"}, first: heard, end: triggers,
		value: func(f Fact) named { return branch.Party(f - heard) }},
	{Pointer: "/amendmentConditions", Key: "trigger", Phrase: law.Text{FR: "une clause d’avenant pour {value}", EN: "a clause on amendments for {value}"}, first: triggers, end: orientations,
		value: func(f Fact) named { return amendment.TriggerKind(f - triggers) }},
	{Pointer: "/orientations", Key: "orientation", Phrase: law.Text{FR: "une orientation pour la maladie ({value})", EN: "an orientation for sickness ({value})"}, first: orientations, end: signatures,
		value: func(f Fact) named { return clause.Domain(f - orientations) }},
	{Pointer: "/body/signatories", Key: "signature", Phrase: law.Text{FR: "une signature pour l’organisme ({value})", EN: "a signature for the body ({value})"}, OfAct: true, first: signatures, end: budgets,
		value: func(f Fact) named { return branch.BodyCapacity(f - signatures) }},
	{Pointer: "/budgets", Key: "budget", Phrase: law.Text{FR: "les règles du {value}", EN: "the rules of the {value}"}, ByKind: true, first: budgets, end: unlisted,
		value: func(f Fact) named { return branch.BudgetKind(f - budgets) }},
	{Pointer: "/budgets", Key: "unlisted", ByKind: true, first: unlisted, end: bodies,
		value: func(f Fact) named { return branch.BudgetKind(f - unlisted) }},
	{Pointer: "/body/code", Key: "body", Phrase: law.Text{FR: "le nom de l’organisme", EN: "the name of the body"}, Single: true, first: bodies, end: scopes,
		value: func(f Fact) named { return branch.Body(f - bodies) }},
	{Pointer: "/scope", Key: "scope", Single: true, first: scopes, end: StateSignature,
		value: func(f Fact) named { return scopeAt(int(f - scopes)) }},
	{Pointer: "/state", Key: "state-signature", Phrase: law.Text{FR: "une signature pour {value}", EN: "a signature for {value}"}, OfAct: true, first: StateSignature, end: Means,
		value: func(Fact) named { return branch.State }},
	{Pointer: "/means", Key: "means", first: Means, end: Network,
		value: func(Fact) named { return law.Text{FR: "des moyens de fonctionnement", EN: "operating means"} }},
	{Pointer: "/network", Key: "network", first: Network, end: ControlPlan,
		value: func(Fact) named { return law.Text{FR: "une clause de réseau", EN: "a network clause"} }},
	{Pointer: "/controlPlan", Key: "control-plan", first: ControlPlan, end: SicknessConvention,
		value: func(Fact) named {
			return law.Text{FR: "un plan de contrôle des prestations", EN: "a plan for checking benefits"}
		}},
	{Pointer: "/consistentWith", Key: "sickness-convention", first: SicknessConvention, end: Term,
		value: func(Fact) named {
			return law.Text{FR: "le nom de la convention maladie", EN: "the name of the sickness convention"}
		}},
	{Pointer: "/term", Key: "term", first: Term, end: Forecast,
		value: func(Fact) named { return law.Text{FR: "une période", EN: "a term"} }},
	{Pointer: "/forecasts", Key: "forecast", first: Forecast, end: Forecast + 1,
		value: func(Fact) named {
			return law.Text{FR: "une prévision de dépenses de soins de ville", EN: "a forecast of ambulatory-care spending"}
		}},
}

// scopeAt returns the scope of an index, none beyond the last.
func scopeAt(i int) named {
	if all := branch.Scopes(); i < len(all) {
		return all[i]
	}
	return law.Text{}
}

// section returns the row of the table that the fact is in, nil for none.
func (f Fact) section() *Section {
	for i := range sections {
		if s := &sections[i]; s.first <= f && f < s.end {
			return s
		}
	}
	return nil
}

// Section returns where the fact stands; the zero Section for what is no fact.
func (f Fact) Section() Section {
	if f.Value() == nil {
		return Section{}
	}
	return *f.section()
}

// Value returns what the fact is about, a value of an enumeration or a name; nil for what
// is no fact.
func (f Fact) Value() law.Value {
	if s := f.section(); s != nil {
		if v := s.value(f); v.String() != "" {
			return v
		}
	}
	return nil
}

// String returns the fact as the export of the law has it: "objective:social-action",
// "means"; "" for what is no fact.
func (f Fact) String() string {
	s := f.section()
	switch {
	case s == nil || f.Value() == nil:
		return ""
	case s.end-s.first == 1:
		return s.Key
	}
	return s.Key + ":" + s.value(f).String()
}

// MarshalText writes the fact as the export of the law has it.
func (f Fact) MarshalText() ([]byte, error) { return []byte(f.String()), nil }
