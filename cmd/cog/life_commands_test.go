package main

import (
	"bytes"
	"encoding/json"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/law"
)

func TestShowAsJSONIsADocumentAgain(t *testing.T) {
	for name, file := range lifeInputs {
		for _, day := range []string{"2012-03-20", "2024-06-01", "2025-03-01", "2026-05-02"} {
			d, err := cog.Decode([]byte(readFile(t, file)))
			require.NoError(t, err)
			text, err := d.At(law.MustParseDay(day))
			status, stdout, stderr := invoke("", "show", "-format", "json", "-at", day, file)
			if err != nil {
				assert.Equal(t, exitTrouble, status, "%s %s", name, day)
				continue
			}
			assert.Equal(t, exitOK, status, "%s %s", name, day)
			assert.Empty(t, stderr)
			shown, err := cog.Decode([]byte(stdout))
			require.NoError(t, err, "%s %s", name, day)
			assert.Empty(t, shown.Amendments)
			want, err := json.Marshal(text)
			require.NoError(t, err)
			assert.JSONEq(t, string(want), stdout)
			_, again, _ := invoke(stdout, "show", "-format", "json", "-at", day)
			assert.Equal(t, stdout, again, "shown again it is the same")
			assert.NotContains(t, stdout, `\u003c`, "nothing is written in escapes")
			assert.Contains(t, stdout, "\n  \"format\": \"coglaw/1\"")
		}
	}
}

func TestShowBeforeConclusionIsTrouble(t *testing.T) {
	for _, format := range []string{"text", "json"} {
		status, stdout, stderr := invoke("", "show", "-lang", "en", "-format", format, "-at", "2023-07-09", lifeFamily)
		assert.Equal(t, exitTrouble, status)
		assert.Empty(t, stdout)
		assert.Equal(t, "cog: "+lifeFamily+": on 9 July 2023 the convention was not yet concluded; it was on 10 July 2023\n", stderr)
	}
	status, stdout, _ := invoke("", "show", "-lang", "en", "-at", "2023-07-10", lifeFamily)
	assert.Equal(t, exitOK, status)
	assert.Contains(t, stdout, "Text as of 10 July 2023")
}

func TestShowBeforeConclusionIsSaidInFrenchToo(t *testing.T) {
	status, stdout, stderr := invoke("", "show", "-at", "2023-07-09", lifeFamily, lifeFamily)
	assert.Equal(t, exitTrouble, status)
	assert.Empty(t, stdout)
	const said = "cog: " + lifeFamily + " : le 9 juillet 2023 la convention n’était pas encore conclue ; elle l’a été le 10 juillet 2023\n"
	assert.Equal(t, said+said, stderr, "of each document")
	status, stdout, _ = invoke("", "show", "-lang", "en", "-at", "2012-06-01", lifeFamily, lifeRSI)
	assert.Equal(t, exitTrouble, status)
	assert.False(t, strings.HasPrefix(stdout, "\n"), "nothing stands before the first that is shown")
}

// Before its conclusion a convention owes nothing, which is said, and is no trouble.
func TestATimelineBeforeConclusionSaysSo(t *testing.T) {
	const fr, en = "\nLe 9 juillet 2023 la convention n’est pas encore conclue : rien n’est à faire.\n", "\nOn 9 July 2023 the convention is not yet concluded: nothing is owed.\n"
	status, stdout, stderr := invoke("", "timeline", "-at", "2023-07-09", lifeFamily)
	assert.Equal(t, exitOK, status)
	assert.Empty(t, stderr)
	assert.True(t, strings.HasSuffix(stdout, fr), stdout)
	_, stdout, _ = invoke("", "timeline", "-lang", "en", "-at", "2023-07-09", lifeFamily)
	assert.True(t, strings.HasSuffix(stdout, en), stdout)
	_, stdout, _ = invoke("", "timeline", "-lang", "en", "-at", "2023-07-10", lifeFamily)
	assert.NotContains(t, stdout, "not yet concluded")
	const draft = `{"format": "coglaw/1", "regime": "general", "scope": "autonomy"}`
	_, stdout, _ = invoke(draft, "timeline", "-lang", "en", "-at", "2023-07-09")
	assert.True(t, strings.HasSuffix(stdout, en), stdout)
	_, stdout, _ = invoke(strings.Replace(draft, "{", `{"partial": true, `, 1), "timeline", "-lang", "en", "-at", "2023-07-09")
	assert.NotContains(t, stdout, "not yet concluded", "an archive may not know the day")
}

