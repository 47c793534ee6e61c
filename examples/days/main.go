// Command days asks the law on two days: which rules came, went or changed for the
// sickness branch between them. Then it asks what became of R. 611-18, whose number
// has not always meant the same text.
//
//	go run ./examples/days
package main

import (
	"fmt"
	"io"
	"maps"
	"os"
	"slices"
	"time"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

func main() { run(os.Stdout) }

func run(w io.Writer) {
	before, after := law.Date(2005, time.January, 1), law.Date(2021, time.January, 1)
	fmt.Fprintf(w, "sickness, from %s to %s\n", before.In(law.English), after.In(law.English))
	compare(w, demands(branch.Sickness, before), demands(branch.Sickness, after))

	fmt.Fprintln(w)
	for _, day := range []law.Day{
		law.Date(1990, time.January, 1),
		law.Date(2006, time.January, 27),
		law.Date(2006, time.January, 28),
		law.Date(2018, time.July, 1),
		law.Date(2020, time.January, 1),
	} {
		// A day outside the article gets an answer too: why it is not in force.
		fmt.Fprintf(w, "%s: %s\n", day, law.R611_18.On(day).In(law.English))
	}
}

// demands returns what the law asks of a scope on a day, by rule.
func demands(scope branch.Scope, day law.Day) map[law.Rule]statute.Provision {
	asked := map[law.Rule]statute.Provision{}
	for p := range statute.All().InForce(day) {
		if p.Binds(scope) {
			asked[p.Rule] = p
		}
	}
	return asked
}

// compare tells what went (-), what changed (~) and what came (+).
func compare(w io.Writer, before, after map[law.Rule]statute.Provision) {
	for _, rule := range slices.Sorted(maps.Keys(before)) {
		was := before[rule]
		switch is, stays := after[rule]; {
		case !stays:
			fmt.Fprintf(w, "- %s, %s\n    %s\n", rule, was.Period.In(law.English), was.Asks)
		case is.Asks != was.Asks:
			fmt.Fprintf(w, "~ %s, %s\n    %s\n  before: %s\n", rule, is.Period.In(law.English), is.Asks, was.Asks)
		case !slices.Equal(is.Cites, was.Cites):
			fmt.Fprintf(w, "~ %s, %s\n    the same, by %s\n  before: by %s\n", rule, is.Period.In(law.English), cited(is), cited(was))
		}
	}
	for _, rule := range slices.Sorted(maps.Keys(after)) {
		if is := after[rule]; before[rule].Entry == nil {
			fmt.Fprintf(w, "+ %s, %s\n    %s\n", rule, is.Period.In(law.English), is.Asks)
		}
	}
}

func cited(p statute.Provision) string {
	var articles []law.Value
	for _, c := range p.Cites {
		articles = append(articles, c)
	}
	return law.Join(law.English, articles)
}
