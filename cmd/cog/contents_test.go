package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/cog"
)

// What the golden files freeze has to be there for these reasons.

// says runs a command on a document and returns what it says, without where it breaks lines
// inside an entry.
func says(t *testing.T, want int, input string, args ...string) string {
	t.Helper()
	status, stdout, stderr := invoke(input, args...)
	require.Equal(t, want, status, "%s", stderr)
	require.Empty(t, stderr)
	var b strings.Builder
	for _, l := range strings.Split(stdout, "\n") {
		switch text := strings.TrimLeft(l, " "); {
		case len(l)-len(text) >= 4 && !strings.HasPrefix(text, "[") && !strings.HasPrefix(text, "·"):
			b.WriteString(" " + text)
		default:
			b.WriteString("\n" + text)
		}
	}
	return b.String()
}

// inOrder asserts that a text holds the pieces, one after another.
func inOrder(t *testing.T, text string, pieces ...string) {
	t.Helper()
	rest := text
	for _, p := range pieces {
		_, after, found := strings.Cut(rest, p)
		if !assert.True(t, found, "%q is not there, or not behind what is before it, in:\n%s", p, text) {
			return
		}
		if rest = after; strings.HasSuffix(p, "\n") {
			rest = "\n" + rest // where the next piece may begin
		}
	}
}

func TestCheckTellsEachThingWithItsRuleItsPlaceAndItsArticle(t *testing.T) {
	const en = "\nunlawful      ../../examples/conventions/unlawful/autonomy-with-network.json: law in force on 21 March 2023" +
		"\n✗ network-exclusion  /network (line 145, column 14) the convention of the autonomy branch may carry no clause on a network of local bodies" +
		"\n[article L. 227-1, I, 5°]" +
		"\n✓ 17 rules satisfied" +
		"\n• late-signature  /concluded (line 6, column 16) the convention was not signed before 1 January 2023 but on 21 March 2023: the decisions taken under it come under paragraph 1, and take effect only if the State does not oppose them within the time set by decree" +
		"\n[article L. 224-10, al. 3]" +
		"\n○ financing-acts the convention keeps within the social security financing acts" +
		"\n[article L. 227-1, I, al. 1]" +
		"\n○ framework-convention the convention is negotiated within the framework convention on performance" +
		"\n[article L. 114-23, III]" +
		"\n→ transmit-to-parliament transmit the convention, and its amendments, to the commissions of both assemblies meant by LO. 111-9" +
		"\n[article L. 227-1, III; article LO. 111-9]\n"
	assert.Equal(t, en, says(t, exitBreach, "", "check", "-lang", "en", unlawful))
	inOrder(t, says(t, exitBreach, "", "check", unlawful),
		"\nnon conforme  ../../examples/conventions/unlawful/autonomy-with-network.json : droit en vigueur le 21 mars 2023\n",
		"✗ network-exclusion  /network (ligne 145, colonne 14) la convention de la branche autonomie ne peut porter de clause sur un réseau de caisses locales\n[article L. 227-1, I, 5°]\n",
		"✓ 17 règles respectées\n", "• late-signature  /concluded (ligne 6, colonne 16) ", "[article L. 224-10, al. 3]\n",
		"○ financing-acts ", "→ transmit-to-parliament ", "[article L. 227-1, III ; article LO. 111-9]\n")
}

func TestCheckCountsASingleRuleInTheSingular(t *testing.T) {
	const one = `{"format":"coglaw/1","regime":"general","scope":"family","partial":true,"concluded":"2023-01-01",
		"amendments":[{"number":1,"concluded":"2023-06-01","changes":[{"kind":"set-budget","budget":{"kind":"prevention"}}]}]}`
	for lang, want := range map[string]string{"fr": "\n✓ 1 règle respectée\n", "en": "\n✓ 1 rule satisfied\n"} {
		assert.Contains(t, says(t, exitOK, one, "check", "-lang", lang), want)
	}
}

func TestCheckTellsWhatIsUndecidedAndForWantOfWhat(t *testing.T) {
	text := says(t, exitOK, "", "check", "-lang", "en", examples+"real/cnamts-1997-1999.json")
	inOrder(t, text, "\nundetermined  ../../examples/conventions/real/cnamts-1997-1999.json: law in force on 21 January 1997\n", "✓ 7 rules satisfied\n",
		"? state-party  /state (line 1, column 1) the document lacks: a signature for the State\n",
		"? actions-by-each-party  /objectives (line 16, column 17) the document lacks: an action by the State; an action by the national body\n",
		"• late-signature")
	assert.NotContains(t, text, "✗")
	assert.Equal(t, 9, strings.Count(text, "\n? "))
}

