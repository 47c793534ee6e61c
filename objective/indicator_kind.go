package objective

import (
	"slices"

	"github.com/coglaw/coglaw/internal/enum"
	"github.com/coglaw/coglaw/law"
)

// An IndicatorKind tells which of the two specs an indicator is made of: L. 227-1, I speaks of
// quantitative and of qualitative indicators. The zero IndicatorKind is none.
type IndicatorKind uint8

const (
	_ IndicatorKind = iota
	quantitative
	qualitative
)

var indicatorKinds = enum.Table[IndicatorKind]{
	quantitative: {Slug: "quantitative", Label: law.Text{FR: "quantitatif", EN: "quantitative"}},
	qualitative:  {Slug: "qualitative", Label: law.Text{FR: "qualitatif", EN: "qualitative"}},
}

// IndicatorKinds returns the kinds of indicator, the quantitative first.
func IndicatorKinds() []IndicatorKind { return slices.Collect(indicatorKinds.All()) }

// String returns "quantitative" or "qualitative", "" for the zero IndicatorKind.
func (k IndicatorKind) String() string { return indicatorKinds.Slug(k) }

// In names the kind.
func (k IndicatorKind) In(l law.Language) string { return indicatorKinds.In(k, l) }

// MarshalText writes the slug.
func (k IndicatorKind) MarshalText() ([]byte, error) { return indicatorKinds.Marshal(k) }

// UnmarshalText reads a slug.
func (k *IndicatorKind) UnmarshalText(slug []byte) error { return indicatorKinds.Unmarshal(k, slug) }
