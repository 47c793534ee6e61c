package evaluation_test

import (
	"fmt"
	"iter"
	"math/rand/v2"
	"slices"
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/evaluation"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

// walked is a text found by walking, whose places have gaps; it counts what it is asked.
type walked struct {
	objectives []objective.Objective
	asked      *int
}

func walking(objectives []objective.Objective) walked { return walked{objectives, new(int)} }

func (w walked) Len() int { return len(w.objectives) }

func (w walked) Objectives() iter.Seq[string] {
	return func(yield func(string) bool) {
		for _, o := range w.objectives {
			if *w.asked++; !yield(o.ID()) {
				return
			}
		}
	}
}

func (w walked) Objective(id string) (int, bool) {
	*w.asked++
	i := slices.IndexFunc(w.objectives, func(o objective.Objective) bool { return o.ID() == id })
	return 100*i - 1000, i >= 0
}

func (w walked) Indicator(id string) (objective.Indicator, string, bool) {
	*w.asked++
	for _, o := range w.objectives {
		for ind := range o.Indicators() {
			if ind.ID() == id {
				return ind, o.ID(), true
			}
		}
	}
	return objective.Indicator{}, "", false
}

func TestARecordHasNoTextToBeHeldAgainstWithoutAnObjective(t *testing.T) {
	r := evaluation.Record{Opened: day(2013, 1, 14)}
	assert.EqualError(t, r.Check(nil), "malformed: no objective to set results against")
	assert.Equal(t, r.Check(nil), r.CheckIn(walking(nil)))
	r.Views = []evaluation.View{found("A", branch.State)}
	assert.Equal(t, []string{"", "/views/0/objective"}, pointers(t, r.CheckIn(walking(nil))))
}

// What a record is asked costs no more against many objectives than against few.
func TestARecordIsCheckedAndHeardWithoutReadingTheWholeText(t *testing.T) {
	many := objectivesNamed(idsTo(1000)...)
	for name, r := range map[string]evaluation.Record{
		"nobody heard":        {},
		"heard on the first":  {Views: []evaluation.View{found("O1", branch.State), found("O2", branch.State), found("O3", branch.NationalBody)}},
		"heard on the last":   {Views: []evaluation.View{found("O1000", branch.State), found("O999", branch.NationalBody)}},
		"of some objectives":  {Objectives: []string{"O900", "O5", "O300", "O4"}, Views: []evaluation.View{found("O4", branch.State)}},
		"with results":        {Results: []evaluation.Result{{Indicator: "I1"}, {Indicator: "I2"}}},
		"of what is not here": {Objectives: []string{"A"}, Views: []evaluation.View{found("B", branch.State)}},
	} {
		r.Opened, r.Closed = day(2013, 1, 14), closing
		text := walking(many)
		_ = r.CheckIn(text)
		r.Hearing(text)
		assert.LessOrEqual(t, *text.asked, 7+3*len(r.Views)+3*len(r.Objectives)+2*len(r.Results), name)
	}
}

func idsTo(n int) (ids []string) {
	for i := range n {
		ids = append(ids, "O"+strconv.Itoa(i+1))
	}
	return ids
}

// lacksOf tells what an evaluation lacks by asking each objective.
func lacksOf(e *evaluation.Evaluation) (lacks evaluation.Lacks) {
	invited := map[branch.Party]bool{}
	for _, s := range e.Record().Silent {
		invited[s.By] = !e.IsClosed() || s.Invited.Before(e.Closed())
	}
	for _, lacking := range []branch.Party{0, branch.State, branch.NationalBody} {
		var ids []string
		for a := range e.Assessments() {
			state, body := a.By(branch.State).Heard(), a.By(branch.NationalBody).Heard()
			if lacking == 0 && !state && !body ||
				lacking == branch.State && body && !state && !invited[lacking] ||
				lacking == branch.NationalBody && state && !body && !invited[lacking] {
				ids = append(ids, a.Objective.ID())
			}
		}
		if ids != nil {
			lacks = append(lacks, evaluation.Lack{Party: lacking, Objectives: ids})
		}
	}
	return lacks
}

// heardIn tells how far the parties were heard by counting objectives.
func heardIn(e *evaluation.Evaluation, l law.Language) (heard []string) {
	for _, p := range branch.Parties() {
		of, n := 0, 0
		for a := range e.Assessments() {
			if of++; a.By(p).Heard() {
				n++
			}
		}
		words := map[law.Language]string{law.French: "%s (%d objectifs sur %d)", law.English: "%s (%d of %d objectives)"}
		if n == 1 {
			words[law.French] = "%s (%d objectif sur %d)"
		}
		if of == 1 {
			words[law.English] = "%s (%d of %d objective)"
		}
		if n > 0 {
			heard = append(heard, fmt.Sprintf(words[l], p.In(l), n, of))
		}
	}
	return heard
}

func TestWhatIsHeardAndLackingIsThatOfEachObjective(t *testing.T) {
	random := rand.New(rand.NewPCG(9, 2026))
	sometimes := func(of int) bool { return random.IntN(of) == 0 }
	for range 2000 {
		ids := idsTo(1 + random.IntN(20))
		text := objectivesNamed(ids...)
		r := evaluation.Record{Opened: day(2013, 1, 14), Closed: closing}
		if sometimes(3) {
			r.Closed = law.Day{}
		}
		if sometimes(2) {
			random.Shuffle(len(ids), func(i, j int) { ids[i], ids[j] = ids[j], ids[i] })
			ids = ids[:1+random.IntN(len(ids))]
			r.Objectives = ids
		}
		silence := 1 + random.IntN(4)
		for _, p := range branch.Parties() {
			for _, id := range ids {
				if !sometimes(silence) {
					r.Views = append(r.Views, evaluation.View{Objective: id, By: p, Finding: evaluation.Findings()[random.IntN(4)]})
				}
			}
			if sometimes(3) {
				r.Silent = append(r.Silent, invited(p, closing.AddDays(-random.IntN(2))))
			}
		}
		random.Shuffle(len(r.Views), func(i, j int) { r.Views[i], r.Views[j] = r.Views[j], r.Views[i] })

		require.NoError(t, r.CheckIn(walking(text)))
		e := must(t, r, text)
		want := lacksOf(e)
		require.Equal(t, want, e.Lacks(), "%+v", r)
		require.Equal(t, want == nil, e.Adversarial(), "%+v", r)
		heard, lacks := r.Hearing(walking(text))
		require.Equal(t, want == nil, lacks == nil, "%+v", r)
		for _, l := range languages {
			if want != nil {
				require.Equal(t, want.In(l), lacks.In(l), "%+v", r)
			}
			require.Equal(t, heardIn(e, l), said(heard, l), "%+v", r)
			require.Equal(t, heardIn(e, l), said(e.Heard(), l), "%+v", r)
		}
	}
}

func said(values []law.Value, l law.Language) (words []string) {
	for _, v := range values {
		words = append(words, v.In(l))
	}
	return words
}
