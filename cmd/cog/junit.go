package main

import (
	"encoding/xml"
	"fmt"
	"io"
	"strings"

	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/law"
)

// JUnit's report: a suite a document, a case a rule. Each suite is written as soon as its
// document is judged.

func (e *env) openSuites() {
	io.WriteString(e.stdout, `<?xml version="1.0" encoding="UTF-8"?>`+"\n<testsuites name=\"cog check\">\n")
}

func (e *env) closeSuites() { io.WriteString(e.stdout, "</testsuites>\n") }

// A testCase is how a rule stands for an act, or what left no document to judge.
type testCase struct {
	class, name string
	verdict     string // "failure", "error" or "skipped"; empty: it passes
	message     string // in a line
	body        []string
}

// suite writes a result as a suite: a breach is a failure, what is undecided is skipped, what
// is malformed or unreadable an error.
func (e *env) suite(r *reading, res cog.Result) {
	cases := e.cases(res)
	count := map[string]int{}
	for _, c := range cases {
		count[c.verdict]++
	}
	fmt.Fprintf(e.stdout, "  <testsuite name=\"%s\" tests=\"%d\" failures=\"%d\" errors=\"%d\" skipped=\"%d\">\n",
		ofXML(r.name()), len(cases), count["failure"], count["error"], count["skipped"])
	for _, c := range cases {
		c.write(e.stdout)
	}
	io.WriteString(e.stdout, "  </testsuite>\n")
}

// cases are those of a result.
func (e *env) cases(res cog.Result) (list []testCase) {
	document := law.Text{FR: "document", EN: "document"}.In(e.lang)
	switch {
	case isMalformed(res.Err):
		c := testCase{class: document, name: "format", verdict: "error", message: badForm.In(e.lang)}
		for said := range faults(res.Err, e.lang) {
			c.body = append(c.body, said)
		}
		return []testCase{c}
	case res.Err != nil:
		return []testCase{{class: document, name: "format", verdict: "error", message: reason(res.Err).In(e.lang)}}
	}
	list = casesOf(law.Text{FR: "convention", EN: "convention"}.In(e.lang), res.Life.Convention, e.lang)
	for _, a := range res.Life.Amendments {
		list = append(list, casesOf(law.Textf("avenant n° %d", "amendment no. %d", a.Number).In(e.lang), a.Report, e.lang)...)
	}
	return list
}

// casesOf are the rules that apply to an act, and how each stands.
func casesOf(act string, rep cog.Report, l law.Language) (list []testCase) {
	breaches, gaps := map[law.Rule][]law.Breach{}, map[law.Rule]cog.Gap{}
	for b := range rep.Breaches() {
		breaches[b.Rule] = append(breaches[b.Rule], b)
	}
	for g := range rep.Gaps() {
		gaps[g.Rule] = g
	}
	for rule, outcome := range rep.Rules() {
		c := testCase{class: act, name: rule.String()}
		switch outcome {
		case cog.NotApplicable:
			continue
		case cog.Breached:
			c.verdict, c.message = "failure", breaches[rule][0].In(l)
			for _, b := range breaches[rule] {
				c.body = append(c.body, place(b.Pointer, b.Line, b.Column, l)+colon(l)+b.In(l)+" "+citations(b.Citations, l))
			}
		case cog.Undecided:
			c.verdict, c.message = "skipped", gaps[rule].In(l)
		}
		list = append(list, c)
	}
	return list
}

// write writes the case.
func (c testCase) write(w io.Writer) {
	fmt.Fprintf(w, "    <testcase classname=\"%s\" name=\"%s\"", ofXML(c.class), ofXML(c.name))
	if c.verdict == "" {
		io.WriteString(w, "/>\n")
		return
	}
	fmt.Fprintf(w, ">\n      <%s message=\"%s\"", c.verdict, ofXML(c.message))
	if c.body == nil {
		io.WriteString(w, "/>\n    </testcase>\n")
		return
	}
	fmt.Fprintf(w, ">%s</%s>\n    </testcase>\n", ofXML(strings.Join(c.body, "\n")), c.verdict)
}

// ofXML writes a text as XML 1.0 has it: with U+FFFD for the characters that it has not.
func ofXML(text string) string {
	var b strings.Builder
	xml.EscapeText(&b, []byte(text))
	return b.String()
}
