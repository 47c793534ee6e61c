package branch

import (
	"slices"

	"github.com/coglaw/coglaw/internal/enum"
	"github.com/coglaw/coglaw/law"
)

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
	SocialAction:    {Slug: "social-action", Label: law.Text{FR: "budget d’action sanitaire et sociale", EN: "social-action budget"}},
	Prevention:      {Slug: "prevention", Label: law.Text{FR: "budget de prévention", EN: "prevention budget"}},
	AutonomySupport: {Slug: "autonomy-support", Label: law.Text{FR: "budget de soutien à l’autonomie", EN: "autonomy-support budget"}},
	Intervention:    {Slug: "intervention", Label: law.Text{FR: "budget d’intervention", EN: "intervention budget"}},
}

// BudgetKinds returns the kinds of budget in the order of the articles.
func BudgetKinds() []BudgetKind { return slices.Collect(budgetKinds.All()) }

// String returns the slug, "" for the zero BudgetKind.
func (k BudgetKind) String() string { return budgetKinds.Slug(k) }

// In names the kind.
func (k BudgetKind) In(l law.Language) string { return budgetKinds.In(k, l) }

// MarshalText writes the slug.
func (k BudgetKind) MarshalText() ([]byte, error) { return budgetKinds.Marshal(k) }

// UnmarshalText reads a slug.
func (k *BudgetKind) UnmarshalText(text []byte) error { return budgetKinds.Unmarshal(k, text) }
