package cog

import (
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/law"
)

// L. 227-2, and R. 611-19 for the self-employed scheme.
var l227_2 = []entry{
	{
		rule: law.BodySignatories, pointer: "/body/signatories",
		reading: law.Text{
			FR: "Depuis 2004 le texte laisse ouverts les titres : « directeur général » ou « directeur », « conseil » ou « conseil d’administration », quel que soit l’organisme. Pour les accidents du travail, le président de la commission remplace celui du conseil, il ne s’y ajoute pas ; une signature de plus est sans effet.",
			EN: "Since 2004 the text leaves titles open: director-general or director, council or board, whatever the body. For work accidents the chair of the committee takes the place of the chair of the council rather than joining it; one signature more does no harm.",
		},
		sentence: law.Text{
			FR: "pour l’organisme il manque la signature du {required} ; ont signé : {seen}",
			EN: "for the body the signature of the {required} is missing; signed by: {seen}",
		},
		accepted: example{"work-accidents", `{"body": {"signatories": [{"capacity": "atmp-committee-chair"}, {"capacity": "director-general"}]}}`},
		refused:  example{"work-accidents", `{"body": {"signatories": [{"capacity": "council-chair"}, {"capacity": "director-general"}]}}`},
		versions: []version{
			{general, until("1997-01-01", "2002-12-24"), at(law.L227_2, ""), boardAndDirector,
				signedBy(office{branch.BoardChair}, office{branch.Director})},
			{general &^ atmp, until("2002-12-24", "2004-08-17"), at(law.L227_2, ""), boardAndDirector,
				signedBy(office{branch.BoardChair}, office{branch.Director})},
			{atmp, until("2002-12-24", "2004-08-17"), at(law.L227_2, ""), law.Text{
				FR: "pour l’organisme signent le président de la commission accidents du travail et le directeur",
				EN: "the chair of the work-accident committee and the director sign for the body"},
				signedBy(office{branch.ATMPCommitteeChair}, office{branch.Director})},
			{general &^ atmp, since("2004-08-17"), at(law.L227_2, ""), law.Text{
				FR: "pour l’organisme signent un président, de conseil ou de conseil d’administration, et un directeur, général ou non",
				EN: "the chair of the council or of the board and the director-general or the director sign for the body"},
				signedBy(office{branch.BoardChair, branch.CouncilChair}, office{branch.DirectorGeneral, branch.Director})},
			{atmp, since("2004-08-17"), at(law.L227_2, ""), law.Text{
				FR: "pour l’organisme signent le président de la commission accidents du travail et le directeur général de la Cnam",
				EN: "the chair of the work-accident committee and the director-general of Cnam sign for the body"},
				signedBy(office{branch.ATMPCommitteeChair}, office{branch.DirectorGeneral})},
			{rsi, rsiDays, at(law.R611_19, ""), law.Text{
				FR: "pour la caisse nationale signent le président du conseil d’administration et le directeur général",
				EN: "the chair of the board and the director-general sign for the national fund"},
				signedBy(office{branch.BoardChair}, office{branch.DirectorGeneral})},
		},
	},
}

var boardAndDirector = law.Text{
	FR: "pour l’organisme signent le président du conseil d’administration et le directeur",
	EN: "the chair of the board and the director sign for the body",
}
