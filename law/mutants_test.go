package law_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"github.com/coglaw/coglaw/internal/jury"
	"github.com/coglaw/coglaw/law"
)

// askedOf is the one article of which the proofs are asked; zero: every one.
var askedOf law.Article

func asked(a law.Article) bool { return askedOf == 0 || askedOf == a }

// The article by its life around each day of it: how it stands the day before and on it.
func TestAnArticleStandsAsItsLifeSaysAroundEachOfItsDays(t *testing.T) { proveTurns(t) }

func proveTurns(t testing.TB) {
	for i, a := range slices.Collect(law.Articles()) {
		if !asked(a) {
			continue
		}
		state := "not yet"
		for _, turn := range strings.Split(lives[i].states, ", ") {
			from, next, _ := strings.Cut(turn, " ")
			assert.Equal(t, state, stateWords[a.On(day(from).AddDays(-1)).State], "%s on the eve of %s", a, from)
			assert.Equal(t, next, stateWords[a.On(day(from)).State], "%s on %s", a, from)
			state = next
		}
		assert.Equal(t, state, stateWords[a.On(day("2100-01-01")).State], a)
	}
}

var allProofs = []func(testing.TB){
	proveNumbers, proveWordings, proveTurns, proveRepeals, proveSubjects, proveOtherTexts, proveBothLanguages, proveStatusesSaid,
	proveNames, proveSpellings, proveRSI, proveAwaited, proveGeneral, proveJSON, proveReadUntil, proveRegimeNames, proveCitations, proveStatuses, proveSlugs, proveCodes, proveMonths,
}

// Of none nobody can tell: no mutant here is equivalent.
func TestEveryMutantOfTheArticlesFailsSomeProof(t *testing.T) {
	defer func() { askedOf = 0 }()
	begun := time.Now()
	fails := func() bool {
		return slices.ContainsFunc(allProofs, func(prove func(testing.TB)) bool { return jury.Finds(t, prove) })
	}
	assert.False(t, fails(), "a proof fails by the law as it is")
	names := map[string]bool{}
	made, killed := 0, 0
	for _, m := range law.Mutants() {
		made++
		assert.False(t, names[m.Name], "two mutants are called %s", m.Name)
		names[m.Name] = true
		undo := m.Make()
		askedOf = m.Of
		dies := fails()
		if askedOf = 0; !dies {
			dies = fails()
		}
		undo()
		if dies {
			killed++
		}
		assert.True(t, dies, "no proof fails: %s", m.Name)
	}
	assert.False(t, fails(), "what was made wrong was not undone")
	assert.NotZero(t, made)
	t.Logf("%d mutants made, %d killed, in %s", made, killed, time.Since(begun).Round(time.Millisecond))
}
