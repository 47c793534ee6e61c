package cog_test

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/coglaw/coglaw/amendment"
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/evaluation"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

// draft is a convention of the family branch in which nothing is missing.
func draft() cog.Draft {
	return cog.Draft{
		Scope:     branch.Family,
		Title:     "Famille 2023-2027",
		Concluded: law.MustParseDay("2023-07-10"),
		Term:      cog.Years(2023, 2027),
		State:     []branch.StateSignatory{{Capacity: branch.Minister}},
		Body: cog.Body{Code: branch.Cnaf, Signatories: []branch.BodySignatory{
			{Capacity: branch.BoardChair}, {Capacity: branch.DirectorGeneral},
		}},
		Objectives: []objective.Objective{
			objective.Must(objective.Spec{
				ID: "O1", Title: "Verser le juste droit",
				Categories: []objective.Category{objective.Implementation, objective.ServiceQuality},
				Actions: []objective.Action{
					{By: branch.State, Title: "Simplifier les ressources prises en compte"},
					{By: branch.NationalBody, Title: "Préremplir les déclarations"},
				},
			}),
			objective.Must(objective.Spec{
				ID: "O2", Title: "Ouvrir des places d’accueil, et mutualiser le réseau",
				Categories: []objective.Category{objective.SocialAction, objective.Productivity},
			}),
		},
		Means: []clause.Means{{Title: "Trajectoire d’effectifs", Kind: clause.Staff}},
		Commitments: []clause.Commitment{
			{By: branch.State, Title: "Associer la caisse à la préparation des textes"},
			{By: branch.NationalBody, Title: "Rendre compte chaque année"},
		},
		Budgets: []clause.Budget{
			{Kind: branch.Management, Computation: "Base de 2022", Evolution: "+1 % par an"},
			{Kind: branch.SocialAction, Computation: "Base de 2022", Evolution: "+3 % par an"},
		},
		AmendmentConditions: &amendment.Clause{Triggers: []amendment.Trigger{
			{Kind: amendment.FinancingAct}, {Kind: amendment.WorkloadChange},
		}},
		EvaluationProcess: &evaluation.Clause{Heard: []branch.Party{branch.State, branch.NationalBody}},
	}
}

func ExampleNew() {
	d := draft()
	d.Term = cog.Years(2023, 2025)
	d.Commitments = d.Commitments[:1]

	_, err := cog.New(d)
	fmt.Println(errors.Is(err, law.MinimumTerm))

	var unlawful *cog.Unlawful
	if errors.As(err, &unlawful) {
		for b := range unlawful.Breaches() {
			fmt.Println(b.Rule, b.Citations, b.Pointer, b.In(law.French))
		}
	}
	// Output:
	// true
	// reciprocal-commitments [L227-1, I, al. 1] /commitments les engagements sont réciproques : il en manque un de l’organisme national
	// minimum-term [L227-1, III] /term la période (du 1er janvier 2023 au 31 décembre 2025) est trop courte : il en faut une d’au moins quatre ans
}

func ExampleNew_lawful() {
	c, err := cog.New(draft())
	if err != nil {
		panic(err)
	}
	fmt.Println(c.Title(), c.Term(), c.Body())
	for duty := range c.Report().Duties() {
		fmt.Println(duty.Rule, duty.Citations, duty.Demands.In(law.English))
	}
	for o := range c.Report().Observations() {
		fmt.Println(o.Rule, o.Citations, o.In(law.English))
	}
	for norm := range c.Report().Open() {
		fmt.Println(norm.Rule, norm.Citations, norm.Demands.In(law.English))
	}
	// Output:
	// Famille 2023-2027 2023-01-01/2027-12-31 cnaf
	// transmit-to-parliament [L227-1, III LO111-9] transmit the convention, and its amendments, to the commissions of both assemblies meant by LO. 111-9
	// late-signature [L224-10, al. 3] the convention was not signed before 1 January 2023 but on 10 July 2023: the decisions taken under it come under paragraph 1, and take effect only if the State does not oppose them within the time set by decree
	// financing-acts [L227-1, I, al. 1] the convention keeps within the social security financing acts
	// framework-convention [L114-23, III] the convention is negotiated within the framework convention on performance
}

// The same text under the law of two days: three years were enough in 2004.
func ExampleDraft_Judge() {
	d := draft()
	d.Concluded = law.Day{} // not signed yet
	d.Term = cog.Years(2004, 2006)
	for _, at := range []string{"2004-12-20", "2004-12-21"} {
		report := d.Judge(law.MustParseDay(at))
		fmt.Println(at, report.Outcome(law.MinimumTerm), report.Outcome(law.ProductivityObjectives))
	}

	// Of an archive only a part may be known.
	known := cog.Draft{Scope: branch.Family, Partial: true, Concluded: law.MustParseDay("2023-07-10"), Term: cog.Years(2023, 2027)}
	report := known.Judge(known.Concluded)
	fmt.Println(report.Verdict(), report.Outcome(law.MinimumTerm), report.Outcome(law.OperatingMeans))
	fmt.Println(report.Why(law.OperatingMeans))

	// What is known in full can be said: there absence speaks.
	known.Known = []cog.Section{cog.MeansSection}
	report = known.Judge(known.Concluded)
	fmt.Println(report.Verdict(), report.Outcome(law.OperatingMeans))
	// Output:
	// 2004-12-20 satisfied not-applicable
	// 2004-12-21 breached satisfied
	// undetermined satisfied undecided
	// the document lacks: operating means
	// unlawful breached
}

func ExampleDecode() {
	_, err := cog.Decode([]byte(`{
  "format": "coglaw/1",
  "regime": "general",
  "scope": "family",
  "concluded": "2023-02-30",
  "means": [{"title": "Effectifs"}],
  "Title": "Famille"
}`))
	var malformed *cog.Malformed
	if errors.As(err, &malformed) {
		for fault := range malformed.Faults() {
			fmt.Println(fault.In(law.English))
		}
	}
	// Output:
	// line 5, column 16, /concluded: `2023-02-30` is not a calendar date YYYY-MM-DD
	// line 6, column 13, /means/0: `kind` is missing
	// line 7, column 3, /Title: unknown key `Title`; case counts: `title`
}

// A stream holds one document after another; a malformed one does not stop those
// after it.
func ExampleNewDecoder() {
	stream := strings.NewReader(`{"format":"coglaw/1","regime":"general","scope":"family","partial":true,"concluded":"2023-07-10"}
{"format":"coglaw/1","regime":"general","scope":"familly"}
{"format":"coglaw/1","regime":"general","scope":"autonomy","partial":true,"concluded":"2019-07-10"}
`)
	dec := cog.NewDecoder(stream)
	for {
		d, err := dec.Decode()
		switch {
		case err == io.EOF:
			return
		case err != nil:
			fmt.Println(err)
		default:
			fmt.Println(d.Scope, d.Judge(d.Concluded).Verdict())
		}
	}
	// Output:
	// family undetermined
	// malformed: line 2, column 49, /scope: `familly` is neither a branch nor collection
	// autonomy unlawful
}
