package cog_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/amendment"
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/evaluation"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

// An oddDice throws drafts as a program could build them in memory: mostly of what there is,
// and one time in so many of what there is not. It throws no odd ones where odd is 0.
type oddDice struct {
	lifeDice
	odd int
}

func (r oddDice) oddly() bool { return r.odd > 0 && r.one(r.odd) }

// word is a number up to the last constant of a type, or any other.
func word[K ~uint8](r oddDice, last K) K {
	if r.oddly() {
		return K(r.IntN(256))
	}
	return K(1 + r.IntN(int(last)))
}

func (r oddDice) text() string {
	if r.oddly() {
		return lifePick(r.lifeDice, []string{"", " ", "\n", "a\x00b", "a\xff", "\xed\xa0\x80", "\u202e", strings.Repeat("é", 300), "a\u0000", "\ufeff"})
	}
	return lifePick(r.lifeDice, []string{"Un", "Deux", "{seen}", "%s", "~/"})
}

func (r oddDice) maybe() string {
	if r.one(2) {
		return ""
	}
	return r.text()
}

func (r oddDice) day() law.Day {
	if r.oddly() {
		return lifePick(r.lifeDice, []law.Day{{}, law.Date(2023, 2, 30), law.Date(1, 1, 1), law.Date(9999, 12, 31), law.Date(-1, 1, 1)})
	}
	return lifePick(r.lifeDice, []law.Day{law.Date(1997, 1, 1), law.Date(2006, 2, 1), law.Date(2012, 3, 20), law.Date(2019, 1, 2), law.Date(2023, 7, 10)})
}

// some are up to three of what is thrown.
func some[T any](r oddDice, one func() T) (list []T) {
	for range r.IntN(4) {
		list = append(list, one())
	}
	return list
}

func (r oddDice) scope() branch.Scope {
	if r.oddly() {
		family := branch.Family
		return lifePick(r.lifeDice, []branch.Scope{nil, &family, (*branch.Networked)(nil), struct{ branch.Scope }{branch.Family}, struct{ branch.Scope }{},
			branch.Networked(99), branch.Networked(4), branch.Unnetworked(0), branch.Unnetworked(99)})
	}
	return lifePick(r.lifeDice, branch.Scopes())
}

func (r oddDice) body(scope branch.Scope) (b cog.Body) {
	b.Code = word(r, branch.OtherBody)
	if r.one(2) && branch.IsScope(scope) {
		b.Code = scope.Body()
	}
	if b.Code == branch.OtherBody || r.oddly() {
		b.Name = r.text()
	}
	b.Signatories = some(r, func() branch.BodySignatory {
		return branch.BodySignatory{Name: r.maybe(), Capacity: word(r, branch.ExecutiveCommitteeChair), SignedOn: r.signedOn()}
	})
	return b
}

func (r oddDice) signedOn() (day law.Day) {
	if r.one(4) {
		day = r.day()
	}
	return day
}

func (r oddDice) objective() (o objective.Objective) {
	if r.oddly() {
		return o
	}
	return r.lifeDice.objective(r.id("O"), cog.Years(2020, 2023))
}

