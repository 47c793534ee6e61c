package amendment

import (
	"slices"

	"github.com/coglaw/coglaw/internal/enum"
	"github.com/coglaw/coglaw/internal/fold"
	"github.com/coglaw/coglaw/law"
)

// A TriggerKind is the kind of event that may lead to an amendment. The zero
// TriggerKind is none.
type TriggerKind uint8

// The kinds of trigger.
const (
	_                  TriggerKind = iota
	FinancingAct                   // loi de financement de la sécurité sociale
	WorkloadChange                 // modification importante de la charge de travail that comes from a change of law
	ConventionsRenewal             // renouvellement des conventions de L. 227-1: Ucanss
	Other                          // a trigger of the convention's own
)

var triggerKinds = enum.Table[TriggerKind]{
	FinancingAct:       {Slug: "financing-act", Label: law.Text{FR: "les lois de financement", EN: "the financing acts"}},
	WorkloadChange:     {Slug: "workload-change", Label: law.Text{FR: "les fortes variations de charge liées à l’évolution des textes", EN: "important changes of workload that come from a change of law"}},
	ConventionsRenewal: {Slug: "conventions-renewal", Label: law.Text{FR: "le renouvellement des conventions des branches", EN: "the renewal of the branches’ conventions"}},
	Other:              {Slug: "other", Label: law.Text{FR: "un autre motif", EN: "another ground"}},
}

// TriggerKinds returns the kinds of trigger in the order of the articles.
func TriggerKinds() []TriggerKind { return slices.Collect(triggerKinds.All()) }

// String returns the slug, "" for the zero TriggerKind.
func (k TriggerKind) String() string { return triggerKinds.Slug(k) }

// In names the kind.
func (k TriggerKind) In(l law.Language) string { return triggerKinds.In(k, l) }

// MarshalText writes the slug.
func (k TriggerKind) MarshalText() ([]byte, error) { return triggerKinds.Marshal(k) }

// UnmarshalText reads a slug.
func (k *TriggerKind) UnmarshalText(text []byte) error {
	return triggerKinds.Unmarshal(k, text)
}

// A Trigger is an event that may lead to an amendment.
type Trigger struct {
	Kind  TriggerKind `json:"kind,omitempty"`  // which sort of event; required
	Title string      `json:"title,omitempty"` // what event; required for Other, optional elsewhere
}

// A Ground is what a trigger has in common with a reason that invokes it: the kind and, of one
// of the convention's own, the title, whatever its case, accents and spaces. Compare Grounds
// with ==. The zero Ground is that of none.
type Ground struct {
	kind  TriggerKind
	title string
}

// Ground returns the ground that the trigger gives.
func (t Trigger) Ground() Ground { return ground(t.Kind, t.Title) }

// Ground returns the ground on which the amendment rests.
func (r Reason) Ground() Ground { return ground(r.Kind, r.Title) }

func ground(kind TriggerKind, title string) Ground {
	if kind != Other {
		title = ""
	}
	return Ground{kind, fold.Title(title)}
}
