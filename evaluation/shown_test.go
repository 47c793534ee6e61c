package evaluation_test

import (
	"encoding/xml"
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/evaluation"
	"github.com/coglaw/coglaw/internal/jury"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

// shown is an evaluation with each status, each finding and each way in which two opinions
// stand to each other. What must be shown of it is written below by hand.
func shown(t *testing.T) *evaluation.Evaluation {
	t.Helper()
	o := func(id, title string, categories []objective.Category, indicators ...objective.Indicator) objective.Objective {
		return objective.Must(objective.Spec{ID: id, Title: title, Categories: categories, Indicators: indicators})
	}
	objectives := []objective.Objective{
		o("A", "Aller vite", []objective.Category{objective.ServiceQuality},
			objective.MustIndicator(objective.Quantitative{ID: "J1", Label: "Délai", Unit: "jours", Direction: objective.AtMost,
				Baseline: &objective.Figure{Year: 2008, Value: dec("1234.5")}, Targets: figures(2009, "30", "25", "", "20")}),
			objective.MustIndicator(objective.Qualitative{ID: "J2", Label: "Guide"})),
		o("B", "Bien faire", []objective.Category{objective.SocialAction, objective.Productivity},
			objective.MustIndicator(objective.Quantitative{ID: "J3", Label: "Taux", Unit: "%", Direction: objective.AtLeast})),
		o("C", "Compter", []objective.Category{objective.Productivity}),
		o("D", "Dire", []objective.Category{objective.Productivity}),
	}
	const state, body = branch.State, branch.NationalBody
	return must(t, evaluation.Record{Opened: day(2013, 1, 14), Closed: closing,
		Results: []evaluation.Result{{Indicator: "J1", Figures: figures(2009, "28", "1030.5", "27")}},
		Views: []evaluation.View{
			{Objective: "B", By: body, Finding: evaluation.NotReached, Comment: "Non : les caisses ont attendu deux ans les postes promis, puis les ont perdus."},
			{Objective: "A", By: state, Finding: evaluation.Reached}, {Objective: "A", By: body, Finding: evaluation.Reached},
			{Objective: "B", By: state, Finding: evaluation.Partly, Comment: "Mieux."},
			{Objective: "C", By: body, Finding: evaluation.NotAssessable},
		},
		Silent: []evaluation.Silence{invited(state, before)},
	}, objectives)
}

// part returns the lines of a report between a line and the next blank one.
func part(t *testing.T, report, after string) []string {
	t.Helper()
	_, rest, found := strings.Cut("\n"+report, "\n"+after+"\n")
	require.True(t, found, "no line %q", after)
	rest, _, _ = strings.Cut(rest, "\n\n")
	return strings.Split(strings.TrimSuffix(rest, "\n"), "\n")
}

func TestTextBeginsWithWhatIsSaidOfTheEvaluation(t *testing.T) {
	assert.Equal(t, []string{"========================",
		"Ouverte le 14 janvier 2013, close le 30 avril 2013.",
		"L’État, invité le 29 avril 2013, n’a pas répondu.",
		"L’évaluation n’a pas été contradictoire : aucune partie n’a été entendue sur D."},
		part(t, shown(t).Text(law.French), "Évaluation des résultats"))
	assert.Equal(t, []string{"=====================",
		"Opened on 14 January 2013, closed on 30 April 2013.",
		"The State, invited on 29 April 2013, did not answer.",
		"The evaluation was not adversarial: no party was heard on D."},
		part(t, shown(t).Text(law.English), "Evaluation of results"))
}

func TestTextHasItsSectionsInOrder(t *testing.T) {
	for l, want := range map[law.Language][]string{
		law.French:  {"Évaluation des résultats", "Indicateurs", "Objectifs", "Observations", "Bilan"},
		law.English: {"Evaluation of results", "Indicators", "Objectives", "Comments", "Tally"},
	} {
		lines := strings.Split(shown(t).Text(l), "\n")
		var got []string
		for i, line := range lines[1:] {
			if line != "" && strings.Trim(line, "=-") == "" {
				heading := lines[i]
				got = append(got, heading)
				assert.Len(t, []rune(line), len([]rune(heading)), "underlined to its end")
				assert.Equal(t, i == 0, line[0] == '=', heading)
				assert.True(t, i == 0 || lines[i-1] == "", heading)
			}
		}
		assert.Equal(t, want, got)
	}
}

// Numbers stand to the right; each year has its target, its figure, the gap and the status.
func TestTextHasATableForEachIndicator(t *testing.T) {
	text := shown(t).Text(law.French)
	assert.Equal(t, []string{
		"  objectif A, indicateur J1",
		"  départ : 1\u202f234,5 en 2008",
		"  année  cible  résultat     écart  cible atteinte ?",
		"  -----  -----  --------  --------  ----------------",
		"   2009     30        28        -2  atteinte",
		"   2010     25   1\u202f030,5  +1\u202f005,5  manquée",
		"   2011      –        27         –  sans cible",
		"   2012     20         –         –  sans résultat",
	}, part(t, text, "Délai (jours, au plus)"))
	assert.Equal(t, []string{"  objectif B, indicateur J3", "  ni cible ni résultat"}, part(t, text, "Taux (%, au moins)"))
	assert.NotContains(t, text, "Guide", "a qualitative indicator has no figures")

	assert.Equal(t, []string{
		"  objective A, indicator J1",
		"  baseline: 1,234.5 in 2008",
		"  year  target   result       gap  target met?",
		"  ----  ------  -------  --------  -----------",
		"  2009      30       28        -2  met",
		"  2010      25  1,030.5  +1,005.5  missed",
		"  2011       –       27         –  no target",
		"  2012      20        –         –  no result",
	}, part(t, shown(t).Text(law.English), "Délai (jours, at most)"))
}

// What is longer than a line goes on below it, indented as it began or further.
func TestTextIndentsWhatGoesOn(t *testing.T) {
	long := strings.Repeat("mot ", 20) + "fin"
	o := objective.Must(objective.Spec{ID: long, Title: "T", Categories: []objective.Category{objective.Other},
		Indicators: []objective.Indicator{objective.MustIndicator(objective.Quantitative{ID: "I", Label: long, Unit: "jours", Direction: objective.AtMost})}})
	e := must(t, evaluation.Record{Opened: day(2013, 1, 14), Views: []evaluation.View{{Objective: long, By: branch.State, Finding: evaluation.Partly, Comment: long}}},
		[]objective.Objective{o})
	words := strings.Repeat("mot ", 19) + "mot"
	text := e.Text(law.French)
	assert.Contains(t, text, words[:79-4]+"\n  mot fin (jours, au plus)\n")
	assert.Contains(t, text, "\n  objectif "+words[:67]+"\n  mot mot mot fin, indicateur I\n")
}

func TestTextHasATableOfTheObjectives(t *testing.T) {
	assert.Equal(t, []string{"---------",
		"id  objectif    l’État                 l’organisme national  entre eux",
		"--  ----------  ---------------------  --------------------  --------------",
		"A   Aller vite  atteint                atteint               accord",
		"B   Bien faire  partiellement atteint  non atteint           désaccord",
		"C   Compter     sans réponse           non évaluable         une seule voix",
		"D   Dire        sans réponse           aucun constat         aucune voix",
	}, part(t, shown(t).Text(law.French), "Objectifs"))
	assert.Equal(t, []string{"----------",
		"id  objective   the State       the national body  between them",
		"--  ----------  --------------  -----------------  -------------",
		"A   Aller vite  reached         reached            agreed",
		"B   Bien faire  partly reached  not reached        disagreed",
		"C   Compter     no answer       not assessable     one view only",
		"D   Dire        no answer       no finding         no view",
	}, part(t, shown(t).Text(law.English), "Objectives"))
}

func TestTextHasTheCommentsByObjectiveTheStateFirst(t *testing.T) {
	assert.Equal(t, []string{"------------",
		"B, l’État : Mieux.",
		"B, l’organisme national : Non : les caisses ont attendu deux ans les postes",
		"  promis, puis les ont perdus.",
	}, part(t, shown(t).Text(law.French), "Observations"))
	assert.NotContains(t, must(t, partRecord(), family()).Text(law.French), "Observations", "there are none")
}

func TestTextTalliesTheWholeAndEachCategory(t *testing.T) {
	text := shown(t).Text(law.French)
	assert.Equal(t, []string{"-----",
		"Part des objectifs dits atteints parmi ceux que la partie a pu apprécier",
		"(atteints, partiellement atteints, non atteints). Un objectif de plusieurs",
		"catégories compte dans chacune. Les constats concordent lorsque les parties",
		"entendues font le même ; celui d’une partie entendue seule compte parmi eux.",
	}, part(t, text, "Bilan"))
	assert.Equal(t, []string{
		"  l’État : 1/2, 50,0 % (atteint : 1, partiellement atteint : 1, sans réponse :",
		"    2)",
		"  l’organisme national : 1/2, 50,0 % (atteint : 1, non atteint : 1, non",
		"    évaluable : 1, aucun constat : 1)",
		"  constats concordants : 2 sur 4 ; 1/1, 100,0 % (atteint : 1, non évaluable :",
		"    1, dont une seule voix : 1)",
		"  désaccord : 1, aucune voix : 1",
	}, part(t, text, "Ensemble : 4 objectifs"))
	assert.Equal(t, []string{
		"  l’État : 1/1, 100,0 % (atteint : 1)",
		"  l’organisme national : 1/1, 100,0 % (atteint : 1)",
		"  constats concordants : 1 sur 1 ; 1/1, 100,0 % (atteint : 1)",
	}, part(t, text, "Qualité du service aux usagers : 1 objectif"))
	assert.Equal(t, []string{
		"  l’État : 0/1, 0,0 % (partiellement atteint : 1, sans réponse : 2)",
		"  l’organisme national : 0/1, 0,0 % (non atteint : 1, non évaluable : 1, aucun",
		"    constat : 1)",
		"  constats concordants : 1 sur 3 ; non évaluable : 1, dont une seule voix : 1",
		"  désaccord : 1, aucune voix : 1",
	}, part(t, text, "Productivité et organisation du réseau : 3 objectifs"))
	assert.Equal(t, []string{
		"  l’État : 0/1, 0,0 % (partiellement atteint : 1)",
		"  l’organisme national : 0/1, 0,0 % (non atteint : 1)",
		"  constats concordants : 0 sur 1",
		"  désaccord : 1",
	}, part(t, text, "Action sociale, prévention et lutte contre l’exclusion : 1 objectif"))

	before := -1
	for _, group := range []string{"\nEnsemble :", "\nQualité", "\nProductivité", "\nAction sociale"} {
		place := strings.Index(text, group)
		assert.Greater(t, place, before, "in the order of the article")
		before = place
	}
	assert.NotContains(t, text, "Mise en œuvre", "no objective, no tally")
}

func TestMarkdownHasTheSameSectionsAndTables(t *testing.T) {
	assert.Equal(t, strings.Join([]string{
		"# Evaluation of results", "",
		"Opened on 14 January 2013, closed on 30 April 2013.", "",
		"The State, invited on 29 April 2013, did not answer.", "",
		"The evaluation was not adversarial: no party was heard on D.", "",
		"## Indicators", "",
		"| objective | indicator | unit | year | target | result | gap | target met? |",
		"|---|---|---|--:|--:|--:|--:|---|",
		"| A | Délai (baseline: 1,234.5 in 2008) | jours, at most | 2009 | 30 | 28 | -2 | met |",
		"| A | Délai (baseline: 1,234.5 in 2008) | jours, at most | 2010 | 25 | 1,030.5 | +1,005.5 | missed |",
		"| A | Délai (baseline: 1,234.5 in 2008) | jours, at most | 2011 | – | 27 | – | no target |",
		"| A | Délai (baseline: 1,234.5 in 2008) | jours, at most | 2012 | 20 | – | – | no result |",
		"| B | Taux | %, at least | – | – | – | – | neither target nor result |", "",
		"## Objectives", "",
		"| id | objective | the State | the national body | between them |",
		"|---|---|---|---|---|",
		"| A | Aller vite | reached | reached | agreed |",
		"| B | Bien faire | partly reached | not reached | disagreed |",
		"| C | Compter | no answer | not assessable | one view only |",
		"| D | Dire | no answer | no finding | no view |", "",
		"## Comments", "",
		"- B, the State: Mieux.",
		"- B, the national body: Non : les caisses ont attendu deux ans les postes promis, puis les ont perdus.", "",
		"## Tally", "",
		"Share of objectives said to be reached among those the party could assess (reached, partly reached, not reached). " +
			"An objective of several categories counts in each. Findings agree where the parties heard find the same; " +
			"that of a party heard alone counts among them.", "",
		"| category | objectives | the State | the national body | findings that agree | not agreed |",
		"|---|--:|---|---|---|---|",
		"| as a whole | 4 | 1/2, 50.0 % (reached: 1, partly reached: 1, no answer: 2) " +
			"| 1/2, 50.0 % (reached: 1, not reached: 1, not assessable: 1, no finding: 1) " +
			"| 2 of 4; 1/1, 100.0 % (reached: 1, not assessable: 1, of these, one view only: 1) | disagreed: 1, no view: 1 |",
		"| quality of service to users | 1 | 1/1, 100.0 % (reached: 1) | 1/1, 100.0 % (reached: 1) | 1 of 1; 1/1, 100.0 % (reached: 1) | – |",
		"| productivity and organisation of the network | 3 | 0/1, 0.0 % (partly reached: 1, no answer: 2) " +
			"| 0/1, 0.0 % (not reached: 1, not assessable: 1, no finding: 1) " +
			"| 1 of 3; not assessable: 1, of these, one view only: 1 | disagreed: 1, no view: 1 |",
		"| social action, prevention and the fight against exclusion | 1 | 0/1, 0.0 % (partly reached: 1) | 0/1, 0.0 % (not reached: 1) | 0 of 1 | disagreed: 1 |",
		"",
	}, "\n"), shown(t).Markdown(law.English))
	assert.NotContains(t, must(t, partRecord(), family()).Markdown(law.English), "## Comments", "there are none")
}

// No link, no mention, no picture and no list is made of what is said: it is seen as it was
// written, an invisible U+2060 apart.
func TestMarkdownMakesNothingOfWhatIsSaid(t *testing.T) {
	for said, want := range map[string]string{
		"voir https://a.fr/x":           `voir https\://a.fr/x`,
		"HTTP://A.FR, ftp://a":          `HTTP\://A.FR, ftp\://a`,
		"www.a.fr wWw.a.fr WWW.A wwW.b": `www\.a.fr wWw\.a.fr WWW\.A wwW\.b`,
		"@nom et a.b@c.fr, @ nom":       "@\u2060nom et a.b@\u2060c.fr, @ nom",
		"#12, coglaw/cog#3, # 1":        "\\#\u206012, coglaw/cog\\#\u20603, \\# 1",
		":smile: :+1: :-) 12 : 30":      ":\u2060smile: :\u2060+1: :\u2060-) 12 : 30",
		"mailto:a@b.fr":                 "mailto:\u2060a@\u2060b.fr",
		"`c` *g* _s_ ~~b~~ $x$":         "\\`c\\` \\*g\\* \\_s\\_ \\~\\~b\\~\\~ \\$x\\$",
		"[x](y) ![z] <b> &amp; |":       `\[x\](y) !\[z\] \<b\> \&amp; \|`,
		`a\b`:                           `a\\b`,
	} {
		md := must(t, evaluation.Record{Title: said, Opened: day(2021, 1, 1)}, family()).Markdown(law.French)
		assert.True(t, strings.HasPrefix(md, "# "+want+"\n\n"), "%q", strings.SplitN(md, "\n", 2)[0])
	}
	for id, want := range map[string]string{
		"- a": `- \- a, l’État : x`, "+ a": `- \+ a, l’État : x`, "1. a": `- 1\. a, l’État : x`, "12) a": `- 12\) a, l’État : x`,
		"* a": `- \* a, l’État : x`, "1": "- 1, l’État : x", "a-1.": "- a-1., l’État : x",
	} {
		md := must(t, evaluation.Record{Opened: day(2021, 1, 1),
			Views: []evaluation.View{{Objective: id, By: branch.State, Finding: evaluation.Partly, Comment: "x"}}}, objectivesNamed(id)).Markdown(law.French)
		assert.Contains(t, md, "\n"+want+"\n")
	}
}

func TestSVGShowsWhatTextSays(t *testing.T) {
	dec := xml.NewDecoder(strings.NewReader(shown(t).SVG(law.French, 1200)))
	words := map[string][]string{}
	var path []string
	for {
		token, err := dec.Token()
		if err == io.EOF {
			break
		}
		require.NoError(t, err)
		switch v := token.(type) {
		case xml.StartElement:
			path = append(path, v.Name.Local)
		case xml.EndElement:
			path = path[:len(path)-1]
		case xml.CharData:
			if s := string(v); strings.TrimSpace(s) != "" {
				name := strings.Join(path, " ")
				words[name] = append(words[name], s)
			}
		}
	}
	assert.Equal(t, []string{"Évaluation des résultats"}, words["svg title"])
	assert.Equal(t, []string{"Délai (jours, au plus) : départ : 1\u202f234,5 en 2008 ; 2009, cible 30, résultat 28, atteinte ; " +
		"2010, cible 25, résultat 1\u202f030,5, manquée ; 2011, cible –, résultat 27, sans cible ; 2012, cible 20, résultat –, sans résultat.\n" +
		"Taux (%, au moins) : ni cible ni résultat."}, words["svg desc"])
	assert.Equal(t, []string{"2008, départ: 1\u202f234,5"}, words["svg path title"])
	assert.Equal(t, []string{"2009, cible: 30", "2010, cible: 25", "2012, cible: 20"}, words["svg rect title"])
	assert.Equal(t, []string{"2009, résultat: 28", "2010, résultat: 1\u202f030,5", "2011, résultat: 27"}, words["svg circle title"])
	assert.Equal(t, []string{"Évaluation des résultats",
		"Ouverte le 14 janvier 2013, close le 30 avril 2013. L’État, invité le 29 avril 2013, n’a pas répondu. L’évaluation n’a pas été contradictoire : aucune partie n’a",
		"été entendue sur D.",
		"résultat", "cible", "départ",
		"Délai", "jours, au plus (objectif A)"}, words["svg text"][:8])
	assert.Equal(t, []string{"Taux", "%, au moins (objectif B)", "Ni cible ni résultat."}, words["svg text"][len(words["svg text"])-3:])
	assert.Subset(t, words["svg text"], []string{"2008", "2009", "2010", "2011", "2012", "1\u202f234,5", "1\u202f030,5", "28", "30"})
	assert.NotContains(t, words["svg text"], "L’axe des valeurs ne part pas de zéro.")
	assert.Contains(t, unlined(t, must(t, familyRecord(), family()).SVG(law.English, 1200)), "The value axis does not start at zero.")
	assert.Contains(t, shown(t).SVG(law.French, 1200), ` xml:lang="fr" lang="fr" `)
	assert.Contains(t, shown(t).SVG(law.English, 1200), ` xml:lang="en" lang="en" `)
}

// What a report costs grows with what it reports.
func TestReportsCostInProportionToTheRecordAndTheText(t *testing.T) {
	if jury.Raced {
		t.Skip("what is allocated is counted without the race detector, which allocates too")
	}
	of := func(n int) *evaluation.Evaluation {
		objectives := measured(n)
		r := evaluation.Record{Opened: day(2013, 1, 14), Closed: closing}
		for _, o := range objectives {
			r.Views = append(r.Views, evaluation.View{Objective: o.ID(), By: branch.State, Finding: evaluation.Partly, Comment: "Mieux."})
			for ind := range o.Indicators() {
				r.Results = append(r.Results, evaluation.Result{Indicator: ind.ID(), Figures: figures(2010, "1")})
			}
		}
		return must(t, r, objectives)
	}
	years := func(n int) *evaluation.Evaluation {
		var values []string
		for range n {
			values = append(values, "1")
		}
		return must(t, evaluation.Record{Opened: day(2013, 1, 14), Results: []evaluation.Result{{Indicator: "I1", Figures: figures(1000, values...)}}}, measured(1))
	}
	for name, report := range map[string]func(*evaluation.Evaluation) int{
		"text":     func(e *evaluation.Evaluation) int { return len(e.Text(law.French)) },
		"Markdown": func(e *evaluation.Evaluation) int { return len(e.Markdown(law.French)) },
		"SVG":      func(e *evaluation.Evaluation) int { return len(e.SVG(law.French, 0)) },
		"JSON":     func(e *evaluation.Evaluation) int { return len(marshalled(t, e)) },
		"measures": func(e *evaluation.Evaluation) (n int) {
			for range e.Measures() {
				n++
			}
			return n
		},
		"what it lacks": func(e *evaluation.Evaluation) int { return len(e.Lacks()) + len(e.Heard()) },
	} {
		for _, make := range []func(int) *evaluation.Evaluation{of, years} {
			few, many := make(250), make(1000)
			assert.Less(t, allocated(func() { report(many) }), 6*allocated(func() { report(few) })+1<<14, name)
		}
	}
}
