package statute

import (
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/law"
)

// generalLife is what L. 227-1, I, second list leaves to decide of what follows a
// convention: its amendments (1°) and its evaluations (2°). An amendment's signatures
// are held to the entries on signing, and what it writes to those that read it.
func generalLife() []Entry {
	return []Entry{
		{
			Rule: law.AmendmentBasis, Kind: Rule, About: Amendment, Pointer: "/concluded",
			Reading: text(
				"Un avenant n’est pas une convention nouvelle. Pour le RSI, le décret survit pour les caisses déléguées jusqu’à leur dissolution, au plus tard le 1er janvier 2020 : jusque-là elles modifient la convention en cours.",
				"An amendment is no new convention. For the RSI the decree survives for the delegated funds until they are dissolved, at the latest on 1 January 2020: until then they amend the convention already there."),
			Says: text(
				"aucune loi ne permet un avenant le {seen} : {required}",
				"no law allows an amendment on {seen}: {required}"),
			Versions: []Version{
				{Period: since("1997-01-01"), Cites: second(law.L227_1, "I", "1°"),
					Demand: related(Founded), Asks: amendedUnderLaw},
			},
		},
		{
			Rule: law.AmendmentInTerm, Kind: Rule, About: Amendment, Pointer: "/concluded",
			Reading: text(
				"« En cours d’exécution » : de la conclusion au dernier jour de la période telle qu’elle est alors, prolongations comprises. Après, il n’y a plus rien à prolonger.",
				"“While it runs”: from conclusion to the last day of the term as it then stands, extensions included. Afterwards there is nothing left to extend."),
			Says: text(
				"l’avenant ({seen}) est conclu hors du temps où la convention court : {required}",
				"the amendment ({seen}) is concluded outside the time the convention runs: {required}"),
			Versions: []Version{
				{Period: since("1997-01-01"), Cites: second(law.L227_1, "I", "1°"),
					Demand: related(WhileItRuns), Asks: whileItRuns},
			},
		},
		{
			Rule: law.AmendmentSameBody, Kind: Rule, About: Amendment, Pointer: "/body/code",
			Reading: text(
				"Les parties à l’avenant sont celles de la convention. Un organisme reste le même quand son nom change ; la caisse déléguée est la caisse nationale du RSI.",
				"The parties to the amendment are those of the convention. A body stays the same when its name changes; the delegated fund is the national fund of the RSI."),
			Says: text(
				"l’avenant est conclu avec {seen}, la convention avec {required}",
				"the amendment is concluded with {seen}, the convention with {required}"),
			Versions: []Version{
				{Period: since("1997-01-01"), Cites: at(law.L227_1, "I"),
					Demand: related(SameBody), Asks: sameParties},
			},
		},
		{
			Rule: law.AmendmentTrigger, Kind: Rule, About: Amendment, Pointer: "/reason",
			Reading: text(
				"La convention dit elle-même dans quelles conditions un avenant se conclut : un avenant invoque un des motifs qu’elle prévoit, ou qu’un avenant antérieur y a mis. Un motif propre est reconnu à son intitulé. L’avenant annuel maladie, qui ne fixe que la prévision, tient son motif de la loi (L. 227-1, II).",
				"The convention itself says on what conditions an amendment is concluded: an amendment invokes one of the triggers it provides for, or that an earlier amendment put there. A trigger of its own is known by its title. The annual sickness amendment, which sets the forecast and no more, has its reason from the law itself (L. 227-1, II)."),
			Says: text(
				"l’avenant invoque {seen} ; la convention ne prévoit que {required}",
				"the amendment invokes {seen}; the convention only provides for {required}"),
			Versions: []Version{
				{Period: since("1997-01-01"), Cites: second(law.L227_1, "I", "1°"),
					Demand: related(ProvidedReason), Asks: knownTrigger},
			},
		},
		{
			Rule: law.AdversarialEvaluation, Kind: Rule, About: Evaluation,
			Reading: text(
				"Une évaluation n’est close contradictoirement que si chaque partie a été entendue sur chaque objectif, ou si l’on a noté qu’invitée elle n’a pas répondu. L’accord n’est pas requis : le désaccord est un résultat.",
				"An evaluation is closed adversarially only if each party was heard on each objective, or if it is on record that, invited, it did not answer. Agreement is not required: disagreement is a result."),
			Says: text(
				"l’évaluation n’a pas été contradictoire : {required} ; parties entendues : {seen}",
				"the evaluation was not adversarial: {required}; parties heard: {seen}"),
			SaysOfNone: text(
				"l’évaluation n’a pas été contradictoire : {required}",
				"the evaluation was not adversarial: {required}"),
			Versions: []Version{
				{Period: since("1997-01-01"), Cites: second(law.L227_1, "I", "2°"),
					Demand: related(EachHeard), Asks: eachWasHeard},
			},
		},
	}
}

// generalLate is L. 224-10, last paragraph: what falls on a convention that is signed
// late. The article has named Cnsa only since 2022-05-14: before, nothing followed for
// the autonomy branch.
func generalLate() []Version {
	return []Version{
		{When: butOn(branch.Autonomy), Period: since("1997-01-01"), Cites: at(law.L224_10, "")},
		{When: on(branch.Autonomy), Period: since("2022-05-14"), Cites: at(law.L224_10, "")},
	}
}
