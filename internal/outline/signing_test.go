package outline_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/internal/outline"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

func TestAnAmendmentIsSignedAsTheLawOfItsOwnDayAsks(t *testing.T) {
	for _, row := range []struct {
		scope branch.Scope
		day   string
		want  []branch.BodyCapacity
	}{
		{branch.Sickness, "2004-08-16", []branch.BodyCapacity{branch.BoardChair, branch.Director}},
		{branch.Sickness, "2004-08-17", []branch.BodyCapacity{branch.CouncilChair, branch.DirectorGeneral}},
		{branch.Family, "2023-01-01", []branch.BodyCapacity{branch.BoardChair, branch.DirectorGeneral}},
		{branch.WorkAccidents, "2023-01-01", []branch.BodyCapacity{branch.ATMPCommitteeChair, branch.DirectorGeneral}},
		{branch.Autonomy, "2023-01-01", []branch.BodyCapacity{branch.CouncilChair, branch.DirectorGeneral}},
		{branch.SelfEmployed, "2019-12-31", []branch.BodyCapacity{branch.BoardChair, branch.DirectorGeneral}},
		{branch.SelfEmployed, "2020-01-01", nil},
	} {
		a := cog.Amendment{Concluded: law.MustParseDay(row.day)}
		outline.Sign(&a, statute.All()[row.scope.Regime()], row.scope)
		var got []branch.BodyCapacity
		for _, s := range a.Body.Signatories {
			got = append(got, s.Capacity)
		}
		assert.Equal(t, row.want, got, "%s on %s", row.scope, row.day)
		assert.Equal(t, row.want != nil, len(a.State) == 1, "%s on %s", row.scope, row.day)
		assert.Equal(t, row.scope.Body(), a.Body.Code)
	}
}
