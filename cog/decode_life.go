package cog

import (
	"github.com/coglaw/coglaw/internal/scan"
	"github.com/coglaw/coglaw/internal/wire"
)

var amendmentFields = []scan.Field[Amendment]{
	{Key: "number", Required: true, Read: func(s *scan.Scanner, a *Amendment) { a.Number = s.Count() }},
	{Key: "title", Read: func(s *scan.Scanner, a *Amendment) { a.Title = s.Text() }},
	{Key: "source", Read: func(s *scan.Scanner, a *Amendment) { a.Source = s.Text() }},
	{Key: "concluded", Read: func(s *scan.Scanner, a *Amendment) { a.Concluded = wire.Day(s) }},
	{Key: "state", Read: func(s *scan.Scanner, a *Amendment) { scan.Object(s, wire.StateFields, &a.State) }},
	{Key: "body", Read: func(s *scan.Scanner, a *Amendment) { readBody(s, bodyFields, &a.Body) }},
	{Key: "reason", Read: func(s *scan.Scanner, a *Amendment) { a.Reason = wire.ReadReason(s) }},
	{Key: "changes", Read: func(s *scan.Scanner, a *Amendment) { scan.List(s, &a.Changes, readChange) }},
}

var transmissionFields = []scan.Field[Transmission]{
	{Key: "amendment", Read: func(s *scan.Scanner, t *Transmission) { t.Amendment = s.Count() }},
	{Key: "to", Required: true, Read: func(s *scan.Scanner, t *Transmission) { s.Word(&t.To) }},
	{Key: "on", Required: true, Read: func(s *scan.Scanner, t *Transmission) { t.On = wire.Day(s) }},
}
