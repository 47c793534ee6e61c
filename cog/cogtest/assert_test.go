package cogtest_test

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/cog/cogtest"
	"github.com/coglaw/coglaw/law"
)

// A witness is a test that keeps what it is told, and by which file it was asked: as package
// testing does, it passes over what has called itself a helper.
type witness struct {
	testing.TB
	said, file string
	helpers    []string
}

func (w *witness) Helper()                           { w.helpers = append(w.helpers, caller(1).Function) }
func (w *witness) Name() string                      { return "TestBilling/a+b" }
func (w *witness) Errorf(format string, args ...any) { w.hear(fmt.Sprintf(format, args...)) }
func (w *witness) Fatalf(format string, args ...any) {
	w.hear("fatal: " + fmt.Sprintf(format, args...))
}

func (w *witness) hear(text string) {
	w.said += text
	at := 2
	for slices.Contains(w.helpers, caller(at).Function) {
		at++
	}
	w.file = filepath.Base(caller(at).File)
}

// caller is who called the caller, or somebody before him.
func caller(before int) runtime.Frame {
	callers := make([]uintptr, 1)
	runtime.Callers(before+2, callers)
	frame, _ := runtime.CallersFrames(callers).Next()
	return frame
}

// said returns what an assertion says where it fails, "" where it holds. It has to be the line of
// the test that it blames.
func said(assert func(t testing.TB)) string {
	var w witness
	assert(&w)
	if w.said != "" && w.file != "assert_test.go" {
		return "blames " + w.file + ": " + w.said
	}
	return w.said
}

func family() cog.Draft { return cogtest.Draft(branch.Family, day("2023-07-10")) }

func without(rules ...law.Rule) cog.Report {
	d := family()
	for _, r := range rules {
		d = cogtest.Without(d, r)
	}
	return d.Judge(law.Day{})
}

const again = "  again:  go test -run '^TestBilling$/^a\\+b$'"

func TestBreachesAreExactlyThoseWanted(t *testing.T) {
	broken := without(law.StateParty, law.MinimumTerm)
	assert.Empty(t, said(func(t testing.TB) { cogtest.Breaches(t, broken, law.MinimumTerm, law.StateParty, law.StateParty) }))
	assert.Empty(t, said(func(t testing.TB) { cogtest.Breaches(t, without()) }))
	assert.Equal(t, `breaches: not those wanted
  wanted: minimum-term, operating-means, control-plan
  found:  state-party, minimum-term
  beyond: state-party at /state: nobody signs for the State (L227-1, I, al. 1)
  missing: operating-means: satisfied, it sets the operating means
  missing: control-plan: not-applicable, does not bind: family
  in: unlawful, law in force on 2023-07-10, 2 breaches
`+again, said(func(t testing.TB) {
		cogtest.Breaches(t, broken, law.MinimumTerm, law.OperatingMeans, law.ControlPlan)
	}))
}

func TestWhatThePageShowsIsWhatIsSaid(t *testing.T) {
	page, err := os.ReadFile("README.md")
	require.NoError(t, err)
	shown := said(func(t testing.TB) {
		cogtest.Breaches(t, without(law.StateParty, law.MinimumTerm), law.MinimumTerm, law.OperatingMeans)
	})
	assert.Contains(t, string(page), "```text\n"+strings.Replace(shown, `/^a\+b$`, "", 1)+"\n```\n")
}

