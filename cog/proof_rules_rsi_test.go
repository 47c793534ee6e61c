package cog_test

import "github.com/coglaw/coglaw/law"

// The self-employed scheme: one version of each rule, from the day of the decree that
// gives the convention its content (R. 611-18) to that on which L. 611-7 is repealed.
func proofsOfRSI() []proof {
	var list []proof
	for _, r := range []struct {
		rule              law.Rule
		accepted, refused string
		pointer, cites    string
	}{
		{law.EntitledBody, `{}`, `{"body": {"code": "cnam"}}`, "/body/code", "L611-7, I"},
		{law.StateParty, `{"state": {"signatories": [{"capacity": "state-delegate"}]}}`, `{"state": null}`, "/state", "L611-7, I"},
		{law.BodySignatories, by("board-chair", "director-general"), by("board-chair", "director"), "/body/signatories", "R611-19"},
		{law.BodySignatories, by("board-chair", "director-general"), by("council-chair", "director-general"), "/body/signatories", "R611-19"},
		{law.ReciprocalCommitments, `{}`, `{"commitments": [{"by": "state", "title": "Associer la caisse"}]}`, "/commitments", "L611-7, I"},
		{law.ReciprocalCommitments, `{}`, `{"commitments": [{"by": "body", "title": "Rendre compte"}]}`, "/commitments", "L611-7, I"},
		{law.ActionsByEachParty, `{}`, actedBy("body"), "/objectives", "L611-7, I"},
		{law.ActionsByEachParty, `{}`, actedBy("state"), "/objectives", "L611-7, I"},
		{law.OperatingMeans, `{}`, `{"means": null}`, "/means", "L611-7, I"},
		{law.ImplementationObjectives, `{}`, less("implementation"), "/objectives", "R611-18, I, 1°"},
		{law.ServiceQualityObjectives, `{}`, less("service-quality"), "/objectives", "R611-18, I, 2°"},
		{law.ProductivityObjectives, less("coordination"), less("productivity"), "/objectives", "R611-18, I, 3°"},
		{law.SocialActionObjectives, `{}`, less("social-action"), "/objectives", "R611-18, I, 4°"},
		{law.BudgetRules, half("social-action", "evolution"), unlisted("management"), "/budgets", "R611-18, I, 5°"},
		{law.BudgetRules, unlisted("social-action"), unlisted("intervention"), "/budgets", "R611-18, I, 5°"},
		{law.BudgetRules, half("medical-control", "evolution"), half("intervention", "evolution"), "/budgets/5", "R611-18, I, 5°"},
		{law.AmendmentConditions, `{}`, `{"amendmentConditions": {"triggers": [{"kind": "financing-act"}]}}`, "/amendmentConditions", "R611-18, I, al. 10 (1°)"},
		{law.AmendmentConditions, `{}`, `{"amendmentConditions": {"triggers": [{"kind": "workload-change"}]}}`, "/amendmentConditions", "R611-18, I, al. 10 (1°)"},
		{law.EvaluationProcess, `{}`, `{"evaluationProcess": {"heard": ["state"]}}`, "/evaluationProcess", "R611-18, I, al. 11 (2°)"},
		{law.EvaluationProcess, `{}`, `{"evaluationProcess": {"heard": ["body"]}}`, "/evaluationProcess", "R611-18, I, al. 11 (2°)"},
		{law.SicknessOrientations, `{}`, oriented(health, demography, medicines), "/orientations", "R611-18, II"},
		{law.SicknessOrientations, `{}`, oriented(health, demography, access), "/orientations", "R611-18, II"},
		{law.SicknessOrientations, `{}`, oriented(health, medicines, access), "/orientations", "R611-18, II"},
		{law.SicknessOrientations, oriented(health, demography, medicines, access, "other"), oriented(demography, medicines, access), "/orientations", "R611-18, II"},
		{law.ControlPlan, `{}`, `{"controlPlan": null}`, "/controlPlan", "R611-18, II"},
		{law.MinimumTerm, `{}`, `{"term": {"end": "{Y+4}-12-30"}}`, "/term", "L611-7, I"},
		{law.MinimumTerm, `{}`, `{"term": null}`, "/term", "L611-7, I"},
	} {
		list = append(list, proof{r.rule, "rsi", "2006-01-28", "2018-01-01", r.accepted, r.refused, noLaw, noLaw, r.pointer, r.cites})
	}
	for _, concluded := range []string{"2005-12-09", "2006-01-27", "2018-01-01", "2019-12-31", "2020-01-01"} {
		list = append(list, proof{law.LegalBasis, "rsi", "2006-01-28", "2018-01-01", `{}`, `{"concluded": "` + concluded + `"}`, bad, bad, "/concluded", "L611-7, I; R611-18"})
	}
	return list
}
