package evaluation_test

import (
	"time"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/evaluation"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

// dec reads a figure.
func dec(s string) objective.Decimal { return objective.MustParseDecimal(s) }

// figures reads figures of successive years; "" leaves a year out.
func figures(first int, values ...string) []objective.Figure {
	var list []objective.Figure
	for i, v := range values {
		if v != "" {
			list = append(list, objective.Figure{Year: first + i, Value: dec(v)})
		}
	}
	return list
}

func day(y int, m time.Month, d int) law.Day { return law.Date(y, m, d) }

// family is the convention of the Cnaf for 2009-2012 with the targets that the
// press gave of it (examples/conventions/real/cnaf-2009-2012.json).
func family() []objective.Objective {
	ind := func(id, label, unit string, baseline *objective.Figure, targets ...objective.Figure) objective.Indicator {
		return objective.MustIndicator(objective.Quantitative{ID: id, Label: label, Unit: unit,
			Direction: objective.AtLeast, Baseline: baseline, Targets: targets})
	}
	return []objective.Objective{
		objective.Must(objective.Spec{
			ID: "O1", Title: "Bâtir une offre de service complète pour les allocataires",
			Categories: []objective.Category{objective.ServiceQuality, objective.SocialAction},
			Indicators: []objective.Indicator{
				ind("I1", "Courriers traités sous quinze jours", "%", nil, figures(2009, "85")...),
				ind("I2", "Appels téléphoniques traités par un agent", "%", &objective.Figure{Year: 2008, Value: dec("90.5")}, figures(2009, "90")...),
				ind("I3", "Demandes de minima sociaux traitées sous quinze jours", "%", nil),
				ind("I4", "Places nouvelles d’accueil collectif des jeunes enfants (cumul)", "places", nil, figures(2012, "100000")...),
				objective.MustIndicator(objective.Qualitative{ID: "I5", Label: "Bouquet de services offert en ligne"}),
			}}),
		objective.Must(objective.Spec{
			ID: "O2", Title: "Rendre la gestion plus efficace et plus sûre",
			Categories: []objective.Category{objective.Productivity},
			Indicators: []objective.Indicator{ind("I6", "Postes obtenus pour le RSA", "postes", nil, figures(2009, "1257")...)}}),
		objective.Must(objective.Spec{
			ID: "O3", Title: "Faire mieux fonctionner le réseau des caf",
			Categories: []objective.Category{objective.Productivity}}),
		objective.Must(objective.Spec{
			ID: "O4", Title: "Appliquer la réforme des minima sociaux",
			Categories: []objective.Category{objective.Implementation}}),
	}
}

// familyRecord has the results the press gave; who found what is made up.
func familyRecord() evaluation.Record {
	return evaluation.Record{
		Title:  "Évaluation de la convention État-Cnaf 2009-2012",
		Opened: day(2013, time.January, 14), Closed: day(2013, time.April, 30),
		Results: []evaluation.Result{
			{Indicator: "I1", Figures: figures(2009, "78")},
			{Indicator: "I2", Figures: figures(2009, "74", "80")},
			{Indicator: "I3", Figures: figures(2008, "91", "77.6")},
			{Indicator: "I4", Figures: figures(2012, "80000")},
			{Indicator: "I6", Figures: figures(2009, "1200")},
		},
		Views: []evaluation.View{
			{Objective: "O1", By: branch.State, Finding: evaluation.NotReached, Comment: "Les délais de 2009 n’ont pas été rattrapés."},
			{Objective: "O1", By: branch.NationalBody, Finding: evaluation.Partly, Comment: "La montée du RSA n’était pas prévue : 1 200 postes | 1 257 demandés."},
			{Objective: "O2", By: branch.NationalBody, Finding: evaluation.Reached},
			{Objective: "O2", By: branch.State, Finding: evaluation.Reached},
			{Objective: "O3", By: branch.NationalBody, Finding: evaluation.Reached},
			{Objective: "O4", By: branch.NationalBody, Finding: evaluation.NotAssessable},
			{Objective: "O4", By: branch.State, Finding: evaluation.NotAssessable},
		},
		Silent: []evaluation.Silence{{By: branch.State, Invited: day(2013, time.February, 11)}},
	}
}

// partRecord is of two of the objectives, and not adversarial: on one nobody was heard,
// on the other the State alone, and the body was invited too late. It is made up.
func partRecord() evaluation.Record {
	return evaluation.Record{
		Opened: day(2010, time.June, 1), Closed: day(2010, time.July, 1), Objectives: []string{"O2", "O4"},
		Results: []evaluation.Result{{Indicator: "I6", Figures: figures(2009, "1257.0")}},
		Views:   []evaluation.View{{Objective: "O2", By: branch.State, Finding: evaluation.Reached}},
		Silent:  []evaluation.Silence{{By: branch.NationalBody, Invited: day(2010, time.July, 1)}},
	}
}

// oldAge is the convention of the Cnav for 2005-2008 with its targets
// (examples/conventions/real/cnav-2005-2008.json).
func oldAge() []objective.Objective {
	return []objective.Objective{
		objective.Must(objective.Spec{
			ID: "O3", Title: "Remplacer les seules heures d’aide-ménagère par des plans d’action personnalisés",
			Categories: []objective.Category{objective.SocialAction},
			Indicators: []objective.Indicator{objective.MustIndicator(objective.Quantitative{
				ID: "I1", Label: "Heures d’aide-ménagère", Unit: "millions d’heures", Direction: objective.AtMost,
				Targets: figures(2005, "21", "19.6", "17.9", "16.3")})}}),
	}
}
