package law_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/coglaw/coglaw/law"
)

// What each rule is called, by hand.
var called = map[law.Rule]law.Text{
	law.LegalBasis:               {FR: "base légale", EN: "legal basis"},
	law.CoveredScope:             {FR: "champ ouvert à une convention", EN: "scope open to a convention"},
	law.EntitledBody:             {FR: "organisme habilité à conclure", EN: "body entitled to conclude"},
	law.BodyOfScope:              {FR: "organisme compétent pour ce champ", EN: "body in charge of the scope"},
	law.StateParty:               {FR: "signature de l’État", EN: "signature for the State"},
	law.BodySignatories:          {FR: "signataires pour l’organisme", EN: "signatories for the body"},
	law.ReciprocalCommitments:    {FR: "engagements réciproques", EN: "reciprocal commitments"},
	law.ActionsByEachParty:       {FR: "actions de chaque partie", EN: "actions by each party"},
	law.OperatingMeans:           {FR: "moyens de fonctionnement", EN: "operating means"},
	law.ImplementationObjectives: {FR: "objectifs de mise en œuvre des textes", EN: "objectives on implementing the law"},
	law.ServiceQualityObjectives: {FR: "objectifs de qualité du service aux usagers", EN: "objectives on the quality of service to users"},
	law.ProductivityObjectives:   {FR: "objectifs de productivité et d’organisation du réseau", EN: "objectives on productivity and organisation of the network"},
	law.CoordinationObjectives:   {FR: "objectifs de coordination des acteurs de l’autonomie", EN: "objectives on coordinating those who act for autonomy"},
	law.SocialActionObjectives:   {FR: "objectifs d’action sociale et de prévention", EN: "objectives on social action and prevention"},
	law.BudgetRules:              {FR: "règles de calcul et d’évolution des budgets", EN: "rules of computation and evolution of budgets"},
	law.NetworkExclusion:         {FR: "absence de clause sur le réseau", EN: "no clause on the network"},
	law.SelfEmployedCommitments:  {FR: "engagements dédiés aux travailleurs indépendants", EN: "commitments dedicated to self-employed workers"},
	law.AmendmentConditions:      {FR: "conditions de conclusion d’avenants", EN: "conditions of amendment"},
	law.EvaluationProcess:        {FR: "évaluation contradictoire des résultats", EN: "adversarial evaluation of results"},
	law.SicknessOrientations:     {FR: "orientations du Gouvernement pour la maladie", EN: "orientations of the Government for sickness"},
	law.ControlPlan:              {FR: "plan de contrôle des prestations", EN: "plan for checking benefits"},
	law.MinimumTerm:              {FR: "durée minimale", EN: "minimum term"},
	law.AmendmentBasis:           {FR: "base légale de l’avenant", EN: "legal basis of the amendment"},
	law.AmendmentSameBody:        {FR: "avenant conclu par les mêmes parties", EN: "amendment by the same parties"},
	law.DelegatedFundsTerm:       {FR: "terme des caisses déléguées", EN: "end of the delegated funds"},
	law.AmendmentInTerm:          {FR: "avenant conclu pendant la période", EN: "amendment concluded within the term"},
	law.AmendmentTrigger:         {FR: "motif prévu de l’avenant", EN: "trigger provided for the amendment"},
	law.AdversarialEvaluation:    {FR: "caractère contradictoire de l’évaluation", EN: "adversarial nature of the evaluation"},
	law.RetroactiveTerm:          {FR: "période échue avant la conclusion", EN: "term over before conclusion"},
	law.SignatureDays:            {FR: "date de l’acte et dates des signatures", EN: "day of the act and days of its signatures"},
	law.LateSignature:            {FR: "signature tardive", EN: "late signature"},
	law.ConsistentConvention:     {FR: "concordance avec la convention maladie", EN: "concurrence with the sickness convention"},
	law.FinancingActs:            {FR: "respect des lois de financement de la sécurité sociale", EN: "respect for the social security financing acts"},
	law.ConsistentOrientations:   {FR: "cohérence avec les orientations du régime général", EN: "consistency with the orientations of the general scheme"},
	law.FrameworkConvention:      {FR: "respect de la convention-cadre de performance", EN: "respect for the framework convention on performance"},
	law.InformSupervisoryCouncil: {FR: "communication au conseil de surveillance", EN: "communication to the supervisory council"},
	law.TransmitToParliament:     {FR: "transmission au Parlement", EN: "transmission to Parliament"},
	law.AnnualSicknessAmendment:  {FR: "avenant annuel de la maladie", EN: "annual amendment for sickness"},
}

func TestEveryRuleHasATitleInBothLanguages(t *testing.T) { proveTitles(t) }

func proveTitles(t testing.TB) {
	assert.Len(t, called, len(rules()))
	for _, r := range rules() {
		assert.Equal(t, called[r], law.Say(r), r.String())
	}
	for _, none := range []law.Rule{0, law.AnnualSicknessAmendment + 1, 255} {
		assert.Equal(t, law.Text{}, law.Say(none))
	}
}

func TestATitleIsThatOfOneRule(t *testing.T) {
	seen := map[string]bool{}
	for _, r := range rules() {
		for _, l := range languages {
			assert.False(t, seen[r.In(l)], "%s: %s", r, r.In(l))
			seen[r.In(l)] = true
		}
	}
}
