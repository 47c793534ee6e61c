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
		FR: "une clause sur les avenants, qui prévoit les lois de financement et les fortes variations de charge d’origine légale",
		EN: "a clause on amendments that provides for financing acts and for important changes of workload that come from the law"}
	adversarial = law.Text{
		FR: "une évaluation des résultats où les deux parties sont entendues",
		EN: "an evaluation of results in which both parties are heard"}
	fourDomains = law.Text{
		FR: "les orientations du Gouvernement en santé publique, démographie médicale, médicament et accès aux soins",
		EN: "the Government’s orientations on public health, medical demography, medicines and access to care"}
	aControlPlan = law.Text{
		FR: "un plan de contrôle des prestations",
		EN: "a plan for checking benefits"}
	fourYears = law.Text{
		FR: "une période d’au moins quatre ans",
		EN: "a term of at least four years"}
	amendedUnderLaw = law.Text{
		FR: "l’avenant est conclu un jour où la loi en permet",
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
	eachWasHeard = law.Text{
		FR: "une évaluation close a entendu les deux parties sur chaque objectif",
		EN: "a closed evaluation has heard both parties on every objective"}
)
