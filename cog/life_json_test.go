package cog_test

import (
	"bytes"
	"encoding/json"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/amendment"
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/evaluation"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

func lifeEveryChange(t testing.TB) (cog.Document, string) {
	t.Helper()
	data, err := os.ReadFile("testdata/life/every-change.json")
	require.NoError(t, err)
	d, err := cog.Decode(data)
	require.NoError(t, err)
	var compact bytes.Buffer
	require.NoError(t, json.Compact(&compact, data))
	return d, compact.String()
}

func TestEveryChangeReasonTransmissionAndEvaluationIsReadAndWritten(t *testing.T) {
	d, file := lifeEveryChange(t)
	require.NoError(t, d.Check())
	kinds := map[string]bool{}
	for _, a := range d.Amendments {
		for _, ch := range a.Changes {
			kinds[ch.Kind()] = true
		}
	}
	assert.Len(t, kinds, 28)

	written := lifeJSON(t, d)
	assert.JSONEq(t, file, written)
	// Figures are as they were written, which JSONEq does not see.
	for _, figure := range []string{`"value":5.10`, `"1999":3.20`, `{"2000":1e1,"1998":-0.50}`, `"value":270.0`, `{"1998":4.0,"1997":4.50}`} {
		assert.Contains(t, written, figure)
	}
	read, err := cog.Decode([]byte(written))
	require.NoError(t, err)
	assert.Equal(t, d, read)
	assert.Equal(t, written, lifeJSON(t, read))
	assert.Equal(t, written, lifeJSON(t, &read), "by pointer too")
	var unmarshalled cog.Document
	require.NoError(t, json.Unmarshal([]byte(file), &unmarshalled))
	assert.Equal(t, d, unmarshalled)
}

func TestWhatIsReadIsWhatItSays(t *testing.T) {
	d, _ := lifeEveryChange(t)
	a := d.Amendments[0]
	assert.Equal(t, 1, a.Number)
	assert.Equal(t, "Premier", a.Title)
	assert.Equal(t, "S", a.Source)
	assert.Zero(t, a.Concluded)
	assert.Equal(t, []branch.StateSignatory{{Name: "Ministre", Capacity: branch.Minister, SignedOn: lifeDay("1998-01-01")}, {Capacity: branch.StateDelegate}}, a.State)
	assert.Equal(t, cog.Body{Code: branch.Cnam, Signatories: lifeSignatures(branch.BoardChair, branch.Director)}, a.Body)
	assert.Equal(t, &amendment.Reason{Kind: amendment.FinancingAct, Year: 1998, Title: "Article 1"}, a.Reason)
	state, body := objective.Action{By: branch.State, Title: "A2"}, objective.Action{By: branch.NationalBody, Title: "B", SelfEmployed: true}
	assert.Equal(t, cog.SetTerm{Term: cog.Years(1997, 2000)}, a.Changes[0])
	assert.Equal(t, "O3", a.Changes[1].(cog.AddObjective).Objective.ID())
	assert.Equal(t, "O3", a.Changes[3].(cog.AddIndicator).Objective)
	assert.Equal(t, cog.SetTargets{Indicator: "I1"}, a.Changes[6])
	assert.Equal(t, cog.AddAction{Objective: "O3", Action: body}, a.Changes[8])
	assert.Equal(t, cog.ReplaceAction{Objective: "O3", By: branch.State, Title: "A", Action: state}, a.Changes[9])
	assert.Equal(t, cog.RemoveAction{Objective: "O3", By: branch.State, Title: "A2"}, a.Changes[10])
	second := d.Amendments[1]
	assert.Equal(t, cog.ReplaceMeans{Title: "M2", Means: clause.Means{Title: "M3", Kind: clause.OtherMeans}}, second.Changes[1])
	assert.Equal(t, cog.RemoveBudget{Name: branch.Management}, second.Changes[4])
	assert.False(t, second.Changes[5].(cog.SetNetwork).Network.IsZero())
	assert.Equal(t, cog.SetForecast{Forecast: clause.Forecast{Year: 1998, Value: objective.MustParseDecimal("270.0"), Unit: "milliards de francs"}}, second.Changes[12])
	assert.Equal(t, cog.AddCommitment{Commitment: clause.Commitment{ID: "C3", By: branch.NationalBody, Title: "E"}}, second.Changes[14])
	assert.Equal(t, cog.ReplaceCommitment{By: branch.State, Title: "C",
		Commitment: clause.Commitment{ID: "C1", By: branch.State, Title: "C", Progress: objective.Progress{Status: objective.Abandoned}}}, second.Changes[15])
	assert.Equal(t, cog.RemoveCommitment{By: branch.NationalBody, Title: "D"}, second.Changes[16])
	assert.Equal(t, cog.SetOrientations{Orientations: []clause.Orientation{{Domain: clause.PublicHealth, Title: "S"}, {Domain: clause.OtherDomain, Title: "T"}}}, second.Changes[17])
	assert.Equal(t, cog.SetOrientations{}, second.Changes[18])
	assert.Equal(t, cog.SetControlPlan{Title: "P"}, second.Changes[19])
	assert.Equal(t, cog.SetConsistentWith{Convention: cog.SicknessConvention{Body: branch.Cnam, Term: cog.Years(1997, 1999)}}, second.Changes[20])
	assert.Equal(t, cog.SetConsistentWith{}, second.Changes[21])
	assert.Equal(t, []cog.Section{cog.ControlPlanSection, cog.AmendmentConditionsSection}, d.Known)
	assert.Equal(t, "https://example.org/coglaw-1.json", d.Schema)
	assert.Equal(t, clause.Commitment{ID: "C1", By: branch.State, Title: "C", Progress: objective.Progress{Status: objective.Started, AsOf: lifeDay("1997-12-31")}}, d.Commitments[0])
	assert.Equal(t, []cog.Transmission{{To: branch.SupervisoryCouncil, On: lifeDay("1997-05-01")}, {Amendment: 2, To: branch.ParliamentCommission, On: lifeDay("1998-02-01")},
		{Amendment: 3, To: branch.AssemblyCommission, On: lifeDay("1998-02-02")}, {Amendment: 4, To: branch.SenateCommission, On: lifeDay("1998-02-03")}}, d.Transmissions)
	assert.Equal(t, evaluation.Record{Opened: lifeDay("1998-02-01"), Results: []evaluation.Result{{Indicator: "I3"}},
		Views: []evaluation.View{{Objective: "O3", By: branch.NationalBody, Finding: evaluation.NotAssessable}}}, d.Evaluations[1])
	text, err := d.At(lifeDay("1998-02-01"))
	require.NoError(t, err)
	assert.Equal(t, []clause.Means{{Title: "M3", Kind: clause.OtherMeans}}, text.Means)
	assert.Equal(t, []string{"C1", "C3"}, []string{text.Commitments[0].ID, text.Commitments[1].ID})
	assert.Nil(t, text.Orientations)
	assert.Equal(t, "P", text.ControlPlan)
	assert.Nil(t, text.ConsistentWith)
}

func TestAConventionIsWrittenAsItsDocument(t *testing.T) {
	c := lifeFamily(t)
	assert.Equal(t, lifeJSON(t, c.Document()), lifeJSON(t, c))
	again, err := cog.Parse([]byte(lifeJSON(t, c)))
	require.NoError(t, err)
	assert.Equal(t, c.Document(), again.Document())
	assert.Equal(t, c.Draft(), again.Draft())
	var d cog.Document
	assert.Error(t, json.Unmarshal([]byte(`{"format": "coglaw/1"}`), &d))
	assert.Zero(t, d)
	_, err = json.Marshal(cog.Document{Amendments: make([]cog.Amendment, 1)})
	assert.ErrorContains(t, err, "`scope` is missing")
}

func TestAnEmptyChangeIsNotWritten(t *testing.T) {
	for _, empty := range []cog.Change{nil, (*cog.SetTerm)(nil), &cog.SetTerm{Term: cog.Years(2023, 2027)}, struct{ cog.SetTerm }{}} {
		d := lifeFamily(t).Document()
		d.Amendments[1].Changes = append(d.Amendments[1].Changes[:1:1], empty)
		_, err := json.Marshal(d)
		require.ErrorContains(t, err, "/amendments/1/changes/1: empty change")
	}
}

func TestAPartOfTheReportOnALifeIsWrittenAsThere(t *testing.T) {
	d := lifeFamily(t).Document()
	d.Amendments[1].State = nil
	life := d.Assess(law.Day{})
	var whole struct{ Amendments, Evaluations []json.RawMessage }
	require.NoError(t, json.Unmarshal([]byte(lifeJSON(t, life)), &whole))
	for i, part := range whole.Amendments {
		assert.Equal(t, string(part), lifeJSON(t, life.Amendments[i]))
	}
	for i, part := range whole.Evaluations {
		assert.Equal(t, string(part), lifeJSON(t, life.Evaluations[i]))
	}
}

func TestTheReportOnALifeTellsEachPartApart(t *testing.T) {
	c := lifeFamily(t)
	d := c.Document()
	d.Amendments[1].State, d.Amendments[1].Title = nil, "Sans l’État"
	d.Evaluations[1].Closed = lifeDay("2026-06-01")
	life := d.Assess(law.Day{})
	line := lifeJSON(t, cog.Result{Source: "f.json", Document: 1, Life: life})
	var got struct {
		Source, Verdict          string
		Document                 int
		Breaches                 []struct{ Rule, Pointer string }
		Satisfied, NotApplicable []string
		Duties                   []struct{ Rule string }
		Amendments               []struct {
			Number                   int
			Verdict                  string
			Law                      struct{ On string }
			Breaches                 []struct{ Rule, Pointer string }
			Satisfied, NotApplicable []string
			Undecided                []struct{ Rule, Pointer string }
			Duties                   []struct{ Rule string }
		}
		Evaluations []struct {
			Opened, Closed string
			Observations   []struct {
				Rule, Pointer string
				Citations     []string
				Message       law.Text
			}
		}
	}
	assert.Contains(t, line, `"evaluations":[{"opened":"2024-02-29","observations":[]},`+
		`{"opened":"2026-05-04","closed":"2026-06-01","observations":[{"rule":"adversarial-evaluation","pointer":"/evaluations/1/views",`+
		`"citations":["L227-1, I, al. 14 (2°)"],"message":{"fr":`)
	strict := json.NewDecoder(strings.NewReader(line))
	require.NoError(t, strict.Decode(&got))
	assert.Equal(t, "unlawful", got.Verdict, "of the whole")
	assert.Empty(t, got.Breaches, "of the convention itself")
	assert.NotEmpty(t, got.Satisfied)
	assert.Contains(t, line, `"breaches":[],"satisfied":["legal-basis"`)
	require.Len(t, got.Amendments, 3)
	for i, a := range got.Amendments {
		assert.Equal(t, i+1, a.Number)
		assert.Equal(t, []string{"lawful", "unlawful", "lawful"}[i], a.Verdict)
		assert.Equal(t, []string{"2024-03-01", "2024-03-01", "2026-05-04"}[i], a.Law.On)
		assert.Len(t, a.Breaches, i%2)
		assert.Len(t, a.Duties, 1)
		assert.Len(t, slices.Concat(a.Satisfied, a.NotApplicable), 24-len(a.Breaches), "22 about a convention, 2 about an amendment")
		assert.Empty(t, a.Undecided)
	}
	assert.Equal(t, "/amendments/1/state", got.Amendments[1].Breaches[0].Pointer)
	require.Len(t, got.Evaluations, 2)
	require.Len(t, got.Evaluations[1].Observations, 1)
	assert.NotEmpty(t, got.Evaluations[1].Observations[0].Message.FR)
	assert.Equal(t, lifeJSON(t, life), "{"+strings.TrimPrefix(line, `{"source":"f.json","document":1,`))

	short := lifeJSON(t, cog.Result{Life: (&cog.Document{Draft: d.Draft}).Assess(law.Day{})})
	assert.NotContains(t, short, `"amendments"`)
	assert.NotContains(t, short, `"evaluations"`)
	assert.Contains(t, short, `"verdict":"lawful"`)
}

func TestTheVerdictOnALifeIsTheWorstOfTheConventionAndItsAmendments(t *testing.T) {
	lawful := lifeFamily(t).Document() // with two open evaluations
	assert.Equal(t, cog.VerdictLawful, lawful.Assess(law.Day{}).Verdict())
	assert.NoError(t, lawful.Assess(law.Day{}).Err())
	for range lawful.Assess(law.Day{}).Breaches() {
		t.Error("no breach")
	}

	doubtful := lawful
	doubtful.Partial, doubtful.Commitments = true, nil
	assert.Equal(t, cog.VerdictUndetermined, doubtful.Assess(law.Day{}).Verdict())
}
