package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// line is a document on a line of its own.
func line(t *testing.T, file string) string {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, json.Compact(&b, []byte(readFile(t, file))))
	return b.String() + "\n"
}

const malformed = `{"format": "coglaw/1", "regime": "general", "scope": "family", "concluded": "2023-02-30", "Title": "x"}` + "\n"

func TestCheckSaysWhatItFinds(t *testing.T) {
	for _, c := range []struct {
		name   string
		args   []string
		stdin  string
		status int
	}{
		{"lawful", []string{lawful}, "", exitOK},
		{"unlawful", []string{unlawful}, "", exitBreach},
		{"rsi-after-abolition", []string{examples + "unlawful/rsi-after-abolition.json"}, "", exitBreach},
		{"partial", []string{examples + "real/cnamts-1997-1999.json"}, "", exitOK},
		{"stream", nil, line(t, lawful) + malformed + "oops\n" + line(t, unlawful), exitTrouble},
	} {
		for _, lang := range []string{"fr", "en"} {
			t.Run(c.name+" in "+lang, func(t *testing.T) {
				status, stdout, _ := invoke(c.stdin, append([]string{"check", "-lang", lang}, c.args...)...)
				assert.Equal(t, c.status, status)
				golden(t, c.name+"."+lang, stdout)
			})
		}
		t.Run(c.name+" as JSON", func(t *testing.T) {
			status, stdout, _ := invoke(c.stdin, append([]string{"check", "-format", "json"}, c.args...)...)
			assert.Equal(t, c.status, status)
			goldenJSON(t, c.name+".json", stdout)
		})
	}
}

func TestFrenchTextIsTheDefault(t *testing.T) {
	_, plain, _ := invoke("", "check", unlawful)
	_, french, _ := invoke("", "check", "-lang", "fr", "-format", "text", unlawful)
	assert.Equal(t, french, plain)
	assert.Contains(t, plain, "non conforme")
	_, english, _ := invoke("", "check", "-lang", "en", unlawful)
	assert.True(t, strings.HasPrefix(english, "unlawful      "+unlawful+": law in force on "))
	assert.NotContains(t, english, "conforme")
}

func TestTheReportAsJSONIsTheSameInBothLanguages(t *testing.T) {
	_, fr, _ := invoke("", "check", "-format", "json", "-lang", "fr", unlawful)
	_, en, _ := invoke("", "check", "-format", "json", "-lang", "en", unlawful)
	assert.Equal(t, fr, en)
}

func TestTheExitStatusIsThatOfTheWorstDocument(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) string {
		name = filepath.Join(dir, name)
		require.NoError(t, os.WriteFile(name, []byte(text), 0o666))
		return name
	}
	good, bad := line(t, lawful), line(t, unlawful)
	broken, empty, both := write("broken", "{"), write("empty", ""), write("both", good+bad)
	for _, c := range []struct {
		name  string
		args  []string
		stdin string
		want  int
	}{
		{"lawful", []string{lawful}, "", exitOK},
		{"unlawful", []string{unlawful}, "", exitBreach},
		{"malformed", []string{broken}, "", exitTrouble},
		{"empty", []string{empty}, "", exitTrouble},
		{"undetermined is no breach", []string{examples + "real/cnaf-1997-2000.json"}, "", exitOK},
		{"lawful, unlawful", []string{lawful, unlawful}, "", exitBreach},
		{"unlawful, lawful", []string{unlawful, lawful}, "", exitBreach},
		{"lawful and unlawful in one file", []string{both}, "", exitBreach},
		{"unlawful, malformed", []string{unlawful, broken}, "", exitTrouble},
		{"malformed, unlawful", []string{broken, unlawful}, "", exitTrouble},
		{"malformed, lawful in a stream", nil, "x\n" + good, exitTrouble},
		{"unlawful, malformed in a stream", nil, bad + "x\n", exitTrouble},
		{"missing, then unlawful", []string{filepath.Join(dir, "nowhere"), unlawful}, "", exitTrouble},
		{"nothing on standard input", nil, "", exitTrouble},
		{"standard input by default", nil, bad, exitBreach},
		{"standard input by name", []string{"-"}, good, exitOK},
		{"file and standard input", []string{lawful, "-"}, bad, exitBreach},
		{"folder of unlawful", []string{examples + "unlawful"}, "", exitBreach},
		{"folder of lawful, with a slash", []string{examples + "models/"}, "", exitOK},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, format := range []string{"text", "json"} {
				status, stdout, _ := invoke(c.stdin, append([]string{"check", "-format", format}, c.args...)...)
				assert.Equal(t, c.want, status, format)
				assert.NotEmpty(t, stdout, format)
			}
		})
	}
}

