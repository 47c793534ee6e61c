package cog_test

import "github.com/coglaw/coglaw/law"

// Does the law reach this convention, and who are its parties: L. 227-1, I, al. 1 and 2.
func proofsOfParties() []proof {
	return []proof{
		// The refused document has its own day, and stands as it does on every other.
		{law.LegalBasis, since1997, "1997-01-01", "", `{}`, `{"concluded": "1996-12-31"}`, bad, still, "/concluded", "L227-1, I"},
		{law.LegalBasis, "work-accidents", "2002-12-24", "", `{}`, `{"concluded": "1996-12-31"}`, bad, still, "/concluded", "L227-1, I"},
		{law.LegalBasis, "autonomy", "2021-01-01", "", `{}`, `{"concluded": "1996-12-31"}`, bad, still, "/concluded", "L227-1, I"},

		{law.CoveredScope, since1997, "1997-01-01", "2002-12-24", `{}`, `{"scope": "work-accidents"}`, noLaw, ok, "/scope", "L227-1, I"},
		{law.CoveredScope, since1997, "1997-01-01", "2002-12-24", `{}`, `{"scope": "autonomy"}`, noLaw, bad, "/scope", "L227-1, I"},
		{law.CoveredScope, allButAutonomy, "2002-12-24", "2021-01-01", `{}`, `{"scope": "autonomy"}`, bad, ok, "/scope", "L227-1, I"},
		{law.CoveredScope, allGeneral, "2021-01-01", "", `{}`, unbreakable, na, still, "/scope", "L227-1, I; L200-2"},

		{law.EntitledBody, allButAutonomy, "1997-01-01", "2021-01-01", `{}`, `{"body": {"code": "cnsa"}}`, noLaw, ok, "/body/code", "L227-1, I, al. 1"},
		{law.EntitledBody, allButAutonomy, "1997-01-01", "2021-01-01", `{}`, `{"body": {"code": null}}`, noLaw, bad, "/body/code", "L227-1, I, al. 1"},
		{law.EntitledBody, allButAutonomy, "2021-01-01", "", `{}`, `{"body": {"code": "cnrsi"}}`, bad, still, "/body/code", "L227-1, I, al. 1"},
		{law.EntitledBody, "autonomy", "2021-01-01", "", `{}`, `{"body": {"code": "cnrsi"}}`, noLaw, still, "/body/code", "L227-1, I, al. 1"},

		{law.BodyOfScope, "sickness work-accidents", "1997-01-01", "2018-01-01", `{}`, `{"body": {"code": "cnav"}}`, noLaw, bad, "/body/code", "L227-1, I; L200-2"},
		{law.BodyOfScope, "sickness work-accidents", "2018-01-01", "", `{}`, `{"body": {"code": "acoss"}}`, bad, still, "/body/code", "L227-1, I; L221-1"},
		{law.BodyOfScope, "old-age", "1997-01-01", "2018-01-01", `{}`, `{"body": {"code": "cnam"}}`, noLaw, bad, "/body/code", "L227-1, I; L200-2"},
		{law.BodyOfScope, "old-age", "2018-01-01", "", `{}`, `{"body": {"code": "cnam"}}`, bad, still, "/body/code", "L227-1, I; L222-1"},
		{law.BodyOfScope, "family", "1997-01-01", "2018-01-01", `{}`, `{"body": {"code": "cnam"}}`, noLaw, bad, "/body/code", "L227-1, I; L200-2"},
		{law.BodyOfScope, "family", "2018-01-01", "", `{}`, `{"body": {"code": "cnav"}}`, bad, still, "/body/code", "L227-1, I; L223-1"},
		{law.BodyOfScope, "collection", "1997-01-01", "2018-01-01", `{}`, `{"body": {"code": "cnaf"}}`, noLaw, bad, "/body/code", "L227-1, I; L200-2"},
		{law.BodyOfScope, "collection", "2018-01-01", "", `{}`, `{"body": {"code": "cnam"}}`, bad, still, "/body/code", "L227-1, I"},
		{law.BodyOfScope, "autonomy", "2021-01-01", "2022-05-14", `{}`, `{"body": {"code": "cnam"}}`, noLaw, bad, "/body/code", "L227-1, I"},
		{law.BodyOfScope, "autonomy", "2022-05-14", "", `{}`, `{"body": {"code": "cnaf"}}`, bad, still, "/body/code", "L227-1, I; L223-5"},

		{law.StateParty, allGeneral, "1997-01-01", "", `{"state": {"signatories": [{"capacity": "state-delegate"}]}}`, `{"state": null}`, noLaw, still, "/state", "L227-1, I, al. 1"},

		{law.ReciprocalCommitments, allGeneral, "1997-01-01", "", `{}`, `{"commitments": [{"by": "state", "title": "Associer la caisse"}]}`, noLaw, still, "/commitments", "L227-1, I, al. 1"},
		{law.ReciprocalCommitments, allGeneral, "1997-01-01", "", `{}`, `{"commitments": [{"by": "body", "title": "Rendre compte"}]}`, noLaw, still, "/commitments", "L227-1, I, al. 1"},
		{law.ActionsByEachParty, allGeneral, "1997-01-01", "", `{}`, actedBy("body"), noLaw, still, "/objectives", "L227-1, I, al. 2"},
		{law.ActionsByEachParty, allGeneral, "1997-01-01", "", `{}`, actedBy("state"), noLaw, still, "/objectives", "L227-1, I, al. 2"},
	}
}

