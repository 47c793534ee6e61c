package evaluation

import (
	"cmp"
	"fmt"
	"iter"
	"slices"
	"strings"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/internal/excerpt"
	"github.com/coglaw/coglaw/law"
)

// A Lack is one reason why an evaluation is not adversarial (contradictoire): on some
// objectives nobody was heard, or one party was heard and the other had no chance to
// contradict it.
type Lack struct {
	Party      branch.Party // neither heard on the objectives nor invited in time; zero: nobody was heard on them
	Objectives []string     // their ids
}

// In says the lack: "the State was neither heard on O1 nor invited before the day of
// closing".
func (k Lack) In(l law.Language) string { return lack{k.Party, fewOf(k.Objectives)}.In(l) }

// Lacks are all the reasons why an evaluation is not adversarial.
type Lacks []Lack

// In says them one after another.
func (ks Lacks) In(l law.Language) string { return oneByOne(l, ks) }

// Lacks returns what the evaluation lacks to be adversarial: the objectives it covers
// on which nobody was heard, then for each party those on which the other was heard
// and this one was neither heard nor invited before the day of closing. It lacks
// nothing where that is empty.
//
// Of an evaluation that is still open it is what remains to be done: who has not
// spoken yet still may. Of one that [NewPartial] made nothing is known to lack.
func (e *Evaluation) Lacks() Lacks {
	var lacks Lacks
	for _, k := range e.lacks(len(e.covered)) {
		lacks = append(lacks, Lack{k.party, k.on.names})
	}
	return lacks
}

func (e *Evaluation) lacks(most int) lacking {
	if e.partial {
		return nil
	}
	r := e.whole()
	return r.lacks(e.text, most)
}

// Adversarial reports whether the evaluation lacks nothing to be so, as far as its
// record shows.
func (e *Evaluation) Adversarial() bool { return e.lacks(0) == nil }

// Heard returns how far each party that was heard at all was heard.
func (e *Evaluation) Heard() []law.Value {
	r := e.whole()
	return r.heard(e.text)
}

// Hearing tells how far the parties were heard, in the words of [Evaluation.Heard], and
// what the evaluation lacks to be adversarial, in those of [Evaluation.Lacks]; lacks is
// nil where it lacks nothing. The record is one in which [Record.CheckIn] finds no fault
// for t. The cost is in proportion to the record however long the text is.
func (r *Record) Hearing(t Text) (heard []law.Value, lacks law.Value) {
	heard = r.heard(t)
	if k := r.lacks(t, mostNamed); k != nil {
		lacks = k
	}
	return heard, lacks
}

// lack is a [Lack] of which few objectives are known by name.
type lack struct {
	party branch.Party
	on    few
}

// In says the lack.
func (k lack) In(l law.Language) string {
	if k.party == 0 {
		return law.Textf("aucune partie n’a été entendue sur %s", "no party was heard on %s", k.on).In(l)
	}
	return law.Textf("%s n’a été ni entendu sur %s, ni invité à l’être avant le jour de la clôture",
		"%s was neither heard on %s nor invited before the day of closing", k.party, k.on).In(l)
}

// lacking is all that is lacking.
type lacking []lack

// In says them one after another.
func (ks lacking) In(l law.Language) string { return oneByOne(l, ks) }

func oneByOne[V law.Value](l law.Language, all []V) string {
	words := make([]string, len(all))
	for i, v := range all {
		words[i] = v.In(l)
	}
	return strings.Join(words, law.Text{FR: " ; ", EN: "; "}.In(l))
}

// lacks returns what the record lacks, naming so many objectives at most. To find those on
// which nobody was heard it passes only by those that have a view.
func (r *Record) lacks(t Text, most int) (all lacking) {
	heard := make(map[string]branch.Party, len(r.Views)) // who was on an objective: one party alone, or zero for both
	for _, v := range r.Views {
		by := v.By
		if _, other := heard[v.Objective]; other {
			by = 0
		}
		heard[v.Objective] = by
	}
	if n := r.covers(t) - len(heard); n > 0 {
		covered := t.Objectives()
		if len(r.Objectives) > 0 {
			covered = slices.Values(inOrder(t, slices.Clone(r.Objectives)))
		}
		all = append(all, lack{0, few{unheard(covered, heard, min(n, most)), n}})
	}
	invited := r.invited()
	for _, p := range branch.Parties() {
		var ids []string
		for id, by := range heard {
			if by == p.Other() && !invited[p] {
				ids = append(ids, id)
			}
		}
		if len(ids) > 0 {
			all = append(all, lack{p, few{inOrder(t, ids)[:min(len(ids), most)], len(ids)}})
		}
	}
	return all
}

// covers returns how many objectives of the text the record covers.
func (r *Record) covers(t Text) int {
	if len(r.Objectives) == 0 {
		return t.Len()
	}
	return len(r.Objectives)
}

// inOrder sorts ids as their objectives stand in the text.
func inOrder(t Text, ids []string) []string {
	places := make(map[string]int, len(ids))
	for _, id := range ids {
		places[id], _ = t.Objective(id)
	}
	slices.SortFunc(ids, func(a, b string) int { return cmp.Compare(places[a], places[b]) })
	return ids
}

// unheard returns the first so many of the ids on which nobody was heard.
func unheard(ids iter.Seq[string], heard map[string]branch.Party, most int) (names []string) {
	for id := range ids {
		if len(names) == most {
			break
		}
		if _, ok := heard[id]; !ok {
			names = append(names, id)
		}
	}
	return names
}

// heard returns how far each party that was heard at all was heard.
func (r *Record) heard(t Text) (heard []law.Value) {
	views := make(map[branch.Party]int, 2)
	for _, v := range r.Views {
		views[v.By]++
	}
	for _, p := range branch.Parties() {
		if views[p] > 0 {
			heard = append(heard, law.Textf("%s (%s)", "%s (%s)", p, share{views[p], r.covers(t)}))
		}
	}
	return heard
}

// invited tells which parties were invited before the day of closing: who is invited
// on the day itself has no time to answer.
func (r *Record) invited() map[branch.Party]bool {
	invited := make(map[branch.Party]bool, len(r.Silent))
	for _, s := range r.Silent {
		invited[s.By] = r.Closed.IsZero() || s.Invited.Before(r.Closed)
	}
	return invited
}

// mostNamed is how many objectives a sentence names before it counts the others.
const mostNamed = 6

// few names objectives, and counts those beyond what a sentence bears.
type few struct {
	names []string // of all of them, or as many as a sentence bears
	of    int
}

func fewOf(ids []string) few { return few{ids, len(ids)} }

// In names the objectives: "O1, O2 and O3".
func (f few) In(l law.Language) string {
	var names []law.Value
	for i, id := range f.names {
		if i == mostNamed-1 && f.of > mostNamed {
			names = append(names, law.Textf("%d autres", "%d others", f.of-i))
			break
		}
		id = excerpt.Of(id)
		names = append(names, law.Text{FR: id, EN: id})
	}
	return law.Join(l, names)
}

// share is how many objectives of how many.
type share struct{ n, of int }

// In says the share: "2 of 5 objectives".
func (s share) In(l law.Language) string {
	return law.Text{
		FR: fmt.Sprintf("%s sur %d", countOfObjectives(law.French, s.n), s.of),
		EN: fmt.Sprintf("%d of %s", s.n, countOfObjectives(law.English, s.of))}.In(l)
}