func TestADraftIsJudgedOnTheDayAskedForAndTodayByDefault(t *testing.T) {
	const draft = `{"format":"coglaw/1","regime":"general","scope":"autonomy"}`
	for _, c := range []struct {
		args []string
		on   string
		want int
	}{
		{nil, "2025-06-01", exitBreach},
		{[]string{"-at", "2021-01-01"}, "2021-01-01", exitBreach},
		{[]string{"-at", "1996-12-31"}, "1996-12-31", exitBreach},
	} {
		status, stdout, _ := invoke(draft, append([]string{"check", "-format", "json"}, c.args...)...)
		assert.Equal(t, c.want, status)
		assert.Contains(t, stdout, `"law":{"on":"`+c.on+`"`)
	}
	_, concluded, _ := invoke(strings.TrimSuffix(draft, "}")+`,"concluded":"2023-01-01"}`, "check", "-format", "json", "-at", "1990-01-01")
	assert.Contains(t, concluded, `"law":{"on":"2023-01-01"`, "a day of conclusion leaves no choice")
}

// An archive that does not know the day of a convention gets no verdict of today's law; what
// is still to be concluded in one that does is judged by it.
func TestAnArchiveWithoutADayIsNotJudgedByTodaysLaw(t *testing.T) {
	const archive = `{"format":"coglaw/1","regime":"general","scope":"autonomy","partial":true}`
	status, stdout, _ := invoke(archive, "check", "-lang", "en")
	assert.Equal(t, exitOK, status)
	assert.Equal(t, "undetermined  -: law of a day that is not known\n  ? legal-basis  /concluded (line 1, column 1)\n"+
		"    the document does not say on which day the convention was concluded\n", stdout)
	for day, want := range map[string]int{"2021-01-01": exitOK, "2020-12-31": exitBreach} {
		status, stdout, _ = invoke(archive, "check", "-format", "json", "-at", day)
		assert.Equal(t, want, status, day)
		assert.Contains(t, stdout, `"law":{"on":"`+day+`"`)
		assert.Contains(t, stdout, `"duties":[]`, "of a convention that may not be one yet")
	}
	const amended = `{"format":"coglaw/1","regime":"general","scope":"family","partial":true,"concluded":"2023-01-01","amendments":[{"number":1}]}`
	_, stdout, _ = invoke(amended, "check", "-format", "json")
	assert.Contains(t, stdout, `"amendments":[{"number":1,"verdict":"undetermined","law":{"on":"2025-06-01"`)
}

func TestAVerdictSaysUpToWhenTheLawWasRead(t *testing.T) {
	const draft = `{"format":"coglaw/1","regime":"general","scope":"family"}`
	for day, says := range map[string][2]string{
		"2023-12-06": {"droit en vigueur le 6 décembre 2023\n", "law in force on 6 December 2023\n"},
		"2099-01-01": {"jugé au 1er janvier 2099 selon le droit tel que lu au 6 décembre 2023\n", "judged for 1 January 2099 by the law as read on 6 December 2023\n"},
	} {
		_, fr, _ := invoke(draft, "check", "-at", day)
		_, en, _ := invoke(draft, "check", "-lang", "en", "-at", day)
		assert.Contains(t, fr, says[0])
		assert.Contains(t, en, says[1])
	}
	_, stdout, _ := invoke(draft, "check", "-format", "json", "-at", "2023-12-07")
	assert.Contains(t, stdout, `"readUntil":"2023-12-06"}`)
	_, stdout, _ = invoke(draft, "check", "-format", "json", "-at", "2023-12-06")
	assert.NotContains(t, stdout, "readUntil")
}

