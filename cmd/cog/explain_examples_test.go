package main

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

func TestOfTwoValuesWhatDiffersIsShown(t *testing.T) {
	for _, c := range []struct{ a, b, x, y string }{
		{`{"a": 1}`, `{"a": 2}`, `{"a": 1}`, `{"a": 2}`},
		{`{"a": 1, "b": 1}`, `{"a": 2, "b": 1}`, `{"a": 1, …}`, `{"a": 2, …}`},
		{`{"t": {"s": "x", "e": "y"}}`, `{"t": {"s": "x", "e": "z"}}`, `{"t": {"e": "y", …}}`, `{"t": {"e": "z", …}}`},
		{`{"a": 1}`, `{"b": [null, true]}`, `{"a": 1}`, `{"b": [null, true]}`},
		{`{"b": 1.50, "a": {}}`, `{"c": "é\"<"}`, `{"a": {}, "b": 1.50}`, `{"c": "é"<"}`},
		{`{"a": 1}`, `{}`, `{"a": 1}`, `{}`},
		{`{"a": {"k": 1}}`, `{"a": null}`, `{"a": {"k": 1}}`, `{"a": null}`},
		{`{"a": [1]}`, `{"a": {"b": 1}}`, `{"a": [1]}`, `{"a": {"b": 1}}`},
		{`["x", "y", "z"]`, `["z", "w"]`, `["x", "y", …]`, `["w", …]`},
		{`["x", "x"]`, `["x"]`, `["x", …]`, `[…]`},
		{`["x"]`, `["y"]`, `["x"]`, `["y"]`},
		{`[{"a": 1}, {"b": 1}]`, `[{"a": 1}]`, `[{"b": 1}, …]`, `[…]`},
		{`[{"a": 1, "c": 1}, {"b": 1}]`, `[{"a": 2, "c": 1}, {"b": 1}]`, `[{"a": 1, …}, …]`, `[{"a": 2, …}, …]`},
		{`[{"a": 1}, 1]`, `[1, {"a": 1}]`, `[…]`, `[…]`},
		{`[{"a": 1}]`, `[1]`, `[{"a": 1}]`, `[1]`},
		{`[]`, `[{"s": [1, "x"]}]`, `[]`, `[{"s": [1, "x"]}]`},
		{`1`, `2`, `1`, `2`},
	} {
		x, y := differ(parsed(c.a), parsed(c.b))
		assert.Equal(t, []string{c.x, c.y}, []string{x, y}, "%s and %s", c.a, c.b)
	}
	assert.Equal(t, "{oops", parsed("{oops"), "what is no JSON stands as it is")
}

func TestExplainShowsWhatAnExampleHasThatTheOtherHasNot(t *testing.T) {
	for rule, want := range map[string][2]string{
		"service-quality-objectives": {"\n  Exemples, en retouche du modèle « family » (… : le même)\n    ✓ {\"objectives\": [{\"categories\": [\"service-quality\", …], …}]}\n    ✗ {\"objectives\": [{\"categories\": […], …}]}\n",
			"\n  Examples, as changes to the `family` model (… is the same)\n    ✓ {\"objectives\": [{\"categories\": [\"service-quality\", …], …}]}\n    ✗ {\"objectives\": [{\"categories\": […], …}]}\n"},
		"evaluation-process": {"\n    ✓ {\"evaluationProcess\": {\"heard\": [\"body\", …]}}\n    ✗ {\"evaluationProcess\": {\"heard\": […]}}\n", "\n    ✓ {\"evaluationProcess\": {\"heard\": [\"body\", …]}}\n"},
		"operating-means":    {"\n    ✓ {\"means\": [{\"kind\": \"staff\", \"title\": \"Effectifs\"}]}\n    ✗ {\"means\": null}\n", "\n    ✗ {\"means\": null}\n"},
		"actions-by-each-party": {"\n    ✓ le modèle tel quel\n    ✗ {\"objectives\": [{\"actions\": [{\"by\": \"body\", \"title\": \"A\"}], \"categories\":\n",
			"\n    ✓ the model as it is\n"},
		"social-action-objectives": {"\n  Exemples, en retouche de modèles\n    ✓ collection : le modèle tel quel\n    ✗ family : {\"objectives\":", "\n  Examples, as changes to models\n    ✓ collection: the model as it is\n    ✗ family: {\"objectives\":"},
		"network-exclusion": {"\n  Exemples : la même retouche de deux modèles, {\"network\": {\"conditions\":\n    [{\"kind\": \"evolution\", \"title\": \"A\"}]}}\n    ✓ family\n    ✗ autonomy\n",
			"\n  Examples: the same change to two models, {\"network\": {\"conditions\":\n    [{\"kind\": \"evolution\", \"title\": \"A\"}]}}\n    ✓ family\n    ✗ autonomy\n"},
		"covered-scope": {"\n    ✓ {\"concluded\": \"2021-01-01\"}\n    ✗ {\"concluded\": \"2020-12-31\"}\n", "\n    ✗ {\"concluded\": \"2020-12-31\"}\n"},
	} {
		_, fr, _ := invoke("", "explain", rule)
		_, en, _ := invoke("", "explain", "-lang", "en", rule)
		assert.Contains(t, fr, want[0], rule)
		assert.Contains(t, en, want[1], rule)
	}
	_, duty, _ := invoke("", "explain", "transmit-to-parliament")
	assert.NotContains(t, duty, "Exemple")
}

