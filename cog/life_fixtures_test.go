package cog_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/amendment"
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

func lifeDay(s string) law.Day { return law.MustParseDay(s) }

// lifeModel is a model convention of the corpus with changes made by hand.
func lifeModel(t testing.TB, name string, edits ...func(*cog.Draft)) cog.Draft {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("cogtest", "corpus", name+".json"))
	require.NoError(t, err)
	d, err := cog.Decode(data)
	require.NoError(t, err)
	for _, edit := range edits {
		edit(&d.Draft)
	}
	return d.Draft
}

func lifeConvention(t testing.TB, name string, edits ...func(*cog.Draft)) *cog.Convention {
	t.Helper()
	c, err := cog.New(lifeModel(t, name, edits...))
	require.NoError(t, err)
	return c
}

// lifeRunning has the model concluded on a day for some years. Its indicators go,
// for their targets are of other years.
func lifeRunning(concluded string, first, last int) func(*cog.Draft) {
	return func(d *cog.Draft) {
		d.Concluded, d.Term = lifeDay(concluded), cog.Years(first, last)
		for i, o := range d.Objectives {
			s := o.Spec()
			s.Indicators = nil
			d.Objectives[i] = objective.Must(s)
		}
	}
}

// lifeSigned has the model signed for the body in these capacities.
func lifeSigned(capacities ...branch.BodyCapacity) func(*cog.Draft) {
	return func(d *cog.Draft) { d.Body.Signatories = lifeSignatures(capacities...) }
}

func lifeSignatures(capacities ...branch.BodyCapacity) []branch.BodySignatory {
	var list []branch.BodySignatory
	for _, c := range capacities {
		list = append(list, branch.BodySignatory{Capacity: c})
	}
	return list
}

// lifeWithout takes an objective out of the model.
func lifeWithout(id string) func(*cog.Draft) {
	return func(d *cog.Draft) {
		d.Objectives = slices.DeleteFunc(d.Objectives, func(o objective.Objective) bool { return o.ID() == id })
	}
}

// lifePartial leaves of the model only what it says of these days.
func lifePartial(d *cog.Draft) {
	*d = cog.Draft{Scope: d.Scope, Partial: true, Concluded: d.Concluded, Term: d.Term}
}

// lifeOf2003 is a family convention for three years, as the law of 2003 asked:
// nothing on productivity, signed by chair and director.
func lifeOf2003(t testing.TB, edits ...func(*cog.Draft)) *cog.Convention {
	t.Helper()
	return lifeConvention(t, "family", append([]func(*cog.Draft){lifeRunning("2003-05-05", 2003, 2005),
		lifeSigned(branch.BoardChair, branch.Director), lifeWithout("O3")}, edits...)...)
}

// lifeAmendment is an amendment with which nothing is wrong but, maybe, its day,
// its body or its changes: it is signed as each body of the general scheme has it since
// 2004 and as the self-employed scheme has it.
func lifeAmendment(number int, concluded string, body branch.Body, changes ...cog.Change) cog.Amendment {
	reason := amendment.FinancingActOf(2024)
	return cog.Amendment{
		Number: number, Concluded: lifeDay(concluded), Reason: &reason, Changes: changes,
		State: []branch.StateSignatory{{Capacity: branch.Minister}},
		Body:  cog.Body{Code: body, Signatories: lifeSignatures(branch.BoardChair, branch.CouncilChair, branch.DirectorGeneral)},
	}
}

// lifeAmend amends, or ends the test.
func lifeAmend(t testing.TB, c *cog.Convention, a cog.Amendment) *cog.Convention {
	t.Helper()
	next, err := c.Amend(a)
	require.NoError(t, err)
	return next
}

// lifeTry amends c in two ways, by Amend and in its document, sees that both say
// the same and that c stays as it was, and returns what the law has against the
// amendment.
func lifeTry(t testing.TB, c *cog.Convention, a cog.Amendment) []law.Breach {
	t.Helper()
	snapshot := lifeJSON(t, c)
	next, err := c.Amend(a)
	var breaches []law.Breach
	if err != nil {
		assert.Nil(t, next)
		breaches = lifeBreaches(t, err)
	}
	d := c.Document()
	here := law.Pointer("amendments", len(d.Amendments))
	d.Amendments = append(d.Amendments, a)
	require.NoError(t, d.Check())
	life := d.Assess(lifeDay("1950-01-01")) // not looked at: everything is concluded
	report := life.Amendments[len(life.Amendments)-1]
	assert.Equal(t, law.At(here, err), report.Err())
	assert.Equal(t, report.Err(), life.Err(), "nothing else is wrong")
	_, again := d.Convention()
	assert.Equal(t, report.Err(), again)
	if err == nil {
		assert.Equal(t, cog.VerdictLawful, life.Verdict())
		assert.True(t, lifeJSON(t, d) == lifeJSON(t, next))
	} else {
		assert.Equal(t, cog.VerdictUnlawful, life.Verdict())
		assert.Equal(t, cog.VerdictLawful, life.Convention.Verdict())
	}
	assert.True(t, snapshot == lifeJSON(t, c), "the convention stays as it was")
	return breaches
}

