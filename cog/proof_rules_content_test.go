package cog_test

import "github.com/coglaw/coglaw/law"

// What a convention contains: L. 227-1, I, al. 2, the two lists of numbered items and al. 11.
func proofsOfContent() []proof {
	const clause, process = "/amendmentConditions", "/evaluationProcess"
	const oneTrigger = `{"amendmentConditions": {"triggers": [{"kind": "financing-act"}]}}`
	const ownTrigger = `{"amendmentConditions": {"triggers": [{"kind": "workload-change"}, {"kind": "other", "title": "Revoyure"}]}}`
	const bodyAlone, stateAlone = `{"evaluationProcess": {"heard": ["body"]}}`, `{"evaluationProcess": {"heard": ["state"], "procedure": "Un rapport"}}`
	return []proof{
		{law.OperatingMeans, allGeneral, "1997-01-01", "", `{}`, `{"means": null}`, noLaw, still, "/means", "L227-1, I, al. 2"},
		{law.ImplementationObjectives, allGeneral, "1997-01-01", "", `{}`, less("implementation"), noLaw, still, "/objectives", "L227-1, I, 1°"},
		{law.ServiceQualityObjectives, allGeneral, "1997-01-01", "", `{}`, less("service-quality"), noLaw, still, "/objectives", "L227-1, I, 2°"},
		{law.ProductivityObjectives, allButAutonomy, "2004-12-21", "", `{}`, less("productivity"), na, still, "/objectives", "L227-1, I, 2° bis"},
		{law.CoordinationObjectives, "autonomy", "2021-01-01", "", less("productivity"), less("coordination"), noLaw, still, "/objectives", "L227-1, I, 2° bis"},
		{law.SocialActionObjectives, allButAutonomy, "1998-07-31", "2021-01-01", `{}`, less("social-action"), na, bad, "/objectives", "L227-1, I, 3°"},
		{law.SocialActionObjectives, allButAutonomy, "2021-01-01", "", `{}`, less("social-action"), bad, still, "/objectives", "L227-1, I, 3°"},
		{law.SocialActionObjectives, "autonomy", "2021-01-01", "", `{}`, less("social-action"), noLaw, still, "/objectives", "L227-1, I, 3°"},

		{law.NetworkExclusion, "autonomy", "2021-01-01", "", `{}`, onNetwork, noLaw, still, "/network", "L227-1, I, 5°"},
		{law.NetworkExclusion, "autonomy", "2021-01-01", "", `{"network": {"conditions": []}}`, onNetwork, noLaw, still, "/network", "L227-1, I, 5°"},

		{law.SelfEmployedCommitments, forIndependent, "2018-01-01", "", `{}`, dedicates(true, false), na, still, "/objectives", "L227-1, I, al. 11"},
		{law.SelfEmployedCommitments, forIndependent, "2018-01-01", "", `{}`, dedicates(false, true), na, still, "/objectives", "L227-1, I, al. 11"},
		{law.SelfEmployedCommitments, forIndependent, "2018-01-01", "", `{}`, dedicates(false, false), na, still, "/objectives", "L227-1, I, al. 11"},

		{law.AmendmentConditions, allButAutonomy, "1997-01-01", "2004-12-21", `{}`, oneTrigger, noLaw, bad, clause, "L227-1, I, al. 11 (1°)"},
		{law.AmendmentConditions, allButAutonomy, "1997-01-01", "2004-12-21", `{}`, ownTrigger, noLaw, bad, clause, "L227-1, I, al. 11 (1°)"},
		{law.AmendmentConditions, allButAutonomy, "2004-12-21", "2018-01-01", `{}`, oneTrigger, bad, bad, clause, "L227-1, I, al. 12 (1°)"},
		{law.AmendmentConditions, allButAutonomy, "2004-12-21", "2018-01-01", `{}`, ownTrigger, bad, bad, clause, "L227-1, I, al. 12 (1°)"},
		{law.AmendmentConditions, allButAutonomy, "2018-01-01", "", `{}`, oneTrigger, bad, still, clause, "L227-1, I, al. 13 (1°)"},
		{law.AmendmentConditions, allButAutonomy, "2018-01-01", "", `{}`, ownTrigger, bad, still, clause, "L227-1, I, al. 13 (1°)"},
		{law.AmendmentConditions, allGeneral, "2018-01-01", "", `{}`, `{"amendmentConditions": null}`, bad, still, clause, "L227-1, I, al. 13 (1°)"},

		{law.EvaluationProcess, allButAutonomy, "1997-01-01", "2004-12-21", `{}`, bodyAlone, noLaw, bad, process, "L227-1, I, al. 12 (2°)"},
		{law.EvaluationProcess, allButAutonomy, "1997-01-01", "2004-12-21", `{}`, stateAlone, noLaw, bad, process, "L227-1, I, al. 12 (2°)"},
		{law.EvaluationProcess, allButAutonomy, "2004-12-21", "2018-01-01", `{}`, bodyAlone, bad, bad, process, "L227-1, I, al. 13 (2°)"},
		{law.EvaluationProcess, allButAutonomy, "2004-12-21", "2018-01-01", `{}`, stateAlone, bad, bad, process, "L227-1, I, al. 13 (2°)"},
		{law.EvaluationProcess, allButAutonomy, "2018-01-01", "", `{}`, bodyAlone, bad, still, process, "L227-1, I, al. 14 (2°)"},
		{law.EvaluationProcess, allButAutonomy, "2018-01-01", "", `{}`, stateAlone, bad, still, process, "L227-1, I, al. 14 (2°)"},
		{law.EvaluationProcess, allGeneral, "2018-01-01", "", `{}`, `{"evaluationProcess": null}`, bad, still, process, "L227-1, I, al. 14 (2°)"},
	}
}

