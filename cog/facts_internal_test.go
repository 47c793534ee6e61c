package cog

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/amendment"
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/evaluation"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
	"github.com/coglaw/coglaw/statute"
)

// texts are the drafts of the documents that come with the project.
func texts(t *testing.T) []Draft {
	t.Helper()
	var all []Draft
	for _, pattern := range []string{"cogtest/corpus/*.json", "../examples/conventions/*/*.json", "../examples/lives/*.json"} {
		names, err := filepath.Glob(pattern)
		require.NoError(t, err)
		for _, name := range names {
			if filepath.Base(name) == "verdicts.json" {
				continue
			}
			document, err := os.ReadFile(name)
			require.NoError(t, err)
			d, err := Decode(document)
			require.NoError(t, err, name)
			all = append(all, d.Draft)
		}
	}
	require.Greater(t, len(all), 30)
	return append(all, Draft{Scope: branch.Sickness, Forecasts: []clause.Forecast{{Year: 1998, Unit: "F"}}})
}

// changesOf are changes of every kind that make sense for a text.
func changesOf(d *Draft) []Change {
	indicator := objective.MustIndicator(objective.Qualitative{ID: "new-I", Label: "I"})
	list := []Change{
		SetTerm{Years(2030, 2040)}, SetTerm{Years(2030, 2030)},
		AddMeans{clause.Means{Title: "M", Kind: clause.Staff}},
		SetNetwork{clause.WrittenNetwork(clause.Condition{Kind: clause.Evolution, Title: "N"})}, SetNetwork{clause.WrittenNetwork()},
		SetAmendmentConditions{amendment.Clause{}}, SetEvaluationProcess{evaluation.Clause{}},
	}
	if !d.Network.IsZero() {
		list = append(list, RemoveNetwork{})
	}
	for _, k := range amendment.TriggerKinds() {
		list = append(list, SetAmendmentConditions{amendment.Clause{Triggers: []amendment.Trigger{{Kind: k, Title: "T"}}}})
	}
	for _, p := range branch.Parties() {
		list = append(list, SetEvaluationProcess{evaluation.Clause{Heard: []branch.Party{p}}})
	}
	for _, k := range branch.BudgetKinds() {
		list = append(list, SetBudget{clause.Budget{Kind: k}}, SetBudget{clause.Budget{Kind: k, Computation: "C"}},
			SetBudget{clause.Budget{Kind: k, Computation: "C", Evolution: "E"}})
	}
	for _, b := range d.Budgets {
		list = append(list, RemoveBudget{b.Kind})
	}
	for _, m := range d.Means {
		list = append(list, RemoveMeans{m.Title}, ReplaceMeans{m.Title, clause.Means{Title: "M", Kind: clause.Property}})
	}
	if d.Scope == branch.Sickness {
		list = append(list, SetForecast{clause.Forecast{Year: 1999, Unit: "F"}})
	}
	for _, f := range d.Forecasts {
		list = append(list, RemoveForecast{f.Year})
	}
	for _, c := range objective.Categories() {
		list = append(list, AddObjective{objective.Must(objective.Spec{ID: "new", Title: "N", Categories: []objective.Category{c},
			SelfEmployed: c == objective.Other, Indicators: []objective.Indicator{indicator}})})
	}
	for _, o := range d.Objectives {
		id := o.ID()
		list = append(list, RemoveObjective{id}, AddIndicator{id, indicator},
			ReplaceObjective{objective.Must(objective.Spec{ID: id, Title: "N", Categories: []objective.Category{objective.Other}, SelfEmployed: true})})
		for i := range o.Indicators() {
			list = append(list, RemoveIndicator{i.ID()}, ReplaceIndicator{i})
			if i.IsQuantitative() {
				list = append(list, SetTargets{Indicator: i.ID()})
			}
		}
		for a := range o.Actions() {
			list = append(list, RemoveAction{id, a.By, a.Title},
				ReplaceAction{id, a.By, a.Title, objective.Action{By: a.By.Other(), Title: "R", SelfEmployed: !a.SelfEmployed}})
		}
		for _, p := range branch.Parties() {
			list = append(list, AddAction{id, objective.Action{By: p, Title: "A", SelfEmployed: true}})
		}
	}
	return list
}

// What moves between before and after, a change has declared: an amendment is held to
// the rules that read what it writes, and to no list of them.
func TestAChangeWritesEveryFactThatItMoves(t *testing.T) {
	kinds := map[string]int{}
	moved := 0
	for _, d := range texts(t) {
		for _, ch := range changesOf(&d) {
			w := newWorking(&d)
			require.Empty(t, w.amend(&Amendment{Changes: []Change{ch}}), "%s on %s", ch.Kind(), d.Title)
			delta := d.facts().Xor(w.facts())
			require.True(t, delta.Within(&w.writes[0]), "%s moves %v and declares %v", ch.Kind(), names(delta), names(w.writes[0]))
			require.False(t, w.writes[0].IsZero(), "%s declares nothing", ch.Kind())
			if !delta.IsZero() {
				moved++
			}
			kinds[ch.Kind()]++
		}
	}
	assert.Len(t, kinds, 22, "every kind of change")
	assert.Greater(t, moved, 500)
}

func names(s statute.Facts) (list []string) {
	for f := range s.All() {
		list = append(list, f.String())
	}
	return list
}

// every is all the facts there are.
func every() (list []statute.Fact) {
	for f := range statute.Facts([3]uint64{^uint64(0), ^uint64(0), ^uint64(0)}).All() {
		if f.Value() != nil {
			list = append(list, f)
		}
	}
	return list
}

