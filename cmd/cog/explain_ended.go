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
// article it rests on, and where there is none, because the article was repealed, the
// articles of acts outside the codes that begin on that day.
func endedBy(v *statute.Version) law.Text {
	var acts []string
	for _, c := range v.Cites {
		if act := actOf(c.Article, v.Period.To); act != "" && !slices.Contains(acts, act) {
			acts = append(acts, act)
		}
	}
	if acts == nil {
		for a := range law.Articles() {
			if name := a.In(law.French); actOf(a, v.Period.To) != "" && !strings.HasPrefix(name, "article ") {
				acts = append(acts, name)
			}
		}
	}
	if acts == nil {
		return law.Text{}
	}
	return law.Text{FR: " (" + strings.Join(acts, " ; ") + ")", EN: " (" + strings.Join(acts, "; ") + ")"}
}

// actOf returns the act that made the wording of an article that begins on a day, none if no
// wording does.
func actOf(a law.Article, day law.Day) string {
	for v := range a.Versions() {
		if v.Period.From == day {
			return v.Act
		}
	}
	return ""
}
