package law_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/law"
)

func TestWhatIsNoArticleHasNothing(t *testing.T) {
	for _, a := range []law.Article{0, 255, 1 << 8, 1<<8 | 255, 2 << 8, 2<<8 | 255, 3 << 8, 3<<8 | 1, 1<<16 - 1} {
		assert.Empty(t, a.String())
		assert.Empty(t, a.In(law.French))
		assert.Zero(t, a.Subject())
		assert.Empty(t, slices.Collect(a.Versions()))
		assert.Equal(t, law.Unknown, a.On(day("2010-01-01")).State)
	}
}

func TestVersionsFollowOneAnotherWithoutGap(t *testing.T) {
	for a := range law.Articles() {
		versions := slices.Collect(a.Versions())
		require.NotEmpty(t, versions, a)
		for i, v := range versions {
			assert.Equal(t, a, v.Article)
			assert.NotEmpty(t, v.Act, "%s %s", a, v.Period)
			assert.True(t, v.Period.From.IsValid(), a)
			if i+1 < len(versions) {
				assert.Equal(t, versions[i+1].Period.From, v.Period.To, a)
			}
			assert.True(t, v.Period.To.IsZero() || v.Period.From.Before(v.Period.To), "%s %s", a, v.Period)
		}
	}
}

func TestAVersionIsInForceFromItsFirstDay(t *testing.T) {
	for a := range law.Articles() {
		for v := range a.Versions() {
			s := a.On(v.Period.From)
			assert.Equal(t, law.InForce, s.State)
			assert.Equal(t, v, s.Version)
			assert.Equal(t, v.Period, s.Period)
		}
	}
}

func TestIterationsCanBeLeftHalfWay(t *testing.T) {
	for a := range law.Articles() {
		assert.Equal(t, law.L111_9, a)
		break
	}
	for v := range law.L227_1.Versions() {
		assert.Equal(t, day("1997-01-01"), v.Period.From)
		break
	}
}
