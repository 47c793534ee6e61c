package clause

import (
	"slices"

	"github.com/coglaw/coglaw/internal/enum"
	"github.com/coglaw/coglaw/internal/form"
	"github.com/coglaw/coglaw/law"
)

// A Domain is a field of multi-year orientations: the Government's for sickness, or
// those for the missions entrusted to Ucanss.
// The zero Domain is none.
type Domain uint8

// The domains: those of L. 227-1, II until 2009-05-14 and of R. 611-18, II, then that of
// L. 224-5-5.
const (
	_                 Domain = iota
	PublicHealth             // santé publique
	MedicalDemography        // démographie médicale
	Medicines                // médicament
	AccessToCare             // lutte contre l'exclusion en matière d'accès aux soins: since 1998-07-31
	MissionsDomain           // missions confiées à l'organisme: Ucanss
	OtherDomain              // any other: "notamment" opens the list
)

var domains = enum.Table[Domain]{
	PublicHealth:      {Slug: "public-health", Label: law.Text{FR: "santé publique", EN: "public health"}},
	MedicalDemography: {Slug: "medical-demography", Label: law.Text{FR: "démographie médicale", EN: "medical demography"}},
	Medicines:         {Slug: "medicines", Label: law.Text{FR: "médicament", EN: "medicines"}},
	AccessToCare:      {Slug: "access-to-care", Label: law.Text{FR: "lutte contre l’exclusion en matière d’accès aux soins", EN: "the fight against exclusion in access to care"}},
	MissionsDomain:    {Slug: "missions", Label: law.Text{FR: "missions de l’organisme", EN: "missions of the body"}},
	OtherDomain:       {Slug: "other", Label: law.Text{FR: "un autre domaine", EN: "another domain"}},
}

// Domains returns the domains in the order of the articles.
func Domains() []Domain { return slices.Collect(domains.All()) }

// String returns the slug, "" for the zero Domain.
func (d Domain) String() string { return domains.Slug(d) }

// In names the domain.
func (d Domain) In(l law.Language) string { return domains.In(d, l) }

// MarshalText writes the slug.
func (d Domain) MarshalText() ([]byte, error) { return domains.Marshal(d) }

// UnmarshalText reads a slug.
func (d *Domain) UnmarshalText(text []byte) error { return domains.Unmarshal(d, text) }

// An Orientation is one of the multi-year orientations that a convention carries: the
// Government's for sickness (orientations pluriannuelles de l'action du Gouvernement),
// or those of another body.
type Orientation struct {
	Domain Domain `json:"domain,omitempty"` // what it is about; required
	Title  string `json:"title,omitempty"`  // the orientation in words; required
}

// Check reports the faults of form: *law.Malformed.
func (o Orientation) Check() error {
	var c form.Checker
	if !domains.Has(o.Domain) {
		c.Missing("domain")
	}
	c.Required("/title", "title", o.Title)
	return c.Err()
}
