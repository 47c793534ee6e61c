package objective

import (
	"slices"

	"github.com/coglaw/coglaw/internal/enum"
	"github.com/coglaw/coglaw/internal/form"
	"github.com/coglaw/coglaw/law"
)

// A Status is how far an action or a commitment has come (avancement). It is what bodies
// publish of their conventions, and no text speaks of it. The zero Status is none.
type Status uint8

// The statuses.
const (
	_         Status = iota
	Planned          // prévu
	Started          // engagé
	Done             // réalisé
	Abandoned        // abandonné
)

var statuses = enum.Table[Status]{
	Planned:   {Slug: "planned", Label: law.Text{FR: "prévu", EN: "planned"}},
	Started:   {Slug: "started", Label: law.Text{FR: "engagé", EN: "started"}},
	Done:      {Slug: "done", Label: law.Text{FR: "réalisé", EN: "done"}},
	Abandoned: {Slug: "abandoned", Label: law.Text{FR: "abandonné", EN: "abandoned"}},
}

// Statuses returns the statuses in the order of their constants.
func Statuses() []Status { return slices.Collect(statuses.All()) }

// String returns the slug, "" for the zero Status.
func (s Status) String() string { return statuses.Slug(s) }

// In names the status.
func (s Status) In(l law.Language) string { return statuses.In(s, l) }

// MarshalText writes the slug.
func (s Status) MarshalText() ([]byte, error) { return statuses.Marshal(s) }

// UnmarshalText reads a slug.
func (s *Status) UnmarshalText(text []byte) error { return statuses.Unmarshal(s, text) }

// Progress is how far an action or a commitment had come on a day. The zero Progress says
// nothing of it.
type Progress struct {
	Status Status  // planned, started, done or abandoned; zero: not said
	AsOf   law.Day // the day it was so; zero: not said
}

// Check reports the faults of form: *law.Malformed. A day is said of a status.
func (p Progress) Check() error {
	var c form.Checker
	switch {
	case p == Progress{}:
		return nil
	case !statuses.Has(p.Status):
		c.Missing("status")
	}
	if !p.AsOf.IsZero() && !p.AsOf.IsValid() {
		c.Add("/asOf", form.NoSuchDay)
	}
	return c.Err()
}

// In says the progress: "started (on 3 March 2024)"; "" where there is none.
func (p Progress) In(l law.Language) string {
	if p.AsOf.IsZero() {
		return p.Status.In(l)
	}
	return law.Textf("%s (le %s)", "%s (on %s)", p.Status, p.AsOf).In(l)
}
