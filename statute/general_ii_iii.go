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
				"il manque une orientation du Gouvernement pour la maladie : {required}",
				"an orientation of the Government for sickness is missing: {required}"),
			Accepted: Example{"sickness-1997", `{"concluded": "1998-07-30"}`},
			Refused:  Example{"sickness-1997", `{"concluded": "1998-07-31"}`},
			Versions: []Version{
				{When: on(branch.Sickness), Period: until("1997-01-01", "1998-07-31"), Cites: cites(at(law.L227_1, "II")),
					Demand: orientationsOn(clause.PublicHealth, clause.MedicalDemography, clause.Medicines), Asks: text(
						"les orientations du Gouvernement sur la santé publique, la démographie médicale et le médicament",
						"the Government’s orientations on public health, medical demography and medicines")},
				{When: on(branch.Sickness), Period: until("1998-07-31", "2009-05-14"), Cites: cites(at(law.L227_1, "II")),
					Demand: orientationsOn(clause.PublicHealth, clause.MedicalDemography, clause.Medicines, clause.AccessToCare), Asks: fourDomains},
			},
		},
		{
			Rule: law.ControlPlan, Kind: Rule,
			Says: text(
				"la convention ne comporte pas de plan de contrôle des prestations",
				"the convention has no plan for checking benefits"),
			Versions: []Version{
				{When: on(branch.Sickness), Period: until("2003-12-19", "2009-05-14"), Cites: cites(at(law.L227_1, "II")),
					Demand: each(ControlPlan), Asks: aControlPlan},
			},
		},
		{
			Rule: law.AnnualSicknessAmendment, Kind: Duty,
			Reading: text(
				"Un devoir de chaque année, dans les quinze jours de la publication de la loi de financement ; le premier dû est celui de la première loi publiée après la conclusion, le dernier celui de la dernière publiée avant la fin de la période. Passé ce délai les ministres notifient eux-mêmes la prévision (L. 162-1-8) : le devoir de l’année est caduc. Il n’a jamais atteint la convention elle-même.",
				"A duty of every year, within fifteen days of the publication of the financing act; the first is owed for the first act published after conclusion, the last for the last one published before the term ends. After that time the ministers notify the forecast themselves (L. 162-1-8): the duty of the year has lapsed. It never reached the convention itself."),
			Versions: []Version{
				{When: on(branch.Sickness), Period: until("1997-01-01", "2009-05-14"), Cites: cites(at(law.L227_1, "II"), whole(law.L162_1_8)),
					Call: Call{Yearly: Of(Forecast), Within: 15}, Asks: text(
						"conclure, dans les quinze jours de la publication de chaque loi de financement, l’avenant qui fixe la prévision de dépenses de soins de ville de son année",
						"conclude, within fifteen days of the publication of each financing act, the amendment that sets the forecast for ambulatory care of its year")},
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
				"la période ({seen}) est trop courte : il en faut une d’au moins {required}",
				"the term ({seen}) is too short: it has to be of at least {required}"),
			SaysOfNone: text(
				"la convention ne fixe pas sa période : il en faut une d’au moins {required}",
				"the convention sets no term: it has to have one of at least {required}"),
			Accepted: Example{"family", `{"term": {"start": "2023-01-01", "end": "2026-12-31"}}`},
			Refused:  Example{"family", `{"term": {"start": "2023-01-01", "end": "2026-12-30"}}`},
			Versions: []Version{
				{Period: until("1997-01-01", "2004-12-21"), Cites: cites(at(law.L227_1, "III")),
					Demand: atLeast(3), Asks: text(
						"une période d’au moins trois ans",
						"a term of at least three years")},
				{Period: since("2004-12-21"), Cites: cites(at(law.L227_1, "III")),
					Demand: atLeast(4), Asks: fourYears},
			},
		},
		{
			Rule: law.InformSupervisoryCouncil, Kind: Duty,
			Reading: text(
				"Les conventions seules y sont soumises, non leurs avenants. Aucun délai n’est fixé ; le devoir s’éteint avec les conseils, le 23 décembre 2011.",
				"It reaches conventions only, not their amendments. No time is set; the duty lapses with the councils, on 23 December 2011."),
			Versions: []Version{
				{Period: until("1997-01-01", "2011-12-23"), Cites: cites(at(law.L227_1, "III"), whole(law.L228_1)),
					Call: Call{To: []branch.Recipient{branch.SupervisoryCouncil}, AtEnd: Lapses},
					Asks: text(
						"communiquer la convention au conseil de surveillance de l’organisme",
						"communicate the convention to the body’s supervisory council")},
			},
		},
		{
			Rule: law.TransmitToParliament, Kind: Duty,
			Reading: text(
				"Aucun délai, aucun expéditeur, aucune sanction : un devoir ouvert, qui n’atteint jamais la convention. Ce qui n’est pas transmis à la commission de L. 111-9 avant le 3 août 2005 revient à celles de LO. 111-9, qui lui succèdent.",
				"No deadline, no sender, no sanction: an open duty that never touches the convention itself. What is not transmitted to the commission of L. 111-9 before 3 August 2005 goes on to those of LO. 111-9, its successors."),
			Versions: []Version{
				{Period: until("2004-12-21", "2005-08-03"), Cites: cites(at(law.L227_1, "III"), whole(law.L111_9)),
					Call: Call{To: []branch.Recipient{branch.ParliamentCommission}, Amendments: true, AtEnd: GoesOn},
					Asks: text(
						"transmettre la convention, et ses avenants, à la commission que vise L. 111-9",
						"transmit the convention, and its amendments, to the commission meant by L. 111-9")},
				{Period: since("2005-08-03"), Cites: cites(at(law.L227_1, "III"), whole(law.LO111_9)),
					Call: Call{To: []branch.Recipient{branch.AssemblyCommission, branch.SenateCommission}, Amendments: true},
					Asks: text(
						"transmettre la convention, et ses avenants, aux commissions des deux assemblées que vise LO. 111-9",
						"transmit the convention, and its amendments, to the commissions of both assemblies meant by LO. 111-9")},
			},
		},
	}
}
