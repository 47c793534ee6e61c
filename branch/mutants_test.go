package branch_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/internal/jury"
	"github.com/coglaw/coglaw/law"
)

// The words of the lists by hand: on the wire, in French, in English, in the order of the
// lists.
func TestTheWordsOfTheListsAreThoseOfThisTable(t *testing.T) { proveLists(t) }

func proveLists(t testing.TB) {
	type value interface {
		law.Value
		String() string
	}
	said := func(list ...value) (said []string) {
		for _, v := range list {
			said = append(said, v.String()+" | "+v.In(law.French)+" | "+v.In(law.English))
		}
		return said
	}
	assert.Equal(t, []string{
		"state | l’État | the State",
		"body | l’organisme national | the national body",
		"manager | le gestionnaire | the manager",
	}, said(values[value](branch.State, branch.NationalBody, branch.Manager)...))
	assert.Equal(t, []string{
		"minister | ministre | minister",
		"state-delegate | représentant de l’État | delegate of the State",
	}, said(values[value](branch.Minister, branch.StateDelegate)...))
	assert.Equal(t, []string{
		"board-chair | président du conseil d’administration | chair of the board",
		"council-chair | président du conseil | chair of the council",
		"atmp-committee-chair | président de la commission des accidents du travail et des maladies professionnelles | chair of the committee on work accidents and occupational diseases",
		"director-general | directeur général | director-general",
		"director | directeur | director",
		"orientation-council-chair | président du conseil d’orientation | chair of the orientation council",
		"executive-committee-chair | président du comité exécutif | chair of the executive committee",
	}, said(values[value](branch.BodyCapacities()...)...))
	assert.Equal(t, []string{
		"social-security | sécurité sociale | social security", "budget | budget | budget", "agriculture | agriculture | agriculture",
		"transport | transports | transport", "sea | mer | the sea", "justice | justice | justice", "mines | mines | mines",
		"other | autre portefeuille | another portfolio",
	}, said(values[value](branch.Portfolios()...)...))
	assert.Equal(t, []string{
		"management | budget de gestion | management budget",
		"medical-control | budget du contrôle médical | medical-control budget",
		"social-action | budget d’action sanitaire et sociale | social-action budget",
		"prevention | budget de prévention | prevention budget",
		"autonomy-support | budget de soutien à l’autonomie | autonomy-support budget",
		"intervention | budget d’intervention | intervention budget",
	}, said(values[value](branch.BudgetKinds()...)...))
	assert.Equal(t, []string{
		"supervisory-council | conseil de surveillance | supervisory council",
		"parliament-commission | commission parlementaire de L. 111-9 | parliamentary commission of L. 111-9",
		"national-assembly-commission | commission de l’Assemblée nationale | commission of the National Assembly",
		"senate-commission | commission du Sénat | commission of the Senate",
	}, said(values[value](branch.Recipients()...)...))
}

func values[V any, T any](list ...T) (out []V) {
	for _, v := range list {
		out = append(out, any(v).(V))
	}
	return out
}

// How a sentence names each body, in the order of the list: "la " and the short name in
// French, the short name in English, but for these.
func TestEachBodyHasItsNameInASentence(t *testing.T) { proveSentences(t) }

func proveSentences(t testing.TB) {
	own := map[string]string{
		"acoss": "l’ACOSS | ACOSS", "cnrsi": "la caisse nationale du RSI | the national fund of the RSI", "ucanss": "l’Ucanss | Ucanss", "cleiss": "le Cleiss | Cleiss",
		"organic": "l’Organic | Organic", "enim": "l’Enim | Enim", "ircantec": "l’Ircantec | Ircantec", "fiphfp": "le FIPHFP | FIPHFP", "erafp": "l’ERAFP | ERAFP",
		"en3s": "l’EN3S | EN3S", "other": "un autre organisme | another body",
	}
	day := law.MustParseDay("2020-01-01")
	codes := strings.Fields(bodyCodes)
	for i, b := range branch.Bodies() {
		_, short := b.Name(day)
		want, ok := own[codes[i]]
		if !ok {
			want = "la " + short + " | " + short
		}
		named := branch.Named{Body: b, On: day}
		assert.Equal(t, want, named.In(law.French)+" | "+named.In(law.English), codes[i])
	}
}

const bodyCodes = "cnam cnav cnaf cnsa acoss cnrsi ucanss ccmsa cnbf cleiss canam cancava organic crpn cnieg crpratp cprpsncf enim crpcen canssm cdc cnracl ircantec fiphfp erafp en3s other"

var allProofs = []func(testing.TB){proveLists, proveCodes, proveNames, proveSentences, proveScopes}

// No mutant here is equivalent.
func TestEveryMutantOfTheNamesFailsSomeProof(t *testing.T) {
	fails := func(any) bool {
		return slices.ContainsFunc(allProofs, func(prove func(testing.TB)) bool { return jury.Finds(t, prove) })
	}
	assert.False(t, fails(nil), "a proof fails by the names as they are")
	jury.Try(t, branch.Mutants(), nil, fails)
	assert.False(t, fails(nil), "what was made wrong was not undone")
}
