package cog

import (
	"iter"
	"slices"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/internal/enum"
	"github.com/coglaw/coglaw/internal/form"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

// A MeansKind is a kind of operating means. The zero MeansKind is none.
type MeansKind uint8

// The kinds of means.
const (
	_ MeansKind = iota
	Staff
	BudgetMeans
	InformationSystems
	Property
	OtherMeans
)

var meansKinds = enum.Table[MeansKind]{
	Staff:              {Slug: "staff", Label: law.Text{FR: "effectifs", EN: "staff"}},
	BudgetMeans:        {Slug: "budget", Label: law.Text{FR: "budget", EN: "budget"}},
	InformationSystems: {Slug: "information-systems", Label: law.Text{FR: "systèmes d’information", EN: "information systems"}},
	Property:           {Slug: "property", Label: law.Text{FR: "immobilier", EN: "property"}},
	OtherMeans:         {Slug: "other", Label: law.Text{FR: "autre", EN: "other"}},
}

// String returns the slug, "" for the zero MeansKind.
func (k MeansKind) String() string { return meansKinds.Slug(k) }

// In names the kind.
func (k MeansKind) In(l law.Language) string { return meansKinds.In(k, l) }

// MarshalText writes the slug.
func (k MeansKind) MarshalText() ([]byte, error) { return meansKinds.Marshal(k) }

// UnmarshalText reads a slug.
func (k *MeansKind) UnmarshalText(text []byte) error { return meansKinds.Unmarshal(k, text) }

// Means are operating means that the branch or the body is given to reach its
// objectives (moyens de fonctionnement, L. 227-1, I; L. 611-7, I).
type Means struct {
	Title string
	Kind  MeansKind
}

// A Commitment is what one party promises the other (engagements réciproques,
// L. 227-1, I; L. 611-7, I).
type Commitment struct {
	By    branch.Party
	Title string
}

// A BudgetKind is a kind of budget a body runs. The zero BudgetKind is none.
type BudgetKind uint8

// The kinds of budget, those of L. 227-1, I, 4° and R. 611-18, I, 5°.
const (
	_               BudgetKind = iota
	Management                 // budget de gestion
	MedicalControl             // contrôle médical: named until 2007-12-22
	SocialAction               // action sanitaire et sociale
	Prevention                 // prévention
	AutonomySupport            // soutien à l'autonomie: named since 2021-01-01
	Intervention               // budget d'intervention: the RSI's
)

var budgetKinds = enum.Table[BudgetKind]{
	Management:      {Slug: "management", Label: law.Text{FR: "budget de gestion", EN: "management budget"}},
	MedicalControl:  {Slug: "medical-control", Label: law.Text{FR: "budget du contrôle médical", EN: "medical-control budget"}},
	SocialAction:    {Slug: "social-action", Label: law.Text{FR: "budget d’action sociale", EN: "social-action budget"}},
	Prevention:      {Slug: "prevention", Label: law.Text{FR: "budget de prévention", EN: "prevention budget"}},
	AutonomySupport: {Slug: "autonomy-support", Label: law.Text{FR: "budget de soutien à l’autonomie", EN: "autonomy-support budget"}},
	Intervention:    {Slug: "intervention", Label: law.Text{FR: "budget d’intervention", EN: "intervention budget"}},
}

// String returns the slug, "" for the zero BudgetKind.
func (k BudgetKind) String() string { return budgetKinds.Slug(k) }

// In names the kind.
func (k BudgetKind) In(l law.Language) string { return budgetKinds.In(k, l) }

// MarshalText writes the slug.
func (k BudgetKind) MarshalText() ([]byte, error) { return budgetKinds.Marshal(k) }

// UnmarshalText reads a slug.
func (k *BudgetKind) UnmarshalText(text []byte) error {
	return budgetKinds.Unmarshal(k, text)
}

// A Budget is one the body runs, with the rules by which it is computed and by
// which it evolves (règles de calcul et d'évolution); an empty rule is none.
type Budget struct {
	Kind        BudgetKind
	Computation string
	Evolution   string
}

// A ConditionKind is what becomes of the network of local bodies. The zero
// ConditionKind is none.
type ConditionKind uint8

// The kinds of condition.
const (
	_           ConditionKind = iota
	Formation                 // constitution
	Improvement               // amélioration
	Evolution                 // évolution
)

var conditionKinds = enum.Table[ConditionKind]{
	Formation:   {Slug: "formation", Label: law.Text{FR: "constitution", EN: "formation"}},
	Improvement: {Slug: "improvement", Label: law.Text{FR: "amélioration", EN: "improvement"}},
	Evolution:   {Slug: "evolution", Label: law.Text{FR: "évolution", EN: "evolution"}},
}

// String returns the slug, "" for the zero ConditionKind.
func (k ConditionKind) String() string { return conditionKinds.Slug(k) }

// In names the kind.
func (k ConditionKind) In(l law.Language) string { return conditionKinds.In(k, l) }

// MarshalText writes the slug.
func (k ConditionKind) MarshalText() ([]byte, error) { return conditionKinds.Marshal(k) }

// UnmarshalText reads a slug.
func (k *ConditionKind) UnmarshalText(text []byte) error {
	return conditionKinds.Unmarshal(k, text)
}

// A Condition is one stipulation on the network of local bodies.
type Condition struct {
	Kind  ConditionKind
	Title string
}

// A Network is the clause on the network of local bodies (L. 227-1, I, 5°;
// R. 611-18, I, 6°), optional everywhere and barred from the autonomy branch. It
// is immutable. The zero Network is no clause.
type Network struct {
	present    bool
	conditions []Condition
}

// NewNetwork returns the network clause of a convention on scope, which has to
// be one that has a network: [branch.Autonomy] does not compile here. Its error
// is *law.Malformed and cites L. 227-1, I, 5°.
func NewNetwork(scope branch.Networked, conditions ...Condition) (Network, error) {
	n := Network{true, slices.Clone(conditions)}
	var c form.Checker
	n.check(&c, "")
	place := law.Citation{Article: law.L227_1, Place: "I, 5°"}
	if scope == branch.SelfEmployed {
		place = law.Citation{Article: law.R611_18, Place: "I, 6°"}
	}
	if len(c.Faults) > 0 {
		return Network{}, law.NewMalformed(form.Cite(c.Faults, place)...)
	}
	return n, nil
}

func (n Network) check(c *form.Checker, at string) {
	for i, cond := range n.conditions {
		at := at + law.Pointer("conditions", i)
		if !conditionKinds.Has(cond.Kind) {
			c.Add(at, form.IsMissing("kind"))
		}
		c.Required(at+"/title", "title", cond.Title)
	}
}

// IsZero reports whether there is no clause.
func (n Network) IsZero() bool { return !n.present }

// Conditions yields the stipulations in order.
func (n Network) Conditions() iter.Seq[Condition] { return slices.Values(n.conditions) }

// A Domain is a field of the Government's multi-year orientations for sickness.
// The zero Domain is none.
type Domain uint8

// The domains, those of L. 227-1, II until 2009-05-14 and of R. 611-18, II.
const (
	_                 Domain = iota
	PublicHealth             // santé publique
	MedicalDemography        // démographie médicale
	Medicines                // médicament
	AccessToCare             // lutte contre l'exclusion en matière d'accès aux soins: since 1998-07-31
)

var domains = enum.Table[Domain]{
	PublicHealth:      {Slug: "public-health", Label: law.Text{FR: "santé publique", EN: "public health"}},
	MedicalDemography: {Slug: "medical-demography", Label: law.Text{FR: "démographie médicale", EN: "medical demography"}},
	Medicines:         {Slug: "medicines", Label: law.Text{FR: "médicament", EN: "medicines"}},
	AccessToCare:      {Slug: "access-to-care", Label: law.Text{FR: "accès aux soins", EN: "access to care"}},
}

// String returns the slug, "" for the zero Domain.
func (d Domain) String() string { return domains.Slug(d) }

// In names the domain.
func (d Domain) In(l law.Language) string { return domains.In(d, l) }

// MarshalText writes the slug.
func (d Domain) MarshalText() ([]byte, error) { return domains.Marshal(d) }

// UnmarshalText reads a slug.
func (d *Domain) UnmarshalText(text []byte) error { return domains.Unmarshal(d, text) }

// An Orientation is one of the Government's multi-year orientations for
// sickness (orientations pluriannuelles de l'action du Gouvernement).
type Orientation struct {
	Domain Domain
	Title  string
}

// A SicknessConvention names the general scheme's convention with which an RSI
// convention is consistent (R. 611-18, II, second paragraph).
type SicknessConvention struct {
	Body branch.Body // Cnam, or zero if not named
	Term Term        // may be zero
}

// A Forecast is the objective of ambulatory-care spending of a year (objectif
// prévisionnel des dépenses de soins de ville), which the annual amendment of the
// sickness convention sets (L. 227-1, II, until 2009-05-14).
type Forecast struct {
	Year  int
	Value objective.Decimal
	Unit  string
}
