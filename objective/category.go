package objective

import (
	"slices"

	"github.com/coglaw/coglaw/internal/enum"
	"github.com/coglaw/coglaw/law"
)

// A Category is one kind of objective, an item of L. 227-1, I or of the text of another
// body. The zero Category is none.
type Category uint8

// The categories.
const (
	_              Category = iota
	Implementation          // mise en œuvre des textes: L. 227-1, I, 1°; R. 611-18, I, 1°
	ServiceQuality          // qualité du service aux usagers: I, 2°
	Productivity            // productivité et organisation du réseau: L. 227-1, I, 2° bis; R. 611-18, I, 3°
	Coordination            // coordination des acteurs de l'autonomie: L. 227-1, I, 2° bis, autonomy only
	SocialAction            // action sociale, prévention, lutte contre l'exclusion: L. 227-1, I, 3°; R. 611-18, I, 4°

	// Those of other texts than L. 227-1 and R. 611-18.
	SchemeManagement       // gestion des régimes: MSA
	Benefits               // service des prestations: MSA
	Collection             // recouvrement: MSA
	Priority               // priorités pour compenser le handicap et la perte d'autonomie: CNSA before 2021
	LocalAuthorities       // objectifs fixés aux autorités de l'État dans les territoires: CNSA before 2021
	Performance            // performance et coût de la gestion: CRPN, CNRACL and others
	FinancialManagement    // gestion financière: CRPN
	OccupationalPrevention // prévention des risques professionnels: CNRACL

	Other // anything the parties add
)

var categories = enum.Table[Category]{
	Implementation:         {Slug: "implementation", Label: law.Text{FR: "mise en œuvre des textes", EN: "implementation of the law"}},
	ServiceQuality:         {Slug: "service-quality", Label: law.Text{FR: "qualité du service aux usagers", EN: "quality of service to users"}},
	Productivity:           {Slug: "productivity", Label: law.Text{FR: "productivité et organisation du réseau", EN: "productivity and organisation of the network"}},
	Coordination:           {Slug: "coordination", Label: law.Text{FR: "coordination des acteurs de l’autonomie", EN: "coordination of those who act for autonomy"}},
	SocialAction:           {Slug: "social-action", Label: law.Text{FR: "action sociale, prévention et lutte contre l’exclusion", EN: "social action, prevention and the fight against exclusion"}},
	SchemeManagement:       {Slug: "scheme-management", Label: law.Text{FR: "gestion des régimes", EN: "management of the schemes"}},
	Benefits:               {Slug: "benefits", Label: law.Text{FR: "service des prestations", EN: "service of benefits"}},
	Collection:             {Slug: "collection", Label: law.Text{FR: "recouvrement des cotisations", EN: "collection of contributions"}},
	Priority:               {Slug: "priority", Label: law.Text{FR: "priorités pour compenser le handicap et la perte d’autonomie", EN: "priorities in making good disability and loss of autonomy"}},
	LocalAuthorities:       {Slug: "local-authorities", Label: law.Text{FR: "objectifs fixés aux services territoriaux de l’État", EN: "objectives set to the State’s local authorities"}},
	Performance:            {Slug: "performance", Label: law.Text{FR: "performance et coût de la gestion", EN: "performance and cost of management"}},
	FinancialManagement:    {Slug: "financial-management", Label: law.Text{FR: "gestion financière", EN: "financial management"}},
	OccupationalPrevention: {Slug: "occupational-prevention", Label: law.Text{FR: "prévention des risques professionnels", EN: "prevention of occupational risks"}},
	Other:                  {Slug: "other", Label: law.Text{FR: "autre", EN: "other"}},
}

// String returns the slug, "" for the zero Category.
func (c Category) String() string { return categories.Slug(c) }

// In names the category.
func (c Category) In(l law.Language) string { return categories.In(c, l) }

// MarshalText writes the slug.
func (c Category) MarshalText() ([]byte, error) { return categories.Marshal(c) }

// UnmarshalText reads a slug.
func (c *Category) UnmarshalText(text []byte) error { return categories.Unmarshal(c, text) }

// Categories returns the categories in the order of their constants: those of L. 227-1
// in the order of the article, those of other texts, other.
func Categories() []Category { return slices.Collect(categories.All()) }
