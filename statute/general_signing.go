package statute

import (
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/law"
)

// generalSigning is L. 227-2: who signs for the body.
func generalSigning() []Entry {
	return []Entry{
		{
			Rule: law.BodySignatories, Kind: Rule,
			Reading: text(
				"Depuis 2004 le texte laisse ouverts les titres : « directeur général » ou « directeur », « conseil » ou « conseil d’administration », quel que soit l’organisme. Pour les accidents du travail, le président de la commission remplace celui du conseil, il ne s’y ajoute pas ; une signature de plus est sans effet.",
				"Since 2004 the text leaves titles open: director-general or director, council or board, whatever the body. For work accidents the chair of the committee takes the place of the chair of the council rather than joining it; one signature more does no harm."),
			Says: text(
				"pour l’organisme il manque la signature du {required} ; ont signé : {seen}",
				"for the body the signature of the {required} is missing; signed by: {seen}"),
			Accepted: Example{"work-accidents", `{"body": {"signatories": [{"capacity": "atmp-committee-chair"}, {"capacity": "director-general"}]}}`},
			Refused:  Example{"work-accidents", `{"body": {"signatories": [{"capacity": "council-chair"}, {"capacity": "director-general"}]}}`},
			Versions: []Version{
				{Period: until("1997-01-01", "2002-12-24"), Cites: at(law.L227_2, ""),
					Demand: signedBy(office{branch.BoardChair}, office{branch.Director}), Asks: boardAndDirector},
				{When: butOn(branch.WorkAccidents), Period: until("2002-12-24", "2004-08-17"), Cites: at(law.L227_2, ""),
					Demand: signedBy(office{branch.BoardChair}, office{branch.Director}), Asks: boardAndDirector},
				{When: on(branch.WorkAccidents), Period: until("2002-12-24", "2004-08-17"), Cites: at(law.L227_2, ""),
					Demand: signedBy(office{branch.ATMPCommitteeChair}, office{branch.Director}), Asks: text(
						"pour l’organisme signent le président de la commission accidents du travail et le directeur",
						"the chair of the work-accident committee and the director sign for the body")},
				{When: butOn(branch.WorkAccidents), Period: since("2004-08-17"), Cites: at(law.L227_2, ""),
					Demand: signedBy(office{branch.BoardChair, branch.CouncilChair}, office{branch.DirectorGeneral, branch.Director}), Asks: text(
						"pour l’organisme signent un président, de conseil ou de conseil d’administration, et un directeur, général ou non",
						"the chair of the council or of the board and the director-general or the director sign for the body")},
				{When: on(branch.WorkAccidents), Period: since("2004-08-17"), Cites: at(law.L227_2, ""),
					Demand: signedBy(office{branch.ATMPCommitteeChair}, office{branch.DirectorGeneral}), Asks: text(
						"pour l’organisme signent le président de la commission accidents du travail et le directeur général de la Cnam",
						"the chair of the work-accident committee and the director-general of Cnam sign for the body")},
			},
		},
	}
}

var boardAndDirector = law.Text{
	FR: "pour l’organisme signent le président du conseil d’administration et le directeur",
	EN: "the chair of the board and the director sign for the body"}
