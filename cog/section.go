package cog

import (
	"slices"
	"sync"

	"github.com/coglaw/coglaw/internal/enum"
	"github.com/coglaw/coglaw/internal/form"
	"github.com/coglaw/coglaw/internal/scan"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

// A Section is a part of a document under a key of its own, of which a partial document
// can say that it holds everything the convention says there. The zero Section is none.
type Section uint8

// The sections, by their keys. The last five are of conventions that other texts found.
const (
	_                          Section = iota
	BudgetsSection                     // budgets: the budgets and their rules (L. 227-1, I, 4°)
	ObjectivesSection                  // objectives: the objectives, with their actions and indicators
	MeansSection                       // means: the operating means
	CommitmentsSection                 // commitments: what each party promises
	NetworkSection                     // network: the clause on the network of local bodies
	StateSection                       // state: who signs for the State
	BodySection                        // body: which body, and who signs for it
	AmendmentConditionsSection         // amendmentConditions: the clause on amendments
	EvaluationProcessSection           // evaluationProcess: the clause on evaluations
	OrientationsSection                // orientations: those that sickness and the RSI had to carry
	ControlPlanSection                 // controlPlan: the plan for checking benefits
	ConsistentWithSection              // consistentWith: the sickness convention that one of the RSI names
	TermSection                        // term: the first and the last day
	ManagerSection                     // manager: a third party that manages, and who signs for it
	ClausesSection                     // clauses: what a text asks of the body by name
	EndowmentsSection                  // endowments: what is given for administration
	BoardResolutionSection             // boardResolution: the day the board resolved on the convention
	MissionsSection                    // missions: what a body without a text of its own is charged with
	FirstSection                       // first: whether it is the first convention of its body
)

var sections = enum.Table[Section]{
	BudgetsSection:             {Slug: "budgets", Label: law.Text{FR: "les budgets", EN: "the budgets"}},
	ObjectivesSection:          {Slug: "objectives", Label: law.Text{FR: "les objectifs", EN: "the objectives"}},
	MeansSection:               {Slug: "means", Label: law.Text{FR: "les moyens", EN: "the means"}},
	CommitmentsSection:         {Slug: "commitments", Label: law.Text{FR: "les engagements", EN: "the commitments"}},
	NetworkSection:             {Slug: "network", Label: law.Text{FR: "le réseau", EN: "the network"}},
	StateSection:               {Slug: "state", Label: law.Text{FR: "l’État", EN: "the State"}},
	BodySection:                {Slug: "body", Label: law.Text{FR: "l’organisme", EN: "the body"}},
	AmendmentConditionsSection: {Slug: "amendmentConditions", Label: law.Text{FR: "la clause sur les avenants", EN: "the clause on amendments"}},
	EvaluationProcessSection:   {Slug: "evaluationProcess", Label: law.Text{FR: "la clause d’évaluation", EN: "the clause on evaluation"}},
	OrientationsSection:        {Slug: "orientations", Label: law.Text{FR: "les orientations", EN: "the orientations"}},
	ControlPlanSection:         {Slug: "controlPlan", Label: law.Text{FR: "le plan de contrôle", EN: "the control plan"}},
	ConsistentWithSection:      {Slug: "consistentWith", Label: law.Text{FR: "la convention maladie nommée", EN: "the sickness convention named"}},
	TermSection:                {Slug: "term", Label: law.Text{FR: "la période", EN: "the term"}},
	ManagerSection:             {Slug: "manager", Label: law.Text{FR: "le gestionnaire", EN: "the manager"}},
	ClausesSection:             {Slug: "clauses", Label: law.Text{FR: "les clauses propres", EN: "the clauses of its own"}},
	EndowmentsSection:          {Slug: "endowments", Label: law.Text{FR: "les dotations", EN: "the endowments"}},
	BoardResolutionSection:     {Slug: "boardResolution", Label: law.Text{FR: "la délibération du conseil", EN: "the resolution of the board"}},
	MissionsSection:            {Slug: "missions", Label: law.Text{FR: "les missions", EN: "the missions"}},
	FirstSection:               {Slug: "first", Label: law.Text{FR: "le rang de la convention", EN: "the rank of the convention"}},
}

// Sections returns the sections in the order of their constants.
func Sections() []Section { return slices.Collect(sections.All()) }

// String returns the key of the section in a document, "" for the zero Section.
func (s Section) String() string { return sections.Slug(s) }

// In names the section.
func (s Section) In(l law.Language) string { return sections.In(s, l) }

// MarshalText writes the key.
func (s Section) MarshalText() ([]byte, error) { return sections.Marshal(s) }

// UnmarshalText reads a key.
func (s *Section) UnmarshalText(text []byte) error { return sections.Unmarshal(s, text) }

// readKnown reads the sections that a partial document holds in full, each once.
func readKnown(s *scan.Scanner) (known []Section) {
	scan.List(s, &known, func(s *scan.Scanner, section *Section) { scan.Word(s, section) })
	s.Note(func(v *scan.Shape) { v.Once = true })
	return known
}

// checkKnown sees that only a partial draft tells what is known of it, and each section once.
func (d *Draft) checkKnown(c *form.Checker) {
	if len(d.Known) > 0 && !d.Partial {
		c.Add("/known", law.NewFault(law.NotAllowed, "seul un document partiel dit ce qui en est connu en entier",
			"only a partial document says what is known of it in full"))
		return
	}
	var seen [256]bool
	for i, section := range d.Known {
		if section != 0 && seen[section] { // what is none is told where it stands
			c.Add(law.Pointer("known", i), form.IsListedTwice(section.String()))
		}
		seen[section] = true
	}
}

// facts returns what the law asks after in the section.
func (s Section) facts() statute.Facts {
	if list := factsOfSections(); int(s) < len(list) {
		return list[s]
	}
	return statute.Facts{}
}

var factsOfSections = sync.OnceValue(func() []statute.Facts {
	list := make([]statute.Facts, FirstSection+1)
	for _, s := range Sections() {
		list[s] = statute.Under("/" + s.String())
	}
	return list
})

// knows reports whether the section holds everything the convention says there.
func (d *Draft) knows(s Section) bool { return !d.Partial || slices.Contains(d.Known, s) }