func TestCheckTellsOfAmendmentsAndEvaluationsBehindTheConvention(t *testing.T) {
	text := says(t, exitBreach, "", "check", "-lang", "en", "-at", "2026-06-01", lifeFamily)
	inOrder(t, text, "\nunlawful      testdata/life/family.json: law in force on 10 July 2023 (the convention itself: lawful)\n",
		"\n✓ 17 rules satisfied\n", "\n○ framework-convention ", "\n→ transmit-to-parliament ",
		"\namendment no. 1: lawful, judged for 1 March 2025 by the law as read on 6 December 2023\n✓ 6 rules satisfied\n→ transmit-to-parliament ",
		"\namendment no. 2: unlawful, judged for 2 May 2026 by the law as read on 6 December 2023\n",
		"✗ amendment-same-body  /amendments/1/body/code (line 278, column 13) the amendment is concluded with Cnav, the convention with Cnaf\n[article L. 227-1, I, al. 1]\n",
		"✗ minimum-term  /amendments/1/changes/0 (line 290, column 5) the term (1 January 2023 to 31 December 2025) is too short: it has to be of at least four years\n[article L. 227-1, III]\n",
		"\n✓ 3 rules satisfied\n", "• amendment-trigger  /amendments/1/reason (line 285, column 14) ",
		"• retroactive-term  /amendments/1/changes/0 (line 290, column 5) the term ends on 31 December 2025, before the act that sets it is concluded (2 May 2026)\n→ transmit-to-parliament ",
		"\nevaluation opened on 31 December 2025, closed on 1 February 2026\n• adversarial-evaluation  /evaluations/0/views (line 329, column 13) ",
		"[article L. 227-1, I, al. 14 (2°)]\n")
	assert.Equal(t, 4, strings.Count(text, "\n✗ "))
	assert.Equal(t, 2, strings.Count(text, "\n○ "), "of the convention alone")
	assert.Equal(t, 3, strings.Count(text, "\n→ "))
	assert.Equal(t, 4, strings.Count(text, "\n• "))
}

// keys are the keys of a JSON object, in the order they are written.
func keys(t *testing.T, object string) (list []string) {
	t.Helper()
	dec := json.NewDecoder(strings.NewReader(object))
	_, err := dec.Token()
	require.NoError(t, err)
	for dec.More() {
		key, err := dec.Token()
		require.NoError(t, err)
		var v json.RawMessage
		require.NoError(t, dec.Decode(&v))
		list = append(list, key.(string))
	}
	return list
}

func TestEveryAnswerInJSONHasItsKeysInOrder(t *testing.T) {
	lists := []string{"verdict", "law", "breaches", "satisfied", "undecided", "notApplicable", "observations"}
	for _, c := range []struct {
		status int
		args   []string
		want   []string
	}{
		{exitBreach, []string{"check", unlawful}, append(append([]string{"source", "document"}, lists...), "open", "duties")},
		{exitBreach, []string{"check", lifeFamily}, append(append([]string{"source", "document"}, lists...), "open", "duties", "amendments", "evaluations")},
		{exitOK, []string{"timeline", lifeFamily}, []string{"source", "document", "on", "verdict", "events", "outstanding", "lapsed"}},
		{exitOK, []string{"evaluation", lifeFamily}, []string{"source", "document", "evaluations"}},
	} {
		status, stdout, _ := invoke("", append([]string{c.args[0], "-format", "json"}, c.args[1:]...)...)
		assert.Equal(t, c.status, status)
		assert.Equal(t, c.want, keys(t, stdout), "%q", c.args)
	}
	_, stdout, _ := invoke("{}", "check", "-format", "json")
	assert.Equal(t, []string{"source", "document", "errors"}, keys(t, stdout))
	_, stdout, _ = invoke("", "check", "-format", "json", lifeFamily)
	var line struct {
		Breaches, Observations, Amendments, Evaluations []json.RawMessage
		Open, Duties                                    []json.RawMessage
		Law                                             json.RawMessage
	}
	require.NoError(t, json.Unmarshal([]byte(stdout), &line))
	assert.Equal(t, append(append([]string{"number"}, lists...), "duties"), keys(t, string(line.Amendments[1])))
	assert.Equal(t, []string{"opened", "closed", "observations"}, keys(t, string(line.Evaluations[0])))
	assert.Equal(t, []string{"rule", "pointer", "line", "column", "citations", "message"}, keys(t, string(line.Observations[0])))
	assert.Equal(t, []string{"rule", "citations", "demand"}, keys(t, string(line.Open[0])))
	assert.Equal(t, []string{"on", "articles"}, keys(t, string(line.Law)))
}