// What the sickness branch had beside, while L. 227-1 had a part II.
func proofsOfSickness() []proof {
	return []proof{
		{law.SicknessOrientations, "sickness", "1997-01-01", "1998-07-31", oriented(health, demography, medicines), oriented(health, demography), noLaw, bad, "/orientations", "L227-1, II"},
		{law.SicknessOrientations, "sickness", "1997-01-01", "1998-07-31", oriented(health, demography, medicines, "other"), oriented(health, medicines), noLaw, bad, "/orientations", "L227-1, II"},
		{law.SicknessOrientations, "sickness", "1997-01-01", "1998-07-31", `{}`, oriented(demography, medicines, access), noLaw, bad, "/orientations", "L227-1, II"},
		{law.SicknessOrientations, "sickness", "1998-07-31", "2009-05-14", oriented(health, demography, medicines, access, "other"), oriented(health, demography, medicines), ok, na, "/orientations", "L227-1, II"},
		{law.SicknessOrientations, "sickness", "1998-07-31", "2009-05-14", `{}`, oriented(health, demography, access), bad, na, "/orientations", "L227-1, II"},
		{law.SicknessOrientations, "sickness", "1998-07-31", "2009-05-14", `{}`, oriented(health, medicines, access), bad, na, "/orientations", "L227-1, II"},
		{law.SicknessOrientations, "sickness", "1998-07-31", "2009-05-14", `{}`, oriented(demography, medicines, access), bad, na, "/orientations", "L227-1, II"},
		{law.ControlPlan, "sickness", "2003-12-19", "2009-05-14", `{}`, `{"controlPlan": null}`, na, na, "/controlPlan", "L227-1, II"},
	}
}

// How long a convention runs: L. 227-1, III. Y+1 is its first year.
func proofsOfTerm() []proof {
	const three, underThree = `{"term": {"end": "{Y+3}-12-31"}}`, `{"term": {"end": "{Y+3}-12-30"}}`
	const four, underFour = `{"term": {"start": "{Y+1}-03-15", "end": "{Y+5}-03-14"}}`, `{"term": {"start": "{Y+1}-03-15", "end": "{Y+5}-03-13"}}`
	return []proof{
		{law.MinimumTerm, allButAutonomy, "1997-01-01", "2004-12-21", three, underThree, noLaw, bad, "/term", "L227-1, III"},
		{law.MinimumTerm, allButAutonomy, "1997-01-01", "2004-12-21", three, `{"term": null}`, noLaw, bad, "/term", "L227-1, III"},
		{law.MinimumTerm, allButAutonomy, "2004-12-21", "", `{}`, three, ok, still, "/term", "L227-1, III"},
		{law.MinimumTerm, allGeneral, "2004-12-21", "", four, `{"term": null}`, bad, still, "/term", "L227-1, III"},
		{law.MinimumTerm, "autonomy", "2021-01-01", "", four, underFour, noLaw, still, "/term", "L227-1, III"},
	}
}