func TestWhatIsSaidOfATextIsFoundInIt(t *testing.T) {
	const text = "{\"format\": \"coglaw/1\", \"regime\": \"general\", \"scope\": \"family\",\n \"partial\": true, \"concluded\": \"2023-07-10\",\n" +
		" \"term\": {\"start\": \"2023-01-01\", \"end\": \"2023-06-30\"}}"
	_, stdout, _ := invoke(text+"\n"+text, "check", "-format", "json")
	for i, line := range strings.Split(strings.TrimSpace(stdout), "\n") {
		first := i * 3
		var w struct {
			Breaches, Observations, Undecided []struct {
				Rule, Pointer string
				Line, Column  int
			}
		}
		require.NoError(t, json.Unmarshal([]byte(line), &w))
		require.Len(t, w.Breaches, 1)
		assert.Equal(t, [2]int{first + 3, 10}, [2]int{w.Breaches[0].Line, w.Breaches[0].Column}, "minimum-term, at the value of term")
		for _, o := range w.Observations {
			assert.Equal(t, map[string][2]int{"/concluded": {first + 2, 32}, "/term": {first + 3, 10}}[o.Pointer], [2]int{o.Line, o.Column}, o.Rule)
		}
		assert.Len(t, w.Observations, 2)
		require.NotEmpty(t, w.Undecided)
		for _, g := range w.Undecided {
			assert.Equal(t, [2]int{first + 1, 1}, [2]int{g.Line, g.Column}, "%s: what is not there is in the document", g.Rule)
		}
	}
}

// documents are the source, number and verdict of every line.
func documents(t *testing.T, stdout string) (list []string) {
	for _, l := range strings.Split(strings.TrimSpace(stdout), "\n") {
		var r struct {
			Source   string
			Document json.Number
			Verdict  string
		}
		require.NoError(t, json.Unmarshal([]byte(l), &r))
		list = append(list, r.Source+" "+r.Document.String()+" "+r.Verdict)
	}
	return list
}

func TestEveryDocumentOfEveryInputGetsALine(t *testing.T) {
	good, bad := line(t, lawful), line(t, unlawful)
	_, stdout, _ := invoke(good+"x\n"+bad, "check", "-format", "json", lawful, "-", unlawful)
	assert.Equal(t, []string{lawful + " 1 lawful", "- 1 lawful", "- 2 ", "- 3 unlawful", unlawful + " 1 unlawful"}, documents(t, stdout))
}

func TestAFolderStandsForItsJSONFilesInOrder(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{"b.json", "a.json", "c.txt", "d.JSON"} {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(line(t, lawful)), 0o666))
	}
	status, stdout, _ := invoke("", "check", "-format", "json", dir)
	assert.Equal(t, exitOK, status)
	assert.Equal(t, []string{filepath.Join(dir, "a.json") + " 1 lawful", filepath.Join(dir, "b.json") + " 1 lawful"}, documents(t, stdout))
}

// Brackets in the name of a folder are not a pattern.
func TestAFolderMayHaveAnyName(t *testing.T) {
	for _, name := range []string{"cnaf [2023]", "["} {
		dir := filepath.Join(t.TempDir(), name)
		require.NoError(t, os.Mkdir(dir, 0o777))
		require.NoError(t, os.WriteFile(filepath.Join(dir, "a.json"), []byte(line(t, lawful)), 0o666))
		status, stdout, _ := invoke("", "check", "-format", "json", dir)
		assert.Equal(t, exitOK, status, name)
		assert.Equal(t, []string{filepath.Join(dir, "a.json") + " 1 lawful"}, documents(t, stdout))
	}
}

