package cog_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/internal/enum/enumtest"
	"github.com/coglaw/coglaw/law"
)

// Each list by its first and its last word, with what they are called, and by its length.
func TestEveryClosedListIsThereForTheChoicesOfAForm(t *testing.T) {
	type end struct{ slug, fr, en string }
	want := []struct {
		name        string
		len         int
		first, last end
	}{
		{"regime", 2, end{"general", "régime général", "general scheme"}, end{"rsi", "régime social des indépendants", "self-employed scheme"}},
		{"scope", 7, end{"sickness", "maladie", "sickness"}, end{"self-employed", "travailleurs indépendants", "self-employed workers"}},
		{"section", 19, end{"budgets", "les budgets", "the budgets"}, end{"first", "le rang de la convention", "the rank of the convention"}},
		{"body", 27, end{"cnam", "Cnam", "Cnam"}, end{"other", "un autre organisme", "another body"}},
		{"state-capacity", 2, end{"minister", "ministre", "minister"}, end{"state-delegate", "représentant de l’État", "delegate of the State"}},
		{"body-capacity", 7, end{"board-chair", "président du conseil d’administration", "chair of the board"}, end{"executive-committee-chair", "président du comité exécutif", "chair of the executive committee"}},
		{"portfolio", 8, end{"social-security", "sécurité sociale", "social security"}, end{"other", "autre portefeuille", "another portfolio"}},
		{"party", 3, end{"state", "l’État", "the State"}, end{"manager", "le gestionnaire", "the manager"}},
		{"category", 14, end{"implementation", "mise en œuvre des textes", "implementation of the law"}, end{"other", "autre", "other"}},
		{"indicator", 2, end{"quantitative", "quantitatif", "quantitative"}, end{"qualitative", "qualitatif", "qualitative"}},
		{"direction", 2, end{"at-least", "au moins", "at least"}, end{"at-most", "au plus", "at most"}},
		{"progress", 4, end{"planned", "prévu", "planned"}, end{"abandoned", "abandonné", "abandoned"}},
		{"means", 5, end{"staff", "effectifs", "staff"}, end{"other", "autre", "other"}},
		{"budget", 6, end{"management", "budget de gestion", "management budget"}, end{"intervention", "budget d’intervention", "intervention budget"}},
		{"network-condition", 3, end{"formation", "constitution", "formation"}, end{"evolution", "évolution", "evolution"}},
		{"trigger", 4, end{"financing-act", "les lois de financement", "the financing acts"}, end{"other", "un autre motif", "another ground"}},
		{"orientation", 6, end{"public-health", "santé publique", "public health"}, end{"other", "un autre domaine", "another domain"}},
		{"clause", 6, end{"social-action-rules", "règles de l’action sociale et de la prévention", "rules of social action and prevention"}, end{"data-exchange-annex", "annexe sur les échanges de données", "annex on the exchange of data"}},
		{"mission", 3, end{"social-action", "action sociale", "social action"}, end{"network", "animation d’un réseau", "heading a network"}},
		{"rank", 2, end{"first", "première convention", "first convention"}, end{"later", "convention qui en suit une autre", "convention that follows another"}},
		{"change", 32, end{"set-term", "fixer la période", "set the term"}, end{"remove-forecast", "retirer la prévision d’une année", "remove the forecast of a year"}},
		{"finding", 4, end{"reached", "atteint", "reached"}, end{"not-assessable", "non évaluable", "not assessable"}},
		{"recipient", 4, end{"supervisory-council", "conseil de surveillance", "supervisory council"}, end{"senate-commission", "commission du Sénat", "commission of the Senate"}},
		{"verdict", 3, end{"undetermined", "indéterminé", "undetermined"}, end{"unlawful", "non conforme", "unlawful"}},
		{"outcome", 4, end{"not-applicable", "sans objet", "not applicable"}, end{"undecided", "indécise", "undecided"}},
		{"rule", 38, end{"legal-basis", "base légale", "legal basis"}, end{"annual-sickness-amendment", "avenant annuel de la maladie", "annual amendment for sickness"}},
		{"fault", 16, end{"not-json", "pas du JSON", "no JSON"}, end{"too-many", "trop d’erreurs", "too many faults"}},
		{"event", 7, end{"term-start", "début de la période", "the term begins"}, end{"term-end", "fin de la période", "the term ends"}},
		{"result", 4, end{"met", "atteinte", "met"}, end{"no-figure", "sans résultat", "no result"}},
		{"article-state", 6, end{"unknown", "inconnu", "unknown"}, end{"other-text", "autre texte sous le même numéro", "another text under the same number"}},
		{"language", 2, end{"fr", "français", "French"}, end{"en", "anglais", "English"}},
	}
	said := func(w cog.Word) end { return end{w.String(), w.In(law.French), w.In(law.English)} }
	i := 0
	for name, words := range cog.Lists() {
		require.Less(t, i, len(want), name)
		assert.Equal(t, want[i].name, name)
		assert.Len(t, words, want[i].len, name)
		assert.Equal(t, want[i].first, said(words[0]), name)
		assert.Equal(t, want[i].last, said(words[len(words)-1]), name)
		i++
	}
	assert.Len(t, want, i)
}

func TestEveryWordOfAListHasItsOwnSlugAndANameInBothLanguages(t *testing.T) {
	for name, words := range cog.Lists() {
		slugs := map[string]bool{}
		for _, w := range words {
			assert.NotEmpty(t, w.String(), name)
			assert.NotEmpty(t, w.In(law.French), w)
			assert.NotEmpty(t, w.In(law.English), w)
			assert.False(t, slugs[w.String()], w)
			slugs[w.String()] = true
		}
	}
	for range cog.Lists() {
		break
	}
}

func TestAKindOfChangeIsNamedWhateverItWrites(t *testing.T) {
	kind := cog.ChangeKind(cog.RemoveObjective{ID: "housing"}.Kind())
	assert.Equal(t, "remove-objective", kind.String())
	assert.Equal(t, law.Text{FR: "retirer un objectif", EN: "remove an objective"}, law.Say(kind))
	for _, none := range []cog.ChangeKind{"", "paint-it-blue"} {
		assert.Equal(t, law.Text{}, law.Say(none))
	}
}

func TestAVerdictInAFormIsReadAsItIsWritten(t *testing.T) {
	for _, l := range []enumtest.List{
		enumtest.Of(cog.Verdicts(), "undetermined", "lawful", "unlawful"),
		enumtest.Of(cog.Outcomes(), "not-applicable", "satisfied", "breached", "undecided"),
		enumtest.Of(cog.Ranks(), "first", "later"),
	} {
		l.Named(t)
		l.ReadAsWritten(t)
	}
}
