package coverage

import "github.com/coglaw/coglaw/law"

// around is the articles that L. 227-1 names or that complete it: which branches there are
// and who manages them, the supervisory councils, Parliament, what decisions wait for.
func around() []Statement {
	return []Statement{
		// Branches, and who manages them.
		{"L200-2/branches", until("1994-07-27", "2020-08-09"),
			say("quatre branches", "four branches"),
			held("branch.Scope")},
		{"L200-2/branches", since("2020-08-09"),
			say("une cinquième branche, l’autonomie", "a fifth branch, autonomy"),
			general(law.CoveredScope)},
		{"L200-2/managers", until("1994-07-27", "2018-01-01"),
			say("quelle caisse gère quelle branche", "which fund manages which branch"),
			general(law.BodyOfScope)},
		{"L200-2/recovery", until("1994-07-27", "2018-01-01"),
			say("qui recouvre, hors branche", "who collects, outside the branches"),
			general(law.BodyOfScope)},
		{"L221-1/manager", since("2016-01-01"),
			say("la Cnam gère la maladie et les accidents du travail", "Cnam manages sickness and work accidents"),
			general(law.BodyOfScope)},
		{"L222-1/manager", since("2018-01-01"),
			say("la Cnav gère la vieillesse", "Cnav manages old age"),
			general(law.BodyOfScope)},
		{"L223-1/manager", since("2018-01-01"),
			say("la Cnaf gère la famille", "Cnaf manages family"),
			general(law.BodyOfScope)},
		{"L223-5/manager", since("2022-05-14"),
			say("la CNSA gère l’autonomie", "CNSA manages autonomy"),
			general(law.BodyOfScope)},

		// The supervisory councils.
		{"L228-1/council", until("1996-04-25", "2002-12-24"),
			say("un conseil de surveillance auprès de chaque organisme", "a supervisory council beside each body"),
			general(law.InformSupervisoryCouncil)},
		{"L228-1/council", until("2002-12-24", "2011-12-23"),
			say("deux conseils auprès de la Cnam", "two councils beside Cnam"),
			general(law.InformSupervisoryCouncil)},
		{"L228-1/meetings", until("1996-04-25", "2011-12-23"),
			say("il se réunit deux fois l’an sur les conventions", "it meets twice a year on conventions"),
			leftOut(followUp)},
		{"L228-1/report", until("1996-04-25", "2011-12-23"),
			say("les organismes lui font rapport", "the bodies report to it"),
			leftOut(followUp)},
		{"L228-1/opinion", until("1996-04-25", "2011-12-23"),
			say("son président donne un avis au Parlement", "its chair gives Parliament an opinion"),
			leftOut(followUp)},
		{"L228-1/IGAS", until("2004-12-21", "2011-12-23"),
			say("l’inspection peut l’y aider", "the inspectorate may help with it"),
			leftOut(followUp)},
		{"R228-10", until("1996-11-05", "2015-08-01"),
			say("le conseil peut recommander", "the council may recommend"),
			leftOut(followUp)},

		// Parliament.
		{"L111-9/def", until("2001-12-26", "2005-08-03"),
			say("la commission compétente sur la loi de financement", "the commission in charge of the financing bill"),
			general(law.TransmitToParliament)},
		{"LO111-9/def", since("2005-08-03"),
			say("la même, dans chaque assemblée", "the same, in each assembly"),
			general(law.TransmitToParliament)},

		// Decisions of the body, late signature, what local funds do next.
		{"L224-10/al2:enforceable", until("1997-01-01", "2007-12-22"),
			say("ce qui applique une convention s’exécute après vingt jours", "what applies a convention takes effect after twenty days"),
			leftOut(decisions)},
		{"L224-10/al2:enforceable", until("2007-12-22", "2022-05-14"),
			say("ce qui l’applique s’exécute après vingt jours, à l’Ucanss aussi", "what applies it takes effect after twenty days, at Ucanss too"),
			leftOut(decisions)},
		{"L224-10/al2:enforceable", since("2022-05-14"),
			say("ce qui l’applique s’exécute après vingt jours, à la CNSA aussi", "what applies it takes effect after twenty days, at CNSA too"),
			leftOut(decisions)},
		{"L224-10/al3:late", since("1997-01-01"),
			say("pas de vingt jours si elle n’est pas signée avant le 1er janvier de sa première année", "no twenty days if it is not signed before 1 January of its first year"),
			general(law.LateSignature)},
		{"R211-1-2/al7", since("2004-10-13"),
			say("trois mois pour présenter le contrat de gestion au conseil de la caisse primaire", "three months to lay the management contract before the primary fund’s council"),
			leftOut(managementContract)},
	}
}