const everything = `{"format": "coglaw/1", "regime": "general", "scope": "sickness", "title": "T", "concluded": "1998-01-10",
	"term": {"start": "1998-01-01", "end": "2000-12-31"},
	"state": {"signatories": [{"name": "M", "capacity": "minister"}]},
	"body": {"code": "cnam", "signatories": [{"capacity": "director"}]},
	"objectives": [
		{"id": "O1", "title": "Un", "categories": ["implementation", "service-quality"], "selfEmployed": true,
		 "actions": [{"by": "state", "title": "A", "selfEmployed": true, "status": "started", "asOf": "1999-02-01"}],
		 "indicators": [
			{"id": "I1", "label": "L1", "kind": "quantitative", "unit": "%", "direction": "at-least", "baseline": {"year": 1997, "value": 1.50}, "targets": {"1999": 2.5, "1998": 2}},
			{"id": "I2", "label": "L2", "kind": "qualitative", "expected": "E"}, {"id": "I3", "label": "L3", "kind": "qualitative"},
			{"id": "I4", "label": "L4", "kind": "quantitative", "unit": "j", "direction": "at-most"}]},
		{"id": "O2", "title": "Deux", "categories": ["other"]}],
	"means": [{"kind": "staff", "title": "P"}], "commitments": [{"by": "body", "title": "C", "status": "done"}],
	"budgets": [{"kind": "management", "computation": "X", "evolution": "Y"}],
	"controlPlan": {"title": "K"}}`

func TestShowPrintsEverySection(t *testing.T) {
	status, stdout, stderr := invoke(everything, "show", "-lang", "en", "-at", "1998-02-01")
	require.Equal(t, exitOK, status, stderr)
	assert.Equal(t, `T
sickness — Caisse nationale de l’assurance maladie des travailleurs salariés
  (CNAMTS)

Text as of 1 February 1998
Concluded on 10 January 1998
Term: 1 January 1998 to 31 December 2000
Signatories: M (minister), director

Objectives
  O1 Un (self-employed workers)
    [implementation of the law and quality of service to users]
    · the State: A (self-employed workers) — started (on 1 February 1999)
    · I1 L1 (at least, %) — from (1997): 1.50, 1999: 2.5, 1998: 2
    · I2 L2: E
    · I3 L3
    · I4 L4 (at most, j)
  O2 Deux
    [other]

Means
  · P (staff)

Reciprocal commitments
  · the national body: C — done

Budget rules
  · management budget; computation: X; evolution: Y

Clauses
  · control plan: K
`, stdout)
	_, stdout, _ = invoke(everything, "show", "-at", "1998-02-01")
	inOrder(t, stdout, "Texte au 1er février 1998\nConclue le 10 janvier 1998\nPériode : du 1er janvier 1998 au 31 décembre 2000\nSignataires : M (ministre), directeur\n\nObjectifs\n",
		"  O1 Un (travailleurs indépendants)\n", " — départ (1997) : 1,50 ; 1999 : 2,5 ; 1998 : 2\n", "· I2 L2 : E\n",
		"\n\nMoyens\n", "\n\nEngagements réciproques\n", "\n\nRègles budgétaires\n", "\n\nClauses\n  · plan de contrôle : K\n")
}