// A rule that is breached twice is told of once, at each place.
func TestBreachesOfALifeAreThoseOfAllItsActs(t *testing.T) {
	life := cogtest.Without(cogtest.Life(branch.Family, day("2023-07-10")), law.AmendmentSameBody)
	assessed := life.Assess(law.Day{})
	assert.Empty(t, said(func(t testing.TB) { cogtest.Breaches(t, assessed, law.AmendmentSameBody) }))
	assert.Empty(t, said(func(t testing.TB) { cogtest.Breaches(t, assessed.Amendments[0], law.AmendmentSameBody) }))
	assert.Equal(t, `breaches: not those wanted
  wanted: none
  found:  amendment-same-body
  beyond: amendment-same-body at /amendments/0/body/code: the amendment is concluded with Cnam, the convention with Cnaf (L227-1, I, al. 1)
  in: unlawful, law in force on 2023-07-10, 1 breach, 1 amendment, 1 evaluation
`+again, said(func(t testing.TB) { cogtest.Breaches(t, assessed) }))
	assert.Equal(t, `breaches: not those wanted
  wanted: amendment-same-body, amendment-basis
  found:  amendment-same-body
  missing: amendment-basis: satisfied, the amendment is concluded on a day when the law allows one
  in: amendment 1: unlawful, law in force on 2025-03-01, 1 breach
`+again, said(func(t testing.TB) {
		cogtest.Breaches(t, assessed.Amendments[0], law.AmendmentSameBody, law.AmendmentBasis)
	}))
	assert.Contains(t, said(func(t testing.TB) { cogtest.Breaches(t, assessed, law.AmendmentBasis) }), "\n  missing: amendment-basis: satisfied, the amendment is concluded on a day when the law allows one\n")
	assert.Contains(t, said(func(t testing.TB) { cogtest.Breaches(t, assessed, law.MinimumTerm) }), "\n  missing: minimum-term: satisfied, a term of at least four years\n")
	assert.Contains(t, said(func(t testing.TB) { cogtest.Breaches(t, assessed, law.LateSignature) }), "\n  missing: late-signature: observation, the convention is signed before 1 January of the first year of its term (article L. 224-10, al. 3)\n")

	bare := cog.Draft{Scope: branch.Family, Concluded: day("2023-07-10")}
	assert.Contains(t, said(func(t testing.TB) { cogtest.Breaches(t, bare.Judge(law.Day{})) }),
		"  beyond: reciprocal-commitments at /commitments: commitments are reciprocal: none by the State (L227-1, I, al. 1)\n"+
			"          reciprocal-commitments at /commitments: commitments are reciprocal: none by the national body (L227-1, I, al. 1)\n")
}

func TestWhatIsUndecidedIsExactlyWhatIsWanted(t *testing.T) {
	d := cogtest.Partial(family(), cog.TermSection, cog.BodySection, cog.StateSection, cog.ObjectivesSection, cog.BudgetsSection,
		cog.AmendmentConditionsSection, cog.EvaluationProcessSection, cog.CommitmentsSection)
	report := d.Judge(law.Day{})
	assert.Empty(t, said(func(t testing.TB) { cogtest.Undecided(t, report, law.OperatingMeans) }))
	assert.Equal(t, `undecided: not those wanted
  wanted: minimum-term
  found:  operating-means
  beyond: operating-means at /means: the document lacks: operating means
  missing: minimum-term: satisfied, a term of at least four years
  in: undetermined, law in force on 2023-07-10, 1 rule undecided
`+again, said(func(t testing.TB) { cogtest.Undecided(t, report, law.MinimumTerm) }))
	assert.Equal(t, `not lawful
  undecided: operating-means at /means: the document lacks: operating means
  in: undetermined, law in force on 2023-07-10, 1 rule undecided
`+again, said(func(t testing.TB) { cogtest.Lawful(t, report) }))
}

func TestLawfulSaysWhatIsAgainstIt(t *testing.T) {
	assert.Empty(t, said(func(t testing.TB) { cogtest.Lawful(t, without()) }))
	assert.Equal(t, `not lawful
  breached: minimum-term at /term: the term (1 January 2024 to 30 December 2027) is too short: it has to be of at least four years (L227-1, III)
  in: unlawful, law in force on 2023-07-10, 1 breach
`+again, said(func(t testing.TB) { cogtest.Lawful(t, without(law.MinimumTerm)) }))
	assert.Equal(t, "not lawful\n  in: undetermined\n"+again, said(func(t testing.TB) { cogtest.Lawful(t, cog.Report{}) }))
}

