package evaluation

import (
	"fmt"
	"strings"

	"github.com/coglaw/coglaw/branch"
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
func (k Lack) In(l law.Language) string {
	if k.Party == 0 {
		return law.Textf("aucune partie n’a été entendue sur %s", "no party was heard on %s", few(k.Objectives)).In(l)
	}
	return law.Textf("%s n’a été ni entendu sur %s, ni invité à l’être avant le jour de la clôture",
		"%s was neither heard on %s nor invited before the day of closing", k.Party, few(k.Objectives)).In(l)
}

// Lacks are all the reasons why an evaluation is not adversarial.
type Lacks []Lack

// In says them one after another.
func (ks Lacks) In(l law.Language) string {
	words := make([]string, len(ks))
	for i, k := range ks {
		words[i] = k.In(l)
	}
	return strings.Join(words, law.Text{FR: " ; ", EN: "; "}.In(l))
}

// Lacks returns what the evaluation lacks to be adversarial: the objectives it covers
// on which nobody was heard, then for each party those on which the other was heard
// and this one was neither heard nor invited before the day of closing. It lacks
// nothing where that is empty.
//
// Of an evaluation that is still open it is what remains to be done: who has not
// spoken yet still may. Of one that [NewPartial] made nothing is known to lack.
func (e *Evaluation) Lacks() Lacks {
	if e.partial {
		return nil
	}
	invited := e.record.invited()
	unheard := make(map[branch.Party][]string)
	for a := range e.Assessments() {
		id := a.Objective.ID()
		if a.State == 0 && a.Body == 0 {
			unheard[0] = append(unheard[0], id)
			continue
		}
		for _, p := range branch.Parties() {
			if !a.By(p).Heard() && !invited[p] {
				unheard[p] = append(unheard[p], id)
			}
		}
	}
	var lacks Lacks
	for _, p := range []branch.Party{0, branch.State, branch.NationalBody} {
		if ids := unheard[p]; ids != nil {
			lacks = append(lacks, Lack{p, ids})
		}
	}
	return lacks
}

// Adversarial reports whether the evaluation lacks nothing to be so, as far as its
// record shows.
func (e *Evaluation) Adversarial() bool { return e.Lacks() == nil }

// invited tells which parties were invited before the day of closing: who is invited
// on the day itself has no time to answer.
func (r *Record) invited() map[branch.Party]bool {
	invited := make(map[branch.Party]bool, len(r.Silent))
	for _, s := range r.Silent {
		invited[s.By] = r.Closed.IsZero() || s.Invited.Before(r.Closed)
	}
	return invited
}

// Heard returns how far each party that was heard at all was heard.
func (e *Evaluation) Heard() []law.Value {
	var heard []law.Value
	t := e.Tally()
	for _, p := range branch.Parties() {
		if n := t.By(p).Assessed() + t.By(p).NotAssessable; n > 0 {
			heard = append(heard, law.Textf("%s (%s)", "%s (%s)", p, share{n, t.Objectives}))
		}
	}
	return heard
}

// mostNamed is how many objectives a sentence names before it counts the others.
const mostNamed = 6

// few names ids, and counts those beyond what a sentence bears.
type few []string

// In names the ids: "O1, O2 and O3".
func (ids few) In(l law.Language) string {
	var names []law.Value
	for i, id := range ids {
		if i == mostNamed-1 && len(ids) > mostNamed {
			names = append(names, law.Textf("%d autres", "%d others", len(ids)-i))
			break
		}
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
