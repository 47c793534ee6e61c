package law

// titles are what each rule is called, in a few words, beside its slug. What it demands, and on
// which days, package statute tells.
var titles = [...]Text{
	LegalBasis:               {"base légale", "legal basis"},
	CoveredScope:             {"champ ouvert à une convention", "scope open to a convention"},
	EntitledBody:             {"organisme habilité à conclure", "body entitled to conclude"},
	BodyOfScope:              {"organisme compétent pour ce champ", "body in charge of the scope"},
	StateParty:               {"signature de l’État", "signature for the State"},
	BodySignatories:          {"signataires pour l’organisme", "signatories for the body"},
	ReciprocalCommitments:    {"engagements réciproques", "reciprocal commitments"},
	ActionsByEachParty:       {"actions de chaque partie", "actions by each party"},
	OperatingMeans:           {"moyens de fonctionnement", "operating means"},
	ImplementationObjectives: {"objectifs de mise en œuvre des textes", "objectives on implementing the law"},
	ServiceQualityObjectives: {"objectifs de qualité du service aux usagers", "objectives on the quality of service to users"},
	ProductivityObjectives:   {"objectifs de productivité et d’organisation du réseau", "objectives on productivity and organisation of the network"},
	CoordinationObjectives:   {"objectifs de coordination des acteurs de l’autonomie", "objectives on coordinating those who act for autonomy"},
	SocialActionObjectives:   {"objectifs d’action sociale et de prévention", "objectives on social action and prevention"},
	BudgetRules:              {"règles de calcul et d’évolution des budgets", "rules of computation and evolution of budgets"},
	NetworkExclusion:         {"absence de clause sur le réseau", "no clause on the network"},
	SelfEmployedCommitments:  {"engagements dédiés aux travailleurs indépendants", "commitments dedicated to self-employed workers"},
	AmendmentConditions:      {"conditions de conclusion d’avenants", "conditions of amendment"},
	EvaluationProcess:        {"évaluation contradictoire des résultats", "adversarial evaluation of results"},
	SicknessOrientations:     {"orientations du Gouvernement pour la maladie", "orientations of the Government for sickness"},
	ControlPlan:              {"plan de contrôle des prestations", "plan for checking benefits"},
	MinimumTerm:              {"durée minimale", "minimum term"},

	AmendmentBasis:     {"base légale de l’avenant", "legal basis of the amendment"},
	AmendmentSameBody:  {"avenant conclu par les mêmes parties", "amendment by the same parties"},
	DelegatedFundsTerm: {"terme des caisses déléguées", "end of the delegated funds"},

	AmendmentInTerm:       {"avenant conclu pendant la période", "amendment concluded within the term"},
	AmendmentTrigger:      {"motif prévu de l’avenant", "trigger provided for the amendment"},
	AdversarialEvaluation: {"caractère contradictoire de l’évaluation", "adversarial nature of the evaluation"},
	RetroactiveTerm:       {"période échue avant la conclusion", "term over before conclusion"},
	SignatureDays:         {"date de l’acte et dates des signatures", "day of the act and days of its signatures"},
	LateSignature:         {"signature tardive", "late signature"},
	ConsistentConvention:  {"concordance avec la convention maladie", "concurrence with the sickness convention"},

	FinancingActs:          {"respect des lois de financement de la sécurité sociale", "respect for the social security financing acts"},
	ConsistentOrientations: {"cohérence avec les orientations du régime général", "consistency with the orientations of the general scheme"},
	FrameworkConvention:    {"respect de la convention-cadre de performance", "respect for the framework convention on performance"},

	InformSupervisoryCouncil: {"communication au conseil de surveillance", "communication to the supervisory council"},
	TransmitToParliament:     {"transmission au Parlement", "transmission to Parliament"},
	AnnualSicknessAmendment:  {"avenant annuel de la maladie", "annual amendment for sickness"},
}

// In returns what the rule is called, a title of a few words: "durée minimale", "minimum term";
// "" for what is no rule.
func (r Rule) In(l Language) string {
	if int(r) < len(titles) {
		return titles[r].In(l)
	}
	return ""
}