func (r oddDice) draft() cog.Draft {
	scope := r.scope()
	d := cog.Draft{Scope: scope, Partial: r.one(4), Schema: r.maybe(), Title: r.maybe(), Source: r.maybe(), Concluded: r.day(), Body: r.body(scope)}
	if branch.IsScope(scope) && !r.one(3) { // near to what is lawful
		d = everything(scope)
		d.Concluded = r.day()
	}
	rarely := []int{3, 12}[r.IntN(2)]
	write := func(edit func()) {
		if r.one(rarely) {
			edit()
		}
	}
	write(func() {
		d.Partial = true
		d.Known = some(r, func() cog.Section { return word(r, cog.FirstSection) })
	})
	write(func() { d.Concluded = law.Day{} })
	write(func() { d.Term = cog.Term{Start: r.day(), End: r.day()} })
	write(func() { d.Term = cog.Years(2019+r.IntN(3), 2022+r.IntN(3)) })
	write(func() {
		d.State = some(r, func() branch.StateSignatory {
			return branch.StateSignatory{Name: r.maybe(), Capacity: word(r, branch.StateDelegate), SignedOn: r.signedOn(),
				Portfolios: some(r, func() branch.Portfolio { return word(r, branch.OtherPortfolio) })}
		})
	})
	write(func() { d.Manager = r.body(scope) })
	write(func() { d.Objectives = some(r, r.objective) })
	write(func() {
		d.Means = some(r, func() clause.Means { return clause.Means{Title: r.text(), Kind: word(r, clause.OtherMeans)} })
	})
	write(func() {
		d.Commitments = some(r, func() clause.Commitment {
			return clause.Commitment{ID: r.maybe(), By: word(r, branch.Manager), Title: r.text(), Progress: r.howFar()}
		})
	})
	write(func() {
		d.Budgets = some(r, func() clause.Budget {
			return clause.Budget{Kind: word(r, branch.Intervention), Computation: r.maybe(), Evolution: r.maybe()}
		})
	})
	write(func() { // what a constructor refuses is no clause
		d.Network, _ = clause.NewNetwork(branch.Family, some(r, func() clause.Condition { return clause.Condition{Kind: word(r, clause.Evolution), Title: r.text()} })...)
	})
	write(func() { d.AmendmentConditions = nil })
	write(func() {
		d.AmendmentConditions = &amendment.Clause{Procedure: r.maybe(), Triggers: some(r, func() amendment.Trigger {
			return amendment.Trigger{Kind: word(r, amendment.Other), Title: r.maybe()}
		})}
	})
	write(func() { d.EvaluationProcess = nil })
	write(func() {
		d.EvaluationProcess = &evaluation.Clause{Procedure: r.maybe(), Heard: some(r, func() branch.Party { return word(r, branch.Manager) })}
	})
	write(func() {
		d.Orientations = some(r, func() clause.Orientation {
			return clause.Orientation{Domain: word(r, clause.OtherDomain), Title: r.text()}
		})
	})
	write(func() { d.ControlPlan = r.maybe() })
	write(func() {
		d.ConsistentWith = &cog.SicknessConvention{Body: []branch.Body{0, branch.Cnam, branch.Cnaf, 250}[r.IntN(4)], Term: cog.Term{Start: r.signedOn(), End: r.signedOn()}}
	})
	write(func() {
		d.Forecasts = some(r, func() clause.Forecast {
			return clause.Forecast{Year: []int{2007, 2008, 0, -1, 10_000}[r.IntN(5)], Value: objective.MustParseDecimal(r.value()), Unit: r.text()}
		})
	})
	write(func() { d.Endowments = some(r, func() clause.Endowment { return clause.Endowment{Title: r.text()} }) })
	write(func() {
		d.Clauses = some(r, func() clause.Provision {
			return clause.Provision{Kind: word(r, clause.DataExchangeAnnex), Title: r.text()}
		})
	})
	write(func() { d.BoardResolution = r.signedOn() })
	write(func() { d.Rank = word(r, cog.LaterConvention) })
	write(func() { d.Missions = some(r, func() clause.Mission { return word(r, clause.NetworkMission) }) })
	return d
}

func (r oddDice) howFar() objective.Progress {
	if r.one(2) {
		return objective.Progress{}
	}
	return objective.Progress{Status: word(r, objective.Abandoned), AsOf: r.signedOn()}
}

// FuzzDraft throws drafts that no document could hold, by the API. Nothing panics; a report
// holds together whatever it is of; what passes Check can be read back, and what New accepts
// Parse accepts.
func FuzzDraft(f *testing.F) {
	f.Add([]byte{})
	for n := range uint64(60) {
		seed, dice := make([]byte, 300), newLifeDice(lifeSeed, n)
		for i := range seed {
			seed[i] = byte(dice.Uint32())
		}
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		dice := taped(data)
		d := oddDice{dice, []int{0, 4, 20}[dice.IntN(3)]}.draft()
		before := fmt.Sprintf("%+v", d)
		wrong := d.Check()
		for _, day := range ages {
			sound(t, d.Judge(day))
		}
		document := cog.Document{Draft: d}
		soundLife(t, document.Assess(law.Day{}))
		c, err := cog.New(d)
		require.Equal(t, before, fmt.Sprintf("%+v", d), "nothing writes into the draft")
		if wrong != nil {
			require.Equal(t, wrong, err)
			return
		}
		text, jsonErr := json.Marshal(document)
		require.NoError(t, jsonErr)
		read, err2 := cog.Decode(text)
		require.NoError(t, err2, "%s", text)
		again, jsonErr := json.Marshal(read)
		require.NoError(t, jsonErr)
		require.Equal(t, string(text), string(again))
		require.Equal(t, lifeJSON(t, document.Assess(law.Date(2020, 1, 1))), lifeJSON(t, read.Assess(law.Date(2020, 1, 1))))
		parsed, err2 := cog.Parse(text)
		require.Equal(t, err == nil, err2 == nil, "%v, %v", err, err2)
		if err == nil {
			require.Equal(t, lifeJSON(t, c), lifeJSON(t, parsed))
		}
	})
}
