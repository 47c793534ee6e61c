package clause_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

// faultsOf returns the faults an error carries.
func faultsOf(t *testing.T, err error) []law.Fault {
	t.Helper()
	var m *law.Malformed
	require.ErrorAs(t, err, &m)
	for f := range m.Faults() {
		assert.NotEmpty(t, f.Code.String(), f.Error())
	}
	return slices.Collect(m.Faults())
}

// said returns the faults an error carries, each with its place; nil for no error.
func said(t *testing.T, err error) (list []string) {
	t.Helper()
	if err == nil {
		return nil
	}
	for _, f := range faultsOf(t, err) {
		assert.NotEqual(t, f.Message.FR, f.Message.EN)
		list = append(list, f.In(law.English))
	}
	return list
}

// Values are plain and may be incomplete: Check tells what is wrong with them.
func TestAPartIsCheckedByItself(t *testing.T) {
	for _, c := range []struct {
		part interface{ Check() error }
		want []string
	}{
		{clause.Budget{Kind: branch.Management}, nil},
		{clause.Budget{Kind: branch.Intervention, Computation: "C", Evolution: "E"}, nil},
		{clause.Budget{}, []string{"`kind` is missing"}},
		{clause.Budget{Kind: 99, Computation: " ", Evolution: "\n"},
			[]string{"`kind` is missing", "/computation: blank text", "/evolution: blank text"}},

		{clause.Commitment{By: branch.State, Title: "T"}, nil},
		{clause.Commitment{}, []string{"`by` is missing", "`title` is missing"}},
		{clause.Commitment{By: branch.Manager, Title: "T"}, nil},
		{clause.Commitment{By: 4, Title: " "}, []string{"`by` is missing", "/title: blank text"}},
		{clause.Commitment{ID: "c1", By: branch.State, Title: "T", Progress: objective.Progress{Status: objective.Done}}, nil},
		{clause.Commitment{ID: " ", By: branch.State, Title: "T", Progress: objective.Progress{Status: 9}},
			[]string{"/id: blank text", "`status` is missing"}},

		{clause.Forecast{Year: 2005, Unit: "euros"}, nil},
		{clause.Forecast{}, []string{"/year: not a year of four digits", "`unit` is missing"}},
		{clause.Forecast{Year: 10000, Unit: " "}, []string{"/year: not a year of four digits", "/unit: blank text"}},

		{clause.Means{Kind: clause.Staff, Title: "T"}, nil},
		{clause.Means{}, []string{"`kind` is missing", "`title` is missing"}},
		{clause.Means{Kind: 99, Title: " "}, []string{"`kind` is missing", "/title: blank text"}},

		{clause.Orientation{Domain: clause.Medicines, Title: "T"}, nil},
		{clause.Orientation{}, []string{"`domain` is missing", "`title` is missing"}},
		{clause.Orientation{Domain: 99, Title: " "}, []string{"`domain` is missing", "/title: blank text"}},

		{clause.Orientation{Domain: clause.MissionsDomain, Title: "T"}, nil},

		{clause.Endowment{Title: "T"}, nil},
		{clause.Endowment{}, []string{"`title` is missing"}},
		{clause.Endowment{Title: " "}, []string{"/title: blank text"}},

		{clause.Provision{Kind: clause.OperationsCovered, Title: "T"}, nil},
		{clause.Provision{}, []string{"`kind` is missing", "`title` is missing"}},
		{clause.Provision{Kind: 99, Title: " "}, []string{"`kind` is missing", "/title: blank text"}},

		{clause.Network{}, nil},
		{clause.WrittenNetwork(clause.Condition{Kind: clause.Evolution, Title: "T"}), nil},
		{clause.WrittenNetwork(clause.Condition{Kind: clause.Evolution, Title: "T"}, clause.Condition{}, clause.Condition{Kind: 9, Title: " "}),
			[]string{"/conditions/1: `kind` is missing", "/conditions/1: `title` is missing", "/conditions/2: `kind` is missing", "/conditions/2/title: blank text"}},
	} {
		assert.Equal(t, c.want, said(t, c.part.Check()), "%T %+v", c.part, c.part)
	}
}

func TestABudgetHasRulesWhereItHasBoth(t *testing.T) {
	assert.True(t, clause.Budget{Computation: "C", Evolution: "E"}.HasRules())
	assert.False(t, clause.Budget{Kind: branch.Management, Computation: "C"}.HasRules())
	assert.False(t, clause.Budget{Kind: branch.Management, Evolution: "E"}.HasRules())
}

func TestANetworkClauseIsRefusedWithTheArticleOfItsScheme(t *testing.T) {
	bad := []clause.Condition{{Title: "A"}, {Kind: clause.Formation}, {Kind: clause.Improvement, Title: " "}, {Kind: 9, Title: "B"}}
	for scope, want := range map[branch.Networked]law.Citation{
		branch.Family:       {Article: law.L227_1, Place: law.Place{Division: "I", Item: "5°"}},
		branch.SelfEmployed: {Article: law.R611_18, Place: law.Place{Division: "I", Item: "6°"}},
	} {
		n, err := clause.NewNetwork(scope, bad...)
		assert.True(t, n.IsZero())
		var pointers []string
		for _, f := range faultsOf(t, err) {
			pointers = append(pointers, f.Pointer)
			assert.Equal(t, []law.Citation{want}, f.Citations)
		}
		assert.Equal(t, []string{"/conditions/0", "/conditions/1", "/conditions/2/title", "/conditions/3"}, pointers)
		n, err = clause.NewNetwork(scope)
		require.NoError(t, err)
		assert.Equal(t, clause.Network{}, n, "a clause that states nothing is none")
	}
}

func TestANetworkClauseCanBeChangedByNoCaller(t *testing.T) {
	given := []clause.Condition{{Kind: clause.Evolution, Title: "A"}}
	n, err := clause.NewNetwork(branch.OldAge, given...)
	require.NoError(t, err)
	given[0].Title = "B"
	assert.Equal(t, []clause.Condition{{Kind: clause.Evolution, Title: "A"}}, slices.Collect(n.Conditions()))
}

func TestANetworkClauseIsHeldAsItIsWritten(t *testing.T) {
	assert.True(t, clause.Network{}.IsZero())
	assert.True(t, clause.WrittenNetwork().IsZero())
	assert.Equal(t, clause.Network{}, clause.WrittenNetwork([]clause.Condition{}...))
	conditions := []clause.Condition{{}, {Kind: clause.Formation, Title: "A"}}
	assert.Equal(t, conditions, slices.Collect(clause.WrittenNetwork(conditions...).Conditions()))
}
