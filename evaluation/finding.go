package evaluation

import (
	"github.com/coglaw/coglaw/internal/enum"
	"github.com/coglaw/coglaw/law"
)

// A Finding is what a party finds of an objective. The zero Finding is none.
type Finding uint8

// The findings.
const (
	_             Finding = iota
	Reached               // the objective is reached
	Partly                // it is reached in part
	NotReached            // the objective is missed altogether
	NotAssessable         // it cannot be told
)

var findings = enum.Table[Finding]{
	Reached:       {Slug: "reached", Label: law.Text{FR: "atteint", EN: "reached"}},
	Partly:        {Slug: "partly", Label: law.Text{FR: "partiellement atteint", EN: "partly reached"}},
	NotReached:    {Slug: "not-reached", Label: law.Text{FR: "non atteint", EN: "not reached"}},
	NotAssessable: {Slug: "not-assessable", Label: law.Text{FR: "non évaluable", EN: "not assessable"}},
}

// Findings returns the findings, the best first.
func Findings() []Finding { return []Finding{Reached, Partly, NotReached, NotAssessable} }

// String returns the slug, "" for the zero Finding.
func (f Finding) String() string { return findings.Slug(f) }

// In names the finding.
func (f Finding) In(l law.Language) string { return findings.In(f, l) }

// MarshalText writes the slug.
func (f Finding) MarshalText() ([]byte, error) { return findings.Marshal(f) }

// UnmarshalText reads a slug.
func (f *Finding) UnmarshalText(text []byte) error { return findings.Unmarshal(f, text) }

// A Status is how the figure of a year stands to its target. The zero Status is
// none.
type Status uint8

// The statuses.
const (
	_        Status = iota
	Met             // the figure is the target, or on the side of it where it should be
	Missed          // the figure is on the other side
	NoTarget        // there is a figure, but no target for the year
	NoFigure        // there is a target, but no figure for the year
)

var statuses = enum.Table[Status]{
	Met:      {Slug: "met", Label: law.Text{FR: "atteinte", EN: "met"}},
	Missed:   {Slug: "missed", Label: law.Text{FR: "manquée", EN: "missed"}},
	NoTarget: {Slug: "no-target", Label: law.Text{FR: "sans cible", EN: "no target"}},
	NoFigure: {Slug: "no-figure", Label: law.Text{FR: "sans résultat", EN: "no result"}},
}

// Statuses returns the statuses in the order of their constants.
func Statuses() []Status { return []Status{Met, Missed, NoTarget, NoFigure} }

// String returns the slug, "" for the zero Status.
func (s Status) String() string { return statuses.Slug(s) }

// In names the status.
func (s Status) In(l law.Language) string { return statuses.In(s, l) }

// MarshalText writes the slug.
func (s Status) MarshalText() ([]byte, error) { return statuses.Marshal(s) }

// UnmarshalText reads a slug.
func (s *Status) UnmarshalText(text []byte) error { return statuses.Unmarshal(s, text) }
