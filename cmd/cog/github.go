package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/law"
)

// annotate writes a result as the workflow commands of GitHub Actions, which show it at the
// lines of the document: an error for each breach and each fault, a notice for each
// observation.
func (e *env) annotate(r cog.Result) {
	if isMalformed(r.Err) {
		for _, f := range faults(r.Err, e.lang) {
			e.command("error", r.Source, f.Line, f.Column, badForm.In(e.lang), atPointer(f.Pointer, e.lang)+f.Message.In(e.lang))
		}
		return
	}
	if r.Err != nil {
		e.command("error", r.Source, 0, 0, "", reason(r.Err).In(e.lang))
		return
	}
	for b := range r.Life.Breaches() {
		e.command("error", r.Source, b.Line, b.Column, b.Rule.String(), sentence(b, e.lang))
	}
	for _, o := range observations(r.Life) {
		e.command("notice", r.Source, o.Line, o.Column, o.Rule.String(), sentence(law.Breach(o), e.lang))
	}
}

// atPointer is a pointer in front of what is said of it.
func atPointer(pointer string, l law.Language) string {
	if pointer == "" {
		return ""
	}
	return pointer + colon(l)
}

// sentence says a breach with its place and its articles.
func sentence(b law.Breach, l law.Language) string {
	return strings.TrimRight(atPointer(b.Pointer, l)+b.In(l)+" "+citations(b.Citations, l), " ")
}

// observations returns every observation on a life.
func observations(life cog.Life) []law.Observation {
	list := slices.Collect(life.Convention.Observations())
	for _, a := range life.Amendments {
		list = slices.AppendSeq(list, a.Observations())
	}
	for _, ev := range life.Evaluations {
		list = slices.AppendSeq(list, ev.Observations())
	}
	return list
}

// command writes one workflow command. What comes from standard input is of no file, and what
// has no place is at no line.
func (e *env) command(name, file string, line, column int, title, message string) {
	var properties []string
	add := func(key, value string) {
		properties = append(properties, key+"="+ofProperty.Replace(value))
	}
	if file != "-" {
		add("file", file)
	}
	if line > 0 {
		add("line", fmt.Sprint(line))
		add("col", fmt.Sprint(column))
	}
	if title != "" {
		add("title", title)
	}
	if properties != nil {
		name += " " + strings.Join(properties, ",")
	}
	fmt.Fprintf(e.stdout, "::%s::%s\n", name, ofMessage.Replace(message))
}

// The characters that would end a message, or a property of it, are written in escapes.
var (
	ofMessage  = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")
	ofProperty = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C")
)
