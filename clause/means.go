package clause

import (
	"slices"

	"github.com/coglaw/coglaw/internal/enum"
	"github.com/coglaw/coglaw/internal/form"
	"github.com/coglaw/coglaw/law"
)

// A MeansKind is a kind of operating means. The zero MeansKind is none.
type MeansKind uint8

// The kinds of means.
const (
	_                  MeansKind = iota
	Staff                        // people (effectifs)
	BudgetMeans                  // money (budget)
	InformationSystems           // computers and programs (systèmes d’information)
	Property                     // buildings (immobilier)
	OtherMeans                   // any other
)

var meansKinds = enum.Table[MeansKind]{
	Staff:              {Slug: "staff", Label: law.Text{FR: "effectifs", EN: "staff"}},
	BudgetMeans:        {Slug: "budget", Label: law.Text{FR: "budget", EN: "budget"}},
	InformationSystems: {Slug: "information-systems", Label: law.Text{FR: "systèmes d’information", EN: "information systems"}},
	Property:           {Slug: "property", Label: law.Text{FR: "immobilier", EN: "property"}},
	OtherMeans:         {Slug: "other", Label: law.Text{FR: "autre", EN: "other"}},
}

// MeansKinds returns every kind, in the order of the constants.
func MeansKinds() []MeansKind { return slices.Collect(meansKinds.All()) }

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
	Title string    `json:"title,omitempty"` // the means in words; required
	Kind  MeansKind `json:"kind,omitempty"`  // what they consist of; required
}

// Check reports the faults of form: *law.Malformed.
func (m Means) Check() error {
	var c form.Checker
	if !meansKinds.Has(m.Kind) {
		c.Missing("kind")
	}
	c.Required("/title", "title", m.Title)
	return c.Err()
}
