package branch

import (
	"fmt"

	"github.com/coglaw/coglaw/internal/enum"
	"github.com/coglaw/coglaw/internal/jury"
	"github.com/coglaw/coglaw/law"
)

// Mutants are those of what is known here of bodies, scopes, parties, offices, budgets and
// recipients, one for each thing that can be wrong.
func Mutants() (list []jury.Mutant) {
	for i := range bodies {
		row := &bodies[i]
		name := fmt.Sprint("body ", i, " ", row.code)
		if row.code == "" {
			continue // none
		}
		list = append(list, ofWord(name+" code", &row.code)...)
		list = append(list, ofText(name+" in a sentence", &row.said)...)
		for j := range row.names {
			n := &row.names[j]
			named := fmt.Sprint(name, " name ", j)
			list = append(list, ofWord(named+" in full", &n.full)...)
			list = append(list, ofWord(named+" in short", &n.short)...)
			list = append(list, jury.Set(nil, named+" is not there", &row.names, append(append([]bodyName{}, row.names[:j]...), row.names[j+1:]...)))
			if n.since.IsValid() {
				list = append(list, jury.Set(nil, named+" -1", &n.since, n.since.AddDays(-1)), jury.Set(nil, named+" +1", &n.since, n.since.AddDays(1)))
			}
		}
	}
	for i := range scopes {
		row := &scopes[i]
		name := "scope " + row.slug
		list = append(list, ofWord(name+" slug", &row.slug)...)
		list = append(list, ofWord(name+" place", &row.place)...)
		list = append(list, ofText(name+" name", &row.name)...)
		list = append(list, jury.Set(nil, name+" of the other regime", &row.regime, 1-row.regime))
		for _, b := range append(Bodies(), 0) {
			if b != row.body {
				list = append(list, jury.Set(nil, name+" of body "+b.String(), &row.body, b))
			}
		}
	}
	for name, table := range map[string][]enum.Name{
		"party": parties, "office of the State": stateCapacities, "office": bodyCapacities, "portfolio": portfolios, "budget": budgetKinds, "recipient": recipients,
	} {
		for i := 1; i < len(table); i++ {
			row := &table[i]
			named := name + " " + row.Slug
			list = append(list, ofWord(named+" slug", &row.Slug)...)
			list = append(list, ofText(named+" label", &row.Label)...)
			if i > 1 {
				list = append(list, jury.Set(nil, named+" is the one before", row, table[i-1]))
			}
		}
	}
	return list
}

func ofWord(name string, s *string) []jury.Mutant {
	list := []jury.Mutant{jury.Set(nil, name+" is another", s, *s+"9")}
	if *s != "" {
		list = append(list, jury.Set(nil, name+" is none", s, ""))
	}
	return list
}

func ofText(name string, t *law.Text) []jury.Mutant {
	list := []jury.Mutant{jury.Set(nil, name+" is another", t, law.Text{FR: t.FR + "x", EN: t.EN + "x"})}
	if *t != (law.Text{}) {
		list = append(list,
			jury.Set(nil, name+" is none", t, law.Text{}),
			jury.Set(nil, name+" is another in French", t, law.Text{FR: t.FR + "x", EN: t.EN}),
			jury.Set(nil, name+" is another in English", t, law.Text{FR: t.FR, EN: t.EN + "x"}))
	}
	return list
}
