package main

import (
	"bytes"
	"encoding/xml"
	"io"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestJUnitHasASuiteADocumentAndACaseARule(t *testing.T) {
	const one = `{"format":"coglaw/1","regime":"general","scope":"autonomy","partial":true,"concluded":"2023-01-01","term":{"start":"2023-01-01","end":"2023-12-31"},"known":["budgets"],
		"budgets":[{"kind":"management"}],"amendments":[{"number":1,"concluded":"2023-06-01","changes":[]}]}` + "\n"
	status, stdout, stderr := invoke(one+"oops\n", "check", "-format", "junit", "-lang", "en", "-", "none.json")
	assert.Equal(t, exitTrouble, status)
	assert.Empty(t, stderr)
	assert.Equal(t, `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="cog check">
  <testsuite name="-" tests="22" failures="2" errors="0" skipped="17">
    <testcase classname="convention" name="legal-basis"/>
    <testcase classname="convention" name="covered-scope"/>
`, strings.Join(strings.SplitAfter(stdout, "\n")[:5], ""))
	for _, want := range []string{
		"    <testcase classname=\"convention\" name=\"state-party\">\n      <skipped message=\"the document lacks: a signature for the State\"/>\n    </testcase>\n",
		"    <testcase classname=\"convention\" name=\"minimum-term\">\n      <failure message=\"the term (1 January 2023 to 31 December 2023) is too short: it has to be of at least four years\">" +
			"/term (line 1, column 107): the term (1 January 2023 to 31 December 2023) is too short: it has to be of at least four years [article L. 227-1, III]</failure>\n    </testcase>\n",
		"    <testcase classname=\"convention\" name=\"network-exclusion\">\n      <skipped ",
		"    <testcase classname=\"amendment no. 1\" name=\"amendment-basis\"/>\n",
		"    <testcase classname=\"amendment no. 1\" name=\"state-party\">\n      <skipped message=\"the document lacks: a signature for the State\"/>\n    </testcase>\n",
		"  </testsuite>\n  <testsuite name=\"- [2]\" tests=\"1\" failures=\"0\" errors=\"1\" skipped=\"0\">\n    <testcase classname=\"document\" name=\"format\">\n" +
			"      <error message=\"malformed\">line 3, column 1: not JSON</error>\n    </testcase>\n  </testsuite>\n" +
			"  <testsuite name=\"none.json\" tests=\"1\" failures=\"0\" errors=\"1\" skipped=\"0\">\n    <testcase classname=\"document\" name=\"format\">\n" +
			"      <error message=\"no such file or directory\"/>\n    </testcase>\n  </testsuite>\n</testsuites>\n",
	} {
		assert.Contains(t, stdout, want)
	}
	const lacks, none = "management budget: it lacks a rule of computation and a rule of evolution", "the convention has no rules for the autonomy-support budget"
	assert.Contains(t, stdout, "    <testcase classname=\"convention\" name=\"budget-rules\">\n      <failure message=\""+lacks+"\">"+
		"/budgets/0 (line 2, column 14): "+lacks+" [article L. 227-1, I, 4°]&#xA;/budgets (line 2, column 13): "+none+" [article L. 227-1, I, 4°]</failure>\n    </testcase>\n",
		"a case fails once, however much is missing")
	assert.NotContains(t, stdout, `"productivity-objectives"`, "what does not apply is no case")

	_, stdout, _ = invoke(one, "check", "-format", "junit")
	assert.Contains(t, stdout, "    <testcase classname=\"avenant n° 1\" name=\"amendment-basis\"/>\n")
	assert.Contains(t, stdout, "<skipped message=\"il manque au document : une signature pour l’État\"/>")
}

// Every answer is XML 1.0, whatever the documents hold, and its counts are those of its cases.
func TestJUnitIsXML(t *testing.T) {
	inputs := []string{lifeFamily, lifeEvery, lifeRSI, examples + "unlawful", examples + "partial", "none.json", "-"}
	_, stdout, _ := invoke(poisoned(t, lifeFamily)+"\n{\"\x01\ufffe<&>]]>\": 1}\n\xff\xfe\n", append([]string{"check", "-format", "junit"}, inputs...)...)
	type verdict struct {
		Message string `xml:"message,attr"`
		Text    string `xml:",chardata"`
	}
	var all struct {
		XMLName xml.Name `xml:"testsuites"`
		Suites  []struct {
			Name  string `xml:"name,attr"`
			T     int    `xml:"tests,attr"`
			F     int    `xml:"failures,attr"`
			E     int    `xml:"errors,attr"`
			S     int    `xml:"skipped,attr"`
			Cases []struct {
				Class   string    `xml:"classname,attr"`
				Name    string    `xml:"name,attr"`
				Failure []verdict `xml:"failure"`
				Error   []verdict `xml:"error"`
				Skipped []verdict `xml:"skipped"`
			} `xml:"testcase"`
		} `xml:"testsuite"`
	}
	dec := xml.NewDecoder(strings.NewReader(stdout))
	require.NoError(t, dec.Decode(&all))
	_, err := dec.Token()
	for err == nil {
		_, err = dec.Token()
	}
	assert.ErrorIs(t, err, io.EOF)
	assert.GreaterOrEqual(t, len(all.Suites), 20)
	for _, s := range all.Suites {
		failures, errors, skipped := 0, 0, 0
		for _, c := range s.Cases {
			failures, errors, skipped = failures+len(c.Failure), errors+len(c.Error), skipped+len(c.Skipped)
			assert.NotEmpty(t, c.Class)
			assert.NotEmpty(t, c.Name)
			for _, v := range append(append(c.Failure, c.Error...), c.Skipped...) {
				assert.NotEmpty(t, v.Message)
			}
		}
		assert.Equal(t, []int{s.T, s.F, s.E, s.S}, []int{len(s.Cases), failures, errors, skipped}, s.Name)
	}
	harmless(t, "junit", stdout)
}

// A stream is written in the memory of a document, each suite before the next is read.
func TestJUnitIsWrittenAsItIsRead(t *testing.T) {
	in, feed := io.Pipe()
	out := newWritten()
	ended := make(chan int)
	go func() { ended <- run([]string{"check", "-format", "junit"}, in, out, io.Discard, today, nil) }()
	for n := 1; n <= 3; n++ {
		_, err := io.WriteString(feed, small)
		require.NoError(t, err)
		for strings.Count(out.String(), "</testsuite>\n") < n {
			out.wait(t)
		}
	}
	require.NoError(t, feed.Close())
	assert.Equal(t, exitOK, <-ended)
	assert.True(t, strings.HasSuffix(out.String(), "  </testsuite>\n</testsuites>\n"))

	var before, after runtime.MemStats
	most := uint64(0)
	runtime.GC()
	runtime.ReadMemStats(&before)
	text := strings.NewReader(strings.Repeat(small+"oops\n", 2_000))
	run([]string{"check", "-format", "junit"}, reads(func() {
		runtime.GC()
		runtime.ReadMemStats(&after)
		most = max(most, after.HeapAlloc)
	}, text), io.Discard, io.Discard, today, nil)
	assert.Less(t, int64(most)-int64(before.HeapAlloc), int64(2_000_000))
}

func TestJUnitThatCannotBeWrittenIsTrouble(t *testing.T) {
	for _, format := range []string{"github", "junit"} {
		for _, room := range []int{0, 100} {
			var stderr bytes.Buffer
			assert.Equal(t, exitTrouble, run([]string{"check", "-format", format, unlawful}, strings.NewReader(""), &full{room}, &stderr, today, nil))
			assert.Equal(t, "cog: no space left on device\n", stderr.String())
		}
	}
}
