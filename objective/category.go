package objective

import (
	"github.com/coglaw/coglaw/internal/enum"
	"github.com/coglaw/coglaw/law"
)

// A Category is one kind of objective, an item of L. 227-1, I. The zero Category
// is none.
type Category uint8

// The categories.
const (
	_              Category = iota
	Implementation          // mise en œuvre des textes: L. 227-1, I, 1°; R. 611-18, I, 1°
	ServiceQuality          // qualité du service aux usagers: I, 2°
	Productivity            // productivité et organisation du réseau: L. 227-1, I, 2° bis; R. 611-18, I, 3°
	Coordination            // coordination des acteurs de l'autonomie: L. 227-1, I, 2° bis, autonomy only
	SocialAction            // action sociale, prévention, lutte contre l'exclusion: L. 227-1, I, 3°; R. 611-18, I, 4°
	Other                   // anything the parties add
)

var categories = enum.Table[Category]{
	Implementation: {Slug: "implementation", Label: law.Text{FR: "mise en œuvre des textes", EN: "implementation of the law"}},
	ServiceQuality: {Slug: "service-quality", Label: law.Text{FR: "qualité du service aux usagers", EN: "quality of service to users"}},
	Productivity:   {Slug: "productivity", Label: law.Text{FR: "productivité et organisation du réseau", EN: "productivity and organisation of the network"}},
	Coordination:   {Slug: "coordination", Label: law.Text{FR: "coordination des acteurs de l’autonomie", EN: "coordination of those who act for autonomy"}},
	SocialAction:   {Slug: "social-action", Label: law.Text{FR: "action sociale, prévention et lutte contre l’exclusion", EN: "social action, prevention and the fight against exclusion"}},
	Other:          {Slug: "other", Label: law.Text{FR: "autre", EN: "other"}},
}

// String returns the slug, "" for the zero Category.
func (c Category) String() string { return categories.Slug(c) }

// In names the category.
func (c Category) In(l law.Language) string { return categories.In(c, l) }

// MarshalText writes the slug.
func (c Category) MarshalText() ([]byte, error) { return categories.Marshal(c) }

// UnmarshalText reads a slug.
func (c *Category) UnmarshalText(text []byte) error { return categories.Unmarshal(c, text) }

// Categories yields the categories in the order of the article.
func Categories() []Category {
	return []Category{Implementation, ServiceQuality, Productivity, Coordination, SocialAction, Other}
}
