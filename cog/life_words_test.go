package cog_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/coglaw/coglaw/amendment"
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/evaluation"
	"github.com/coglaw/coglaw/internal/enum/enumtest"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

func TestEveryChangeIsSaidInBothLanguages(t *testing.T) {
	act := objective.Action{By: branch.State, Title: "Agir"}
	for _, row := range []struct {
		change       cog.Change
		kind, fr, en string
	}{
		{cog.SetTerm{Term: cog.Years(2023, 2026)}, "set-term", "période : du 1er janvier 2023 au 31 décembre 2026", "term: 1 January 2023 to 31 December 2026"},
		{cog.AddObjective{Objective: lifeObjective("O9", 6)}, "add-objective", "objectif O9 ajouté : Objective O9", "objective O9 added: Objective O9"},
		{cog.ReplaceObjective{Objective: lifeObjective("O9", 6)}, "replace-objective", "objectif O9 réécrit : Objective O9", "objective O9 rewritten: Objective O9"},
		{cog.RemoveObjective{ID: "O9"}, "remove-objective", "objectif O9 retiré", "objective O9 removed"},
		{cog.AddIndicator{Objective: "O9", Indicator: lifeIndicator("I9", 2023)}, "add-indicator", "indicateur I9 ajouté à l’objectif O9 : Indicator I9", "indicator I9 added to objective O9: Indicator I9"},
		{cog.ReplaceIndicator{Indicator: lifeIndicator("I9", 2023)}, "replace-indicator", "indicateur I9 réécrit : Indicator I9", "indicator I9 rewritten: Indicator I9"},
		{cog.RemoveIndicator{ID: "I9"}, "remove-indicator", "indicateur I9 retiré", "indicator I9 removed"},
		{cog.SetTargets{Indicator: "I9", Targets: lifeFigures(2024, "86.5", "1000")}, "set-targets", "indicateur I9, cibles — 2024 : 86,5 ; 2025 : 1000", "indicator I9, targets — 2024: 86.5, 2025: 1000"},
		{cog.SetTargets{Indicator: "I9"}, "set-targets", "indicateur I9 : plus de cible", "indicator I9: no more targets"},
		{cog.AddAction{Objective: "O9", Action: act}, "add-action", "objectif O9, action ajoutée (l’État) : Agir", "objective O9, action added (the State): Agir"},
		{cog.ReplaceAction{Objective: "O9", By: branch.NationalBody, Title: "Ancien", Action: act}, "replace-action", "objectif O9, action réécrite (l’État) : Agir", "objective O9, action rewritten (the State): Agir"},
		{cog.RemoveAction{Objective: "O9", By: branch.NationalBody, Title: "Agir"}, "remove-action", "objectif O9, action retirée (l’organisme national) : Agir", "objective O9, action removed (the national body): Agir"},
		{cog.AddMeans{Means: clause.Means{Title: "Postes", Kind: clause.Staff}}, "add-means", "moyens ajoutés (effectifs) : Postes", "means added (staff): Postes"},
		{cog.ReplaceMeans{Title: "Postes", Means: clause.Means{Title: "Locaux", Kind: clause.Property}}, "replace-means", "moyens « Postes » remplacés (immobilier) : Locaux", "means `Postes` replaced (property): Locaux"},
		{cog.RemoveMeans{Title: "Postes"}, "remove-means", "moyens retirés : Postes", "means removed: Postes"},
		{cog.SetBudget{Budget: clause.Budget{Kind: branch.Management, Computation: "C", Evolution: "E"}}, "set-budget", "budget de gestion ; calcul : C ; évolution : E", "management budget; computation: C; evolution: E"},
		{cog.SetBudget{Budget: clause.Budget{Kind: branch.Prevention}}, "set-budget", "budget de prévention ; calcul : — ; évolution : —", "prevention budget; computation: —; evolution: —"},
		{cog.RemoveBudget{Name: branch.Prevention}, "remove-budget", "budget de prévention retiré", "prevention budget removed"},
		{cog.SetNetwork{Network: lifeNetwork(t, "A", "B")}, "set-network", "clause de réseau ; A (évolution) ; B (évolution)", "network clause; A (evolution); B (evolution)"},
		{cog.SetNetwork{}, "set-network", "clause de réseau", "network clause"},
		{cog.RemoveNetwork{}, "remove-network", "clause de réseau retirée", "network clause removed"},
		{cog.SetAmendmentConditions{Clause: amendment.Clause{Triggers: []amendment.Trigger{{Kind: amendment.FinancingAct}, {Kind: amendment.Other, Title: "Crise"}}}}, "set-amendment-conditions",
			"clause sur les avenants : les lois de financement et Crise", "clause on amendments: the financing acts and Crise"},
		{cog.SetEvaluationProcess{Clause: evaluation.Clause{Heard: []branch.Party{branch.NationalBody, branch.State}}}, "set-evaluation-process",
			"clause d’évaluation, entendus : l’organisme national et l’État", "clause on evaluation, heard: the national body and the State"},
		{cog.AddCommitment{Commitment: clause.Commitment{By: branch.State, Title: "Associer"}}, "add-commitment", "engagement ajouté (l’État) : Associer", "commitment added (the State): Associer"},
		{cog.ReplaceCommitment{By: branch.State, Title: "Associer", Commitment: clause.Commitment{By: branch.NationalBody, Title: "Rendre compte"}}, "replace-commitment",
			"engagement « Associer » réécrit (l’organisme national) : Rendre compte", "commitment `Associer` rewritten (the national body): Rendre compte"},
		{cog.RemoveCommitment{By: branch.NationalBody, Title: "Rendre compte"}, "remove-commitment", "engagement retiré (l’organisme national) : Rendre compte", "commitment removed (the national body): Rendre compte"},
		{cog.SetOrientations{Orientations: []clause.Orientation{{Domain: clause.Medicines, Title: "Génériques"}, {Domain: clause.OtherDomain, Title: "Nuit"}}}, "set-orientations",
			"orientations pluriannuelles : Génériques (médicament) et Nuit (un autre domaine)", "multi-year orientations: Génériques (medicines) and Nuit (another domain)"},
		{cog.SetOrientations{}, "set-orientations", "plus d’orientations pluriannuelles", "no more multi-year orientations"},
		{cog.SetControlPlan{Title: "Contrôler"}, "set-control-plan", "plan de contrôle des prestations : Contrôler", "plan for checking benefits: Contrôler"},
		{cog.SetConsistentWith{Convention: cog.SicknessConvention{Body: branch.Cnam, Term: cog.Years(2010, 2013)}}, "set-consistent-with",
			"convention maladie de référence : du 1er janvier 2010 au 31 décembre 2013", "sickness convention of reference: 1 January 2010 to 31 December 2013"},
		{cog.SetConsistentWith{}, "set-consistent-with", "convention maladie de référence", "sickness convention of reference"},
		{cog.SetAmendmentConditions{}, "set-amendment-conditions", "clause sur les avenants : aucun motif", "clause on amendments: no ground"},
		{cog.SetEvaluationProcess{Clause: evaluation.Clause{Procedure: "P"}}, "set-evaluation-process", "clause d’évaluation, entendus : personne — P", "clause on evaluation, heard: nobody — P"},
		{cog.SetForecast{Forecast: lifeForecast(1998, "2.5")}, "set-forecast", "prévision de soins de ville pour 1998 : 2,5 millions d’euros", "forecast of ambulatory care for 1998: 2.5 millions d’euros"},
		{cog.RemoveForecast{Year: 1998}, "remove-forecast", "prévision de soins de ville pour 1998 retirée", "forecast of ambulatory care for 1998 removed"},
	} {
		assert.Equal(t, row.kind, row.change.Kind())
		assert.Equal(t, row.fr, row.change.In(law.French))
		assert.Equal(t, row.en, row.change.In(law.English))
	}
}