// That a document has no evaluation is said on standard error, and is no trouble.
func TestAnEvaluationThatIsNotThereIsSaidNotToBe(t *testing.T) {
	for _, format := range []string{"text", "markdown", "svg"} {
		status, stdout, stderr := invoke("", "evaluation", "-format", format, lifeRSI)
		assert.Equal(t, exitOK, status)
		assert.Empty(t, stdout)
		assert.Equal(t, "cog: "+lifeRSI+" : le document ne rapporte aucune évaluation\n", stderr)
	}
	status, stdout, stderr := invoke(small+small, "evaluation", "-lang", "en", lifeRSI, "-")
	assert.Equal(t, exitOK, status)
	assert.Equal(t, "cog: "+lifeRSI+": the document reports no evaluation\n", stderr)
	assert.False(t, strings.HasPrefix(stdout, "\n"))
	first, second, found := strings.Cut(stdout, "\n\nEvaluation")
	assert.True(t, found, stdout)
	assert.Equal(t, strings.TrimPrefix(first, "Evaluation")+"\n", second, "one empty line between two")
}

func TestShowIsOfTodayByDefault(t *testing.T) {
	_, stdout, _ := invoke("", "show", "-lang", "en", lifeFamily)
	assert.Contains(t, stdout, "Text as of 1 June 2025")
	assert.Contains(t, stdout, "Term: 1 January 2023 to 31 December 2028")
}

func TestADraftIsShownWithWhatItSays(t *testing.T) {
	status, stdout, _ := invoke(`{"format": "coglaw/1", "regime": "general", "scope": "autonomy"}`, "show", "-lang", "en")
	assert.Equal(t, exitOK, status)
	assert.Contains(t, stdout, "autonomy\n")
	for _, absent := range []string{"Concluded", "Term", "Signatories", "Objectives", "Means", "Budget"} {
		assert.NotContains(t, stdout, absent)
	}
	status, stdout, _ = invoke(`{"format": "coglaw/1", "regime": "general", "scope": "autonomy"}`, "timeline", "-lang", "en")
	assert.Equal(t, exitOK, status)
	assert.Contains(t, stdout, "Verdict: unlawful")
}

func TestTheHeadingNamesTheBodyByTheNameOfTheDay(t *testing.T) {
	_, stdout, _ := invoke("", "show", "-lang", "en", "-at", "1998-02-01", lifeEvery)
	assert.Contains(t, stdout, "sickness\n", "a body that is not known is not named")
	_, stdout, _ = invoke("", "show", "-lang", "en", "-at", "2012-06-01", lifeRSI)
	assert.Contains(t, stdout, "Caisse nationale du régime social des indépendants (RSI)")
}

// Of a convention that is concluded a timeline has the names of that day, of a draft those of
// the day asked.
func TestATimelineNamesTheBodyByTheDayOfConclusionIfThereIsOne(t *testing.T) {
	const draft = `{"format": "coglaw/1", "regime": "general", "scope": "sickness", "partial": true, "body": {"code": "cnam"}}`
	concluded := strings.Replace(draft, "{", `{"concluded": "1998-01-10", `, 1)
	for at, want := range map[string]string{"1998-02-01": "(CNAMTS)", "2025-06-01": "(Cnam)"} {
		_, stdout, _ := invoke(draft, "timeline", "-at", at)
		assert.Contains(t, stdout, want, at)
		_, stdout, _ = invoke(concluded, "timeline", "-at", at)
		assert.Contains(t, stdout, "(CNAMTS)", at)
	}
}