func TestExplainSaysSinceWhenAndByWhichActARuleIsNoLongerInForce(t *testing.T) {
	for _, c := range []struct{ args, fr, en string }{
		{"sickness-orientations", "\n  Le 1er juin 2025 elle n’est plus en vigueur\n    régime général : plus depuis le 14 mai 2009 (loi n° 2009-526)\n    régime social des indépendants : plus depuis le 1er janvier 2018 (décret\n    n° 2018-174, art. 15)\n    le fondement",
			"\n  On 1 June 2025 it is no longer in force\n    general scheme: no longer since 14 May 2009 (loi n° 2009-526)\n    self-employed scheme: no longer since 1 January 2018 (décret n° 2018-174,\n    art. 15)\n    the basis"},
		{"inform-supervisory-council", "\n  Le 1er juin 2025 il n’est plus en vigueur\n    régime général : plus depuis le 23 décembre 2011 (loi n° 2011-1906)\n  Lecture",
			"\n  On 1 June 2025 it is no longer in force\n    general scheme: no longer since 23 December 2011 (loi n° 2011-1906)\n  Reading"},
		{"-at 1996-12-31 minimum-term", "\n  Le 31 décembre 1996 elle n’est pas en vigueur\n    le fondement", "\n  On 31 December 1996 it is not in force\n    the basis"},
		{"-at 2009-05-14 control-plan", "", ""},
	} {
		_, fr, _ := invoke("", append([]string{"explain"}, strings.Fields(c.args)...)...)
		_, en, _ := invoke("", append([]string{"explain", "-lang", "en"}, strings.Fields(c.args)...)...)
		assert.Contains(t, fr, c.fr, c.args)
		assert.Contains(t, en, c.en, c.args)
		assert.Equal(t, c.fr != "", strings.Contains(fr, "en vigueur\n"), c.args)
	}
}

// The version that ended last is the one on whose end the entry went, from that very day.
func TestTheVersionThatEndedLast(t *testing.T) {
	day := law.MustParseDay
	e := &statute.Entry{Versions: []statute.Version{
		{Period: law.Period{From: day("2000-01-01"), To: day("2005-01-01")}},
		{Period: law.Period{From: day("2000-01-01"), To: day("2003-01-01")}},
		{Period: law.Period{From: day("2010-01-01")}},
	}}
	for on, want := range map[string]string{"2002-12-31": "", "2003-01-01": "2003-01-01", "2004-12-31": "2003-01-01", "2005-01-01": "2005-01-01", "2020-01-01": "2005-01-01"} {
		v := ended(e, day(on))
		if want == "" {
			assert.Nil(t, v, on)
		} else if assert.NotNil(t, v, on) {
			assert.Equal(t, want, v.Period.To.String(), on)
		}
	}
	ended := func(to string, cites ...law.Citation) law.Text {
		return endedBy(&statute.Version{Period: law.Period{To: day(to)}, Cites: cites})
	}
	general, rsi := law.Citation{Article: law.L227_1}, law.Citation{Article: law.R611_18}
	assert.Equal(t, law.Text{FR: " (loi n° 2009-526)", EN: " (loi n° 2009-526)"}, ended("2009-05-14", rsi, general, general))
	assert.Equal(t, " (loi n° 2017-1836, art. 15)", ended("2018-01-01", general).EN)
	assert.Equal(t, law.Text{FR: " (loi n° 2017-1836, art. 15 ; loi n° 2017-1836)", EN: " (loi n° 2017-1836, art. 15; loi n° 2017-1836)"},
		ended("2018-01-01", general, law.Citation{Article: law.L114_23}), "each act once")
	assert.Equal(t, law.Text{FR: " (loi n° 2017-1836, art. 15 ; décret n° 2018-174, art. 15)", EN: " (loi n° 2017-1836, art. 15; décret n° 2018-174, art. 15)"},
		ended("2018-01-01", law.Citation{Article: law.L611_7}, rsi), "the articles are repealed, each by its act")
	assert.Equal(t, law.Text{}, ended("2020-01-01", rsi), "the act that repealed it did so on another day")
	assert.Equal(t, law.Text{}, ended("2009-05-15", general), "no act is known")
}