func TestObservationsAndOpenNormsAreExactlyThoseWanted(t *testing.T) {
	late := without(law.LateSignature)
	assert.Empty(t, said(func(t testing.TB) { cogtest.Observed(t, late, law.LateSignature) }))
	assert.Equal(t, `observations: not those wanted
  wanted: signature-days
  found:  late-signature
  beyond: late-signature at /concluded: the convention was not signed before 1 January 2023 but on 10 July 2023: the decisions taken under it come under paragraph 1, and take effect only if the State does not oppose them within the time set by decree (L224-10, al. 3)
  missing: signature-days: observation, the act bears the day of its last signature
  in: lawful, law in force on 2023-07-10, 1 observation
`+again, said(func(t testing.TB) { cogtest.Observed(t, late, law.SignatureDays) }))

	assert.Empty(t, said(func(t testing.TB) { cogtest.Open(t, without(), law.FinancingActs, law.FrameworkConvention) }))
	assert.Equal(t, `open norms: not those wanted
  wanted: financing-acts, consistent-orientations
  found:  financing-acts, framework-convention
  beyond: framework-convention: the convention is negotiated within the framework convention on performance (article L. 114-23, III)
  missing: consistent-orientations: open norm, orientations consistent with those of the general scheme’s sickness branch (article R. 611-18, II)
  in: lawful, law in force on 2023-07-10
`+again, said(func(t testing.TB) { cogtest.Open(t, without(), law.FinancingActs, law.ConsistentOrientations) }))
}

func TestWhatIsOutstandingIsExactlyWhatIsWanted(t *testing.T) {
	c := cogtest.Convention(branch.Family, day("2023-07-10"))
	assembly := cogtest.Owed{Rule: law.TransmitToParliament, To: branch.AssemblyCommission}
	senate := cogtest.Owed{Rule: law.TransmitToParliament, To: branch.SenateCommission}
	assert.Empty(t, said(func(t testing.TB) { cogtest.Outstanding(t, c, day("2023-07-10"), senate, assembly) }))
	assert.Empty(t, said(func(t testing.TB) { cogtest.Outstanding(t, c, day("2023-07-09")) }))
	life := cogtest.Life(branch.Family, day("2023-07-10"))
	assert.Empty(t, said(func(t testing.TB) { cogtest.Outstanding(t, &life, day("2030-01-01")) }))
	assert.Equal(t, `outstanding on 2023-07-10: not those wanted
  wanted: transmit-to-parliament to national-assembly-commission, transmit-to-parliament of amendment 1 to senate-commission
  found:  transmit-to-parliament to national-assembly-commission, transmit-to-parliament to senate-commission
  beyond: transmit-to-parliament to senate-commission since 2023-07-10: transmit the convention, and its amendments, to the commissions of both assemblies meant by LO. 111-9 (article L. 227-1, III; article LO. 111-9)
  missing: transmit-to-parliament of amendment 1 to senate-commission
  in: family, Cnaf, 2024-01-01/2027-12-31, concluded on 2023-07-10
`+again, said(func(t testing.TB) {
		cogtest.Outstanding(t, c, day("2023-07-10"), assembly, cogtest.Owed{Rule: law.TransmitToParliament, Amendment: 1, To: branch.SenateCommission})
	}))
	sickness := cogtest.Life(branch.Sickness, day("2005-05-01"))
	assert.Empty(t, said(func(t testing.TB) {
		cogtest.Outstanding(t, &sickness, day("2005-12-25"), cogtest.Owed{Rule: law.AnnualSicknessAmendment, Year: 2006})
	}))
	assert.Equal(t, "annual-sickness-amendment for 2006", cogtest.Owed{Rule: law.AnnualSicknessAmendment, Year: 2006}.String())
}

