package cogtest_test

import (
	"fmt"
	"io/fs"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/cog/cogtest"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

// A printer is a test that prints what it fails with.
type printer struct{ testing.TB }

func (printer) Helper()                           {}
func (printer) Name() string                      { return "TestBilling" }
func (printer) Errorf(format string, args ...any) { fmt.Printf(format+"\n", args...) }

// How it reads where something else is breached than was wanted.
func ExampleBreaches() {
	d := cogtest.Draft(branch.Family, law.MustParseDay("2023-07-10"))
	d.State = nil
	var t printer // in a test, its own t
	cogtest.Breaches(t, d.Judge(law.Day{}), law.StateParty)
	cogtest.Breaches(t, d.Judge(law.Day{}), law.MinimumTerm)
	// Output:
	// breaches: not those wanted
	//   wanted: minimum-term
	//   found:  state-party
	//   beyond: state-party at /state: nobody signs for the State (L227-1, I, al. 1)
	//   missing: minimum-term: satisfied, a term of at least four years
	//   in: unlawful, law in force on 2023-07-10, 1 breach
	//   again:  go test -run '^TestBilling$'
}

func ExampleLawful() {
	d := cogtest.Without(cogtest.Draft(branch.Family, law.MustParseDay("2023-07-10")), law.OperatingMeans)
	var t printer
	cogtest.Lawful(t, d.Judge(law.Day{}))
	// Output:
	// not lawful
	//   breached: operating-means at /means: the convention sets no operating means (L227-1, I, al. 2)
	//   in: unlawful, law in force on 2023-07-10, 1 breach
	//   again:  go test -run '^TestBilling$'
}

// What an archive does not hold decides nothing.
func ExampleUndecided() {
	d := cogtest.Draft(branch.Family, law.MustParseDay("2023-07-10"))
	d.Means, d.Partial = nil, true
	d.Known = []cog.Section{cog.TermSection}
	var t printer
	cogtest.Undecided(t, d.Judge(law.Day{}), law.OperatingMeans)
	cogtest.Undecided(t, d.Judge(law.Day{}))
	// Output:
	// undecided: not those wanted
	//   wanted: none
	//   found:  operating-means
	//   beyond: operating-means at /means: the document lacks: operating means
	//   in: undetermined, law in force on 2023-07-10, 1 rule undecided
	//   again:  go test -run '^TestBilling$'
}

func ExampleObserved() {
	d := cogtest.Draft(branch.Family, law.MustParseDay("2023-07-10"))
	d.Term = cog.Years(2023, 2027)
	var t printer
	cogtest.Observed(t, d.Judge(law.Day{}), law.LateSignature)
	cogtest.Observed(t, d.Judge(law.Day{}), law.LateSignature, law.SignatureDays)
	// Output:
	// observations: not those wanted
	//   wanted: late-signature, signature-days
	//   found:  late-signature
	//   missing: signature-days: observation, the act bears the day of its last signature
	//   in: lawful, law in force on 2023-07-10, 1 observation
	//   again:  go test -run '^TestBilling$'
}

func ExampleOpen() {
	d := cogtest.Draft(branch.Family, law.MustParseDay("2023-07-10"))
	var t printer
	cogtest.Open(t, d.Judge(law.Day{}), law.FinancingActs, law.FrameworkConvention)
	cogtest.Open(t, d.Judge(law.Day{}), law.FinancingActs)
	// Output:
	// open norms: not those wanted
	//   wanted: financing-acts
	//   found:  financing-acts, framework-convention
	//   beyond: framework-convention: the convention is negotiated within the framework convention on performance (article L. 114-23, III)
	//   in: lawful, law in force on 2023-07-10
	//   again:  go test -run '^TestBilling$'
}

func ExampleGolden() {
	var t printer
	cogtest.Golden(t, "testdata/letter.golden", []byte("Le contrat dure quatre ans.\nIl est signé.\n"))
	cogtest.Golden(t, "testdata/letter.golden", []byte("Le contrat dure quatre ans.\nIl n’est pas signé.\n"))
	// Output:
	// testdata/letter.golden: not what it holds
	//   line 2
	//   wanted: "Il est signé.\n"
	//   found:  "Il n’est pas signé.\n"
	//   write:  COGTEST_UPDATE=1 go test -run '^TestBilling$'
	//   again:  go test -run '^TestBilling$'
}

func ExampleMalformed() {
	_, err := cog.Decode([]byte(`{"format": "coglaw/1", "regime": "general"}`))
	var t printer
	cogtest.Malformed(t, err, "")
	cogtest.Malformed(t, err, "/scope")
	// Output:
	// faults of form: not those wanted
	//   wanted: /scope
	//   found:  the whole
	//   beyond: the whole: missing: `scope` is missing (line 1, column 1)
	//   missing: /scope
	//   again:  go test -run '^TestBilling$'
}

func ExampleUnlawful() {
	_, err := cog.New(cogtest.Without(cogtest.Draft(branch.Family, law.MustParseDay("2023-07-10")), law.MinimumTerm))
	var t printer
	cogtest.Unlawful(t, err, law.MinimumTerm)
	cogtest.Unlawful(t, nil, law.MinimumTerm)
	// Output:
	// no breach is reported
	//   wanted: minimum-term
	//   found:  no error
	//   again:  go test -run '^TestBilling$'
}

func ExampleOutstanding() {
	c := cogtest.Convention(branch.Family, law.MustParseDay("2023-07-10"))
	var t printer
	cogtest.Outstanding(t, c, law.MustParseDay("2023-08-01"), cogtest.Owed{Rule: law.TransmitToParliament, To: branch.AssemblyCommission})
	// Output:
	// outstanding on 2023-08-01: not those wanted
	//   wanted: transmit-to-parliament to national-assembly-commission
	//   found:  transmit-to-parliament to national-assembly-commission, transmit-to-parliament to senate-commission
	//   beyond: transmit-to-parliament to senate-commission since 2023-07-10: transmit the convention, and its amendments, to the commissions of both assemblies meant by LO. 111-9 (article L. 227-1, III; article LO. 111-9)
	//   in: family, Cnaf, 2024-01-01/2027-12-31, concluded on 2023-07-10
	//   again:  go test -run '^TestBilling$'
}

func ExampleHandles() {
	titles := map[law.Rule]string{}
	for rule := range law.Rules() {
		titles[rule] = rule.String()
	}
	delete(titles, law.NetworkExclusion)
	var t printer
	cogtest.Handles(t, func(r law.Rule) bool { return titles[r] != "" })
	// Output:
	// not every rule is handled
	//   forgotten: network-exclusion: rule, no clause on a network of local bodies (article L. 227-1, I, 5°)
	//   again:  go test -run '^TestBilling$'
}

func ExampleTestStore() {
	kept := map[string][]byte{}
	err := cogtest.TestStore(
		func(id string, document []byte) error { kept[id] = document; return nil },
		func(id string) ([]byte, error) { return kept[id], nil },
	)
	fmt.Println(err)
	// Output:
	// get cogtest-shared, after the slice that was put has changed: what comes back is malformed: malformed: line 1, column 1: not JSON
	// get cogtest-shared, after the slice that was got has changed: what comes back is malformed: malformed: line 1, column 1: not JSON
	// an id that was never put is no error: 0 bytes
}

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

func ExampleModels() {
	for name, text := range cogtest.Models() {
		if d, err := cog.Decode(text); err == nil && d.Scope == branch.Autonomy {
			report := d.Judge(law.Day{})
			fmt.Println(name, report.Verdict())
		}
	}
	// Output:
	// autonomy-unlawful unlawful
	// autonomy lawful
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

func ExampleRandomDraft() {
	seed := rand.Uint64() // to be logged: it gives the same draft again
	d := cogtest.RandomDraft(rand.New(rand.NewPCG(seed, 0)))
	report := d.Judge(law.Day{})
	fmt.Println(report.Lawful())
	// Output: true
}

func ExampleRandomLife() {
	r := rand.New(rand.NewPCG(1, 2))
	d := cogtest.RandomLife(r)
	assessed := d.Assess(law.Day{})
	fmt.Println(assessed)
	// Output: lawful, law in force on 2013-08-08, 1 amendment, 1 evaluation
}

func ExampleRandomUnlawfulLife() {
	r := rand.New(rand.NewPCG(1, 2))
	d, rules := cogtest.RandomUnlawfulLife(r)
	assessed := d.Assess(law.Day{})
	fmt.Println(rules)
	fmt.Println(assessed)
	// Output:
	// [reciprocal-commitments actions-by-each-party operating-means]
	// unlawful, law in force on 2013-08-08, 3 breaches, 1 amendment, 1 evaluation
}

func ExampleRandomUnlawfulDraft() {
	r := rand.New(rand.NewPCG(1, 2))
	d, rules := cogtest.RandomUnlawfulDraft(r)
	report := d.Judge(law.Day{})
	fmt.Println(report.Verdict(), slices.Equal(rules, slices.Collect(report.With(cog.Breached))))
	// Output: unlawful true
}
