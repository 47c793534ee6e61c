package main

import (
	"slices"
	"strings"

	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

// ended returns the version of an entry that ended last by a day, nil if none had.
func ended(e *statute.Entry, by law.Day) (last *statute.Version) {
	for i := range e.Versions {
		v := &e.Versions[i]
		if v.Period.To.IsValid() && !by.Before(v.Period.To) && (last == nil || last.Period.To.Before(v.Period.To)) {
			last = v
		}
	}
	return last
}

// endedBy names the acts by which a version ended: those that made the next wording of an
// article it rests on, and where there is none those that repealed one.
func endedBy(v *statute.Version) law.Text {
	acts := actsOf(v, madeBy)
	if acts == nil {
		acts = actsOf(v, repealedBy)
	}
	if acts == nil {
		return law.Text{}
	}
	return law.Text{FR: " (" + strings.Join(acts, " ; ") + ")", EN: " (" + strings.Join(acts, "; ") + ")"}
}

// actsOf returns what act says of each article that a version rests on and the day on which it
// ended, each once.
func actsOf(v *statute.Version, act func(law.Article, law.Day) string) (acts []string) {
	for _, c := range v.Cites {
		if a := act(c.Article, v.Period.To); a != "" && !slices.Contains(acts, a) {
			acts = append(acts, a)
		}
	}
	return acts
}

// madeBy returns the act that made the wording of an article that begins on a day, none if no
// wording does.
func madeBy(a law.Article, day law.Day) string {
	for v := range a.Versions() {
		if v.Period.From == day {
			return v.Act
		}
	}
	return ""
}

// repealedBy returns the act that repealed an article on a day, none if none did.
func repealedBy(a law.Article, day law.Day) string {
	versions := slices.Collect(a.Versions())
	if versions[len(versions)-1].Period.To != day {
		return ""
	}
	return a.RepealedBy()
}