func TestADueIsSaidInBothLanguages(t *testing.T) {
	for _, row := range []struct {
		due    cog.Due
		fr, en string
	}{
		{cog.Due{To: branch.SupervisoryCouncil}, "convention à communiquer : conseil de surveillance", "convention to communicate: supervisory council"},
		{cog.Due{To: branch.AssemblyCommission, Amendment: 2}, "avenant n° 2 à transmettre : commission de l’Assemblée nationale", "amendment no. 2 to transmit: commission of the National Assembly"},
		{cog.Due{To: branch.ParliamentCommission, Done: lifeDay("2005-02-01")}, "convention à transmettre : commission parlementaire de L. 111-9 — fait le 1er février 2005",
			"convention to transmit: parliamentary commission of L. 111-9 — done on 1 February 2005"},
		{cog.Due{To: branch.SupervisoryCouncil, Lapsed: lifeDay("2011-12-23")}, "convention à communiquer : conseil de surveillance — caduc depuis le 23 décembre 2011",
			"convention to communicate: supervisory council — lapsed since 23 December 2011"},
		{cog.Due{Year: 1998}, "avenant annuel maladie pour 1998", "annual sickness amendment for 1998"},
	} {
		assert.Equal(t, row.fr, row.due.In(law.French))
		assert.Equal(t, row.en, row.due.In(law.English))
	}
}

// lifeTold says each event of a document.
func lifeTold(d cog.Document, l law.Language) (said []string) {
	for e := range d.Timeline() {
		said = append(said, e.On.String()+" "+e.What.In(l))
		for _, detail := range e.Details {
			said = append(said, "- "+detail.In(l))
		}
	}
	return said
}

