package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

// A ground is a rule that is satisfied, and where in the document it is: the first places, and
// how many more there are. One that forbids is satisfied where nothing is.
type ground struct {
	rule    law.Rule
	places  []string // as pointers
	more    int
	nothing bool // at the place

	at []cog.Place // in the text
}

// mostPlaces is how many places are told of a rule: the others would not say more.
const mostPlaces = 4

// groundsOf returns what satisfies each rule that is: of the convention, then of each
// amendment.
func groundsOf(r *reading, life *cog.Life) [][]ground {
	d := &r.document
	list := [][]ground{grounds(life.Convention, "", d.Where)}
	for i, writes := range d.Writes() {
		a, here := &d.Amendments[i], law.Pointer("amendments", i)
		signed := cog.Draft{State: a.State, Body: a.Body}
		list = append(list, grounds(life.Amendments[i].Report, here, func(facts statute.Facts) (places []string) {
			if facts.OfAct() {
				return signed.Where(facts)
			}
			for j := range writes {
				if writes[j].Meets(&facts) {
					places = append(places, law.Pointer("changes", j))
				}
			}
			return places
		}))
	}
	var pointers []string
	for _, of := range list {
		for _, g := range of {
			pointers = append(pointers, g.places...)
		}
	}
	found := r.decoder.Places(pointers)
	for _, of := range list {
		for i := range of {
			n := len(of[i].places)
			of[i].at, found = found[:n], found[n:]
		}
	}
	return list
}

// grounds returns what satisfies the rules of a report, with pointers under here; where finds
// the places that show facts.
func grounds(rep cog.Report, here string, where func(statute.Facts) []string) (list []ground) {
	for rule := range rep.With(cog.Satisfied) {
		facts, pointer := rep.Reads(rule)
		g := ground{rule: rule, places: where(facts)}
		if g.places == nil {
			g.places, g.nothing = []string{pointer}, !facts.IsZero()
		}
		if n := len(g.places); n > mostPlaces {
			g.places, g.more = g.places[:mostPlaces], n-mostPlaces
		}
		for i, p := range g.places {
			g.places[i] = here + p
		}
		list = append(list, g)
	}
	return list
}

// writeGrounds writes each rule that is satisfied, what it asks, and where that is.
func writeGrounds(w io.Writer, rep cog.Report, list []ground, l law.Language) {
	for _, g := range list {
		fmt.Fprintf(w, "  ✓ %s\n", g.rule)
		indent(w, rep.Why(g.rule).In(l))
		indent(w, g.In(l))
	}
}

// In says where the rule is satisfied.
func (g ground) In(l law.Language) string {
	if g.nothing {
		return law.Textf("rien à %s", "nothing at %s", g.places[0]).In(l)
	}
	places := make([]string, len(g.places))
	for i, p := range g.places {
		places[i] = place(p, g.at[i].Line, g.at[i].Column, l)
	}
	said := law.Text{FR: "à ", EN: "at "}.In(l) + strings.Join(places, ", ")
	switch g.more {
	case 0:
	case 1:
		said += law.Text{FR: " et à un autre endroit", EN: " and at one more place"}.In(l)
	default:
		said += law.Textf(" et à %d autres endroits", " and at %d more places", g.more).In(l)
	}
	return said
}