func TestAFolderWithoutDocumentsAndAFileThatCannotBeReadAreTrouble(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, os.Mkdir(filepath.Join(dir, "sub.json"), 0o777))
	for _, name := range []string{t.TempDir(), filepath.Join(dir, "nowhere.json"), dir, "a\x00b"} {
		for _, format := range []string{"text", "json"} {
			status, stdout, _ := invoke("", "check", "-format", format, name)
			assert.Equal(t, exitTrouble, status, name)
			assert.NotEmpty(t, stdout, name)
			assert.NotContains(t, stdout, `"verdict"`)
		}
	}
}

func TestAnInputThatBreaksOffIsTrouble(t *testing.T) {
	r := iotest.TimeoutReader(iotest.OneByteReader(strings.NewReader(line(t, lawful))))
	for _, format := range []string{"text", "json"} {
		var stdout, stderr bytes.Buffer
		assert.Equal(t, exitTrouble, run([]string{"check", "-format", format}, r, &stdout, &stderr, today, nil))
		assert.Contains(t, stdout.String(), iotest.ErrTimeout.Error())
		r = iotest.ErrReader(iotest.ErrTimeout)
	}
}

func TestTextKeepsWithinEightyColumns(t *testing.T) {
	for _, lang := range []string{"fr", "en"} {
		_, stdout, _ := invoke("", "check", "-lang", lang, examples+"unlawful", examples+"real", examples+"undated", examples+"models")
		for _, l := range strings.Split(stdout, "\n") {
			if strings.HasPrefix(l, margin) {
				assert.LessOrEqual(t, utf8.RuneCountInString(l), width, l)
			}
		}
	}
	var b bytes.Buffer
	indent(&b, strings.Repeat("x", 100)+" y "+strings.Repeat("z", 75)+" "+strings.Repeat("z", 76)+" a")
	assert.Equal(t, margin+strings.Repeat("x", 100)+"\n"+margin+"y\n"+margin+strings.Repeat("z", 75)+"\n"+margin+strings.Repeat("z", 76)+"\n"+margin+"a\n", b.String())
}

// A line does not begin with a mark that belongs to the word before it.
func TestPunctuationStaysWithItsWord(t *testing.T) {
	for _, mark := range []string{":", ";", "»", "%", "?"} {
		var b bytes.Buffer
		lead(&b, strings.Repeat("x ", 38)+"mot "+mark) // of 81 columns
		assert.Equal(t, strings.Repeat("x ", 37)+"x\n  mot "+mark+"\n", b.String())
	}
}

func TestALongStreamShowsItsProgressOnATerminalOnly(t *testing.T) {
	var b bytes.Buffer
	p := &progress{w: &b}
	for range progressEvery - 1 {
		p.tick()
	}
	p.done()
	assert.Empty(t, b.String(), "a short one shows nothing")
	for range progressEvery + 2 {
		p.tick()
	}
	p.done()
	assert.Equal(t, "\r5000 documents\r10000 documents\r10001 documents\n", b.String())

	assert.Nil(t, newProgress(&b).w)
	file, err := os.Create(filepath.Join(t.TempDir(), "stderr"))
	require.NoError(t, err)
	defer file.Close()
	assert.Nil(t, newProgress(file).w, "a file is no terminal")
	device, err := os.OpenFile(os.DevNull, os.O_WRONLY, 0)
	require.NoError(t, err)
	defer device.Close()
	assert.NotNil(t, newProgress(device).w)

	stream := strings.Repeat(`{"format":"coglaw/1","regime":"rsi","partial":true,"concluded":"2012-01-01"}`+"\n", progressEvery)
	var out, quiet bytes.Buffer
	assert.Equal(t, exitOK, run([]string{"check", "-format", "json"}, strings.NewReader(stream), &out, &quiet, today, nil))
	assert.Equal(t, progressEvery, strings.Count(out.String(), "\n"))
	assert.Empty(t, quiet.String())
}
