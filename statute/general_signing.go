package statute

import (
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/law"
)

// generalSigning is L. 227-2, who signs for the body, with what the article on each body
// says of it; L. 224-10, what late signature entails; and L. 114-23, under which all are negotiated.
func generalSigning() []Entry {
	return []Entry{
		{
			Rule: law.BodySignatories, Kind: Rule,
			Reading: text(
				"Jusqu’en 2004 le texte nomme le président du conseil d’administration et le directeur. Depuis, il laisse ouverts les titres, et l’article propre à chaque organisme tranche : la Cnam et la CNSA ont un conseil, les autres un conseil d’administration ; la Cnam a un directeur général, ailleurs les deux titres ont eu cours. Pour les accidents du travail, le président de la commission remplace celui du conseil, il ne s’y ajoute pas ; une signature de plus est sans effet.",
				"Until 2004 the text names the chair of the board and the director. Since then it leaves titles open, and the article on each body settles them: Cnam and CNSA have a council, the others a board; Cnam has a director-general, elsewhere both titles have been in use. For work accidents the chair of the committee takes the place of the chair of the council rather than joining it; one signature more does no harm."),
			Says: text(
				"il manque une signature pour l’organisme : {required} (signé par : {seen})",
				"a signature is missing for the body: {required} (signed by: {seen})"),
			SaysOfNone: text(
				"il manque une signature pour l’organisme : {required} (personne n’a signé)",
				"a signature is missing for the body: {required} (nobody has signed)"),
			Accepted: Example{"work-accidents", `{"body": {"signatories": [{"capacity": "atmp-committee-chair"}, {"capacity": "director-general"}]}}`},
			Refused:  Example{"work-accidents", `{"body": {"signatories": [{"capacity": "council-chair"}, {"capacity": "director-general"}]}}`},
			Versions: []Version{
				{When: on(branch.Sickness, branch.OldAge, branch.Family, branch.Collection), Period: until("1997-01-01", "2004-08-17"), Cites: cites(whole(law.L227_2)),
					Demand: signedBy(office{branch.BoardChair}, office{branch.Director}), Asks: text(
						"pour l’organisme signent le président du conseil d’administration et le directeur",
						"the chair of the board and the director sign for the body")},
				{When: on(branch.WorkAccidents), Period: until("2002-12-24", "2004-08-17"), Cites: cites(whole(law.L227_2)),
					Demand: signedBy(office{branch.ATMPCommitteeChair}, office{branch.Director}), Asks: text(
						"pour l’organisme signent le président de la commission des accidents du travail et des maladies professionnelles et le directeur de la CNAMTS",
						"the chair of the committee on work accidents and occupational diseases and the director of CNAMTS sign for the body")},
				{When: on(branch.WorkAccidents), Period: since("2004-08-17"), Cites: cites(whole(law.L227_2)),
					Demand: signedBy(office{branch.ATMPCommitteeChair}, office{branch.DirectorGeneral}), Asks: text(
						"pour l’organisme signent le président de la commission des accidents du travail et des maladies professionnelles et le directeur général de la Cnam",
						"the chair of the committee on work accidents and occupational diseases and the director-general of Cnam sign for the body")},
				{When: on(branch.Sickness), Period: until("2004-08-17", "2018-09-01"), Cites: cites(whole(law.L227_2), whole(law.L221_3)),
					Demand: signedBy(office{branch.CouncilChair}, office{branch.DirectorGeneral}), Asks: councilAndDirectorGeneral},
				{When: on(branch.Sickness), Period: since("2018-09-01"), Cites: cites(whole(law.L227_2), at(law.L221_3, "II")),
					Demand: signedBy(office{branch.CouncilChair}, office{branch.DirectorGeneral}), Asks: councilAndDirectorGeneral},
				{When: on(branch.OldAge), Period: since("2004-08-17"), Cites: cites(whole(law.L227_2), whole(law.L222_5)),
					Demand: signedBy(office{branch.BoardChair}, eitherDirector), Asks: boardAndEitherDirector},
				{When: on(branch.Family), Period: since("2004-08-17"), Cites: cites(whole(law.L227_2), whole(law.L223_3)),
					Demand: signedBy(office{branch.BoardChair}, eitherDirector), Asks: boardAndEitherDirector},
				{When: on(branch.Collection), Period: since("2004-08-17"), Cites: cites(whole(law.L227_2), whole(law.L225_3)),
					Demand: signedBy(office{branch.BoardChair}, eitherDirector), Asks: boardAndEitherDirector},
				{When: on(branch.Autonomy), Period: until("2021-01-01", "2022-05-14"), Cites: cites(whole(law.L227_2), whole(law.L14_10_3)),
					Demand: signedBy(office{branch.CouncilChair}, eitherDirector), Asks: councilAndEitherDirector},
				{When: on(branch.Autonomy), Period: since("2022-05-14"), Cites: cites(whole(law.L227_2), whole(law.L223_7)),
					Demand: signedBy(office{branch.CouncilChair}, eitherDirector), Asks: councilAndEitherDirector},
			},
		},
		{
			Rule: law.LateSignature, Kind: Observation, Pointer: "/concluded",
			Reading: text(
				"Ce qui suit une signature tardive est attaché à la première année de mise en œuvre, celle où la période commence, pourvu que l’article nomme déjà l’organisme à son 1er janvier : les décisions prises en application de la convention ne sont plus exécutoires de plein droit au bout de vingt jours, elles relèvent de l’alinéa 1. La convention n’en est pas moins conforme.",
				"What follows a late signature goes with the first year of application, that in which the term starts, provided that the article already names the body on its 1 January: decisions taken under the convention no longer take effect of themselves after twenty days, they come under paragraph 1. The convention is none the less lawful."),
			Says: lateSignature,
			Versions: []Version{
				{When: butOn(branch.Autonomy), Period: since("1997-01-01"), Cites: cites(al(law.L224_10, "", 3)),
					Demand: related(SignedInTime), Asks: signedInTime},
				{When: on(branch.Autonomy), Period: since("2022-05-14"), Cites: cites(al(law.L224_10, "", 3)),
					Demand: related(SignedInTime), Asks: signedInTime},
			},
		},
		{
			Rule: law.SignatureDays, Kind: Observation, Pointer: "/concluded",
			Reading: text(
				"Une convention est conclue quand le dernier signe. L’observation n’est faite que si chaque signataire a sa date.",
				"A convention is concluded when the last one signs. It is observed only where every signatory has a day."),
			Says: lastSignature,
			Versions: []Version{
				{Period: since("1997-01-01"), Demand: related(LastSignature), Asks: datedByTheLast},
			},
		},
		{
			Rule: law.FrameworkConvention, Kind: OpenNorm,
			Versions: []Version{
				{Period: since("2011-12-23"), Cites: cites(at(law.L114_23, "III")), Asks: withinTheFramework},
			},
		},
	}
}

// Since 2004 both titles are good, but for Cnam.
var eitherDirector = office{branch.DirectorGeneral, branch.Director}

var (
	councilAndDirectorGeneral = law.Text{
		FR: "pour l’organisme signent le président du conseil et le directeur général",
		EN: "the chair of the council and the director-general sign for the body"}
	boardAndEitherDirector = law.Text{
		FR: "pour l’organisme signent le président du conseil d’administration et le directeur, général ou non",
		EN: "the chair of the board and the director-general or the director sign for the body"}
	councilAndEitherDirector = law.Text{
		FR: "pour l’organisme signent le président du conseil et le directeur, général ou non",
		EN: "the chair of the council and the director-general or the director sign for the body"}
)