// lifeObserve amends c, lawfully, and names what is observed of the amendment by its rule
// and pointer.
func lifeObserve(t testing.TB, c *cog.Convention, a cog.Amendment) (said []string) {
	t.Helper()
	require.Empty(t, lifeTry(t, c, a))
	for _, o := range lifeObserved(t, c, a) {
		said = append(said, o.Rule.String()+" "+o.Pointer)
	}
	return said
}

// lifeObserved returns what is observed of the amendment, with pointers into it.
func lifeObserved(t testing.TB, c *cog.Convention, a cog.Amendment) (list []law.Observation) {
	t.Helper()
	d := c.Document()
	here := law.Pointer("amendments", len(d.Amendments))
	d.Amendments = append(d.Amendments, a)
	life := d.Assess(law.Day{})
	for o := range life.Amendments[len(life.Amendments)-1].Observations() {
		require.True(t, strings.HasPrefix(o.Pointer, here+"/"), o.Pointer)
		o.Pointer = strings.TrimPrefix(o.Pointer, here)
		list = append(list, o)
	}
	return list
}

func lifeBreaches(t testing.TB, err error) []law.Breach {
	t.Helper()
	var u *law.Unlawful
	require.ErrorAs(t, err, &u)
	return slices.Collect(u.Breaches())
}

// lifeSaid names each breach by its rule and pointer.
func lifeSaid(breaches []law.Breach) []string {
	var said []string
	for _, b := range breaches {
		said = append(said, b.Rule.String()+" "+b.Pointer)
	}
	return said
}

// lifeFaults names each fault by its pointer and what it says in English.
func lifeFaults(t testing.TB, err error) []string {
	t.Helper()
	var m *law.Malformed
	require.ErrorAs(t, err, &m)
	var said []string
	for f := range m.Faults() {
		said = append(said, f.Pointer+": "+f.Message.EN)
		assert.NotEmpty(t, f.Message.FR)
	}
	return said
}

func lifeJSON(t testing.TB, v any) string {
	t.Helper()
	data, err := json.Marshal(v)
	require.NoError(t, err)
	return string(data)
}

// lifeKinds names changes by their kinds.
func lifeKinds(changes []cog.Change) string {
	var kinds []string
	for _, c := range changes {
		kinds = append(kinds, c.Kind())
	}
	return strings.Join(kinds, " ")
}

// lifeObjective is an objective with an action by each party.
func lifeObjective(id string, categories ...objective.Category) objective.Objective {
	return objective.Must(objective.Spec{ID: id, Title: "Objective " + id, Categories: categories, Actions: []objective.Action{
		{By: branch.State, Title: "Act"}, {By: branch.NationalBody, Title: "Act"}}})
}

// lifeIndicator is a quantitative indicator with targets of successive years.
func lifeIndicator(id string, first int, targets ...string) objective.Indicator {
	return objective.MustIndicator(objective.Quantitative{ID: id, Label: "Indicator " + id, Unit: "%",
		Direction: objective.AtLeast, Targets: lifeFigures(first, targets...)})
}

func lifeFigures(first int, values ...string) []objective.Figure {
	var list []objective.Figure
	for i, v := range values {
		list = append(list, objective.Figure{Year: first + i, Value: objective.MustParseDecimal(v)})
	}
	return list
}

func lifeForecast(year int, value string) clause.Forecast {
	return clause.Forecast{Year: year, Value: objective.MustParseDecimal(value), Unit: "millions d’euros"}
}

func lifeNetwork(t testing.TB, titles ...string) clause.Network {
	t.Helper()
	var list []clause.Condition
	for _, title := range titles {
		list = append(list, clause.Condition{Kind: clause.Evolution, Title: title})
	}
	n, err := clause.NewNetwork(branch.Family, list...)
	require.NoError(t, err)
	return n
}