func TestExplainSaysAllWhereAllAreBound(t *testing.T) {
	for _, c := range []struct{ args, want string }{
		{"-at 2012-03-20 minimum-term", "▸ since 21 December 2004 [article L. 227-1, III]\n    all: a term of at least four years\n▸ from 28 January 2006 to 31 December 2017 [article L. 611-7, I]\n    self-employed workers: a term of at least four years\n"},
		{"-at 2012-03-20 productivity-objectives", "\n    all: at least one objective on the network’s productivity"},
		{"productivity-objectives", "\n    sickness, work accidents, old age, family and collection: at least"},
		{"coordination-objectives", "\n    autonomy: at least one objective on coordinating"},
	} {
		_, stdout, _ := invoke("", append([]string{"explain", "-lang", "en"}, strings.Fields(c.args)...)...)
		assert.Contains(t, stdout, c.want, c.args)
	}
	_, stdout, _ := invoke("", "explain", "minimum-term")
	assert.Contains(t, stdout, "\n    toutes : une période d’au moins quatre ans\n")
	assert.Contains(t, stdout, "\n    travailleurs indépendants : une période d’au moins quatre ans\n")
}

// The versions of a rule that are in force stand under its name, the articles beside it where
// all rest on the same.
func TestExplainGroupsTheVersionsOfARule(t *testing.T) {
	const apart, together = "\n  body-of-scope\n    sickness and work accidents: it is concluded with Cnam, which manages the\n    branch\n    [article L. 227-1, I; article L. 221-1]\n    old age: ",
		"\n  body-of-scope                [article L. 227-1, I; article L. 200-2]\n    sickness and work accidents: it is concluded with Cnam, which manages the\n    branch\n    old age: it is"
	for _, args := range []string{"", "L227-1"} {
		_, stdout, _ := invoke("", append([]string{"explain", "-lang", "en"}, strings.Fields(args)...)...)
		assert.Contains(t, stdout, apart, args)
		_, stdout, _ = invoke("", append([]string{"explain", "-lang", "en", "-at", "2012-03-20"}, strings.Fields(args)...)...)
		assert.Contains(t, stdout, together, args)
		assert.Equal(t, 1, strings.Count(stdout, "\n  body-of-scope "), args)
	}
	_, stdout, _ := invoke("", "explain", "-lang", "en")
	assert.Contains(t, stdout, "Duties that conclusion starts on 1 June 2025:\n  transmit-to-parliament       [article L. 227-1, III; article LO. 111-9]\n    all: transmit")
	assert.Contains(t, stdout, "\n  retroactive-term\n    all: ", "which cites nothing")
}

// That a wording changed nothing for conventions is said, and not left to be guessed.
func TestExplainSaysWhereAWordingChangesNothing(t *testing.T) {
	for _, c := range []struct {
		article, want string
		n             int
	}{
		{"L227-1", "\n    names of Cnam and Cnav\n    → no rule changes\n", 1},
		{"L227-1", "\n    → no rule changes\n", 5},
		{"L221-1", "(loi n° 2016-41)\n    nothing changes for conventions\n", 1},
		{"L111-9", "nothing changes", 0},
		{"L222-1", "→ no rule changes", 0},
	} {
		_, stdout, _ := invoke("", "explain", "-lang", "en", c.article)
		assert.Equal(t, c.n, strings.Count(stdout, c.want), "%s: %s", c.article, stdout)
	}
	_, stdout, _ := invoke("", "explain", "LO111-9")
	assert.Contains(t, stdout, "(loi organique n° 2022-354)\n    rien ne change pour les conventions\n")
	_, stdout, _ = invoke("", "explain", "L227-1")
	assert.Contains(t, stdout, "\n    → aucune règle ne change\n")
}

// A line of its own goes on under itself.
func TestALineOfAnExplanationGoesOnIndented(t *testing.T) {
	var b bytes.Buffer
	x := explainer{w: &b}
	x.line(law.Text{FR: strings.Repeat("a", 77) + " b"})
	x.named(law.MinimumTerm, "")
	x.named(law.MinimumTerm, "["+strings.Repeat("c", 48)+" d]")
	assert.Equal(t, "  "+strings.Repeat("a", 77)+"\n    b\n  minimum-term\n  minimum-term                 ["+strings.Repeat("c", 48)+"\n"+strings.Repeat(" ", 31)+"d]\n", b.String())
}
