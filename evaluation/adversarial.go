package evaluation

import (
	"iter"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

// hearing is one party's word on one objective.
type hearing struct {
	objective string
	by        branch.Party
}

// silence tells which parties are recorded as silent.
func (r *Record) silence() map[branch.Party]bool {
	silent := make(map[branch.Party]bool, len(r.Silent))
	for _, s := range r.Silent {
		silent[s.By] = true
	}
	return silent
}

// Unheard yields each objective, by its id, and each party that was not heard on
// it, in the order of the objectives, the State first. A party recorded as
// silent counts as heard.
func (r *Record) Unheard(objectives []objective.Objective) iter.Seq2[string, branch.Party] {
	return func(yield func(string, branch.Party) bool) {
		silent := r.silence()
		heard := make(map[hearing]bool, len(r.Views))
		for _, v := range r.Views {
			heard[hearing{v.Objective, v.By}] = true
		}
		for _, o := range objectives {
			for _, p := range branch.Parties() {
				if !silent[p] && !heard[hearing{o.ID(), p}] && !yield(o.ID(), p) {
					return
				}
			}
		}
	}
}

// Breaches returns what the law has against the record, one breach for each party
// that was not heard on some objective. A record that is still open has none:
// that party may yet be heard.
func (r *Record) Breaches(objectives []objective.Objective, citations ...law.Citation) []law.Breach {
	if r.Closed.IsZero() {
		return nil
	}
	unheard := make(map[branch.Party][]string)
	for id, p := range r.Unheard(objectives) {
		unheard[p] = append(unheard[p], id)
	}
	var breaches []law.Breach
	for _, p := range branch.Parties() {
		ids := unheard[p]
		if ids == nil {
			continue
		}
		var seen []law.Value
		if n := len(objectives) - len(ids); n > 0 {
			seen = []law.Value{share{n, len(objectives)}}
		}
		sentence := law.Textf(
			"%s n’a pas été entendu sur {required} ; entendu sur : {seen}",
			"%s was not heard on {required}; heard on: {seen}", p)
		breaches = append(breaches, law.NewBreach(law.AdversarialEvaluation, sentence, "/views", seen, few(ids), citations...))
	}
	return breaches
}

// places are the two that ask for the evaluation: which of them governs is for
// the convention to tell.
var places = []law.Citation{
	{Article: law.L227_1, Place: law.Place{Division: "I", Paragraph: 14, Item: "2°"}},
	{Article: law.R611_18, Place: law.Place{Division: "I", Paragraph: 11, Item: "2°"}},
}

// mostNamed is how many objectives a sentence names before it counts the others.
const mostNamed = 6

// few names the ids, and counts those beyond what a sentence bears.
func few(ids []string) []law.Value {
	var values []law.Value
	for i, id := range ids {
		if i == mostNamed-1 && len(ids) > mostNamed {
			return append(values, others(len(ids)-i))
		}
		values = append(values, name(id))
	}
	return values
}

// name is an id, the same in both languages.
type name string

// In returns the id.
func (n name) In(law.Language) string { return string(n) }

// others is how many objectives are not named.
type others int

// In says how many: "3 others".
func (o others) In(l law.Language) string { return law.Textf("%d autres", "%d others", int(o)).In(l) }

// share is how many objectives of how many.
type share struct{ n, of int }

// In says the share: "2 of 5 objectives".
func (s share) In(l law.Language) string {
	return law.Textf("%d des %d objectifs", "%d of %d objectives", s.n, s.of).In(l)
}
