package cog_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

// A choice is what is chosen where the text of an entry leaves a question open: a few words
// by which its reading has to say so, in both languages.
type choice struct {
	rule   law.Rule
	fr, en string
}

// What is chosen in the general scheme. The text of every other entry is plain.
var choices = []choice{
	{law.LegalBasis, "La loi du jour de conclusion gouverne", "The law of the day of conclusion governs"},
	{law.CoveredScope, "reste fermée jusqu’au 1er janvier 2021", "stays closed until 1 January 2021"},
	{law.EntitledBody, "reste le même quand son nom change", "stays the same when its name changes"},
	{law.BodyOfScope, "que pour un organisme que l’article admet", "only of a body that the article admits"},
	{law.StateParty, "un signataire pour l’État suffit", "one signatory for the State is enough"},
	{law.BodySignatories, "la Cnam et la CNSA ont un conseil", "Cnam and CNSA have a council"},
	{law.ReciprocalCommitments, "sont les deux parties, non les personnes", "are the two parties, not the persons"},
	{law.ActionsByEachParty, "une action de chacun dans toute la convention", "One action of each in the whole convention"},
	{law.ImplementationObjectives, "peut servir plusieurs rubriques", "may serve several items"},
	{law.ServiceQualityObjectives, "peut servir plusieurs rubriques", "may serve several items"},
	{law.ProductivityObjectives, "n’est pas interdite à l’autonomie", "is not barred from autonomy"},
	{law.CoordinationObjectives, "il ne laisse pas le choix", "leaves no choice"},
	{law.SocialActionObjectives, "recouvrement compris", "that of collection included"},
	{law.BudgetRules, "tient au fait que le budget existe", "turns on whether the budget exists"},
	{law.NetworkExclusion, "n’a d’effet que s’il l’interdit à l’autonomie", "has effect only if it bars autonomy from it"},
	{law.SelfEmployedCommitments, "il faut un objectif et une action", "one of each is needed"},
	{law.AmendmentConditions, "rend obligatoires les deux motifs", "makes the two grounds it names mandatory"},
	{law.EvaluationProcess, "les deux parties sont entendues", "both parties are heard"},
	{law.SicknessOrientations, "les domaines nommés sont obligatoires", "the domains named are mandatory"},
	{law.MinimumTerm, "de date à date", "from date to date"},
	{law.AmendmentBasis, "n’est pas une convention nouvelle", "is no new convention"},
	{law.AmendmentSameBody, "sont celles de la convention", "are those of the convention"},
	{law.AmendmentInTerm, "c’est une observation", "it is an observation"},
	{law.AmendmentTrigger, "n’exclut aucun motif", "excludes no reason"},
	{law.RetroactiveTerm, "Aucun texte ne l’interdit", "No text forbids it"},
	{law.SignatureDays, "quand le dernier signe", "when the last one signs"},
	{law.LateSignature, "n’en est pas moins conforme", "is none the less lawful"},
	{law.AdversarialEvaluation, "L’accord n’est pas requis", "Agreement is not required"},
	{law.InformSupervisoryCouncil, "non leurs avenants", "not their amendments"},
	{law.TransmitToParliament, "un devoir ouvert", "an open duty"},
	{law.AnnualSicknessAmendment, "dans les quinze jours", "within fifteen days"},
}

// What holds of the RSI beside, or instead; and what does not: the RSI's text is plain there.
var (
	choicesRSI = []choice{
		{law.StateParty, "caisses déléguées", "delegated funds"},
		{law.BudgetRules, "n’y figure pas", "no proviso here"},
		{law.ConsistentOrientations, "nommer la convention maladie n’est pas exigé", "naming the sickness convention is not required"},
		{law.ConsistentConvention, "n’ont aucun jour commun", "have no day in common"},
		{law.DelegatedFundsTerm, "aucun minimum n’est demandé", "no minimum is asked"},
		{law.TransmitToParliament, "il faut lire LO. 111-9", "LO. 111-9 is to be read"},
	}
	plainRSI = []law.Rule{law.BodySignatories, law.ProductivityObjectives, law.SocialActionObjectives}
)

func TestEveryChoiceOfReadingIsSaid(t *testing.T) { proveReadings(t) }

func proveReadings(t testing.TB) {
	by := map[law.Regime]map[law.Rule]choice{law.General: {}, law.RSI: {}}
	for _, c := range choices {
		by[law.General][c.rule], by[law.RSI][c.rule] = c, c
	}
	for _, rule := range plainRSI {
		delete(by[law.RSI], rule)
	}
	for _, c := range choicesRSI {
		by[law.RSI][c.rule] = c
	}
	entries := 0
	for _, r := range theBook() {
		for i := range r.Entries {
			e := &r.Entries[i]
			c, chosen := by[r.Regime][e.Rule]
			assert.Equal(t, chosen, e.Reading != law.Text{}, "%s %s", r.Regime, e.Rule)
			assert.Contains(t, e.Reading.FR, c.fr, "%s %s", r.Regime, e.Rule)
			assert.Contains(t, e.Reading.EN, c.en, "%s %s", r.Regime, e.Rule)
			entries++
		}
	}
	assert.NotZero(t, entries)
}

// What is said beside a breach: of autonomy, from the creation of the CNSA to the day on
// which L. 227-1 admits its convention; and of the category that serves the 3°, since support
// for autonomy is among what it names.
func TestWhatIsSaidBesideABreach(t *testing.T) { proveAsides(t) }

func proveAsides(t testing.TB) {
	var got []string
	for _, r := range theBook() {
		for i := range r.Entries {
			e := &r.Entries[i]
			for _, a := range e.Aside {
				got = append(got, nameOf(&r, e, &statute.Version{When: a.When, Period: a.Period})+" "+a.Period.To.String())
			}
		}
	}
	assert.Equal(t, []string{"general covered-scope 2005-02-12 autonomy 2021-01-01",
		"general social-action-objectives 2021-01-01 sickness work-accidents old-age family autonomy collection "}, got)
}
