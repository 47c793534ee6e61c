package cog

import (
	"strconv"
	"strings"

	"github.com/coglaw/coglaw/law"
)

// Kind names the change on the wire: "set-term".
func (SetTerm) Kind() string { return "set-term" }

// Kind names the change on the wire: "add-objective".
func (AddObjective) Kind() string { return "add-objective" }

// Kind names the change on the wire: "replace-objective".
func (ReplaceObjective) Kind() string { return "replace-objective" }

// Kind names the change on the wire: "remove-objective".
func (RemoveObjective) Kind() string { return "remove-objective" }

// Kind names the change on the wire: "add-indicator".
func (AddIndicator) Kind() string { return "add-indicator" }

// Kind names the change on the wire: "replace-indicator".
func (ReplaceIndicator) Kind() string { return "replace-indicator" }

// Kind names the change on the wire: "remove-indicator".
func (RemoveIndicator) Kind() string { return "remove-indicator" }

// Kind names the change on the wire: "set-targets".
func (SetTargets) Kind() string { return "set-targets" }

// Kind names the change on the wire: "add-action".
func (AddAction) Kind() string { return "add-action" }

// Kind names the change on the wire: "replace-action".
func (ReplaceAction) Kind() string { return "replace-action" }

// Kind names the change on the wire: "remove-action".
func (RemoveAction) Kind() string { return "remove-action" }

// Kind names the change on the wire: "add-means".
func (AddMeans) Kind() string { return "add-means" }

// Kind names the change on the wire: "replace-means".
func (ReplaceMeans) Kind() string { return "replace-means" }

// Kind names the change on the wire: "remove-means".
func (RemoveMeans) Kind() string { return "remove-means" }

// Kind names the change on the wire: "set-budget".
func (SetBudget) Kind() string { return "set-budget" }

// Kind names the change on the wire: "remove-budget".
func (RemoveBudget) Kind() string { return "remove-budget" }

// Kind names the change on the wire: "set-network".
func (SetNetwork) Kind() string { return "set-network" }

// Kind names the change on the wire: "remove-network".
func (RemoveNetwork) Kind() string { return "remove-network" }

// Kind names the change on the wire: "set-amendment-conditions".
func (SetAmendmentConditions) Kind() string { return "set-amendment-conditions" }

// Kind names the change on the wire: "set-evaluation-process".
func (SetEvaluationProcess) Kind() string { return "set-evaluation-process" }

// Kind names the change on the wire: "set-forecast".
func (SetForecast) Kind() string { return "set-forecast" }

// Kind names the change on the wire: "remove-forecast".
func (RemoveForecast) Kind() string { return "remove-forecast" }

// In says the change.
func (c SetTerm) In(l law.Language) string {
	return law.Textf("période : %s", "term: %s", c.Term).In(l)
}

// In says the change.
func (c AddObjective) In(l law.Language) string {
	return law.Textf("objectif %s ajouté : %s", "objective %s added: %s", c.Objective.ID(), c.Objective.Title()).In(l)
}

// In says the change.
func (c ReplaceObjective) In(l law.Language) string {
	return law.Textf("objectif %s réécrit : %s", "objective %s rewritten: %s", c.Objective.ID(), c.Objective.Title()).In(l)
}

// In says the change.
func (c RemoveObjective) In(l law.Language) string {
	return law.Textf("objectif %s retiré", "objective %s removed", c.ID).In(l)
}

// In says the change.
func (c AddIndicator) In(l law.Language) string {
	return law.Textf("indicateur %s ajouté à l’objectif %s : %s", "indicator %s added to objective %s: %s", c.Indicator.ID(), c.Objective, c.Indicator.Label()).In(l)
}

// In says the change.
func (c ReplaceIndicator) In(l law.Language) string {
	return law.Textf("indicateur %s réécrit : %s", "indicator %s rewritten: %s", c.Indicator.ID(), c.Indicator.Label()).In(l)
}

// In says the change.
func (c RemoveIndicator) In(l law.Language) string {
	return law.Textf("indicateur %s retiré", "indicator %s removed", c.ID).In(l)
}

// In says the change.
func (c SetTargets) In(l law.Language) string {
	if len(c.Targets) == 0 {
		return law.Textf("indicateur %s : plus de cible", "indicator %s: no more targets", c.Indicator).In(l)
	}
	list := make([]string, len(c.Targets))
	for i, t := range c.Targets {
		list[i] = strconv.Itoa(t.Year) + law.Text{FR: " : ", EN: ": "}.In(l) + t.Value.In(l)
	}
	return law.Textf("indicateur %s, cibles — %s", "indicator %s, targets — %s", c.Indicator, strings.Join(list, law.Text{FR: " ; ", EN: ", "}.In(l))).In(l)
}

