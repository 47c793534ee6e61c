package evaluation_test

import (
	"encoding/xml"
	"io"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/evaluation"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

var languages = []law.Language{law.French, law.English}

// hostile is an evaluation whose texts and figures try to break the reports.
func hostile(t *testing.T) *evaluation.Evaluation {
	t.Helper()
	nasty := "a|b <script>alert(1)</script> & \"q\" 'q' \x1b[31m \u202egauche\r\n\t*gras* [x](y) `c` \\ ~~z~~ ]]> " + strings.Repeat("mot", 60)
	ind := func(id string, targets ...objective.Figure) objective.Indicator {
		return objective.MustIndicator(objective.Quantitative{ID: id, Label: nasty, Unit: nasty, Direction: objective.AtMost, Targets: targets})
	}
	o := objective.Must(objective.Spec{ID: nasty, Title: nasty, Categories: objective.Categories(), Indicators: []objective.Indicator{
		ind("H1", figures(2020, "999999999999999999999999999999", "1e30", "-1e-30")...),
		ind("H2", figures(2020, "12345.5")...),
		ind("H3"),
		ind("H4", objective.Figure{Year: 2020, Value: dec("1e2")}),
	}})
	return must(t, evaluation.Record{
		Title: nasty, Opened: day(2021, 1, 1),
		Results: []evaluation.Result{{Indicator: "H1", Figures: figures(2020, "-999999999999999999999999999999")}, {Indicator: "H2", Figures: figures(2020, "-1234567")}, {Indicator: "H4", Figures: figures(2020, "2600.5")}},
		Views:   []evaluation.View{{Objective: nasty, By: branch.NationalBody, Finding: evaluation.NotReached, Comment: nasty}},
	}, []objective.Objective{o})
}

func evaluations(t *testing.T) []*evaluation.Evaluation {
	all := []*evaluation.Evaluation{hostile(t)}
	for _, e := range golden(t) {
		all = append(all, e)
	}
	plain, err := evaluation.Open(day(2021, 1, 1), family()[2:])
	require.NoError(t, err)
	return append(all, plain)
}

func TestTextFits80Columns(t *testing.T) {
	for _, e := range evaluations(t) {
		for _, l := range languages {
			text := e.Text(l)
			assert.True(t, utf8.ValidString(text))
			for _, line := range strings.Split(text, "\n") {
				assert.LessOrEqual(t, utf8.RuneCountInString(line), 80, "%q", line)
				assert.Equal(t, strings.TrimRight(line, " "), line, "%q ends in a blank", line)
			}
			assert.NotContains(t, text, "\x1b")
			assert.NotContains(t, text, "\u202e")
		}
	}
}

// A mark over a letter takes no column.
func TestTextCountsLetters(t *testing.T) {
	title := strings.Repeat("e\u0301", 100)
	text := must(t, evaluation.Record{Title: title, Opened: day(2021, 1, 1)}, family()).Text(law.French)
	lines := strings.Split(text, "\n")
	assert.Equal(t, strings.Repeat("e\u0301", 80), lines[0])
	assert.Equal(t, strings.Repeat("e\u0301", 20), lines[1])
	assert.Equal(t, strings.Repeat("=", 80), lines[2])
}

func TestTextNumbers(t *testing.T) {
	text := hostile(t).Text(law.French)
	assert.Contains(t, text, "12\u202f345,5")
	assert.Contains(t, text, "-1\u202f246\u202f912,5", "the gap")
	assert.Contains(t, text, "-0,000000000000000000000000000001")
	assert.Contains(t, text, " 100   2\u202f600,5  +2\u202f500,5", "an exponent is written out")
	assert.Contains(t, hostile(t).Text(law.English), "-1,246,912.5")
}

// A French mark never begins a line, however the words before it fall.
func TestNoLineBeginsWithAMark(t *testing.T) {
	for n := range 80 {
		title := strings.Repeat("m", n) + " l’évaluation : x ; y ? z ! 10 % « mot » fin"
		text := must(t, evaluation.Record{Title: title, Opened: day(2021, 1, 1)}, family()).Text(law.French)
		for _, line := range strings.Split(text, "\n") {
			assert.NotRegexp(t, `^ *[:;?!%»]`, line)
		}
	}
}

func TestMarkdownTables(t *testing.T) {
	for _, e := range evaluations(t) {
		for _, l := range languages {
			columns := 0
			for _, line := range strings.Split(e.Markdown(l), "\n") {
				bars := strings.Count(strings.NewReplacer(`\\`, "", `\|`, "").Replace(line), "|")
				if bars == 0 {
					columns = 0
					continue
				}
				if columns == 0 {
					columns = bars
				}
				assert.Equal(t, columns, bars, "%q", line)
				assert.NotContains(t, strings.ReplaceAll(line, `\<`, ""), "<")
			}
		}
	}
}

// section returns the lines of a report from the one that begins so to the next blank
// one, on one line and with no blank twice.
func section(report, begins string) string {
	_, after, found := strings.Cut("\n"+report, "\n"+begins)
	if !found {
		return ""
	}
	lines, _, _ := strings.Cut(after, "\n\n")
	return strings.Join(strings.Fields(begins+lines), " ")
}

// What the golden files must hold, by hand from the fixtures.
func TestTextSaysWhatCameOut(t *testing.T) {
	text := must(t, familyRecord(), family()).Text(law.French)
	for begins, want := range map[string]string{
		"Évaluation de": "Évaluation de la convention État-Cnaf 2009-2012 =============================================== " +
			"Ouverte le 14 janvier 2013, close le 30 avril 2013. L’État, invité le 11 février 2013, n’a pas répondu.",
		"Appels": "Appels téléphoniques traités par un agent (%, au moins) objectif O1, indicateur I2 départ : 90,5 en 2008 " +
			"année cible résultat écart cible atteinte ? ----- ----- -------- ----- ---------------- " +
			"2009 90 74 -16 manquée 2010 – 80 – sans cible",
		"Postes": "Postes obtenus pour le RSA (postes, au moins) objectif O2, indicateur I6 " +
			"année cible résultat écart cible atteinte ? ----- ----- -------- ----- ---------------- " +
			"2009 1\u202f257 1\u202f200 -57 manquée",
		"Ensemble": "Ensemble : 4 objectifs l’État : 1/2, 50,0 % (atteint : 1, non atteint : 1, non évaluable : 1, sans réponse : 1) " +
			"l’organisme national : 2/3, 66,7 % (atteint : 2, partiellement atteint : 1, non évaluable : 1) " +
			"constats concordants : 3 sur 4 ; 2/2, 100,0 % (atteint : 2, non évaluable : 1, dont une seule voix : 1) désaccord : 1",
		"Qualité": "Qualité du service aux usagers : 1 objectif l’État : 0/1, 0,0 % (non atteint : 1) " +
			"l’organisme national : 0/1, 0,0 % (partiellement atteint : 1) constats concordants : 0 sur 1 désaccord : 1",
		"Productivité": "Productivité et organisation du réseau : 2 objectifs l’État : 1/1, 100,0 % (atteint : 1, sans réponse : 1) " +
			"l’organisme national : 2/2, 100,0 % (atteint : 2) constats concordants : 2 sur 2 ; 2/2, 100,0 % (atteint : 2, dont une seule voix : 1)",
		"Observations": "Observations ------------ O1, l’État : Les délais de 2009 n’ont pas été rattrapés. " +
			"O1, l’organisme national : La montée du RSA n’était pas prévue : 1\u202f200 postes | 1\u202f257 demandés.",
	} {
		want = strings.Join(strings.Fields(want), " ")
		assert.Equal(t, want, section(text, begins))
	}
	for _, row := range []string{"désaccord\n", "O3  Faire mieux             sans réponse   atteint                une seule voix\n",
		"O4  Appliquer la réforme    non évaluable  non évaluable          accord\n"} {
		assert.Contains(t, text, row)
	}
	assert.NotContains(t, text, "contradictoire", "it lacks nothing")
}

func TestReportsSayWhereAnEvaluationWasNotAdversarial(t *testing.T) {
	e := must(t, partRecord(), family())
	for l, want := range map[law.Language][]string{
		law.French: {"Ouverte le 1er juin 2010, close le 1er juillet 2010.", "Porte sur 2 objectifs sur 4.",
			"L’organisme national, invité le 1er juillet 2010, n’a pas répondu.",
			"L’évaluation n’a pas été contradictoire : aucune partie n’a été entendue sur O4 ; " +
				"l’organisme national n’a été ni entendu sur O2, ni invité à l’être avant le jour de la clôture."},
		law.English: {"Opened on 1 June 2010, closed on 1 July 2010.", "Covers 2 of 4 objectives.",
			"The national body, invited on 1 July 2010, did not answer.",
			"The evaluation was not adversarial: no party was heard on O4; " +
				"the national body was neither heard on O2 nor invited before the day of closing."},
	} {
		text := strings.Join(strings.Fields(e.Text(l)), " ")
		svg := unlined(t, e.SVG(l, 720))
		for _, line := range want {
			assert.Contains(t, text, line)
			assert.Contains(t, e.Markdown(l), "\n"+line+"\n")
			assert.Contains(t, svg, line)
		}
	}
	assert.Contains(t, e.Text(law.French), "O4  Appliquer la réforme     aucun constat  sans réponse          aucune voix\n")
	assert.Contains(t, e.Text(law.French), "constats concordants : 1 sur 2 ; 1/1, 100,0 % (atteint : 1, dont une seule\n    voix : 1)\n")
	assert.Contains(t, e.Text(law.French), "aucune voix : 1\n")
	assert.Contains(t, e.Text(law.French), " 2009  1\u202f257   1\u202f257,0      0  atteinte\n")

	partial, err := evaluation.NewPartial(partRecord(), family())
	require.NoError(t, err)
	for _, report := range []string{partial.Text(law.French), partial.Markdown(law.French), partial.SVG(law.French, 720)} {
		assert.NotContains(t, report, "contradictoire", "what is not in it may have been said all the same")
	}
}

// unlined puts the words of a drawing on one line.
func unlined(t *testing.T, svg string) string {
	dec := xml.NewDecoder(strings.NewReader(svg))
	var words []string
	for {
		token, err := dec.Token()
		if err == io.EOF {
			return strings.Join(words, " ")
		}
		require.NoError(t, err)
		if text, ok := token.(xml.CharData); ok {
			words = append(words, strings.Fields(string(text))...)
		}
	}
}

func TestMarkdownSaysWhatCameOut(t *testing.T) {
	md := must(t, familyRecord(), family()).Markdown(law.English)
	for _, line := range []string{
		"# Évaluation de la convention État-Cnaf 2009-2012",
		"Opened on 14 January 2013, closed on 30 April 2013.",
		"The State, invited on 11 February 2013, did not answer.",
		"| O1 | Appels téléphoniques traités par un agent (baseline: 90.5 in 2008) | %, at least | 2010 | – | 80 | – | no target |",
		"| O2 | Postes obtenus pour le RSA | postes, at least | 2009 | 1,257 | 1,200 | -57 | missed |",
		"| O1 | Bâtir une offre de service complète pour les allocataires | not reached | partly reached | disagreed |",
		"| O3 | Faire mieux fonctionner le réseau des caf | no answer | reached | one view only |",
		`- O1, the national body: La montée du RSA n’était pas prévue : 1 200 postes \| 1 257 demandés.`,
		"| as a whole | 4 | 1/2, 50.0 % (reached: 1, not reached: 1, not assessable: 1, no answer: 1) " +
			"| 2/3, 66.7 % (reached: 2, partly reached: 1, not assessable: 1) " +
			"| 3 of 4; 2/2, 100.0 % (reached: 2, not assessable: 1, of these, one view only: 1) | disagreed: 1 |",
	} {
		assert.Contains(t, "\n"+md, "\n"+line+"\n")
	}
	assert.NotContains(t, md, "adversarial")
}

func TestSVGDescribesEachIndicator(t *testing.T) {
	svg := unlined(t, must(t, familyRecord(), family()).SVG(law.English, 720))
	for _, line := range []string{
		"Appels téléphoniques traités par un agent (%, at least): baseline: 90.5 in 2008; 2009, target 90, result 74, missed; 2010, target –, result 80, no target.",
		"Demandes de minima sociaux traitées sous quinze jours (%, at least): 2008, target –, result 91, no target; 2009, target –, result 77.6, no target.",
		"Postes obtenus pour le RSA (postes, at least): 2009, target 1,257, result 1,200, missed.",
	} {
		assert.Contains(t, svg, line)
	}
}

// Every sort of line end and blank in a text is one space.
func TestATextStandsOnOneLine(t *testing.T) {
	for _, blank := range []string{"\n", "\t", "\r\n", "\v", "\f", "\u0085", "\u2028", "\u2029", "  ", "\n\t \n"} {
		r := evaluation.Record{Title: "Bilan" + blank + "final", Opened: day(2021, 1, 1)}
		assert.True(t, strings.HasPrefix(must(t, r, family()).Text(law.French), "Bilan final\n===========\n"), "%q", blank)
		assert.True(t, strings.HasPrefix(must(t, r, family()).Markdown(law.French), "# Bilan final\n"), "%q", blank)
	}
}

// What acts on a terminal or turns the direction of writing is taken out, and nothing
// beside it: U+202F is the narrow space of French.
func TestATextActsOnNothing(t *testing.T) {
	title := func(r rune) string {
		text := must(t, evaluation.Record{Title: "a" + string(r) + "b", Opened: day(2021, 1, 1)}, family()).Text(law.French)
		first, _, _ := strings.Cut(text, "\n")
		return first
	}
	for _, r := range []rune{0x01, 0x08, 0x0e, 0x1b, 0x1f, 0x7f, 0x80, 0x9f, 0x202a, 0x202c, 0x202e, 0x2066, 0x2068, 0x2069} {
		assert.Equal(t, "a\ufffdb", title(r), "%U", r)
	}
	for _, r := range []rune{'!', '~', 0xa0, 0x2027, 0x202f, 0x2030, 0x2065, 0x2070} {
		assert.Equal(t, "a"+string(r)+"b", title(r), "%U", r)
	}
}

func TestSVGIsWellFormed(t *testing.T) {
	for _, e := range evaluations(t) {
		for _, l := range languages {
			for _, width := range []int{-1, 0, 1, 240, 360, 1200, 1 << 30} {
				svg := e.SVG(l, width)
				dec := xml.NewDecoder(strings.NewReader(svg))
				seen := map[string]int{}
				for {
					token, err := dec.Token()
					if err == io.EOF {
						break
					}
					require.NoError(t, err)
					if start, ok := token.(xml.StartElement); ok {
						seen[start.Name.Local]++
					}
				}
				assert.Equal(t, 1, seen["svg"])
				assert.Equal(t, 1, seen["desc"])
				assert.Zero(t, seen["script"])
				assert.NotContains(t, svg, "NaN")
				assert.NotContains(t, svg, "Inf")
			}
		}
	}
}

func TestSVGWithoutIndicators(t *testing.T) {
	e, err := evaluation.Open(day(2021, 1, 1), family()[2:])
	require.NoError(t, err)
	assert.Contains(t, unlined(t, e.SVG(law.French, 360)), "sur O3 et O4. Aucun indicateur quantitatif.", "below the title")
	assert.Contains(t, unlined(t, e.SVG(law.English, 360)), "the parties, on O3 and O4. No quantitative indicator.")
	assert.NotContains(t, e.Text(law.French), "Indicateurs")
	assert.NotContains(t, e.Markdown(law.French), "Indicateurs")
}