func TestATimelineTellsEachDayInOrder(t *testing.T) {
	c := lifeFamily(t)
	d := c.Document()
	d.Amendments[0].Title = "Prolongation"
	d.Amendments[1].Reason = nil
	d.Evaluations[0].Title, d.Evaluations[0].Closed = "Bilan", lifeDay("2024-03-01")
	assert.Equal(t, []string{
		"2023-01-01 the term begins",
		"2023-07-10 conclusion",
		"- the convention was not signed before 1 January 2023 but on 10 July 2023: the decisions taken under it come under paragraph 1, and take effect only if the State does not oppose them within the time set by decree",
		"2023-07-20 convention transmitted: commission of the Senate",
		"2024-02-29 opened: evaluation no. 1 — Bilan",
		"2024-03-01 amendment no. 1 — Prolongation",
		"- reason: financing act for 2024",
		"- means added (staff): Un",
		"- term: 1 January 2023 to 31 December 2028",
		"2024-03-01 amendment no. 2",
		"- means added (staff): Deux",
		"2024-03-01 closed: evaluation no. 1 — Bilan",
		"2026-05-04 amendment no. 3",
		"- reason: financing act for 2024",
		"- means removed: Un",
		"- term: 1 January 2023 to 31 December 2029",
		"2026-05-04 amendment no. 3 transmitted: commission of the Senate",
		"2026-05-04 opened: evaluation no. 2",
		"2027-01-02 convention transmitted: commission of the National Assembly",
		"2029-12-31 the term ends",
	}, lifeTold(d, law.English))
	french := lifeTold(d, law.French)
	assert.Equal(t, "2023-01-01 début de la période", french[0])
	assert.Equal(t, "2024-02-29 ouverture : évaluation n° 1 — Bilan", french[4])
	assert.Equal(t, "- motif : loi de financement pour 2024", french[6])
	assert.Equal(t, "2026-05-04 transmission de l’avenant n° 3 : commission du Sénat", french[16])
	assert.Equal(t, "2029-12-31 fin de la période", french[len(french)-1])
}

func TestTheKindsOfEventAreThoseOfTheFormat(t *testing.T) {
	l := enumtest.Of(cog.EventKinds(), "term-start", "conclusion", "transmission", "amendment", "evaluation-opened", "evaluation-closed", "term-end")
	l.Named(t)
	l.ReadAsWritten(t)
	l.Closed(t)
	enumtest.Nameless(t, cog.EventKind(0), cog.EventKind(99))

	c := lifeFamily(t)
	d := c.Document()
	d.Amendments[0].Title, d.Evaluations[0].Title = "Prolongation", "Bilan"
	type event struct {
		kind   cog.EventKind
		number int
		title  string
	}
	var events []event
	for e := range d.Timeline() {
		events = append(events, event{e.Kind, e.Number, e.Title})
	}
	for _, want := range []event{{cog.TermStart, 0, ""}, {cog.Conclusion, 0, ""}, {cog.Transmitted, 0, ""}, {cog.Transmitted, 3, ""}, {cog.Amended, 1, "Prolongation"},
		{cog.Amended, 2, ""}, {cog.EvaluationOpened, 0, "Bilan"}, {cog.EvaluationOpened, 0, ""}, {cog.TermEnd, 0, ""}} {
		assert.Contains(t, events, want)
	}
}

func TestATimelineTellsWhatIsConcluded(t *testing.T) {
	assert.Empty(t, lifeTold(cog.Document{}, law.English))
	early := cog.Document{Draft: lifeModel(t, "family", lifeRunning("2022-11-03", 2023, 2027))}
	assert.Equal(t, []string{"2022-11-03 conclusion", "2023-01-01 the term begins", "2027-12-31 the term ends"}, lifeTold(early, law.English))

	draft := lifeAmendment(1, "2024-01-01", branch.Cnaf, cog.SetTerm{Term: cog.Years(2023, 2029)})
	draft.Concluded = law.Day{}
	early.Amendments = []cog.Amendment{draft}
	assert.Equal(t, []string{"2022-11-03 conclusion", "2023-01-01 the term begins", "2027-12-31 the term ends"}, lifeTold(early, law.English),
		"an amendment still to be concluded moves no end")

	moved := lifeAmendment(1, "2024-01-01", branch.Cnaf, cog.SetTerm{Term: cog.Years(2024, 2028)})
	early.Amendments = []cog.Amendment{moved}
	assert.Equal(t, "2028-12-31 the term ends", lifeTold(early, law.English)[5])

	n := 0
	for range early.Timeline() {
		n++
		break
	}
	assert.Equal(t, 1, n)
	assert.Len(t, slices.Collect(early.Timeline()), 4)
}
