package cogtest_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/cog/cogtest"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

// can reports whether Without finds a change.
func can(life cog.Document, rule law.Rule) (ok bool) {
	defer func() { ok = recover() == nil }()
	cogtest.Without(life, rule)
	return true
}

// cannot tells, by hand, which of what binds a life of a scope and a day no change breaks alone.
func cannot(rule law.Rule, scope branch.Scope, on string) bool {
	switch rule {
	case law.CoveredScope: // from the eve of 2021 on only a convention signed as that of CNSA could be one on autonomy
		switch scope {
		case branch.Sickness:
			return on >= "2021-01-01"
		case branch.OldAge, branch.Family, branch.Collection:
			return on >= "2020-12-31"
		}
		return false
	case law.RetroactiveTerm: // its amendment would come after the term
		return true
	case law.LateSignature: // L. 224-10 names CNSA since 2022-05-14
		return scope == branch.Autonomy && on < "2023-01-01"
	case law.DelegatedFundsTerm: // the amendment is of the second year of the term
		return on < "2016-01-01"
	}
	return false
}

func TestWithoutFindsAChangeOfALifeButInTheseCases(t *testing.T) {
	notThen := map[law.Rule]func(scope branch.Scope, on string) bool{ // what does not bind on all days, or all scopes
		law.ProductivityObjectives: func(s branch.Scope, on string) bool { return s == branch.Autonomy || on < "2004-12-21" },
		law.CoordinationObjectives: func(s branch.Scope, _ string) bool { return s != branch.Autonomy },
		law.NetworkExclusion:       func(s branch.Scope, _ string) bool { return s != branch.Autonomy },
		law.SocialActionObjectives: func(_ branch.Scope, on string) bool { return on < "1998-07-31" },
		law.SelfEmployedCommitments: func(s branch.Scope, on string) bool {
			return on < "2018-01-01" || !slices.Contains([]branch.Scope{branch.Sickness, branch.OldAge, branch.Collection}, s)
		},
		law.SicknessOrientations: func(s branch.Scope, on string) bool {
			return s != branch.SelfEmployed && (s != branch.Sickness || on >= "2009-05-14")
		},
		law.ControlPlan: func(s branch.Scope, on string) bool {
			return s != branch.SelfEmployed && (s != branch.Sickness || on >= "2009-05-14" || on < "2003-12-19")
		},
	}
	tried := 0
	for scope, day := range cogtest.Cases() {
		life, on := cogtest.Life(scope, day), day.String()
		r := statute.All()[scope.Regime()]
		for _, e := range r.Entries {
			if e.Kind != statute.Rule && e.Kind != statute.Observation {
				continue
			}
			want := !cannot(e.Rule, scope, on)
			if not := notThen[e.Rule]; not != nil && not(scope, on) {
				want = false
			}
			assert.Equal(t, want, can(life, e.Rule), "%s: %s on %s", e.Rule, scope, on)
			tried++
		}
	}
	assert.Greater(t, tried, 3000)
}
