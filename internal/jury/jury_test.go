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

func TestEveryMutantDiesOrIsEquivalent(t *testing.T) {
	one, two := 1, 2
	mutants := []jury.Mutant{jury.Set("one", "one more", &one, 2), jury.Set("one", "one less", &one, 0), jury.Set("two", "two more", &two, 3)}
	proven := func(of any) bool { return of == "one" && one != 1 }
	same := map[string]string{"two more": "nobody looks"}
	assert.False(t, jury.Finds(t, func(t testing.TB) { jury.Try(t, mutants, same, proven) }))
	for name, wrong := range map[string]bool{
		"one lives":              jury.Finds(t, func(t testing.TB) { jury.Try(t, mutants, nil, proven) }),
		"an equivalent one dies": jury.Finds(t, func(t testing.TB) { jury.Try(t, mutants[:1], map[string]string{"one more": "x"}, proven) }),
		"one is not there":       jury.Finds(t, func(t testing.TB) { jury.Try(t, mutants[:2], same, proven) }),
		"two have one name":      jury.Finds(t, func(t testing.TB) { jury.Try(t, append(mutants, mutants[2]), same, proven) }),
		"there is none":          jury.Finds(t, func(t testing.TB) { jury.Try(t, nil, nil, proven) }),
	} {
		assert.True(t, wrong, name)
	}
	assert.Equal(t, []int{1, 2}, []int{one, two}, "what is made is undone")
}