// In says the change.
func (c AddAction) In(l law.Language) string {
	return law.Textf("objectif %s, action ajoutée (%s) : %s", "objective %s, action added (%s): %s", c.Objective, c.Action.By, c.Action.Title).In(l)
}

// In says the change.
func (c ReplaceAction) In(l law.Language) string {
	return law.Textf("objectif %s, action réécrite (%s) : %s", "objective %s, action rewritten (%s): %s", c.Objective, c.Action.By, c.Action.Title).In(l)
}

// In says the change.
func (c RemoveAction) In(l law.Language) string {
	return law.Textf("objectif %s, action retirée (%s) : %s", "objective %s, action removed (%s): %s", c.Objective, c.By, c.Title).In(l)
}

// In says the change.
func (c AddMeans) In(l law.Language) string {
	return law.Textf("moyens ajoutés (%s) : %s", "means added (%s): %s", c.Means.Kind, c.Means.Title).In(l)
}

// In says the change.
func (c ReplaceMeans) In(l law.Language) string {
	return law.Textf("moyens « %s » remplacés (%s) : %s", "means `%s` replaced (%s): %s", c.Title, c.Means.Kind, c.Means.Title).In(l)
}

// In says the change.
func (c RemoveMeans) In(l law.Language) string {
	return law.Textf("moyens retirés : %s", "means removed: %s", c.Title).In(l)
}

// In says the change.
func (c SetBudget) In(l law.Language) string {
	rule := func(s string) string {
		if s == "" {
			return "—"
		}
		return s
	}
	return law.Textf("%s ; calcul : %s ; évolution : %s", "%s; computation: %s; evolution: %s",
		c.Budget.Kind, rule(c.Budget.Computation), rule(c.Budget.Evolution)).In(l)
}

// In says the change.
func (c RemoveBudget) In(l law.Language) string {
	return law.Textf("%s retiré", "%s removed", c.Name).In(l)
}

// In says the change.
func (c SetNetwork) In(l law.Language) string {
	var list strings.Builder
	list.WriteString(law.Text{FR: "clause de réseau", EN: "network clause"}.In(l))
	for cond := range c.Network.Conditions() {
		list.WriteString(law.Textf(" ; %s (%s)", "; %s (%s)", cond.Title, cond.Kind).In(l))
	}
	return list.String()
}

// In says the change.
func (c RemoveNetwork) In(l law.Language) string {
	return law.Text{FR: "clause de réseau retirée", EN: "network clause removed"}.In(l)
}

// In says the change.
func (c SetAmendmentConditions) In(l law.Language) string {
	triggers := make([]law.Value, len(c.Clause.Triggers))
	for i, t := range c.Clause.Triggers {
		triggers[i] = t.Kind
		if t.Title != "" {
			triggers[i] = law.Text{FR: t.Title, EN: t.Title}
		}
	}
	if len(triggers) == 0 {
		triggers = []law.Value{law.Text{FR: "aucun motif", EN: "no ground"}}
	}
	return law.Text{FR: "clause sur les avenants : ", EN: "clause on amendments: "}.In(l) + law.Join(l, triggers) + procedure(c.Clause.Procedure)
}

// In says the change.
func (c SetEvaluationProcess) In(l law.Language) string {
	heard := make([]law.Value, len(c.Clause.Heard))
	for i, p := range c.Clause.Heard {
		heard[i] = p
	}
	if len(heard) == 0 {
		heard = []law.Value{law.Text{FR: "personne", EN: "nobody"}}
	}
	return law.Text{FR: "clause d’évaluation, entendus : ", EN: "clause on evaluation, heard: "}.In(l) + law.Join(l, heard) + procedure(c.Clause.Procedure)
}

func procedure(text string) string {
	if text == "" {
		return ""
	}
	return " — " + text
}

// In says the change.
func (c SetForecast) In(l law.Language) string {
	return law.Textf("prévision de soins de ville pour %d : %s %s", "forecast of ambulatory care for %d: %s %s",
		c.Forecast.Year, c.Forecast.Value, c.Forecast.Unit).In(l)
}

// In says the change.
func (c RemoveForecast) In(l law.Language) string {
	return law.Textf("prévision de soins de ville pour %d retirée", "forecast of ambulatory care for %d removed", c.Year).In(l)
}