func TestUnlawfulLooksIntoAnError(t *testing.T) {
	d := cogtest.Without(family(), law.MinimumTerm)
	_, err := cog.New(d)
	wrapped := fmt.Errorf("saved: %w", err)
	assert.Empty(t, said(func(t testing.TB) { cogtest.Unlawful(t, wrapped, law.MinimumTerm) }))
	assert.Equal(t, `breaches: not those wanted
  wanted: state-party
  found:  minimum-term
  beyond: minimum-term at /term: the term (1 January 2024 to 30 December 2027) is too short: it has to be of at least four years (L227-1, III)
  missing: state-party: rule, at least one signature for the State (article L. 227-1, I, al. 1)
`+again, said(func(t testing.TB) { cogtest.Unlawful(t, wrapped, law.StateParty) }))
	assert.Equal(t, "no breach is reported\n  wanted: state-party\n  found:  no error\n"+again, said(func(t testing.TB) { cogtest.Unlawful(t, nil, law.StateParty) }))
	assert.Equal(t, "no breach is reported\n  wanted: state-party\n  found:  one\n          two\n"+again,
		said(func(t testing.TB) { cogtest.Unlawful(t, errors.New("one\ntwo"), law.StateParty) }))
}

func TestMalformedNamesThePlaces(t *testing.T) {
	_, err := cog.Decode([]byte("{\"format\": \"coglaw/1\", \"regime\": \"general\",\n\"scope\": \"family\", \"means\": [{\"kind\": \"staff\"}], \"concluded\": \"2023-02-30\"}"))
	assert.Empty(t, said(func(t testing.TB) { cogtest.Malformed(t, fmt.Errorf("read: %w", err), "/means/0", "/concluded") }))
	assert.Equal(t, "faults of form: not those wanted\n  wanted: /concluded, the whole\n  found:  /means/0, /concluded\n"+
		"  beyond: /means/0: missing: `title` is missing (line 2, column 30)\n  missing: the whole\n"+again,
		said(func(t testing.TB) { cogtest.Malformed(t, err, "/concluded", "") }))
	assert.Equal(t, "nothing is malformed\n  wanted: /term\n  found:  no error\n"+again, said(func(t testing.TB) { cogtest.Malformed(t, nil, "/term") }))
	var scope cog.Draft
	assert.Equal(t, "faults of form: not those wanted\n  wanted: none\n  found:  the whole\n  beyond: the whole: missing: `scope` is missing\n"+again,
		said(func(t testing.TB) { cogtest.Malformed(t, scope.Check()) }))
}

func TestHandlesNamesEveryRuleForgotten(t *testing.T) {
	assert.Empty(t, said(func(t testing.TB) { cogtest.Handles(t, func(law.Rule) bool { return true }) }))
	forgotten := map[law.Rule]bool{law.MinimumTerm: true, law.SignatureDays: true}
	assert.Equal(t, "not every rule is handled\n"+
		"  forgotten: minimum-term: rule, a term of at least four years (article L. 227-1, III)\n"+
		"  forgotten: signature-days: observation, the act bears the day of its last signature\n"+again,
		said(func(t testing.TB) { cogtest.Handles(t, func(r law.Rule) bool { return !forgotten[r] }) }))
	asked := 0
	cogtest.Handles(t, func(law.Rule) bool {
		asked++
		return true
	})
	assert.Equal(t, 38, asked)
}