// Each clause has its line, and none of them needs another to be shown.
func TestShowPrintsEachClauseThatStandsAlone(t *testing.T) {
	for clause, want := range map[string]string{
		`"network": {"conditions": [{"kind": "evolution", "title": "R"}]}`:                         "network clause; R (evolution)",
		`"amendmentConditions": {"triggers": [{"kind": "financing-act"}]}`:                         "clause on amendments: the financing acts",
		`"evaluationProcess": {"heard": ["state"]}`:                                                "clause on evaluation, heard: the State",
		`"orientations": [{"domain": "medicines", "title": "R"}]`:                                  "orientation, medicines: R",
		`"controlPlan": {"title": "R"}`:                                                            "control plan: R",
		`"consistentWith": {"body": "cnam", "term": {"start": "1997-01-01", "end": "1999-12-31"}}`: "consistent with the sickness convention 1 January 1997 to 31 December 1999",
		`"forecasts": [{"year": 1999, "value": 1.5, "unit": "F"}]`:                                 "forecast of ambulatory care for 1999: 1.5 F",
		`"manager": {"code": "cdc"}`:                                                               "manager: Caisse des dépôts",
		`"endowments": [{"title": "R"}]`:                                                           "endowments for administration: R",
		`"clauses": [{"kind": "operations-covered", "title": "R"}]`:                                "clauses of the body’s own: R (management operations covered)",
		`"boardResolution": "1998-01-02"`:                                                          "resolution of the board that authorised the signature: 2 January 1998",
		`"first": true`:                                                                            "first convention",
		`"missions": ["prevention"]`:                                                               "missions of the body: prevention",
	} {
		status, stdout, stderr := invoke(`{"format": "coglaw/1", "regime": "general", "scope": "sickness", `+clause+`}`, "show", "-lang", "en")
		require.Equal(t, exitOK, status, "%s: %s", clause, stderr)
		assert.True(t, strings.HasSuffix(stdout, "\nClauses\n  · "+want+"\n"), "%s: %s", clause, stdout)
	}
	_, stdout, _ := invoke(`{"format": "coglaw/1", "regime": "general", "scope": "sickness"}`, "show", "-lang", "en")
	assert.Equal(t, "sickness\n\nDraft, not yet concluded\n", stdout)
}

// One empty line stands between two documents, whatever was not one between them.
func TestDocumentsAreSetApartByALine(t *testing.T) {
	const document = `{"format": "coglaw/1", "regime": "general", "scope": "sickness"}` + "\n"
	status, stdout, stderr := invoke(document+"oops\n"+document, "show", "-lang", "en")
	assert.Equal(t, exitTrouble, status)
	assert.Equal(t, "sickness\n\nDraft, not yet concluded\n\nsickness\n\nDraft, not yet concluded\n", stdout)
	assert.Equal(t, "cog: - [2]: malformed\n  ! line 2, column 1: not JSON\n", stderr)
}

// What goes on from a line at the left is indented by two.
func TestALongTitleGoesOnIndented(t *testing.T) {
	title := strings.Repeat("a", 79) + " " + strings.Repeat("b", 78) + " c"
	document := `{"format": "coglaw/1", "regime": "general", "scope": "sickness", "title": "` + title + `"}`
	for _, command := range []string{"show", "timeline"} {
		_, stdout, _ := invoke(document, command, "-lang", "en")
		assert.True(t, strings.HasPrefix(stdout, strings.Repeat("a", 79)+"\n  "+strings.Repeat("b", 78)+"\n  c\nsickness\n\n"), stdout)
	}
}

func TestATimelineTellsEachKindOfEventAndWhatIsOwed(t *testing.T) {
	text := says(t, exitOK, "", "timeline", "-lang", "en", "-at", "2026-06-01", lifeFamily)
	inOrder(t, text, "\nFamille 2023-2027 (modèle)\nfamily — Caisse nationale des allocations familiales (Cnaf)\n\n",
		"\n2023-01-01  the term begins\n2023-07-10  conclusion\n· the convention was not signed before 1 January 2023 but on 10 July 2023:",
		"\n2023-07-20  convention transmitted: commission of the Senate\n",
		"2025-03-01  amendment no. 1 — Avenant LFSS 2025\n· reason: financing act for 2025\n· term: 1 January 2023 to 31 December 2028\n",
		"\n2025-12-31  the term ends\n2025-12-31  opened: evaluation no. 1\n2026-02-01  closed: evaluation no. 1\n2026-05-02  amendment no. 2\n· reason: Autre\n",
		"\n\nVerdict: unlawful (the convention itself: lawful), law in force on 10 July 2023\n✗ amendment-same-body  /amendments/1/body/code the amendment",
		"\nOutstanding on 1 June 2026:\n→ convention to transmit: commission of the National Assembly [article L. 227-1, III; article LO. 111-9]\n→ amendment no. 1 to transmit: commission of the Senate [article")
	assert.NotContains(t, text, "Lapsed")
	text = says(t, exitOK, sickness2004, "timeline", "-lang", "en", "-at", "2011-12-23")
	inOrder(t, text, "\nOutstanding on 23 December 2011:\n→ ", "\nLapsed without being done:\n→ ", "lapsed since 23 December 2011")
	assert.Equal(t, 5+3, strings.Count(text, "\n→ "))
}

