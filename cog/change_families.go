package cog

import (
	"slices"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/internal/form"
	"github.com/coglaw/coglaw/law"
)

// The changes of what other texts than L. 227-1 ask: each writes the whole section anew,
// and leaves none where it writes nothing.
type (
	// SetEndowments writes the endowments for administration anew.
	SetEndowments struct {
		Endowments []clause.Endowment // all of them from now on; none leaves none
	}
	// SetClauses writes anew the clauses that a text asks of the body by name.
	SetClauses struct {
		Clauses []clause.Provision // all of them from now on; none leaves none
	}
	// SetManager says anew who manages, as a third party.
	SetManager struct {
		Manager Body // its signatories signed by the day of the amendment; zero: there is none
	}
	// SetMissions says anew what a body without a text of its own is charged with (L. 115-8).
	SetMissions struct {
		Missions []clause.Mission // all of them from now on; none leaves none
	}
)

func (c SetEndowments) apply(w *working) *law.Fault {
	w.Endowments = slices.Clone(c.Endowments)
	w.write(EndowmentsSection.facts())
	return nil
}

func (c SetClauses) apply(w *working) *law.Fault {
	w.Clauses = slices.Clone(c.Clauses)
	w.write(ClausesSection.facts())
	return nil
}

func (c SetManager) apply(w *working) *law.Fault {
	w.Manager = c.Manager.clone()
	w.write(ManagerSection.facts())
	return nil
}

func (c SetMissions) apply(w *working) *law.Fault {
	w.Missions = slices.Clone(c.Missions)
	w.write(MissionsSection.facts())
	return nil
}

func checkClauses(list []clause.Provision) error {
	var c form.Checker
	checkEach(&c, "/", list)
	checkProvisions(&c, "/", list)
	return c.Err()
}

func checkManager(b *Body) error {
	var c form.Checker
	b.checkManager(&c, "")
	return c.Err()
}

func checkMissions(list []clause.Mission) error {
	var c form.Checker
	form.Words(&c, "", list)
	return c.Err()
}

// Kind names the change on the wire: "set-endowments".
func (SetEndowments) Kind() string { return "set-endowments" }

// Kind names the change on the wire: "set-clauses".
func (SetClauses) Kind() string { return "set-clauses" }

// Kind names the change on the wire: "set-manager".
func (SetManager) Kind() string { return "set-manager" }

// Kind names the change on the wire: "set-missions".
func (SetMissions) Kind() string { return "set-missions" }

// In says the change.
func (c SetEndowments) In(l law.Language) string {
	return listed(l, law.Text{FR: "plus de dotation de gestion administrative", EN: "no more endowment for administration"},
		law.Text{FR: "dotations de gestion administrative : ", EN: "endowments for administration: "},
		c.Endowments, func(e clause.Endowment) law.Value { return law.Text{FR: e.Title, EN: e.Title} })
}

// In says the change.
func (c SetClauses) In(l law.Language) string {
	return listed(l, law.Text{FR: "plus de clause propre à l’organisme", EN: "no more clauses of the body’s own"},
		law.Text{FR: "clauses propres à l’organisme : ", EN: "clauses of the body’s own: "},
		c.Clauses, func(p clause.Provision) law.Value { return law.Textf("%s (%s)", "%s (%s)", p.Title, p.Kind) })
}

// In says the change.
func (c SetManager) In(l law.Language) string {
	name := law.Text{FR: "gestionnaire", EN: "manager"}.In(l)
	switch {
	case c.Manager.IsZero():
		return law.Text{FR: "plus de gestionnaire", EN: "no more manager"}.In(l)
	case c.Manager.Code != 0:
		name = law.Textf("gestionnaire : %s", "manager: %s", c.Manager.value()).In(l)
	}
	return listed(l, law.Text{FR: name, EN: name}, law.Textf("%s ; signature : ", "%s; signed by: ", name),
		c.Manager.Signatories, func(s branch.BodySignatory) law.Value {
			if s.Name == "" {
				return s.Capacity
			}
			return law.Textf("%s (%s)", "%s (%s)", s.Name, s.Capacity)
		})
}

// In says the change.
func (c SetMissions) In(l law.Language) string {
	return listed(l, law.Text{FR: "plus de mission déclarée", EN: "no more missions stated"},
		law.Text{FR: "missions de l’organisme : ", EN: "missions of the body: "},
		c.Missions, func(m clause.Mission) law.Value { return m })
}

// listed says the parts of a list after what heads it, or that there are none.
func listed[T any](l law.Language, none, head law.Value, list []T, value func(T) law.Value) string {
	if len(list) == 0 {
		return none.In(l)
	}
	values := make([]law.Value, len(list))
	for i, part := range list {
		values[i] = value(part)
	}
	return head.In(l) + law.Join(l, values)
}
