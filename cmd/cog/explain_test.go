package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

func TestExplainARule(t *testing.T) {
	for _, c := range []struct {
		args  []string
		says  []string
		never []string
	}{
		{[]string{"minimum-term"},
			[]string{"minimum-term (règle)\n", "▸ depuis le 21 décembre 2004", "  du 1er janvier 1997 au 20 décembre 2004", "une période d’au moins trois ans", "[article L. 611-7, I]", "Lecture retenue", "« family »", `✓ {"term"`, `✗ {"term"`},
			[]string{"n’est pas en vigueur"}},
		{[]string{"-lang", "en", "minimum-term"},
			[]string{"▸ since 21 December 2004", "a term of at least three years", "Reading taken", "Examples, as changes to the `family` model (… is the same)", `✓ {"term": {"end": "2026-12-31", …}}`, `✗ {"term": {"end": "2026-12-30", …}}`},
			[]string{"Lecture"}},
		{[]string{"-lang", "en", "-at", "2003-01-01", "minimum-term"},
			[]string{"▸ from 1 January 1997 to 20 December 2004", "  since 21 December 2004"}, []string{"▸ since"}},
		{[]string{"-lang", "en", "-at", "1990-01-01", "minimum-term"},
			[]string{"On 1 January 1990 it is not in force\n", "is not yet in force on 1 January 1990; it will be from 1 January 1997", "it will be from 28 January 2006"}, []string{"▸"}},
		{[]string{"-lang", "en", "control-plan"},
			[]string{"On 1 June 2025 it is no longer in force\n", "general scheme: no longer since 14 May 2009 (loi n° 2009-526)", "self-employed scheme: no longer since 1 January 2018 (décret n° 2018-174, art. 15)", "the basis of the convention of the self-employed scheme is repealed since 1 January 2018, and was kept alive for amendments until 31 December 2019 only",
				"from 28 January 2006 to 31 December 2017, amendments to 31 December 2019"}, []string{"▸", "Reading taken", "general scheme is"}},
		{[]string{"-lang", "en", "-at", "2019-06-01", "consistent-orientations"},
			[]string{"until 31 December 2019 the decree is kept alive for amendments of the delegated funds alone"}, []string{"▸"}},
		{[]string{"-lang", "en", "network-exclusion"},
			[]string{"Examples: the same change to two models, {\"network\": {\"conditions\": [{\"kind\": \"evolution\", \"title\": \"A\"}]}} ✓ family ✗ autonomy Carries", "L227-1/I/5°:exclusion, since 1 January 2021: autonomy does not have that clause"}, nil},
		{[]string{"adversarial-evaluation"},
			[]string{"Porte\n", "R611-18/I/det/2°, du 28 janvier 2006 au 31 décembre 2017 : les résultats s’évaluent à deux voix"}, nil},
		{[]string{"-lang", "en", "transmit-to-parliament"},
			[]string{"▸ since 3 August 2005", "Reading taken (general scheme)", "Reading taken (self-employed scheme)", "LO. 111-9 is to be read"}, []string{"✓"}},
		{[]string{"inform-supervisory-council"}, []string{"Le 1er juin 2025 il n’est plus en vigueur\n    régime général : plus depuis le 23 décembre 2011 (loi n° 2011-1906)\n"}, []string{"Le 1er juin 2025 elle"}},
		{[]string{"-lang", "en", "state-party", "covered-scope"}, []string{"state-party (rule)\n", "\n\ncovered-scope (rule)\n"}, nil},
	} {
		status, stdout, stderr := invoke("", append([]string{"explain"}, c.args...)...)
		assert.Equal(t, exitOK, status, "%q", c.args)
		assert.Empty(t, stderr)
		flat := strings.Join(strings.Fields(stdout), " ")
		for _, s := range c.says {
			assert.True(t, strings.Contains(stdout, s) || strings.Contains(flat, s), "%q does not say %q:\n%s", c.args, s, stdout)
		}
		for _, s := range c.never {
			assert.NotContains(t, stdout, s, "%q", c.args)
		}
	}
}

func TestExplainAnArticleHoweverItIsSpelt(t *testing.T) {
	_, want, _ := invoke("", "explain", "L227-1")
	for _, spelt := range []string{"L. 227-1", "l227-1", "l.227-1", "L227_1"} {
		status, stdout, _ := invoke("", "explain", spelt)
		assert.Equal(t, exitOK, status, spelt)
		assert.Equal(t, want, stdout, spelt)
	}
	assert.Contains(t, want, "article L. 227-1 : les conventions d’objectifs et de gestion")
	assert.Contains(t, want, "▸ depuis le 1er janvier 2021 (loi n° 2020-1576, art. 32)")
	assert.Contains(t, want, "\n  Règles en vigueur le 1er juin 2025 :\n")
	assert.Contains(t, want, "  minimum-term                 [article L. 227-1, III]\n    toutes : une période d’au moins quatre ans\n")
}

