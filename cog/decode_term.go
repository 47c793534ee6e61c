package cog

import (
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/internal/scan"
	"github.com/coglaw/coglaw/internal/wire"
)

var termFields = []scan.Field[Term]{
	{Key: "start", Required: true, Read: func(s *scan.Scanner, t *Term) { t.Start = wire.Day(s) }},
	{Key: "end", Required: true, Read: func(s *scan.Scanner, t *Term) { t.End = wire.Day(s) }},
}

// readTerm reads a term; one at fault is none.
func readTerm(s *scan.Scanner, t *Term) {
	before := s.Faults()
	if scan.Object(s, termFields, t); s.Faults() == before {
		s.AddUnder(t.check())
	}
	if s.Faults() > before {
		*t = Term{}
	}
}

var sicknessFields = []scan.Field[SicknessConvention]{
	{Key: "body", Read: func(s *scan.Scanner, w *SicknessConvention) {
		if s.Slug(branch.Cnam.String()) == 1 {
			w.Body = branch.Cnam
		}
	}},
	{Key: "term", Read: func(s *scan.Scanner, w *SicknessConvention) { readTerm(s, &w.Term) }},
}
