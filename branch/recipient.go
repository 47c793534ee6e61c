package branch

import (
	"slices"

	"github.com/coglaw/coglaw/internal/enum"
	"github.com/coglaw/coglaw/law"
)

// A Recipient is one to whom a convention, or an amendment, is transmitted. The
// zero Recipient is none.
type Recipient uint8

// The recipients.
const (
	_                    Recipient = iota
	SupervisoryCouncil             // conseil de surveillance (L. 228-1), until 2011-12-23
	ParliamentCommission           // the commission of L. 111-9, until 2005-08-03
	AssemblyCommission             // commission de l'Assemblée nationale (LO. 111-9)
	SenateCommission               // commission du Sénat (LO. 111-9)
)

var recipients = enum.Table[Recipient]{
	SupervisoryCouncil:   {Slug: "supervisory-council", Label: law.Text{FR: "conseil de surveillance", EN: "supervisory council"}},
	ParliamentCommission: {Slug: "parliament-commission", Label: law.Text{FR: "commission parlementaire de L. 111-9", EN: "parliamentary commission of L. 111-9"}},
	AssemblyCommission:   {Slug: "national-assembly-commission", Label: law.Text{FR: "commission de l’Assemblée nationale", EN: "commission of the National Assembly"}},
	SenateCommission:     {Slug: "senate-commission", Label: law.Text{FR: "commission du Sénat", EN: "commission of the Senate"}},
}

// Recipients returns the recipients, in the order in which the law came to name
// them.
func Recipients() []Recipient { return slices.Collect(recipients.All()) }

// String returns the slug, "" for the zero Recipient.
func (r Recipient) String() string { return recipients.Slug(r) }

// In names the recipient.
func (r Recipient) In(l law.Language) string { return recipients.In(r, l) }

// MarshalText writes the slug.
func (r Recipient) MarshalText() ([]byte, error) { return recipients.Marshal(r) }

// UnmarshalText reads a slug.
func (r *Recipient) UnmarshalText(text []byte) error { return recipients.Unmarshal(r, text) }