func TestExplainAnArticleOutOfItsTime(t *testing.T) {
	for _, c := range []struct{ article, at, says string }{
		{"L227-1", "1990-01-01", "article L. 227-1: not yet in force on 1 January 1990; in force from 1 January 1997"},
		{"R611-18", "2019-06-01", "repealed on 1 January 2018, kept alive until 31 December 2019"},
		{"R611-18", "2024-01-01", "article R. 611-18: repealed on"},
		{"R611-18", "2000-01-01", "the number then bears another text"},
		{"L228-1", "2020-01-01", "the number then bears another text"},
		{"LO111-9", "2000-01-01", "not yet in force"},
		{"R611-19", "2012-01-01", "in force on 1 January 2012"},
	} {
		status, stdout, _ := invoke("", "explain", "-lang", "en", "-at", c.at, c.article)
		assert.Equal(t, exitOK, status)
		assert.Contains(t, strings.Join(strings.Fields(stdout), " "), c.says, "%s on %s", c.article, c.at)
	}
	_, stdout, _ := invoke("", "explain", "-lang", "en", "-at", "2012-01-01", "R611-19")
	assert.Contains(t, stdout, "\n  Rules in force on 1 January 2012:\n  body-signatories")
	_, stdout, _ = invoke("", "explain", "-lang", "en", "-at", "2024-01-01", "R611-19")
	assert.NotContains(t, stdout, "  Rules in force")
}

// From 2018 to 2019 the decree binds nothing but amendments.
func TestExplainTellsWhatStillBindsAmendments(t *testing.T) {
	explain := func(args ...string) string {
		_, stdout, _ := invoke("", append([]string{"explain", "-lang", "en"}, args...)...)
		return stdout
	}
	const heading, kept = "For amendments alone on 1 June 2018:\n", "  budget-rules                 [article R. 611-18, I, 5°]\n"
	_, after, found := strings.Cut(explain("-at", "2018-06-01", "R611-18"), "  "+heading)
	assert.True(t, found)
	assert.Contains(t, after, kept)
	assert.Contains(t, after, "  state-party                  [article R. 611-18]\n")
	assert.NotContains(t, explain("-at", "2018-06-01", "L611-7"), "amendments alone")
	_, after, found = strings.Cut(explain("-at", "2018-06-01"), heading)
	assert.True(t, found)
	assert.Contains(t, after, "  body-signatories             [article R. 611-19]\n    self-employed workers: ")
	for _, day := range []string{"2017-12-31", "2020-01-01"} {
		assert.NotContains(t, explain("-at", day, "R611-18"), "amendments alone", day)
		assert.NotContains(t, explain("-at", day), "amendments alone", day)
	}
	assert.Contains(t, explain("budget-rules"), "  from 28 January 2006 to 31 December 2017, amendments to 31 December 2019\n    [article R. 611-18, I, 5°]\n")
	assert.NotContains(t, explain("minimum-term"), "amendments to")
}

func TestExplainAnArticleBeyondItsRules(t *testing.T) {
	flat := func(args ...string) string {
		_, stdout, _ := invoke("", append([]string{"explain", "-lang", "en"}, args...)...)
		return strings.Join(strings.Fields(stdout), " ")
	}
	then := flat("-at", "2008-12-19", "L227-1")
	assert.Contains(t, then, "(loi n° 2003-1199) a plan for checking benefits, for sickness → control-plan", "what a wording changed")
	for _, s := range []string{
		"Beyond the rules, on 19 December 2008:",
		"as the parties choose, indicators for the objectives → held by `objective.Indicator`",
		"L227-1/II/def:delegated, from 30 December 1999 to 13 May 2009: what delegated spending is → left out: only served",
		"→ `legal-basis`, `state-party`, `amendment-same-body`; left out in part:",
	} {
		assert.Contains(t, then, s)
	}
	assert.NotContains(t, flat("-at", "2012-01-01", "L227-1"), "delegated spending is")
	assert.NotContains(t, flat("-at", "2012-01-01", "L227-2"), "→", "the wordings of another article are not those of L. 227-1")
	assert.NotContains(t, flat("L227-2"), "Beyond", "its rules carry all it states")
}

