package cogtest_test

import (
	"fmt"
	"io/fs"
	"math/rand/v2"
	"slices"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/cog/cogtest"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

func ExampleDraft() {
	d := cogtest.Draft(branch.Family, law.MustParseDay("2023-07-10"))
	fmt.Println(d)
	fmt.Println(d.Judge(law.Day{}))
	// Output:
	// family, Cnaf, 2024-01-01/2027-12-31, concluded on 2023-07-10
	// lawful, law in force on 2023-07-10
}

func ExampleConvention() {
	c := cogtest.Convention(branch.Sickness, law.MustParseDay("2003-05-01"))
	for s := range c.BodySignatories() {
		fmt.Println(s.Capacity)
	}
	// Output:
	// board-chair
	// director
}

func ExampleLife() {
	d := cogtest.Life(branch.Autonomy, law.MustParseDay("2022-06-01"))
	for e := range d.Timeline() {
		fmt.Println(e.On, e.What.EN)
	}
	// Output:
	// 2022-06-01 conclusion
	// 2022-06-01 convention transmitted: commission of the National Assembly
	// 2022-06-01 convention transmitted: commission of the Senate
	// 2023-01-01 the term begins
	// 2024-03-01 amendment no. 1
	// 2024-03-01 amendment no. 1 transmitted: commission of the National Assembly
	// 2024-03-01 amendment no. 1 transmitted: commission of the Senate
	// 2026-03-01 opened: evaluation no. 1 — Évaluation finale
	// 2026-06-30 closed: evaluation no. 1 — Évaluation finale
	// 2026-12-31 the term ends
}

func ExampleWithout() {
	d := cogtest.Draft(branch.Family, law.MustParseDay("2023-07-10"))
	short := cogtest.Without(d, law.MinimumTerm)
	fmt.Println(d.Term)
	fmt.Println(short.Term)
	report := short.Judge(law.Day{})
	fmt.Println(report.Err())
	// Output:
	// 2024-01-01/2027-12-31
	// 2024-01-01/2027-12-30
	// unlawful: minimum-term at /term: the term (1 January 2024 to 30 December 2027) is too short: it has to be of at least four years (L227-1, III)
}

// An observation is made where its slug is asked for.
func ExampleWithout_observation() {
	d := cogtest.Draft(branch.Family, law.MustParseDay("2023-07-10"))
	late := cogtest.Without(d, law.LateSignature)
	for o := range late.Judge(law.Day{}).Observations() {
		fmt.Println(o.Rule, o.Pointer)
	}
	// Output: late-signature /concluded
}

func ExampleBreakable() {
	d := cogtest.Draft(branch.Autonomy, law.MustParseDay("2022-06-01"))
	fmt.Println(slices.Contains(slices.Collect(cogtest.Breakable(d)), law.NetworkExclusion))
	// Output: true
}

func ExampleExamples() {
	_, refused, _ := cogtest.Examples(law.MinimumTerm)
	fmt.Println(refused.Term)
	// Output: 2023-01-01/2026-12-30
}

func ExampleModel() {
	fmt.Println(cogtest.Model("sickness-1997"))
	// Output: Maladie 1997-1999 (modèle), Cnam, 1997-01-01/1999-12-31, concluded on 1997-04-30
}

func ExampleCorpus() {
	names, err := fs.Glob(cogtest.Corpus(), "*.json")
	fmt.Println(len(names), err)
	// Output: 10 <nil>
}

func ExamplePatch() {
	d := cogtest.Draft(branch.Family, law.MustParseDay("2023-07-10"))
	d = cogtest.Patch(d, `{"title": "Famille 2024-2027", "means": null}`)
	fmt.Println(d.Title, len(d.Means))
	// Output: Famille 2024-2027 0
}

// What is malformed is made as text.
func ExamplePatchJSON() {
	text, _ := fs.ReadFile(cogtest.Corpus(), "family.json")
	_, err := cog.Decode(cogtest.PatchJSON(text, `{"term": {"end": "2027-02-29"}}`))
	fmt.Println(err)
	// Output: malformed: line 1, column 2617, /term/end: `2027-02-29` is not a calendar date YYYY-MM-DD
}

func ExampleEditObjectives() {
	d := cogtest.Draft(branch.Family, law.MustParseDay("2023-07-10"))
	d = cogtest.EditObjectives(d, func(s *objective.Spec) bool { return !slices.Contains(s.Categories, objective.Productivity) })
	report := d.Judge(law.Day{})
	fmt.Println(report.Outcome(law.ProductivityObjectives))
	// Output: breached
}

func ExamplePartial() {
	d := cogtest.Draft(branch.Family, law.MustParseDay("2023-07-10"))
	d = cogtest.Partial(d, cog.TermSection)
	report := d.Judge(law.Day{})
	fmt.Println(report.Outcome(law.MinimumTerm), report.Outcome(law.OperatingMeans))
	// Output: satisfied undecided
}

func ExampleAdmits() {
	fmt.Println(cogtest.Admits(branch.Autonomy, law.MustParseDay("2020-12-31")))
	// Output: false
}

func ExampleBoundaries() {
	for day := range cogtest.Boundaries(branch.Autonomy) {
		fmt.Println(day)
	}
	// Output:
	// 2021-01-01
	// 2022-05-14
}

func ExampleCases() {
	for scope, day := range cogtest.Cases() {
		if scope == branch.SelfEmployed {
			fmt.Println(day)
		}
	}
	// Output:
	// 2006-01-28
	// 2011-12-22
	// 2011-12-23
	// 2017-12-31
}

func ExampleRandomUnlawfulDraft() {
	r := rand.New(rand.NewPCG(1, 2))
	d, rules := cogtest.RandomUnlawfulDraft(r)
	report := d.Judge(law.Day{})
	fmt.Println(report.Verdict(), slices.Equal(rules, slices.Collect(report.With(cog.Breached))))
	// Output: unlawful true
}
