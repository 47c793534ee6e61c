package cog

import (
	"fmt"
	"iter"
	"slices"

	"github.com/coglaw/coglaw/amendment"
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/evaluation"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

// A Word is a value of one of the closed lists: String returns it as it is written on the wire, In
// as it is shown to people.
type Word interface {
	law.Value
	fmt.Stringer
}

// Lists yields every closed list of documents and of what is answered about them, for the choices
// that a form offers: the name of the list, which names it here alone, and its words in their
// order. First come those that a document can hold, in the order of its parts, from "regime" to
// "recipient"; then, from "verdict" on, those of reports.
func Lists() iter.Seq2[string, []Word] {
	parties := branch.AllParties()
	lists := []struct {
		name  string
		words []Word
	}{
		{"regime", words(law.Regimes())},
		{"scope", words(branch.Scopes())},
		{"section", words(Sections())},
		{"body", words(branch.Bodies())},
		{"state-capacity", words(branch.StateCapacities())},
		{"body-capacity", words(branch.BodyCapacities())},
		{"portfolio", words(branch.Portfolios())},
		{"party", words(parties[:])},
		{"category", words(objective.Categories())},
		{"indicator", words(objective.IndicatorKinds())},
		{"direction", words(objective.Directions())},
		{"progress", words(objective.Statuses())},
		{"means", words(clause.MeansKinds())},
		{"budget", words(branch.BudgetKinds())},
		{"network-condition", words(clause.ConditionKinds())},
		{"trigger", words(amendment.TriggerKinds())},
		{"orientation", words(clause.Domains())},
		{"clause", words(clause.ProvisionKinds())},
		{"mission", words(clause.Missions())},
		{"rank", words(Ranks())},
		{"change", words(ChangeKinds())},
		{"finding", words(evaluation.Findings())},
		{"recipient", words(branch.Recipients())},
		{"verdict", words(Verdicts())},
		{"outcome", words(Outcomes())},
		{"rule", words(slices.Collect(law.Rules()))},
		{"fault", words(slices.Collect(law.Codes()))},
		{"event", words(EventKinds())},
		{"result", words(evaluation.Statuses())},
		{"article-state", words(law.States())},
		{"language", words(law.Languages())},
	}
	return func(yield func(string, []Word) bool) {
		for _, l := range lists {
			if !yield(l.name, l.words) {
				return
			}
		}
	}
}

func words[T Word](values []T) []Word {
	list := make([]Word, len(values))
	for i, v := range values {
		list[i] = v
	}
	return list
}
