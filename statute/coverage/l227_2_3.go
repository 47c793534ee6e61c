package coverage

import "github.com/coglaw/coglaw/law"

// l227_2_3 is L. 227-2 on signatures, and L. 227-3 on management contracts.
func l227_2_3() []Statement {
	return []Statement{
		{"L227-2/sign", until("1997-01-01", "2004-08-17"),
			say("président du conseil d’administration et directeur", "chair of the board and director"),
			general(law.BodySignatories)},
		{"L227-2/sign", since("2004-08-17"),
			say("un président, de conseil ou de conseil d’administration, et le directeur, général ou non", "a chair, of council or board, and a director, general or not"),
			general(law.BodySignatories)},
		{"L227-2/sign:ATMP", until("2002-12-24", "2004-08-17"),
			say("pour les accidents du travail, président de leur commission et directeur", "for work accidents, chair of their committee and director"),
			general(law.BodySignatories)},
		{"L227-2/sign:ATMP", since("2004-08-17"),
			say("pour les accidents du travail, le même président et le directeur général", "for work accidents, the same chair and the director-general"),
			general(law.BodySignatories)},

		{"L227-3/cpg", until("1997-01-01", "2021-01-01"),
			say("des contrats de gestion déclinent chaque convention", "management contracts carry every convention down"),
			leftOut(managementContract)},
		{"L227-3/cpg", since("2021-01-01"),
			say("des contrats de gestion les déclinent, sauf celle de l’autonomie", "management contracts carry them down, but that of autonomy"),
			leftOut(managementContract)},
		{"L227-3/cpg:sign", until("1997-01-01", "2002-12-24"),
			say("contrat à quatre signatures", "a contract with four signatures"),
			leftOut(managementContract)},
		{"L227-3/cpg:sign", until("2002-12-24", "2004-08-17"),
			say("contrat à quatre signatures, dont pour les accidents du travail le président de leur commission", "a contract with four signatures, for work accidents that of the chair of their committee"),
			leftOut(managementContract)},
		{"L227-3/cpg:sign", since("2004-08-17"),
			say("contrat à quatre signatures, aux titres nouveaux", "a contract with four signatures, under the new titles"),
			leftOut(managementContract)},
		{"L227-3/cpg:sign-sickness", until("2004-08-17", "2010-02-26"),
			say("en maladie, contrat à deux signatures, hors caisses régionales", "for sickness, a contract with two signatures, but for regional funds"),
			leftOut(managementContract)},
		{"L227-3/cpg:sign-sickness", since("2010-02-26"),
			say("en maladie, contrat à deux signatures", "for sickness, a contract with two signatures"),
			leftOut(managementContract)},
		{"L227-3/cpg:regional-union", until("2004-08-17", "2010-02-26"),
			say("part des caisses primaires à l’union régionale", "what primary funds bring to the regional union"),
			leftOut(managementContract)},
	}
}
