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
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/law"
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
func demands(scope branch.Scope, day law.Day) map[law.Rule]cog.Provision {
	asked := map[law.Rule]cog.Provision{}
	for p := range cog.InForce(day) {
		if slices.Contains(p.Binds, scope) {
			asked[p.Rule] = p
		}
	}
	return asked
}

// compare tells what went (-), what changed (~) and what came (+).
func compare(w io.Writer, before, after map[law.Rule]cog.Provision) {
	for _, rule := range slices.Sorted(maps.Keys(before)) {
		was := before[rule]
		switch is, stays := after[rule]; {
		case !stays:
			fmt.Fprintf(w, "- %s, %s\n    %s\n", rule, was.Period.In(law.English), was.Demands)
		case is.Demands != was.Demands:
			fmt.Fprintf(w, "~ %s, %s\n    %s\n  before: %s\n", rule, is.Period.In(law.English), is.Demands, was.Demands)
		case !slices.Equal(is.Citations, was.Citations):
			fmt.Fprintf(w, "~ %s, %s\n    the same, by %s\n  before: by %s\n", rule, is.Period.In(law.English), cited(is), cited(was))
		}
	}
	for _, rule := range slices.Sorted(maps.Keys(after)) {
		if is := after[rule]; before[rule].Rule == 0 {
			fmt.Fprintf(w, "+ %s, %s\n    %s\n", rule, is.Period.In(law.English), is.Demands)
		}
	}
}

func cited(p cog.Provision) string {
	var articles []law.Value
	for _, c := range p.Citations {
		articles = append(articles, c)
	}
	return law.Join(law.English, articles)
}
