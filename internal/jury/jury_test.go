package jury_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/internal/jury"
)

func TestAJuryFindsWhatIsWrongAndStopsThere(t *testing.T) {
	for name, prove := range map[string]func(testing.TB){
		"an assertion":  func(t testing.TB) { assert.Equal(t, 1, 2) },
		"a requirement": func(t testing.TB) { require.Empty(t, "x") },
		"an error":      func(t testing.TB) { t.Error("x") },
		"an error said": func(t testing.TB) { t.Errorf("%d", 1) },
		"a fatal one":   func(t testing.TB) { t.Fatal("x") },
		"one said":      func(t testing.TB) { t.Fatalf("%d", 1) },
		"a failure":     func(t testing.TB) { t.Fail() },
		"the last":      func(t testing.TB) { t.FailNow() },
		"a panic":       func(testing.TB) { panic("x") },
		"within":        func(t testing.TB) { jury.Run(t, "a", func(t testing.TB) { t.Fail() }) },
	} {
		went := false
		assert.True(t, jury.Finds(t, func(t testing.TB) {
			prove(t)
			went = true
		}), name)
		assert.False(t, went, name)
	}
	assert.False(t, jury.Finds(t, func(t testing.TB) {
		t.Helper()
		t.Log(t.Name())
		t.Logf("%d", 1)
	}))
}

func TestSubtestsAreRunWhereThereAreAny(t *testing.T) {
	ran := ""
	jury.Run(t, "a", func(t testing.TB) { ran = t.Name() })
	assert.Equal(t, t.Name()+"/a", ran)
}