func TestExplainWhatIsUnknownIsTroubleButDoesNotHideTheRest(t *testing.T) {
	status, stdout, stderr := invoke("", "explain", "minimum-trem", "state-party", "L999-9")
	assert.Equal(t, exitTrouble, status)
	assert.True(t, strings.HasPrefix(stdout, "state-party"), "nothing stands for what is not explained")
	assert.False(t, strings.HasSuffix(stdout, "\n\n"))
	assert.Contains(t, stderr, "« minimum-trem » n’est ni une règle, ni un article connu")
	assert.Contains(t, stderr, "« L999-9 »")
	status, stdout, stderr = invoke("", "explain", "-lang", "en", "x")
	assert.Equal(t, exitTrouble, status)
	assert.Empty(t, stdout)
	assert.Contains(t, stderr, "`x` is neither a rule, nor a known article")
}

func TestExplainNothingListsTheRulesAndArticlesOfADay(t *testing.T) {
	status, stdout, _ := invoke("", "explain")
	assert.Equal(t, exitOK, status)
	for _, s := range []string{"Règles en vigueur le 1er juin 2025 :", "minimum-term", "network-exclusion", "transmit-to-parliament", "Articles :", "article LO. 111-9 : en vigueur"} {
		assert.Contains(t, stdout, s)
	}
	assert.NotContains(t, stdout, "control-plan")
	_, stdout, _ = invoke("", "explain", "-lang", "en", "-at", "2012-03-20")
	assert.Contains(t, stdout, "\n  minimum-term\n    all: a term of at least four years\n    [article L. 227-1, III]\n    self-employed workers: a term of at least four years\n    [article L. 611-7, I]\n", "one of each scheme")
	_, stdout, _ = invoke("", "explain", "-lang", "en", "-at", "1990-01-01")
	assert.NotContains(t, stdout, "minimum-term")
	flat := strings.Join(strings.Fields(stdout), " ")
	assert.Contains(t, flat, "convention of the general scheme is not yet in force on 1 January 1990")
	assert.Contains(t, flat, "convention of the self-employed scheme is not yet in force")
}

// That no rule is in force is said where none is, and nowhere else.
func TestExplainSaysThatNoRuleIsInForce(t *testing.T) {
	for at, none := range map[string]bool{"1990-01-01": true, "2012-03-20": false, "2025-06-01": false} {
		_, french, _ := invoke("", "explain", "-at", at)
		_, english, _ := invoke("", "explain", "-lang", "en", "-at", at)
		assert.Equal(t, none, strings.HasPrefix(french, "Aucune règle en vigueur le 1er janvier 1990 :\n    le fondement de la convention du régime général n’est pas encore en vigueur\n"), at)
		assert.Equal(t, none, strings.HasPrefix(english, "No rule in force on 1 January 1990:\n    the basis of the convention of the general scheme is not yet in force on"), at)
		assert.Equal(t, none, strings.Contains(french, "Aucune règle") || strings.Contains(english, "No rule"), at)
	}
}

// The wording of the day is marked, and those of other days stand under it.
func TestExplainAnArticleAsItReads(t *testing.T) {
	_, stdout, _ := invoke("", "explain", "LO111-9")
	assert.Equal(t, `article LO. 111-9 : les commissions saisies au fond des lois de financement
    article LO. 111-9 : en vigueur le 1er juin 2025 (version du 16 mars 2022)
  du 3 août 2005 au 15 mars 2022 (loi organique n° 2005-881)
    succède à L. 111-9 : une commission de chaque assemblée
▸ depuis le 16 mars 2022 (loi organique n° 2022-354)
    rien ne change pour les conventions
  Devoirs que la conclusion fait naître le 1er juin 2025 :
  transmit-to-parliament       [article L. 227-1, III ; article LO. 111-9]
    toutes : transmettre la convention, et ses avenants, aux commissions des
    deux assemblées que vise LO. 111-9
`, stdout)
	_, stdout, _ = invoke("", "explain", "L222-5")
	assert.Contains(t, stdout, "\n  du 21 décembre 1985 au 5 janvier 1988 (décret n° 85-1353)\n  du 6 janvier 1988 au ", "of the first wording it is not said that it changed nothing")
}

// Two schemes of one reading are told it once, without their names; a heading stands once
// above all that is under it.
func TestExplainSaysNothingTwice(t *testing.T) {
	book := statute.All()
	reading := law.Text{FR: "Une seule lecture.", EN: "One reading."}
	for r := range book {
		book[r].Entry(law.StateParty).Reading = reading
	}
	var out strings.Builder
	explainer{book, &out, today, law.English}.readings(law.StateParty)
	assert.Equal(t, "  Reading taken\n    One reading.\n", out.String())

	_, stdout, _ := invoke("", "explain", "-lang", "en", "legal-basis")
	assert.Equal(t, 1, strings.Count(stdout, "  Carries\n"))
	_, after, _ := strings.Cut(stdout, "  Carries\n")
	assert.Greater(t, strings.Count(after, "\n    L"), 1, "it carries several")
}
