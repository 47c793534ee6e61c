package cog

import (
	"slices"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/internal/form"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

// The changes of commitments, and of what the law asked of sickness.

func (c AddCommitment) apply(w *working) *law.Fault {
	w.commitments.Add(c.Commitment)
	w.promise(&c.Commitment, 1)
	return nil
}

func (c ReplaceCommitment) apply(w *working) *law.Fault {
	place, ok := w.commitments.Find(promise{c.By, c.Title})
	if !ok {
		return notThere("/title", c.Title)
	}
	w.promise(w.commitments.At(place), -1)
	w.promise(&c.Commitment, 1)
	w.commitments.Set(place, c.Commitment)
	return nil
}

func (c RemoveCommitment) apply(w *working) *law.Fault {
	place, ok := w.commitments.Find(promise{c.By, c.Title})
	if !ok {
		return notThere("/title", c.Title)
	}
	w.promise(w.commitments.At(place), -1)
	w.commitments.Remove(place)
	w.taken = true
	return nil
}

// promise notes that a commitment has come or, for -1, gone.
func (w *working) promise(c *clause.Commitment, n int) {
	w.promises[c.By] += n
	w.name(c.ID, n)
	w.write(statute.Of(statute.Commitment(c.By)))
}

func (c SetOrientations) apply(w *working) *law.Fault {
	w.Orientations = slices.Clone(c.Orientations)
	relist(&w.oriented, w.Draft.addOrientations)
	w.write(OrientationsSection.facts())
	return nil
}

func (c SetControlPlan) apply(w *working) *law.Fault {
	w.ControlPlan = c.Title
	w.write(ControlPlanSection.facts())
	return nil
}

func (c SetConsistentWith) apply(w *working) *law.Fault {
	w.ConsistentWith = said(&c.Convention)
	w.write(ConsistentWithSection.facts())
	return nil
}

// checkList reports the faults of each part of a list that a change writes.
func checkList[T interface{ Check() error }](list []T) error {
	var c form.Checker
	checkEach(&c, "/", list)
	return c.Err()
}

func checkPlan(title string) error {
	var c form.Checker
	c.Required("/title", "title", title)
	return c.Err()
}

func (s *SicknessConvention) check() error {
	var c form.Checker
	if s.Body != 0 && s.Body != branch.Sickness.Body() {
		c.Add("/body", law.NewFault(law.UnknownWord, "la convention maladie est celle de la Cnam", "the sickness convention is that of Cnam"))
	}
	if !s.Term.IsZero() {
		c.AddAt("/term", s.Term.check())
	}
	return c.Err()
}

// Kind names the change on the wire: "add-commitment".
func (AddCommitment) Kind() string { return "add-commitment" }

// Kind names the change on the wire: "replace-commitment".
func (ReplaceCommitment) Kind() string { return "replace-commitment" }

// Kind names the change on the wire: "remove-commitment".
func (RemoveCommitment) Kind() string { return "remove-commitment" }

// Kind names the change on the wire: "set-orientations".
func (SetOrientations) Kind() string { return "set-orientations" }

// Kind names the change on the wire: "set-control-plan".
func (SetControlPlan) Kind() string { return "set-control-plan" }

// Kind names the change on the wire: "set-consistent-with".
func (SetConsistentWith) Kind() string { return "set-consistent-with" }

// In says the change.
func (c AddCommitment) In(l law.Language) string {
	return law.Textf("engagement ajouté (%s) : %s", "commitment added (%s): %s", c.Commitment.By, c.Commitment.Title).In(l)
}

// In says the change.
func (c ReplaceCommitment) In(l law.Language) string {
	return law.Textf("engagement « %s » réécrit (%s) : %s", "commitment `%s` rewritten (%s): %s", c.Title, c.Commitment.By, c.Commitment.Title).In(l)
}

// In says the change.
func (c RemoveCommitment) In(l law.Language) string {
	return law.Textf("engagement retiré (%s) : %s", "commitment removed (%s): %s", c.By, c.Title).In(l)
}

// In says the change.
func (c SetOrientations) In(l law.Language) string {
	return listed(l, law.Text{FR: "plus d’orientations pluriannuelles", EN: "no more multi-year orientations"},
		law.Text{FR: "orientations pluriannuelles : ", EN: "multi-year orientations: "},
		c.Orientations, func(o clause.Orientation) law.Value { return law.Textf("%s (%s)", "%s (%s)", o.Title, o.Domain) })
}

// In says the change.
func (c SetControlPlan) In(l law.Language) string {
	return law.Textf("plan de contrôle des prestations : %s", "plan for checking benefits: %s", c.Title).In(l)
}

// In says the change.
func (c SetConsistentWith) In(l law.Language) string {
	if c.Convention.Term.IsZero() {
		return law.Text{FR: "convention maladie de référence", EN: "sickness convention of reference"}.In(l)
	}
	return law.Textf("convention maladie de référence : %s", "sickness convention of reference: %s", c.Convention.Term).In(l)
}
