package clause

import (
	"slices"

	"github.com/coglaw/coglaw/internal/enum"
	"github.com/coglaw/coglaw/internal/form"
	"github.com/coglaw/coglaw/law"
)

// A ProvisionKind is a kind of clause that a text beside L. 227-1 asks for by name. The
// zero ProvisionKind is none.
type ProvisionKind uint8

// The kinds of provision.
const (
	_                        ProvisionKind = iota
	SocialActionRules                      // règles de l'action sociale et de la prévention: CRPCEN
	EvaluationCriteria                     // méthodes et critères d'évaluation: CNSA before 2021
	OperationsCovered                      // ensemble des opérations de gestion: Ircantec
	SolidarityAllowanceTerms               // gestion de l'allocation de solidarité aux personnes âgées: MSA
	PreventionOrientations                 // orientations pluriannuelles de prévention: MSA
	DataExchangeAnnex                      // annexe sur les échanges de données: CNSA before 2021
)

var provisionKinds = enum.Table[ProvisionKind]{
	SocialActionRules:        {Slug: "social-action-rules", Label: law.Text{FR: "règles de l’action sociale et de la prévention", EN: "rules of social action and prevention"}},
	EvaluationCriteria:       {Slug: "evaluation-criteria", Label: law.Text{FR: "méthodes et critères d’évaluation", EN: "methods and criteria of evaluation"}},
	OperationsCovered:        {Slug: "operations-covered", Label: law.Text{FR: "opérations de gestion couvertes", EN: "management operations covered"}},
	SolidarityAllowanceTerms: {Slug: "solidarity-allowance-terms", Label: law.Text{FR: "conditions de gestion de l’allocation de solidarité aux personnes âgées", EN: "terms on which the solidarity allowance for the elderly is run"}},
	PreventionOrientations:   {Slug: "prevention-orientations", Label: law.Text{FR: "orientations pluriannuelles de prévention", EN: "multi-year orientations for prevention"}},
	DataExchangeAnnex:        {Slug: "data-exchange-annex", Label: law.Text{FR: "annexe sur les échanges de données", EN: "annex on the exchange of data"}},
}

// ProvisionKinds returns the kinds of provision in the order of their constants.
func ProvisionKinds() []ProvisionKind { return slices.Collect(provisionKinds.All()) }

// String returns the slug, "" for the zero ProvisionKind.
func (k ProvisionKind) String() string { return provisionKinds.Slug(k) }

// In names the kind.
func (k ProvisionKind) In(l law.Language) string { return provisionKinds.In(k, l) }

// MarshalText writes the slug.
func (k ProvisionKind) MarshalText() ([]byte, error) { return provisionKinds.Marshal(k) }

// UnmarshalText reads a slug.
func (k *ProvisionKind) UnmarshalText(text []byte) error { return provisionKinds.Unmarshal(k, text) }

// A Provision is one such clause, as the convention words it.
type Provision struct {
	Kind  ProvisionKind `json:"kind,omitempty"`  // which clause, of those that a text names; required
	Title string        `json:"title,omitempty"` // the clause in words; required
}

// Check reports the faults of form: *law.Malformed.
func (p Provision) Check() error {
	var c form.Checker
	if !provisionKinds.Has(p.Kind) {
		c.Missing("kind")
	}
	c.Required("/title", "title", p.Title)
	return c.Err()
}