// What an entry does not read can be there or not, known or not: it stands as it stood.
// What it reads moves it, if not on every text.
func TestAnEntryIsMovedByWhatItReadsAndByNothingElse(t *testing.T) {
	rnd := rand.New(rand.NewPCG(1, 2))
	facts := every()
	draft := Draft{Scope: branch.Family, Body: Body{Code: branch.Cnaf}, Term: Years(2001, 2010)}
	unmoved, versions := 0, 0
	for _, r := range regimes() {
		for i := range r.Entries {
			e := &r.Entries[i]
			for j := range e.Versions {
				demand := &e.Versions[j].Demand
				reads := demand.Reads()
				for range 60 {
					// A text near to what is asked: what is read there or not, at random.
					var seen, unknown statute.Facts
					for _, f := range facts {
						if n := rnd.IntN(8); n < 5 {
							seen.Add(f)
						} else if n == 5 {
							unknown.Add(f)
						}
					}
					was := draft.stands(demand, &seen, &unknown)
					for _, f := range facts {
						for _, flip := range []*statute.Facts{&seen, &unknown} {
							before := *flip
							*flip = before.Xor(statute.Of(f))
							is := draft.stands(demand, &seen, &unknown)
							*flip = before
							if !reads.Has(f) {
								require.Equal(t, was, is, "%s is moved by %s, which it does not read", e.Rule, f)
								unmoved++
							}
						}
					}
				}
				versions++
				for i, group := range demand.Needs {
					others := statute.Facts{} // all that is needed, but for this group
					for j, g := range demand.Needs {
						if j != i {
							others = others.Or(g)
						}
					}
					for f := range group.All() {
						with, none := others.Or(statute.Of(f)), statute.Facts{}
						assert.Equal(t, Breached, draft.stands(demand, &others, &none), "%s without %s", e.Rule, f)
						assert.Equal(t, Satisfied, draft.stands(demand, &with, &none), "%s with %s", e.Rule, f)
					}
				}
				for f := range demand.Forbids.All() {
					with, none := statute.Of(f), statute.Facts{}
					assert.Equal(t, Breached, draft.stands(demand, &with, &none), "%s with %s", e.Rule, f)
					assert.Equal(t, Satisfied, draft.stands(demand, &none, &none), "%s without %s", e.Rule, f)
				}
			}
		}
	}
	assert.Greater(t, versions, 70)
	assert.Greater(t, unmoved, 100_000)
}

// The term moves the entries that bound it, and body and scope the one that compares
// them: these stand outside the masks.
func TestWhatIsComparedMovesTheEntriesThatCompareIt(t *testing.T) {
	lawful := Draft{Scope: branch.Family, Body: Body{Code: branch.Cnaf}, Term: Years(2001, 2010)}
	none := statute.Facts{}
	other := map[string]Draft{
		"term": {Scope: branch.Family, Body: Body{Code: branch.Cnaf}, Term: Years(2001, 2002)},
		"body": {Scope: branch.Family, Body: Body{Code: branch.Cnav}, Term: Years(2001, 2010)},
	}
	for what, d := range other {
		for _, r := range regimes() {
			for i := range r.Entries {
				for j := range r.Entries[i].Versions {
					demand := &r.Entries[i].Versions[j].Demand
					want := what == "term" && demand.Term.AtLeast > 0 || what == "body" && demand.Relation == statute.Managed
					assert.Equal(t, want, lawful.standsBeside(demand, &none) != d.standsBeside(demand, &none), "%s: %s", r.Entries[i].Rule, what)
				}
			}
		}
	}
}

// Tables of the engine hold as many entries, scopes and rules as there are.
func TestARegimeIsLaidOutWhole(t *testing.T) {
	for _, r := range regimes() {
		for _, scope := range r.Scopes() {
			for _, day := range []string{"1997-01-01", "2010-01-01", "2023-01-01"} {
				era := r.eraOf(scope, law.MustParseDay(day)).era()
				assert.Len(t, era.binding, len(r.Entries))
				assert.Len(t, era.amending, len(r.Entries))
			}
		}
		for i := range r.Entries {
			assert.Equal(t, i, r.placeOf(r.Entries[i].Rule))
		}
		assert.Equal(t, -1, r.placeOf(255))
	}
}

// The other clauses may be long. That they are not read shows where they have gone behind the
// back of the text.
func TestAChangeReadsAnewOnlyTheClauseThatItWrites(t *testing.T) {
	d := Draft{
		Scope:               branch.Sickness,
		AmendmentConditions: &amendment.Clause{Triggers: []amendment.Trigger{{Kind: amendment.FinancingAct}}},
		EvaluationProcess:   &evaluation.Clause{Heard: []branch.Party{branch.State}},
		Orientations:        []clause.Orientation{{Domain: clause.Medicines, Title: "O"}},
	}
	trigger, heard, oriented := statute.Of(statute.Trigger(amendment.FinancingAct)), statute.Of(statute.Heard(branch.State)), statute.Of(statute.Orientation(clause.Medicines))
	for _, c := range []struct {
		change Change
		shown  [3]bool
	}{
		{SetAmendmentConditions{}, [3]bool{false, true, true}},
		{SetEvaluationProcess{}, [3]bool{true, false, true}},
		{SetOrientations{}, [3]bool{true, true, false}},
	} {
		w := newWorking(&d)
		w.begin(1)
		w.AmendmentConditions, w.EvaluationProcess, w.Orientations = nil, nil, nil
		require.Nil(t, c.change.apply(w))
		seen := w.shows(&w.Draft)
		assert.Equal(t, c.shown, [3]bool{seen.Meets(&trigger), seen.Meets(&heard), seen.Meets(&oriented)}, c.change.Kind())
	}
}