// A slug that a test looked up and did not find, a day that is none, a number that no act has.
func TestWhatIsNoneIsFoundNowhereAndSaysSo(t *testing.T) {
	assert.Equal(t, `breaches: not those wanted
  wanted: no rule, late-signature
  found:  none
  missing: no rule
  missing: late-signature: observation, the convention is signed before 1 January of the first year of its term (article L. 224-10, al. 3)
  in: lawful, law in force on 2023-07-10
`+again, said(func(t testing.TB) { cogtest.Breaches(t, without(), 0, 200, law.LateSignature) }))
	assert.Contains(t, said(func(t testing.TB) { cogtest.Breaches(t, cog.Report{}, law.MinimumTerm) }), "\n  missing: minimum-term: not-applicable\n")
	c := cogtest.Convention(branch.Family, day("2023-07-10"))
	for _, none := range []law.Day{{}, law.Date(2023, 2, 30)} {
		assert.Equal(t, "outstanding: there is no such day\n"+again, said(func(t testing.TB) { cogtest.Outstanding(t, c, none) }))
	}
	assert.Contains(t, said(func(t testing.TB) {
		cogtest.Outstanding(t, c, day("2023-07-10"), cogtest.Owed{Rule: law.TransmitToParliament, Amendment: -1, To: branch.AssemblyCommission}, cogtest.Owed{Year: -1})
	}), "\n  missing: transmit-to-parliament of amendment -1 to national-assembly-commission\n  missing: no rule for -1\n")
	assert.PanicsWithValue(t, "cogtest: without no rule: the scheme has no such rule", func() { cogtest.Without(family(), 0) })
}

// A nicety is a test with a name that a shell would trip over.
type nicety struct{ witness }

func (*nicety) Name() string { return "TestBilling/l'usager_(été)|a" }

func TestHowToRunItAgainStandsBetweenQuotes(t *testing.T) {
	var n nicety
	cogtest.Lawful(&n, cog.Report{})
	assert.Contains(t, n.said, `  again:  go test -run '^TestBilling$/^l.usager_\(été\)\|a$'`)
}

func TestGoldenComparesWithAFileAndWritesIt(t *testing.T) {
	file := filepath.Join(t.TempDir(), "new", "report.golden")
	write := func(text string) string { return said(func(t testing.TB) { cogtest.Golden(t, file, []byte(text)) }) }
	const update = "  write:  COGTEST_UPDATE=1 go test -run '^TestBilling$/^a\\+b$'\n"

	t.Setenv("COGTEST_UPDATE", "")
	assert.Equal(t, "open "+file+": no such file or directory\n"+update+again, write("one\ntwo\n"))
	t.Setenv("COGTEST_UPDATE", "1")
	assert.Empty(t, write("one\ntwo\n"))
	t.Setenv("COGTEST_UPDATE", "")
	assert.Empty(t, write("one\ntwo\n"))
	assert.Equal(t, file+": not what it holds\n  line 2\n  wanted: \"two\\n\"\n  found:  \"deux\\n\"\n"+update+again, write("one\ndeux\n"))
	assert.Equal(t, file+": not what it holds\n  line 3\n  wanted: \"\"\n  found:  \"three\"\n"+update+again, write("one\ntwo\nthree"))
	assert.Equal(t, file+": not what it holds\n  line 2\n  wanted: \"two\\n\"\n  found:  \"\"\n"+update+again, write("one\n"))

	assert.Equal(t, file+": not what it holds\n  line 1\n  wanted: \"one\\n\"\n  found:  \"\"\n"+update+again, write(""))

	// It is made as any file, in a folder as any folder.
	plain := filepath.Join(t.TempDir(), "plain")
	require.NoError(t, os.Mkdir(plain, 0o777))
	assert.Equal(t, mode(t, plain), mode(t, filepath.Dir(file)))
	plain = filepath.Join(plain, "file")
	require.NoError(t, os.WriteFile(plain, nil, 0o666))
	assert.Equal(t, mode(t, plain), mode(t, file))

	t.Setenv("COGTEST_UPDATE", "1")
	folder := filepath.Dir(file)
	file = folder
	assert.Equal(t, "fatal: open "+folder+": is a directory", write(""))
	file = filepath.Join(plain, "under")
	assert.Equal(t, "fatal: mkdir "+plain+": not a directory", write(""))
}

func mode(t *testing.T, file string) os.FileMode {
	t.Helper()
	info, err := os.Stat(file)
	require.NoError(t, err)
	return info.Mode()
}
