package statute

import "github.com/coglaw/coglaw/law"

// What versions of both schemes ask alike.
var (
	stateSigns = law.Text{
		FR: "au moins une signature pour l’État",
		EN: "at least one signature for the State"}
	eachCommits = law.Text{
		FR: "au moins un engagement de l’État et un de l’organisme",
		EN: "at least one commitment by the State and one by the body"}
	setsMeans = law.Text{
		FR: "elle fixe les moyens de fonctionnement",
		EN: "it sets the operating means"}
	eachActs = law.Text{
		FR: "au moins une action de l’État et une de l’organisme",
		EN: "at least one action by the State and one by the body"}
	quality = law.Text{
		FR: "au moins un objectif de qualité du service aux usagers",
		EN: "at least one objective on the quality of service to users"}
	productivity = law.Text{
		FR: "au moins un objectif de productivité et d’organisation territoriale du réseau",
		EN: "at least one objective on the network’s productivity and territorial organisation"}
	bothTriggers = law.Text{
		FR: "une clause sur les avenants, qui prévoit les lois de financement et les fortes variations de charge liées à l’évolution des textes",
		EN: "a clause on amendments that provides for financing acts and for important changes of workload that come from a change of law"}
	adversarial = law.Text{
		FR: "une évaluation des résultats où les deux parties sont entendues",
		EN: "an evaluation of results in which both parties are heard"}
	fourDomains = law.Text{
		FR: "les orientations du Gouvernement sur la santé publique, la démographie médicale, le médicament et la lutte contre l’exclusion en matière d’accès aux soins",
		EN: "the Government’s orientations on public health, medical demography, medicines and the fight against exclusion in access to care"}
	aControlPlan = law.Text{
		FR: "un plan de contrôle des prestations",
		EN: "a plan for checking benefits"}
	fourYears = law.Text{
		FR: "une période d’au moins quatre ans",
		EN: "a term of at least four years"}
	amendedUnderLaw = law.Text{
		FR: "l’avenant est conclu un jour où les textes en permettent",
		EN: "the amendment is concluded on a day when the law allows one"}
	whileItRuns = law.Text{
		FR: "l’avenant est conclu entre la conclusion et la fin de la période",
		EN: "the amendment is concluded between the conclusion and the end of the term"}
	sameParties = law.Text{
		FR: "l’avenant est conclu par les mêmes parties",
		EN: "the amendment is concluded by the same parties"}
	knownTrigger = law.Text{
		FR: "l’avenant invoque un motif que la convention prévoit",
		EN: "the amendment invokes a trigger that the convention provides for"}
	socialAction = law.Text{
		FR: "au moins un objectif d’action sociale, de prévention ou de lutte contre l’exclusion",
		EN: "at least one objective of social action, prevention or the fight against exclusion"}
	signedInTime = law.Text{
		FR: "la convention est signée avant le 1er janvier de la première année de sa période",
		EN: "the convention is signed before 1 January of the first year of its term"}
	lateSignature = law.Text{
		FR: "la convention n’était pas signée avant le {required}, elle l’a été le {seen} : les décisions prises pour son application relèvent de l’alinéa 1 et ne sont exécutoires que si l’État ne s’y oppose pas dans le délai réglementaire",
		EN: "the convention was not signed before {required} but on {seen}: the decisions taken under it come under paragraph 1, and take effect only if the State does not oppose them within the time set by decree"}
	datedByTheLast = law.Text{
		FR: "l’acte porte la date de sa dernière signature",
		EN: "the act bears the day of its last signature"}
	lastSignature = law.Text{
		FR: "l’acte est dit conclu le {seen} ; sa dernière signature est du {required}",
		EN: "the act is said to be concluded on {seen}; its last signature is of {required}"}
	endsLater = law.Text{
		FR: "la période ne s’achève pas avant la conclusion de l’acte qui la fixe",
		EN: "the term does not end before the act that sets it is concluded"}
	withinTheFramework = law.Text{
		FR: "la convention est négociée dans le respect de la convention-cadre de performance",
		EN: "the convention is negotiated within the framework convention on performance"}
	eachWasHeard = law.Text{
		FR: "une évaluation close a entendu, ou invité, chaque partie sur chaque objectif qu’elle couvre",
		EN: "a closed evaluation has heard, or invited, each party on every objective that it covers"}
)