func TestATimelineTellsWhatIsOutstandingOnTheDay(t *testing.T) {
	for day, want := range map[string]int{"2023-07-09": 0, "2023-07-10": 2, "2023-07-20": 1, "2025-03-01": 3, "2025-03-10": 2, "2026-05-02": 4} {
		status, stdout, stderr := invoke("", "timeline", "-lang", "en", "-at", day, lifeFamily)
		assert.Equal(t, exitOK, status)
		assert.Empty(t, stderr)
		assert.Equal(t, want, strings.Count(stdout, "  → "), day)
		assert.Equal(t, want > 0, strings.Contains(stdout, "Outstanding on "), day)
	}
}

func TestAnEvaluationThatIsNotAdversarialIsPrintedAndSaidToBeSo(t *testing.T) {
	for _, format := range []string{"text", "markdown", "svg"} {
		status, stdout, stderr := invoke("", "evaluation", "-lang", "en", "-format", format, lifeFamily)
		assert.Equal(t, exitOK, status)
		assert.Contains(t, stdout, "The evaluation was not adversarial: no party was heard on")
		assert.Empty(t, stderr)
	}
	partial := strings.Replace(readFile(t, lifeFamily), "{", `{"partial": true,`, 1)
	_, stdout, _ := invoke(partial, "evaluation", "-lang", "en")
	assert.Contains(t, stdout, "closed on 1 February 2026")
	assert.NotContains(t, stdout, "adversarial")
	_, stdout, _ = invoke(partial, "check", "-lang", "en")
	assert.Contains(t, stdout, "evaluation opened on 31 December 2025, closed on 1 February 2026\n")
	assert.NotContains(t, stdout, "adversarial")
}

// The convention has four objectives: an evaluation of two of them, closed, and one of a
// third, still open.
func TestEvaluationAsJSONIsALineADocument(t *testing.T) {
	evaluated := strings.Replace(readFile(t, "../../cog/cogtest/corpus/family.json"), "{", `{"evaluations": [
		{"opened": "2024-06-03", "closed": "2024-07-01", "objectives": ["O2", "O1"],
		 "results": [{"indicator": "I1", "figures": {"2023": 4.50}}],
		 "views": [{"objective": "O1", "by": "state", "finding": "partly"}, {"objective": "O1", "by": "body", "finding": "reached"},
			{"objective": "O2", "by": "body", "finding": "reached"}]},
		{"opened": "2025-06-02", "objectives": ["O3"]}],`, 1)
	const first = `"evaluations":[{"opened":"2024-06-03","closed":"2024-07-01","measures":[` +
		`{"objective":"O1","indicator":"I1","year":2023,"target":4.5,"value":4.50,"unit":"%","met":true},` +
		`{"objective":"O1","indicator":"I1","year":2027,"target":3.2,"unit":"%"},` +
		`{"objective":"O2","indicator":"I2","year":2023,"target":85.0,"unit":"%"},` +
		`{"objective":"O2","indicator":"I2","year":2024,"target":85.5,"unit":"%"},` +
		`{"objective":"O2","indicator":"I2","year":2025,"target":86.0,"unit":"%"},` +
		`{"objective":"O2","indicator":"I2","year":2026,"target":86.5,"unit":"%"},` +
		`{"objective":"O2","indicator":"I2","year":2027,"target":87.0,"unit":"%"},` +
		`{"objective":"O2","indicator":"I3"}],` +
		`"findings":[{"objective":"O1","state":"partly","body":"reached"},{"objective":"O2","body":"reached"}],` +
		`"tally":[{"category":"implementation","reached":0,"partly":0,"notReached":0,"notAssessable":0,"of":1},` +
		`{"category":"service-quality","reached":1,"partly":0,"notReached":0,"notAssessable":0,"of":1}]},` +
		`{"opened":"2025-06-02","measures":[],"findings":[{"objective":"O3"}],` +
		`"tally":[{"category":"productivity","reached":0,"partly":0,"notReached":0,"notAssessable":0,"of":1}]}]}`

	var line bytes.Buffer
	require.NoError(t, json.Compact(&line, []byte(evaluated)))
	const malformed = `{"format": "coglaw/1", "regime": "general"}`
	stream := line.String() + "\n" + malformed + "\n" + readFile(t, lifeRSI)
	status, stdout, stderr := invoke(stream, "evaluation", "-format", "json")
	assert.Equal(t, exitTrouble, status)
	assert.Empty(t, stderr)
	_, checked, _ := invoke(malformed, "check", "-format", "json")
	assert.Equal(t, `{"source":"-","document":1,`+first+"\n"+
		regexp.MustCompile(`"(document|line)":1`).ReplaceAllString(checked, `"$1":2`)+
		`{"source":"-","document":3,"evaluations":[]}`+"\n", stdout)

	status, stdout, stderr = invoke(evaluated, "evaluation", "-format", "json", lifeRSI, "testdata/life/absent.json", "-")
	assert.Equal(t, exitTrouble, status)
	assert.Contains(t, stderr, "absent.json")
	lines := strings.Split(stdout, "\n")
	require.Len(t, lines, 4)
	assert.Equal(t, `{"source":"`+lifeRSI+`","document":1,"evaluations":[]}`, lines[0])
	assert.Contains(t, lines[1], `{"source":"testdata/life/absent.json","document":1,"errors":[{`)
	assert.Equal(t, `{"source":"-","document":1,`+first, lines[2])

	status, _, stderr = invoke(evaluated, "evaluation", "-format", "json")
	assert.Equal(t, exitOK, status)
	assert.Empty(t, stderr)
}