func TestExplainTellsDaysDemandsAndTheReading(t *testing.T) {
	text := says(t, exitOK, "", "explain", "-lang", "en", "body-of-scope")
	inOrder(t, text, "\nbody-of-scope (rule)\n", "from 1 January 1997 to 31 December 2017 [article L. 227-1, I; article L. 200-2] sickness and work accidents: it is concluded with Cnam, which manages the branch\n",
		"\n▸ since 14 May 2022 [article L. 227-1, I; article L. 223-5] autonomy: it is concluded with CNSA, which manages the branch\n",
		"\nReading taken Asked only of a body that the article admits. No text of the code says who manages autonomy before 14 May 2022; L. 227-1 itself pairs CNSA with that branch from 2021.\n",
		"\nExamples, as changes to models ✓ work-accidents: {\"body\": {\"code\": \"cnam\"}} ✗ family: {\"body\": {\"code\": \"cnav\"}}\n", "\nCarries L200-2/managers,")
	assert.Equal(t, 5, strings.Count(text, "\n▸ "))
	assert.Contains(t, says(t, exitOK, "", "explain", "body-of-scope"), "\nLecture retenue ")

	text = says(t, exitOK, "", "explain", "-lang", "en", "L227-1")
	for _, heading := range []string{"In force on 1 June 2025:", "For amendments alone on 1 June 2025:", "Beyond the rules, on 1 June 2025:"} {
		assert.LessOrEqual(t, strings.Count(text, heading), 1, heading)
	}
	inOrder(t, text, "\narticle L. 227-1: the conventions on objectives and management of the general\nscheme article L. 227-1: in force on 1 June 2025 (wording of 1 January 2021)\n",
		"\nfrom 1 January 1997 to 30 July 1998 (ordonnance n° 96-344) creation: sickness, old age, family and collection; three years at least → legal-basis, covered-scope,",
		"\n▸ since 1 January 2021", "\nRules in force on 1 June 2025:\n", "minimum-term", "\nWhat is observed on 1 June 2025:\n", "adversarial-evaluation",
		"\nWhat the law demands and no document shows on 1 June 2025:\n", "financing-acts", "\nDuties that conclusion starts on 1 June 2025:\n", "transmit-to-parliament", "\nBeyond the rules,")
	assert.NotContains(t, text, "repealed by")
	inOrder(t, says(t, exitOK, "", "explain", "-lang", "en", "R611-18"), "from 28 January 2006 to 31 December 2017 (décret n° 2006-83)", "\nrepealed by: décret n° 2018-174, art. 15\n")
	assert.Contains(t, says(t, exitOK, "", "explain", "L228-1"), "\nabrogé par : loi n° 2011-1906, art. 110\n")

	text = says(t, exitOK, "", "explain", "-lang", "en")
	for _, heading := range []string{"Rules in force on", "What is observed on", "What the law demands and no document shows on", "Duties that conclusion starts on", "Articles:"} {
		assert.Equal(t, 1, strings.Count(text, heading), heading)
	}
}

// counted counts how often it is closed.
type counted struct {
	io.Reader
	closed int
}

func (c *counted) Close() error { c.closed++; return nil }

func TestEveryInputIsClosedOnce(t *testing.T) {
	e := &env{stdout: &output{w: io.Discard}, stderr: &output{w: io.Discard}}
	for _, text := range []string{"", "{}", "oops", line(t, lawful)} {
		in := &counted{Reader: strings.NewReader(text)}
		e.input("x", func() (io.ReadCloser, error) { return in, nil }, func(*reading) int { return exitOK })
		assert.Equal(t, 1, in.closed, text)
	}
}

func TestCheckShowsItsProgressToTheEnd(t *testing.T) {
	var screen bytes.Buffer
	stream := strings.Repeat(`{"format":"coglaw/1","regime":"rsi","partial":true,"concluded":"2012-01-01"}`+"\n", progressEvery+1)
	e := &env{stdin: strings.NewReader(stream), stdout: &output{w: io.Discard}, stderr: &output{w: io.Discard}, progress: &progress{w: &screen}, today: today}
	assert.Equal(t, exitOK, check(e, nil))
	assert.Equal(t, "\r5000 documents\r5001 documents\n", screen.String())
}

// An answer that cannot be put into JSON would be trouble, and is told.
func TestWhatCannotBePutIntoJSONIsTrouble(t *testing.T) {
	var stderr bytes.Buffer
	e := &env{stdout: &output{w: io.Discard}, stderr: &output{w: &stderr}, format: "json"}
	assert.Equal(t, exitTrouble, e.written(fmt.Errorf("no\nJSON")))
	assert.Equal(t, "cog: no JSON\n", stderr.String())
	assert.Equal(t, exitOK, e.result(cog.Result{Source: "x", Document: 1, Err: io.ErrUnexpectedEOF}))
}
