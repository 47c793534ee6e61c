package clause

import (
	"slices"

	"github.com/coglaw/coglaw/internal/enum"
	"github.com/coglaw/coglaw/law"
)

// A Mission is what a body without a text of its own is charged with. L. 115-8 takes over
// those contents of L. 227-1 that fit the missions of the body. The zero Mission is none.
type Mission uint8

// The missions that contents of L. 227-1 turn on.
const (
	_                   Mission = iota
	SocialActionMission         // action sociale
	PreventionMission           // prévention
	NetworkMission              // tête d'un réseau d'organismes locaux
)

var missions = enum.Table[Mission]{
	SocialActionMission: {Slug: "social-action", Label: law.Text{FR: "action sociale", EN: "social action"}},
	PreventionMission:   {Slug: "prevention", Label: law.Text{FR: "prévention", EN: "prevention"}},
	NetworkMission:      {Slug: "network", Label: law.Text{FR: "animation d’un réseau", EN: "heading a network"}},
}

// Missions returns the missions in the order of their constants.
func Missions() []Mission { return slices.Collect(missions.All()) }

// String returns the slug, "" for the zero Mission.
func (m Mission) String() string { return missions.Slug(m) }

// In names the mission.
func (m Mission) In(l law.Language) string { return missions.In(m, l) }

// MarshalText writes the slug.
func (m Mission) MarshalText() ([]byte, error) { return missions.Marshal(m) }

// UnmarshalText reads a slug.
func (m *Mission) UnmarshalText(text []byte) error { return missions.Unmarshal(m, text) }
