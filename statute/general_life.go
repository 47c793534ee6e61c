package statute

import (
	"github.com/coglaw/coglaw/law"
)

// generalLife is what L. 227-1, I, second list leaves to decide of what follows a
// convention: its amendments (1°) and its evaluations (2°). An amendment's signatures
// are held to the entries on signing, and what it writes to those that read it.
func generalLife() []Entry {
	return []Entry{
		{
			Rule: law.AmendmentBasis, Kind: Rule, About: Amendment, Pointer: "/concluded", Reach: true,
			Reading: text(
				"Un avenant n’est pas une convention nouvelle. Pour le RSI, le décret survit pour les caisses déléguées jusqu’à leur dissolution, au plus tard le 1er janvier 2020 : jusque-là elles modifient la convention en cours.",
				"An amendment is no new convention. For the RSI the decree survives for the delegated funds until they are dissolved, at the latest on 1 January 2020: until then they amend the convention already there."),
			Says: text(
				"aucun texte ne permet un avenant le {seen} : {required}",
				"no text allows an amendment on {seen}: {required}"),
			Versions: secondList("1°", 11, related(Founded), amendedUnderLaw),
		},
		{
			Rule: law.AmendmentSameBody, Kind: Rule, About: Amendment, Pointer: "/body/code",
			Reading: text(
				"Les parties à l’avenant sont celles de la convention. Un organisme reste le même quand son nom change ; la caisse déléguée est la caisse nationale du RSI.",
				"The parties to the amendment are those of the convention. A body stays the same when its name changes; the delegated fund is the national fund of the RSI."),
			Says: text(
				"l’avenant est conclu avec {seen}, la convention avec {required}",
				"the amendment is concluded with {seen}, the convention with {required}"),
			SaysOfNone: text(
				"l’avenant ne nomme pas l’organisme ; la convention est conclue avec {required}",
				"the amendment does not name the body; the convention is concluded with {required}"),
			Versions: []Version{
				{Period: since("1997-01-01"), Cites: cites(al(law.L227_1, "I", 1)), Demand: related(SameBody), Asks: sameParties},
			},
		},
		{
			Rule: law.AmendmentInTerm, Kind: Observation, About: Amendment, Pointer: "/concluded",
			Reading: text(
				"Le texte parle d’avenants « en cours d’exécution » et laisse leurs conditions à la convention ; la pratique en connaît de plus tardifs : c’est une observation. La convention court de sa conclusion au dernier jour de la période telle qu’elle est alors, prolongations comprises.",
				"The text speaks of amendments while the convention runs and leaves their conditions to the convention; practice knows later ones: it is an observation. The convention runs from its conclusion to the last day of the term as it then stands, extensions included."),
			Says: text(
				"l’avenant est conclu le {seen}, hors du temps où la convention court : {required}",
				"the amendment is concluded on {seen}, outside the time the convention runs: {required}"),
			Versions: secondList("1°", 11, related(WhileItRuns), whileItRuns),
		},
		{
			Rule: law.AmendmentTrigger, Kind: Observation, About: Amendment, Pointer: "/reason",
			Reading: text(
				"Le texte fait fixer par la convention les conditions des avenants et n’exclut aucun motif : qu’un avenant s’écarte de ce que la convention prévoit est une observation. Un motif propre est reconnu à son intitulé, sans égard à la casse, aux accents ni aux espaces. Un avenant qui réécrit la clause peut s’en prévaloir. L’avenant annuel maladie, et l’avenant d’une convention qui n’a fixé qu’une procédure, se passent de motif.",
				"The text has the convention settle the conditions of amendments and excludes no reason: that an amendment departs from what the convention provides is an observation. A trigger of its own is known by its title, whatever the case, accents and spaces. An amendment that writes the clause anew may rely on it. The annual sickness amendment, and one of a convention that has settled a procedure only, need no reason."),
			Says: text(
				"l’avenant invoque un motif, « {seen} », que la convention ne prévoit pas ; elle prévoit : {required}",
				"the amendment invokes a reason, `{seen}`, that the convention does not provide for; it provides for: {required}"),
			SaysOfNone: text(
				"l’avenant n’invoque aucun motif ; la convention prévoit : {required}",
				"the amendment invokes no reason; the convention provides for: {required}"),
			Versions: []Version{
				{Period: since("1997-01-01"), Demand: related(ProvidedReason), Asks: knownTrigger},
			},
		},
		{
			Rule: law.RetroactiveTerm, Kind: Observation,
			Reading: text(
				"Aucun texte ne l’interdit : une période peut être écrite après sa fin, pour régulariser. Le fait se relève.",
				"No text forbids it: a term can be written after its end, to put things in order. The fact is pointed out."),
			Says: text(
				"la période s’achève le {seen}, avant la conclusion de l’acte qui la fixe ({required})",
				"the term ends on {seen}, before the act that sets it is concluded ({required})"),
			Versions: []Version{
				{Period: since("1997-01-01"), Demand: related(EndsLater), Asks: endsLater},
			},
		},
		{
			Rule: law.AdversarialEvaluation, Kind: Observation, About: Evaluation, Pointer: "/views",
			Reading: text(
				"Une évaluation close est contradictoire si, sur chaque objectif qu’elle couvre, une partie au moins a été entendue, et si l’autre l’a été ou y a été invitée avant la clôture. L’accord n’est pas requis : le désaccord est un résultat.",
				"A closed evaluation is adversarial if on each objective that it covers at least one party was heard, and the other was, or was invited to be before the closing. Agreement is not required: disagreement is a result."),
			Says: text(
				"l’évaluation n’a pas été contradictoire : {required} ; parties entendues : {seen}",
				"the evaluation was not adversarial: {required}; parties heard: {seen}"),
			SaysOfNone: text(
				"l’évaluation n’a pas été contradictoire : {required}",
				"the evaluation was not adversarial: {required}"),
			Versions: secondList("2°", 12, related(EachHeard), eachWasHeard),
		},
	}
}