func TestTheLifeCommandsReadStreamsAndGoOnAfterTrouble(t *testing.T) {
	compact := func(file string) string {
		var b bytes.Buffer
		require.NoError(t, json.Compact(&b, []byte(readFile(t, file))))
		return b.String() + "\n"
	}
	stream := compact(lifeRSI) + "{\"format\": 1}\n" + compact(lifeAccidents)
	for _, command := range []string{"show", "timeline", "evaluation"} {
		status, stdout, stderr := invoke(stream, command, "-lang", "en", "-")
		assert.Equal(t, exitTrouble, status, command)
		assert.Contains(t, stderr, "cog: - [2]: malformed\n", command)
		assert.Contains(t, stderr, "/format", command)
		if command != "evaluation" {
			assert.Contains(t, stdout, "self-employed workers", command)
			assert.Contains(t, stdout, "work accidents", command)
		}
		status, _, stderr = invoke("", command, lifeRSI, "testdata/life/absent.json")
		assert.Equal(t, exitTrouble, status, command)
		assert.Contains(t, stderr, "absent.json")
		status, _, stderr = invoke("", command)
		assert.Equal(t, exitTrouble, status, command)
		assert.Contains(t, stderr, "-", command)
	}
	_, stdout, _ := invoke(compact(lifeRSI)+compact(lifeAccidents), "show", "-format", "json", "-at", "2013-01-01")
	n := 0
	for _, err := range cog.NewDecoder(strings.NewReader(stdout)).All() {
		assert.NoError(t, err)
		n++
	}
	assert.Equal(t, 2, n, "a stream again")
}

func TestALifeThatCannotBeWrittenIsTrouble(t *testing.T) {
	for _, args := range [][]string{{"show", lifeFamily}, {"show", "-format", "json", lifeFamily}, {"timeline", lifeFamily}, {"evaluation", lifeEvery},
		{"evaluation", "-format", "markdown", lifeEvery}, {"evaluation", "-format", "svg", lifeEvery}, {"evaluation", "-format", "json", lifeEvery}} {
		for _, room := range []int{0, 100} {
			var stderr bytes.Buffer
			assert.Equal(t, exitTrouble, run(args, strings.NewReader(""), &full{room}, &stderr, today, nil), "%q", args)
			assert.Contains(t, stderr.String(), errFull.Error(), "%q", args)
		}
	}
}

func TestAnOpenEvaluationIsSaidToBeOpen(t *testing.T) {
	for lang, want := range map[string]string{"fr": "évaluation ouverte le 1er février 1998, en cours", "en": "evaluation opened on 1 February 1998, open"} {
		_, stdout, _ := invoke("", "check", "-lang", lang, lifeEvery)
		assert.Contains(t, stdout, want)
	}
}
