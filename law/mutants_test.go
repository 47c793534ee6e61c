package law_test

import (
	"slices"
	"strings"
	"testing"

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
	proveNames, proveSpellings, proveRSI, proveAwaited, proveGeneral, proveJSON, proveReadUntil, proveRegimeNames, proveCitations, proveStatuses, proveSlugs, proveTitles, proveCodes, proveWhatIsWrong, proveMonths, proveStates,
}

// No mutant here is equivalent.
func TestEveryMutantOfTheArticlesFailsSomeProof(t *testing.T) {
	jury.Alone(t)
	fails := func(of any) bool {
		askedOf = of.(law.Article)
		defer func() { askedOf = 0 }()
		return slices.ContainsFunc(allProofs, func(prove func(testing.TB)) bool { return jury.Finds(t, prove) })
	}
	everyOne := law.Article(0)
	assert.False(t, fails(everyOne), "a proof fails by the law as it is")
	jury.Try(t, law.Mutants(), nil, func(of any) bool { return fails(of) || fails(everyOne) })
	assert.False(t, fails(everyOne), "what was made wrong was not undone")
}
