package statute

import (
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/law"
)

// generalII is L. 227-1, II, on sickness, repealed on 2009-05-14.
func generalII() []Entry {
	return []Entry{
		{
			Rule: law.SicknessOrientations, Kind: Rule,
			Reading: text(
				"« Notamment » : les domaines nommés sont obligatoires, d’autres peuvent s’ajouter. La convention du RSI couvre tout le régime, donc toujours la maladie.",
				"“In particular”: the domains named are mandatory, others may be added. The RSI’s convention covers the whole scheme, so always sickness."),
			Says: text(
				"orientations du Gouvernement pour la maladie : manque {required} ; présent : {seen}",
				"the Government’s orientations for sickness: {required} missing; there: {seen}"),
			Accepted: Example{"sickness-1997", `{"concluded": "1998-07-30"}`},
			Refused:  Example{"sickness-1997", `{"concluded": "1998-07-31"}`},
			Versions: []Version{
				{When: on(branch.Sickness), Period: until("1997-01-01", "1998-07-31"), Cites: at(law.L227_1, "II"),
					Demand: orientationsOn(clause.PublicHealth, clause.MedicalDemography, clause.Medicines), Asks: text(
						"les orientations du Gouvernement en santé publique, démographie médicale et médicament",
						"the Government’s orientations on public health, medical demography and medicines")},
				{When: on(branch.Sickness), Period: until("1998-07-31", "2009-05-14"), Cites: at(law.L227_1, "II"),
					Demand: orientationsOn(clause.PublicHealth, clause.MedicalDemography, clause.Medicines, clause.AccessToCare), Asks: fourDomains},
			},
		},
		{
			Rule: law.ControlPlan, Kind: Rule,
			Says: text(
				"la convention ne comporte pas de plan de contrôle des prestations",
				"the convention has no plan for checking benefits"),
			Versions: []Version{
				{When: on(branch.Sickness), Period: until("2003-12-19", "2009-05-14"), Cites: at(law.L227_1, "II"),
					Demand: each(ControlPlan), Asks: aControlPlan},
			},
		},
		{
			Rule: law.AnnualSicknessAmendment, Kind: Duty,
			Reading: text(
				"Un devoir de chaque année, qui n’a jamais rendu illégale la convention elle-même.",
				"A duty of every year, which never made the convention itself unlawful."),
			Versions: []Version{
				{When: on(branch.Sickness), Period: until("1997-01-01", "2009-05-14"), Cites: at(law.L227_1, "II"),
					Call: Call{Yearly: Of(Forecast)}, Asks: text(
						"conclure chaque année l’avenant qui fixe la prévision de dépenses de soins de ville",
						"conclude each year the amendment that sets the forecast for ambulatory care")},
			},
		},
	}
}

// generalIII is L. 227-1, III: the term, and to whom conventions go.
func generalIII() []Entry {
	return []Entry{
		{
			Rule: law.MinimumTerm, Kind: Rule,
			Reading: text(
				"La durée se compte sur la période stipulée, de date à date, premier et dernier jours compris, et non depuis la signature : la loi elle-même prévoit une signature postérieure au premier jour. L’anniversaire d’un 29 février est le 1er mars des années communes. Il n’y a pas de maximum.",
				"The term is counted on the period stipulated, from date to date, first and last day included, and not from signature: the law itself foresees signature after the first day. The anniversary of 29 February is 1 March in common years. There is no maximum."),
			Says: text(
				"la période ({seen}) est trop courte : la loi veut au moins {required}",
				"the term ({seen}) is too short: the law wants at least {required}"),
			Accepted: Example{"family", `{"term": {"start": "2023-01-01", "end": "2026-12-31"}}`},
			Refused:  Example{"family", `{"term": {"start": "2023-01-01", "end": "2026-12-30"}}`},
			Versions: []Version{
				{Period: until("1997-01-01", "2004-12-21"), Cites: at(law.L227_1, "III"),
					Demand: atLeast(3), Asks: text(
						"une période d’au moins trois ans",
						"a term of at least three years")},
				{Period: since("2004-12-21"), Cites: at(law.L227_1, "III"),
					Demand: atLeast(4), Asks: fourYears},
			},
		},
		{
			Rule: law.InformSupervisoryCouncil, Kind: Duty,
			Reading: text(
				"Les conventions seules y sont soumises, non leurs avenants. Aucun délai n’est fixé.",
				"It reaches conventions only, not their amendments. No deadline is set."),
			Versions: []Version{
				{Period: until("1997-01-01", "2011-12-23"), Cites: append(at(law.L227_1, "III"), whole(law.L228_1)),
					Call: Call{To: []branch.Recipient{branch.SupervisoryCouncil}},
					Asks: text(
						"communiquer la convention au conseil de surveillance de l’organisme",
						"communicate the convention to the body’s supervisory council")},
			},
		},
		{
			Rule: law.TransmitToParliament, Kind: Duty,
			Reading: text(
				"Aucun délai, aucun expéditeur, aucune sanction : un devoir ouvert, qui n’atteint jamais la convention. Le décret du RSI renvoie à L. 111-9-1, qui traite d’autre chose : il faut lire LO. 111-9.",
				"No deadline, no sender, no sanction: an open duty that never touches the convention itself. The RSI’s decree points to L. 111-9-1, which is about something else: LO. 111-9 is to be read."),
			Versions: []Version{
				{Period: until("2004-12-21", "2005-08-03"), Cites: append(at(law.L227_1, "III"), whole(law.L111_9)),
					Call: Call{To: []branch.Recipient{branch.ParliamentCommission}, Amendments: true},
					Asks: text(
						"transmettre la convention, et ses avenants, à la commission que vise L. 111-9",
						"transmit the convention, and its amendments, to the commission meant by L. 111-9")},
				{Period: since("2005-08-03"), Cites: append(at(law.L227_1, "III"), whole(law.LO111_9)),
					Call: Call{To: []branch.Recipient{branch.AssemblyCommission, branch.SenateCommission}, Amendments: true},
					Asks: text(
						"transmettre la convention, et ses avenants, aux commissions des deux assemblées que vise LO. 111-9",
						"transmit the convention, and its amendments, to the commissions of both assemblies meant by LO. 111-9")},
			},
		},
	}
}
