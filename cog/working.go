package cog

import (
	"math/bits"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/internal/index"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
	"github.com/coglaw/coglaw/statute"
)

// working is a text being amended: a draft of its own, and what each change so far has
// written of all that the law asks after. The parts that a text may have any number of stand
// in lists where a change finds its own at once; what the text shows is kept up to date. So an
// amendment costs what it holds, however long the text is.
type working struct {
	Draft // but for the parts in the lists, which [working.text] puts back

	objectives  index.List[string, subject]
	indicators  index.Places[string] // the places of their objectives; made when first asked for
	means       index.List[string, clause.Means]
	commitments index.List[promise, clause.Commitment]
	forecasts   index.List[int, clause.Forecast]

	sums     tally                // of objectives, by what the law asks of one
	promises map[branch.Party]int // how many commitments each party makes
	triggers statute.Facts        // what each of the clauses shows that list any number of things
	heard    statute.Facts
	oriented statute.Facts
	provided [2]reasons // of the clauses on amendments last asked for
	bodyName string     // the name of the body, folded; empty: not asked for
	ids      *ids       // nil: nobody asks whether one stands twice

	change int             // the one being applied
	writes []statute.Facts // by change; none of one that made no sense
	taken  bool            // a change has only taken away
	gone   statute.Facts   // what is known not to be there any more

	writtenBefore statute.Facts // what the amendment before wrote
}

// promise is what a commitment goes by.
type promise struct {
	by    branch.Party
	title string
}

func promiseOf(c *clause.Commitment) promise { return promise{c.By, c.Title} }

func newWorking(d *Draft) *working {
	w := &working{Draft: d.Clone(), promises: map[branch.Party]int{}}
	subjects := make([]subject, len(w.Objectives))
	for i, o := range w.Objectives {
		subjects[i].Objective = o
		w.sums.add(o.Summary(), 1)
	}
	for i := range w.Commitments {
		w.promises[w.Commitments[i].By]++
	}
	w.objectives = index.NewList(index.First, subjectID, subjects)
	w.means = index.NewList(index.Last, func(m *clause.Means) string { return m.Title }, w.Means)
	w.commitments = index.NewList(index.Last, promiseOf, w.Commitments)
	w.forecasts = index.NewList(index.First, func(f *clause.Forecast) int { return f.Year }, w.Forecasts)
	w.Draft.addTriggers(&w.triggers)
	w.Draft.addHeard(&w.heard)
	w.Draft.addOrientations(&w.oriented)
	return w
}

// text returns the draft as it stands.
func (w *working) text() Draft {
	d := w.Draft
	d.Objectives = w.finished()
	d.Means, d.Commitments, d.Forecasts = w.means.Parts(), w.commitments.Parts(), w.forecasts.Parts()
	return d
}

// begin forgets what earlier amendments wrote, for one of so many changes.
func (w *working) begin(changes int) {
	w.writtenBefore = statute.Facts{}
	for _, s := range w.writes {
		w.writtenBefore = w.writtenBefore.Or(s)
	}
	w.writes = append(w.writes[:0], make([]statute.Facts, changes)...)
	w.taken = false
}

// write notes what the change being applied writes.
func (w *working) write(s statute.Facts) { w.writes[w.change] = w.writes[w.change].Or(s) }

// takeAway notes what the change being applied takes away, and puts nothing in its place.
func (w *working) takeAway(s statute.Facts) {
	w.write(s)
	w.taken = true
}

// wrote returns the last change that writes something of the facts, -1 where there is
// none.
func (w *working) wrote(facts *statute.Facts) int {
	for i := len(w.writes) - 1; i >= 0; i-- {
		if w.writes[i].Meets(facts) {
			return i
		}
	}
	return -1
}

// only reports whether each change sets something, and all of them nothing but facts.
func (w *working) only(facts *statute.Facts) bool {
	for i := range w.writes {
		if w.writes[i].IsZero() || !w.writes[i].Within(facts) {
			return false
		}
	}
	return len(w.writes) > 0 && !w.taken
}

// shows is what [Draft.facts] finds in the text, signed as it is in signed.
func (w *working) shows(signed *Draft) statute.Facts {
	s := w.triggers.Or(w.heard).Or(w.oriented)
	s.AddObjectives(w.sums.any().Bits())
	signed.addParties(&s)
	if w.means.Len() > 0 {
		s.Add(statute.Means)
	}
	for p, n := range w.promises {
		if n > 0 {
			s.Add(statute.Commitment(p))
		}
	}
	signed.addClauses(&s)
	if w.forecasts.Len() > 0 {
		s.Add(statute.Forecast)
	}
	return s
}

// relist reads anew what one of the clauses shows that are lists, after it was written. The
// others may be long, and are not what the amendment holds.
func relist(shown *statute.Facts, add func(*statute.Facts)) {
	*shown = statute.Facts{}
	add(shown)
}

// tally counts things by the bits of their summaries.
type tally [32]int

func (t *tally) add(s objective.Summary, n int) {
	for b := s.Bits(); b != 0; b &= b - 1 {
		t[bits.TrailingZeros32(b)] += n
	}
}

// any returns the bits that some of them have.
func (t *tally) any() (s objective.Summary) {
	for bit, n := range t {
		if n > 0 {
			s |= 1 << bit
		}
	}
	return s
}

// ids counts how often each id stands in a text being amended.
type ids struct {
	count map[string]int
	twice []string // what an amendment has brought that stood there already
}

// counted has the working text count its ids from now on.
func (w *working) counted() *working {
	w.ids = &ids{count: make(map[string]int, 4*w.objectives.Len())}
	for _, o := range w.objectives.All() {
		w.nameAll(o, 1)
	}
	for _, c := range w.commitments.All() {
		w.name(c.ID, 1)
	}
	w.ids.twice = nil // of the text itself its own check tells
	return w
}

// name notes that something of an id has come or, for -1, gone.
func (w *working) name(id string, n int) {
	if w.ids == nil || id == "" {
		return
	}
	if w.ids.count[id] += n; n > 0 && w.ids.count[id] > 1 {
		w.ids.twice = append(w.ids.twice, id)
	}
}

// nameAll notes that the ids of an objective have come or, for -1, gone.
func (w *working) nameAll(s *subject, n int) {
	if w.ids == nil {
		return
	}
	w.name(s.ID(), n)
	for ind := range s.indicators() {
		w.name(ind.ID(), n)
	}
	for a := range s.actions() {
		w.name(a.ID, n)
	}
}

// stillTwice returns the ids that the last amendment brought and that now stand twice, once
// for each time too many.
func (w *working) stillTwice() (list []string) {
	told := map[string]int{}
	for _, id := range w.ids.twice {
		if told[id]++; told[id] < w.ids.count[id] {
			list = append(list, id)
		}
	}
	w.ids.twice = w.ids.twice[:0]
	return list
}

func nonsense(code law.Code, pointer, fr, en string, args ...any) *law.Fault {
	return at(pointer, law.NewFault(code, fr, en, args...))
}

func at(pointer string, f law.Fault) *law.Fault {
	f = f.At(pointer)
	return &f
}

func notThere(pointer, what string) *law.Fault {
	return nonsense(law.NotThere, pointer, "« %s » n’est pas dans la convention", "`%s` is not in the convention", what)
}