// Who signs for the body: L. 227-2 and, since 2004-08-17, what each body has at its head.
// The same rows hold an amendment, which is signed as a convention of its day.
func proofsOfSignatories() []proof {
	const at = "/body/signatories"
	return []proof{
		{law.BodySignatories, "sickness", "1997-01-01", "2004-08-17", by("board-chair", "director"), by("council-chair", "director", "director-general"), noLaw, ok, at, "L227-2"},
		{law.BodySignatories, "sickness", "1997-01-01", "2004-08-17", by("board-chair", "director"), by("board-chair", "director-general"), noLaw, bad, at, "L227-2"},
		{law.BodySignatories, "sickness", "2004-08-17", "2018-09-01", by("council-chair", "director-general"), by("board-chair", "director", "director-general"), ok, bad, at, "L227-2; L221-3"},
		{law.BodySignatories, "sickness", "2004-08-17", "2018-09-01", by("council-chair", "director-general"), by("council-chair", "board-chair", "director"), ok, bad, at, "L227-2; L221-3"},
		{law.BodySignatories, "sickness", "2018-09-01", "", by("council-chair", "director-general"), by("board-chair", "director", "director-general"), bad, still, at, "L227-2; L221-3, II"},
		{law.BodySignatories, "sickness", "2018-09-01", "", by("council-chair", "director-general"), by("council-chair", "board-chair", "director"), bad, still, at, "L227-2; L221-3, II"},

		{law.BodySignatories, "work-accidents", "2002-12-24", "2004-08-17", by("atmp-committee-chair", "director"), by("atmp-committee-chair", "director-general"), noLaw, ok, at, "L227-2"},
		{law.BodySignatories, "work-accidents", "2002-12-24", "2004-08-17", by("atmp-committee-chair", "director"), by("board-chair", "director"), noLaw, bad, at, "L227-2"},
		{law.BodySignatories, "work-accidents", "2004-08-17", "", by("atmp-committee-chair", "director-general"), by("atmp-committee-chair", "director"), ok, still, at, "L227-2"},
		{law.BodySignatories, "work-accidents", "2004-08-17", "", by("atmp-committee-chair", "director-general"), by("council-chair", "director-general"), bad, still, at, "L227-2"},

		{law.BodySignatories, withBoards, "1997-01-01", "2004-08-17", by("board-chair", "director"), by("board-chair", "director-general"), noLaw, ok, at, "L227-2"},
		{law.BodySignatories, withBoards, "1997-01-01", "2004-08-17", by("board-chair", "director"), by("council-chair", "director", "director-general"), noLaw, bad, at, "L227-2"},
		{law.BodySignatories, "old-age", "2004-08-17", "", by("board-chair", "director"), by("council-chair", "director", "director-general"), bad, still, at, "L227-2; L222-5"},
		{law.BodySignatories, "old-age", "2004-08-17", "", by("board-chair", "director-general"), by("board-chair", "council-chair"), bad, still, at, "L227-2; L222-5"},
		{law.BodySignatories, "family", "2004-08-17", "", by("board-chair", "director"), by("council-chair", "director", "director-general"), bad, still, at, "L227-2; L223-3"},
		{law.BodySignatories, "family", "2004-08-17", "", by("board-chair", "director-general"), by("board-chair", "council-chair"), bad, still, at, "L227-2; L223-3"},
		{law.BodySignatories, "collection", "2004-08-17", "", by("board-chair", "director"), by("council-chair", "director", "director-general"), bad, still, at, "L227-2; L225-3"},
		{law.BodySignatories, "collection", "2004-08-17", "", by("board-chair", "director-general"), by("board-chair", "council-chair"), bad, still, at, "L227-2; L225-3"},

		{law.BodySignatories, "autonomy", "2021-01-01", "2022-05-14", by("council-chair", "director"), by("board-chair", "director", "director-general"), noLaw, bad, at, "L227-2; L14-10-3 (action sociale)"},
		{law.BodySignatories, "autonomy", "2021-01-01", "2022-05-14", by("council-chair", "director-general"), by("council-chair", "board-chair"), noLaw, bad, at, "L227-2; L14-10-3 (action sociale)"},
		{law.BodySignatories, "autonomy", "2022-05-14", "", by("council-chair", "director"), by("board-chair", "director", "director-general"), bad, still, at, "L227-2; L223-7"},
		{law.BodySignatories, "autonomy", "2022-05-14", "", by("council-chair", "director-general"), by("council-chair", "board-chair"), bad, still, at, "L227-2; L223-7"},
	}
}

// actedBy leaves the actions of one party alone.
func actedBy(party string) string {
	return rewritten("objectives", func(o map[string]any) bool {
		if actions, ok := o["actions"].([]any); ok {
			for _, a := range actions {
				if a := a.(map[string]any); a["by"] == party {
					o["actions"] = []any{a}
				}
			}
		}
		return true
	})
}
